"""What time expressions say before they are counted from a day, and how rules and neighbours make such meanings."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from faden.annotate.times.lexicon import Lexeme
from faden.lang.times import Value

LAST_PLAIN_YEAR = 2099
"""Four digits beyond are a number, unless "Jahr" stands before them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """What an expression says, before it is counted from a day.

    kind: date, offset ("vor drei Wochen"), duration, window ("in den nächsten zwei Wochen"), set, ref; edge and
        nothing are helpers of the grammar.
    shift, unit: steps from the day of speaking (base "said"), from the day last told of ("told") or from that of an
        `event`, by its noun; with `unit` alone the period that holds it.
    toward: which of the named ones ("vergangenen" Freitag: -1).
    past_only: means a time only in a clause that looks back ("früher", which is else a comparison).
    habit: comes again and again unless the text has just named a day ("abends").
    eve: the night that ends on the day ("Nacht zum Freitag"). exact: to the day ("heute vor einem Jahr").
    amounts: what a duration consists of, as (number or None, unit). sign: which way an offset or window goes.
    """

    kind: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    week: int | None = None
    quarter: int | None = None
    half: int | None = None
    season: str | None = None
    holiday: str | None = None
    decade: int | None = None
    century: int | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    part: str | None = None
    shift: int | None = None
    unit: str | None = None
    base: str = "said"
    toward: int | None = None
    mod: str | None = None
    amounts: tuple[tuple[float | None, str], ...] = ()
    sign: int = 0
    value: str | None = None
    past_only: bool = False
    event: str | None = None
    habit: bool = False
    eve: bool = False
    exact: bool = False

    def grain(self) -> int:
        """How fine it is: 0 none, 1 century … 9 clock."""
        if self.hour is not None:
            return 9
        if self.part is not None:
            return 8
        if self.day is not None or self.weekday is not None or self.holiday is not None or self.unit == "D":
            return 7
        if self.week is not None or self.unit in ("W", "WE"):
            return 6
        if self.month is not None or self.unit == "M":
            return 5
        if self.season is not None or self.quarter is not None or self.half is not None or self.unit in ("Q", "HY"):
            return 4
        if self.year is not None or self.unit == "Y":
            return 3
        if self.decade is not None or self.unit == "DE":
            return 2
        return 1 if self.century is not None or self.unit in ("CE", "ML") else 0


Items = Mapping[str, Lexeme]
Make = Callable[[Items, Mapping[str, Value]], Meaning | None]


def complete(first: Meaning, second: Meaning) -> Meaning | None:
    """One meaning of two neighbours, None where they are two.

    An edge takes any date of a week or more; a finer date takes the coarser one that says which ("Freitag" +
    "vergangener Woche", "Juli" + "dieses Jahres"); a day takes its part ("gestern" + "Abend").
    """
    if first.kind == "edge":
        if second.kind == "date" and second.mod is None and 0 < second.grain() < 7:
            return replace(second, mod=first.mod)
        return None
    if first.kind != "date" or second.kind != "date":
        return None
    if first.grain() == 9:
        return _clock_of_part(first, second) if second.grain() == 8 and not _placed(second) else None
    if second.grain() == 9:
        return (
            None if first.grain() != 7 else replace(first, hour=second.hour, minute=second.minute, second=second.second)
        )
    if second.part is not None and first.grain() == 7 and second.grain() == 8 and not _placed(second):
        return replace(first, part=second.part, mod=first.mod or second.mod)
    if first.grain() == 8 and not _placed(first) and second.grain() == 7:
        return replace(second, part=first.part)
    if first.weekday is not None and first.grain() == 7 and first.day is None and _completes_weekday(first, second):
        return replace(second, weekday=first.weekday, part=second.part or first.part, toward=second.toward)
    if second.grain() >= first.grain() or first.year is not None or first.toward is not None or first.unit is not None:
        return None
    if second.grain() == 3 and first.grain() in (4, 5, 7) and second.mod is None and first.weekday is None:
        return replace(first, year=second.year, unit=second.unit, shift=second.shift, base=second.base)
    if second.grain() == 5 and first.day is not None and first.month is None and first.grain() == 7:
        return replace(second, day=first.day, weekday=first.weekday)
    if second.grain() in (1, 2) and first.kind == "date" and first.grain() in (2, 3) and first.unit is None:
        return None
    return None


