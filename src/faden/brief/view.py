"""What a page shows, as plain records: every value a reader sees is a finished string or a list of them.

`views.py` makes them from a thread; the templates and the Markdown writer only lay them out.
"""

from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup

from faden.brief.timeline import Axis, Mark

Flag = Literal["", "retraction", "embargo"]
"""That everything a finding rests on stands in articles withdrawn, or under embargo."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CiteView:
    """A cite. number: of its article in the story; target: id of the mark; note: "blue News, 21.10.2025".

    mark: what is shown, "[4]", and "b", "c" … for further places (`again`) of the same article under one finding.
    """

    number: int
    mark: str
    again: bool
    target: str
    note: str
    words: str
    uri: str
    start: int
    end: int
    flag: Flag


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a finding stands on: its cites, the language of its words, and whether all of it was withdrawn."""

    cites: tuple[CiteView, ...]
    lang: str | None
    flag: Flag


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceView:
    """A sentence of the brief."""

    text: str
    found: Found


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryView:
    """An event of the chronology. realis: empty where it happened."""

    summary: str
    realis: str
    origins: str
    found: Found


@dataclass(frozen=True, slots=True, kw_only=True)
class DayView:
    """The events of one day or window. said: the texts' own words for it; ahead: none of them has happened."""

    day: str
    said: tuple[str, ...]
    mark: Mark
    ahead: bool
    entries: tuple[EntryView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusView:
    """What was said of a plan on one day. voices: who says so ("so Kreml", "berichtet blue News")."""

    status: str
    label: str
    voices: tuple[tuple[str, Found], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanView:
    """A plan. days: its history, the statuses of one day together."""

    label: str
    status: str
    status_label: str
    window: str
    people: str
    place: str
    overdue: bool
    days: tuple[tuple[str, tuple[StatusView, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidView:
    """A statement. frame: how it was said and through whom, in words; variants: the same in other articles' words.

    relation: what the variants are to it ("andere Übersetzung").
    """

    words: str
    frame: str
    relation: str
    variants: tuple[tuple[str, Found], ...]
    found: Found


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerView:
    """Who said it. said: shown at once; more: folded."""

    name: str
    role: str
    said: tuple[SaidView, ...]
    more: tuple[SaidView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictView:
    """Where sources disagree. sides: summary, and what it stands on."""

    kind: str
    about: str
    sides: tuple[tuple[str, Found], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceView:
    """A line of the table of sources. copies: what of its text stands elsewhere, in words."""

    number: int
    target: str
    name: str
    title: str
    lang: str | None
    published: str
    agencies: str
    copies: tuple[str, ...]
    notices: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PartView:
    """A block of an article (own words), or a run of furniture with the kind of each block."""

    kind: str
    words: Markup | None = None
    furniture: tuple[tuple[str, Markup], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleView:
    """An article in full. facts: label and value; link: its address where it is one of the web."""

    number: int
    target: str
    name: str
    title: str
    lang: str | None
    facts: tuple[tuple[str, str], ...]
    uri: str
    link: str | None
    notices: tuple[str, ...]
    parts: tuple[PartView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryView:
    """A story. state: plans (label, status, status in words) that tell how things stand; cut: anchors in pieces."""

    target: str
    title: str
    period: str
    asof: str
    counts: tuple[str, ...]
    state: tuple[tuple[str, str, str], ...]
    warnings: tuple[str, ...]
    brief: tuple[SentenceView, ...]
    axis: Axis
    ticks: tuple[tuple[str, float], ...]
    chronology: tuple[DayView, ...]
    background: tuple[DayView, ...]
    plans: tuple[PlanView, ...]
    speakers: tuple[SpeakerView, ...]
    conflicts: tuple[ConflictView, ...]
    origins: tuple[tuple[str, tuple[int, ...]], ...]
    independent: str
    sources: tuple[SourceView, ...]
    articles: tuple[ArticleView, ...]
    cut: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageView:
    """Everything on one page. skipped: uri and reason."""

    stories: tuple[StoryView, ...]
    skipped: tuple[tuple[str, str], ...]
