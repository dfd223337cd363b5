"""Where days and windows lie on a drawn axis, in per cent of its width.

A story has a few busy days and long quiet stretches, so the axis is not even: a stretch in which something lies grows
with the logarithm of its days, a quiet one is never wider than `QUIET` days, and where one is cut short a break is
drawn.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Literal

QUIET = 3.0
"""Width, in days, of a stretch in which nothing happens, however long."""
MARGIN = 3.0
"""Per cent kept free at both ends, for open ends and round points."""

Window = tuple[date | None, date | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A window on the axis. kind: one `day` (x is its middle), a `span` of days, `open` at one end, or `none`."""

    kind: Literal["day", "span", "open", "none"]
    x: float = 0.0
    width: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """cuts: first days of the stretches, with the day after the last; at: their places, in per cent.

    ticks: the first days of busy stretches, with their places; breaks: places where a quiet stretch is cut short.
    """

    cuts: tuple[int, ...]
    at: tuple[float, ...]
    ticks: tuple[tuple[date, float], ...]
    breaks: tuple[float, ...]

    def place(self, window: Window) -> Mark:
        """Where a window lies."""
        first, last = window
        if not self.cuts or (first is None and last is None):
            return Mark(kind="none")
        if first is None or last is None:
            x = self._x(first.toordinal()) if first else 0.0
            end = 100.0 if last is None else self._x(last.toordinal() + 1)
            return Mark(kind="open", x=round(x, 2), width=round(max(end - x, 1.0), 2))
        start, end = self._x(first.toordinal()), self._x(last.toordinal() + 1)
        if first == last:
            return Mark(kind="day", x=round((start + end) / 2, 2))
        return Mark(kind="span", x=round(start, 2), width=round(max(end - start, 1.0), 2))

    def _x(self, day: int) -> float:
        if day <= self.cuts[0]:
            return self.at[0]
        for (left, right), (x, after) in zip(pairwise(self.cuts), pairwise(self.at), strict=True):
            if day <= right:
                return x + (after - x) * (day - left) / (right - left)
        return self.at[-1]


def build_axis(windows: Iterable[Window]) -> Axis:
    """The axis on which all these windows have their place.

    >>> axis = build_axis([(date(2025, 8, 11), date(2025, 8, 20)), (date(2025, 10, 16), date(2025, 10, 16))])
    >>> axis.place((date(2025, 10, 16), date(2025, 10, 16))).kind, len(axis.breaks)
    ('day', 1)
    """
    spans = sorted(_ordinals(windows))
    cuts = sorted({cut for span in spans for cut in span})
    if not cuts:
        return Axis(cuts=(), at=(), ticks=(), breaks=())
    busy = [any(first <= left and right <= last for first, last in spans) for left, right in pairwise(cuts)]
    days = [right - left for left, right in pairwise(cuts)]
    widths = [1 + math.log2(n) if full else min(float(n), QUIET) for n, full in zip(days, busy, strict=True)]
    unit = (100.0 - 2 * MARGIN) / sum(widths)
    at = [MARGIN]
    for width in widths:
        at.append(at[-1] + width * unit)
    breaks = [
        round((left + right) / 2, 2)
        for (left, right), n, full in zip(pairwise(at), days, busy, strict=True)
        if not full and n > QUIET
    ]
    ticks = tuple((date.fromordinal(cut), round(x, 2)) for cut, x, full in zip(cuts, at, busy, strict=False) if full)
    return Axis(cuts=tuple(cuts), at=tuple(at), ticks=ticks, breaks=tuple(breaks))


def _ordinals(windows: Iterable[Window]) -> Iterable[tuple[int, int]]:
    """Each window as [first day, day after the last); an open one counts with the day that is known."""
    for first, last in windows:
        known = first or last
        if known:
            yield (first or known).toordinal(), (last or known).toordinal() + 1
