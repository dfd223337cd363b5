"""Events."""

from faden.annotate.document import Document
from faden.model import Event, Mention, Statement, Time


def find_events(
    doc: Document,
    *,
    times: tuple[Time, ...],
    mentions: tuple[Mention, ...],
    statements: tuple[Statement, ...],
) -> tuple[Event, ...]:
    """Events in order of `start`; each span is the clause that says so."""
    return ()
