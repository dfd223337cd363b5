"""What an expression is counted from, and what comes out."""

from dataclasses import dataclass
from datetime import date

from faden.annotate.times.calendar import Days
from faden.model import TimeType


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
    meant: it was to happen, before or after the day of speaking ("sollte").
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
    meant: bool = False
    generic: bool = False
    anchor: Days | None = None
    lead: Days | None = None
    placed: Days | None = None
