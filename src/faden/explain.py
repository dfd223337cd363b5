"""`faden explain`: how Faden reads one page, for a person at a terminal."""

from collections.abc import Iterator

from faden.errors import SourceError
from faden.model import Article
from faden.pipeline import run
from faden.text import squeeze

_WIDTH = 60


def page(file: str) -> Iterator[str]:
    """A head, then a line per block: kind, why, its words shortened."""
    for article in _articles(file, until="clean"):
        yield from _head(article)
        for block in article.blocks:
            words = _short(article.text[block.start : block.end])
            yield f"{block.start:>7} {block.kind:<15} {words}  [{block.why}]"


def times(file: str) -> Iterator[str]:
    """A line per time expression."""
    for article in _articles(file):
        yield from _head(article)
        for time in article.times:
            interval = f"{time.earliest or '?'}…{time.latest or '?'}"
            details = ", ".join(filter(None, (time.mod, time.duration, f"from {time.anchor}" if time.anchor else None)))
            yield f"{time.start:>7} {time.said!r}: {time.type} {time.value} ({interval}) {details} [{time.rule}]"
            yield f"        {_context(article, time.start, time.end)}"


def names(file: str) -> Iterator[str]:
    """A line per entity with its roles, one per mention below it."""
    thread = run([file], until="annotate")
    for article in thread.articles:
        yield from _head(article)
        for entity in thread.entities:
            mentions = [m for m in article.mentions if m.entity == entity.id]
            if not mentions:
                continue
            roles = "; ".join(role.text for role in entity.roles)
            yield f"{entity.kind:<13} {entity.name}" + (f" ({roles})" if roles else "")
            for mention in mentions:
                flags = " nominal" * mention.nominal + " part" * mention.part
                yield f"{mention.start:>7}{flags} {_context(article, mention.start, mention.end)}"


def statements(file: str) -> Iterator[str]:
    """A line per statement, its words below it."""
    for article in _articles(file):
        yield from _head(article)
        for s in article.statements:
            chain = " ← ".join((article.outlet or "?", *s.via, s.speaker_text or "?"))
            details = ", ".join(filter(None, (s.cue, f"to {s.addressee}" if s.addressee else None, s.said_on)))
            yield f"{s.start:>7} {s.mode}: {chain} ({details}) {s.confidence:.2f} [{s.rule}]"
            yield f"        {squeeze(article.text[s.start : s.end])}"


def _articles(file: str, until: str = "annotate") -> tuple[Article, ...]:
    thread = run([file], until="clean" if until == "clean" else "annotate")
    for skip in thread.skipped:
        raise SourceError(skip.uri, skip.reason)
    return thread.articles


def _head(article: Article) -> Iterator[str]:
    published = article.published
    when = f"{published.at} ({published.how}: {published.why})" if published else "no date"
    by = ", ".join((*article.authors, *article.agencies)) or "no author"
    language = article.orthography or article.language or "language unknown"
    yield f"{article.uri}: {article.title or 'no title'} | {article.outlet or 'no outlet'} | {when} | {by} | {language}"


def _short(text: str) -> str:
    words = squeeze(text)
    return words if len(words) <= _WIDTH else words[: _WIDTH - 1] + "…"


def _context(article: Article, start: int, end: int) -> str:
    before = squeeze(article.text[max(0, start - 40) : start])
    after = squeeze(article.text[end : end + 40])
    return f"…{before} [{squeeze(article.text[start:end])}] {after}…"
