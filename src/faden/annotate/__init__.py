"""Stage 3: an article with its sentences, times, names, statements and events.

`annotate(article)` knows one article only, so its marks never depend on what else is in the pile.
"""

from dataclasses import replace

from faden import lang
from faden.annotate.document import Document
from faden.annotate.events import find_events
from faden.annotate.names import find_names
from faden.annotate.publication import infer_published
from faden.annotate.sentences import find_sentences
from faden.annotate.statements import find_statements
from faden.annotate.times import find_times
from faden.model import Article, Span
from faden.shadow import Shadow

VERSION = 1


def annotate(article: Article) -> Article:
    """`article` with all marks; unchanged where its language has no folder in `lang/`.

    Where the page states no date, `published` is inferred from the article's own time expressions.
    """
    language = lang.get(article.language)
    if language is None:
        return article
    shadow = Shadow.of(article)
    doc = Document(
        article=article.id,
        text=shadow.text,
        blocks=shadow.blocks,
        sentences=find_sentences(shadow.text, shadow.blocks, language),
        language=language,
        published=article.published.day if article.published else None,
        published_at=article.published.at if article.published else None,
    )
    published = article.published
    if published is None:
        published = infer_published(doc)
        if published is not None:
            doc = replace(doc, published=published.day, published_at=published.at)
    times = find_times(doc)
    mentions, entities = find_names(doc)
    statements = find_statements(doc, times=times, mentions=mentions, entities=entities)
    events = find_events(doc, times=times, mentions=mentions, statements=statements)
    return replace(
        article,
        published=published,
        sentences=tuple(shadow.back(Span(start=s.start, end=s.end)) for s in doc.sentences),
        times=tuple(shadow.back(t) for t in times),
        mentions=tuple(shadow.back(m) for m in mentions),
        statements=tuple(shadow.back(s) for s in statements),
        events=tuple(shadow.back(e) for e in events),
        entities=tuple(shadow.back(e) for e in entities),
    )
