"""Dates, names, languages and notices that a page states."""

import pytest
from tests.clean.clean_helpers import BODY, LEAD, article

from faden.clean.language import language_of, orthography_of
from faden.clean.stamps import find_stamps, parse_given, stamp
from faden.lang import get
from faden.model import Given, Stamp

TABLES = get("de")
assert TABLES is not None
WORDS = TABLES.page


@pytest.mark.parametrize(
    ("printed", "at", "precision", "role"),
    [
        ("3. Mai 2024", "2024-05-03", "day", None),
        ("03.05.2024, 7.30 Uhr", "2024-05-03T07:30", "minute", None),
        ("Freitag, 3. Mai 2024 um 07:30", "2024-05-03T07:30", "minute", None),
        ("3.5.24 | 07:30 Uhr", "2024-05-03T07:30", "minute", None),
        ("03.05.2024 - 07:30:12", "2024-05-03T07:30:12", "second", None),
        ("2024-05-03T07:30:12Z", "2024-05-03T07:30:12+00:00", "second", None),
        ("Veröffentlicht am 3. Mai 2024", "2024-05-03", "day", "published"),
        ("Zuletzt aktualisiert: 03.05.2024, 07:30", "2024-05-03T07:30", "minute", "updated"),
        ("03.05.2024 - 07:30 Uhr aktualisiert", "2024-05-03T07:30", "minute", "updated"),
        ("FOTO03.05.2024", "2024-05-03", "day", None),
        ("5. Jänner 2024", "2024-01-05", "day", None),
    ],
)
def test_stamps_as_pages_print_them(printed: str, at: str, precision: str, role: str | None) -> None:
    """Day, time, precision, and whether it is the first publication or an update."""
    (found,) = find_stamps(printed, 0, len(printed), words=WORDS)
    assert (found.at, found.precision, found.role) == (at, precision, role)


@pytest.mark.parametrize(
    "printed", ["31.02.2024", "3. Mai", "Version 1.2.2024.5", "0049.30.2024", "12:30 Uhr", "45.13.2024"]
)
def test_what_is_no_full_date_is_no_stamp(printed: str) -> None:
    """Impossible days, days without a year, version numbers."""
    assert not list(find_stamps(printed, 0, len(printed), words=WORDS))


@pytest.mark.parametrize(
    ("zone", "at", "expected"),
    [
        ("Europe/Berlin", "2025-07-01T12:00", "2025-07-01T12:00:00+02:00"),
        ("Europe/Vienna", "2025-12-01T12:00", "2025-12-01T12:00:00+01:00"),
        ("Europe/Zurich", "2025-12-01T12:00:00-05:00", "2025-12-01T12:00:00-05:00"),
    ],
)
def test_times_get_the_zone_of_their_page(zone: str, at: str, expected: str) -> None:
    """Summer time by the day; an explicit offset wins."""
    assert stamp(at, "minute", zone=zone).at == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [("2025-10-16", "2025-10-16"), ("2025-10-16T08:00:00Z", "2025-10-16T08:00:00+00:00"), ("16.10.2025", "2025-10-16")],
)
def test_given_dates(given: str, expected: str) -> None:
    """ISO 8601, or as pages print them."""
    found = parse_given(given, words=WORDS, zone="Europe/Berlin")
    assert found is not None
    assert found.at == expected
    assert found.start is None


@pytest.mark.parametrize("given", ["", "gestern", "2025-13-40", "0001-01-01T00:00:00", "20251016T25"])
def test_given_nonsense_is_no_date(given: str) -> None:
    """A missing date is null, never a skip."""
    assert parse_given(given, words=WORDS, zone="Europe/Berlin") is None
    assert article("\n".join(BODY), given=Given(published=given)).published is None


def test_an_update_alone_gives_the_day_of_publication() -> None:
    """ "12.11.2025 - 17:05 Uhr aktualisiert": that day, updated at that time."""
    found = article("\n\n".join(["Streit um die Brücke", "12.11.2025 - 17:05 Uhr aktualisiert", LEAD, *BODY]))
    assert isinstance(found.published, Stamp)
    assert (found.published.at, found.published.precision) == ("2025-11-12", "day")
    assert found.updated is not None
    assert found.updated.at == "2025-11-12T17:05:00+01:00"


def test_dates_of_credits_and_sentences_are_no_stamps() -> None:
    """A video's date and a date that the article tells of do not say when the page was published."""
    text = [
        LEAD,
        BODY[0],
        "Quelle: Bote11.11.2025",
        BODY[1] + " Am 3. Mai 2024 war die Brücke schon einmal gesperrt.",
        BODY[2],
    ]
    assert article("\n\n".join(text)).published is None


def test_swiss_and_austrian_pages_have_their_zones() -> None:
    """By the host's country, else by the spelling; the offset of Zurich is that of Berlin, so the zone is asked."""
    from faden.clean.head import zone_of

    assert zone_of("http://blatt.at/1", "de-DE", WORDS) == "Europe/Vienna"
    assert zone_of("blatt.txt", "de-CH", WORDS) == "Europe/Zurich"
    assert zone_of("blatt.txt", "de-DE", WORDS) == "Europe/Berlin"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("«Ich weiss nicht», sagte die Aussenministerin draussen auf der Strasse.", "de-CH"),
        ("»Ich weiß nicht«, sagte die Außenministerin draußen auf der Straße.", "de-DE"),
        ("«Das geht so nicht», sagte sie am Abend im Rathaus.", None),
    ],
)
def test_orthography_is_known_by_spelling_not_by_quotation_marks(text: str, expected: str | None) -> None:
    """ss where ß is due; none where no word decides."""
    assert orthography_of(text, language="de", words=WORDS) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("\n".join(BODY), "de"),
        ("Die Brücke ist zu.", "de"),
        (
            "The mayor said on Monday that the old bridge would be closed for repairs until the end of next spring.",
            "en",
        ),
        ("Le maire a annoncé lundi que le vieux pont serait fermé jusqu'à la fin du printemps prochain.", "fr"),
        ("1234 5678", None),
    ],
)
def test_languages(text: str, language: str | None) -> None:
    """German by its function words, others by the model, none without words."""
    assert language_of(text) == language


def test_a_page_in_another_language_is_kept_with_its_blocks() -> None:
    """Its code, its head and its paragraphs."""
    text = (
        "The old bridge\n\nThe mayor said on Monday that the old bridge would be closed for repairs until next spring. "
        "Neighbours of the bridge are angry.\n\nThe council of the town will vote on the bridge "
        "and on its repair in December, the mayor said."
    )
    found = article(text)
    assert found.language == "en"
    assert found.orthography is None
    assert found.title == "The old bridge"
    assert sum(block.kind in ("body", "standfirst") for block in found.blocks) == 2


@pytest.mark.parametrize(
    ("notice", "kind"),
    [
        ("Korrektur: In einer früheren Version hieß es, die Brücke sei aus Holz.", "correction"),
        ("Achtung, diese Meldung wird zurückgezogen.", "retraction"),
        ("Sperrfrist: 20. November 2025, 6.00 Uhr.", "embargo"),
    ],
)
def test_notices(notice: str, kind: str) -> None:
    """The whole sentence that announces it is cited."""
    found = article("\n\n".join(["Streit um die Brücke", LEAD, *BODY, notice]))
    (hit,) = found.notices
    assert hit.kind == kind
    assert found.text[hit.start : hit.end].split()[0].strip(":,") == notice.split()[0].strip(":,")
