"""Who said what, and through whom."""

from faden.annotate.document import Document
from faden.model import Entity, Mention, Statement, Time


def find_statements(
    doc: Document, *, times: tuple[Time, ...], mentions: tuple[Mention, ...], entities: tuple[Entity, ...]
) -> tuple[Statement, ...]:
    """Every attributed statement, in order of `start`."""
    return ()
