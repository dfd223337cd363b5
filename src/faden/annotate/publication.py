"""The publication day of a page that states none."""

from faden.annotate.document import Document
from faden.model import Stamp


def infer_published(doc: Document) -> Stamp | None:
    """The publication day, inferred from the article's time expressions; None where they decide nothing."""
    return None
