"""From a meaning to days: counted from the day of speaking, or from the day the text last told of."""

from datetime import date

from faden.annotate.times import calendar
from faden.annotate.times.calendar import Days
from faden.annotate.times.context import Context, Reading
from faden.annotate.times.dates import read_date
from faden.annotate.times.meaning import Meaning
from faden.lang.times import TimeWords

_LETTERS = {"D": "D", "W": "W", "M": "M", "Y": "Y", "DE": "DE", "CE": "CE", "ML": "L", "WE": "WE", "Q": "Q", "HY": "M"}
_CLOCK_LETTERS = {"H": "H", "MIN": "M", "S": "S"}
_MINUTES = {"H": 60, "MIN": 1}


def resolve(meaning: Meaning, context: Context, words: TimeWords) -> Reading:
    """The reading of a meaning in its context; without a day to count from, its value with X and no days."""
    match meaning.kind:
        case "ref":
            return _reference(meaning, context)
        case "set":
            return _set(meaning)
        case "duration":
            value = duration(meaning.amounts)
            return Reading(type="DURATION", value=value, mod=meaning.mod, duration=value)
        case "window":
            return _window(meaning, context)
        case "offset":
            return _offset(meaning, context)
        case _:
            return read_date(meaning, context, words)


def duration(amounts: tuple[tuple[float | None, str], ...]) -> str:
    """TIMEX3 duration: ((3, "Y"), (4, "M")) -> "P3Y4M"; an unknown number is X."""
    days = "".join(_amount(number, unit) for number, unit in amounts if unit in _LETTERS)
    clock = "".join(_amount(number, unit) for number, unit in amounts if unit in _CLOCK_LETTERS)
    return f"P{days}" + (f"T{clock}" if clock else "")


def _amount(number: float | None, unit: str) -> str:
    if unit == "HY":
        number = None if number is None else number * 6
    letter = _LETTERS.get(unit) or _CLOCK_LETTERS[unit]
    said = "X" if number is None else str(int(number)) if number == int(number) else f"{number:g}"
    return said + letter


def _reference(meaning: Meaning, context: Context) -> Reading:
    misread = meaning.past_only and context.direction >= 0
    return Reading(type="DATE", value="" if misread else meaning.value or "")


def _set(meaning: Meaning) -> Reading:
    if meaning.value is not None:
        return Reading(type="SET", value=meaning.value)
    if meaning.weekday is not None:
        part = f"T{meaning.part}" if meaning.part else ""
        return Reading(type="SET", value=f"XXXX-WXX-{meaning.weekday}{part}")
    if meaning.part is not None:
        return Reading(type="SET", value=f"XXXX-XX-XXT{meaning.part}")
    value = duration(meaning.amounts)
    return Reading(type="SET", value=value, duration=value)


def _window(meaning: Meaning, context: Context) -> Reading:
    """A span that ends (sign -1) or begins (sign 1) on the day of speaking."""
    value = duration(meaning.amounts)
    base = _base(meaning, context)
    if meaning.sign > 0 and context.direction < 0 and meaning.base == "said":
        base = None  # "ist binnen einer Woche zweimal geplatzt": no day to count from
    far = None if base is None else _moved(base.last if meaning.sign > 0 else base.first, meaning)
    if base is None or far is None or meaning.mod in ("MORE_THAN", "EQUAL_OR_MORE"):
        anchor = base.first if base else None
        return Reading(type="DURATION", value=value, mod=meaning.mod, duration=value, anchor=anchor)
    first, last = (base.first, far) if meaning.sign > 0 else (far, base.last)
    return Reading(
        type="DURATION", value=value, mod=meaning.mod, duration=value, first=first, last=last, anchor=base.first
    )


def _base(meaning: Meaning, context: Context) -> Days | None:
    """The days that an offset or a window counts from."""
    if context.anchor is not None or meaning.base == "event":
        return context.anchor
    if meaning.base == "told":
        return context.told
    return calendar.day(context.said) if context.said else None


def _moved(on: date, meaning: Meaning) -> date | None:
    """`on` moved by the amounts of a meaning; None where a number is unknown."""
    for number, unit in meaning.amounts:
        if number is None:
            return None
        if number != int(number):
            unit, number = _halves(unit, number)
        if unit == "H":
            unit, number = "D", number // 24
        on = calendar.plus(on, unit, meaning.sign * int(number))
    return on


def _halves(unit: str, number: float) -> tuple[str, float]:
    """A number with a fraction in the next smaller unit: 1.5 years are 18 months, 2.5 weeks 17 days."""
    smaller, count = {
        "Y": ("M", 12), "HY": ("M", 6), "Q": ("M", 3), "M": ("D", 30), "W": ("D", 7), "DE": ("Y", 10),
        "CE": ("Y", 100), "ML": ("Y", 1000), "WE": ("D", 2),
    }.get(unit, (unit, 1))  # fmt: skip
    return smaller, float(int(number * count))


def _offset(meaning: Meaning, context: Context) -> Reading:
    """A time at a distance: its period is as fine as its unit ("vor drei Wochen" is a week)."""
    value = duration(meaning.amounts)
    number, unit = meaning.amounts[-1]
    if number is not None and number != int(number):
        unit = _halves(unit, number)[0]
    unit = "D" if meaning.exact else "M" if unit == "HY" else unit
    if context.placed is not None:
        days = calendar.period(context.placed.first, unit)
        return Reading(type="DATE", value=days.value, mod=meaning.mod, duration=value, first=days.first, last=days.last)
    base = _base(meaning, context)
    if meaning.base == "told" and base is not None and (clock := _later_clock(meaning, base)) is not None:
        return clock
    start = None if base is None else _moved(base.first, meaning)
    end = None if base is None else _moved(base.last, meaning)
    if base is None or start is None or end is None:
        return Reading(type="DURATION", value=value, mod=meaning.mod, duration=value)
    first, last = calendar.period(start, unit), calendar.period(end, unit)
    return Reading(
        type="DATE", value=first.value, mod=meaning.mod, duration=value,
        first=first.first, last=last.last, anchor=base.first,
    )  # fmt: skip


def _later_clock(meaning: Meaning, base: Days) -> Reading | None:
    """Hours and minutes from a time of day: "34 Minuten später" than 2023-10-21T22:47 is 2023-10-21T23:21."""
    clock = base.value.partition("T")[2]
    minutes = [_MINUTES.get(unit, 0) * (number or 0) for number, unit in meaning.amounts]
    if not clock[:1].isdigit() or not all(minutes):
        return None
    hour, minute = (int(part) for part in clock.split(":")[:2])
    passed, rest = divmod(hour * 60 + minute + meaning.sign * int(sum(minutes)), 24 * 60)
    on = calendar.day(calendar.plus_days(base.first, passed))
    value = duration(meaning.amounts)
    return Reading(
        type="TIME", value=f"{on.value}T{rest // 60:02d}:{rest % 60:02d}", mod=meaning.mod, duration=value,
        first=on.first, last=on.last, anchor=base.first,
    )  # fmt: skip
