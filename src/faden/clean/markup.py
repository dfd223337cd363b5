"""What the markup of a page says of itself: JSON-LD, OpenGraph, meta elements, <time>."""

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree

from faden.text import squeeze

ARTICLE_TYPES = frozenset(
    "NewsArticle Article ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle BackgroundNewsArticle "
    "ReviewNewsArticle LiveBlogPosting BlogPosting SocialMediaPosting Report TechArticle ScholarlyArticle".split()
)
"""schema.org types of an article; others (WebPage, ClaimReview) count only where none of these is there."""
MAX_JSON = 2_000_000
"""Characters of one JSON-LD block that are read."""
MAX_DEPTH = 40

_META_PUBLISHED = (
    "article:published_time og:article:published_time datepublished date dc.date dc.date.issued dcterms.date "
    "dcterms.created pubdate publishdate publish-date publish_date published_at sailthru.date parsely-pub-date "
    "article.published cxenseparse:recs:publishtime"
).split()
_META_UPDATED = "article:modified_time og:updated_time datemodified last-modified dcterms.modified".split()
_META_TITLE = ("og:title", "twitter:title", "title", "dc.title")
_META_TEXT = ("description", "og:description", "twitter:description")
_META_AUTHOR = ("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "cxenseparse:author")
_JAVA_DATE = re.compile(r"^\w{3} (\w{3}) (\d{1,2}) (\d\d:\d\d:\d\d) (\w+) (\d{4})$")
_MONTHS = {name: n for n, name in enumerate("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(), start=1)}
_OFFSETS = {"CEST": "+02:00", "CET": "+01:00", "MESZ": "+02:00", "MEZ": "+01:00", "UTC": "+00:00", "GMT": "+00:00"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Markup:
    """titles, descriptions, dates: best first. authors: as given, persons and others.

    headline: JSON-LD's. page_title: what <title> says. headlined: there is a title for the article alone (OpenGraph's
    or JSON-LD's).
    """

    titles: tuple[str, ...] = ()
    headlined: bool = False
    headline: str | None = None
    page_title: str | None = None
    descriptions: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    outlet: str | None = None
    published: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()


def read_markup(root: etree._Element) -> Markup:
    """Everything that the markup says, without judging it."""
    metas = _metas(root)
    data = _article_data(root)
    times = [value for element in root.iter("time") if (value := element.get("datetime"))]
    title = root.find(".//title")
    return Markup(
        titles=_texts(
            [
                metas.get("og:title"),
                data.get("headline"),
                *map(metas.get, _META_TITLE),
                title.text if title is not None else None,
            ]
        ),
        headline=_plain(data.get("headline")),
        headlined=bool(metas.get("og:title") or data.get("headline")),
        page_title=_plain(title.text) if title is not None else None,
        descriptions=_texts([data.get("description"), *map(metas.get, _META_TEXT)]),
        authors=_texts(_authors(data.get("author"))) or _texts([*map(metas.get, _META_AUTHOR)]),
        outlet=_name(data.get("publisher")) or _plain(metas.get("og:site_name")),
        published=_dates(
            [data.get("datePublished"), *map(metas.get, _META_PUBLISHED), data.get("dateCreated"), *times[:1]]
        ),
        updated=_dates([data.get("dateModified"), *map(metas.get, _META_UPDATED)]),
    )


def _metas(root: etree._Element) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = element.get("content")
        if name and content and content.strip():
            found.setdefault(name.lower(), content)
    return found


def _article_data(root: etree._Element) -> dict[str, Any]:
    """The JSON-LD object that describes the article: the one of an article type with the most fields used here."""
    best: dict[str, Any] = {}
    best_rank = 0
    for element in root.iter("script"):
        if "ld+json" not in (element.get("type") or "") or not element.text or len(element.text) > MAX_JSON:
            continue
        for item in _objects(_json(element.text)):
            rank = _rank(item)
            if rank > best_rank:
                best, best_rank = item, rank
    return best


def _rank(item: dict[str, Any]) -> int:
    types = item.get("@type")
    named = types if isinstance(types, list) else [types]
    fields = sum(
        bool(item.get(name))
        for name in ("headline", "datePublished", "author", "articleBody", "publisher", "description")
    )
    if any(isinstance(t, str) and t in ARTICLE_TYPES for t in named):
        return 100 + fields
    return fields if item.get("datePublished") and any(t in ("WebPage", "ClaimReview") for t in named) else 0


def _json(text: str) -> Any:
    text = (
        text.strip()
        .removeprefix("<!--")
        .removesuffix("-->")
        .removeprefix("//<![CDATA[")
        .removesuffix("//]]>")
        .strip()
        .rstrip(";")
    )
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    stack: list[tuple[Any, int]] = [(value, 0)]
    while stack:
        item, depth = stack.pop()
        if depth > MAX_DEPTH:
            continue
        if isinstance(item, dict):
            yield item
            stack += [
                (child, depth + 1)
                for key, child in reversed(item.items())
                if isinstance(child, dict | list) and key != "itemListElement"
            ]
        elif isinstance(item, list):
            stack += [(child, depth + 1) for child in reversed(item)]


def _authors(value: Any) -> list[str | None]:
    if isinstance(value, list):
        return [name for item in value for name in _authors(item)]
    return [_name(value)]


def _name(value: Any) -> str | None:
    if isinstance(value, list):
        return next((name for item in value if (name := _name(item))), None)
    if isinstance(value, dict):
        if name := _plain(value.get("name")):
            return name
        return _plain(" ".join(str(value[k]) for k in ("givenName", "familyName") if value.get(k)))
    return _plain(value)


def _plain(value: Any) -> str | None:
    """A string without entities and tags; None for anything else and for nothing."""
    if not isinstance(value, str):
        return None
    return squeeze(re.sub(r"<[^<>]{1,200}>", " ", html.unescape(value))) or None


def _texts(values: list[Any]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for value in values if (text := _plain(value))))


def _dates(values: list[Any]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(iso_like(text) for value in values if (text := _plain(value))))


def iso_like(value: str) -> str:
    """Dates as content systems write them, nearer to ISO 8601: "2024-04-30 16:17:29 +02:00", Java's toString.

    >>> iso_like("Fri Apr 28 19:20:36 CEST 2023")
    '2023-04-28T19:20:36+02:00'
    """
    if java := _JAVA_DATE.match(value):
        name, day, clock, zone, year = java.groups()
        return f"{year}-{_MONTHS.get(name, 0):02d}-{int(day):02d}T{clock}{_OFFSETS.get(zone, '')}"
    return re.sub(r"^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(?::\d\d)?)(\.\d+)? ?", r"\1T\2", value)
