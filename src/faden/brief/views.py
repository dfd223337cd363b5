"""Makes what a page shows from a thread."""

from collections.abc import Iterable, Mapping

from faden.brief.articles import article_views, source_views
from faden.brief.context import Context, flag_of
from faden.brief.days import long_day, parse_day, tick, window
from faden.brief.labels import count, label
from faden.brief.speakers import speaker_views
from faden.brief.timeline import Axis, build_axis
from faden.brief.view import ConflictView, DayView, EntryView, PageView, PlanView, SentenceView, StatusView, StoryView
from faden.model import BriefSentence, ChronologyEntry, Cite, Plan, PlanStatus, Story, Thread
from faden.text import squeeze

TICK_APART, YEAR_APART = 13.0, 24.0
"""Per cent of the axis between two labels: "16.10." takes some 40 of 300 pixels, "16.10.2025" some 65."""
STATE_PLANS = 3
"""Plans whose status stands under the headline: more is a table, not a state."""


def page_view(thread: Thread, labels: Mapping[str, str]) -> PageView:
    """Everything that a page on this thread shows: the stories newest first, and what could not be read."""
    stories = sorted(thread.stories, key=lambda s: (s.last or "", s.id), reverse=True)
    return PageView(
        stories=tuple(story_view(thread, story, labels) for story in stories),
        skipped=tuple((skip.uri, skip.reason) for skip in thread.skipped),
    )


def story_view(thread: Thread, story: Story, labels: Mapping[str, str]) -> StoryView:
    """Everything that a page shows of one story."""
    context = Context.of(thread, story, labels)
    articles, cut = article_views(context)
    plans = sorted(story.plans, key=_weight)
    newer = [entry for entry in story.chronology if not entry.background]
    axis = build_axis((parse_day(e.earliest), parse_day(e.latest)) for e in newer)
    return StoryView(
        target=story.id,
        title=squeeze(story.title) or labels["no_title"],
        period=window(story.first, story.last, labels),
        asof=long_day(story.last, labels),
        counts=_counts(story, labels),
        state=tuple((p.label, p.status, label(labels, "status", p.status)) for p in plans[:STATE_PLANS]),
        warnings=_warnings(context),
        brief=tuple(_sentence(sentence, context) for sentence in story.brief),
        axis=axis,
        ticks=_ticks(axis, labels),
        chronology=_days(newer, axis, context),
        background=_days((entry for entry in story.chronology if entry.background), axis, context),
        plans=tuple(_plan(plan, context) for plan in plans),
        speakers=speaker_views(context),
        conflicts=_conflicts(context),
        origins=_origins(context),
        independent=count(labels, "origin", story.independent_sources),
        sources=source_views(context),
        articles=articles,
        cut=cut,
    )


def _ticks(axis: Axis, labels: Mapping[str, str]) -> tuple[tuple[str, float], ...]:
    """The labels of the axis, with years where it spans several; none runs into the one before."""
    with_year = len({day.year for day, _ in axis.ticks}) > 1
    kept: list[tuple[str, float]] = []
    for day, x in axis.ticks:
        if not kept or x - kept[-1][1] >= (YEAR_APART if with_year else TICK_APART):
            kept.append((tick(day, with_year=with_year, labels=labels), x))
    return tuple(kept)


def _sentence(sentence: BriefSentence, context: Context) -> SentenceView:
    return SentenceView(text=squeeze(sentence.text), found=context.found(sentence.cites, ordered=False))


def _warnings(context: Context) -> tuple[str, ...]:
    """Which articles were withdrawn or are under embargo."""
    found: dict[str, list[str]] = {}
    for article in context.articles.values():
        if flag := flag_of(article):
            found.setdefault(flag, []).append(f"[{context.numbers[article.id]}] {context.name(article)}")
    return tuple(f"{context.labels[f'notice.{flag}']}: {', '.join(names)}" for flag, names in sorted(found.items()))


def _counts(story: Story, labels: Mapping[str, str]) -> tuple[str, ...]:
    numbers = (
        ("article", len(story.articles)),
        ("origin", story.independent_sources),
        ("plan", len(story.plans)),
        ("conflict", len(story.conflicts)),
    )
    return tuple(count(labels, what, n) for what, n in numbers if n)


