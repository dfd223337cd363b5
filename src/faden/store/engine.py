"""Database engines: one way to open each kind of database, one way to say what went wrong."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, IntegrityError, NoSuchModuleError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.pool import QueuePool

from faden.errors import StoreError
from faden.store.migrations import HEAD, VERSION_TABLE, known_steps, upgrade

BUSY_SECONDS = 30.0
"""How long a call waits for another writer: longer than any single call of a run holds the store (replacing
2,000 threads took under 2 s), short enough that a person sees the error."""
IMMEDIATE = {"faden_begin": "BEGIN IMMEDIATE"}
"""Execution options of writers: they take SQLite's write lock first. One that reads and then writes could
otherwise fail at once when another wrote in between, without waiting (https://www.sqlite.org/isolation.html)."""


def parse_url(url: str) -> URL:
    """The database meant by a path ("faden.db"), ":memory:" or a URL; StoreError for kinds not supported."""
    if "://" not in url:
        return URL.create("sqlite", database=url)
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise StoreError(url, "not a database URL", "give a path such as faden.db") from error
    if parsed.get_backend_name() != "sqlite":
        raise StoreError(
            parsed.render_as_string(hide_password=True),
            "this kind of database is not supported",
            "give a path such as faden.db, or sqlite:///faden.db",
        )
    return parsed.set(database=parsed.database or ":memory:")


def open_engine(url: str) -> tuple[Engine, str]:
    """An engine over an up-to-date store, and the name to call it by in errors. Raises StoreError."""
    parsed = parse_url(url)
    name = parsed.database or ":memory:"
    if name != ":memory:" and not name.startswith("file:"):
        _check_path(name)
    # In memory the database is its one connection; a pool of one lets threads take turns.
    size = {"pool_size": 1, "max_overflow": 0} if name == ":memory:" else {}
    engine = create_engine(
        parsed,
        poolclass=QueuePool,
        connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False},
        **size,
    )
    event.listen(engine, "connect", _on_connect)
    event.listen(engine, "begin", _on_begin)
    try:
        with said(name):
            _bring_up_to_date(engine, name)
    except BaseException:
        engine.dispose()
        raise
    return engine, name


def _check_path(name: str) -> None:
    folder = Path(name).absolute().parent
    if not folder.is_dir():
        raise StoreError(name, "its folder does not exist", f"make {folder} first")
    if Path(name).is_dir():
        raise StoreError(name, "this is a folder", "name a file in it")


@contextmanager
def said(name: str) -> Iterator[None]:
    """Turns what the database says into a StoreError that a person understands."""
    try:
        yield
    except IntegrityError:
        raise  # our own bug: rows that do not fit each other
    except PoolTimeout as error:
        raise StoreError(name, "the store is busy", "another thread holds it; try again") from error
    except NoSuchModuleError as error:
        raise StoreError(name, "this kind of database is not supported") from error
    except (DBAPIError, sqlite3.Error) as error:
        origin = error.orig if isinstance(error, DBAPIError) and error.orig else error
        raise StoreError(name, *_words(str(origin))) from error


def _words(message: str) -> tuple[str, str]:
    """What is wrong and what to do, for a message of SQLite."""
    lower = message.lower()
    if "not a database" in lower:
        return "this is no Faden store", "name another file"
    if "malformed" in lower or "corrupt" in lower:
        return "the store is damaged", "restore a copy, or run again into a new file"
    if "readonly" in lower or "read-only" in lower or "unable to open" in lower or "permission" in lower:
        return "the store cannot be written", "check the rights of the file and of its folder"
    if "locked" in lower or "busy" in lower:
        return "the store is busy", "another Faden writes to it; try again when it is done"
    if "full" in lower:
        return "no room left for the store", "free space on the disk and run again"
    return f"the database says: {message}", "is the file whole, and its disk?"


def _on_connect(connection: sqlite3.Connection, _record: object) -> None:
    # Python's sqlite3 would begin transactions by itself, but not before DDL; Faden begins its own.
    connection.isolation_level = None
    connection.execute("PRAGMA journal_mode = WAL")
    # In WAL mode NORMAL keeps the file whole through any crash; a power cut may lose the last calls.
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA foreign_keys = ON")


def _on_begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("faden_begin", "BEGIN"))


def _bring_up_to_date(engine: Engine, name: str) -> None:
    if _step(engine, name) == HEAD:
        return
    with engine.execution_options(**IMMEDIATE).begin() as connection:
        # Asked again under the write lock: another process may have done it meanwhile.
        if _step(connection, name) != HEAD:
            upgrade(connection)


def _step(bind: Engine | Connection, name: str) -> str | None:
    """The schema's step, None in an empty database. StoreError where it is not ours, or newer."""
    tables = inspect(bind).get_table_names()
    if not tables:
        return None
    if VERSION_TABLE not in tables:
        raise StoreError(name, "this database is no Faden store", "name another file")
    query = text(f"SELECT version_num FROM {VERSION_TABLE}")
    if isinstance(bind, Connection):
        step = bind.execute(query).scalar()
    else:
        with bind.begin() as connection:
            step = connection.execute(query).scalar()
    if step is None:
        raise StoreError(name, "the store is damaged: it does not say its version", "run again into a new file")
    if step != HEAD and step not in known_steps():
        raise StoreError(name, "the store was made by a newer Faden", "update Faden: pip install -U faden")
    return str(step)
