"""No page breaks the cleaner, and none makes it slow."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.clean.clean_helpers import BODY, LEAD, article, check_cover

from faden.clean import article as article_module
from faden.clean import clean
from faden.model import Page, Skip, Source
from faden.read import read

SNIPPETS = (
    "Anzeige", "Foto: dpa", "Bild: AP/Keystone", "16.10.2025 - 23:08 Uhr aktualisiert", "Von Anna Ott",
    "Mehr zum Thema", LEAD, *BODY,
    "Wien (APA) - ", "Wien. ", "[3 Kommentare]", "Keine Zeit? Wir fassen zusammen", "fasst für dich zusammen",
    "Mehr anzeigen", " ", "\n", "\r\n",
    "\u2028", "\x0b", "(", "«", "a / b / c", "weiterlesen...", "Artikel anhören", "1. Startseite", "Korrektur:",
    "►", "date 2025-10-21 ",
    "<p>", "</p>", "<div class='teaser'>", "</div>", "<h1>", "<h2><a href='/x'>", "<script>", "<figure><img>",
    "<!--", "<table><td>", "&nbsp;", "<br>",
    "<time datetime='2025-10-16'>",
    '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":1}]}</script>', "\x00",
    "\ufeff", "İ",
)  # fmt: skip
GLUED = st.lists(st.sampled_from(SNIPPETS) | st.text(max_size=12), max_size=25).map("".join)


def cleaned(data: bytes, media_type: str) -> None:
    page = read(Source(uri="a", data=data, media_type=media_type))
    articles = page if isinstance(page, Skip) else clean(page)
    if isinstance(articles, Skip):
        assert articles.reason
        return
    for found in articles:
        check_cover(found)
        if isinstance(page, Page) and media_type == "text/plain":
            assert found.text == page.content
        for hit in found.notices:
            assert 0 <= hit.start < hit.end <= len(found.text)
        for stated in (found.published, found.updated):
            assert stated is None or stated.start is None or found.text[stated.start : stated.end]


@given(GLUED, st.sampled_from(["text/plain", "text/html"]))
@settings(max_examples=400, deadline=None)
def test_any_mixture_of_page_parts_is_covered_by_blocks(content: str, media_type: str) -> None:
    """Every non-blank character has one kind; plain text is not changed."""
    cleaned(content.encode("utf-8", "replace"), media_type)


@given(st.binary(max_size=300), st.sampled_from(["text/plain", "text/html"]))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_cleaned_or_skipped(data: bytes, media_type: str) -> None:
    """No exception, whatever the bytes."""
    cleaned(data, media_type)


def test_the_same_page_gives_the_same_record() -> None:
    """No clock and no chance in it; the id changes with uri and content."""
    assert article("\n".join(BODY)) == article("\n".join(BODY))
    assert article("\n".join(BODY)).id != article("\n".join(BODY), uri="http://bote.invalid/2").id


@pytest.mark.parametrize(
    "unit",
    [
        "a",
        "Aa ",
        "Der Rat tagt am 16.10.2025 wieder. ",
        "Anzeige\nFoto: dpa\n",
        "1.1.",
        "A. ",
        "(",
        "<p>",
        "<div>",
        "Von Anna Ott, ",
    ],
)
@pytest.mark.parametrize("media_type", ["text/plain", "text/html"])
def test_time_grows_with_the_length_of_the_text(unit: str, media_type: str) -> None:
    """Long lines and long pages are no trap: 300,000 characters take well under the limit."""
    started = time.perf_counter()
    cleaned((unit * (300_000 // len(unit))).encode(), media_type)
    assert time.perf_counter() - started < 5


def test_a_page_over_the_limit_is_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    """The reason names the limit."""
    monkeypatch.setattr(article_module, "MAX_TEXT", 100)
    skip = clean(Page(uri="a", sha256="0", media_type="text/plain", content=BODY[0]))
    assert isinstance(skip, Skip)
    assert "limit" in skip.reason


@pytest.mark.parametrize("markup", ["<html></html>", "<!-- leer -->", "<script>x</script>", "<p> </p>"])
def test_markup_without_text_is_skipped(markup: str) -> None:
    """A reader would see nothing."""
    skip = clean(Page(uri="a", sha256="0", media_type="text/html", content=markup))
    assert isinstance(skip, Skip)
    assert skip.stage == "clean"
    assert "no text" in skip.reason
