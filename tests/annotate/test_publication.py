"""The publication day of a page that states none: inferred where the text decides it, else left open."""

from tests.annotate.times_help import document

from faden.annotate.publication import infer_published
from faden.model import BlockKind

LEAD = "Die Reederei hat den Streit beigelegt. Vergangene Woche hatte sie noch geklagt."
CREDIT: tuple[str, BlockKind] = ("Quelle: Hafen TV 20.10.2025", "photo_credit")
TUESDAY = "Am Dienstag hatten beide Seiten den Vertrag unterschrieben."


def _day(*parts: str | tuple[str, BlockKind]) -> str | None:
    stamp = infer_published(document(*parts, published=None))
    return stamp.at if stamp else None


def test_a_credit_and_a_weekday_that_looks_back_give_the_day() -> None:
    """A video of Monday and "am Dienstag hatten": the Tuesday right after it; with its reasons."""
    stamp = infer_published(document(LEAD, CREDIT, TUESDAY, published=None))
    assert stamp is not None
    assert (stamp.at, stamp.precision, stamp.how, stamp.start, stamp.end) == (
        "2025-10-21", "day", "inferred", None, None,
    )  # fmt: skip
    assert "20.10.2025" in stamp.why
    assert "Dienstag" in stamp.why


def test_the_weekday_of_the_credit_itself_is_its_day() -> None:
    """ "Am Montag" with a picture of that Monday: the same day."""
    assert _day(LEAD, CREDIT, "Am Montag stimmte die Versammlung zu.") == "2025-10-20"


def test_the_newest_of_several_weekdays_counts() -> None:
    """ "Am Montag" and "am Mittwoch", both looking back: the Wednesday."""
    assert _day(LEAD, CREDIT, "Am Montag tagte der Rat. Am Mittwoch sagte er ab.") == "2025-10-22"


def test_a_weekday_that_looks_ahead_lies_behind_the_day() -> None:
    """ "Am Donnerstag soll": the Thursday comes after the Tuesday that looks back."""
    assert _day(LEAD, CREDIT, TUESDAY, "Am Donnerstag soll der Rat zustimmen.") == "2025-10-21"


def test_the_newest_credit_bounds() -> None:
    """Nothing is published before its own pictures: the latest of their dates counts."""
    old: tuple[str, BlockKind] = ("Foto: Agentur Nord, 13.10.2025", "caption")
    assert _day(LEAD, old, CREDIT, TUESDAY) == "2025-10-21"


def test_archive_pictures_bound_nothing() -> None:
    """A picture that calls itself an old one says nothing of the day."""
    assert _day(LEAD, ("Archivbild vom 3.5.2019, Foto: Nord", "caption"), TUESDAY) is None


def test_dates_in_furniture_never_count() -> None:
    """Teasers, comments and lists around the article bound nothing; nor do credits outside of it."""
    assert _day(LEAD, ("Hafen: Streit geht weiter (Wirtschaft, 02.02.2026)", "teaser"), TUESDAY) is None
    assert _day(LEAD, TUESDAY, ("Video vom 02.02.2026", "photo_credit")) is None
    assert _day(("Heute ist der 02.02.2026", "navigation"), LEAD, TUESDAY) is None


def test_a_full_date_with_its_weekday_bounds() -> None:
    """Only near days are named with weekday and year: "am Montag, 20. Oktober 2025"."""
    assert _day("Am Montag, 20. Oktober 2025, klagte die Reederei.", TUESDAY) == "2025-10-21"


def test_an_old_story_bounds_nothing() -> None:
    """A date in a bare sentence may be history, and a later year in the text shows that a bound is."""
    assert _day("Am 24. Februar 2012 sank das Schiff.", TUESDAY) is None
    assert _day("Am Freitag, 24. Februar 2012, sank das Schiff. Im Jahr 2019 wurde es gehoben.", TUESDAY) is None


def test_too_little_is_too_little() -> None:
    """No weekday that looks back, or nothing dated at all: no day."""
    assert _day(LEAD, CREDIT, "Der Vertrag gilt.") is None
    assert _day(LEAD, TUESDAY) is None
    assert _day("") is None
