"""A statement while it is being found: spans only, no entities yet."""

from dataclasses import dataclass, field

from faden.annotate.clauses import Unit
from faden.lang.speech import SpeechWords
from faden.model import Mode, Span

MAX_NAME = 3
"""Words of a quoted name behind an article or preposition ("im „Neuen Tag“"); longer ones are words of someone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """parts: pieces of the content. speaker: the words that name who says it; pronoun: they are a pronoun; several: of
    more than one (the verb is a plural). unreal: the cue itself is Konjunktiv, so someone tells that it was said.
    impersonal: the cue has nobody for its subject ("hieß es").

    cue: the words that introduce it; frame: the clause that holds them. via: names of those it came through, outlet's
    side first. entity: the speaker's, once known; name: the speaker as a link of a chain, if there is one.
    continues: it carries on what was said before.
    """

    parts: tuple[Span, ...]
    mode: Mode
    rule: str
    speaker: Span | None = None
    pronoun: bool = False
    several: bool = False
    unreal: bool = False
    impersonal: bool = False
    cue: Span | None = None
    via: tuple[str, ...] = ()
    addressee: str | None = None
    entity: str | None = None
    name: tuple[str, ...] = ()
    said_on: str | None = None
    frame: tuple[Span, ...] = field(default=())
    continues: bool = False

    @property
    def start(self) -> int:
        return self.parts[0].start

    @property
    def end(self) -> int:
        return self.parts[-1].end


def region(unit: Unit, first: int, last: int) -> Span | None:
    """Where the words first..last stand, signs and coordinators at the ends left out; None where nothing is left."""
    words = unit.words
    while first < last and words[first].kind == "sign" and words[first].text not in "([":
        first += 1
    while last > first and words[last - 1].kind == "sign" and words[last - 1].text not in ")]%":
        last -= 1
    return unit.span(first, last) if last > first else None


def mode_of(unit: Unit, parts: tuple[Span, ...], speech: SpeechWords) -> Mode:
    """direct: nothing but quotations; mixed: some of it quoted; indirect: nothing quoted but names and titles."""
    inside = [q for q in unit.quotes if any(p.start <= q.start and q.end <= p.end for p in parts)]
    if not inside:
        return "indirect"
    if all(any(q.start == p.start and q.end >= p.end - 1 for q in inside) for p in parts):
        return "direct"
    return "mixed" if any(not name_like(unit, q.start, speech) for q in inside) else "indirect"


def name_like(unit: Unit, start: int, speech: SpeechWords) -> bool:
    """The quotation that starts here is a name or title ("die Zeitung „Die Welt“"), not words that someone said."""
    at = next((i for i, w in enumerate(unit.words) if w.start == start), None)
    if at is None:
        return False
    inner = unit.words[at].text[1:-1].split()
    if not inner or len(inner) > 5 or (not inner[0][:1].isupper() and not inner[0][:1].isdigit()):
        return False
    if unit.words[at].text[-2:-1] in ".!?":
        return False
    lower = [
        w for w in inner if w[:1].islower() and w not in speech.small.prepositions and w not in speech.small.determiners
    ]
    if lower:
        return False
    if not at:
        return True
    before = unit.words[at - 1]
    named = before.capital or before.low in speech.before_names
    small = speech.small
    return named or (len(inner) <= MAX_NAME and (before.low in small.determiners or before.low in small.prepositions))
