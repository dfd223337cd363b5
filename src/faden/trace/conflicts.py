"""Where sources disagree."""

from faden.model import Conflict, Thread
from faden.trace.conflicts_contrast import contrast_conflicts
from faden.trace.conflicts_numbers import number_conflicts
from faden.trace.conflicts_plans import status_conflicts
from faden.trace.conflicts_words import speaker_conflicts, wording_conflicts


def find_conflicts(thread: Thread) -> tuple[Conflict, ...]:
    """The conflicts of the one story of `thread`, whose chronology, statements and plans are already filled.

    Precision first: a reader checks each of them, and a wrong one costs more trust than a missed one. Both sides
    cite their own places. By kind, then id.
    """
    found = [
        *speaker_conflicts(thread),
        *status_conflicts(thread),
        *number_conflicts(thread),
        *contrast_conflicts(thread),
        *wording_conflicts(thread),
    ]
    return tuple(sorted(found, key=lambda conflict: (conflict.kind, conflict.id)))
