"""What was put into the import box becomes sources."""

import hashlib
from pathlib import PurePosixPath

from starlette.datastructures import FormData, UploadFile

from faden.model import Source
from faden.read.files import PAGES, sniff

MAX_FILES = 500
PASTED, FILES = "text", "files"
"""Names of the form's fields."""


async def sources(form: FormData) -> list[Source]:
    """The pasted text and the files of the form; a field left empty is none, a chosen file without content is one."""
    found = [pasted(text) for text in form.getlist(PASTED) if isinstance(text, str) and text.strip()]
    files = [file for file in form.getlist(FILES) if isinstance(file, UploadFile)]
    read = [(file.filename, uploaded(file.filename or "", await file.read())) for file in files]
    return found + [source for name, source in read if name or source.data]


def pasted(text: str) -> Source:
    """A source of pasted text, named by what it says, so that pasting it twice gives one article.

    Browsers send line ends of forms as CR LF, whatever was typed.
    """
    data = text.replace("\r\n", "\n").encode("utf-8", "replace")
    kind = sniff(data)
    suffix = next(suffix for suffix, media_type in PAGES.items() if media_type == kind)
    return Source(uri=f"pasted-{hashlib.sha256(data).hexdigest()[:12]}{suffix}", data=data, media_type=kind)


def uploaded(name: str, data: bytes) -> Source:
    """A source of one file, named as it was on the reader's disk, without its folder.

    >>> uploaded("C:\\\\Pages\\\\gipfel.html", b"<p>Gipfel</p>").uri
    'gipfel.html'
    """
    bare = PurePosixPath(name.replace("\\", "/")).name
    printable = "".join(char for char in bare if char.isprintable()) or "upload"
    return Source(
        uri=printable,
        data=data,
        media_type=PAGES.get(PurePosixPath(printable).suffix.lower(), "") or sniff(data),
    )
