"""The outlet's own name, from what pages print."""

import pytest
from tests.clean.clean_helpers import BODY, LEAD, article

from faden.clean.masthead import is_outlet, masthead_of
from faden.lang import get

TABLES = get("de")
assert TABLES is not None
WORDS = TABLES.page
HEADLINE = "Seedorf sperrt die alte Brücke"


def pasted(*lines: str) -> str:
    return "\n\n".join(lines)


@pytest.mark.parametrize(
    ("lines", "outlet"),
    [
        (("ALMTALER ANZEIGER", "Abo  Shop  Anmelden", HEADLINE), "Almtaler Anzeiger"),
        (("Almtaler Bote - Das Portal der Region", HEADLINE), "Almtaler Bote"),
        (("Onlineportal Almtal > Verkehr > Brücken", HEADLINE), "Onlineportal Almtal"),
        (("Die Woche am Almfluss", "3. Mai 2024", HEADLINE), "Die Woche am Almfluss"),
        (("bruecken-aktuell.example | Nachrichten", HEADLINE), "bruecken-aktuell.example"),
        (("Almbote, 3. Mai 2024", HEADLINE), "Almbote"),
        ((HEADLINE, "Von Hanna Ott | Almbote | 3. Mai 2024"), "Almbote"),
        (("Wasserverband Almtal", "PRESSEMITTEILUNG 12/2024", HEADLINE), "Wasserverband Almtal"),
    ],
)
def test_the_masthead_names_the_outlet(lines: tuple[str, ...], outlet: str) -> None:
    """A name in capitals, before a slogan, a breadcrumb, an address, beside the stamp; who issues a press release."""
    found = article(pasted(*lines, LEAD, *BODY), uri="almtal.txt")
    assert (found.outlet, found.title) == (outlet, HEADLINE)


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("© Almspiegel Medien 2024 · Kontakt · Impressum", "Almspiegel"),
        ("© 2024 Almspiegel Verlag GmbH, Seedorf · Impressum · Datenschutz", "Almspiegel"),
        ("++ Jetzt den Almkurier-WhatsApp-Kanal abonnieren ++", "Almkurier"),
    ],
)
def test_the_foot_of_a_page_names_the_outlet(line: str, outlet: str) -> None:
    """The copyright line without what companies are called, and what the outlet offers under its name."""
    assert article(pasted(HEADLINE, LEAD, *BODY, line), uri="almtal.txt").outlet == outlet


@pytest.mark.parametrize("line", ["Ausland", "dpa-Meldung", "AUSLAND-TICKER", "Hochwasser", "Politik", "dpa"])
def test_departments_and_agencies_are_no_outlets(line: str) -> None:
    """A short line over the headline is not an outlet for being there."""
    assert article(pasted(line, HEADLINE, LEAD, *BODY), uri="almtal.txt").outlet is None


@pytest.mark.parametrize("title", [f"{HEADLINE} | Almtaler Bote", f"Almtaler Bote - {HEADLINE}"])
def test_the_page_title_names_the_outlet(title: str) -> None:
    """Before or after the article's title; an agency that the markup names as publisher is none."""
    body = "".join(f"<p>{paragraph}</p>" for paragraph in BODY)
    markup = (
        f'<html><head><title>{title}</title><meta property="og:site_name" content="dpa"></head>'
        f"<body><h1>{HEADLINE}</h1>{body}</body></html>"
    )
    found = article(markup, markup=True, uri="almtal.html")
    assert (found.outlet, found.title) == ("Almtaler Bote", HEADLINE)


def test_a_name_reads_like_an_outlet_or_not() -> None:
    """The words of newspapers decide, not capitals."""
    names = ("Almtaler Nachrichten", "Radio Almtal", "Almkurier", "Streit um die Post", "Post", "Hanna Ott")
    assert [is_outlet(name, words=WORDS) for name in names] == [True, True, True, False, False, False]
    assert masthead_of("Kein Name\n\nHier steht nichts davon.", words=WORDS) is None
