"""Documents and tables for the tests of times."""

import re
from dataclasses import replace

from faden import lang
from faden.annotate.document import Document
from faden.annotate.sentences import find_sentences
from faden.annotate.times import find_times
from faden.model import Block, BlockKind

PUBLISHED = "2025-10-21"


def document(*parts: str | tuple[str, BlockKind], published: str | None = PUBLISHED) -> Document:
    """A document of blocks: a plain string is body, a pair has its kind."""
    language = lang.get("de")
    assert language is not None
    text, blocks = "", []
    for part in parts:
        words, kind = (part, "body") if isinstance(part, str) else part
        blocks.append(Block(start=len(text), end=len(text) + len(words), kind=kind))  # type: ignore[arg-type]
        text += words + "\n"
    found = Document(
        article="a-test", text=text, blocks=tuple(blocks), sentences=(), language=language, published=published
    )
    return replace(found, sentences=find_sentences(text, found.blocks, language))


def cases(table: str) -> list[tuple[str, str, str]]:
    """(sentence, reading, days) of each line of a table; "#" begins a heading."""
    rows = []
    for line in table.strip().split("\n"):
        if not line.startswith("#"):
            sentence, read, days = [*(part.strip() for part in line.split("|")), "", ""][:3]
            rows.append((sentence, read, days))
    return rows


def check_expression(sentence: str, read: str, days: str) -> None:
    """The words in brackets are found exactly, with this type, value, mod and these days; without any, no time is."""
    pieces = re.split(r"[\[\]]", sentence)
    found = find_times(document("".join(pieces)))
    if len(pieces) == 1:
        assert found == ()
        return
    span = (len(pieces[0]), len(pieces[0] + pieces[1]))
    (time,) = [time for time in found if (time.start, time.end) == span]
    assert time.said == pieces[1]
    assert f"{time.type} {time.value} {time.mod or ''}".strip() == read
    assert (f"{time.earliest} .. {time.latest}" if time.earliest else "-") == days
