"""`./dev bench [--short]`: articles per second on one core, peak memory, and peers on the same pages in the same run.

The pile is the demo's, printed again under other addresses until it has the wanted size, so that anyone can repeat
the figures. Every stage is timed in one process of one thread; the best of the rounds counts, since everything that
disturbs a measurement only makes it slower.
"""

import argparse
import resource
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import chdir
from dataclasses import dataclass, replace
from importlib.resources import as_file, files

from faden.annotate import annotate
from faden.brief import brief
from faden.clean import clean
from faden.group import group
from faden.model import Article, Page, Skip, Source, Thread
from faden.read import open_sources, read
from faden.trace import trace


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the table. count: things done; seconds: wall-clock time for all of them."""

    name: str
    count: int
    seconds: float

    @property
    def rate(self) -> float:
        return self.count / self.seconds if self.seconds else 0.0


def measure(*, printings: int, rounds: int) -> list[Row]:
    """A row per stage and peer. printings: how often the demo's pages stand in the pile."""
    sources = _pile(printings)
    rows: list[Row] = []

    def timed(name: str, count: int, work: Callable[[], object]) -> None:
        rows.append(Row(name=name, count=count, seconds=min(_seconds(work) for _ in range(rounds))))

    timed("read", len(sources), lambda: [read(s) for s in sources])
    pages = [page for page in map(read, sources) if isinstance(page, Page)]
    markup = [page for page in pages if page.media_type == "text/html"]
    text = [page for page in pages if page.media_type != "text/html"]
    for page in (markup[0], text[0]):  # imports and tables are made at the first use, ours and theirs
        annotate(_articles(page)[0])
    _trafilatura(markup)
    timed("clean, HTML", len(markup), lambda: [clean(page) for page in markup])
    timed("  trafilatura", len(markup), lambda: _trafilatura(markup))
    timed("clean, text", len(text), lambda: [clean(page) for page in text])
    cleaned = [a for page in pages for a in _articles(page)]
    timed("annotate", len(cleaned), lambda: [annotate(a) for a in cleaned])
    annotated = [annotate(a) for a in cleaned]
    timed("group", len(annotated), lambda: group(annotated))
    threads = _threads(annotated)
    timed("trace", len(annotated), lambda: [trace(t) for t in threads])
    traced = [trace(t) for t in threads]
    timed("brief", len(annotated), lambda: [brief(t) for t in traced])
    return rows


def _pile(printings: int) -> list[Source]:
    with as_file(files("faden.demo")) as folder, chdir(folder):
        names = [p.name for p in folder.iterdir() if p.suffix in (".html", ".txt", ".jsonl")]
        once = [s for s in open_sources(names) if isinstance(s, Source)]
    return [replace(s, uri=f"{number}/{s.uri}") for number in range(printings) for s in once]


def _articles(page: Page) -> Sequence[Article]:
    articles = clean(page)
    return () if isinstance(articles, Skip) else articles


def _threads(articles: Sequence[Article]) -> list[Thread]:
    by_id = {a.id: a for a in articles}
    return [Thread(articles=tuple(by_id[i] for i in s.articles), stories=(s,)) for s in group(articles)]


def _trafilatura(pages: Sequence[Page]) -> None:
    import trafilatura

    for page in pages:
        trafilatura.bare_extraction(page.content, with_metadata=True)


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def main() -> int:
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__)
    parser.add_argument("--short", action="store_true", help="one printing, one round: to see that it runs")
    options = parser.parse_args()
    rows = measure(printings=1 if options.short else 10, rounds=1 if options.short else 3)
    print(f"{'stage':<20}{'items':>7}{'seconds':>10}{'items/s':>10}")
    for row in rows:
        print(f"{row.name:<20}{row.count:>7}{row.seconds:>10.3f}{row.rate:>10.1f}")
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
