"""From a meaning to days: counted from the day of speaking, or from the day the text last told of."""

from dataclasses import dataclass, replace
from datetime import date

from faden.annotate.times import calendar
from faden.annotate.times.calendar import Days
from faden.annotate.times.meaning import Meaning, hour_in
from faden.lang.times import TimeWords
from faden.model import TimeType

_LETTERS = {"D": "D", "W": "W", "M": "M", "Y": "Y", "DE": "DE", "CE": "CE", "ML": "L", "WE": "WE", "Q": "Q", "HY": "M"}
_CLOCK_LETTERS = {"H": "H", "MIN": "M", "S": "S"}
_MINUTES = {"H": 60, "MIN": 1}
_WEEK = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A meaning counted out. value: "" where it is no time after all.

    first, last: the days it can mean. anchor: the day it was counted from."""

    type: TimeType
    value: str
    mod: str | None = None
    duration: str | None = None
    first: date | None = None
    last: date | None = None
    anchor: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What an expression is counted from.

    said: the day of speaking. told: the days last told of. direction: of its clause.
    told_day: the single day last told of. same_sentence: what was told stands in the same sentence.
    recent: … in this sentence or the one before. anchor: the days that an event or a saying is dated to.
    generic: nothing says that "heute" is a day and not these times.
    lead: the day of the news itself, the first that the text names. placed: the days that an expression counted from
    an event means, whatever day the event was ("zwei Tage nach dem Treffen sagte er am Freitag").
    """

    said: date | None
    told: Days | None = None
    direction: int = 0
    told_day: Days | None = None
    same_sentence: bool = False
    recent: bool = False
    generic: bool = False
    anchor: Days | None = None
    lead: Days | None = None
    placed: Days | None = None


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
            return _date(meaning, context, words)


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


# --- dates ------------------------------------------------------------------------------------------------


def _date(meaning: Meaning, context: Context, words: TimeWords) -> Reading:
    if context.generic and _is_today(meaning):
        return Reading(type="DATE", value="PRESENT_REF", first=context.said, last=context.said, anchor=context.said)
    base = context.said if meaning.base == "said" else _told(meaning, context)
    if meaning.habit and not context.recent:
        return Reading(type="SET", value=_unknown(meaning))
    days = _days(meaning, context, base, words)
    if days is None:
        return Reading(type="TIME" if meaning.grain() >= 8 else "DATE", value=_unknown(meaning), mod=meaning.mod)
    anchor = base if meaning.year is None or meaning.unit is not None else None
    meaning = _by_daylight(meaning, context)
    value = days.value + _clock(meaning)
    if meaning.eve:
        days = Days(calendar.plus_days(days.first, -1), days.last, days.value)
    exact = calendar.part_of(days, meaning.mod) if meaning.mod and meaning.grain() < 7 else days
    return Reading(
        type="TIME" if meaning.grain() >= 8 else "DATE", value=value, mod=meaning.mod,
        first=exact.first, last=exact.last, anchor=anchor,
    )  # fmt: skip


def _is_today(meaning: Meaning) -> bool:
    return meaning.unit == "D" and meaning.shift == 0 and meaning.base == "said" and meaning.part is None


def _told(meaning: Meaning, context: Context) -> date | None:
    """The day that "am Tag darauf" or "im selben Jahr" counts from."""
    if meaning.unit == "D":
        return context.told_day.first if context.told_day else context.said
    return context.told.first if context.told else None


def _clock(meaning: Meaning) -> str:
    if meaning.hour is not None:
        second = f":{meaning.second:02d}" if meaning.second is not None else ""
        return f"T{meaning.hour:02d}:{meaning.minute or 0:02d}{second}"
    return f"T{meaning.part}" if meaning.part else ""


