"""Which pages a list of names means: files, folders, standard input. The only code of the stages that reads a disk."""

import os
import stat
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from faden.model import Skip, Source
from faden.read.jsonl import described_paths, records

MAX_PAGE_BYTES = 50_000_000
"""The largest page that is read: a saved page with all its pictures inside stays below it."""

PAGES: dict[str, str] = {".txt": "text/plain", ".md": "text/plain", ".html": "text/html", ".htm": "text/html"}
"""Suffixes of files that hold one page, with their media types."""
LISTS: tuple[str, ...] = (".jsonl",)
"""Suffixes of files that hold many pages."""
STDIN = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A file to read. uri: how it was named; path: what the disk calls it; real: the same by whatever way."""

    uri: str
    path: str
    real: str


def sources(names: Sequence[str]) -> Iterator[Source | Skip]:
    """Every page of `names` in the order of the uris; see `faden.read.open_sources`."""
    targets, skips = _targets(names)
    found: list[Target | Skip] = sorted([*targets, *skips], key=lambda item: item.uri)
    # A page that a list describes (with its uri, date, outlet) is not read a second time as a bare file.
    described = {real for target in targets if _suffix(target.path) in LISTS for real in described_paths(target.path)}
    for item in found:
        if isinstance(item, Skip):
            yield item
        elif item.path == STDIN:
            yield _stdin()
        elif _suffix(item.path) in LISTS:
            yield from records(item.path, uri=item.uri, read_page=read_file)
        elif item.real not in described:
            yield read_file(item.path, item.uri)


def read_file(path: str, uri: str) -> Source | Skip:
    """The bytes of one file as a source; a `Skip` where it cannot be read or is too large."""
    try:
        kind = os.stat(path).st_mode
        if not stat.S_ISREG(kind):
            return _skip(uri, "not a file" if not stat.S_ISDIR(kind) else "a folder, not a file")
        with open(path, "rb") as file:
            data = file.read(MAX_PAGE_BYTES + 1)
    except OSError as error:
        return _skip(uri, f"cannot be read: {error.strerror or error}")
    except ValueError as error:  # a null character in the name
        return _skip(uri, f"cannot be read: {error}")
    if len(data) > MAX_PAGE_BYTES:
        return _skip(uri, f"larger than {MAX_PAGE_BYTES // 1_000_000} MB, the limit for one page")
    return Source(uri=uri, data=data, media_type=PAGES.get(_suffix(path), "") or sniff(data))


def sniff(data: bytes) -> str:
    """ "text/html" where the bytes begin like markup, else "text/plain": for pasted text and unknown names."""
    start = data[:2048].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    markup = start.startswith((b"<!doctype html", b"<html", b"<head", b"<body", b"<?xml", b"<!--"))
    return "text/html" if markup or (start.startswith(b"<") and b"</" in start) else "text/plain"


def _targets(names: Sequence[str]) -> tuple[list[Target], list[Skip]]:
    """The files meant, each once, under its smallest uri; and what is none."""
    best: dict[str, Target] = {}
    skips: dict[str, Skip] = {}
    for name in sorted(set(names)):
        for item in _expand(name):
            if isinstance(item, Skip):
                skips.setdefault(item.uri, item)
            elif item.real not in best or item.uri < best[item.real].uri:
                best[item.real] = item
    return list(best.values()), list(skips.values())


def _expand(name: str) -> Iterator[Target | Skip]:
    if name == STDIN:
        yield Target(uri=STDIN, path=STDIN, real=STDIN)
    elif os.path.isdir(name):
        empty = True
        for item in _walk(name):
            empty = empty and isinstance(item, Skip)
            yield item
        if empty:
            kinds = " ".join([*PAGES, *LISTS])
            yield _skip(printable(name), f"no page in this folder (read are: {kinds}; hidden files are left out)")
    else:
        uri = printable(name)
        if not os.path.lexists(name):
            yield _skip(uri, "no such file or folder")
        elif _suffix(name) not in PAGES and _suffix(name) not in LISTS:
            yield _skip(uri, _unknown_kind(name))
        else:
            yield Target(uri=uri, path=name, real=os.path.realpath(name))


def _walk(top: str) -> Iterator[Target | Skip]:
    """All files below a folder. Hidden ones are left out; a folder reached a second time (a loop of links) too."""
    seen: set[str] = set()
    waiting = [top]
    while waiting:
        folder = waiting.pop()
        real = os.path.realpath(folder)
        if real in seen:
            continue
        seen.add(real)
        try:
            entries = sorted(entry for entry in os.listdir(folder) if not entry.startswith("."))
        except OSError as error:
            yield _skip(printable(folder), f"folder cannot be read: {error.strerror or error}")
            continue
        folders = []
        for entry in entries:
            path = os.path.join(folder, entry)
            if os.path.isdir(path):
                folders.append(path)
            elif _suffix(path) in PAGES or _suffix(path) in LISTS:
                yield Target(uri=printable(path), path=path, real=os.path.realpath(path))
            else:
                yield _skip(printable(path), _unknown_kind(path))
        waiting += reversed(folders)


def _stdin() -> Source | Skip:
    data = sys.stdin.buffer.read(MAX_PAGE_BYTES + 1)
    if len(data) > MAX_PAGE_BYTES:
        return _skip(STDIN, f"larger than {MAX_PAGE_BYTES // 1_000_000} MB, the limit for one page")
    return Source(uri=STDIN, data=data, media_type=sniff(data))


def printable(path: str) -> str:
    """`path` with what is no valid UTF-8 in it written out, so that every output can hold it."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _suffix(path: str) -> str:
    return os.path.splitext(path)[1].lower()


def _unknown_kind(path: str) -> str:
    known = " ".join([*PAGES, *LISTS])
    return f"{_suffix(path) or 'a name without a suffix'} is no kind of file that is read (read are: {known})"


def _skip(uri: str, reason: str) -> Skip:
    return Skip(uri=uri, stage="read", reason=reason)
