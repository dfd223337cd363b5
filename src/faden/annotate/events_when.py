"""The days of an event: which time expression of its clause is its own."""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date

from faden.annotate.events_clauses import Clause
from faden.model import Realis, Time

_LONGEST_DAYS = 100
"""An interval longer than this ("in diesem Jahr") does not date a single event that is still to come."""
_LONGEST_DAYS_PAST = 370
"""For what has happened a year is still worth keeping ("2022")."""

Days = tuple[str, str]


class Calendar:
    """The dated time expressions of one article. State: them, in order, and the publication day."""

    def __init__(self, times: Sequence[Time], published: str | None) -> None:
        self.published = published
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

    def days(self, clause: Clause, at: int, realis: Realis) -> Days | None:
        """The days of the expression nearest to `at` that fits: the past for what happened, else what is to come."""
        fitting = [
            (abs(time.start - at), time.start, (time.earliest, time.latest))
            for time in self.within(clause)
            if time.earliest is not None and time.latest is not None and self._fits(time.earliest, time.latest, realis)
        ]
        return min(fitting)[2] if fitting else None

    def is_future(self, clause: Clause) -> bool:
        """The clause names a day behind the publication day."""
        return self.published is not None and any((t.earliest or "") > self.published for t in self.within(clause))

    def _fits(self, earliest: str, latest: str, realis: Realis) -> bool:
        days = (date.fromisoformat(latest) - date.fromisoformat(earliest)).days
        if realis == "happened":
            return days <= _LONGEST_DAYS_PAST and (self.published is None or earliest <= self.published)
        return days <= _LONGEST_DAYS and (self.published is None or latest >= self.published)
