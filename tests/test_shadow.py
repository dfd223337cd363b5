"""The repaired shadow of a text, and the way back to the text as it is."""

from hypothesis import given
from hypothesis import strategies as st

from faden.model import Article, Block, Mention, Span
from faden.shadow import Shadow


def article(text: str) -> Article:
    blocks = (Block(start=0, end=len(text), kind="body"),)
    return Article(id="a-1", uri="u", sha256="", media_type="text/plain", text=text, blocks=blocks)


def test_special_blanks_are_plain_and_soft_hyphens_gone() -> None:
    """No-break and thin spaces read as blanks, soft hyphens and zero-width signs as nothing."""
    shadow = Shadow.of(article("Urs\u00a0Zum\u00adbach\u202f(47)\u200b kam."))
    assert shadow.text == "Urs Zumbach (47) kam."


def test_double_encoded_umlauts_are_read_as_meant() -> None:
    """UTF-8 read as cp1252 is undone; a real A with tilde before a consonant is left alone."""
    assert Shadow.of(article("GesprÃ¤ch in ZÃ¼rich")).text == "Gespräch in Zürich"
    assert Shadow.of(article("SÃo")).text == "SÃo"


def test_nothing_to_repair_costs_nothing() -> None:
    """A clean text is its own shadow, and records come back as they are."""
    shadow = Shadow.of(article("Alles gut."))
    assert shadow.origin == ()
    span = Span(start=0, end=5)
    assert shadow.back(span) is span


def test_records_come_back_in_the_offsets_of_the_text() -> None:
    """start and end cover the signs that the shadow left out inside, not those around."""
    text = "\u00adZum\u00adbach\u00ad sprach in ZÃ¼rich."
    shadow = Shadow.of(article(text))
    start = shadow.text.index("Zumbach")
    found = shadow.back(Mention(start=start, end=start + 7, kind="PERSON", entity="e-1"))
    assert text[found.start : found.end] == "Zum\u00adbach"
    place = shadow.text.index("Zürich")
    found = shadow.back(Mention(start=place, end=place + 6, kind="PLACE", entity="e-2"))
    assert text[found.start : found.end] == "ZÃ¼rich"


@given(st.text(alphabet="aÄ \u00a0\u00ad\u200bÃ¤¼â€“", max_size=40))
def test_every_span_of_the_shadow_comes_back_inside_the_text(text: str) -> None:
    """Whatever is in the text, spans come back in order, in range and not empty."""
    shadow = Shadow.of(article(text))
    at = 0
    for index in range(len(shadow.text)):
        span = shadow.back(Span(start=index, end=index + 1))
        assert at <= span.start < span.end <= len(text)
        at = span.start
    assert all(0 <= b.start <= b.end <= len(shadow.text) for b in shadow.blocks)
