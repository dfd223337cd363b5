"""Stage 4: articles become stories, with their copies and sources. The only stage that sees many articles.

An article joins the story it is nearest to or opens one (`stream`), by likeness of letters and names
(`features`, `similarity`); a person's judgements come first (`judged`). Then each story is told by itself: its
title and reasons (`telling`), the words printed twice (`copies`), and where they come from (`sources`).
"""

from collections.abc import Sequence
from itertools import chain

from faden import lang
from faden.group.features import features_of
from faden.group.identity import name_stories
from faden.group.judged import Judged
from faden.group.similarity import Rarity
from faden.group.stream import Joined, Stream
from faden.group.telling import tell
from faden.group.versions import find_versions
from faden.model import Article, Judgement, Story

__all__ = ["VERSION", "find_versions", "group"]

VERSION = 2


def group(
    articles: Sequence[Article], *, judgements: Sequence[Judgement] = (), earlier: Sequence[Story] = ()
) -> tuple[Story, ...]:
    """The stories that the articles tell, by (first day, id); every article is in exactly one.

    Which articles share a story depends on the articles and judgements alone, not on their order nor on `earlier`,
    from which only ids are taken: a story keeps the id of the one that most of its articles were in.
    """
    ordered = sorted({article.id: article for article in articles}.values(), key=Article.sort_key)
    members = _stories(ordered, Judged.of(judgements))
    by_id = {article.id: article for article in ordered}
    names = name_stories([[one.article for one in story] for story in members], earlier)
    stories = [
        tell(name, [by_id[one.article] for one in story], story, judgements)
        for name, story in zip(names, members, strict=True)
    ]
    return tuple(sorted(stories, key=lambda story: (story.first or "9999", story.id)))


def _stories(ordered: Sequence[Article], judged: Judged) -> list[list[Joined]]:
    stream = Stream(rarity=_rarity(ordered), judged=judged)
    undated = [features_of(article) for article in ordered if not article.published]
    for features in undated:
        stream.expect(features)
    for features in chain((features_of(article) for article in ordered if article.published), undated):
        stream.take(features)
    return [story for story in stream.stories if story]


def _rarity(articles: Sequence[Article]) -> Rarity:
    """The background of the language that most of the articles are in (of those with tables, in their order)."""
    counts = {code: sum(article.language == code for article in articles) for code in lang.LANGUAGES}
    best = max(lang.LANGUAGES, key=lambda code: counts[code])
    language = lang.get(best)
    assert language
    return Rarity(background=language.group.background, texts=language.group.background_texts)
