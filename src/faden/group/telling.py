"""What is said of a story before its findings: title, days, why each article is in it, copies and sources."""

import re
from collections.abc import Mapping, Sequence
from math import sqrt

from faden.group.copies import find_copies
from faden.group.features import Features, features_of
from faden.group.sources import find_sources
from faden.group.stream import Joined
from faden.model import MARKED_KINDS, Article, Judgement, Membership, Story
from faden.text import fold, squeeze

CENTRAL = 0.7
"""Share of the greatest centrality from which an article may give the story its title: the newest of these does. In
the corpus what a story led to elsewhere is at .68 and below, its own news at .72 and above."""
TITLE_FROM = 60
"""Newest articles of a story that its title is chosen from."""
TITLE_LENGTH = 120
"""Characters of a title made from an article's own words, where it has none."""
_PARTS = re.compile(r"\s+[|–—-]\s+")
_HOST = re.compile(r"[\w-]+(\.[\w-]+)*\.[a-z]{2,8}")
REASON_WORDS = 4
"""Names, and words, that are given as reasons."""


def tell(name: str, articles: Sequence[Article], joined: Sequence[Joined], judgements: Sequence[Judgement]) -> Story:
    """The story of these articles, oldest first, as `group` hands it on."""
    copies = find_copies(articles)
    sources, independent = find_sources(articles, copies)
    days = [article.published.day for article in articles if article.published]
    features = {article.id: features_of(article) for article in articles}
    return Story(
        id=name,
        title=_title(articles, features),
        first=min(days, default=None),
        last=max(days, default=None),
        articles=tuple(article.id for article in articles),
        memberships=tuple(_membership(one, features, judgements) for one in joined),
        copies=copies,
        sources=sources,
        independent_sources=independent,
    )


def _membership(one: Joined, features: Mapping[str, Features], judgements: Sequence[Judgement]) -> Membership:
    """Why the article is here, in words that a view can translate: "names: …", "words: …", "days: 2", "near: a-…"."""
    others = set(features) - {one.article}
    judged = [j for j in judgements if j.same and one.article in (j.first, j.second) and {j.first, j.second} & others]
    by = min((j.by for j in judged), default="faden")
    if one.nearest is None or one.nearest not in features:
        return Membership(article=one.article, score=1.0, reasons=("first",), by=by)
    reasons = _in_common(features[one.article], features[one.nearest])
    return Membership(article=one.article, score=round(one.score, 3), reasons=(*reasons, f"near: {one.nearest}"), by=by)


def _in_common(one: Features, other: Features) -> list[str]:
    shared = [key for key in one.words if key in other.words]
    named = one.names | other.names
    names = [one.words[key] for key in shared if key in named]
    words = [one.words[key] for key in shared if key not in named]
    long = [word for word in words if word[:1].isupper() and len(word) > 3]
    reasons = []
    if names:
        reasons.append("names: " + ", ".join(names[:REASON_WORDS]))
    if long:
        reasons.append("words: " + ", ".join(long[:REASON_WORDS]))
    if one.day is not None and other.day is not None:
        reasons.append(f"days: {one.day - other.day}")
    return reasons


def _title(articles: Sequence[Article], features: Mapping[str, Features]) -> str:
    """The headline of the newest article that is near the story's middle; undated ones only where all are."""
    dated = [article for article in articles if article.published] or articles
    titled = [(article, words) for article in dated[-TITLE_FROM:] if (words := _headline(article))]
    if not titled:
        return _first_words(articles)
    middle: dict[str, float] = {}
    for article, _ in titled:
        for gram, weight in features[article.id].grams.items():
            middle[gram] = middle.get(gram, 0.0) + weight
    central = [_centrality(features[article.id], middle) for article, _ in titled]
    newest = max(number for number, value in enumerate(central) if value >= CENTRAL * max(central))
    return titled[newest][1]


def _headline(article: Article) -> str:
    """The title without outlet or web address beside it; where there is none, the first sentence of the lead."""
    title = squeeze(article.title or "")
    parts = _PARTS.split(title)
    own = [part for part in parts if not _names_outlet(part, article.outlet)]
    if len(own) < len(parts):
        title = " – ".join(own)
    if " " in title:
        return title
    lead = next((block for block in article.blocks if block.kind in ("standfirst", "summary_box")), None)
    if lead is None:
        return ""
    first = next((one for one in article.sentences if lead.start <= one.start and one.end <= lead.end), None)
    words = squeeze(article.text[first.start : first.end]) if first else ""
    return words.removesuffix(".") if len(words) <= TITLE_LENGTH else ""


def _names_outlet(part: str, outlet: str | None) -> bool:
    return fold(part) == fold(outlet or "") or _HOST.fullmatch(part) is not None


def _centrality(features: Features, middle: Mapping[str, float]) -> float:
    norm = sqrt(sum(weight * weight for weight in features.grams.values())) or 1.0
    return sum(weight * middle[gram] for gram, weight in features.grams.items()) / norm


def _first_words(articles: Sequence[Article]) -> str:
    """The beginning of the first article with words of its own; empty where there is none."""
    for article in articles:
        for block in article.blocks:
            words = squeeze(article.text[block.start : block.end])
            if block.kind in MARKED_KINDS and words:
                return words if len(words) <= TITLE_LENGTH else words[:TITLE_LENGTH].rsplit(" ", 1)[0] + " …"
    return ""
