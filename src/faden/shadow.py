"""A repaired shadow of an article's text, and the way back: `Article.text` itself never changes.

In the shadow no-break, thin and other special blanks are plain ones, soft hyphens and zero-width signs are gone,
and double-encoded umlauts ("GesprÃ¤ch") are read as what they were, so that no rule has to know of them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, TypeVar, cast

from faden.model import Article, Block

_GONE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_BLANKS = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_MOJIBAKE = re.compile(
    "[\u00c2\u00c3\u00e2][\u0080-\u00ff\u0152-\u0178\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{1,2}"
)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Shadow:
    """text: the repaired text. blocks: the article's blocks in its offsets.

    origin, origin_end: where each shadow character starts and ends in the article's text; empty: no difference.
    """

    text: str
    blocks: tuple[Block, ...]
    origin: tuple[int, ...] = ()
    origin_end: tuple[int, ...] = ()

    @classmethod
    def of(cls, article: Article) -> "Shadow":
        """The shadow of an article; costs nothing where there is nothing to repair."""
        text = article.text
        if not _needs_repair(text):
            return cls(text, article.blocks)
        chars: list[str] = []
        origin: list[int] = []
        origin_end: list[int] = []
        for at, step, seen in _reading(text):
            for char in seen:
                chars.append(char)
                origin.append(at)
                origin_end.append(at + step)
        forward = _forward(origin, len(text))
        blocks = tuple(replace(b, start=forward[b.start], end=forward[b.end]) for b in article.blocks)
        return cls("".join(chars), blocks, tuple(origin), tuple(origin_end))

    def back(self, record: T) -> T:
        """`record` with every offset in it (start, end, speaker_start, parts, cites …) in the article's own text.

        Words that a record copied out of the shadow (`said`, `speaker_text`, `cue`) stay repaired.
        """
        return cast(T, self._move(record)) if self.origin else record

    def _move(self, record: Any) -> Any:
        changes: dict[str, Any] = {}
        for field in fields(record):
            value = getattr(record, field.name)
            if value is None:
                continue
            if field.name == "start" or field.name.endswith("_start"):
                changes[field.name] = self._first(value)
            elif field.name == "end" or field.name.endswith("_end"):
                changes[field.name] = self.origin_end[value - 1] if value else 0
            elif isinstance(value, tuple) and value and is_dataclass(value[0]):
                changes[field.name] = tuple(self._move(item) for item in value)
        return replace(record, **changes) if changes else record

    def _first(self, start: int) -> int:
        return self.origin[start] if start < len(self.origin) else self.origin_end[-1]


def mend(text: str) -> str:
    """The repaired text alone.

    >>> mend("Das Gespr\u00c3\u00a4ch am 16.\u00a0Okto\u00adber")
    'Das Gespräch am 16. Oktober'
    """
    return "".join(seen for _, _, seen in _reading(text)) if _needs_repair(text) else text


def _reading(text: str) -> Iterator[tuple[int, int, str]]:
    """(index, how many characters, what they mean) for the whole text."""
    at = 0
    while at < len(text):
        step, seen = _read(text, at)
        yield at, step, seen
        at += step


def _needs_repair(text: str) -> bool:
    return any(c in text for c in _GONE) or any(c in text for c in _BLANKS) or bool(_MOJIBAKE.search(text))


def _read(text: str, at: int) -> tuple[int, str]:
    """How many characters to take at `at`, and what they mean."""
    char = text[at]
    if char in _GONE:
        return 1, ""
    if char in _BLANKS:
        return 1, " "
    match = _MOJIBAKE.match(text, at)
    if match:
        for length in (3, 2):
            piece = text[at : at + length]
            repaired = _undouble(piece)
            if repaired is not None:
                return len(piece), repaired
    return 1, char


def _undouble(piece: str) -> str | None:
    """What UTF-8 bytes wrongly read as cp1252 (or Latin-1) meant, if `piece` is exactly one such character."""
    for codec in ("cp1252", "latin-1"):
        try:
            meant = piece.encode(codec).decode("utf-8")
        except UnicodeError:
            continue
        if len(meant) == 1:
            return " " if meant in _BLANKS else "" if meant in _GONE else meant
    return None


def _forward(origin: list[int], length: int) -> list[int]:
    """Text index -> shadow index (the first shadow character at or behind it)."""
    forward = [0] * (length + 1)
    at = 0
    for index in range(length + 1):
        while at < len(origin) and origin[at] < index:
            at += 1
        forward[index] = at
    return forward
