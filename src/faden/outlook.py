"""What a clause says of a plan: that it stands, wavers, is put off, called off, or took place.

Stage 3 reads it to tell planned from cancelled events, stage 5 to write the histories of plans. The words are
`lang/<code>/plans.py`.
"""

from dataclasses import dataclass
from functools import cache
from typing import cast

from faden import lang
from faden.lang.plans import PlanWords
from faden.model import Realis, Status
from faden.phrases import Hit, Line, Phrases, split_phrase

_NEGATION_REACH = 4
"""Words before a cue in which a negation turns it round ("nicht mehr ganz vom Tisch")."""
_STOPS = frozenset(";:–")

REALIS: dict[Status, Realis] = {
    "announced": "planned",
    "in_preparation": "planned",
    "confirmed": "planned",
    "rescheduled": "planned",
    "in_doubt": "possible",
    "postponed": "cancelled",
    "cancelled": "cancelled",
    "denied": "denied",
    "held": "happened",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """A status that words `first` to `last` (exclusive) of a line give.

    words_status: what the words say without the negation. negated: turned round by a negation.
    soft, ongoing: as in `Cue`.
    attributive: an adjective before its noun ("das geplante Treffen"), which says little of today.
    """

    status: Status
    first: int
    last: int
    words_status: Status = "in_preparation"
    negated: bool = False
    soft: bool = False
    ongoing: bool = False
    attributive: bool = False


@dataclass(frozen=True, slots=True)
class _Cue:
    status: Status
    negated: Status | None
    types: frozenset[str]
    own_negations: int
    soft: bool
    ongoing: bool


def read_outlooks(line: Line, code: str | None, event_type: str) -> list[Outlook]:
    """All that the line says of a plan of this type, the strongest first (the order of the language's table).

    >>> [o.status for o in read_outlooks(Line.of("Das Treffen ist nicht vom Tisch".split()), "de", "meeting")]
    ['in_preparation']
    """
    language = lang.get(code)
    if language is None:
        return []
    phrases, cues = _compiled(language.code)
    words = line.text.split(" ")
    found: dict[int, Outlook] = {}
    for hit in phrases.find(line):
        index = int(hit.key)
        cue = cues[index]
        if index in found or (cue.types and event_type not in cue.types):
            continue
        negated = _negated(words, hit, cue, language.plans.negations)
        status = cue.negated if negated else cue.status
        if status is not None:
            found[index] = Outlook(
                status=status,
                words_status=cue.status,
                first=hit.first,
                last=hit.last,
                negated=negated,
                soft=cue.soft,
                ongoing=cue.ongoing,
                attributive=_attributive(words, hit, language.plans),
            )
    return [found[index] for index in sorted(found)]


@cache
def _compiled(code: str) -> tuple[Phrases, tuple[_Cue, ...]]:
    """One key per phrase: its place in the table, which is also its strength."""
    language = lang.get(code)
    assert language is not None
    negations = language.plans.negations
    lines: list[tuple[str, tuple[str, ...]]] = []
    cues: list[_Cue] = []
    for cue in language.plans.cues:
        for phrase in cue.phrases:
            lines.append((str(len(cues)), (phrase,)))
            own = sum(
                any(word in negations for choice in part.strip("()").split("|") for word in choice.split())
                for part in split_phrase(phrase)
            )
            status, negated = cast(Status, cue.status), cast("Status | None", cue.negated)
            cues.append(_Cue(status, negated, frozenset(cue.types), own, cue.soft, cue.ongoing))
    return Phrases.of(lines), tuple(cues)


def _attributive(words: list[str], hit: Hit, table: PlanWords) -> bool:
    """One inflected participle with another word behind it."""
    behind = words[hit.last] if hit.last < len(words) else ""
    word = words[hit.first]
    adjective = word.endswith(table.adjective_endings) and any(mark in word for mark in table.adjective_marks)
    return hit.last - hit.first == 1 and adjective and behind[:1].isalpha()


def _negated(words: list[str], hit: Hit, cue: _Cue, negations: frozenset[str]) -> bool:
    """An odd number of negations, those of the phrase itself aside, stand in the cue or just before it."""
    count = sum(word in negations for word in words[hit.first : hit.last]) - cue.own_negations
    for index in range(hit.first - 1, max(-1, hit.first - 1 - _NEGATION_REACH), -1):
        if words[index] in _STOPS:
            break
        count += words[index] in negations
    return count % 2 == 1