def _clock_of_part(clock: Meaning, part: Meaning) -> Meaning:
    """ "Acht Uhr" + "abends" is 20 o'clock."""
    return replace(clock, hour=hour_in(part.part or "", clock.hour or 0))


def hour_in(part: str, hour: int) -> int:
    """The hour of the day of an hour said of a part of it: ("EV", 8) -> 20, ("NI", 2) -> 2, ("NI", 11) -> 23."""
    earliest = {"AF": 1, "EV": 4, "NI": 6, "MI": 1}.get(part)
    return hour + 12 if earliest is not None and earliest <= hour < (11 if part == "MI" else 12) else hour


def _completes_weekday(first: Meaning, second: Meaning) -> bool:
    if second.weekday is not None or first.toward is not None or first.unit is not None:
        return False
    return second.day is not None or second.grain() == 6


def _placed(meaning: Meaning) -> bool:
    """A part of a day that says which day."""
    return any(
        value is not None
        for value in (meaning.day, meaning.weekday, meaning.holiday, meaning.unit, meaning.toward, meaning.month)
    )


# --- what the items of a rule mean ------------------------------------------------------------------------


def _int(items: Items, label: str) -> int | None:
    lexeme = items.get(label)
    return None if lexeme is None or not isinstance(lexeme.value, int | float) else int(lexeme.value)


def _str(items: Items, label: str) -> str | None:
    lexeme = items.get(label)
    return None if lexeme is None or lexeme.value is None else str(lexeme.value)


def _with(meaning: Meaning, given: Mapping[str, Value]) -> Meaning:
    """The meaning with what its rule says outright; a test holds that rules only name fields of `Meaning`."""
    fields: dict[str, Any] = dict(given)
    return replace(meaning, **fields) if fields else meaning


def _valid_day(month: int | None, day: int | None) -> bool:
    if month is not None and not 1 <= month <= 12:
        return False
    return day is None or 1 <= day <= (
        31 if month is None else (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]
    )


def _mod(items: Items) -> str | None:
    return _str(items, "about") or _str(items, "edge") or _str(items, "early") or None


def make_date(items: Items, given: Mapping[str, Value]) -> Meaning | None:
    """A date by its named fields."""
    toward = _int(items, "toward")
    base = "told" if "textrel" in items else "said"
    if "textrel" in items:
        toward = _int(items, "textrel")
    short_year = _int(items, "year2")
    year = _int(items, "year")
    if short_year is not None:
        year = _century_of(short_year)
    month, day = _int(items, "month"), _int(items, "day")
    if not _valid_day(month, day) or year == 0:
        return None
    decade = _int(items, "decade")
    century = _int(items, "century")
    if century is not None and not 1 <= century <= 99:
        return None
    meaning = Meaning(
        kind="date", year=year, month=month, day=day, weekday=_int(items, "weekday"), week=_int(items, "week"),
        quarter=_int(items, "quarter"), half=_int(items, "halfyear"), season=_str(items, "season"),
        holiday=_str(items, "holiday"), decade=None if decade is None else _decade(decade),
        century=None if century is None else century - 1, part=_str(items, "part"),
        shift=_int(items, "deixis"), unit="D" if "deixis" in items else None,
        toward=toward, base=base, mod=_mod(items),
    )  # fmt: skip
    if meaning.week is not None and not 1 <= meaning.week <= 53:
        return None
    if (meaning.quarter or 1) > 4 or (meaning.half or 1) > 2:
        return None
    return _with(meaning, given)


def _century_of(short: int) -> int:
    return short if short >= 100 else short + (2000 if short < 50 else 1900)


