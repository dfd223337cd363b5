"""Where a story's words come from: outlets and agencies, and how many origins that makes."""

from collections.abc import Sequence

from faden.model import Article, Copy, Origin
from faden.origins import origins_of


def find_sources(articles: Sequence[Article], copies: Sequence[Copy]) -> tuple[tuple[Origin, ...], int]:
    """The outlets and agencies of the articles, and the number of independent origins among them.

    An article's origin is the agency whose words it prints: it names one and no author of its own, or is the
    same text as one that does. Else it is its outlet; an article of an unknown outlet is an origin of its own.
    Articles that are the same text have one origin.
    """
    origins = origins_of(articles, copies)
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
