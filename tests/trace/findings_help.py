"""Stories for the tests of findings: read from data/*.jsonl, or told in place."""

from collections.abc import Sequence
from pathlib import Path

from faden.annotate import annotate
from faden.clean import clean
from faden.model import Article, Given, Origin, Plan, Skip, Source, Story, Thread
from faden.read import open_sources, read
from faden.trace import trace

DATA = Path(__file__).parent / "data"


def told(*pages: tuple[str, str, str]) -> Thread:
    """One story with its findings, of pages (day, outlet, text) that are all the article's own words."""
    sources = [
        Source(
            uri=f"{index}.txt",
            data=text.encode(),
            media_type="text/plain",
            given=Given(published=day, outlet=outlet, clean=True),
        )
        for index, (day, outlet, text) in enumerate(pages)
    ]
    return _traced(sources)


def story(name: str) -> Thread:
    """The story of data/NAME.jsonl with its findings."""
    return _traced([source for source in open_sources([str(DATA / f"{name}.jsonl")]) if isinstance(source, Source)])


def plan(thread: Thread, kind: str) -> Plan:
    """The story's only plan of a type."""
    (found,) = [plan for plan in thread.stories[0].plans if plan.type == kind]
    return found


def course(plan: Plan) -> list[tuple[str, str]]:
    """The plan's history as days and statuses, each once, in order."""
    return list(dict.fromkeys((entry.as_of, entry.status) for entry in plan.history))


def _traced(sources: Sequence[Source]) -> Thread:
    found: list[Article] = []
    for source in sources:
        page = read(source)
        assert not isinstance(page, Skip), page
        articles = clean(page)
        assert not isinstance(articles, Skip), articles
        found += [annotate(article) for article in articles]
    found.sort(key=Article.sort_key)
    days = [article.published.day for article in found if article.published]
    group = Story(
        id="s-test",
        title="",
        first=min(days),
        last=max(days),
        articles=tuple(article.id for article in found),
        sources=tuple(Origin(name=a.outlet, kind="outlet", articles=(a.id,)) for a in found),
    )
    return trace(Thread(articles=tuple(found), stories=(group,)))
