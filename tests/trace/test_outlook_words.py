"""What German words say of a plan, one sentence each."""

import pytest

from faden.outlook import read_outlooks
from faden.phrases import Line


@pytest.mark.parametrize(
    ("text", "event_type", "status"),
    [
        ("die lesung wurde von der stadt untersagt", "concert", "cancelled"),
        ("das amt hat den umzug am hafen verboten", "demonstration", "cancelled"),
        ("die behörde verbietet die kundgebung am markt", "demonstration", "cancelled"),
        ("die sperre wurde nach zwei tagen aufgehoben", "measure", "cancelled"),
        ("das treffen hat noch nicht stattgefunden", "meeting", "in_preparation"),
        ("der rat hat noch kein treffen abgehalten", "meeting", "in_preparation"),
        ("das treffen hat nicht stattgefunden", "meeting", "cancelled"),
    ],
)
def test_the_first_thing_said(text: str, event_type: str, status: str) -> None:
    """A ban calls off, and what has not yet taken place is still to come."""
    assert read_outlooks(Line.of(text.split()), "de", event_type)[0].status == status
