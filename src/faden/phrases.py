"""Finding phrases from `lang/` in a run of words: word by word, whatever the spelling, with gaps.

The small notation in which `lang/` writes a phrase::

    "vom tisch"                   two words, one after the other
    "absag*"                      a word that starts so;  "*gipfel" one that ends so
    "(ist|sind|war) offen"        one of several words
    "kommt ... nicht zustande"    up to eight words between
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from faden.text import fold

_PART = re.compile(r"\([^)]*\)|\S+")
_GAP = r"(?:\S+ ){0,8}?"
"""What `...` stands for. Eight words: the middle field between a German verb and its particle is rarely
longer ("soll am 10. November um 22 Uhr beginnen")."""


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
    """Phrases with the key each is filed under, compiled once.

    patterns: key and pattern. by_word: a word that must stand in the line -> places in `patterns`; always: those
    phrases that hold no whole word. Only phrases one of whose words is there are looked for.
    """

    patterns: tuple[tuple[str, re.Pattern[str]], ...]
    by_word: dict[str, tuple[int, ...]]
    always: tuple[int, ...]

    @classmethod
    def of(cls, table: Sequence[tuple[str, Sequence[str]]]) -> "Phrases":
        """Phrases from `(key, phrases)` lines; a key may stand on several lines."""
        flat = [(key, phrase) for key, phrases in table for phrase in phrases]
        by_word: dict[str, list[int]] = {}
        always = []
        for index, (_, phrase) in enumerate(flat):
            anchors = _anchors(phrase)
            if anchors is None:
                always.append(index)
            for word in anchors or ():
                by_word.setdefault(word, []).append(index)
        return cls(
            tuple((key, re.compile(_regex(phrase))) for key, phrase in flat),
            {word: tuple(indexes) for word, indexes in by_word.items()},
            tuple(always),
        )

    def find(self, line: Line) -> list[Hit]:
        """All hits, in order of their first word, then of the table; hits of different keys may overlap.

        >>> [hit.key for hit in Phrases.of([("off", ["vom tisch"])]).find(Line.of("Das ist vom Tisch".split()))]
        ['off']
        """
        wanted = set(self.always)
        for word in line.text.split():
            wanted.update(self.by_word.get(word, ()))
        hits = []
        for index in sorted(wanted):
            key, pattern = self.patterns[index]
            for match in pattern.finditer(line.text):
                first = line.text.count(" ", 0, match.start())
                last = line.text.count(" ", 0, match.end())
                hits.append(Hit(first=first, last=last, key=key))
        return sorted(hits, key=lambda hit: hit.first)


def _anchors(phrase: str) -> list[str] | None:
    """Words of which one must stand in a line that holds the phrase: the first part that is whole words."""
    for part in split_phrase(phrase):
        choices = [fold(choice) for choice in part.strip("()").split("|")]
        if part != "..." and not any("*" in choice for choice in choices):
            return [choice.split()[0] for choice in choices]
    return None


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
