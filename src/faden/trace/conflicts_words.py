"""The same words, or nearly the same, put into different mouths."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

import Stemmer

from faden import lang
from faden.ids import make_id
from faden.lang.conflicts import ConflictWords
from faden.model import Article, Cite, Conflict, Entity, Side, Statement, Thread
from faden.text import fold, squeeze, token_spans

_ALIKE = 0.6
"""Shared keys of all keys (Jaccard). Two translations of one sentence share most keys and differ in an adverb or
an auxiliary; two different sentences on one subject share under half. Tried by hand on invented pairs, see tests."""
_LEAST_CONTENT = 2
"""Keys that say something (not only "can" and "not") that both sides must share."""
_MOST_COMMON = 40
"""A key that so many quotations of a story share finds no pairs; it would only cost time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Quote:
    statement: Statement
    article: Article
    speaker: Entity
    keys: frozenset[str]


def speaker_conflicts(thread: Thread) -> list[Conflict]:
    """One conflict for every pair of quotations of two articles in (nearly) the same words by different persons.

    Only quoted words count: reported speech is the reporter's wording. Within one article two speakers may well use
    the same words; there it is no conflict of sources.
    """
    quotes = _quotes(thread)
    by_key: dict[str, list[int]] = defaultdict(list)
    for index, quote in enumerate(quotes):
        for key in sorted(quote.keys):
            by_key[key].append(index)
    pairs = {
        (first, second)
        for indexes in by_key.values()
        if len(indexes) <= _MOST_COMMON
        for at, first in enumerate(indexes)
        for second in indexes[at + 1 :]
    }
    found: dict[frozenset[str], tuple[float, _Quote, _Quote]] = {}
    for first, second in sorted(pairs):
        a, b = quotes[first], quotes[second]
        score = _likeness(a, b)
        speakers = frozenset((a.speaker.id, b.speaker.id))
        if score is not None and (speakers not in found or score > found[speakers][0]):
            found[speakers] = (score, a, b)
    return [_conflict(a, b, quotes) for _, a, b in found.values()]


def wording_conflicts(thread: Thread) -> list[Conflict]:
    """One conflict for every sentence of one speaker that two articles quote in different words (translations)."""
    (story,) = thread.stories
    entities = {entity.id: entity for entity in thread.entities}
    places = {s.id: (s, article) for article in thread.articles for s in article.statements}
    found = []
    for group in story.statements:
        speaker = entities.get(group.speaker or "")
        if group.relation != "translation" or speaker is None:
            continue
        quotes: dict[str, _Quote] = {}
        for member in group.members:
            statement, article = places[member]
            keys = frozenset(fold(article.text[statement.start : statement.end]).split())
            quote = _Quote(statement=statement, article=article, speaker=speaker, keys=keys)
            if statement.mode == "direct" and not any(q.keys == keys for q in quotes.values()):
                quotes.setdefault(article.id, quote)
        if len(quotes) > 1:
            first, second, *_ = quotes.values()
            found.append(replace(_conflict(first, second, list(quotes.values())), kind="wording"))
    return found


def _quotes(thread: Thread) -> list[_Quote]:
    persons: Mapping[str, Entity] = {e.id: e for e in thread.entities if e.kind == "PERSON"}
    quotes = []
    for article in sorted(thread.articles, key=Article.sort_key):
        language = lang.get(article.language)
        if language is None:
            continue
        for statement in article.statements:
            speaker = persons.get(statement.speaker or "")
            if statement.mode != "direct" or statement.fragment or speaker is None:
                continue
            text = article.text[statement.start : statement.end]
            keys = content_keys(text, language.code)
            if len(keys - language.conflicts.weak_keys) >= _LEAST_CONTENT:
                quotes.append(_Quote(statement=statement, article=article, speaker=speaker, keys=keys))
    return quotes


def content_keys(text: str, code: str) -> frozenset[str]:
    """What the words of `text` say: keys of the language's synonyms, word stems for all others, no fillers.

    >>> sorted(content_keys("Man kann nichts verschieben", "de"))
    ['CAN', 'MOVE', 'NEG']
    """
    language = lang.get(code)
    assert language is not None
    keys: set[str] = set()
    for span in token_spans(text):
        word = fold(text[span.start : span.end])
        if not word[0].isalnum() or word in language.conflicts.fillers:
            continue
        same = _synonyms(word, code)
        keys.update(same or (_stem(word, code),))
    return frozenset(keys)


@cache
def _synonyms(word: str, code: str) -> tuple[str, ...]:
    language = lang.get(code)
    assert language is not None
    table: ConflictWords = language.conflicts
    return tuple(key for key, beginnings in table.synonyms.items() if word.startswith(beginnings))


@cache
def _stem(word: str, code: str) -> str:
    return str(_stemmer(code).stemWord(word))


@cache
def _stemmer(code: str) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(code)


def _likeness(a: _Quote, b: _Quote) -> float | None:
    if a.speaker.id == b.speaker.id or a.article.id == b.article.id:
        return None
    if a.speaker.name.split()[-1] == b.speaker.name.split()[-1]:
        return None
    common = a.keys & b.keys
    language = lang.get(a.article.language)
    assert language is not None
    if len(common - language.conflicts.weak_keys) < _LEAST_CONTENT:
        return None
    score = len(common) / len(a.keys | b.keys)
    return score if score >= _ALIKE else None


def _conflict(a: _Quote, b: _Quote, quotes: Sequence[_Quote]) -> Conflict:
    shorter = min((a, b), key=lambda q: (q.statement.end - q.statement.start, q.article.id))
    return Conflict(
        id=make_id("x", "speaker", a.statement.id, b.statement.id),
        kind="speaker",
        about=_words(shorter),
        sides=(_side(a, quotes), _side(b, quotes)),
    )


def _side(quote: _Quote, quotes: Sequence[_Quote]) -> Side:
    """The quotation, with every other place where the same speaker says the same."""
    same = [q for q in quotes if q.speaker.id == quote.speaker.id and q.keys == quote.keys]
    return Side(
        summary=f"{quote.speaker.name}: {_words(quote)}",
        cites=tuple(Cite(article=q.article.id, start=q.statement.start, end=q.statement.end) for q in same),
    )


def _words(quote: _Quote) -> str:
    return squeeze(quote.article.text[quote.statement.start : quote.statement.end])
