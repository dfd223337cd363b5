"""Stage 4: articles become stories, with their copies and sources. The only stage that sees many articles."""

from collections.abc import Sequence

from faden.model import Article, Judgement, Story

VERSION = 1


def group(
    articles: Sequence[Article], *, judgements: Sequence[Judgement] = (), earlier: Sequence[Story] = ()
) -> tuple[Story, ...]:
    """The stories that the articles tell; every article is in exactly one."""
    raise NotImplementedError


def find_versions(articles: Sequence[Article]) -> dict[str, str]:
    """Article id -> id of the earlier version of the same article."""
    return {}
