"""Small tools over strings that several stages use. No language words here."""

import re
import unicodedata
from collections.abc import Iterator

from faden.model import Span

_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|\w+(?:[-’']\w+)*|[^\w\s]")
_BLANKS = re.compile(r"\s+")


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
