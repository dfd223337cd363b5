"""`faden check`: is every line of a `faden/1` document borne out by its own sources?

Works on the document alone. What it holds against it: the contract's form; blocks that cover every non-blank
character once; marks, events and cites in range and in the article's own words; words that are really there;
references that lead somewhere; findings without a cite; statuses and intervals that contradict themselves.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from faden import codec
from faden.errors import FormatError
from faden.model import (
    MARKED_KINDS,
    OWN_KINDS,
    PROSE_KINDS,
    Article,
    Block,
    BlockKind,
    Cite,
    Event,
    Mention,
    Plan,
    Statement,
    Story,
    Thread,
    Time,
)
from faden.shadow import mend
from faden.text import fold, squeeze


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Something that a document gets wrong. where: "a-3f2c: statements[4]"; what: a sentence for a person."""

    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


def check(thread: Thread) -> tuple[Fault, ...]:
    """Everything wrong with a thread, in the order of the document; empty where all is well.

    >>> check(Thread())
    ()
    """
    return tuple(_faults(thread))


def check_document(data: bytes, *, which: str = "document") -> tuple[Fault, ...]:
    """The same for the bytes of a `faden/1` document; one that is none at all is a fault, not an exception."""
    try:
        return check(codec.decode(data, which=which))
    except FormatError as error:
        return (Fault(where=error.which, what=error.reason),)


def _faults(thread: Thread) -> Iterator[Fault]:
    articles = {a.id: a for a in thread.articles}
    entities = {e.id for e in thread.entities}
    statements = {s.id for a in thread.articles for s in a.statements}
    yield from _unique("articles", [a.id for a in thread.articles])
    yield from _unique("entities", [e.id for e in thread.entities])
    yield from _unique("stories", [s.id for s in thread.stories])
    for article in thread.articles:
        for fault in _article_faults(article, entities):
            yield Fault(where=f"{article.id} ({article.uri}): {fault.where}", what=fault.what)
    for entity in thread.entities:
        for role in entity.roles:
            yield from _cites(f"{entity.id} ({entity.name}): role", role.cites, articles, own=MARKED_KINDS)
    for story in thread.stories:
        for fault in _story_faults(story, articles, entities, statements):
            yield Fault(where=f"{story.id}: {fault.where}", what=fault.what)
    if thread.stories:
        told = sorted(a for s in thread.stories for a in s.articles)
        if told != sorted(articles):
            yield Fault(where="stories", what="not every article is in exactly one story")


def _unique(where: str, ids: list[str]) -> Iterator[Fault]:
    for double in sorted({i for i in ids if ids.count(i) > 1}) if len(set(ids)) < len(ids) else ():
        yield Fault(where=where, what=f"{double} stands there more than once")


# --- one article ------------------------------------------------------------------------------------------------------


def _article_faults(article: Article, entities: set[str]) -> Iterator[Fault]:
    yield from _block_faults(article)
    own = _Cover(article, MARKED_KINDS)
    marks: tuple[tuple[str, tuple[Time | Mention | Event, ...]], ...] = (
        ("times", article.times),
        ("mentions", article.mentions),
        ("events", article.events),
    )
    for name, spans in marks:
        for index, span in enumerate(spans):
            if not own.holds(span.start, span.end):
                yield Fault(where=f"{name}[{index}]", what="lies outside the article's own words")
    for index, time in enumerate(article.times):
        if squeeze(mend(article.text[time.start : time.end])) != squeeze(time.said):
            yield Fault(where=f"times[{index}]", what=f"says {time.said!r}, which is not what stands there")
        if time.earliest and time.latest and time.earliest > time.latest:
            yield Fault(where=f"times[{index}]", what=f"{time.earliest} is later than {time.latest}")
    for index, mention in enumerate(article.mentions):
        if mention.entity not in entities:
            yield Fault(where=f"mentions[{index}]", what=f"no entity {mention.entity}")
    for index, statement in enumerate(article.statements):
        for what in _statement_faults(article, statement, own, entities):
            yield Fault(where=f"statements[{index}]", what=what)
    for index, event in enumerate(article.events):
        for unknown in sorted({*event.participants, *filter(None, [event.place])} - entities):
            yield Fault(where=f"events[{index}]", what=f"no entity {unknown}")
    for name, stamp in (("published", article.published), ("updated", article.updated)):
        if stamp and stamp.start is not None and not 0 <= stamp.start < (stamp.end or 0) <= len(article.text):
            yield Fault(where=name, what="its place is not in the text")


def _block_faults(article: Article) -> Iterator[Fault]:
    at = 0
    for index, block in enumerate(article.blocks):
        if not at <= block.start < block.end <= len(article.text):
            yield Fault(where=f"blocks[{index}]", what=f"{block.start}-{block.end} overlaps, is empty or out of range")
            return
        if article.text[at : block.start].strip():
            yield Fault(where=f"blocks[{index}]", what=f"the text before it ({at}-{block.start}) is in no block")
        at = block.end
    if article.text[at:].strip():
        yield Fault(where="blocks", what=f"the text from {at} on is in no block")


def _statement_faults(article: Article, statement: Statement, own: "_Cover", entities: set[str]) -> Iterator[str]:
    if not own.holds(statement.start, statement.end):
        yield "lies outside the article's own words"
    parts = statement.parts
    if not parts or parts[0].start != statement.start or parts[-1].end != statement.end:
        yield "its parts do not make up the whole"
    if any(a.end > b.start for a, b in pairwise(parts)):
        yield "its parts overlap"
    if statement.speaker is not None and statement.speaker not in entities:
        yield f"no entity {statement.speaker}"
    words = (
        ("speaker_text", statement.speaker_text, statement.speaker_start, statement.speaker_end),
        ("cue", statement.cue, statement.cue_start, statement.cue_end),
    )
    for name, said, start, end in words:
        if (start is None) != (end is None):
            yield f"{name} has half a place"
        if said is not None and start is not None and end is not None and not _there(said, article.text[start:end]):
            yield f"{name} {said!r} is not what stands at {start}-{end}"


