"""What the analysers of this stage read: one article's text with its blocks, sentences and language."""

from dataclasses import dataclass

from faden.lang import Language
from faden.model import Block, BlockKind, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A word or sign. Words hold their hyphens ("US-Regierung"); numbers their points ("2.500", "17.30")."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence of a block that may carry marks. block: index into `Document.blocks`; kind: that block's."""

    start: int
    end: int
    block: int
    kind: BlockKind
    tokens: tuple[Token, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One article as the analysers see it.

    text: the repaired shadow of the article's text (no-break and thin spaces are blanks, soft hyphens are gone, …);
        `annotate` maps every span back, so an analyser works in this text's offsets only.
    blocks: all blocks, furniture included, in shadow offsets.
    sentences: of the blocks with a kind in MARKED_KINDS, in order. No mark may lie outside them.
    published: the publication day (ISO), or null where not known yet; published_at: with its time where stated.
    """

    article: str
    text: str
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
    language: Language
    published: str | None = None
    published_at: str | None = None

    def words(self, span: Span | Sentence | Token) -> str:
        """The text of a span."""
        return self.text[span.start : span.end]
