"""Opening a store: made, upgraded, refused with clear words, whole after a crash, shared by readers."""

import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from faden.errors import StoreError
from faden.model import Judgement
from faden.store import open_store
from faden.store.migrations import HEAD, known_steps


def test_the_steps_lead_to_the_tables_as_they_are_now(tmp_path: Path) -> None:
    """The migrations, `store.tables` and `HEAD` say the same."""
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    from faden.store.engine import open_engine
    from faden.store.migrations import VERSION_TABLE
    from faden.store.tables import metadata

    engine, _ = open_engine(str(tmp_path / "faden.db"))
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE, "compare_type": True})
        assert compare_metadata(context, metadata) == []
        assert context.get_current_revision() == HEAD
    engine.dispose()
    assert max(known_steps()) == HEAD


@pytest.mark.parametrize("url", ["{}/faden.db", "sqlite:///{}/faden.db", "{}/mit Leer?zeichen%.db"])
def test_what_was_stored_is_there_when_the_store_is_opened_again(tmp_path: Path, url: str) -> None:
    """A path and a sqlite URL name the same file; closing loses nothing; any file name will do."""
    judgement = Judgement(first="a-1", second="a-2", same=True, by="mk")
    with open_store(url.format(tmp_path)) as store:
        store.judge(judgement)
    with open_store(url.format(tmp_path)) as store:
        assert store.judgements() == (judgement,)


def test_the_file_is_in_wal_mode_and_holds_foreign_keys(tmp_path: Path) -> None:
    """Readers do not wait for the writer (WAL), and no membership points at nothing."""
    path = tmp_path / "faden.db"
    open_store(str(path)).close()
    with sqlite3.connect(path) as db:
        assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert db.execute("PRAGMA foreign_key_list(memberships)").fetchall()


def refuse(path: Path | str) -> str:
    with pytest.raises(StoreError) as caught:
        open_store(str(path))
    assert str(path).removeprefix("sqlite:///") in str(caught.value)
    return str(caught.value)


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    """Some other file is named and left as it is."""
    path = tmp_path / "letter.txt"
    path.write_text("Liebe Redaktion, anbei der Bericht. " * 40)
    before = path.read_bytes()
    assert "no Faden store" in refuse(path)
    assert path.read_bytes() == before


def test_another_programs_database_is_refused_untouched(tmp_path: Path) -> None:
    """A database with tables but without Faden's version is none of ours."""
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE orders (id INTEGER)")
    assert "no Faden store" in refuse(path)
    with sqlite3.connect(path) as db:
        assert db.execute("SELECT name FROM sqlite_master").fetchall() == [("orders",)]


def test_a_store_of_a_newer_faden_is_refused(tmp_path: Path) -> None:
    """A step that this Faden does not know means: update Faden."""
    path = tmp_path / "faden.db"
    open_store(str(path)).close()
    with sqlite3.connect(path) as db:
        db.execute("UPDATE faden_version SET version_num = '9999'")
    assert "newer Faden" in refuse(path)


def test_a_store_without_its_version_is_called_damaged(tmp_path: Path) -> None:
    """The version table is there but empty."""
    path = tmp_path / "faden.db"
    open_store(str(path)).close()
    with sqlite3.connect(path) as db:
        db.execute("DELETE FROM faden_version")
    assert "damaged" in refuse(path)


def test_a_damaged_store_says_so(tmp_path: Path) -> None:
    """Pages overwritten with rubbish end in a StoreError, on opening or on the first call, not in a crash."""
    path = tmp_path / "faden.db"
    with open_store(str(path)) as store:
        store.remember("clean", 1, "k", b"x" * 100_000)
    raw = bytearray(path.read_bytes())
    raw[4096:60_000] = b"\xa5" * (60_000 - 4096)
    path.write_bytes(bytes(raw))
    with pytest.raises(StoreError, match="damaged"):
        use(path)


def use(path: Path) -> None:
    with open_store(str(path)) as store:
        store.recall("clean", 1, "k")
        store.judgements()
        store.articles()


