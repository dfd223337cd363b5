"""Does a clause speak of what was, or of what is to come? That decides which Friday "am Freitag" is."""

from dataclasses import dataclass
from itertools import groupby

from faden.annotate.times.lexicon import Lexeme
from faden.lang.times import TimeWords

_BOUNDARIES = frozenset(("COMMA", "DASH", "PUNCT"))
_ARTICLES = frozenset(("DET", "ONE", "MY", "ZUM", "AM", "IN", "VOM", "REL", "SOME", "NUM"))
_SHORTEST_PAST_FORM, _SHORTEST_PARTICIPLE = 5, 6
_MARK_WITHIN = 8
"""A participle shows its mark ("ge", "ver") within so many letters, after a separable prefix ("vor|ge|schlagen")."""


@dataclass(frozen=True, slots=True)
class Tense:
    """What the verbs of a clause say. direction: -1 past, 1 future, 0 unknown. pluperfect: "hatte … angekündigt"."""

    direction: int
    pluperfect: bool


@dataclass(frozen=True, slots=True)
class Tenses:
    """The tenses of a sentence. clauses: for each lexeme that of its clause. whole: of the sentence."""

    clauses: tuple[Tense, ...]
    whole: Tense


def tenses(lexemes: list[Lexeme], words: TimeWords) -> Tenses:
    """The tense of each clause of a sentence; commas, dashes and colons end one."""
    clauses: list[Tense] = []
    for _, group in groupby(enumerate(lexemes), key=lambda item: item[1].cls in _BOUNDARIES):
        at = [index for index, _ in group]
        clauses += [_tense(lexemes, at[0], at[-1] + 1, words)] * len(at)
    return Tenses(tuple(clauses), _tense(lexemes, 0, len(lexemes), words))


def direction(lexemes: list[Lexeme], first: int, last: int, told: Tenses) -> int:
    """-1 past, 1 future, 0 unknown, for lexemes `first` to `last`: by their clause, else by their sentence.

    "Seit Freitag" looks back whatever the verb says; "die Einigung vom Freitag" does where no verb says otherwise
    ("vom 3. bis 5. Mai" does not), and "bis Freitag" and "ab Freitag" look ahead then.
    """
    here = told.clauses[first].direction
    before = lexemes[first - 1].cls if first else ""
    to = last < len(lexemes) and lexemes[last].cls in ("BIS", "DASH")
    if before == "SINCE":
        return -1
    if not here and before in ("BIS", "AB"):
        return 1
    if not here and not to and before == "VOM":
        return -1
    return here or told.whole.direction


def is_participle(word: str, words: TimeWords) -> bool:
    """A word in lower case that may be a past participle ("angekündigt", "beschlossen")."""
    return (
        len(word) >= _SHORTEST_PARTICIPLE
        and word.endswith(words.participle_endings)
        and any(mark in word[:_MARK_WITHIN] for mark in words.participle_marks)
    )


def _tense(lexemes: list[Lexeme], first: int, last: int, words: TimeWords) -> Tense:
    """Finite past forms, or an auxiliary with a participle, say past; modal verbs and verbs of plans say future."""
    past = future = auxiliary = before = participle = False
    for at in range(first, last):
        cls = lexemes[at].cls
        if cls not in ("LOW", "CAP"):
            continue
        word = str(lexemes[at].value)
        before = before or word in words.pluperfect
        if word in words.past:
            past = True
        elif word in words.future:
            future = True
        elif word in words.past_auxiliaries:
            auxiliary = True
        elif cls == "LOW":
            past = past or (_is_past_form(word, words) and not _attributive(lexemes, at))
            participle = participle or is_participle(word, words)
    told = -1 if past else 1 if future else -1 if auxiliary and participle else 0
    return Tense(told, before and participle)


def _is_past_form(word: str, words: TimeWords) -> bool:
    return (
        len(word) >= _SHORTEST_PAST_FORM
        and word.endswith(words.past_endings)
        and not word.endswith(words.not_past_endings)
        and word not in words.not_past
    )


def _attributive(lexemes: list[Lexeme], at: int) -> bool:
    """Between an article and a noun: "der geplante Besuch" tells no tense."""
    before = lexemes[at - 1].cls if at else ""
    after = lexemes[at + 1].cls if at + 1 < len(lexemes) else ""
    return before in _ARTICLES and after in ("CAP", "LOW")
