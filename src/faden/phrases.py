"""Finding phrases from `lang/` in a run of words: word by word, whatever the spelling, with gaps.

The small notation in which `lang/` writes a phrase::

    "vom tisch"                   two words, one after the other
    "absag*"                      a word that starts so;  "*gipfel" one that ends so
    "(ist|sind|war) offen"        one of several words
    "kommt ... nicht zustande"    up to six words between
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from faden.text import fold

_PART = re.compile(r"\([^)]*\)|\S+")
_GAP = r"(?:\S+ ){0,6}?"
"""What `...` stands for. Six words: the middle field between a German verb and its particle is rarely longer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A phrase found: words `first` to `last` (exclusive) of the line, and the key it was filed under."""

    first: int
    last: int
    key: str


@dataclass(frozen=True, slots=True)
class Line:
    """A run of words, folded, in which phrases are looked for. `starts`: where each begins in `text`."""

    text: str
    starts: tuple[int, ...]

    @classmethod
    def of(cls, words: Iterable[str]) -> "Line":
        """The line of these words.

        >>> Line.of(["Der", "Gipfel", "fällt", "aus"]).text
        'der gipfel fällt aus '
        """
        folded = [fold(word) for word in words]
        starts, at = [], 0
        for word in folded:
            starts.append(at)
            at += len(word) + 1
        return cls("".join(word + " " for word in folded), tuple(starts))


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases with the key each is filed under, compiled once."""

    patterns: tuple[tuple[str, re.Pattern[str]], ...]

    @classmethod
    def of(cls, table: Sequence[tuple[str, Sequence[str]]]) -> "Phrases":
        """Phrases from `(key, phrases)` lines; a key may stand on several lines."""
        return cls(
            tuple(
                (key, re.compile("|".join(_regex(phrase) for phrase in phrases))) for key, phrases in table if phrases
            )
        )

    def find(self, line: Line) -> list[Hit]:
        """All hits, in order of their first word, then of the table; hits of different keys may overlap.

        >>> [hit.key for hit in Phrases.of([("off", ["vom tisch"])]).find(Line.of("Das ist vom Tisch".split()))]
        ['off']
        """
        hits = []
        for key, pattern in self.patterns:
            for match in pattern.finditer(line.text):
                first = line.text.count(" ", 0, match.start())
                last = line.text.count(" ", 0, match.end())
                hits.append(Hit(first=first, last=last, key=key))
        return sorted(hits, key=lambda hit: hit.first)


def split_phrase(phrase: str) -> list[str]:
    """The parts of a phrase in the notation of this module; a choice in parentheses is one.

    >>> split_phrase("(wird|werde) ... nichts")
    ['(wird|werde)', '...', 'nichts']
    """
    return _PART.findall(phrase)


def _regex(phrase: str) -> str:
    parts = []
    for word in split_phrase(phrase):
        if word == "...":
            parts.append(_GAP)
        else:
            parts.append(_word(word) + " ")
    return r"(?<!\S)" + "".join(parts)


def _word(word: str) -> str:
    if word.startswith("(") and word.endswith(")"):
        return "(?:" + "|".join(_word(choice) for choice in word[1:-1].split("|")) + ")"
    return re.escape(fold(word)).replace(r"\*", r"\S*")
