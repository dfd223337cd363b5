"""Where days lie on the axis."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from faden.brief.timeline import build_axis

_DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1))
_WINDOWS = st.lists(
    st.tuples(st.none() | _DAYS, st.none() | _DAYS).filter(lambda w: None in w or w[0] <= w[1]), max_size=20
)


@given(_WINDOWS)
def test_every_window_has_its_place(windows: list[tuple[date | None, date | None]]) -> None:
    """Marks lie within the axis, and later days never lie further left."""
    axis = build_axis(windows)
    for window in windows:
        mark = axis.place(window)
        assert mark.kind == ("none" if window == (None, None) else mark.kind)
        assert 0 <= mark.x <= 100
        assert mark.x + mark.width <= 101
    known = sorted({day for window in windows for day in window if day})
    places = [axis.place((day, day)).x for day in known]
    assert places == sorted(places)


def test_quiet_months_are_cut_short() -> None:
    """Two months without an event take no more room than a busy week."""
    axis = build_axis([(date(2026, 1, 1),) * 2, (date(2026, 3, 1),) * 2, (date(2026, 3, 2),) * 2])
    first, second, third = (axis.place((d, d)).x for d in (date(2026, 1, 1), date(2026, 3, 1), date(2026, 3, 2)))
    assert len(axis.breaks) == 1
    assert second - first < 6 * (third - second)
