"""How the matched words of a rule make a meaning: one function per kind, by the name that rules use for it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from faden.annotate.times.lexicon import Lexeme
from faden.annotate.times.meaning import Meaning
from faden.lang.times import Value

LAST_PLAIN_YEAR = 2099
"""Four digits beyond are a number, unless "Jahr" stands before them."""


Items = Mapping[str, Lexeme]
Make = Callable[[Items, Mapping[str, Value]], Meaning | None]


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


def _make_date(items: Items, given: Mapping[str, Value]) -> Meaning | None:
    """A date by its named fields."""
    fields: dict[str, Any] = {
        _DATE_FIELDS[label]: int(lexeme.value) if isinstance(lexeme.value, float) else lexeme.value
        for label, lexeme in items.items()
        if label in _DATE_FIELDS
    }
    if "decade" in fields:
        fields["decade"] = _decade(fields["decade"])
    if "century" in fields:
        fields["century"] -= 1  # the 20th century is 19
    if not _valid_day(fields.get("month"), fields.get("day")) or not _in_range(fields):
        return None
    if "deixis" in items:
        fields["unit"] = "D"
    if "textrel" in items:
        fields["base"] = "told"
    return Meaning(**{"kind": "date", "mod": _mod(items), **fields, **given})


_DATE_FIELDS = {
    **{field: field for field in "year month day weekday week quarter season holiday decade century part".split()},
    "halfyear": "half", "deixis": "shift", "toward": "toward", "textrel": "toward",
}  # fmt: skip
"""Labels of date rules -> fields of the meaning."""
_RANGES = {"year": (1, 9999), "week": (1, 53), "quarter": (1, 4), "half": (1, 2), "century": (0, 98)}


def _in_range(fields: Mapping[str, Any]) -> bool:
    return all(low <= fields[field] <= high for field, (low, high) in _RANGES.items() if field in fields)


def _century_of(short: int) -> int:
    return short if short >= 100 else short + (2000 if short < 50 else 1900)


def _decade(number: int) -> int | None:
    """Decade number of "90er" (199), "1990er" (199), "20er" (192: the twenties of the last century)."""
    if number >= 1000:
        return number // 10 if number <= 9999 else None
    return 190 + number // 10 if 10 <= number < 100 else 200 if number == 2000 else None


def _make_numeric(items: Items, given: Mapping[str, Value]) -> Meaning | None:
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


def _make_relative(items: Items, given: Mapping[str, Value]) -> Meaning | None:
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


def _make_part(items: Items, given: Mapping[str, Value]) -> Meaning | None:
    """A part of a day near this one: "vergangene Nacht" ended today, "am nächsten Morgen" of the day after."""
    shift, part = _int(items, "rel") or 0, _str(items, "part")
    night = part == "NI"
    if shift > 0:
        return Meaning(kind="date", unit="D", shift=shift, base="told", part=part, eve=night)
    if night and shift < 0:
        return Meaning(kind="date", unit="D", shift=shift + 1, part=part, eve=True)
    return Meaning(kind="date", unit="D", shift=shift, part=part)


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


def _make_offset(items: Items, given: Mapping[str, Value]) -> Meaning | None:
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


def _make_duration(items: Items, given: Mapping[str, Value]) -> Meaning | None:
    amounts = _amounts(items)
    if not amounts:
        return None
    meaning = Meaning(kind="duration", amounts=amounts, mod=_mod(items))
    return _with(meaning, given)


def _make_window(items: Items, given: Mapping[str, Value]) -> Meaning | None:
    """A span that ends or begins now: "in den vergangenen drei Wochen", "seit zwei Jahren"."""
    amounts = _amounts(items)
    if not amounts:
        return None
    sign = _int(items, "rel") or 0
    if "rel" in items and sign == 0:
        return Meaning(kind="ref", value="PRESENT_REF")
    meaning = Meaning(kind="window", amounts=amounts, mod=_mod(items), sign=sign)
    return _with(meaning, given)


def _make_set(items: Items, given: Mapping[str, Value]) -> Meaning | None:
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


def _make_ref(items: Items, given: Mapping[str, Value]) -> Meaning | None:
    value = _str(items, "ref") or str(given.get("value") or "")
    return Meaning(kind="ref", value=value, past_only=bool(given.get("past_only"))) if value else None


def _make_weekday_weeks(items: Items, given: Mapping[str, Value]) -> Meaning | None:
    """A weekday some weeks off: "Freitag vor einer Woche" is the one before the last."""
    weeks, unit, way = _int(items, "n"), _str(items, "unit"), _int(items, "dir")
    if unit != "W" or not weeks or not way:
        return None
    return Meaning(kind="date", weekday=_int(items, "weekday"), toward=way * (weeks + 1))


def _make_year(items: Items, given: Mapping[str, Value]) -> Meaning | None:
    """A number of four digits alone: a year where it can be one and counts nothing."""
    year = _int(items, "year") or 0
    return Meaning(kind="date", year=year) if 1000 <= year <= LAST_PLAIN_YEAR else None


def _make_count(items: Items, given: Mapping[str, Value]) -> Meaning | None:
    """A number before a noun counts it where it is round."""
    year = _int(items, "year") or 0
    return Meaning(kind="nothing") if year % 50 == 0 else None


def _make_bc(items: Items, given: Mapping[str, Value]) -> Meaning | None:
    """A year before Christ: a value, but no days (the records count years from 1)."""
    return Meaning(kind="ref", value=f"BC{_int(items, 'year') or 0:04d}")


def _make_weekend(items: Items, given: Mapping[str, Value]) -> Meaning | None:
    return Meaning(kind="date", unit="WE", shift=None)


def _make_nothing(items: Items, given: Mapping[str, Value]) -> Meaning | None:
    """What looks like a time and is none (ages, counts): it keeps its words from other rules."""
    return Meaning(kind="nothing")


def _make_edge(items: Items, given: Mapping[str, Value]) -> Meaning | None:
    return Meaning(kind="edge", mod=_str(items, "edge"))


def _make_clock(items: Items, given: Mapping[str, Value]) -> Meaning | None:
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
    "date": _make_date,
    "numeric": _make_numeric,
    "relative": _make_relative,
    "offset": _make_offset,
    "duration": _make_duration,
    "window": _make_window,
    "set": _make_set,
    "ref": _make_ref,
    "edge": _make_edge,
    "year": _make_year,
    "weekday-weeks": _make_weekday_weeks,
    "count": _make_count,
    "bc": _make_bc,
    "weekend": _make_weekend,
    "nothing": _make_nothing,
    "clock": _make_clock,
    "part": _make_part,
}
"""What a rule's `make` may name."""
