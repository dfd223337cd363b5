"""Days and windows in words, as the language of the labels writes them."""

from collections.abc import Mapping
from datetime import date, timedelta

from babel.dates import format_date, format_interval, format_skeleton

from faden.model import Stamp


def parse_day(day: str | None) -> date | None:
    """The day, or None where it is missing or no calendar day that Python knows (years beyond 9999)."""
    try:
        return date.fromisoformat(day[:10]) if day else None
    except ValueError:
        return None


def short_day(day: str | None, labels: Mapping[str, str]) -> str:
    """A day for a note: 21.10.2025."""
    parsed = parse_day(day)
    return format_date(parsed, "medium", locale=labels["locale"]) if parsed else labels["undated"]


def long_day(day: str | None, labels: Mapping[str, str]) -> str:
    """A day for reading: 21. Oktober 2025."""
    parsed = parse_day(day)
    return format_date(parsed, "long", locale=labels["locale"]) if parsed else labels["undated"]


def window(earliest: str | None, latest: str | None, labels: Mapping[str, str]) -> str:
    """An interval for reading; whole months and years by their names.

    >>> from faden.brief.labels import LABELS
    >>> window("2025-08-11", "2025-08-20", LABELS["de"]), window("2025-08-01", "2025-08-31", LABELS["de"])
    ('11.–20. Aug. 2025', 'August 2025')
    """
    first, last = parse_day(earliest), parse_day(latest)
    if first and last:
        return _closed(min(first, last), max(first, last), labels["locale"])
    if first:
        return labels["from"].format(day=long_day(earliest, labels))
    return labels["until"].format(day=long_day(latest, labels)) if last else labels["undated"]


def _closed(first: date, last: date, locale: str) -> str:
    if first == last:
        return format_date(first, "long", locale=locale)
    whole_months = first.day == 1 and (last == date.max or (last + timedelta(days=1)).day == 1)
    if whole_months and (first.year, first.month) == (last.year, last.month):
        return format_date(first, "MMMM y", locale=locale)
    if whole_months and first.year == last.year and (first.month, last.month) == (1, 12):
        return str(first.year)
    if whole_months:
        return format_interval(first, last, "yMMM", locale=locale)
    return format_interval(first, last, "yMMMMd", locale=locale)


def tick(day: date, *, with_year: bool, labels: Mapping[str, str]) -> str:
    """A day on the axis: 16.10., with its year where the axis spans several."""
    return format_skeleton("yMd" if with_year else "Md", day, locale=labels["locale"])


def stamp(at: Stamp | None, labels: Mapping[str, str]) -> str:
    """A publication time: 20. Oktober 2025, 17:28 Uhr, as written, no change of zone."""
    if at is None:
        return labels["undated"]
    if at.precision == "day":
        return long_day(at.day, labels)
    return f"{long_day(at.day, labels)}, {labels['clock'].format(time=at.at[11:16])}"