def _days(entries: Iterable[ChronologyEntry], axis: Axis, context: Context) -> tuple[DayView, ...]:
    """The entries by their day or window, in the order in which each first comes."""
    windows: dict[tuple[str | None, str | None], list[ChronologyEntry]] = {}
    for entry in entries:
        windows.setdefault((entry.earliest, entry.latest), []).append(entry)
    return tuple(
        DayView(
            day=window(*days, context.labels),
            said=tuple(dict.fromkeys(said for entry in together if (said := _said(entry, context)))),
            mark=axis.place((parse_day(days[0]), parse_day(days[1]))),
            ahead=all(entry.realis != "happened" for entry in together),
            entries=tuple(_entry(entry, context) for entry in together),
        )
        for days, together in windows.items()
    )


def _entry(entry: ChronologyEntry, context: Context) -> EntryView:
    return EntryView(
        summary=squeeze(entry.summary),
        realis="" if entry.realis == "happened" else label(context.labels, "realis", entry.realis),
        origins=count(context.labels, "origin", entry.origins) if entry.origins > 1 else "",
        found=context.found(entry.cites),
    )


def _said(entry: ChronologyEntry, context: Context) -> str:
    """The words of the first cite that give the entry's window: "Mitte August"."""
    for cite in entry.cites:
        article = context.articles.get(cite.article)
        for time in article.times if article else ():
            same = (time.earliest, time.latest) == (entry.earliest, entry.latest)
            if article and same and cite.start <= time.start and time.end <= cite.end:
                return squeeze(article.text[time.start : time.end])
    return ""


def _weight(plan: Plan) -> tuple[int, int, str]:
    """Sorts first what most articles speak of, then what changed most."""
    return (-len({cite.article for status in plan.history for cite in status.cites}), -len(plan.history), plan.id)


def _plan(plan: Plan, context: Context) -> PlanView:
    days: dict[str, list[PlanStatus]] = {}
    for status in plan.history:
        days.setdefault(status.as_of, []).append(status)
    planned = plan.planned_for
    return PlanView(
        label=plan.label,
        status=plan.status,
        status_label=label(context.labels, "status", plan.status),
        window=window(planned.earliest, planned.latest, context.labels) if planned else "",
        people=context.people(plan.participants),
        place=(context.people((plan.place,)) or plan.place) if plan.place else "",
        overdue=_overdue(plan, context.story.last),
        days=tuple((long_day(day, context.labels), _statuses(said, context)) for day, said in days.items()),
    )


def _overdue(plan: Plan, today: str | None) -> bool:
    """Its window has passed, seen from the story's newest article, and nobody said what became of it."""
    open_still = plan.status in ("announced", "in_preparation", "confirmed", "rescheduled")
    return bool(open_still and plan.planned_for and today and plan.planned_for.latest < today)


def _statuses(history: Iterable[PlanStatus], context: Context) -> tuple[StatusView, ...]:
    """What was said on one day: by status, and of each by whom."""
    voices: dict[str, dict[str, list[Cite]]] = {}
    for status in history:
        who = status.by or context.names(status.cites)
        by = context.labels["by" if status.by else "by_outlet"].format(who=who) if who else ""
        voices.setdefault(status.status, {}).setdefault(by, []).extend(status.cites)
    return tuple(
        StatusView(
            status=status,
            label=label(context.labels, "status", status),
            voices=tuple((by, context.found(cites)) for by, cites in said.items()),
        )
        for status, said in voices.items()
    )


def _conflicts(context: Context) -> tuple[ConflictView, ...]:
    return tuple(
        ConflictView(
            kind=label(context.labels, "conflict", conflict.kind),
            about=squeeze(conflict.about),
            sides=tuple((squeeze(side.summary), context.found(side.cites)) for side in conflict.sides),
        )
        for conflict in context.story.conflicts
    )


def _origins(context: Context) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """Each origin with its articles; all unnamed ones on one line, at the end."""
    named: dict[str | None, list[int]] = {}
    for origin in context.story.sources:
        numbers = [context.numbers[article] for article in origin.articles if article in context.articles]
        named.setdefault(origin.name, []).extend(numbers)
    unknown = context.labels["no_outlet"]
    return tuple(
        (name or unknown, tuple(sorted(numbers)))
        for name, numbers in sorted(named.items(), key=lambda item: (item[0] is None, min(item[1], default=0)))
    )
