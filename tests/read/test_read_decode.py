"""Bytes become text, whatever they are."""

import hashlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from faden.model import Page, Skip, Source
from faden.read import read
from faden.read.decode import decode

SENTENCE = "Müller grüßt Françoise: „Schöne Straße“ – heiß."


def source(data: bytes, media_type: str = "text/plain") -> Source:
    return Source(uri="a.txt", data=data, media_type=media_type)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_encodings_are_known_without_being_told(encoding: str) -> None:
    """With or without a mark, the same words come out."""
    page = read(source(SENTENCE.encode(encoding)))
    assert isinstance(page, Page)
    assert page.content == SENTENCE


def test_plain_text_keeps_everything_but_its_mark() -> None:
    """Line ends, blanks at the ends and no-break spaces stay: offsets are those of the file."""
    data = b"\xef\xbb\xbf  Eins\r\n\r\nZwei\xc2\xa0 \n"
    page = read(source(data))
    assert isinstance(page, Page)
    assert page.content == "  Eins\r\n\r\nZwei\xa0 \n"
    assert page.sha256 == hashlib.sha256(data).hexdigest()


def test_a_declared_encoding_that_lies_loses_to_valid_utf8() -> None:
    """What declares latin-1 and is valid UTF-8 is UTF-8."""
    page = read(source('<meta charset="iso-8859-1"><p>Größe</p>'.encode(), "text/html"))
    assert isinstance(page, Page)
    assert "Größe" in page.content


def test_declared_latin1_is_read_as_windows_1252() -> None:
    """Browsers do so too: the quotation marks of the page are in that range."""
    page = read(source('<meta charset="iso-8859-1"><p>„Größe“</p>'.encode("cp1252"), "text/html"))
    assert isinstance(page, Page)
    assert "„Größe“" in page.content


def test_a_declared_east_european_encoding_is_used() -> None:
    """The declaration decides where the bytes are no UTF-8."""
    page = read(source('<meta charset="iso-8859-2"><p>Čeští řidiči</p>'.encode("iso-8859-2"), "text/html"))
    assert isinstance(page, Page)
    assert "Čeští řidiči" in page.content


def test_broken_utf8_stays_utf8() -> None:
    """One bad byte in a text full of umlauts does not turn the others into cp1252."""
    page = read(source("Süß, schön, größer".encode() + b"\xff"))
    assert isinstance(page, Page)
    assert page.content.startswith("Süß, schön, größer")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b" \r\n\t ", "no text"),
        (b"\xef\xbb\xbf", "no text"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"\x89PNG\r\n\x1a\n\x00", "picture"),
        (bytes(range(256)) * 20, "binary"),
    ],
)
def test_what_is_no_text_is_skipped_with_a_reason(data: bytes, words: str) -> None:
    """A person understands what is wrong with the file."""
    skip = read(source(data))
    assert isinstance(skip, Skip)
    assert skip.stage == "read"
    assert words in skip.reason


@given(st.binary(max_size=400), st.booleans())
@settings(max_examples=300, deadline=None)
def test_no_bytes_break_the_reader(data: bytes, markup: bool) -> None:
    """Any bytes give a page that every output can hold, or a skip."""
    found = decode(data, markup=markup)
    assert found.why
    if found.text is not None:
        found.text.encode("utf-8")


@given(st.text(min_size=1, max_size=200))
@settings(max_examples=200, deadline=None)
def test_valid_utf8_comes_back_exactly(text: str) -> None:
    """A UTF-8 file without a mark is its own text, unless it is taken for another kind of file."""
    found = decode(text.encode("utf-8", "replace"), markup=False)
    if found.why == "utf-8":
        assert found.text == text.encode("utf-8", "replace").decode("utf-8")
