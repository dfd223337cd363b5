"""What happened when."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from faden import lang
from faden.ids import make_id
from faden.lang.events import EventWords
from faden.model import (
    PROSE_KINDS,
    Article,
    ChronologyEntry,
    Cite,
    Entity,
    Plan,
    Realis,
    Span,
    Status,
    Story,
    Thread,
    Window,
)
from faden.origins import origins_of
from faden.text import squeeze
from faden.trace.same import Cluster, likeness
from faden.trace.told import Told, family_of, sentence_of

_BACKGROUND_DAYS = 60
"""What happened so long before the story's first article is its background, not its course."""
_SUMMARY = (40, 260)
"""Characters that a summary should have: shorter ones lack who or what, longer ones are hard to scan."""
_MILESTONES: Mapping[Status, str] = {
    "announced": "announcement",
    "postponed": "postponement",
    "cancelled": "cancellation",
}
"""Turns of a plan that are events of the story, and what such an entry is called."""
_TOLD_BY = 2
"""Articles that must tell a turn of a plan before it is an event of the story; one alone is in the plan's history."""
_OFF: frozenset[Status] = frozenset(("cancelled", "postponed", "rescheduled"))
"""What is said of a plan that no longer stands for the days it was meant for."""
_REALIS: Mapping[Status, Realis] = {"cancelled": "cancelled", "postponed": "cancelled", "in_doubt": "possible"}


def build_chronology(thread: Thread, told: list[Told]) -> tuple[ChronologyEntry, ...]:
    """The events of the one story of `thread`, joined across its articles, by (earliest, latest, id).

    told: its events, as `told_events` gives them.

    What happened, with a day or days; what is planned, on the days it is planned for; the turns of plans (announced,
    postponed, called off) on the day for which they are told. Undated events have no place in a chronology; their
    tellings join a dated one where they can.
    """
    (story,) = thread.stories
    entities = {entity.id: entity for entity in thread.entities}
    articles = {article.id: article for article in thread.articles}
    origins = origins_of(thread.articles, story.copies)
    entries = [_entry(cluster, story) for cluster in _happenings(told, entities, story)]
    entries += [entry for plan in story.plans for entry in _planned(plan, told)]
    entries += [entry for plan in story.plans for entry in _milestones(plan, story, articles)]
    counted = [replace(e, origins=len({origins[cite.article] for cite in e.cites})) for e in entries]
    return tuple(sorted(counted, key=lambda e: (e.earliest or "9999", e.latest or "9999", e.id)))


def _happenings(told: list[Told], entities: Mapping[str, Entity], story: Story) -> list[Cluster]:
    """Clusters of tellings of what happened; each has a day. Narrowly dated tellings first, undated last."""
    kept_plans = {
        (cite.article, cite.start, cite.end)
        for plan in story.plans
        if plan.status == "held"
        for entry in plan.history
        for cite in entry.cites
    }
    happened = [
        t for t in told if t.event.realis == "happened" or (t.cite.article, t.cite.start, t.cite.end) in kept_plans
    ]
    clusters: list[Cluster] = []
    for item in sorted(happened, key=lambda t: (_days(t), t.event.realis != "happened", t.order, t.event.start)):
        best = _best(item, clusters, entities)
        if best is None:
            if item.event.earliest is None or item.event.realis != "happened":
                continue
            best = Cluster(family=family_of(item.event.type, _words(item)))
            clusters.append(best)
        best.add(item)
    return clusters


def _best(item: Told, clusters: list[Cluster], entities: Mapping[str, Entity]) -> Cluster | None:
    best: Cluster | None = None
    best_rank: tuple[int, int, str] = (0, 0, "")
    for cluster in clusters:
        score = likeness(item, cluster, entities, _words(item))
        if score is None or not _days_meet(item, cluster):
            continue
        dated = item.event.earliest is not None
        if not dated and (score < 2 or not item.event.participants):
            continue
        if dated and score < 1 and item.event.participants != ():
            continue
        rank = (score, len(cluster.members), cluster.until or "")
        if rank > best_rank:
            best, best_rank = cluster, rank
    return best


def _days_meet(item: Told, cluster: Cluster) -> bool:
    """The telling's days overlap those of every dated member; an undated telling is no earlier than they are."""
    event = item.event
    if event.earliest is None or event.latest is None:
        return item.day is None or (cluster.since or "") <= item.day
    return cluster.since is None or (cluster.since <= event.latest and event.earliest <= (cluster.until or ""))


def _entry(cluster: Cluster, story: Story) -> ChronologyEntry:
    dated = [m for m in cluster.members if m.event.earliest is not None]
    narrowest = min(dated, key=lambda m: (_days(m), m.order, m.event.start))
    earliest, latest = narrowest.event.earliest, narrowest.event.latest
    cites = _cites(cluster.members)
    kind = _common_type(cluster)
    return ChronologyEntry(
        id=make_id("c", kind, earliest, cites[0].article, cites[0].start),
        earliest=earliest,
        latest=latest,
        type=kind,
        summary=_summary(dated),
        participants=tuple(sorted(cluster.participants, key=lambda p: (-cluster.participants[p], p))),
        place=cluster.place,
        realis="happened",
        cites=cites,
        background=_is_background(latest, story),
    )


