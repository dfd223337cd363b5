"""The command line as a person uses it."""

import json
import socket
import subprocess
import sys
from pathlib import Path

import pytest

import faden

PAGE = """Wahl in Ostheim

Ostheim, 4. Mai 2026

Die Bürgermeisterin Anna Kern tritt am 12. Juni nicht mehr an. «Ich höre auf», sagte Kern am Montag in Ostheim.
"""


def _faden(*arguments: str, stdin: str | None = None, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "faden.cli", *arguments],
        capture_output=True,
        text=True,
        input=stdin,
        cwd=cwd,
        timeout=60,
    )


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "wahl.txt"
    path.write_text(PAGE)
    return path


def test_run_writes_every_output_that_is_asked_for(page: Path, tmp_path: Path) -> None:
    """--to may be repeated; the suffix decides the form; a summary ends the run; nothing else is left behind."""
    outputs = [str(tmp_path / name) for name in ("t.html", "t.json", "t.md")]
    done = _faden("run", str(page), *(part for path in outputs for part in ("--to", path)))
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
    assert "1 articles, 1 stories" in done.stderr
    assert json.loads(Path(outputs[1]).read_text())["format"] == "faden/1"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["t.html", "t.json", "t.md", "wahl.txt"]
    assert _faden("check", outputs[1]).returncode == 0


def test_without_an_output_the_thread_is_printed(page: Path) -> None:
    """With neither --to nor --store the Markdown goes to standard output, and --quiet keeps the rest silent."""
    done = _faden("run", str(page), "--quiet")
    assert "Ostheim" in done.stdout
    assert done.stderr == ""


def test_pasted_text_comes_by_standard_input(tmp_path: Path) -> None:
    """- reads a page from standard input."""
    done = _faden("run", "-", "--to", str(tmp_path / "t.json"), stdin=PAGE)
    assert done.returncode == 0, done.stderr
    assert json.loads((tmp_path / "t.json").read_text())["articles"][0]["text"] == PAGE


def test_skipped_sources_do_not_fail_a_run(page: Path) -> None:
    """Exit 0 when a single source was skipped, and its reason is said; exit 1 when nothing could be read."""
    done = _faden("run", str(page), "missing.txt")
    assert done.returncode == 0
    assert "skipped missing.txt" in done.stderr
    assert _faden("run", "missing.txt").returncode == 1


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["run", "x.txt", "--to", "t.docx"], "no output for '.docx'"),
        (["run", "x.txt", "--to", "no/such/folder/t.html"], "folder is not there"),
        (["run", "x.txt", "--until", "polish"], "no stage 'polish'"),
        (["run", "x.txt", "--language", "fr"], "no labels in 'fr'"),
        (["run"], "Missing argument"),
        (["check", "missing.json"], "missing.json"),
        (["polish"], "No such command"),
    ],
)
def test_wrong_use_is_told_in_a_line(arguments: list[str], says: str) -> None:
    """Wrong use ends with exit code 2 and a message that says what, which and what to do; never a traceback."""
    done = _faden(*arguments)
    assert done.returncode == 2
    assert says in done.stderr
    assert "Traceback" not in done.stderr


def test_a_file_that_is_no_store_is_refused(page: Path, tmp_path: Path) -> None:
    """--store names the file that is no Faden store, and leaves it as it is."""
    other = tmp_path / "notes.db"
    other.write_bytes(b"my notes, not a database\n" * 100)
    done = _faden("run", str(page), "--store", str(other))
    assert done.returncode == 2
    assert "notes.db" in done.stderr
    assert other.read_bytes() == b"my notes, not a database\n" * 100


def test_check_says_what_fails(page: Path, tmp_path: Path) -> None:
    """A document whose words were tampered with fails with exit code 1, naming the place."""
    path = tmp_path / "t.json"
    _faden("run", str(page), "--to", str(path))
    document = json.loads(path.read_text())
    document["articles"][0]["times"][0]["said"] = "gestern"
    path.write_text(json.dumps(document))
    done = _faden("check", str(path))
    assert done.returncode == 1
    assert "'gestern'" in done.stdout


@pytest.mark.parametrize("what", ["page", "times", "names", "statements"])
def test_explain_shows_how_a_page_was_read(page: Path, what: str) -> None:
    """Each `explain` begins with the page's head and has lines about it."""
    done = _faden("explain", what, str(page))
    assert done.returncode == 0, done.stderr
    assert "wahl.txt: Wahl in Ostheim" in done.stdout
    assert len(done.stdout.splitlines()) > 1


def test_the_demo_needs_nothing(tmp_path: Path) -> None:
    """`faden demo` writes a page and a document, and says where."""
    done = _faden("demo", "--to", "demo.html", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "demo.html").as_uri() in done.stdout
    assert (tmp_path / "demo.json").exists()


def test_the_version_is_that_of_the_package() -> None:
    """--version prints it."""
    assert _faden("--version").stdout.strip() == f"faden {faden.__version__}"


HEAVY = (
    "alembic",
    "fastapi",
    "htmldate",
    "jinja2",
    "lxml",
    "msgspec",
    "numpy",
    "rich",
    "scipy",
    "sqlalchemy",
    "trafilatura",
)


def test_help_imports_nothing_heavy() -> None:
    """`faden --help` stays fast: none of these is imported before it is needed."""
    script = "import sys, faden.cli; print([m for m in sys.modules if '.' not in m])"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert not [name for name in HEAVY if repr(name) in loaded]


def test_a_taken_port_is_told_in_a_line(tmp_path: Path) -> None:
    """And no store is made."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = _faden("serve", "--port", str(port), "--store", str(tmp_path / "faden.db"))
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        f"faden: --port {port}: is in use already (stop what runs there, or name another port)"
    ]
    assert not list(tmp_path.iterdir())


def test_a_folder_without_pages_fails_with_a_reason(tmp_path: Path) -> None:
    """The summary says why nothing was read."""
    done = _faden("run", str(tmp_path))
    assert done.returncode == 1
    assert f"skipped {tmp_path} (read): no page in this folder" in done.stderr


def test_a_published_that_is_no_date_keeps_the_page(tmp_path: Path) -> None:
    """As the README says: it counts as not given."""
    pages = tmp_path / "a.jsonl"
    body = "Der Rat der Stadt Ostheim stimmt über das neue Stadion ab, sagte die Bürgermeisterin Anna Kern."
    lines = [{"text": body + f" Das war Nummer {day}.", "published": day} for day in ("gestern", "2026-13-45")]
    pages.write_text("\n".join(json.dumps(line) for line in lines))
    done = _faden("run", str(pages), "--to", str(tmp_path / "t.json"))
    assert done.returncode == 0, done.stderr
    thread = json.loads((tmp_path / "t.json").read_text())
    assert len(thread["articles"]) == 2
    assert not [a for a in thread["articles"] if a.get("published")]
