"""What happened when."""

from faden.model import ChronologyEntry, Thread


def build_chronology(thread: Thread) -> tuple[ChronologyEntry, ...]:
    """The events of the one story of `thread`, joined across its articles, by (earliest, latest, id)."""
    return ()
