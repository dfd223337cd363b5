"""Joins the stages: a pile of sources in, the thread of every story out.

Per-page stages run one page at a time, in a process pool where it pays. With a store, each piece of finished work is
remembered under (stage, VERSION, hash of its input): a second run does none of it again, and a run that was killed
goes on where it was. Grouping sees all articles; what follows is remembered per story.
"""

import os
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from hashlib import sha256
from itertools import chain
from pathlib import Path
from typing import Protocol, get_args

from faden import codec
from faden.annotate import VERSION as ANNOTATE_VERSION
from faden.annotate import annotate
from faden.brief import VERSION as BRIEF_VERSION
from faden.brief import brief
from faden.clean import VERSION as CLEAN_VERSION
from faden.clean import clean
from faden.errors import UsageError
from faden.group import find_versions, group
from faden.model import Article, Entity, Page, Skip, Source, StageName, Story, Thread
from faden.read import open_sources, read
from faden.store import Store
from faden.text import squeeze
from faden.trace import VERSION as TRACE_VERSION
from faden.trace import trace
from faden.trace.entities import merge_entities

STAGES: tuple[StageName, ...] = get_args(StageName)

_VERSION: dict[StageName, int] = {
    "clean": CLEAN_VERSION,
    "annotate": CLEAN_VERSION * 1000 + ANNOTATE_VERSION,  # annotate reads what clean wrote
    "trace": TRACE_VERSION,
    "brief": BRIEF_VERSION,
}

POOL_FROM = 24
"""Pages from which a process pool pays: starting two workers costs about as much as annotating a dozen pages."""


class Progress(Protocol):
    """Told how far a stage is. total is None where it is not known yet (reading)."""

    def __call__(self, stage: StageName, done: int, total: int | None) -> None: ...


def _silent(stage: StageName, done: int, total: int | None) -> None:
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class PageResult:
    """What one page became: its articles, or why there are none. failed: by a bug, so it is tried again next time."""

    articles: tuple[Article, ...] = ()
    skip: Skip | None = None
    failed: bool = False


def run(
    sources: Sequence[str | Path | Source],
    *,
    store: Store | None = None,
    until: StageName = "brief",
    progress: Progress | None = None,
    jobs: int | None = None,
) -> Thread:
    """The thread of every story that the sources tell.

    sources: files, folders, "-" for standard input, or pages already in memory. store: joins the pile to what is
    stored; the result then holds the stories that its articles belong to, whole. until: the last stage to run.
    jobs: worker processes (default: one per core; 1: none). Sources that cannot be used are in `skipped`; nothing is
    raised for them. Raises UsageError for an unknown stage.

    >>> run(["seeds/"]).stories[0].independent_sources          # doctest: +SKIP
    5
    """
    if until not in STAGES[1:]:
        raise UsageError("until", f"no stage {until!r}", f"one of {', '.join(STAGES[1:])}")
    tell = progress or _silent
    pages, skips = _read_all(sources, tell)
    articles, more = _per_page(pages, store, until, tell, jobs)
    skips = sorted({*skips, *more}, key=lambda s: (s.uri, s.stage, s.reason))
    if store is not None and until != "clean":
        store.put_articles(articles)
        store.put_skips(skips)
    if until in ("clean", "annotate"):
        return _assemble([Thread(articles=tuple(_versioned(articles)))], skips)
    threads = _per_story(articles, store, until, tell, jobs)
    if store is not None and until == "brief":
        store.put_stories(threads)
    mine = {article.id for article in articles}
    return _assemble([t for t in threads if mine.intersection(t.stories[0].articles)], skips)


def _read_all(sources: Sequence[str | Path | Source], tell: Progress) -> tuple[list[Page], list[Skip]]:
    names = [str(s) for s in sources if not isinstance(s, Source)]
    given = [s for s in sources if isinstance(s, Source)]
    pages: dict[str, Page] = {}
    skips: list[Skip] = []
    opened: Iterator[Source | Skip] = chain(given, open_sources(names))
    for done, source in enumerate(opened, start=1):
        page = source if isinstance(source, Skip) else read(source)
        if isinstance(page, Skip):
            skips.append(page)
        else:
            pages.setdefault(_page_key(page), page)
        tell("read", done, None)
    return [pages[key] for key in sorted(pages)], skips


def _page_key(page: Page) -> str:
    return sha256(codec.pack((page.uri, page.sha256, page.media_type, page.given))).hexdigest()


# --- one page at a time -----------------------------------------------------------------------------------------------


