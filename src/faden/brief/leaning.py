"""How much a sentence depends on what stands before it."""

import re
from dataclasses import dataclass
from functools import cache

from faden.lang.brief import BriefWords
from faden.model import Article, Mention, Span, Statement, Time
from faden.text import Places, fold, overlap, token_spans

FEWEST_WORDS, MOST_WORDS = 6, 45
"""Shorter ones say too little alone; longer ones are no brief. News sentences have 10 to 30 words."""
NAMED_WITHIN = 12
"""Words from a sentence's start in which a pronoun points out of the sentence if no name precedes it."""
POINTING_WITHIN = 5
"""Words from a sentence's start in which a demonstrative points out of it: "Sie kam nach jenem Treffen". Not as a part
of a date: "In diesem Jahr"."""
NAMELESS, LOOSE = 0.3, 0.3
"""How much a sentence leans that names nobody and nothing, or that holds a "darüber": it can be understood, but of
whom or what it speaks is open."""
_ENDS = re.compile(r"[.!…][“”\"»«’‘')]*$")


@dataclass(frozen=True, slots=True)
class Known:
    """What an article's annotations say, by place."""

    text: str
    statements: Places[Statement]
    mentions: Places[Mention]
    times: Places[Time]

    @classmethod
    def of(cls, article: Article) -> "Known":
        return cls(article.text, Places(article.statements), Places(article.mentions), Places(article.times))


def leaning(article: Known, sentence: Span, words: BriefWords | None) -> float:
    """0: the sentence stands alone; 1: it cannot; between: of whom it speaks is open.

    words: None where the article's language has no table; then only its form and its statements are looked at.
    """
    tokens = [t for t in token_spans(article.text, sentence.start, sentence.end) if article.text[t.start].isalnum()]
    shaped = _ENDS.search(article.text[sentence.start : sentence.end])
    if not FEWEST_WORDS <= len(tokens) <= MOST_WORDS or not shaped or _spoken_from_outside(article, sentence):
        return 1.0
    if words is None:
        return 0.0
    mentions = [m for m in article.mentions.near(sentence) if sentence.start <= m.start < sentence.end]
    times = [t for t in article.times.near(sentence) if sentence.start <= t.start < sentence.end]
    opening = _Opening.of(article.text, tokens[:NAMED_WITHIN])
    openers = _openers(words)
    if opening.points_back(openers, times) or opening.has_pronoun_first(openers, mentions):
        return 1.0
    return (0.0 if mentions else NAMELESS) + (LOOSE if _is_loose(article.text, tokens, sentence, openers) else 0.0)


def _is_loose(text: str, tokens: list[Span], sentence: Span, openers: "_Openers") -> bool:
    """It holds a word that points back, and no clause comes after it that says where to."""
    for token in tokens:
        if fold(text[token.start : token.end]) in openers.loose and "," not in text[token.end : sentence.end]:
            return True
    return False


def _spoken_from_outside(article: Known, sentence: Span) -> bool:
    """Someone's words, and the sentence does not say whose: "Der Gipfel könne warten." """
    for said in article.statements.near(sentence):
        inside = overlap(Span(start=said.start, end=said.end), sentence)
        if inside * 2 > sentence.end - sentence.start:
            frame = [at for at in (said.speaker_start, said.cue_start) if at is not None]
            if not any(sentence.start <= at < sentence.end for at in frame):
                return True
    return False


@dataclass(frozen=True, slots=True)
class _Openers:
    """The word lists, folded."""

    leaning: frozenset[str]
    pointers: frozenset[str]
    articles: frozenset[str]
    finite: frozenset[str]
    pronouns: frozenset[str]
    loose: frozenset[str]


@cache
def _openers(words: BriefWords) -> _Openers:
    tables = (words.leaning, words.pointers, words.articles, words.finite, words.pronouns, words.loose)
    return _Openers(*(frozenset(map(fold, table)) for table in tables))


@dataclass(frozen=True, slots=True)
class _Opening:
    """The first words of a sentence: their places, and how they read, folded."""

    places: tuple[Span, ...]
    words: tuple[str, ...]

    @classmethod
    def of(cls, text: str, places: list[Span]) -> "_Opening":
        return cls(tuple(places), tuple(fold(text[p.start : p.end]) for p in places))

    def points_back(self, openers: _Openers, times: list[Time]) -> bool:
        """A demonstrative outside a date, or an opening that needs the sentence before."""
        first, second = self.words[:2]
        if first in openers.articles and second in openers.finite:
            return True
        if first in openers.leaning:
            return True
        return any(
            word in openers.pointers and not any(t.start <= place.start and place.end <= t.end for t in times)
            for place, word in zip(self.places[:POINTING_WITHIN], self.words, strict=False)
        )

    def has_pronoun_first(self, openers: _Openers, mentions: list[Mention]) -> bool:
        """A pronoun stands before anyone is named."""
        named = min((m.start for m in mentions), default=None)
        return any(
            word in openers.pronouns
            for place, word in zip(self.places, self.words, strict=True)
            if named is None or place.start < named
        )
