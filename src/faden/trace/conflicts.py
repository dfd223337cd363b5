"""Where sources disagree."""

from faden.model import Conflict, Thread


def find_conflicts(thread: Thread) -> tuple[Conflict, ...]:
    """The conflicts of the one story of `thread`, whose chronology, statements and plans are already filled."""
    return ()