def _per_page(
    pages: list[Page], store: Store | None, until: StageName, tell: Progress, jobs: int | None
) -> tuple[list[Article], list[Skip]]:
    """The articles of the pages (annotated unless `until` is clean), by `sort_key`, and the pages without any."""
    stage: StageName = "clean" if until == "clean" else "annotate"
    work = partial(_guarded, _clean_page if stage == "clean" else _annotate_page)
    known = {page: _recall_page(store, stage, page) for page in pages}
    todo = [page for page in pages if known[page] is None]
    done = len(pages) - len(todo)
    tell(stage, done, len(pages))
    for page, result in zip(todo, _map(work, todo, jobs), strict=True):
        known[page] = result
        if store is not None and not result.failed:
            store.remember(stage, _VERSION[stage], _page_key(page), codec.pack(result))
        done += 1
        tell(stage, done, len(pages))
    results = [result for result in known.values() if result]
    articles = {article.id: article for result in results for article in result.articles}
    skips = [result.skip for result in results if result.skip]
    return sorted(articles.values(), key=Article.sort_key), skips


def _clean_page(page: Page) -> PageResult:
    cleaned = clean(page)
    return PageResult(skip=cleaned) if isinstance(cleaned, Skip) else PageResult(articles=cleaned)


def _annotate_page(page: Page) -> PageResult:
    result = _clean_page(page)
    return replace(result, articles=tuple(annotate(article) for article in result.articles))


def _guarded(work: Callable[[Page], PageResult], page: Page) -> PageResult:
    """`work`, or a skip that says that Faden itself failed on this page: a bug of ours must not take the pile along."""
    try:
        return work(page)
    except Exception as error:  # whatever a rule trips over; the traceback is for the report
        place = "".join(traceback.format_exception(error)[-2:]).strip()
        reason = f"Faden failed on this page, please report it: {place}"
        return PageResult(skip=Skip(uri=page.uri, stage="annotate", reason=squeeze(reason)), failed=True)


def _recall_page(store: Store | None, stage: StageName, page: Page) -> PageResult | None:
    data = store.recall(stage, _VERSION[stage], _page_key(page)) if store is not None else None
    return codec.unpack(data, PageResult) if data else None


def _map(work: Callable[[Page], PageResult], pages: list[Page], jobs: int | None) -> Iterable[PageResult]:
    """`work` over the pages, in order; in a process pool where there are enough of them."""
    workers = jobs or os.cpu_count() or 1
    if workers < 2 or len(pages) < POOL_FROM:
        return map(work, pages)
    return _pooled(work, pages, workers)


def _pooled(work: Callable[[Page], PageResult], pages: list[Page], workers: int) -> Iterator[PageResult]:
    with ProcessPoolExecutor(workers) as pool:
        yield from pool.map(work, pages, chunksize=4)


# --- one story at a time ----------------------------------------------------------------------------------------------


def _versioned(articles: Sequence[Article]) -> list[Article]:
    earlier = find_versions(articles)
    return [replace(a, version_of=earlier[a.id]) if a.id in earlier else a for a in articles]


def _per_story(
    articles: list[Article], store: Store | None, until: StageName, tell: Progress, jobs: int | None
) -> list[Thread]:
    """One thread per story of all that is stored (or of the pile, without a store)."""
    pile = _versioned(store.articles() if store is not None else articles)
    tell("group", 0, len(pile))
    stories = group(
        pile,
        judgements=store.judgements() if store is not None else (),
        earlier=store.stories() if store is not None else (),
    )
    tell("group", len(pile), len(pile))
    by_id = {article.id: article for article in pile}
    threads = [Thread(articles=tuple(by_id[a] for a in story.articles), stories=(story,)) for story in stories]
    if until in ("trace", "brief"):
        threads = list(_each_story(threads, store, "trace", trace, tell))
    if until == "brief":
        threads = list(_each_story(threads, store, "brief", brief, tell))
    return threads


def _each_story(
    threads: list[Thread], store: Store | None, stage: StageName, work: Callable[[Thread], Thread], tell: Progress
) -> Iterator[Thread]:
    """`work` over the threads of one story each, in order; what the store remembers is not done again."""
    tell(stage, 0, len(threads))
    for done, thread in enumerate(threads, start=1):
        key = sha256(codec.pack(thread)).hexdigest() if store is not None else ""
        data = store.recall(stage, _VERSION[stage], key) if store is not None else None
        result = codec.unpack(data, Thread) if data else work(thread)
        if store is not None and not data:
            store.remember(stage, _VERSION[stage], key, codec.pack(result))
        yield result
        tell(stage, done, len(threads))


# --- everything together ----------------------------------------------------------------------------------------------


def _assemble(threads: Sequence[Thread], skips: Sequence[Skip]) -> Thread:
    """One thread of them all: articles by `sort_key`, entities by id, stories by (first, id)."""
    articles = sorted((a for t in threads for a in t.articles), key=Article.sort_key)
    entities: list[Entity] = [e for t in threads for e in t.entities]
    if not entities:
        entities = [e for a in articles for e in a.entities]
    stories: list[Story] = sorted((s for t in threads for s in t.stories), key=lambda s: (s.first or "9999", s.id))
    return Thread(
        articles=tuple(replace(a, entities=()) for a in articles),
        entities=merge_entities(entities),
        stories=tuple(stories),
        skipped=tuple(skips),
    )
