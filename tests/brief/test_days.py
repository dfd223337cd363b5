"""Days and windows in words."""

import pytest

from faden.brief.days import long_day, short_day, stamp, window
from faden.brief.labels import LABELS
from faden.model import Stamp

DE, EN = LABELS["de"], LABELS["en"]


@pytest.mark.parametrize(
    ("earliest", "latest", "german", "english"),
    [
        ("2026-03-28", "2026-03-28", "28. März 2026", "28 March 2026"),
        ("2026-03-23", "2026-03-29", "23.–29. März 2026", "23–29 Mar 2026"),
        ("2026-03-01", "2026-03-31", "März 2026", "March 2026"),
        ("2026-09-01", "2026-11-30", "Sept.–Nov. 2026", "Sept–Nov 2026"),
        ("2026-01-01", "2026-12-31", "2026", "2026"),
        ("2026-03-01", None, "seit 1. März 2026", "since 1 March 2026"),
        (None, "2026-03-01", "bis 1. März 2026", "until 1 March 2026"),
        (None, None, "ohne Datum", "undated"),
        ("9999-12-01", "9999-12-31", "Dezember 9999", "December 9999"),
        ("12026-01-01", None, "ohne Datum", "undated"),
    ],
)
def test_windows(earliest: str | None, latest: str | None, german: str, english: str) -> None:
    """A day, an interval, whole months and years, open ends, and days no calendar has."""
    assert "".join(window(earliest, latest, DE).split()) == "".join(german.split())
    assert "".join(window(earliest, latest, EN).split()) == "".join(english.split())


def test_days_and_stamps() -> None:
    """Notes have the short form; a time of day is shown as written."""
    assert short_day("2026-03-03", DE) == "03.03.2026"
    assert long_day("2026-03-03", DE) == "3. März 2026"
    assert stamp(Stamp(at="2026-03-03T14:05+01:00", precision="minute", how="stated"), DE) == "3. März 2026, 14:05 Uhr"
    assert stamp(None, DE) == "ohne Datum"
