"""A thread as Markdown: the parts of the page, each cite a footnote with its words and its place.

Footnotes are the one extension of CommonMark used (as in GitHub, Pandoc, Obsidian). Whatever comes from a source is
escaped, so that no text can become markup.
"""

import re
from collections.abc import Iterator, Mapping

from faden.brief.labels import labels_for
from faden.brief.view import CiteView, DayView, Found, PlanView, SaidView, StoryView
from faden.brief.views import page_view
from faden.model import Thread

_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|~$&!^])")
_LINE_START = re.compile(r"^(\s*)([-+=:]|\d+[.)])")
WORDS = 160
"""Characters of the cited words that a footnote repeats: enough to find the place by searching."""


def render(thread: Thread, *, labels: str = "de") -> str:
    """The Markdown of all stories of the thread. Raises UsageError for labels that do not exist."""
    t = labels_for(labels)
    page = page_view(thread, t)
    notes = _Notes()
    lines: list[str] = []
    if len(page.stories) != 1:
        lines += [f"# {t['stories']}", ""] + [f"- {escape(s.title)} ({s.period})" for s in page.stories] + [""]
    for story in page.stories:
        lines += _story(story, t, notes, "#" if len(page.stories) == 1 else "##")
    if page.skipped:
        lines += [f"## {t['skipped']}", ""]
        lines += [f"- {escape(uri)}: {escape(reason)}" for uri, reason in page.skipped] + [""]
    lines += notes.lines()
    return "\n".join(lines).rstrip() + "\n"


def escape(text: str) -> str:
    r"""`text` as plain words of Markdown, on one line.

    >>> escape("1. *Treffen* <b>")
    '1\\. \\*Treffen\\* \\<b\\>'
    """
    return _LINE_START.sub(lambda m: m[1] + m[2][:-1] + "\\" + m[2][-1], _inside(text))


def _inside(text: str) -> str:
    """`text` as plain words within a line."""
    return _SIGNS.sub(r"\\\1", " ".join(text.split()))


class _Notes:
    """Collects footnotes; the same place has the same number."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, str, int, int], int] = {}
        self._cites: list[CiteView] = []

    def mark(self, found: Found, t: Mapping[str, str]) -> str:
        """The footnote marks of a finding, and that it was withdrawn where it was."""
        marks = "".join(f"[^{self._number(cite)}]" for cite in found.cites)
        return marks + (f" **{t[f'notice.{found.flag}']}**" if found.flag else "")

    def _number(self, cite: CiteView) -> int:
        key = (cite.target, cite.uri, cite.start, cite.end)
        if key not in self._numbers:
            self._numbers[key] = len(self._numbers) + 1
            self._cites.append(cite)
        return self._numbers[key]

    def lines(self) -> Iterator[str]:
        """The footnotes: source note, words, place."""
        for number, cite in enumerate(self._cites, start=1):
            words = cite.words if len(cite.words) <= WORDS else cite.words[: WORDS - 1].rsplit(" ", 1)[0] + " …"
            place = f"{escape(cite.uri)}, {cite.start}–{cite.end}"
            yield f"[^{number}]: {escape(cite.note)}: {escape(words)} ({place})"


def _story(story: StoryView, t: Mapping[str, str], notes: _Notes, top: str) -> Iterator[str]:
    yield from (f"{top} {escape(story.title)}", "", f"{t['state']} {story.asof} · {' · '.join(story.counts)}", "")
    for line in story.warnings:
        yield from (f"**{escape(line)}**", "")
    for name, _, status in story.state:
        yield f"- {escape(name)}: **{status}**"
    parts = (
        ("brief", (line for s in story.brief for line in (f"{escape(s.text)}{notes.mark(s.found, t)}", ""))),
        ("timeline", (line for day in story.chronology for line in _day(day, t, notes))),
        ("background", (line for day in story.background for line in _day(day, t, notes))),
        ("plans", (line for plan in story.plans for line in _plan(plan, t, notes, top + "##"))),
        ("conflicts", _conflicts(story, t, notes, top + "##")),
        ("said", _speakers(story, t, notes, top + "##")),
        ("sources", _sources(story)),
    )
    for name, lines in parts:
        body = list(lines)
        if body:
            yield from ("", f"{top}# {t[name]}", "", *body)
    yield ""


def _day(day: DayView, t: Mapping[str, str], notes: _Notes) -> Iterator[str]:
    said = " ({})".format(", ".join(f"_{_inside(words)}_" for words in day.said)) if day.said else ""
    for entry in day.entries:
        realis = f" _{entry.realis}_" if entry.realis else ""
        yield f"- **{day.day}**{said}:{realis} {escape(entry.summary)}{notes.mark(entry.found, t)}"


def _plan(plan: PlanView, t: Mapping[str, str], notes: _Notes, top: str) -> Iterator[str]:
    yield from (f"{top} {escape(plan.label)}: {plan.status_label}", "")
    facts = [f"{t['planned_for']} {plan.window}"] if plan.window else []
    facts += [escape(plan.place)] if plan.place else []
    facts += [f"{t['participants']}: {escape(plan.people)}"] if plan.people else []
    facts += [t["overdue"]] if plan.overdue else []
    if facts:
        yield from ("; ".join(facts), "")
    for day, statuses in plan.days:
        for status in statuses:
            for by, found in status.voices:
                yield f"- **{day}**: {status.label}{f', {escape(by)}' if by else ''}{notes.mark(found, t)}"
    yield ""


def _conflicts(story: StoryView, t: Mapping[str, str], notes: _Notes, top: str) -> Iterator[str]:
    for conflict in story.conflicts:
        yield from (f"{top} {conflict.kind}: {escape(conflict.about)}", "")
        for summary, found in conflict.sides:
            who = ", ".join(dict.fromkeys(cite.note for cite in found.cites))
            yield f"- {escape(summary)} ({_inside(who)}){notes.mark(found, t)}"
        yield ""


def _speakers(story: StoryView, t: Mapping[str, str], notes: _Notes, top: str) -> Iterator[str]:
    for speaker in story.speakers:
        role = f" ({escape(speaker.role)})" if speaker.role else ""
        yield from (f"{top} {escape(speaker.name)}{role}", "")
        for item in speaker.said + speaker.more:
            yield from _said(item, t, notes)
        yield ""


def _said(item: SaidView, t: Mapping[str, str], notes: _Notes) -> Iterator[str]:
    yield f"- {escape(item.words)} ({escape(item.frame)}){notes.mark(item.found, t)}"
    for words, found in item.variants:
        yield f"  - {item.relation}: {escape(words)}{notes.mark(found, t)}"


def _sources(story: StoryView) -> Iterator[str]:
    for source, article in zip(story.sources, story.articles, strict=True):
        facts = [source.published, *([source.agencies] if source.agencies else []), *source.copies, *source.notices]
        title = f"{escape(source.name)}: {escape(source.title)}"
        yield f"- \\[{source.number}\\] {title} ({_inside('; '.join(facts))}), {escape(article.uri)}"
