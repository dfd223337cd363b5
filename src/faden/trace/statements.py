"""The same statement in several articles."""

from faden.model import StatementGroup, Thread


def join_statements(thread: Thread) -> tuple[StatementGroup, ...]:
    """Groups of the statements of the one story of `thread`; every statement is in exactly one."""
    return ()
