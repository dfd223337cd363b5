"""One story with its articles by id: names, notes and cites as every part of a page writes them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from faden.brief.days import short_day
from faden.brief.marks import anchor
from faden.brief.view import CiteView, Flag, Found
from faden.model import PROSE_KINDS, Article, Cite, Copy, Entity, Story, Thread
from faden.text import squeeze

LETTERS = 26
"""Further places of one article are named b to z, then by numbers."""
OPENING = 70
"""Characters of the first words that stand for a missing headline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """A story, its articles (by id, in the story's order), entities by id, and the labels.

    numbers: of each article in the story, oldest first, from 1. notes: its source note, "blue News, 21.10.2025".
    copies: those that each article takes part in.
    """

    story: Story
    articles: Mapping[str, Article]
    numbers: Mapping[str, int]
    notes: Mapping[str, str]
    entities: Mapping[str, Entity]
    copies: Mapping[str, list[Copy]]
    labels: Mapping[str, str]

    @classmethod
    def of(cls, thread: Thread, story: Story, labels: Mapping[str, str]) -> "Context":
        """The context of one story of the thread."""
        known = {a.id: a for a in thread.articles}
        articles = {key: known[key] for key in story.articles if key in known}
        entities = {e.id: e for a in articles.values() for e in a.entities} | {e.id: e for e in thread.entities}
        copies: dict[str, list[Copy]] = {}
        for copy in story.copies:
            for article in copy.articles if articles.keys() >= set(copy.articles) else ():
                copies.setdefault(article, []).append(copy)
        numbers = {article: number for number, article in enumerate(articles, start=1)}
        notes = {article.id: _note(article, labels) for article in articles.values()}
        return cls(
            story=story,
            articles=articles,
            numbers=numbers,
            notes=notes,
            entities=entities,
            copies=copies,
            labels=labels,
        )

    def found(self, cites: Sequence[Cite], *, ordered: bool = True) -> Found:
        """What a finding stands on. ordered: by the number of the article; else as given, the best place first."""
        known = [cite for cite in cites if cite.article in self.articles]
        views = [self._cite(cite) for cite in known]
        flags = {view.flag for view in views}
        flag: Flag = flags.pop() if len(flags) == 1 else ""
        lang = language_of(self.articles[known[0].article]) if known else None
        if ordered:
            views.sort(key=lambda view: (view.number, view.start, view.end))
        return Found(cites=tuple(_lettered(views)), lang=lang, flag=flag)

    def _cite(self, cite: Cite) -> CiteView:
        article = self.articles[cite.article]
        return CiteView(
            number=self.numbers[article.id],
            mark=f"[{self.numbers[article.id]}]",
            again=False,
            target=anchor(cite) if _marked(cite, article) else article.id,
            note=self.notes[article.id],
            words=squeeze(article.text[cite.start : cite.end]),
            uri=article.uri,
            start=cite.start,
            end=cite.end,
            flag=flag_of(article),
        )

    def name(self, article: Article) -> str:
        """Whose words the article has: its outlet's, else its agencies', else its host's, else that it is unknown."""
        return _name(article, self.labels)

    def publisher(self, article: Article) -> str:
        """Who publishes the article: its outlet, else its host, else that it is unknown."""
        return _publisher(article, self.labels)

    def names(self, cites: Iterable[Cite]) -> str:
        """The publishers of the cited articles that are known, each once, in order."""
        known = (self.name(self.articles[c.article]) for c in cites if c.article in self.articles)
        return ", ".join(dict.fromkeys(name for name in known if name != self.labels["no_outlet"]))

    def people(self, ids: Iterable[str]) -> str:
        """The names of these entities."""
        return ", ".join(self.entities[key].name for key in ids if key in self.entities)

    def title(self, article: Article) -> str:
        """The article's headline; where it has none, how its own words begin; else that it has none."""
        if article.title:
            return squeeze(article.title)
        first = next((b for b in article.blocks if b.kind in PROSE_KINDS), None)
        words = squeeze(article.text[first.start : first.end]) if first else ""
        if len(words) > OPENING:
            words = words[:OPENING].rsplit(" ", 1)[0] + " …"
        return words or self.labels["no_title"]


def _note(article: Article, labels: Mapping[str, str]) -> str:
    return f"{_name(article, labels)}, {short_day(article.published.day if article.published else None, labels)}"


def _name(article: Article, labels: Mapping[str, str]) -> str:
    return article.outlet or ", ".join(article.agencies) or _publisher(article, labels)


def _publisher(article: Article, labels: Mapping[str, str]) -> str:
    return article.outlet or _host(article.uri) or labels["no_outlet"]


def _host(uri: str) -> str | None:
    """The host of a web address; None where it is none, or a broken one ("http://[")."""
    try:
        return urlsplit(uri).hostname if is_link(uri) else None
    except ValueError:
        return None


def _lettered(views: Iterable[CiteView]) -> Iterator[CiteView]:
    """The cites with further places of the same article as letters: [2] b c [4]."""
    seen: Counter[int] = Counter()
    for view in views:
        seen[view.number] += 1
        at = seen[view.number]
        mark = view.mark if at == 1 else chr(ord("a") + at - 1) if at <= LETTERS else str(at)
        yield replace(view, mark=mark, again=at > 1)


def _marked(cite: Cite, article: Article) -> bool:
    """Some block holds words of the cite, so that the page has a mark for it."""
    return any(block.start < cite.end and cite.start < block.end for block in article.blocks)


def language_of(article: Article) -> str | None:
    """The BCP 47 tag of the article's text, as exactly as it is known: "de-CH"."""
    return article.orthography or article.language


def flag_of(article: Article) -> Flag:
    """That the article was withdrawn, or is under embargo."""
    kinds = {notice.kind for notice in article.notices}
    return "retraction" if "retraction" in kinds else "embargo" if "embargo" in kinds else ""


def is_link(uri: str) -> bool:
    """A web address: the only kind of uri that becomes a link."""
    return uri.lower().startswith(("http://", "https://"))
