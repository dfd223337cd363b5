"""When was it published, when updated: the stamps that a page prints, with their places."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from faden.clean.local import alternatives
from faden.lang.page import PageWords
from faden.model import Precision, Stamp

LABEL_REACH = 40
"""How far before a stamp the word may stand that says what it is ("Zuletzt aktualisiert am Freitag, den …")."""
YEARS = range(1990, 2100)
"""Years that a news page can be of; others are version numbers, prices, historic dates."""

Role = Literal["published", "updated", "embargo"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One stamp in a text. at: as in `Stamp`, but without an offset where the page gives none."""

    start: int
    end: int
    at: str
    precision: Precision
    role: Role | None


def find_stamps(text: str, start: int, end: int, *, words: PageWords) -> Iterator[Found]:
    """The dates in full (with their times, where they follow) of `text[start:end]`, in order.

    "16.10.2025 - 23:08 Uhr aktualisiert" is one: 2025-10-16T23:08, minute, updated. A date without its year is none.
    """
    reading = _reading(words)
    for match in reading.stamp.finditer(text, start, end):
        if (at := _read(match, words)) is None:
            continue
        stop = match.end()
        before = text[max(start, match.start() - LABEL_REACH) : match.start()].lower()
        after = reading.after.match(text, stop, end)
        role: Role | None = None
        if reading.embargo_before.search(before):
            role = "embargo"
        elif after:
            role, stop = "updated", after.end()
        elif reading.updated_before.search(before):
            role = "updated"
        elif reading.published_before.search(before):
            role = "published"
        yield Found(start=match.start(), end=stop, at=at[0], precision=at[1], role=role)


def code_stamp(text: str, start: int, end: int, *, words: PageWords) -> Found | None:
    """The day in an agency's code: "dpa:231206-99-1/2" is 6 December 2023, "061418 Dez 23" the same day at 14:18."""
    if (match := words.code.search(text[start:end])) is None:
        return None
    if match["name"]:
        month = words.months.get(match["name"].lower(), 0)
        day, clock = f"20{match['nyear']}-{month:02d}-{match['nday']}", f"T{match['hour']}:{match['minute']}"
    else:
        day, clock = f"20{match['year']}-{match['month']}-{match['day']}", ""
    if not _valid(day) or (clock and clock > "T23:59"):
        return None
    place = (
        (start + match.start("nday"), start + match.end())
        if clock
        else (start + match.start("year"), start + match.end("day"))
    )
    return Found(start=place[0], end=place[1], at=day + clock, precision="minute" if clock else "day", role=None)


def stamp(at: str, precision: Precision, *, zone: str, start: int | None = None, end: int | None = None) -> Stamp:
    """A stated stamp; where its time has no offset it gets the one of `zone` ("Europe/Berlin") on that day.

    >>> stamp("2025-10-16T22:41", "minute", zone="Europe/Berlin").at
    '2025-10-16T22:41:00+02:00'
    """
    if precision == "day":
        return Stamp(at=at[:10], precision="day", how="stated", start=start, end=end)
    moment = datetime.fromisoformat(at)
    if moment.tzinfo is None:
        try:
            moment = moment.replace(tzinfo=ZoneInfo(zone))
        except ZoneInfoNotFoundError:  # a system without a time zone database
            return Stamp(at=at[:10], precision="day", how="stated", start=start, end=end)
    return Stamp(at=moment.isoformat(timespec="seconds"), precision=precision, how="stated", start=start, end=end)


def parse_given(value: str, *, words: PageWords, zone: str) -> Stamp | None:
    """A day or time as a source gives it (ISO 8601, or as pages print it) as a stamp without a place; None if neither.

    >>> from faden.lang import get
    >>> parse_given("2025-10-16T20:41:00Z", words=get("de").page, zone="Europe/Berlin").at
    '2025-10-16T20:41:00+00:00'
    """
    value = value.strip()
    if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        return stamp(value, "day", zone=zone) if _valid(value) else None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        found = next(find_stamps(value, 0, len(value), words=words), None)
        return stamp(found.at, found.precision, zone=zone) if found else None
    if moment.year not in YEARS:
        return None
    precision: Precision = "second" if re.search(r":\d\d:\d\d", value) or re.search(r"T\d{6}", value) else "minute"
    return stamp(moment.isoformat(), precision, zone=zone)


