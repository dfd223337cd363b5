"""`.jsonl`: one page a line, as scrapers write them. The form is in the contract under "Sources and stages"."""

import os
from collections.abc import Callable, Iterator
from typing import BinaryIO

import msgspec

from faden.model import Given, Skip, Source

MAX_LINE_BYTES = 60_000_000
"""A page of the largest size (`files.MAX_PAGE_BYTES`) with its JSON escapes."""


ReadPage = Callable[[str, str], Source | Skip]
"""(path, uri) -> the file as a source."""


class Record(msgspec.Struct):
    """One line. Just one of text, html and path holds the page; keys not named here are ignored."""

    uri: str | None = None
    text: str | None = None
    html: str | None = None
    path: str | None = None
    published: str | None = None
    retrieved: str | None = None
    title: str | None = None
    outlet: str | None = None
    authors: list[str] | str | None = None
    clean: bool | None = None


_decoder = msgspec.json.Decoder(Record)


def records(path: str, *, uri: str, read_page: ReadPage) -> Iterator[Source | Skip]:
    """The pages of a `.jsonl` file, in its order; a broken line is a `Skip` and harms no other.

    read_page(path, uri): reads the file that a line's `path` names.
    """
    try:
        file = open(path, "rb")  # noqa: SIM115 - closed below; an error of opening is told apart from one of reading
    except OSError as error:
        yield Skip(uri=uri, stage="read", reason=f"cannot be read: {error.strerror or error}")
        return
    empty = True
    with file:
        for number, line in _lines(file):
            empty = False
            if line is None:
                found: Source | str = f"longer than {MAX_LINE_BYTES // 1_000_000} MB, the limit for one line"
            else:
                found = _page(line, where=f"{uri}#{number}", folder=os.path.dirname(path), read_page=read_page)
            yield Skip(uri=uri, stage="read", reason=f"line {number}: {found}") if isinstance(found, str) else found
    if empty:
        yield Skip(uri=uri, stage="read", reason="the file is empty")


def described_paths(path: str) -> Iterator[str]:
    """Real paths of the files that the lines of a `.jsonl` file name and that may be read for it."""
    try:
        with open(path, "rb") as file:
            for _, line in _lines(file):
                if line is None or b'"path"' not in line:
                    continue
                try:
                    record = _decoder.decode(line)
                except (msgspec.MsgspecError, UnicodeDecodeError):
                    continue
                if record.path and (real := _inside(os.path.dirname(path), record.path)):
                    yield real
    except OSError:
        return  # said where the file is read


def _lines(file: BinaryIO) -> Iterator[tuple[int, bytes | None]]:
    """Numbered lines that are not blank; None for one that is too long (its rest is passed over)."""
    number = 0
    while line := file.readline(MAX_LINE_BYTES):
        number += 1
        if len(line) == MAX_LINE_BYTES and not line.endswith(b"\n"):
            while (rest := file.readline(MAX_LINE_BYTES)) and not rest.endswith(b"\n"):
                pass
            yield number, None
        elif line.strip(b"\xef\xbb\xbf \t\r\n"):
            yield number, line.removeprefix(b"\xef\xbb\xbf")


def _page(line: bytes, *, where: str, folder: str, read_page: ReadPage) -> Source | str:
    """The page of one line, or what is wrong with it."""
    try:
        record = _decoder.decode(line)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        return str(error)
    bodies = [name for name in ("text", "html", "path") if getattr(record, name) is not None]
    if len(bodies) != 1:
        return f"needs one of text, html and path, has {' and '.join(bodies) or 'none'}"
    uri = record.uri or where
    if record.path is not None:
        if _inside(folder, record.path) is None:
            return f"path {_shown(record.path)} lies outside the folder of the list (move the page beside it)"
        source = read_page(os.path.join(folder, record.path), uri)
        if isinstance(source, Skip):
            return f"{_shown(record.path)}: {source.reason}"
        return Source(uri=uri, data=source.data, media_type=source.media_type, given=_given(record))
    text, media_type = (record.text, "text/plain") if record.text is not None else (record.html, "text/html")
    return Source(uri=uri, data=(text or "").encode("utf-8", "replace"), media_type=media_type, given=_given(record))


def _inside(folder: str, path: str) -> str | None:
    """The real path of a page named by a line; None where it is not below the list's folder.

    A list may come from anywhere: it must not bring other files of this machine (`/etc/passwd`, `../../x`, a link to
    them) into a thread.
    """
    try:
        top = os.path.realpath(folder or os.curdir)
        real = os.path.realpath(os.path.join(top, path))
        return real if os.path.commonpath([top, real]) == top else None
    except ValueError:  # a null character in the name, another drive
        return None


def _shown(path: str) -> str:
    return path.encode("utf-8", "backslashreplace").decode().replace("\0", "\\0")


def _given(record: Record) -> Given:
    authors = [record.authors] if isinstance(record.authors, str) else record.authors or []
    return Given(
        retrieved=record.retrieved,
        published=record.published,
        title=record.title,
        outlet=record.outlet,
        authors=tuple(author.strip() for author in authors if author.strip()),
        clean=bool(record.clean),
    )
