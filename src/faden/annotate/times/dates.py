"""Dates and times of day: which Friday, which May, which evening."""

from dataclasses import replace
from datetime import date

from faden.annotate.times import calendar
from faden.annotate.times.calendar import Days
from faden.annotate.times.context import Context, Reading
from faden.annotate.times.meaning import Meaning, hour_in
from faden.lang.times import TimeWords

_WEEK = 7
_PUT_OFF = 62
"""A date that was meant ("sollte bis 12. September gelten") and lies at most so many days back is that one."""


def read_date(meaning: Meaning, context: Context, words: TimeWords) -> Reading:
    """The reading of a date or time of day; without a day to count from, its value with X and no days."""
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
        shift = 0 if base.isoweekday() >= 6 else context.direction or 1
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
        step = context.direction or (_nearer(base, weekday) if context.meant else 1)
        if step > 0:
            base = _told_before(context, base, weekday)
        return calendar.day(calendar.on_weekday(base, weekday, step))
    if meaning.toward == 0:
        monday = calendar.week(base).first
        return calendar.day(calendar.plus_days(monday, weekday - 1))
    step = 1 if meaning.toward > 0 else -1
    first = calendar.on_weekday(calendar.plus_days(base, step), weekday, step)
    return calendar.day(calendar.plus_days(first, 7 * (meaning.toward - step)))


def _nearer(base: date, weekday: int) -> int:
    """1 where the next such weekday is nearer than the last."""
    return 1 if (weekday - base.isoweekday()) % _WEEK <= _WEEK // 2 else -1


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
    if meaning.weekday is not None and meaning.day is not None:
        # "Freitag, 20. März": only one of the years has it on a Friday
        on = [days for days in options if days.first.isoweekday() == meaning.weekday]
        if on:
            return min(on, key=lambda days: _distance(days, base))
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
        if context.meant and meaning.day is not None:
            just_past = [days for days in options if 0 < (base - days.last).days <= _PUT_OFF]
            if just_past:
                return just_past[-1]
        return next((days for days in options if days.last >= base), options[-1])
    return next((days for days in reversed(options) if days.first <= base), options[0])


def _distance(days: Days, base: date) -> int:
    if days.first <= base <= days.last:
        return 0
    return min(abs((days.first - base).days), abs((days.last - base).days))
