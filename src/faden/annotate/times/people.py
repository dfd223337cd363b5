"""People who are called like a time: Dorothea Sommer, Dr. Sonntag, August Müller."""

from collections.abc import Sequence
from functools import cache

from faden.annotate.times.grammar import Found
from faden.annotate.times.lexicon import Lexeme
from faden.lang.names import NameWords

_NAMEABLE = frozenset(("WEEKDAY", "SEASON", "MONTH"))
_TIME_BEFORE = frozenset("AM IN SINCE BIS AB VOM DET REL EDGE NTH ORD EVERY DEIXISADJ TODAYADJ SOME ONE".split())
"""Behind these a word that is also the name of somebody in the text is a time all the same."""


def surnames_in(text: str, lexemes: Sequence[Lexeme], names: NameWords) -> set[str]:
    """Words of times that are a surname somewhere in these lexemes, in lower case: {"sommer"} of "Dorothea Sommer"."""
    return {
        text[lexeme.start : lexeme.end].lower()
        for at, lexeme in enumerate(lexemes)
        if lexeme.cls in _NAMEABLE and at and _introduces(text, lexemes[at - 1], lexeme, names)
    }


def is_person(text: str, lexemes: Sequence[Lexeme], found: Found, surnames: set[str], names: NameWords) -> bool:
    """True where one word of time is somebody's name here: behind a given name or a role, or known from elsewhere.

    surnames: those of the article. A given name that is a month ("August") is one before a name.
    """
    if found.last - found.first != 1 or lexemes[found.first].cls not in _NAMEABLE:
        return False
    at = found.first
    here = lexemes[at]
    if at and lexemes[at - 1].cls in _TIME_BEFORE:
        return False
    if text[here.start : here.end].lower() in surnames:
        return True
    if at and _is_role(text, lexemes[at - 1], here, names):
        return True
    word = text[here.start : here.end]
    if word not in names.ambiguous_given or at + 1 >= len(lexemes) or lexemes[at + 1].cls != "CAP":
        return False
    return text[lexemes[at + 1].start : lexemes[at + 1].end] not in names.common


def _introduces(text: str, before: Lexeme, name: Lexeme, names: NameWords) -> bool:
    """A given name or a title stands right before."""
    word = text[before.start : before.end]
    if before.cls == "POINT":  # "Dr. Sonntag"
        word = text[: before.start].rpartition(" ")[2]
    beside = text[before.end : name.start] == " "
    return beside and ((word in names.given and word not in names.ambiguous_given) or word in names.titles)


def _is_role(text: str, before: Lexeme, name: Lexeme, names: NameWords) -> bool:
    if before.cls != "CAP" or text[before.end : name.start] != " ":
        return False
    word = str(before.value)
    return word.endswith(_role_endings(names)) or "=" + word in names.role_heads


@cache
def _role_endings(names: NameWords) -> tuple[str, ...]:
    return tuple(sorted(head for head in names.role_heads if not head.startswith("=")))
