"""The store over SQLAlchemy Core: SQLite now; PostgreSQL gets the same tables."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Connection, Table, delete, select
from sqlalchemy.dialects.sqlite import insert

from faden import codec
from faden.model import Article, Judgement, Skip, StageName, Story, Thread
from faden.store import tables
from faden.store.engine import IMMEDIATE, open_engine, said

IN_LIST = 500
"""Values in one SQL statement's list; SQLite's oldest limit on parameters is 999."""


class SqlStore:
    """`Store` over a database. Threads may share one; each call takes its own connection."""

    def __init__(self, url: str) -> None:
        self._engine, self._name = open_engine(url)
        self._writing = self._engine.execution_options(**IMMEDIATE)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._engine.dispose()

    @contextmanager
    def _reader(self) -> Iterator[Connection]:
        with said(self._name), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def _writer(self) -> Iterator[Connection]:
        with said(self._name), self._writing.begin() as connection:
            yield connection

    # --- finished work ------------------------------------------------------------------------------------

    def recall(self, stage: StageName, version: int, key: str) -> bytes | None:
        work = tables.work.c
        query = select(work.value).where(work.stage == stage, work.key == key, work.version == version)
        with self._reader() as connection:
            value: bytes | None = connection.execute(query).scalar()
        return value

    def remember(self, stage: StageName, version: int, key: str, value: bytes) -> None:
        work = tables.work.c
        with self._writer() as connection:
            # What an older version made of the same input is of no more use.
            connection.execute(delete(tables.work).where(work.stage == stage, work.key == key, work.version < version))
            _put(connection, tables.work, [{"stage": stage, "version": version, "key": key, "value": value}])

    # --- articles and skips -------------------------------------------------------------------------------

    def put_articles(self, articles: Sequence[Article]) -> None:
        with self._writer() as connection:
            _put(connection, tables.articles, [_article_row(article) for article in articles])
            for uris in _batches(sorted({article.uri for article in articles})):
                connection.execute(delete(tables.skips).where(tables.skips.c.uri.in_(uris)))

    def articles(self) -> tuple[Article, ...]:
        with self._reader() as connection:
            records = connection.execute(select(tables.articles.c.record)).scalars().all()
        return tuple(sorted((codec.unpack(record, Article) for record in records), key=Article.sort_key))

    def put_skips(self, skips: Sequence[Skip]) -> None:
        rows = [{"uri": skip.uri, "stage": skip.stage, "reason": skip.reason} for skip in skips]
        with self._writer() as connection:
            _put(connection, tables.skips, rows)

    def skips(self) -> tuple[Skip, ...]:
        columns = tables.skips.c
        with self._reader() as connection:
            rows = connection.execute(select(tables.skips).order_by(columns.uri)).all()
        return tuple(Skip(uri=row.uri, stage=row.stage, reason=row.reason) for row in rows)

    # --- stories ------------------------------------------------------------------------------------------

    def put_stories(self, threads: Sequence[Thread]) -> None:
        packed = {thread.stories[0].id: codec.pack(thread) for thread in threads}
        sums = {story: hashlib.sha256(record).hexdigest() for story, record in packed.items()}
        stories = {thread.stories[0].id: thread.stories[0] for thread in threads}
        with self._writer() as connection:
            rows = connection.execute(select(tables.threads.c.story, tables.threads.c.sha256)).all()
            known = {row.story: row.sha256 for row in rows}
            changed = [story for story, record_sum in sums.items() if known.get(story) != record_sum]
            for ids in _batches(sorted(set(known) - set(sums))):
                connection.execute(delete(tables.stories).where(tables.stories.c.id.in_(ids)))
            for ids in _batches(changed):
                connection.execute(delete(tables.memberships).where(tables.memberships.c.story.in_(ids)))
            _put(connection, tables.stories, [_story_row(stories[story]) for story in changed])
            thread_rows = [{"story": s, "sha256": sums[s], "record": packed[s]} for s in changed]
            _put(connection, tables.threads, thread_rows)
            _put(connection, tables.memberships, [row for s in changed for row in _membership_rows(stories[s])])

    def stories(self) -> tuple[Story, ...]:
        with self._reader() as connection:
            records = connection.execute(select(tables.stories.c.record)).scalars().all()
        by_id = sorted((codec.unpack(record, Story) for record in records), key=lambda story: story.id)
        return tuple(sorted(by_id, key=lambda story: story.last or "", reverse=True))

    def thread(self, story: str) -> Thread | None:
        query = select(tables.threads.c.record).where(tables.threads.c.story == story)
        with self._reader() as connection:
            record = connection.execute(query).scalar()
        return None if record is None else codec.unpack(record, Thread)

    # --- judgements ---------------------------------------------------------------------------------------

    def judge(self, judgement: Judgement) -> None:
        first, second = sorted((judgement.first, judgement.second))
        row = {"first": first, "second": second, "same": judgement.same, "by": judgement.by}
        with self._writer() as connection:
            _put(connection, tables.judgements, [row])

    def judgements(self) -> tuple[Judgement, ...]:
        columns = tables.judgements.c
        with self._reader() as connection:
            rows = connection.execute(select(tables.judgements).order_by(columns.first, columns.second)).all()
        return tuple(Judgement(first=r.first, second=r.second, same=r.same, by=r.by) for r in rows)


def _article_row(article: Article) -> dict[str, Any]:
    return {
        "id": article.id,
        "uri": article.uri,
        "published": article.published.at if article.published else None,
        "outlet": article.outlet,
        "title": article.title,
        "language": article.language,
        "version_of": article.version_of,
        "record": codec.pack(article),
    }


def _story_row(story: Story) -> dict[str, Any]:
    return {
        "id": story.id,
        "title": story.title,
        "first": story.first,
        "last": story.last,
        "articles": len(story.articles),
        "independent_sources": story.independent_sources,
        "record": codec.pack(story),
    }


def _membership_rows(story: Story) -> list[dict[str, Any]]:
    """One row an article; an article without a stored reason has score 1 and none."""
    known = {member.article: member for member in story.memberships}
    rows = []
    for article in story.articles:
        member = known.get(article)
        rows.append(
            {
                "article": article,
                "story": story.id,
                "score": member.score if member else 1.0,
                "reasons": json.dumps(member.reasons if member else (), ensure_ascii=False),
                "by": member.by if member else "faden",
            }
        )
    return rows


def _put(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Adds rows; one with a known primary key replaces it in place (its children stay)."""
    if not rows:
        return
    statement = insert(table)
    keys = [column.name for column in table.primary_key]
    others = {column.name: statement.excluded[column.name] for column in table.c if column.name not in keys}
    connection.execute(statement.on_conflict_do_update(index_elements=keys, set_=others), rows)


def _batches(values: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(values), IN_LIST):
        yield values[start : start + IN_LIST]
