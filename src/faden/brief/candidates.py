"""Sentences that a brief may quote, and whether each can stand alone."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from faden import lang
from faden.brief.leaning import Known, leaning
from faden.brief.weights import content_words
from faden.lang.brief import BriefWords
from faden.model import PROSE_KINDS, Article, Block, BlockKind, Span
from faden.phrases import Line, Phrases
from faden.text import token_spans

_BULLET = re.compile(r"[^\w„“\"«»‚‘'(]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A sentence of one article.

    rank: its place among the article's sentences of prose, from 0. words: its content words. leans: how much it depends
    on what precedes it, 0 (stands alone) to 1. tells: "cause", "ahead", "once", "dissent", where its words say so.
    """

    article: str
    start: int
    end: int
    text: str
    kind: BlockKind
    rank: int
    words: tuple[str, ...]
    leans: float
    tells: frozenset[str] = frozenset()

    @property
    def span(self) -> Span:
        """Its place in its article."""
        return Span(start=self.start, end=self.end)


def candidates(article: Article) -> list[Candidate]:
    """The sentences of the article's prose, in order, without leading bullets."""
    language = lang.get(article.language)
    words = language.brief if language else None
    known = Known.of(article)
    found = [
        _candidate(article, known, block, sentence, rank, words)
        for rank, (block, sentence) in enumerate(_prose(article))
    ]
    return [candidate for candidate in found if candidate.text]


def _candidate(
    article: Article, known: Known, block: Block, sentence: Span, rank: int, words: BriefWords | None
) -> Candidate:
    bullet = _BULLET.match(article.text, sentence.start, sentence.end)
    place = Span(start=bullet.end() if bullet else sentence.start, end=sentence.end)
    text = article.text[place.start : place.end]
    leans = leaning(known, place, words)
    return Candidate(
        article=article.id,
        start=place.start,
        end=place.end,
        text=text,
        kind=block.kind,
        rank=rank,
        words=content_words(text),
        leans=leans,
        tells=_telling(text, words) if words and leans < 1.0 else frozenset(),
    )


def _prose(article: Article) -> Iterator[tuple[Block, Span]]:
    """Each sentence that lies in one block of prose, with its block."""
    blocks = iter(sorted(article.blocks, key=lambda b: b.start))
    block = next(blocks, None)
    for sentence in article.sentences:
        while block and block.end <= sentence.start:
            block = next(blocks, None)
        if block and block.kind in PROSE_KINDS and block.start <= sentence.start and sentence.end <= block.end:
            yield block, sentence


def _telling(text: str, words: BriefWords) -> frozenset[str]:
    line = Line.of(text[t.start : t.end] for t in token_spans(text))
    return frozenset(hit.key for hit in _phrases(words).find(line))


@cache
def _phrases(words: BriefWords) -> Phrases:
    return Phrases.of(
        [("cause", words.cause), ("ahead", words.ahead), ("once", words.once), ("dissent", words.dissent)]
    )
