"""What time expressions say before they are counted from a day, and which neighbours are one expression."""

from dataclasses import dataclass, replace


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
        return _at_clock(first, second) if first.grain() == 7 or (first.grain() == 8 and _placed(first)) else None
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


def _at_clock(on: Meaning, clock: Meaning) -> Meaning:
    """ "Freitag" + "14 Uhr", "Montagabend" + "8 Uhr": the part of the day says which eight."""
    hour = hour_in(on.part or "", clock.hour or 0)
    return replace(on, part=None, hour=hour, minute=clock.minute, second=clock.second)


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