def _there(said: str, text: str) -> bool:
    """All words of `said` stand in `text` in that order (a split verb, "teilte … mit", has others between)."""
    at = 0
    mended = squeeze(mend(text))
    for word in said.replace("…", " ").split():
        at = mended.find(word, at)
        if at < 0:
            return False
        at += len(word)
    return True


class _Cover:
    """Which places of an article lie in blocks of the given kinds; neighbouring blocks count as one."""

    def __init__(self, article: Article, kinds: frozenset[BlockKind]) -> None:
        self._article = article
        self._runs: list[tuple[int, int]] = []
        for block in article.blocks:
            if block.kind in kinds:
                self._add(block)

    def _add(self, block: Block) -> None:
        if self._runs and not self._article.text[self._runs[-1][1] : block.start].strip():
            self._runs[-1] = (self._runs[-1][0], block.end)
        else:
            self._runs.append((block.start, block.end))

    def holds(self, start: int, end: int) -> bool:
        return start < end and any(s <= start and end <= e for s, e in self._runs)


# --- one story --------------------------------------------------------------------------------------------------------


def _story_faults(
    story: Story, articles: dict[str, Article], entities: set[str], statements: set[str]
) -> Iterator[Fault]:
    for unknown in sorted(set(story.articles) - set(articles)):
        yield Fault(where="articles", what=f"no article {unknown}")
    for index, copy in enumerate(story.copies):
        for side, article_id in enumerate(copy.articles):
            cites = tuple(Cite(article=article_id, start=pair[side].start, end=pair[side].end) for pair in copy.spans)
            yield from _cites(f"copies[{index}]", cites, articles, own=OWN_KINDS)
    for index, entry in enumerate(story.chronology):
        where = f"chronology[{index}]"
        yield from _cites(where, entry.cites, articles, own=MARKED_KINDS)
        if entry.earliest and entry.latest and entry.earliest > entry.latest:
            yield Fault(where=where, what=f"{entry.earliest} is later than {entry.latest}")
        for unknown in sorted({*entry.participants, *filter(None, [entry.place])} - entities):
            yield Fault(where=where, what=f"no entity {unknown}")
    for index, group in enumerate(story.statements):
        for unknown in sorted(set(group.members) - statements):
            yield Fault(where=f"statements[{index}]", what=f"no statement {unknown}")
    for index, plan in enumerate(story.plans):
        yield from _plan_faults(f"plans[{index}]", plan, articles)
    for index, conflict in enumerate(story.conflicts):
        where = f"conflicts[{index}]"
        if len(conflict.sides) < 2:
            yield Fault(where=where, what="has fewer than two sides")
        for side_of in conflict.sides:
            yield from _cites(where, side_of.cites, articles, own=MARKED_KINDS)
        if len({side_of.cites for side_of in conflict.sides}) < len(conflict.sides):
            yield Fault(where=where, what="two sides cite the same place")
    for index, sentence in enumerate(story.brief):
        where = f"brief[{index}]"
        yield from _cites(where, sentence.cites, articles, own=PROSE_KINDS)
        if not any(_shortened(sentence.text, _words(articles, cite)) for cite in sentence.cites):
            yield Fault(where=where, what="its words are not those of its cites")


def _plan_faults(where: str, plan: Plan, articles: dict[str, Article]) -> Iterator[Fault]:
    if not plan.history:
        yield Fault(where=where, what="has no history")
    if plan.history and plan.status not in {"in_doubt", *(entry.status for entry in plan.history)}:
        yield Fault(where=where, what=f"its status {plan.status} is not in its history")
    if list(plan.history) != sorted(plan.history, key=lambda entry: entry.as_of):
        yield Fault(where=where, what="its history is not in order")
    if plan.planned_for and plan.planned_for.earliest > plan.planned_for.latest:
        yield Fault(where=where, what="its window ends before it begins")
    for entry in plan.history:
        yield from _cites(where, entry.cites, articles, own=MARKED_KINDS)


def _cites(
    where: str, cites: Iterable[Cite], articles: dict[str, Article], *, own: frozenset[BlockKind]
) -> Iterator[Fault]:
    empty = True
    for cite in cites:
        empty = False
        article = articles.get(cite.article)
        if article is None:
            yield Fault(where=where, what=f"cites {cite.article}, which is not there")
        elif not 0 <= cite.start < cite.end <= len(article.text):
            yield Fault(where=where, what=f"cites {cite.start}-{cite.end} of {cite.article}, which is out of range")
        elif not _Cover(article, own).holds(cite.start, cite.end):
            yield Fault(where=where, what=f"cites {cite.start}-{cite.end} of {cite.article}, not its own words")
    if empty:
        yield Fault(where=where, what="has no cite")


def _words(articles: dict[str, Article], cite: Cite) -> str:
    article = articles.get(cite.article)
    return article.text[cite.start : cite.end] if article else ""


def _shortened(text: str, source: str) -> bool:
    """`text` is `source` or comes from it by leaving words out (spelling of ß and quotation marks aside)."""
    rest = iter(_plain(source))
    return all(word in rest for word in _plain(text))


def _plain(text: str) -> list[str]:
    return ["".join(c for c in word if c.isalnum()) for word in fold(mend(text)).replace("…", " ").split()]
