"""Time expressions."""

from faden.annotate.document import Document
from faden.model import Time


def find_times(doc: Document) -> tuple[Time, ...]:
    """Time expressions of the article's own words, in order, resolved against `doc.published`."""
    return ()
