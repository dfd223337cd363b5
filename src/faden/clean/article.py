"""Blocks and head come together in an article."""

from faden.clean.head import head_of, zone_of
from faden.clean.html import visible
from faden.clean.language import language_of, orthography_of
from faden.clean.lines import lines_of
from faden.clean.markup import Markup, read_markup
from faden.clean.notices import find_notices
from faden.clean.plain import classify
from faden.clean.structure import classify_html
from faden.ids import make_id
from faden.lang import LANGUAGES, Language, get
from faden.model import Article, Block, Page, Skip

MAX_TEXT = 5_000_000
"""Characters of visible text; more is a book or a dump, and all later stages would take minutes for it."""


def assemble(page: Page) -> tuple[Article, ...] | Skip:
    """See `faden.clean.clean`."""
    seen = visible(page.content) if page.media_type == "text/html" else None
    text = seen.text if seen else page.content
    if not text.strip():
        return Skip(uri=page.uri, stage="clean", reason="no text that a reader would see")
    if len(text) > MAX_TEXT:
        return Skip(uri=page.uri, stage="clean", reason=f"more than {MAX_TEXT:,} characters, the limit for one page")
    tables = tables_for(language_of(text))
    words = tables.page
    markup = read_markup(seen.root) if seen and seen.root is not None else Markup()
    if page.given.clean:
        blocks = all_body(text)
    elif seen:
        blocks = classify_html(seen, markup, words=words)
    else:
        blocks = classify(text, words=words, given=tables.names.given)
    own = own_words(text, blocks)
    language = language_of(own)
    orthography = orthography_of(own, language=language, words=words)
    head = head_of(page, markup, text, blocks, zone=zone_of(page.uri, orthography, words), words=words)
    return (
        Article(
            id=make_id("a", page.uri, page.sha256),
            uri=page.uri,
            sha256=page.sha256,
            media_type=page.media_type,
            text=text,
            blocks=blocks,
            retrieved=page.given.retrieved,
            title=head.title,
            outlet=head.outlet,
            authors=head.authors,
            agencies=head.agencies,
            published=head.published,
            updated=head.updated,
            language=language,
            orthography=orthography,
            notices=find_notices(text, blocks, words=words),
        ),
    )


def tables_for(language: str | None) -> Language:
    """The words of a language; those of the first language where it has no folder."""
    tables = get(language) or get(LANGUAGES[0])
    assert tables is not None
    return tables


def all_body(text: str) -> tuple[Block, ...]:
    """A block for each non-blank line, all body: the source says that the text is the article's own words."""
    return tuple(Block(start=start, end=end, kind="body", why="given as clean") for start, end in lines_of(text))


def own_words(text: str, blocks: tuple[Block, ...]) -> str:
    """The running text, by which the language is known; the whole page where there is none."""
    own = "\n".join(
        text[b.start : b.end] for b in blocks if b.kind in ("body", "standfirst", "summary_box", "headline")
    )
    return own or text
