"""Whose words an article prints: its origin. Stage 4 counts the origins of a story, stage 5 those of a finding."""

from collections.abc import Sequence

from faden.model import Article, Copy


def origins_of(articles: Sequence[Article], copies: Sequence[Copy]) -> dict[str, str]:
    """Each article's origin: "agency dpa", "outlet Talbote", or "article a-…" where nothing better is known."""
    origins = {article.id: _own_origin(article) for article in articles}
    parents = {article.id: article.id for article in articles}

    def root(article: str) -> str:
        while parents[article] != article:
            article = parents[article]
        return article

    for copy in copies:
        if copy.kind == "same":
            first, second = (root(article) for article in copy.articles)
            parents[second] = first
    families: dict[str, list[str]] = {}
    for article in origins:
        families.setdefault(root(article), []).append(article)
    for family in families.values():
        # The agency first, then the outlet that had it first (articles come oldest first).
        shared = min((origins[article] for article in family), key=_rank)
        for article in family:
            origins[article] = shared
    return origins


def _own_origin(article: Article) -> str:
    if article.agencies and not article.authors:
        return f"agency {article.agencies[0]}"
    return f"outlet {article.outlet}" if article.outlet else f"article {article.id}"


def _rank(origin: str) -> int:
    return ("agency", "outlet", "article").index(origin.split(" ", 1)[0])
