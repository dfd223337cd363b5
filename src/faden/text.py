"""Small tools over strings that several stages use. No language words here."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Generic, Protocol, TypeVar

from faden.model import Span

_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|\w+(?:[-’']\w+)*|[^\w\s]")
_BLANKS = re.compile(r"\s+")
_STRETCH = 256
"""Characters of a text that `Places` looks up at once."""


class Placed(Protocol):
    """Anything with a place in a text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_P = TypeVar("_P", bound=Placed)


class Places(Generic[_P]):
    """Things of one text, found by where they stand without looking at all of them."""

    def __init__(self, items: Iterable[_P]) -> None:
        self._items = tuple(items)
        self._at: dict[int, list[int]] = defaultdict(list)
        for index, item in enumerate(self._items):
            for stretch in range(item.start // _STRETCH, item.end // _STRETCH + 1):
                self._at[stretch].append(index)

    def near(self, place: Placed) -> list[_P]:
        """In their order, all that share a character or an edge with `place`, and some around it."""
        stretches = range(place.start // _STRETCH, place.end // _STRETCH + 1)
        return [self._items[i] for i in sorted({i for stretch in stretches for i in self._at.get(stretch, ())})]


def token_spans(text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """Words (hyphenated compounds whole, numbers with their points) and single signs of `text[start:end]`.

    >>> [ "Die US-Regierung, 2.500 Mann."[s.start:s.end] for s in token_spans("Die US-Regierung, 2.500 Mann.") ]
    ['Die', 'US-Regierung', ',', '2.500', 'Mann', '.']
    """
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        yield Span(start=match.start(), end=match.end())


def squeeze(text: str) -> str:
    """`text` with every run of white space made one blank, ends stripped.

    >>> squeeze("  Das  Treffen\\n in Budapest ")
    'Das Treffen in Budapest'
    """
    return _BLANKS.sub(" ", text).strip()


def fold(text: str) -> str:
    """Lower case, ß as ss, no accents but the umlauts' dots kept: for comparing words across spellings.

    >>> fold("Außenminister"), fold("Aussenminister"), fold("Orbán")
    ('aussenminister', 'aussenminister', 'orban')
    """
    if text.isascii():  # most words; four times faster
        return text.lower()
    kept = []
    for char in unicodedata.normalize("NFC", text.casefold()):
        base = char if char in "äöü" else unicodedata.normalize("NFD", char)[0]
        kept.append(base)
    return "".join(kept)


def overlap(first: Span, second: Span) -> int:
    """How many characters two spans share."""
    return max(0, min(first.end, second.end) - max(first.start, second.start))
