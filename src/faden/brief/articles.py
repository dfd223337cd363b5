"""The articles of a story as a page shows them: the table of sources, and each one in full with its marks."""

from collections.abc import Iterator
from itertools import groupby

from babel.numbers import format_percent
from markupsafe import Markup

from faden.brief.context import Context, is_link, language_of
from faden.brief.days import stamp
from faden.brief.labels import label
from faden.brief.marks import Marker
from faden.brief.view import ArticleView, PartView, SourceView
from faden.model import OWN_KINDS, Article, Block, Cite

COPIES = 8
"""Copies that are named one by one; of a text that everyone prints, more would tell nothing."""


def source_views(context: Context) -> tuple[SourceView, ...]:
    """The table of sources, oldest first."""
    return tuple(
        SourceView(
            number=number,
            target=article.id,
            name=context.publisher(article),
            title=context.title(article),
            lang=language_of(article),
            published=_published(article, context),
            agencies=", ".join(article.agencies),
            copies=tuple(_copies(article, context)),
            notices=_notices(article, context),
        )
        for number, article in enumerate(context.articles.values(), start=1)
    )


def article_views(context: Context) -> tuple[tuple[ArticleView, ...], tuple[str, ...]]:
    """The articles in full, and the anchors of marks that had to be cut into pieces."""
    cites = list(_cites(context))
    views: list[ArticleView] = []
    cut: list[str] = []
    for number, article in enumerate(context.articles.values(), start=1):
        marker = Marker(article.id, article.text, cites)
        parts = tuple(_parts(article, marker, context))
        cut += marker.cut
        views.append(
            ArticleView(
                number=number,
                target=article.id,
                name=context.publisher(article),
                title=context.title(article),
                lang=language_of(article),
                facts=tuple(_facts(article, context)),
                uri=article.uri,
                link=article.uri if is_link(article.uri) else None,
                notices=_notices(article, context),
                parts=parts,
            )
        )
    return tuple(views), tuple(cut)


def _cites(context: Context) -> Iterator[Cite]:
    """Every cite that some part of the page links to."""
    story = context.story
    for sentence in story.brief:
        yield from sentence.cites
    for entry in story.chronology:
        yield from entry.cites
    for plan in story.plans:
        for status in plan.history:
            yield from status.cites
    for conflict in story.conflicts:
        for side in conflict.sides:
            yield from side.cites
    for article in context.articles.values():
        for said in article.statements:
            yield Cite(article=article.id, start=said.start, end=said.end)


def _parts(article: Article, marker: Marker, context: Context) -> Iterator[PartView]:
    """Own words block by block; furniture in runs, each with the name of its kind."""
    for own, run in groupby(article.blocks, key=lambda block: block.kind in OWN_KINDS):
        if own:
            for block in run:
                yield PartView(kind=block.kind, words=marker.write(block))
        else:
            yield PartView(kind="furniture", furniture=tuple(_furniture(block, marker, context) for block in run))


def _furniture(block: Block, marker: Marker, context: Context) -> tuple[str, Markup]:
    return label(context.labels, "kind", block.kind), marker.write(block)


def _facts(article: Article, context: Context) -> Iterator[tuple[str, str]]:
    labels = context.labels
    if article.authors:
        yield labels["authors"], ", ".join(article.authors)
    yield labels["published"], _published(article, context)
    if article.updated:
        yield labels["updated"], stamp(article.updated, labels)
    if article.agencies:
        yield labels["agencies"], ", ".join(article.agencies)
    for line in _copies(article, context):
        yield labels["copy"], line


def _published(article: Article, context: Context) -> str:
    when = stamp(article.published, context.labels)
    inferred = article.published is not None and article.published.how == "inferred"
    return f"{when} ({context.labels['inferred']})" if inferred else when


def _notices(article: Article, context: Context) -> tuple[str, ...]:
    return tuple(dict.fromkeys(context.labels[f"notice.{notice.kind}"] for notice in article.notices))


def _copies(article: Article, context: Context) -> Iterator[str]:
    """What of the article's text stands in others, a line per kind and agency; and whose new version it is."""
    if article.version_of and article.version_of in context.articles:
        yield context.labels["version_of"].format(what=f"[{context.numbers[article.version_of]}]")
    together: dict[tuple[str, str | None], list[tuple[int, float]]] = {}
    for copy in context.copies.get(article.id, ()):
        first = copy.articles[0] == article.id
        other, share = (copy.articles[1], copy.share_a) if first else (copy.articles[0], copy.share_b)
        together.setdefault((copy.kind, copy.agency), []).append((context.numbers[other], share))
    for (kind, agency), others in together.items():
        line = context.labels[f"copy.{kind}"].format(what=_others(others, context))
        yield f"{line}, {context.labels['copy.agency'].format(agency=agency)}" if agency else line


def _others(others: list[tuple[int, float]], context: Context) -> str:
    """The articles with the shares of the own text that stand there: "[2] (97 %), [3] (81 %)"."""
    locale = context.labels["locale"]
    shown = [f"[{number}] ({format_percent(share, locale=locale)})" for number, share in sorted(others)[:COPIES]]
    return ", ".join(shown) + (" …" if len(others) > COPIES else "")
