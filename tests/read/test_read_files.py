"""Which pages a list of names means."""

import io
import os
from pathlib import Path

import pytest

from faden.model import Skip, Source
from faden.read import files, open_sources, read


def found(*names: object) -> list[Source | Skip]:
    return list(open_sources([str(name) for name in names]))


def uris(*names: object) -> list[str]:
    return [item.uri for item in found(*names) if isinstance(item, Source)]


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "zwei.txt").write_text("Zwei Minister reden.")
    (tmp_path / "eins.html").write_text("<p>Ein Minister redet.</p>")
    (tmp_path / "drei.md").write_text("Drei.")
    (tmp_path / ".versteckt.txt").write_text("nein")
    (tmp_path / "bild.png").write_bytes(b"\x89PNG")
    return tmp_path


def test_a_folder_is_read_to_the_bottom_in_order(pile: Path) -> None:
    """Sorted by uri, hidden files left out, other kinds skipped with the kinds that are read."""
    assert uris(pile) == [f"{pile}/b/zwei.txt", f"{pile}/drei.md", f"{pile}/eins.html"]
    (skip,) = [item for item in found(pile) if isinstance(item, Skip)]
    assert skip.uri.endswith("bild.png")
    assert ".html" in skip.reason
    assert skip.stage == "read"


def test_the_order_of_names_and_naming_twice_change_nothing(pile: Path) -> None:
    """A file that is reached by two ways comes once, under its smallest uri."""
    one, two = pile / "eins.html", pile / "b" / "zwei.txt"
    link = pile / "a.html"
    link.symlink_to(one)
    assert found(one, two, one, link) == found(link, one, two)
    assert uris(one, link, pile / "b" / ".." / "eins.html") == [str(link)]


def test_a_loop_of_folders_ends(pile: Path) -> None:
    """A link to a folder above is walked once."""
    (pile / "b" / "wieder").symlink_to(pile)
    assert [uri for uri in uris(pile) if uri.endswith("zwei.txt")] == [f"{pile}/b/zwei.txt"]


def test_what_is_not_there_or_unknown_is_skipped(pile: Path) -> None:
    """The others are unharmed."""
    items = found(pile / "fehlt.txt", pile / "bild.png", pile / "drei.md")
    reasons = {item.uri.rpartition("/")[2]: item.reason for item in items if isinstance(item, Skip)}
    assert "no such file" in reasons["fehlt.txt"]
    assert "no kind of file" in reasons["bild.png"]
    assert [item.uri for item in items if isinstance(item, Source)] == [f"{pile}/drei.md"]


def test_an_unreadable_file_is_skipped(pile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The reason is the system's own word for it."""

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("builtins.open", refuse)
    (skip,) = found(pile / "drei.md")
    assert isinstance(skip, Skip)
    assert "Permission denied" in skip.reason


def test_a_pipe_is_no_file(tmp_path: Path) -> None:
    """Reading it would wait for ever."""
    os.mkfifo(tmp_path / "rohr.txt")
    (skip,) = found(tmp_path)
    assert isinstance(skip, Skip)
    assert "not a file" in skip.reason


def test_a_page_over_the_limit_is_skipped(pile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The reason names the limit."""
    monkeypatch.setattr(files, "MAX_PAGE_BYTES", 3)
    (skip,) = found(pile / "drei.md")
    assert isinstance(skip, Skip)
    assert "limit" in skip.reason


@pytest.mark.parametrize(
    ("data", "media_type"), [(b"<!DOCTYPE html><p>Hallo", "text/html"), (b"Hallo < Welt", "text/plain")]
)
def test_standard_input_is_one_page(data: bytes, media_type: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its kind is known by its first bytes."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
    (source,) = found("-", "-")
    assert isinstance(source, Source)
    assert (source.uri, source.media_type, source.data) == ("-", media_type, data)


def test_a_name_that_is_no_utf8_can_still_be_written_out(tmp_path: Path) -> None:
    """The bytes that are none are spelled."""
    with open(os.fsencode(tmp_path) + b"/\xff.txt", "wb") as file:
        file.write("Grüße aus Wien.".encode())
    (source,) = found(tmp_path)
    assert source.uri.endswith("\\xff.txt")
    assert isinstance(source, Source)
    assert not isinstance(read(source), Skip)


@pytest.mark.parametrize("names", [(), (".versteckt.txt",), ("unten/bild.png",)])
def test_a_folder_without_a_page_says_so(names: tuple[str, ...], tmp_path: Path) -> None:
    """Nothing is passed over in silence."""
    for name in names:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    items = found(tmp_path)
    assert all(isinstance(item, Skip) for item in items)
    assert "no page in this folder" in next(
        item.reason for item in items if isinstance(item, Skip) and item.uri == str(tmp_path)
    )