def _unknown(meaning: Meaning) -> str:
    """The value where nothing says from which day to count: X for what is unknown."""
    if meaning.grain() >= 8:
        return f"XXXX-XX-XX{_clock(meaning)}"
    if meaning.weekday is not None and meaning.day is None:
        return f"XXXX-WXX-{meaning.weekday}"
    if meaning.season is not None:
        return f"XXXX-{meaning.season}"
    if meaning.month is not None or meaning.day is not None:
        month = f"{meaning.month:02d}" if meaning.month else "XX"
        return f"XXXX-{month}" + (f"-{meaning.day:02d}" if meaning.day else "")
    return {"W": "XXXX-WXX", "M": "XXXX-XX", "Y": "XXXX", "WE": "XXXX-WXX-WE"}.get(meaning.unit or "", "XXXX-XX-XX")


def _days(meaning: Meaning, context: Context, base: date | None, words: TimeWords) -> Days | None:
    if meaning.century is not None:
        return calendar.century(meaning.century)
    if meaning.decade is not None:
        return calendar.decade(meaning.decade)
    if meaning.unit is not None:
        return None if base is None else _relative(meaning, base, context, words)
    if meaning.year is not None:
        return _in_year(meaning, meaning.year, words)
    if meaning.grain() >= 8 and not _has_day(meaning):
        return (_day_told(meaning, context)) or (calendar.day(context.said) if context.said else None)
    if base is None:
        return None
    if meaning.month is None and meaning.day is not None and meaning.weekday is None:
        return _nearest_day_of_month(meaning.day, context, base)
    if meaning.weekday is not None and meaning.month is None and meaning.day is None:
        return _weekday(meaning, context, base)
    return _recurring(meaning, context, base, words)


def _by_daylight(meaning: Meaning, context: Context) -> Meaning:
    """A clock time of the part of the day just named: "am Abend um acht Uhr" is 20:00."""
    part = context.told.value.partition("T")[2] if context.told and context.same_sentence else ""
    if meaning.hour is None or meaning.minute is None or not part.isalpha():
        return meaning
    return replace(meaning, hour=hour_in(part, meaning.hour))


def _day_told(meaning: Meaning, context: Context) -> Days | None:
    """The day of a bare part of the day or time of day: the one just told of, else that of the news.

    A time of day takes it from its own sentence only, unless the clause goes on telling what was. What is to come
    ("will am Abend entscheiden") is not on a day of the sentence before, what was is on no day to come.
    """
    told = context.told_day
    if told is None or context.same_sentence:
        return told
    if context.direction > 0 or (meaning.hour is not None and context.direction == 0):
        return None
    if context.direction == 0 or context.said is None:
        return told
    if told.first > context.said:
        return context.lead
    return told if context.recent else context.lead or told


def _has_day(meaning: Meaning) -> bool:
    return any(v is not None for v in (meaning.day, meaning.weekday, meaning.holiday, meaning.month))


