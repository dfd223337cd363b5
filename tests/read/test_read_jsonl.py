"""One page a line, as scrapers write them."""

import json
from pathlib import Path

import pytest

from faden.model import Skip, Source
from faden.read import open_sources


def pages(path: Path, *lines: object) -> list[Source | Skip]:
    rows = [line if isinstance(line, str) else json.dumps(line, ensure_ascii=False) for line in lines]
    path.write_text("\n".join(rows))
    return list(open_sources([str(path)]))


def test_everything_given_comes_along(tmp_path: Path) -> None:
    """The uri comes back unchanged; unknown keys are ignored."""
    (source,) = pages(
        tmp_path / "a.jsonl",
        {"uri": "http://x.invalid/ä?b=1#c", "text": "Der Rat tagt.", "published": "2025-10-16", "outlet": "Bote",
         "authors": ["Ann Ott"], "title": "Rat", "retrieved": "2025-10-17T08:00:00+02:00", "clean": True, "fremd": [1]},
    )  # fmt: skip
    assert isinstance(source, Source)
    assert source.uri == "http://x.invalid/ä?b=1#c"
    assert (source.data.decode(), source.media_type) == ("Der Rat tagt.", "text/plain")
    assert source.given.published == "2025-10-16"
    assert source.given.authors == ("Ann Ott",)
    assert source.given.clean


def test_a_line_without_a_uri_is_named_by_its_number(tmp_path: Path) -> None:
    """Blank lines count as lines."""
    first, second = pages(tmp_path / "a.jsonl", {"html": "<p>Hallo"}, "", {"text": "Welt"})
    assert (first.uri, second.uri) == (f"{tmp_path}/a.jsonl#1", f"{tmp_path}/a.jsonl#3")


def test_a_path_is_read_beside_the_list_and_not_twice(tmp_path: Path) -> None:
    """A page that a list describes comes with that description only, also when the folder is read."""
    (tmp_path / "seite.html").write_text("<p>Hallo")
    pages(tmp_path / "a.jsonl", {"path": "seite.html", "uri": "http://x.invalid/1", "outlet": "Bote"})
    (source,) = open_sources([str(tmp_path)])
    assert isinstance(source, Source)
    assert (source.uri, source.media_type, source.given.outlet) == ("http://x.invalid/1", "text/html", "Bote")


def test_broken_lines_harm_no_other(tmp_path: Path) -> None:
    """Each is a skip that names file, line and fault."""
    items = pages(
        tmp_path / "a.jsonl",
        {"text": "gut"}, '{"text": "abge', {"text": 7}, [], {"uri": "leer"}, {"text": "a", "html": "b"},
        {"path": "fehlt.txt"},
        '{"text": "\\ud800 auch gut"}',
    )  # fmt: skip
    skips = [item for item in items if isinstance(item, Skip)]
    assert [skip.reason.partition(":")[0] for skip in skips][:6] == [f"line {n}" for n in range(2, 8)]
    assert all(skip.uri.endswith("a.jsonl") for skip in skips)
    assert "one of text, html and path" in skips[3].reason
    assert "text and html" in skips[4].reason
    assert "fehlt.txt" in skips[5].reason
    assert items[0] == Source(uri=f"{tmp_path}/a.jsonl#1", data=b"gut", media_type="text/plain")


def test_an_empty_list_is_skipped(tmp_path: Path) -> None:
    """It says so."""
    (skip,) = pages(tmp_path / "a.jsonl")
    assert isinstance(skip, Skip)
    assert "empty" in skip.reason


@pytest.mark.parametrize(
    "named",
    [
        "{out}/geheim.txt",
        "../geheim.txt",
        "unten/../../geheim.txt",
        "link.txt",
        "verweis/geheim.txt",
        "a\0.txt",
        "../liste2/geheim.txt",
    ],
)
def test_a_list_brings_no_file_from_outside_its_folder(named: str, tmp_path: Path) -> None:
    """Neither by an absolute path, nor upwards, nor by a link; a folder whose name begins alike is outside too."""
    (tmp_path / "geheim.txt").write_text("Das Kennwort lautet Sesam.")
    folder = tmp_path / "liste"
    (folder / "unten").mkdir(parents=True)
    (folder / "link.txt").symlink_to(tmp_path / "geheim.txt")
    (folder / "verweis").symlink_to(tmp_path)
    (skip,) = pages(folder / "a.jsonl", {"path": named.format(out=tmp_path)})
    assert isinstance(skip, Skip)
    assert skip.uri == f"{folder}/a.jsonl"
    assert skip.reason.startswith("line 1: path ")
    assert skip.reason.endswith("lies outside the folder of the list (move the page beside it)")


def test_a_page_below_the_list_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also by an absolute path, and when the list is named without its folder."""
    (tmp_path / "unten").mkdir()
    (tmp_path / "unten" / "seite.txt").write_text("Der Rat tagt.")
    monkeypatch.chdir(tmp_path)
    items = pages(Path("a.jsonl"), {"path": "unten/seite.txt"}, {"path": f"{tmp_path}/unten/seite.txt"})
    assert [item.data for item in items if isinstance(item, Source)] == [b"Der Rat tagt."] * 2


def test_a_page_outside_is_read_when_it_is_named_itself(tmp_path: Path) -> None:
    """A refused line takes no page away that the call names."""
    (tmp_path / "liste").mkdir()
    (tmp_path / "seite.txt").write_text("Der Rat tagt.")
    (tmp_path / "liste" / "a.jsonl").write_text('{"path": "../seite.txt"}')
    items = open_sources([str(tmp_path / "liste"), str(tmp_path / "seite.txt")])
    assert [item.uri for item in items if isinstance(item, Source)] == [f"{tmp_path}/seite.txt"]
