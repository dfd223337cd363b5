"""Clauses of a sentence, and how each is told: past, present, planned, possible."""

from dataclasses import dataclass

from faden.annotate.document import Sentence, Token
from faden.annotate.verbs import FINITE, Reading, verbs_of
from faden.lang import Language
from faden.lang.events import EventWords
from faden.model import Realis
from faden.phrases import Line
from faden.text import fold

_BREAKS = frozenset((",", ";", ":", "–", "—", "-"))
_HARD = frozenset((":", ";"))
"""A clause ends here even where one side has no verb of its own (a headline: "Streit um X: Abstimmung verschoben")."""
_ENDS = frozenset('.!?…"“”„«»‹›()[]')
_LEAST_VERB = 4
"""Letters a lower-case word needs before its ending alone makes it a finite verb ("sagte", not "mit")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """Neighbouring words of a sentence around one finite verb. `folded`: the words as `Line` has them.

    verb: the index of its (first) finite verb in `tokens`, or null. subordinate: opened by "dass", "weil" …
    """

    start: int
    end: int
    sentence: int
    tokens: tuple[Token, ...]
    folded: tuple[str, ...]
    verb: int | None
    subordinate: bool

    @property
    def line(self) -> Line:
        return Line.of(self.folded)


def split_clauses(sentence: Sentence, index: int, language: Language) -> list[Clause]:
    """The clauses of a sentence, in order; together they hold all its tokens.

    Cut at commas, semicolons, dashes and before coordinating words, but only where both sides have a finite verb;
    a piece without one belongs to the piece before it, and a piece that begins with its finite verb continues what
    stood before an inserted clause ("Die Delegation, die X anführt, soll …").
    """
    words = language.events
    pieces = _cut(sentence.tokens, language)
    merged: list[list[Token]] = []
    verbless_at: int | None = None
    for piece in pieces:
        verb = _finite(piece, language)
        if merged and verb is not None and verb <= 1 and verbless_at is not None:
            del_from = verbless_at
            joined = [token for part in merged[del_from:] for token in part] + piece
            merged[del_from:] = [joined]
            verbless_at = None
        elif not merged:
            merged.append(piece)
            verbless_at = 0 if verb is None else None
        elif verb is not None and not _surely(piece, language) and _awaits_infinitive(merged[-1], language):
            merged[-1] = merged[-1] + piece  # "können von Sonntag, 22 Uhr, an die Arbeit niederlegen"
        elif merged[-1][-1].text in _HARD:
            merged.append(piece)
            verbless_at = len(merged) - 1 if verb is None else None
        elif verb is None:
            merged[-1] = merged[-1] + piece
        elif verbless_at == len(merged) - 1 and not _opens_subordinate(piece, words):
            merged[-1] = merged[-1] + piece
            verbless_at = None
        else:
            merged.append(piece)
    return [_clause(part, index, language) for part in merged]


def told_as(clause: Clause, language: Language) -> Realis | None:
    """How the clause is told: happened (preterite, perfect), planned (will, soll, wird), possible (könnte), or null.

    Null is the bare present, which says of itself neither that something happened nor that it will.
    """
    words, verbs = language.events, verbs_of(language.code)
    present = set(clause.folded)
    if present & words.possible_modals - words.future_auxiliaries:
        return "possible"
    if present & words.future_auxiliaries:
        return "planned"
    if present & words.pluperfect_auxiliaries:
        return "happened"
    readings: set[Reading] = set()
    for token in clause.tokens:
        if token.text.islower():
            found = {form.reading for form in verbs.forms(token.text)}
            if "pret" in found and not found & {"pres", "part"}:
                return "happened"
            readings |= found
    return "happened" if "part" in readings and present & words.perfect_auxiliaries else None


def is_pluperfect(clause: Clause, words: EventWords) -> bool:
    """Told of a time before the time told of: "hatte … getroffen"."""
    return any(word in words.pluperfect_auxiliaries for word in clause.folded)


def _cut(tokens: tuple[Token, ...], language: Language) -> list[list[Token]]:
    pieces: list[list[Token]] = [[]]
    depth = 0
    for at, token in enumerate(tokens):
        before = fold(token.text)
        coordinates = before in language.events.coordinators and token.text.islower() and at > 0
        ahead = _ahead(tokens, at) if coordinates else []
        if coordinates and _surely(pieces[-1], language) and _surely(ahead, language):
            coordinates = not (_ends_finite(ahead, language) and _awaits_infinitive(pieces[-1], language))
        else:
            coordinates = False
        if coordinates:
            pieces.append([])
        pieces[-1].append(token)
        depth = max(0, depth + (token.text == "(") - (token.text == ")"))
        if token.text in _BREAKS and not depth and not _inside_word(tokens, at):
            pieces.append([])
    return [piece for piece in pieces if piece]


def _inside_word(tokens: tuple[Token, ...], at: int) -> bool:
    """A hyphen or colon without a blank on both sides: "48-stündig", "Grüne-Linke", "17:30"."""
    before = at > 0 and tokens[at - 1].end == tokens[at].start
    behind = at + 1 < len(tokens) and tokens[at].end == tokens[at + 1].start
    return before and behind


def _ahead(tokens: tuple[Token, ...], at: int) -> list[Token]:
    """The tokens up to the next sign that may end a clause."""
    ahead: list[Token] = []
    for token in tokens[at + 1 :]:
        if token.text in _BREAKS:
            break
        ahead.append(token)
    return ahead


def _surely(tokens: list[Token], language: Language) -> bool:
    """A word stands here that can be nothing but finite."""
    at = _finite(tokens, language)
    if at is None:
        return False
    readings = {form.reading for form in verbs_of(language.code).forms(tokens[at].text)}
    return fold(tokens[at].text) in language.events.finite or not readings & {"inf", "part"}


def _finite(tokens: list[Token], language: Language) -> int | None:
    """The first word that can only be finite, else the first that can be (an infinitive stands beside a finite one)."""
    verbs = verbs_of(language.code)
    maybe: int | None = None
    for at, token in enumerate(tokens):
        if not token.text.islower() or (at and fold(tokens[at - 1].text) in language.events.infinitive_marks):
            continue
        readings = {form.reading for form in verbs.forms(token.text)}
        if fold(token.text) in language.events.finite or (readings & FINITE and not readings & {"inf", "part"}):
            return at
        if maybe is None and (readings & FINITE or (not readings and _looks_finite(fold(token.text), language.events))):
            maybe = at
    return maybe


def _awaits_infinitive(tokens: list[Token], language: Language) -> bool:
    """The piece has an auxiliary or modal verb and no infinitive or participle that goes with it."""
    verbs, table = verbs_of(language.code), language.speech.verbs
    helpers = table.auxiliaries | table.modals
    at = next(
        (i for i, t in enumerate(tokens) if t.text.islower() and any(f.lemma in helpers for f in verbs.forms(t.text))),
        None,
    )
    if at is None:
        return False
    behind = [form.reading for token in tokens[at + 1 :] if token.text.islower() for form in verbs.forms(token.text)]
    return not {"inf", "part", "zu"} & set(behind)


def _ends_finite(tokens: list[Token], language: Language) -> bool:
    """The only verb is the last word, as "wollen" in "hätten X und Y das unterschreiben wollen"."""
    kept = [token for token in tokens if token.text[0].isalnum()]
    return bool(kept) and _finite(kept, language) == len(kept) - 1


def _looks_finite(word: str, words: EventWords) -> bool:
    """A word that no list of verbs knows, with a finite ending ("wackelt")."""
    return len(word) >= _LEAST_VERB and word.endswith(words.finite_endings) and word not in words.not_finite


def _opens_subordinate(tokens: list[Token], words: EventWords) -> bool:
    first = next((t for t in tokens if t.text not in _BREAKS and t.text not in _ENDS), None)
    return first is not None and fold(first.text) in words.subordinators


def _clause(tokens: list[Token], index: int, language: Language) -> Clause:
    kept = list(tokens)
    while len(kept) > 1 and kept[-1].text in _BREAKS:
        kept.pop()
    while len(kept) > 1 and kept[0].text in _BREAKS:
        kept.pop(0)
    return Clause(
        start=kept[0].start,
        end=kept[-1].end,
        sentence=index,
        tokens=tuple(kept),
        folded=tuple(fold(t.text) for t in kept),
        verb=_finite(kept, language),
        subordinate=_opens_subordinate(kept, language.events),
    )
