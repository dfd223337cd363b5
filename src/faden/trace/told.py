"""What stage 5 knows of each event that an article tells: who says it, for which day, in which words."""

from collections.abc import Mapping
from dataclasses import dataclass

from faden import lang
from faden.lang.events import EventWords
from faden.levels import level_of
from faden.model import Article, Cite, Entity, Event, Span, Statement, Thread, Time
from faden.outlook import Outlook, read_outlooks
from faden.phrases import Line
from faden.shadow import mend
from faden.text import Places, fold, overlap, token_spans

_SHORTEST_THEME = 4
"""Letters of a compound's first part that say something ("neu-" does not)."""
_MOST_OF_IT = 0.5
"""An event lies in a statement if more than this share of its clause does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One event as one article tells it.

    order: place of the article in the story, oldest first. day: the article's publication day, or null.
    by: the name of the speaker whose statement the clause lies in; null: the outlet's own voice.
    said_on: the day on which that was said, where known.
    line: the clause's words; words: the same, folded. outlooks: what they say of a plan, strongest first.
    indefinite: named with an indefinite article ("ein Treffen"): it may be a new one. another: as one more
        ("weitere Treffen"): it is none that was spoken of before.
    head: the head of the noun that names it; null for a verb.
    theme: what a compound says it is about, folded ("koalition" in "Koalitionsverhandlungen"); "" without one.
    level: the level of people it is about ("summit", "working"), where words or roles tell.
    times: the time expressions in the clause.
    topics: its other nouns and names, folded: what an event without a name of its own is known by.
    """

    event: Event
    article: Article
    order: int
    day: str | None
    by: str | None
    said_on: str | None
    line: Line
    outlooks: tuple[Outlook, ...]
    level: str | None
    indefinite: bool
    another: bool
    head: str | None
    theme: str
    times: tuple[Time, ...]
    topics: frozenset[str]

    @property
    def cite(self) -> Cite:
        return Cite(article=self.article.id, start=self.event.start, end=self.event.end)

    @property
    def text(self) -> str:
        return self.article.text[self.event.start : self.event.end]


def told_events(thread: Thread) -> list[Told]:
    """All events of the thread's articles, oldest article first, then in order of the text."""
    entities = {entity.id: entity for entity in thread.entities}
    found: list[Told] = []
    for order, article in enumerate(sorted(thread.articles, key=Article.sort_key)):
        language = lang.get(article.language)
        if language is None:
            continue
        known = entities | {e.id: e for e in article.entities if e.id not in entities}
        words = language.events
        statements, times = Places(article.statements), Places(article.times)
        for event in article.events:
            statement = _statement(statements, event)
            within = tuple(t for t in times.near(event) if event.start <= t.start and t.end <= event.end)
            found.append(_told(article, order, event, statement, within, known, words, language.code))
    return found


def family_of(event_type: str, words: EventWords) -> str:
    """One name for all types that texts use for one another.

    >>> family_of("visit", lang.get("de").events) == family_of("meeting", lang.get("de").events)
    True
    """
    for family in words.families:
        if event_type in family:
            return min(family)
    return event_type


def sentence_of(article: Article, span: Span | Event | Statement) -> Span:
    """The sentence of the article in which a span starts; the span itself where there is none."""
    for sentence in article.sentences:
        if sentence.start <= span.start < sentence.end:
            return sentence
    return Span(start=span.start, end=span.end)


def _told(
    article: Article,
    order: int,
    event: Event,
    statement: Statement | None,
    times: tuple[Time, ...],
    entities: Mapping[str, Entity],
    words: EventWords,
    code: str,
) -> Told:
    text = article.text
    clause = mend(text[event.start : event.end])
    line = Line.of(clause[s.start : s.end] for s in token_spans(clause))
    head = _head(event, words)
    return Told(
        event=event,
        article=article,
        order=order,
        day=article.published.day if article.published else None,
        by=_speaker(statement, article, entities),
        said_on=statement.said_on if statement else None,
        line=line,
        outlooks=tuple(read_outlooks(line, code, event.type)),
        level=_level(event, text[event.start : event.end], entities, words),
        indefinite=_indefinite(text, event, words),
        another=_another(text, event, words),
        head=head,
        theme=_theme(event, head, words),
        times=times,
        topics=_topics(clause, times),
    )


