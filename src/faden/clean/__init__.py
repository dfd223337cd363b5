"""Stage 2: a page becomes its article: the text told apart into blocks, and the head."""

from faden.clean.article import assemble
from faden.model import Article, Page, Skip

VERSION = 1


def clean(page: Page) -> tuple[Article, ...] | Skip:
    """The article or articles of a page: every non-blank character in a block with its kind, and the head.

    A `Skip` where the page shows no text, or more of it than `article.MAX_TEXT`.
    """
    return assemble(page)
