"""Clauses of a sentence, and how each is told: past, present, planned, possible."""

import re
from dataclasses import dataclass

from faden.annotate.document import Sentence, Token
from faden.lang.events import EventWords
from faden.model import Realis
from faden.phrases import Line
from faden.text import fold

_BREAKS = frozenset((",", ";", ":", "–", "—", "-"))
_ENDS = frozenset('.!?…"“”„«»‹›()[]')
_ZU_INFINITIVE = re.compile(r"\w{2,6}zu\w+en$")
_UNSTRESSED = ("ge", "ver", "be", "er", "ent", "zer")
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


def split_clauses(sentence: Sentence, index: int, words: EventWords) -> list[Clause]:
    """The clauses of a sentence, in order; together they hold all its tokens.

    Cut at commas, semicolons, dashes and before coordinating words, but only where both sides have a finite verb;
    a piece without one belongs to the piece before it, and a piece that begins with its finite verb continues what
    stood before an inserted clause ("Die Delegation, die X anführt, soll …").
    """
    pieces = _cut(sentence.tokens, words)
    merged: list[list[Token]] = []
    verbless_at: int | None = None
    for piece in pieces:
        verb = _finite(piece, words)
        if merged and verb is not None and verb <= 1 and verbless_at is not None:
            del_from = verbless_at
            joined = [token for part in merged[del_from:] for token in part] + piece
            merged[del_from:] = [joined]
            verbless_at = None
        elif not merged:
            merged.append(piece)
            verbless_at = 0 if verb is None else None
        elif verb is None:
            merged[-1] = merged[-1] + piece
        elif verbless_at == len(merged) - 1 and not _opens_subordinate(piece, words):
            merged[-1] = merged[-1] + piece
            verbless_at = None
        else:
            merged.append(piece)
    return [_clause(part, index, words) for part in merged]


def told_as(clause: Clause, words: EventWords) -> Realis | None:
    """How the clause is told: happened (preterite, perfect), planned (will, soll, wird), possible (könnte), or null.

    Null is the bare present, which says of itself neither that something happened nor that it will.
    """
    present = set(clause.folded)
    if present & words.possible_modals - words.future_auxiliaries:
        return "possible"
    if present & words.future_auxiliaries:
        return "planned"
    if present & words.pluperfect_auxiliaries or present & words.strong_preterites:
        return "happened"
    if present & words.perfect_auxiliaries and any(_participle(word) for word in clause.folded):
        return "happened"
    if clause.verb is not None and _weak_preterite(clause.folded[clause.verb], words):
        return "happened"
    return None


def is_pluperfect(clause: Clause, words: EventWords) -> bool:
    """Told of a time before the time told of: "hatte … getroffen"."""
    return any(word in words.pluperfect_auxiliaries for word in clause.folded)


def _cut(tokens: tuple[Token, ...], words: EventWords) -> list[list[Token]]:
    pieces: list[list[Token]] = [[]]
    depth = 0
    for at, token in enumerate(tokens):
        before = fold(token.text)
        coordinates = before in words.coordinators and token.text.islower() and at > 0
        if coordinates and _finite(pieces[-1], words) is not None and _finite(_ahead(tokens, at), words) is not None:
            pieces.append([])
        pieces[-1].append(token)
        depth = max(0, depth + (token.text == "(") - (token.text == ")"))
        if token.text in _BREAKS and not depth:
            pieces.append([])
    return [piece for piece in pieces if piece]


def _ahead(tokens: tuple[Token, ...], at: int) -> list[Token]:
    """The tokens up to the next sign that may end a clause."""
    ahead: list[Token] = []
    for token in tokens[at + 1 :]:
        if token.text in _BREAKS:
            break
        ahead.append(token)
    return ahead


def _finite(tokens: list[Token], words: EventWords) -> int | None:
    for at, token in enumerate(tokens):
        if not token.text.islower():
            continue
        word = fold(token.text)
        if word in words.finite or _weak_preterite(word, words) or _present(word, words):
            return at
    return None


def _weak_preterite(word: str, words: EventWords) -> bool:
    return (
        len(word) > _LEAST_VERB
        and word.endswith(words.preterite_endings)
        and word not in words.not_finite
        and not _participle(word)
        and not _ZU_INFINITIVE.match(word)
        and word.isalpha()
    )


def _present(word: str, words: EventWords) -> bool:
    return (
        len(word) >= _LEAST_VERB
        and word.endswith("t")
        and word not in words.not_finite
        and not _participle(word)
        and word.isalpha()
    )


def _participle(word: str) -> bool:
    """Looks like a participle: ge…t, ge…en, also behind a particle (an-ge-kündigt), ver…t, -iert."""
    prefixed = word.startswith(_UNSTRESSED) or "ge" in word[2:6]
    return (prefixed and word.endswith(("t", "en"))) or word.endswith("iert")


def _opens_subordinate(tokens: list[Token], words: EventWords) -> bool:
    first = next((t for t in tokens if t.text not in _BREAKS and t.text not in _ENDS), None)
    return first is not None and fold(first.text) in words.subordinators


def _clause(tokens: list[Token], index: int, words: EventWords) -> Clause:
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
        verb=_finite(kept, words),
        subordinate=_opens_subordinate(kept, words),
    )