def _topics(clause: str, times: tuple[Time, ...]) -> frozenset[str]:
    words = [clause[s.start : s.end] for s in token_spans(clause)]
    days = {word for time in times for word in fold(time.said).split()}
    return frozenset(fold(w) for w in words if w[0].isupper() and len(w) >= _SHORTEST_THEME) - days


def _head(event: Event, words: EventWords) -> str | None:
    first = fold(event.label.split()[0]) if event.label else ""
    heads = [head for head in words.nouns.get(event.type, ()) if head in first]
    return max(heads, key=lambda head: (len(head), head), default=None)


def _theme(event: Event, head: str | None, words: EventWords) -> str:
    if head is None or not event.label[:1].isupper():
        return ""
    first = fold(event.label.split()[0])
    before = first[: first.rindex(head)]
    return before.rstrip(words.compound_links) if len(before) >= _SHORTEST_THEME else ""


def _indefinite(text: str, event: Event, words: EventWords) -> bool:
    at = text.find(event.label, event.start, event.end)
    if at < 0 or not event.label[:1].isupper():
        return False
    before = [fold(text[s.start : s.end]) for s in token_spans(text, max(event.start, at - 40), at)]
    return any(word in words.indefinite for word in before[-3:])


def _another(text: str, event: Event, words: EventWords) -> bool:
    at = text.find(event.label, event.start, event.end)
    before = [fold(text[s.start : s.end]) for s in token_spans(text, event.start, max(at, event.start))]
    return bool(before) and before[-1].startswith(words.more)


def _statement(statements: Places[Statement], event: Event) -> Statement | None:
    """The narrowest statement that most of the event's clause lies in."""
    span = Span(start=event.start, end=event.end)
    around = [
        s
        for s in statements.near(event)
        if overlap(span, Span(start=s.start, end=s.end)) > _MOST_OF_IT * (span.end - span.start)
    ]
    return min(around, key=lambda s: (s.end - s.start, s.start), default=None)


def _speaker(statement: Statement | None, article: Article, entities: Mapping[str, Entity]) -> str | None:
    if statement is None:
        return None
    if statement.speaker is not None and statement.speaker in entities:
        return entities[statement.speaker].name
    said_by = statement.speaker_text
    if said_by is not None and not _names_someone(said_by, statement, article):
        said_by = None
    return said_by or (statement.via[-1] if statement.via else None)


def _names_someone(words: str, statement: Statement, article: Article) -> bool:
    """A name, or an article and a noun ("eine Sprecherin"): no pronoun, no adverb, no run of words cut anywhere."""
    start, end = statement.speaker_start, statement.speaker_end
    named = start is not None and end is not None and any(start <= m.start and m.end <= end for m in article.mentions)
    parts = words.split()
    if any(part[0].isdigit() for part in parts):
        return False
    return named or (len(parts) > 1 and parts[-1][0].isupper())


def _level(event: Event, clause: str, entities: Mapping[str, Entity], words: EventWords) -> str | None:
    """By the words that name the event, else by the roles of those who take part, if they agree."""
    by_label = level_of(event.label, words)
    if by_label is not None:
        return by_label
    if event.label.islower() and not any(entities[p].kind == "PERSON" for p in event.participants if p in entities):
        by_clause = level_of(clause, words)  # a verb names it: "Verhandlungsteams treffen sich"
        if by_clause is not None:
            return by_clause
    levels = set()
    for participant in event.participants:
        entity = entities.get(participant)
        if entity is None or entity.kind != "PERSON":
            continue
        of_roles = {level_of(role.text, words) for role in entity.roles} - {None}
        levels |= of_roles if len(of_roles) == 1 else set()
    return levels.pop() if len(levels) == 1 else None
