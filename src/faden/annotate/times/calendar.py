"""Arithmetic of days: periods of the calendar as (first day, last day) and their TIMEX3 values. No words here."""

from calendar import monthrange
from datetime import date
from functools import cache
from typing import NamedTuple

FIRST_YEAR, LAST_YEAR = 1, 9999
SEASON_STARTS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""First month of each season (meteorological, as the weather services count)."""
DAYS_OF_UNIT = {"D": 1, "WE": 7, "W": 7}
MONTHS_OF_UNIT = {"M": 1, "Q": 3, "HY": 6, "Y": 12, "DE": 120, "CE": 1200, "ML": 12000}


class Days(NamedTuple):
    """Whole days from `first` to `last`, both included, and the TIMEX3 value of that period."""

    first: date
    last: date
    value: str


def day(on: date) -> Days:
    """A single day."""
    return Days(on, on, on.isoformat())


def week(on: date) -> Days:
    """The ISO week of a day, Monday to Sunday: 2025-10-16 -> 2025-W42."""
    monday = plus_days(on, -on.weekday())
    iso = on.isocalendar()
    return Days(monday, plus_days(monday, 6), f"{iso.year:04d}-W{iso.week:02d}")


def weekend(on: date) -> Days:
    """Saturday and Sunday of the week of a day."""
    days = week(on)
    return Days(plus_days(days.first, 5), days.last, f"{days.value}-WE")


def month(year: int, number: int) -> Days:
    """A calendar month: 2025, 10 -> 2025-10."""
    return Days(date(year, number, 1), date(year, number, monthrange(year, number)[1]), f"{year:04d}-{number:02d}")


def quarter(year: int, number: int) -> Days:
    """Three months of a year: 2025, 3 -> 2025-Q3, July to September."""
    return Days(
        date(year, 3 * number - 2, 1), date(year, 3 * number, monthrange(year, 3 * number)[1]), f"{year:04d}-Q{number}"
    )


def half(year: int, number: int) -> Days:
    """Six months of a year: 2025, 1 -> 2025-H1, January to June."""
    return Days(date(year, 6 * number - 5, 1), month(year, 6 * number).last, f"{year:04d}-H{number}")


def season(year: int, code: str) -> Days:
    """Three months; winter begins in December of `year` and ends in February."""
    start = SEASON_STARTS[code]
    end_year, end_month = (year, start + 2) if start < 12 else (min(year + 1, LAST_YEAR), 2)
    return Days(date(year, start, 1), month(end_year, end_month).last, f"{year:04d}-{code}")


def year_days(year: int) -> Days:
    """A calendar year, January to December."""
    return Days(date(year, 1, 1), date(year, 12, 31), f"{year:04d}")


def decade(number: int) -> Days:
    """Ten years; the 1990s are number 199."""
    return Days(date(max(1, number * 10), 1, 1), date(number * 10 + 9, 12, 31), f"{number:03d}")


def century(number: int) -> Days:
    """A hundred years by their first digits, as TIMEX3 counts: the 20th century is 19 (1900-1999)."""
    return Days(date(max(1, number * 100), 1, 1), date(number * 100 + 99, 12, 31), f"{number:02d}")


def plus_days(on: date, days: int) -> date:
    """`on` moved by days, kept within the years 1-9999."""
    return date.fromordinal(min(max(on.toordinal() + days, 1), date.max.toordinal()))


def plus_months(on: date, months: int) -> date:
    """`on` moved by months; the 31st becomes the last day of a shorter month."""
    index = min(max(on.year * 12 + on.month - 1 + months, 12), LAST_YEAR * 12 + 11)
    year, number = divmod(index, 12)
    return date(year, number + 1, min(on.day, monthrange(year, number + 1)[1]))


def plus(on: date, unit: str, amount: int) -> date:
    """`on` moved by a number of units; units shorter than a day do not move it."""
    amount = min(max(amount, -120_000), 120_000)
    if unit in DAYS_OF_UNIT:
        return plus_days(on, DAYS_OF_UNIT[unit] * amount)
    return plus_months(on, MONTHS_OF_UNIT[unit] * amount) if unit in MONTHS_OF_UNIT else on


def period(on: date, unit: str) -> Days:
    """The period of that unit which holds a day."""
    match unit:
        case "W":
            return week(on)
        case "WE":
            return weekend(on)
        case "M":
            return month(on.year, on.month)
        case "Q":
            return quarter(on.year, (on.month + 2) // 3)
        case "HY":
            return half(on.year, 1 if on.month < 7 else 2)
        case "Y":
            return year_days(on.year)
        case "DE":
            return decade(on.year // 10)
        case "CE":
            return century(on.year // 100)
        case _:
            return day(on)


def on_weekday(on: date, weekday: int, step: int) -> date:
    """The next (step 1) or last (step -1) such weekday, `on` itself included. Monday is 1."""
    return plus_days(on, step * ((step * (weekday - on.isoweekday())) % 7))


@cache
def easter(year: int) -> date:
    """Easter Sunday (Gregorian; the algorithm of Meeus, Jones and Butcher)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    x = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 19 * x) // 433
    n = (h + x - 7 * m + 90) // 25
    return date(year, n, (h + x - 7 * m + 33 * n + 19) % 32)


def first_advent(year: int) -> date:
    """The first Sunday in Advent: the fourth Sunday before Christmas Day."""
    return plus_days(on_weekday(date(year, 12, 24), 7, -1), -21)


def holiday(rule: str, year: int) -> Days:
    """The days of a feast by its rule: "MM-DD", "MM-DD/MM-DD", "E+n" from Easter, "A+n" from the first Advent.

    "MM:w:n" is the n-th such weekday of a month ("09:7:3", the third Sunday in September).

    >>> holiday("E+49", 2025).value
    '2025-06-08'
    """
    first, _, last = rule.partition("/")
    start = _feast(first, year)
    return Days(start, _feast(last, year) if last else start, start.isoformat())


def _feast(rule: str, year: int) -> date:
    if rule[0] == "E":
        return plus_days(easter(year), int(rule[1:]))
    if rule[0] == "A":
        return plus_days(first_advent(year), int(rule[1:]))
    if ":" in rule:
        number, weekday, count = (int(part) for part in rule.split(":"))
        return plus_days(on_weekday(date(year, number, 1), weekday, 1), 7 * (count - 1))
    return date(year, int(rule[:2]), int(rule[3:]))


def part_of(days: Days, edge: str) -> Days:
    """Beginning, middle or end of a period, its value unchanged.

    Of a month: 1-10, 11-20, 21-end (thirds of ten days, as the trade press says "Dekade"). Of a week: Monday and
    Tuesday, Wednesday and Thursday, Friday to Sunday. Of a year: the first quarter, May to August, the last quarter.
    Of any other period: its thirds.
    """
    first, last, value = days
    length = (last - first).days + 1
    if edge not in ("START", "MID", "END") or length < 2:
        return days
    at = ("START", "MID", "END").index(edge)
    if 28 <= length <= 31:
        bounds = ((0, 9), (10, 19), (20, length - 1))[at]
    elif length == 7:
        bounds = ((0, 1), (2, 3), (4, 6))[at]
    elif length in (365, 366):
        leap = length - 365
        bounds = ((0, 89 + leap), (120 + leap, 242 + leap), (273 + leap, 364 + leap))[at]
    else:
        third = length / 3
        bounds = (round(third * at), max(round(third * at), round(third * (at + 1)) - 1))
    return Days(plus_days(first, bounds[0]), plus_days(first, bounds[1]), value)
