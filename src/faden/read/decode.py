"""Bytes become text: byte order marks, declared and undeclared encodings, encodings that lie, and what is no text."""

import codecs
import re
from dataclasses import dataclass

SAMPLE_BYTES = 200_000
"""Enough for a guess of the encoding; charset-normalizer's time grows with its input."""
MAX_CONTROL_SHARE = 0.05
"""Above this share of control characters it is no text: random bytes have 11 %, text with stray ones under 1 %."""
WESTERN_SHARE = 0.8
"""So many of the non-ASCII letters must be those of western European text for cp1252 to be believed."""
NUL_SHARE = 0.2
"""UTF-16 without a mark: ASCII letters leave every second byte zero. Even mixed text passes a fifth of all bytes."""

MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"RIFF", "a sound, video or picture file"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
)
"""First bytes of common files that are no text, and what to call them."""

_BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""(?:charset\s*=\s*["']?|<\?xml[^>]{0,80}encoding\s*=\s*["'])\s*([A-Za-z0-9_:.-]{2,40})""", re.I
)
_WEB_NAMES = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "ascii": "cp1252", "us-ascii": "cp1252"}
"""Browsers read these as windows-1252 (WHATWG Encoding, table of labels)."""
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_NON_ASCII = re.compile(r"[^\x00-\x7f]")
_WESTERN = re.compile(r"[äöüßÄÖÜéèêàâçñáíóôÉÈÀ„“”‚‘’«»‹›–—…•€§°·\xa0\xad]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """`text` and the encoding it was read by; text None: `why` says what is wrong."""

    text: str | None
    why: str


def decode(data: bytes, *, markup: bool) -> Decoded:
    """The bytes as text, byte order mark removed; never raises. markup: look for a declared encoding.

    Order: byte order mark; UTF-16 by its zero bytes; UTF-8 if valid (what declares latin-1 but is valid UTF-8 is
    UTF-8); what is declared; damaged UTF-8; cp1252; a guess by charset-normalizer.
    """
    if not data:
        return Decoded(text=None, why="the file is empty")
    for first, name in MAGIC:
        if data.startswith(first):
            return Decoded(text=None, why=f"{name}, not a text (save the page as .html or .txt)")
    text, why = _decode(data, markup)
    if not text.strip("\ufeff \t\r\n\xa0\x00\f\v"):
        return Decoded(text=None, why="no text in it, only blanks")
    if len(_CONTROL.findall(text[:SAMPLE_BYTES])) > MAX_CONTROL_SHARE * min(len(text), SAMPLE_BYTES):
        return Decoded(text=None, why="binary data, not a text")
    return Decoded(text=text, why=why)


def _decode(data: bytes, markup: bool) -> tuple[str, str]:
    for mark, name in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace"), f"{name}, by its byte order mark"
    if wide := _wide(data):
        return data.decode(wide, "replace"), f"{wide}, by its zero bytes"
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    if markup and (declared := _declared(data)):
        try:
            return data.decode(declared), f"{declared}, as declared"
        except (UnicodeDecodeError, LookupError):
            pass
    return _guess(data)


def _wide(data: bytes) -> str | None:
    sample = data[:SAMPLE_BYTES]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if max(even, odd) < NUL_SHARE * len(sample) or min(even, odd) > max(even, odd) / 10:
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _declared(data: bytes) -> str | None:
    match = _DECLARED.search(data, 0, 4096)
    if not match:
        return None
    name = match[1].decode("ascii").lower()
    try:
        codec = codecs.lookup(_WEB_NAMES.get(name, name))
    except LookupError:
        return None
    # Only text encodings: `rot13` or `zip` are codecs too. UTF-16 cannot be declared in bytes read as ASCII.
    return codec.name if codec._is_text_encoding and not codec.name.startswith("utf-16") else None


def _guess(data: bytes) -> tuple[str, str]:
    damaged = data.decode("utf-8", "replace")
    bad = damaged.count("\ufffd")
    if bad <= len(_NON_ASCII.findall(damaged)) - bad:
        return damaged, f"utf-8, damaged in {bad} places"
    western = data.decode("cp1252", "replace")
    foreign = _NON_ASCII.findall(western[:SAMPLE_BYTES])
    if len(_WESTERN.findall(western[:SAMPLE_BYTES])) >= WESTERN_SHARE * len(foreign):
        return western, "cp1252"
    from charset_normalizer import from_bytes

    best = from_bytes(data[:SAMPLE_BYTES]).best()
    if best is None:
        return western, "cp1252, for want of a better guess"
    return data.decode(best.encoding, "replace"), f"{best.encoding}, guessed"
