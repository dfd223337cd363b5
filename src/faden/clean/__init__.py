"""Stage 2: a page becomes its article: the text told apart into blocks, and the head."""

from faden.model import Article, Page, Skip

VERSION = 1


def clean(page: Page) -> tuple[Article, ...] | Skip:
    """The article or articles of a page."""
    raise NotImplementedError
