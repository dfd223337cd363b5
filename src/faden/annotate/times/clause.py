"""Does a clause speak of what was, or of what is to come? That decides which Friday "am Freitag" is."""

from faden.annotate.times.lexicon import Lexeme
from faden.lang.times import TimeWords

_BOUNDARIES = frozenset(("COMMA", "DASH", "PUNCT"))
_ARTICLES = frozenset(("DET", "ONE", "MY", "ZUM", "AM", "IN", "VOM", "REL", "SOME", "NUM"))
_PARTICIPLE_ENDINGS = ("t", "en")


def direction(lexemes: list[Lexeme], first: int, last: int, words: TimeWords) -> int:
    """-1 past, 1 future, 0 unknown, for lexemes `first` to `last`: by their clause, else by their sentence.

    "die Einigung vom Freitag" looks back where no verb says otherwise, "vom 3. bis 5. Mai" does not.
    """
    told = clause_direction(lexemes, first, words)
    to = last < len(lexemes) and lexemes[last].cls in ("BIS", "DASH")
    if not told and not to and first and lexemes[first - 1].cls == "VOM":
        return -1
    return told or _tense(lexemes, words)


def is_pluperfect(lexemes: list[Lexeme], at: int, words: TimeWords) -> bool:
    """The clause tells what had happened before the story: "hatte … angekündigt"."""
    first, last = _clause(lexemes, at)
    said = [str(lexeme.value) for lexeme in lexemes[first:last] if lexeme.cls == "LOW"]
    return any(word in words.pluperfect for word in said) and any(is_participle(word, words) for word in said)


def clause_direction(lexemes: list[Lexeme], at: int, words: TimeWords) -> int:
    """The same by the clause of lexeme `at` alone."""
    first, last = _clause(lexemes, at)
    return _tense(lexemes[first:last], words)


def _clause(lexemes: list[Lexeme], at: int) -> tuple[int, int]:
    first, last = at, at
    while first > 0 and lexemes[first - 1].cls not in _BOUNDARIES:
        first -= 1
    while last < len(lexemes) and lexemes[last].cls not in _BOUNDARIES:
        last += 1
    return first, last


def _tense(lexemes: list[Lexeme], words: TimeWords) -> int:
    """Finite past forms, or an auxiliary with a participle, say past; modal verbs and verbs of plans say future."""
    past = future = auxiliary = participle = False
    for at, lexeme in enumerate(lexemes):
        if lexeme.cls not in ("LOW", "CAP"):
            continue
        word = str(lexeme.value)
        if word in words.past:
            past = True
        elif word in words.future:
            future = True
        elif word in words.past_auxiliaries:
            auxiliary = True
        elif lexeme.cls == "LOW":
            if _is_past_form(word, words) and not _attributive(lexemes, at):
                past = True
            participle = participle or is_participle(word, words)
    if past:
        return -1
    if future:
        return 1
    return -1 if auxiliary and participle else 0


def _is_past_form(word: str, words: TimeWords) -> bool:
    return (
        len(word) > 4
        and word.endswith(words.past_endings)
        and not word.endswith(words.not_past_endings)
        and (word not in words.not_past)
    )


def _attributive(lexemes: list[Lexeme], at: int) -> bool:
    """Between an article and a noun: "der geplante Besuch" tells no tense."""
    before = lexemes[at - 1].cls if at else ""
    after = lexemes[at + 1].cls if at + 1 < len(lexemes) else ""
    return before in _ARTICLES and after in ("CAP", "LOW")


def is_participle(word: str, words: TimeWords) -> bool:
    return (
        len(word) > 5
        and word.endswith(_PARTICIPLE_ENDINGS)
        and any(mark in word[:8] for mark in words.participle_marks)
    )