def _planned(plan: Plan, told: Sequence[Told]) -> Iterable[ChronologyEntry]:
    """The days that a plan is or was meant for, each with the tellings that give it those days."""
    places = {cite for status in plan.history for cite in status.cites}
    members = [t for t in told if t.cite in places and t.event.earliest is not None and t.event.realis != "happened"]
    for window, meant_now in _windows(plan, members):
        meant = [t for t in members if _within(t, window)]
        off = _called_off(plan, told, meant, last=window == plan.planned_for) if meant_now == "cancelled" else []
        realis: Realis = "planned" if meant_now == "cancelled" and not off else meant_now
        telling = off or meant  # what is shown as called off is shown in the words that say so
        cites = _cites([*meant, *telling])
        yield ChronologyEntry(
            id=make_id("c", plan.id, "planned", window.earliest, window.latest),
            earliest=window.earliest,
            latest=window.latest,
            type=plan.type,
            summary=_summary(telling),
            participants=plan.participants,
            place=plan.place,
            realis=realis,
            cites=cites,
        )


def _called_off(plan: Plan, told: Sequence[Told], meant: Sequence[Told], *, last: bool) -> list[Told]:
    """The tellings that days no longer stand: for the last ones the plan's own status, before them the next turn."""
    since = min((t.day or "" for t in meant), default="")
    if last:
        turns = [entry for entry in plan.history if entry.status == plan.status]
    else:
        turns = [entry for entry in plan.history if entry.status in _OFF and entry.as_of >= since]
        turns = [entry for entry in turns if entry.as_of == turns[0].as_of]
    places = {cite for entry in turns for cite in entry.cites}
    return [t for t in told if t.cite in places]


def _windows(plan: Plan, members: Sequence[Told]) -> Iterable[tuple[Window, Realis]]:
    """The days planned for in the end, unless the plan was kept, and single days that it was meant for before."""
    last = plan.planned_for
    if last is not None and plan.status != "held" and any(_within(t, last) for t in members):
        yield last, _REALIS.get(plan.status, "planned")
    days = {t.event.earliest or "" for t in members if t.event.earliest == t.event.latest}
    kept = {entry.as_of for entry in plan.history if entry.status == "held"}
    for day in sorted(days - kept):
        if last is None or not last.earliest <= day <= last.latest:
            yield Window(earliest=day, latest=day), "cancelled"


def _within(told: Told, window: Window) -> bool:
    event = told.event
    return (event.earliest or "9999") <= window.latest and window.earliest <= (event.latest or "")


def _milestones(plan: Plan, story: Story, articles: Mapping[str, Article]) -> Iterable[ChronologyEntry]:
    """One entry for each turn of a plan, with all articles that tell it for that day."""
    turns: dict[tuple[Status, str], list[Cite]] = {}
    seen: set[Status] = set()
    previous = ""
    for status in plan.history:
        if status.status in _MILESTONES and not (status.status in seen and status.as_of != previous):
            turns.setdefault((status.status, status.as_of), []).extend(status.cites)
            seen.add(status.status)
        previous = status.as_of
    for (status_name, day), cites in turns.items():
        if len({cite.article for cite in cites}) < _TOLD_BY:
            continue
        ordered = tuple(sorted(dict.fromkeys(cites), key=lambda c: (_order(articles, c), c.start, c.end)))
        sentence = _best_sentence([(articles[c.article], Span(start=c.start, end=c.end)) for c in ordered])
        yield ChronologyEntry(
            id=make_id("c", plan.id, status_name, day),
            earliest=day,
            latest=day,
            type=_MILESTONES[status_name],
            summary=sentence,
            participants=plan.participants,
            place=plan.place,
            realis="cancelled" if status_name in ("cancelled", "postponed") else "planned",
            cites=ordered,
            background=_is_background(day, story),
        )


def _cites(members: Sequence[Told]) -> tuple[Cite, ...]:
    ordered = sorted(members, key=lambda m: (m.order, m.event.start, m.event.end))
    return tuple(dict.fromkeys(m.cite for m in ordered))


def _summary(members: Sequence[Told]) -> str:
    """The sentence of the sources that tells it best, verbatim."""
    return _best_sentence([(m.article, Span(start=m.event.start, end=m.event.end)) for m in members])


def _best_sentence(places: Sequence[tuple[Article, Span]]) -> str:
    """Prose before headlines, a fitting length before others, then the first told."""

    def rank(index: int) -> tuple[bool, bool, int]:
        article, span = places[index]
        sentence = sentence_of(article, span)
        prose = any(b.kind in PROSE_KINDS and b.start <= span.start < b.end for b in article.blocks)
        fitting = _SUMMARY[0] <= sentence.end - sentence.start <= _SUMMARY[1]
        return (not prose, not fitting, index)

    article, span = places[min(range(len(places)), key=rank)]
    sentence = sentence_of(article, span)
    return squeeze(article.text[sentence.start : sentence.end])


def _common_type(cluster: Cluster) -> str:
    counts: dict[str, int] = {}
    for member in cluster.members:
        counts[member.event.type] = counts.get(member.event.type, 0) + 1
    return max(sorted(counts), key=lambda kind: counts[kind])


def _is_background(latest: str | None, story: Story) -> bool:
    if latest is None or story.first is None:
        return False
    return (date.fromisoformat(story.first[:10]) - date.fromisoformat(latest)).days > _BACKGROUND_DAYS


def _days(told: Told) -> int:
    """How many days the telling leaves open; undated ones most."""
    event = told.event
    if event.earliest is None or event.latest is None:
        return 10**6
    return (date.fromisoformat(event.latest) - date.fromisoformat(event.earliest)).days


def _order(articles: Mapping[str, Article], cite: Cite) -> tuple[str, str]:
    return articles[cite.article].sort_key()


def _words(told: Told) -> EventWords:
    language = lang.get(told.article.language)
    assert language is not None
    return language.events