def _decade(number: int) -> int | None:
    """Decade number of "90er" (199), "1990er" (199), "20er" (192: the twenties of the last century)."""
    if number >= 1000:
        return number // 10
    return 190 + number // 10 if 10 <= number < 100 else 200 if number == 2000 else None


def make_numeric(items: Items, given: Mapping[str, Value]) -> Meaning | None:
    """16.10.2025, 16.10., 2025-10-16."""
    said = next(str(items[label].value) for label in ("iso", "dmy", "dm") if label in items)
    numbers = [int(part) for part in re.findall(r"\d+", said)]
    if "iso" in items:
        year, month, day = numbers
    else:
        day, month = numbers[:2]
        year = _century_of(numbers[2]) if len(numbers) > 2 else 0
    if not (day and month) or not _valid_day(month, day):
        return None
    return Meaning(kind="date", year=year or None, month=month, day=day, weekday=_int(items, "weekday"))


def make_relative(items: Items, given: Mapping[str, Value]) -> Meaning | None:
    """A period by steps from now, or from the day last told of: "vergangene Woche", "am Tag darauf"."""
    label = "textrel" if "textrel" in items else "rel"
    shift = _int(items, label)
    unit = _str(items, "unit")
    if unit in ("S", "MIN", "H"):
        return None
    # "an diesem Tag", "am nächsten Tag": days of a story; this week or next year: of the day of speaking
    told = label == "textrel" or (unit == "D" and shift in (0, 1) and "rel" in items)
    base = "told" if told else "said"
    meaning = Meaning(kind="date", unit=unit, shift=shift or 0, base=base, mod=_mod(items), part=_str(items, "part"))
    return _with(meaning, given)


def _amounts(items: Items) -> tuple[tuple[float | None, str], ...] | None:
    """What the numbers and units of an expression amount to; "ein halbes Jahr" is 0.5 years."""
    amounts = []
    for suffix in ("", "2"):
        unit = _str(items, "unit" + suffix)
        if unit is None:
            continue
        lexeme = items.get("n" + suffix)
        number = None if lexeme is None or not isinstance(lexeme.value, int | float) else float(lexeme.value)
        if lexeme is not None and lexeme.cls in ("DMY", "DM"):
            return None
        half = items.get("half" + suffix)
        if half is not None and isinstance(half.value, int | float):
            number = half.value if number in (None, 1) else (number or 0) + half.value
        if "dozen" in items and number is not None:
            number *= 12
        amounts.append((number, unit))
    return tuple(amounts)


def make_offset(items: Items, given: Mapping[str, Value]) -> Meaning | None:
    """A time at a distance from now ("vor drei Wochen") or from the day last told of ("zwei Tage später")."""
    amounts = _amounts(items)
    if not amounts:
        return None
    event = _str(items, "event")
    if "n" not in items:
        amounts = ((1.0, amounts[0][1]),) if event is not None or "about" in items else amounts
    if "deixis" in items and items["deixis"].value != 0:
        return None
    sign = _int(items, "later") or _int(items, "dir") or 0
    meaning = Meaning(kind="offset", amounts=amounts, mod=_mod(items), sign=sign, event=event)
    return _with(meaning, given)


def make_duration(items: Items, given: Mapping[str, Value]) -> Meaning | None:
    amounts = _amounts(items)
    if not amounts:
        return None
    meaning = Meaning(kind="duration", amounts=amounts, mod=_mod(items))
    return _with(meaning, given)


def make_window(items: Items, given: Mapping[str, Value]) -> Meaning | None:
    """A span that ends or begins now: "in den vergangenen drei Wochen", "seit zwei Jahren"."""
    amounts = _amounts(items)
    if not amounts:
        return None
    sign = _int(items, "rel") or 0
    if "rel" in items and sign == 0:
        return Meaning(kind="ref", value="PRESENT_REF")
    meaning = Meaning(kind="window", amounts=amounts, mod=_mod(items), sign=sign)
    return _with(meaning, given)