def _valid(day: str) -> bool:
    try:
        return date.fromisoformat(day).year in YEARS
    except ValueError:
        return False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    stamp: re.Pattern[str]
    after: re.Pattern[str]
    updated_before: re.Pattern[str]
    published_before: re.Pattern[str]
    embargo_before: re.Pattern[str]


@cache
def _reading(words: PageWords) -> _Reading:
    spoken = rf"(?:\s?(?:{alternatives(words.clock)})\b)?"
    hour = (
        rf"(?:(?P<hour>[01]?\d|2[0-4])[:.](?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?(?!\d){spoken}"
        rf"|(?P<full>[01]?\d|2[0-4])\s(?:{alternatives(words.clock)})\b)"
    )
    gap = r"[ \t\xa0]{0,3}(?:[,|·•/–—-]|um|at)?[ \t\xa0]{0,3}(?:um[ \t\xa0])?"
    offset = r"(?P<offset>Z|[+-]\d\d:?\d\d)?"
    clock = rf"(?:[T ](?P<isotime>[0-2]\d:[0-5]\d(?::[0-5]\d)?)(?:\.\d+)?{offset})?"
    iso = rf"(?P<iso>(?:19|20)\d\d-[01]\d-[0-3]\d){clock}"
    numbers = r"(?P<day>[0-3]?\d)\.[ \xa0]?(?P<month>[01]?\d)\.[ \xa0]?(?P<year>(?:19|20)\d\d|\d\d(?![\d.,:]))"
    month = rf"(?P<name>{alternatives(words.months)})"
    named = rf"(?P<nday>[0-3]?\d)\.?[ \xa0]{{0,2}}{month}\.?,?[ \xa0]{{1,2}}(?P<nyear>(?:19|20)\d\d)"
    return _Reading(
        # No digit before: "5.20.10.2025" is none. A letter may stand there: "BILD20.10.2025".
        stamp=re.compile(rf"(?<![\d.,])(?:{iso}|(?:{numbers}|{named})(?!\d|\.\d)(?:{gap}{hour})?)", re.I),
        after=re.compile(rf"[ \t\xa0]{{0,2}}\(?(?:{alternatives(words.updated)})\b\)?(?!\s*(?:am|:|um))", re.I),
        updated_before=re.compile(rf"\b(?:{alternatives(words.updated)})\b[^.!?]{{0,25}}$", re.I),
        embargo_before=re.compile(rf"\b(?:{alternatives(words.embargo)})\b[^.!?]{{0,25}}$", re.I),
        published_before=re.compile(rf"\b(?:{alternatives(words.published)})\b[^.!?]{{0,25}}$", re.I),
    )


def _read(match: re.Match[str], words: PageWords) -> tuple[str, Precision] | None:
    if match["iso"]:
        if not _valid(match["iso"]):
            return None
        if not match["isotime"]:
            return match["iso"], "day"
        offset = (match["offset"] or "").replace("Z", "+00:00")
        try:
            datetime.fromisoformat(f"{match['iso']}T{match['isotime']}{offset}")
        except ValueError:
            return match["iso"], "day"
        return f"{match['iso']}T{match['isotime']}{offset}", "second" if match["isotime"].count(":") == 2 else "minute"
    if match["name"]:
        year, month, number = match["nyear"], words.months[match["name"].lower()], match["nday"]
    else:
        year, month, number = match["year"], int(match["month"]), match["day"]
    day = f"{2000 + int(year) if len(year) == 2 else int(year):04d}-{month:02d}-{int(number):02d}"
    if not _valid(day):
        return None
    hour = match["hour"] or match["full"]
    if hour is None or int(hour) == 24:
        return day, "day"
    clock = f"{int(hour):02d}:{match['minute'] or '00'}"
    return (f"{day}T{clock}:{match['second']}", "second") if match["second"] else (f"{day}T{clock}", "minute")
