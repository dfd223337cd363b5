"""Documents for the tests of times: a text whose blocks are given, or one block of body."""

from dataclasses import replace

from faden import lang
from faden.annotate.document import Document
from faden.annotate.sentences import find_sentences
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