def make_set(items: Items, given: Mapping[str, Value]) -> Meaning | None:
    """Something that comes again: a TIMEX3 value with X, or the period between two times."""
    if "freq" in items:
        return Meaning(kind="set", value=_str(items, "freq"))
    if "weekday" in items:
        return Meaning(kind="set", weekday=_int(items, "weekday"), part=_str(items, "part"))
    if "part" in items:
        return Meaning(kind="set", part=_str(items, "part"))
    amounts = _amounts(items)
    if not amounts:
        return None
    meaning = Meaning(kind="set", amounts=tuple((number or 1, unit) for number, unit in amounts))
    if "n" in items and items["n"].value is None:
        meaning = replace(meaning, amounts=amounts)
    return _with(meaning, given)


def make_ref(items: Items, given: Mapping[str, Value]) -> Meaning | None:
    value = _str(items, "ref") or str(given.get("value") or "")
    return Meaning(kind="ref", value=value, past_only=bool(given.get("past_only"))) if value else None


def make_weekday_weeks(items: Items, given: Mapping[str, Value]) -> Meaning | None:
    """A weekday some weeks off: "Freitag vor einer Woche" is the one before the last."""
    weeks, unit, way = _int(items, "n"), _str(items, "unit"), _int(items, "dir")
    if unit != "W" or not weeks or not way:
        return None
    return Meaning(kind="date", weekday=_int(items, "weekday"), toward=way * (weeks + 1))


def make_year(items: Items, given: Mapping[str, Value]) -> Meaning | None:
    """A number of four digits alone: a year where it can be one and counts nothing."""
    year = _int(items, "year") or 0
    return Meaning(kind="date", year=year) if 1000 <= year <= LAST_PLAIN_YEAR else None


def make_count(items: Items, given: Mapping[str, Value]) -> Meaning | None:
    """A number before a noun counts it where it is round."""
    year = _int(items, "year") or 0
    return Meaning(kind="nothing") if year % 50 == 0 else None


def make_bc(items: Items, given: Mapping[str, Value]) -> Meaning | None:
    """A year before Christ: a value, but no days (the records count years from 1)."""
    return Meaning(kind="ref", value=f"BC{_int(items, 'year') or 0:04d}")


def make_weekend(items: Items, given: Mapping[str, Value]) -> Meaning | None:
    return Meaning(kind="date", unit="WE", shift=None)


def make_nothing(items: Items, given: Mapping[str, Value]) -> Meaning | None:
    """What looks like a time and is none (ages, counts): it keeps its words from other rules."""
    return Meaning(kind="nothing")


def make_edge(items: Items, given: Mapping[str, Value]) -> Meaning | None:
    return Meaning(kind="edge", mod=_str(items, "edge"))


def make_clock(items: Items, given: Mapping[str, Value]) -> Meaning | None:
    """A time of day: 17 Uhr, 17.30 Uhr, halb neun, Viertel nach acht, Mitternacht."""
    minute, second = 0, None
    if "hms" in items:
        numbers = [int(part) for part in re.findall(r"\d+", str(items["hms"].value))]
        hour, minute = numbers[0], numbers[1]
        second = numbers[2] if len(numbers) > 2 else None
    else:
        number = _int(items, "hour")
        if number is None:
            return None
        hour = number
        minute = _int(items, "minute") or 0
        aside = _int(items, "past") or -(_int(items, "to") or 0)
        hour, minute = divmod(hour * 60 + minute + aside, 60)
    offset = given.get("before")
    if isinstance(offset, int):
        hour, minute = divmod(hour * 60 + offset, 60)
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        return None
    return Meaning(kind="date", hour=hour, minute=minute, second=second, mod=_mod(items), part=None)


MAKERS: Mapping[str, Make] = {
    "date": make_date,
    "numeric": make_numeric,
    "relative": make_relative,
    "offset": make_offset,
    "duration": make_duration,
    "window": make_window,
    "set": make_set,
    "ref": make_ref,
    "edge": make_edge,
    "year": make_year,
    "weekday-weeks": make_weekday_weeks,
    "count": make_count,
    "bc": make_bc,
    "weekend": make_weekend,
    "nothing": make_nothing,
    "clock": make_clock,
}
"""What a rule's `make` may name."""
