"""Stage 6: findings become what people read."""

from faden.model import Thread

VERSION = 1


def brief(thread: Thread) -> Thread:
    """A thread of one story with the story's brief: sentences of its sources, verbatim, each with its cites."""
    return thread
