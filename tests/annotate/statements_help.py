"""What the tests of statements share: an article from bare text, and its statements in a form that reads."""

from faden.annotate import annotate
from faden.model import Article, Block, Statement


def article(text: str, *, published: str | None = None, language: str = "de") -> Article:
    """An annotated article whose lines are body paragraphs."""
    blocks, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(start=at, end=at + len(line), kind="body"))
        at += len(line) + 1
    bare = Article(
        id="a-1", uri="test", sha256="0", media_type="text/plain", text=text, blocks=tuple(blocks), language=language
    )
    return annotate(bare)


def statements(text: str) -> tuple[Statement, ...]:
    """The statements of a text."""
    return article(text).statements


def content(text: str, statement: Statement) -> str:
    """The pieces of what was said, "…" between them."""
    return " … ".join(text[p.start : p.end] for p in statement.parts)


def told(text: str) -> list[tuple[str, str | None]]:
    """(content, speaker's words) of each statement."""
    return [(content(text, s), s.speaker_text) for s in statements(text)]


def only(text: str) -> Statement:
    """The one statement of a text."""
    (statement,) = statements(text)
    return statement


def speaker_name(text: str, index: int = 0) -> str | None:
    """The name of the entity that says the statement with this number."""
    marked = article(text)
    names = {entity.id: entity.name for entity in marked.entities}
    return names.get(marked.statements[index].speaker or "")