@pytest.mark.parametrize("name", ["missing/faden.db", "."])
def test_a_path_that_cannot_be_a_file_is_refused(tmp_path: Path, name: str) -> None:
    """A folder that is missing, and a folder in place of a file, are named."""
    assert "folder" in refuse(tmp_path / name)


def test_an_unwritable_store_says_so(tmp_path: Path) -> None:
    """A file opened for reading only can be asked; the first write says what is wrong."""
    path = tmp_path / "faden.db"
    open_store(str(path)).close()
    with open_store(f"sqlite:///file:{path}?mode=ro&uri=true") as store:
        assert store.skips() == ()
        with pytest.raises(StoreError, match="cannot be written"):
            store.remember("clean", 1, "k", b"v")


@pytest.mark.parametrize("url", ["mysql://root:secret@db/faden", "postgresql://me:secret@db/faden", "http://[oops"])
def test_other_kinds_of_database_are_refused_without_showing_the_password(url: str) -> None:
    """The advice names what works; a password never reaches a message."""
    with pytest.raises(StoreError) as caught:
        open_store(url)
    assert "secret" not in str(caught.value)
    assert "faden.db" in str(caught.value)


WRITER = """
import sys
from faden.store import open_store
store = open_store(sys.argv[1])
for number in range(1_000_000):
    store.remember("clean", 1, f"k{number}", str(number).encode() * 2000)
    print(number, flush=True)
"""


def test_a_killed_process_leaves_the_store_whole(tmp_path: Path) -> None:
    """SIGKILL in the middle of writing: every finished call is there, whole; the file is sound; work goes on."""
    path = tmp_path / "faden.db"
    with subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        last = -1
        while last < 100:
            last = int(process.stdout.readline())
        process.kill()
        rest = process.stdout.read().splitlines()
        last = int(rest[-1]) if rest else last
    with open_store(str(path)) as store:
        for number in range(last + 1):
            assert store.recall("clean", 1, f"k{number}") == str(number).encode() * 2000
        next_one = store.recall("clean", 1, f"k{last + 1}")
        assert next_one is None or next_one == str(last + 1).encode() * 2000
        store.remember("clean", 1, "after", b"goes on")
    with sqlite3.connect(path) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_readers_go_on_while_another_connection_writes(tmp_path: Path) -> None:
    """With a write transaction open elsewhere a reader sees the last finished state at once."""
    path = tmp_path / "faden.db"
    with open_store(str(path)) as store:
        store.remember("clean", 1, "k", b"before")
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE work SET value = x'00'")
        assert store.recall("clean", 1, "k") == b"before"
        other.execute("COMMIT")
        other.close()
        assert store.recall("clean", 1, "k") == b"\0"


@pytest.mark.parametrize("name", [":memory:", "faden.db"])
def test_threads_may_share_a_store(tmp_path: Path, name: str) -> None:
    """Calls from several threads take turns; none is lost."""
    with open_store(name if name == ":memory:" else str(tmp_path / name)) as store:

        def work(thread: int) -> None:
            for number in range(20):
                store.remember("clean", 1, f"{thread}-{number}", b"v")

        threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert all(store.recall("clean", 1, f"{t}-{n}") == b"v" for t in range(4) for n in range(20))


def test_a_store_is_made_once_by_processes_that_open_it_together(tmp_path: Path) -> None:
    """Several that open a missing store at the same time all get the same, whole one."""
    command = [sys.executable, "-c", "import sys; from faden.store import open_store as o; o(sys.argv[1]).close()"]
    processes = [subprocess.Popen([*command, str(tmp_path / "faden.db")]) for _ in range(3)]
    assert [process.wait(timeout=60) for process in processes] == [0, 0, 0]


def test_importing_the_store_loads_no_database_library() -> None:
    """SQLAlchemy and Alembic are loaded by opening a store, so that `faden --help` stays fast."""
    code = "import sys, faden.store; print([m for m in ('sqlalchemy', 'alembic', 'sqlite3') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
