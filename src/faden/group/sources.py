"""Where a story's words come from: outlets and agencies, and how many origins that makes."""

from collections.abc import Sequence

from faden.model import Article, Copy, Origin


def find_sources(articles: Sequence[Article], copies: Sequence[Copy]) -> tuple[tuple[Origin, ...], int]:
    """The outlets and agencies of the articles, and the number of independent origins among them.

    An article's origin is the agency whose words it prints: it names one and no author of its own, or is the
    same text as one that does. Else it is its outlet; an article of an unknown outlet is an origin of its own.
    Articles that are the same text have one origin.
    """
    origins = _origins(articles, copies)
    outlets: dict[str, list[str]] = {}
    agencies: dict[str, list[str]] = {}
    unknown: list[str] = []
    for article in articles:
        if article.outlet:
            outlets.setdefault(article.outlet, []).append(article.id)
        else:
            unknown.append(article.id)
        printed = origins[article.id].removeprefix("agency ") if origins[article.id].startswith("agency ") else None
        for agency in dict.fromkeys([*article.agencies, *([printed] if printed else [])]):
            agencies.setdefault(agency, []).append(article.id)
    found = [Origin(name=name, kind="outlet", articles=tuple(ids)) for name, ids in sorted(outlets.items())]
    found += [Origin(name=None, kind="outlet", articles=(article,)) for article in unknown]
    found += [Origin(name=name, kind="agency", articles=tuple(ids)) for name, ids in sorted(agencies.items())]
    return tuple(found), len(set(origins.values()))


def _origins(articles: Sequence[Article], copies: Sequence[Copy]) -> dict[str, str]:
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