def _relative(meaning: Meaning, base: date, context: Context, words: TimeWords) -> Days | None:
    """A period by steps ("vergangene Woche"), perhaps with a finer name in it ("Freitag vergangener Woche")."""
    unit = meaning.unit or "D"
    if unit == "CE":
        return calendar.century(min(max(base.year // 100 + (meaning.shift or 0), 0), 98))
    if unit == "ML":
        return None
    shift = meaning.shift
    if unit == "WE" and shift is None:
        shift = 0 if base.isoweekday() >= 6 else context.direction or -1
    if unit == "WE" and shift == -1:
        moved = calendar.plus_days(base, -7)
    elif unit == "WE" and shift == 1:
        moved = base if base.isoweekday() < 6 else calendar.plus_days(base, 7)
    else:
        moved = calendar.plus(base, unit, shift or 0)
    days = calendar.period(moved, unit)
    if meaning.weekday is not None and unit == "W":
        return calendar.day(calendar.plus_days(days.first, meaning.weekday - 1))
    if unit == "Y" and meaning.grain() > 3:
        return _in_year(meaning, moved.year, words)
    if unit == "M" and meaning.day is not None:
        return _valid(moved.year, moved.month, meaning.day)
    return days


def _in_year(meaning: Meaning, year: int, words: TimeWords) -> Days | None:
    if not calendar.FIRST_YEAR <= year <= calendar.LAST_YEAR:
        return None
    if meaning.holiday is not None:
        return calendar.holiday(words.holidays[meaning.holiday], year)
    if meaning.month is not None and meaning.day is not None:
        return _valid(year, meaning.month, meaning.day)
    if meaning.month is not None:
        return calendar.month(year, meaning.month)
    if meaning.season is not None:
        return calendar.season(year, meaning.season)
    if meaning.quarter is not None:
        return calendar.quarter(year, meaning.quarter)
    if meaning.half is not None:
        return calendar.half(year, meaning.half)
    if meaning.week is not None:
        try:
            return calendar.week(date.fromisocalendar(year, meaning.week, 1))
        except ValueError:
            return None
    return calendar.year_days(year)


def _valid(year: int, month: int, day: int) -> Days | None:
    try:
        return calendar.day(date(year, month, day))
    except ValueError:
        return None


def _weekday(meaning: Meaning, context: Context, base: date) -> Days:
    """A weekday by name: the last or next one, as a word or the tense of the clause says."""
    weekday = meaning.weekday or 1
    if meaning.toward is None:
        # a present tense without past or plan looks ahead more often than back
        step = context.direction or 1
        if step > 0:
            base = _told_before(context, base, weekday)
        return calendar.day(calendar.on_weekday(base, weekday, step))
    if meaning.toward == 0:
        monday = calendar.week(base).first
        return calendar.day(calendar.plus_days(monday, weekday - 1))
    step = 1 if meaning.toward > 0 else -1
    first = calendar.on_weekday(calendar.plus_days(base, step), weekday, step)
    return calendar.day(calendar.plus_days(first, 7 * (meaning.toward - step)))


def _told_before(context: Context, base: date, weekday: int) -> date:
    """From which day a weekday to come is counted: from a day that its sentence has just named, if it is near.

    "Kündigte am Sonntag einen Start für Montag an" is the day after that Sunday; "ab dem 10. November bis Dienstag",
    said on a Tuesday, is the Tuesday after the 10th.
    """
    told = context.told_day
    if told is None or not context.same_sentence:
        return base
    ago = (base - told.first).days
    if 0 < ago < _WEEK or (-_WEEK < ago < 0 and weekday == base.isoweekday()):
        return told.first
    return base


def _nearest_day_of_month(number: int, context: Context, base: date) -> Days | None:
    """ "am 21.": in the month of the day last told of, else in the month that the tense asks for."""
    month = context.told.first if context.told else base
    return _valid(month.year, month.month, number)


def _recurring(meaning: Meaning, context: Context, base: date, words: TimeWords) -> Days | None:
    """A month, season, feast or date without its year: this year's, or its neighbour's where tense or word say so."""
    options = [
        days
        for year in (base.year - 1, base.year, base.year + 1)
        if (days := _in_year(meaning, year, words)) is not None
    ]
    if not options:
        return None
    if meaning.toward is not None and meaning.toward != 0:
        ahead = [days for days in options if days.first > base]
        behind = [days for days in options if days.last < base]
        return ahead[0] if meaning.toward > 0 and ahead else behind[-1] if behind else options[0]
    if meaning.toward == 0:
        same = [days for days in options if days.first.year == base.year]
        return same[0] if same else options[0]
    if not context.direction:
        return min(options, key=lambda days: _distance(days, base))
    if context.direction > 0:
        return next((days for days in options if days.last >= base), options[-1])
    return next((days for days in reversed(options) if days.first <= base), options[0])


def _distance(days: Days, base: date) -> int:
    if days.first <= base <= days.last:
        return 0
    return min(abs((days.first - base).days), abs((days.last - base).days))
