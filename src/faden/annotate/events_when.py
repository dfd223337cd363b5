"""The days of an event: which time expression of its clause is its own."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import date, timedelta

from faden.annotate.events_clauses import Clause
from faden.model import Realis, Time

_LONGEST_DAYS = 100
"""An interval longer than this ("in diesem Jahr") does not date a single event that is still to come."""
_LONGEST_DAYS_PAST = 370
"""For what has happened a year is still worth keeping ("2022")."""

_OF_SOMETHING = 31
"""A time longer than this ("das laufende Jahr") rather says what a thing is for than when it was done."""
_TARGET_REACH = 2
"""Words before a time expression that may make it the day something is meant for ("auf den", "für")."""
_WEEK = 7
_SEASON = 300
"""A date without its year that lies farther ahead than this was meant for the past."""
_YEAR = re.compile(r"\b(?:1|2)\d{3}\b")

Days = tuple[str, str]


class Calendar:
    """The dated time expressions of one article. State: them, in order, and the publication day.

    ahead_words: as in `PlanWords`. told_before: auxiliaries of the pluperfect.
    """

    def __init__(
        self, times: Sequence[Time], published: str | None, ahead_words: frozenset[str], told_before: frozenset[str]
    ) -> None:
        self.published = published
        self._told_before = told_before
        self._ahead_words = ahead_words
        dated = [t for t in times if t.earliest is not None and t.latest is not None and t.type != "SET"]
        self._times = sorted(dated, key=lambda t: (t.start, t.end))
        self._starts = [t.start for t in self._times]

    def within(self, clause: Clause) -> list[Time]:
        """The dated expressions of a clause, in order."""
        first = bisect_left(self._starts, clause.start)
        found = []
        for time in self._times[first:]:
            if time.start >= clause.end:
                break
            if time.end <= clause.end:
                found.append(time)
        return found

    def days(self, clause: Clause, at: int, realis: Realis, longest: int | None = None) -> Days | None:
        """The days of the expression nearest to `at` that fits: the past for what happened, else what is to come.

        For what happened a day goes before a year: "hat am Mittwoch den Etat für das laufende Jahr beschlossen".
        longest: the most days that an expression may leave open; null: what is usual for the realis.
        """
        fitting = []
        for time in self.within(clause):
            days = self._read(time, clause, realis)
            if days is not None and self._fits(*days, realis, longest):
                within = realis == "happened" and _length(days) > _OF_SOMETHING
                fitting.append((within, abs(time.start - at), time.start, days))
        return min(fitting)[3] if fitting else None

    def is_future(self, clause: Clause) -> bool:
        """The clause names a day behind the publication day."""
        today = self.published
        return today is not None and any(
            (t.earliest or "") >= today and (t.latest or "") > today for t in self.within(clause)
        )

    def _read(self, time: Time, clause: Clause, realis: Realis) -> Days | None:
        """The days of an expression. A bare weekday or date lies behind what has happened, and ahead of what is moved
        to it, whatever the tense says: "wurde auf Samstag verschoben"."""
        if time.earliest is None or time.latest is None:
            return None
        days = (time.earliest, time.latest)
        if self.published is None:
            return days
        published = date.fromisoformat(self.published)
        if realis == "happened":
            return (_other(time, published, -1) or days) if time.earliest > self.published else days
        if time.latest >= self.published:
            return days
        before = [word for token, word in zip(clause.tokens, clause.folded, strict=True) if token.end <= time.start]
        ahead = any(word in self._ahead_words for word in before[-_TARGET_REACH:])
        if not ahead or any(word in self._told_before for word in clause.folded):
            return days
        return _other(time, published, 1) or days

    def _fits(self, earliest: str, latest: str, realis: Realis, longest: int | None) -> bool:
        days = _length((earliest, latest))
        if realis == "happened":
            return days <= (longest or _LONGEST_DAYS_PAST) and (self.published is None or earliest <= self.published)
        return days <= (longest or _LONGEST_DAYS) and (self.published is None or latest >= self.published)


def _length(days: Days) -> int:
    """Days from the first to the last: 0 for a single day."""
    return (date.fromisoformat(days[1]) - date.fromisoformat(days[0])).days


def _other(time: Time, published: date, direction: int) -> Days | None:
    """The next (1) or last (-1) such weekday or date from the publication day, where the expression leaves it open."""
    if time.earliest is None or time.earliest != time.latest or time.duration is not None or _YEAR.search(time.said):
        return None
    day = date.fromisoformat(time.earliest)
    if any(char.isdigit() for char in time.said):
        try:
            day = day.replace(year=day.year + direction)
        except ValueError:  # 29 February
            return None
        reach = _SEASON
    else:
        day += timedelta(days=direction * _WEEK)
        reach = _WEEK
    near = 0 <= (day - published).days * direction <= reach
    return (day.isoformat(), day.isoformat()) if near else None
