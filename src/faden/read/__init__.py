"""Stage 1: files, folders and pasted text become decoded pages.

`open_sources` is the only function of the stages that touches the disk; `read` is pure.
"""

from collections.abc import Iterator, Sequence

from faden.model import Page, Skip, Source

VERSION = 1


def open_sources(names: Sequence[str]) -> Iterator[Source | Skip]:
    """Every page that `names` (files, folders, "-" for standard input) hold, as bytes, in a fixed order."""
    raise NotImplementedError


def read(source: Source) -> Page | Skip:
    """The page decoded; a `Skip` where it holds no text that can be read."""
    raise NotImplementedError
