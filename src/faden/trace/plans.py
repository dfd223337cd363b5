"""What was announced, and what became of it."""

from faden.model import Plan, Thread


def follow_plans(thread: Thread) -> tuple[Plan, ...]:
    """The plans of the one story of `thread`, each with its status history."""
    return ()
