"""Stage 1: files, folders and pasted text become decoded pages.

`open_sources` is the only function of the stages that touches the disk; `read` is pure.
"""

import hashlib
from collections.abc import Iterator, Sequence

from faden.model import Page, Skip, Source
from faden.read.decode import decode
from faden.read.files import sources

VERSION = 1


def open_sources(names: Sequence[str]) -> Iterator[Source | Skip]:
    """Every page that `names` (files, folders, "-" for standard input) hold, as bytes, in the order of their uris.

    The order of `names` changes nothing; a file named twice, or reached by two ways, comes once under its smallest
    uri; what cannot be used comes as a `Skip` with its reason.
    """
    yield from sources(names)


def read(source: Source) -> Page | Skip:
    """The page decoded; a `Skip` where it holds no text that can be read.

    Of a plain text nothing but its byte order mark is taken away, so that offsets are those of the file.

    >>> read(Source(uri="a.txt", data="Grüße".encode("cp1252"), media_type="text/plain")).content
    'Grüße'
    """
    decoded = decode(source.data, markup=source.media_type == "text/html")
    if decoded.text is None:
        return Skip(uri=source.uri, stage="read", reason=decoded.why)
    digest = hashlib.sha256(source.data).hexdigest()
    return Page(uri=source.uri, sha256=digest, media_type=source.media_type, content=decoded.text, given=source.given)
