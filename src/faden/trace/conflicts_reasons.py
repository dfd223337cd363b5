"""Where two voices give different reasons for the same thing."""

from collections.abc import Iterator
from functools import cache

from faden import lang
from faden.ids import make_id
from faden.model import Article, Cite, Conflict, Side, Span, Thread
from faden.phrases import Line, Phrases
from faden.text import squeeze, token_spans

_REACH = 2
"""Sentences between a reason and the one set against it: one may explain the first."""


def reason_conflicts(thread: Thread) -> list[Conflict]:
    """One conflict for each pair of neighbouring sentences that set two reasons against each other.

    A reporter who knows both accounts says so: one sentence gives a reason, the next begins another voice's with
    "dagegen" or "hingegen". Reasons that only stand in different articles may both be true, and are none.
    """
    return [conflict for article in sorted(thread.articles, key=Article.sort_key) for conflict in _of_article(article)]


def _of_article(article: Article) -> Iterator[Conflict]:
    language = lang.get(article.language)
    if language is None:
        return
    reasons, strong = _reasons(language.code), language.conflicts.strong_contrasts
    for at, second in enumerate(article.sentences):
        line = _line(article, second)
        if not strong & set(line.text.split()):
            continue
        for first in reversed(article.sentences[max(0, at - _REACH) : at]):
            if reasons.find(_line(article, first)) and _other_voice(article, first, second):
                yield Conflict(
                    id=make_id("x", "reason", article.id, first.start, second.start),
                    kind="reason",
                    about=squeeze(article.text[first.start : first.end]),
                    sides=(_side(article, first), _side(article, second)),
                )
                break


@cache
def _reasons(code: str) -> Phrases:
    language = lang.get(code)
    assert language is not None
    return Phrases.of([("", language.conflicts.reasons)])


def _line(article: Article, span: Span) -> Line:
    return Line.of(article.text[s.start : s.end] for s in token_spans(article.text, span.start, span.end))


def _other_voice(article: Article, first: Span, second: Span) -> bool:
    """The two sentences begin with different names."""
    voices = [_first_name(article, first), _first_name(article, second)]
    return None not in voices and voices[0] != voices[1]


def _first_name(article: Article, span: Span) -> str | None:
    for mention in article.mentions:
        if span.start <= mention.start < span.end and not mention.part and mention.kind != "OTHER":
            return mention.entity
    return None


def _side(article: Article, span: Span) -> Side:
    return Side(
        summary=squeeze(article.text[span.start : span.end]),
        cites=(Cite(article=article.id, start=span.start, end=span.end),),
    )
