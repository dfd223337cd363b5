"""Does a clause speak of what was, or of what is to come? That decides which Friday "am Freitag" is."""

from faden.annotate.times.lexicon import Lexeme
from faden.lang.times import TimeWords

_BOUNDARIES = frozenset(("COMMA", "DASH", "PUNCT"))
_PARTICIPLE_ENDINGS = ("t", "en")


def direction(text: str, lexemes: list[Lexeme], at: int, words: TimeWords) -> int:
    """-1 past, 1 future, 0 unknown: by the clause of lexeme `at`, else by its sentence."""
    first, last = _clause(lexemes, at)
    told = _tense(text, lexemes[first:last], words)
    return told or _tense(text, lexemes, words) or 1


def _clause(lexemes: list[Lexeme], at: int) -> tuple[int, int]:
    first, last = at, at
    while first > 0 and lexemes[first - 1].cls not in _BOUNDARIES:
        first -= 1
    while last < len(lexemes) and lexemes[last].cls not in _BOUNDARIES:
        last += 1
    return first, last


def _tense(text: str, lexemes: list[Lexeme], words: TimeWords) -> int:
    """Finite past forms, or an auxiliary with a participle, say past; modal verbs and present tense say future."""
    past = future = auxiliary = participle = False
    for lexeme in lexemes:
        if lexeme.cls not in ("LOW", "CAP"):
            continue
        word = text[lexeme.start : lexeme.end].lower()
        if word in words.past:
            past = True
        elif word in words.future:
            future = True
        elif word in words.past_auxiliaries:
            auxiliary = True
        elif lexeme.cls == "LOW":
            if word not in words.not_past and len(word) > 4 and word.endswith(words.past_endings):
                past = True
            participle = participle or _is_participle(word, words)
    if past:
        return -1
    if future:
        return 1
    return -1 if auxiliary and participle else 0


def _is_participle(word: str, words: TimeWords) -> bool:
    return (
        len(word) > 5
        and word.endswith(_PARTICIPLE_ENDINGS)
        and any(mark in word[:8] for mark in words.participle_marks)
    )
