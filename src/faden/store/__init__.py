"""Where articles, stories and finished work are kept between runs.

`open_store` gives a store for a path or URL; everything else talks to the `Store` protocol.
"""

from collections.abc import Sequence
from types import TracebackType
from typing import Protocol, Self

from faden.model import Article, Judgement, Skip, StageName, Story, Thread


class Store(Protocol):
    """What the pipeline, the command line and the desk need of a store.

    Finished work is remembered by (stage, its VERSION, the hash of its input), so that running again, going on
    after a crash and upgrading Faden are one mechanism. Every call is one transaction: after a crash it is there
    whole or not at all.
    """

    def recall(self, stage: StageName, version: int, key: str) -> bytes | None:
        """The result remembered for this work, or None."""

    def remember(self, stage: StageName, version: int, key: str, value: bytes) -> None:
        """Keeps the result of a piece of work."""

    def put_articles(self, articles: Sequence[Article]) -> None:
        """Adds annotated articles; one with a known id replaces it."""

    def articles(self) -> tuple[Article, ...]:
        """All articles, in the order of `Article.sort_key`, with the entities of each article alone."""

    def put_skips(self, skips: Sequence[Skip]) -> None:
        """Adds sources that could not be read; a source read since is no longer among them."""

    def skips(self) -> tuple[Skip, ...]:
        """The sources that could not be read, by uri."""

    def put_stories(self, threads: Sequence[Thread]) -> None:
        """Replaces all stories by these: one thread each, with its articles (joined entity ids) and entities."""

    def stories(self) -> tuple[Story, ...]:
        """All stories, newest `last` first, then by id."""

    def thread(self, story: str) -> Thread | None:
        """One story with its articles (joined entity ids) and entities; None where there is no such story."""

    def judge(self, judgement: Judgement) -> None:
        """Keeps a person's word on two articles; a later one on the same two replaces it."""

    def judgements(self) -> tuple[Judgement, ...]:
        """All judgements, by (first, second)."""

    def close(self) -> None:
        """Ends the connection; the store is of no use afterwards."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


def open_store(url: str) -> Store:
    """The store at `url`: a file ("faden.db", "sqlite:///faden.db") or ":memory:"; made where it is missing.

    An older Faden's store is brought up to date. Threads may share one store; several processes may read one
    file while one writes, a second writer waits its turn.

    Raises StoreError where the file is no Faden store, is newer than this Faden, or cannot be written.
    """
    from faden.store.sql import SqlStore

    return SqlStore(url)
