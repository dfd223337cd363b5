"""Sentences that a brief may quote, and whether each can stand alone."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from faden import lang
from faden.brief.weights import content_words
from faden.lang.brief import BriefWords
from faden.model import PROSE_KINDS, Article, Block, BlockKind, Span
from faden.phrases import Line, Phrases
from faden.text import fold, overlap, token_spans

FEWEST_WORDS, MOST_WORDS = 6, 45
"""Shorter ones say too little alone; longer ones are no brief. News sentences have 10 to 30 words."""
NAMED_WITHIN = 12
"""Words from a sentence's start in which a pronoun points out of the sentence if no name precedes it."""
POINTING_WITHIN = 5
"""Words from a sentence's start in which a demonstrative points out of it: "Sie kam nach jenem Treffen". Not as a part
of a date: "In diesem Jahr"."""
NAMELESS = 0.3
"""How much a sentence leans that names nobody and nothing: it can be understood, but of whom it speaks is open."""
_BULLET = re.compile(r"[^\w„“\"«»‚‘'(]+")
_ENDS = re.compile(r"[.!…][“”\"»«’‘')]*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A sentence of one article.

    rank: its place among the article's sentences of prose, from 0. words: its content words. leans: how much it depends
    on what precedes it, 0 (stands alone) to 1. tells: "cause", "ahead", "dissent", where its words say so.
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
    found = []
    for rank, (block, sentence) in enumerate(_prose(article)):
        bullet = _BULLET.match(article.text, sentence.start, sentence.end)
        start = bullet.end() if bullet else sentence.start
        text = article.text[start : sentence.end]
        if not text:
            continue
        found.append(
            Candidate(
                article=article.id,
                start=start,
                end=sentence.end,
                text=text,
                kind=block.kind,
                rank=rank,
                words=content_words(text),
                leans=_leaning(article, Span(start=start, end=sentence.end), words),
                tells=_telling(text, words) if words else frozenset(),
            )
        )
    return found


def _prose(article: Article) -> Iterator[tuple[Block, Span]]:
    """Each sentence that lies in one block of prose, with its block."""
    blocks = iter(sorted(article.blocks, key=lambda b: b.start))
    block = next(blocks, None)
    for sentence in article.sentences:
        while block and block.end <= sentence.start:
            block = next(blocks, None)
        if block and block.kind in PROSE_KINDS and block.start <= sentence.start and sentence.end <= block.end:
            yield block, sentence


def _leaning(article: Article, sentence: Span, words: BriefWords | None) -> float:
    text = article.text[sentence.start : sentence.end]
    tokens = [Span(start=t.start, end=t.end) for t in token_spans(article.text, sentence.start, sentence.end)]
    words_only = [t for t in tokens if article.text[t.start].isalnum()]
    spelled = [fold(article.text[t.start : t.end]) for t in words_only]
    if not FEWEST_WORDS <= len(spelled) <= MOST_WORDS or not _ENDS.search(text):
        return 1.0
    if _spoken_from_outside(article, sentence):
        return 1.0
    if words is None:
        return 0.0
    openers = _openers(words)
    dated = {at for at, t in enumerate(words_only[:POINTING_WITHIN]) if _in_a_time(article, t)}
    opening = [word for at, word in enumerate(spelled[:POINTING_WITHIN]) if at not in dated]
    if openers.point_back(spelled, opening) or _pronoun_first(article, tokens, openers):
        return 1.0
    return 0.0 if _names(article, sentence) else NAMELESS


@dataclass(frozen=True, slots=True)
class _Openers:
    """The word lists, folded."""

    leaning: frozenset[str]
    pointers: frozenset[str]
    articles: frozenset[str]
    finite: frozenset[str]
    pronouns: frozenset[str]

    def point_back(self, spelled: list[str], opening: list[str]) -> bool:
        """A sentence of these words needs the one before it. opening: its first words, those of dates left out."""
        if spelled[0] in self.articles and spelled[1] in self.finite:
            return True
        return spelled[0] in self.leaning or not self.pointers.isdisjoint(opening)


@cache
def _openers(words: BriefWords) -> _Openers:
    tables = (words.leaning, words.pointers, words.articles, words.finite, words.pronouns)
    return _Openers(*(frozenset(map(fold, table)) for table in tables))


def _pronoun_first(article: Article, tokens: list[Span], words: _Openers) -> bool:
    """A pronoun stands before anyone is named."""
    for token in tokens[:NAMED_WITHIN]:
        if any(overlap(token, Span(start=m.start, end=m.end)) for m in article.mentions if m.start < token.end):
            return False
        if fold(article.text[token.start : token.end]) in words.pronouns:
            return True
    return False


def _telling(text: str, words: BriefWords) -> frozenset[str]:
    line = Line.of(text[t.start : t.end] for t in token_spans(text))
    return frozenset(hit.key for hit in _phrases(words).find(line))


@cache
def _phrases(words: BriefWords) -> Phrases:
    return Phrases.of([("cause", words.cause), ("ahead", words.ahead), ("dissent", words.dissent)])


def _in_a_time(article: Article, word: Span) -> bool:
    return any(time.start <= word.start and word.end <= time.end for time in article.times)


def _names(article: Article, sentence: Span) -> bool:
    return any(sentence.start <= m.start and m.end <= sentence.end for m in article.mentions)


def _spoken_from_outside(article: Article, sentence: Span) -> bool:
    """Someone's words, and the sentence does not say whose: "Der Gipfel könne warten." """
    for said in article.statements:
        inside = overlap(Span(start=said.start, end=said.end), sentence)
        if inside * 2 > sentence.end - sentence.start:
            frame = [at for at in (said.speaker_start, said.cue_start) if at is not None]
            if not any(sentence.start <= at < sentence.end for at in frame):
                return True
    return False
