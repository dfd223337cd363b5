"""Where two voices give different reasons for the same thing."""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from faden import lang
from faden.ids import make_id
from faden.model import Article, Cite, Conflict, Side, Span, Thread
from faden.phrases import Line, Phrases
from faden.text import squeeze, token_spans


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
    for first, second in pairwise(article.sentences):
        if first.end > second.start:
            continue
        before, behind = _line(article, first), _line(article, second)
        contrasts = language.conflicts.strong_contrasts & set(behind.text.split())
        if not contrasts or not _reasons(language.code).find(before):
            continue
        voices = _voice(article, first), _voice(article, second)
        if None in voices or voices[0] == voices[1]:
            continue
        yield Conflict(
            id=make_id("x", "reason", article.id, first.start, second.start),
            kind="reason",
            about=squeeze(article.text[first.start : first.end]),
            sides=(_side(article, first), _side(article, second)),
        )


@cache
def _reasons(code: str) -> Phrases:
    language = lang.get(code)
    assert language is not None
    return Phrases.of([("", language.conflicts.reasons)])


def _line(article: Article, span: Span) -> Line:
    return Line.of(article.text[s.start : s.end] for s in token_spans(article.text, span.start, span.end))


def _voice(article: Article, span: Span) -> str | None:
    """The first person or body that the sentence names."""
    for mention in article.mentions:
        if span.start <= mention.start < span.end and not mention.part and mention.kind in ("PERSON", "ORGANISATION"):
            return mention.entity
    return None


def _side(article: Article, span: Span) -> Side:
    return Side(
        summary=squeeze(article.text[span.start : span.end]),
        cites=(Cite(article=article.id, start=span.start, end=span.end),),
    )
