"""What was announced, and what became of it."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from faden import lang
from faden.ids import make_id
from faden.lang import Language
from faden.model import Cite, Entity, Plan, PlanStatus, Status, Thread, Window
from faden.trace.plan_label import label_of
from faden.trace.plan_status import Said, final_status, looked_back, moved, not_only_put_off, said_of
from faden.trace.same import SAME_DAY, Cluster, likeness
from faden.trace.told import Told, family_of

_NEVER_PLANNED = frozenset(("accident", "invasion", "attack", "breakup"))
"""Types that are not announced as appointments, however they are told."""
_FIRM: frozenset[Status] = frozenset(("announced", "confirmed", "postponed", "rescheduled", "cancelled", "held"))
"""A cue for one of these makes a plan of a single telling; a vague mention needs a second one or a day."""
_APPOINTMENTS = frozenset(("meeting", "vote", "session", "strike", "launch", "trial", "ceremony", "match", "signing"))
"""Types of which "wollen", "sollen" or "werden" alone makes an appointment."""
_LATE_DAYS = 4
"""So many days after its window something may take place and still be the plan kept."""
_KEPT_BY: Mapping[str, frozenset[str]] = {
    "session": frozenset(("vote", "decision", "election")),
    "decision": frozenset(("vote",)),
    "trial": frozenset(("ruling",)),
    "vote": frozenset(("decision",)),
}
"""What is told to have happened on the very day of an appointment shows that it was kept."""
_MANY = frozenset(("meeting", "talks", "visit", "phone_call", "session", "agreement", "demonstration", "decision"))
"""Types of which a story holds many: bare words are not enough to say that the planned one took place."""
_EACH_ITS_OWN = frozenset(("strike", "demonstration"))
"""Types of which one called off and one on a later day are two, not one rescheduled."""
_BOTH = 2


def follow_plans(thread: Thread, told: list[Told]) -> tuple[Plan, ...]:
    """The plans of the one story of `thread`, each with its status history, by first day, then id.

    told: its events, as `told_events` gives them.
    """
    entities = {entity.id: entity for entity in thread.entities}
    drafts = [draft for cluster in _clusters(told, entities) if (draft := _draft(cluster)) is not None]
    held = _held(drafts, told, entities)
    plans = [_plan(draft, held[index], entities) for index, draft in enumerate(drafts)]
    return tuple(sorted(plans, key=lambda plan: (plan.history[0].as_of, plan.id)))


def _clusters(told: list[Told], entities: Mapping[str, Entity]) -> list[Cluster]:
    """Tellings that look ahead, joined to plans: each to the most alike, the latest spoken of among equals.

    Those that name people, a level or a place come first, so that bare ones ("das Treffen") find their plan.
    """
    clusters: list[Cluster] = []
    ahead = [t for t in told if t.event.realis != "happened" and t.event.type not in _NEVER_PLANNED]
    for item in sorted(ahead, key=lambda t: (_vagueness(t), t.order, t.event.start)):
        language = _language(item)
        best: Cluster | None = None
        best_rank: tuple[int, ...] = (-1,)
        for cluster in clusters:
            if item.another and min(cluster.starts) < item.order:
                continue
            # the two may yet meet elsewhere than first said: the place alone makes no second plan
            score = likeness(item, cluster, entities, language.events, same_place=False)
            if score is None or (score == 0 and not _may_refer(item, cluster)):
                continue
            rank = (score, _bystanders(item, cluster), *_nearness(item, cluster))
            if rank > best_rank:
                best, best_rank = cluster, rank
        if best is None:
            best = Cluster(family=family_of(item.event.type, language.events))
            clusters.append(best)
        best.add(item)
    return [part for cluster in clusters for part in _started_anew(cluster)]


def _started_anew(cluster: Cluster) -> list[Cluster]:
    """The cluster, cut where something is announced again after it was called off: a second strike is no first one."""
    members = sorted(cluster.members, key=lambda m: (m.order, m.event.start))
    off: int | None = None
    for at, member in enumerate(members):
        said = said_of(member)
        anew = any(e.status == "announced" and e.fresh for e in said) and (member.indefinite or member.event.earliest)
        if member.event.type in _EACH_ITS_OWN:
            anew = anew or (member.event.realis == "planned" and member.event.earliest is not None)
        if off is not None and member.order > off and anew:
            parts = (Cluster(family=cluster.family), Cluster(family=cluster.family))
            for index, told in enumerate(members):
                parts[index >= at].add(told)
            return [parts[0], *_started_anew(parts[1])]
        if any(e.status in ("cancelled", "postponed") and e.by is None for e in said):
            off = member.order
        elif any(e.status == "rescheduled" for e in said):
            off = None
    return [cluster]


def _may_refer(told: Told, cluster: Cluster) -> bool:
    """Whether bare words can mean a plan already spoken of: not before it was, not with "ein", not with another theme.

    In the article that first tells of it a headline may come before the words that introduce it.
    """
    earlier = min(cluster.starts) < told.order
    here = told.order in cluster.starts
    if not earlier and not here:
        return False
    if told.indefinite and earlier:
        return False
    themes = cluster.themes - {""}
    return here or not told.theme or not themes or told.theme in themes


def _bystanders(told: Told, cluster: Cluster) -> int:
    """How many of the cluster's people the clause names, where the event's own words name none: whose plan it is."""
    if told.event.participants:
        return 0
    start, end = told.event.start, told.event.end
    named = {m.entity for m in told.article.mentions if start <= m.start and m.end <= end and m.kind == "PERSON"}
    return len(named & set(cluster.participants))


def _vagueness(told: Told) -> int:
    """0: two who take part are named; 1: something is; 2: only that there is such a thing."""
    if len(told.event.participants) >= 2:
        return 0
    return 1 if told.event.participants or told.event.place or told.level else 2


def _nearness(told: Told, cluster: Cluster) -> tuple[int, int]:
    """How near the cluster was last spoken of: before in the same article, after it there, or only elsewhere."""
    here = cluster.starts.get(told.order)
    if here is None:
        return (0, len(cluster.members))
    at = bisect_right(here, told.event.start)
    return (2, here[at - 1] - told.event.start) if at else (1, told.event.start - here[0])


@dataclass(frozen=True, slots=True, kw_only=True)
class _Draft:
    """A plan before it is known whether it took place. first: the first day for which anything is said of it."""

    cluster: Cluster
    said: tuple[Said, ...]
    first: str
    window: Window | None


def _draft(cluster: Cluster) -> _Draft | None:
    said = [entry for member in cluster.members for entry in said_of(member)]
    if any(entry.status != "in_doubt" or entry.cued for entry in said):
        said = [entry for entry in said if entry.status != "in_doubt" or entry.cued]
    if not said or not _is_plan(cluster, said):
        return None
    first = min(entry.as_of for entry in said)
    said = moved(not_only_put_off(looked_back(said)))
    if not said:
        return None
    return _Draft(cluster=cluster, said=tuple(said), first=first, window=_window(cluster))


def _plan(draft: _Draft, held: list[Said], entities: Mapping[str, Entity]) -> Plan:
    cluster = draft.cluster
    history = _history([*draft.said, *held], draft.first)
    members = sorted(cluster.members, key=lambda m: (m.order, m.event.start))
    kind = _majority(member.event.type for member in members)
    return Plan(
        id=make_id("p", cluster.family, members[0].article.id, members[0].event.start, members[0].event.label),
        label=label_of(cluster, kind, entities),
        type=kind,
        participants=tuple(sorted(cluster.participants, key=lambda p: (-cluster.participants[p], p))),
        place=cluster.place,
        planned_for=draft.window,
        status=final_status(history, {entities[p].name for p in cluster.participants if p in entities}),
        history=history,
    )


def _is_plan(cluster: Cluster, said: list[Said]) -> bool:
    firm = any(entry.status in _FIRM and entry.cued for entry in said)
    dated = any(member.event.earliest is not None for member in cluster.members)
    meant = [member for member in cluster.members if member.event.realis == "planned"]
    if cluster.types == {"other"}:  # a deed that no list names is a plan only where its words put it in the future
        meant = [member for member in meant if _put_ahead(member)]
    planned = len(meant)
    return firm or (dated and planned > 0) or planned >= (1 if cluster.types & _APPOINTMENTS else 2)


def _put_ahead(member: Told) -> bool:
    language = lang.get(member.article.language)
    return language is not None and not language.events.future_auxiliaries.isdisjoint(member.line.text.split())


def _window(cluster: Cluster) -> Window | None:
    """The days that the newest telling with days gives; among those of one day the narrowest."""
    dated = [m for m in cluster.members if m.event.earliest and m.event.latest and m.event.realis != "denied"]
    if not dated:
        return None
    newest = max(m.day or "" for m in dated)
    best = min((m for m in dated if (m.day or "") == newest), key=lambda m: (_days(m), m.order, m.event.start))
    return Window(earliest=best.event.earliest or "", latest=best.event.latest or "")


def _days(told: Told) -> int:
    return (date.fromisoformat(told.event.latest or "") - date.fromisoformat(told.event.earliest or "")).days


def _held(drafts: list[_Draft], told: list[Told], entities: Mapping[str, Entity]) -> dict[int, list[Said]]:
    """That plans took place: tellings of the same event as happened, on days that fit; each to the one it fits best."""
    families = Counter(draft.cluster.family for draft in drafts)
    held: dict[int, list[Said]] = {index: [] for index in range(len(drafts))}
    for item in told:
        event = item.event
        if event.realis != "happened" or item.day is None or event.earliest is None or event.latest is None:
            continue
        fits = []
        for index, draft in enumerate(drafts):
            only_one = event.type not in _MANY and families[draft.cluster.family] == 1
            fit = _fit(item, draft, entities, only_one=only_one)
            if fit is not None:
                fits.append((fit, -index))
        if fits:
            best = -max(fits)[1]
            day = min(event.latest, item.day)
            kept = {best} | {-index for _, index in fits if _kept_that_day(item, drafts[-index].cluster)}
            for index in sorted(kept):
                held[index].append(Said(status="held", as_of=day, by=None, told=item, cued=True))
    return held


def _fit(told: Told, draft: _Draft, entities: Mapping[str, Entity], *, only_one: bool) -> tuple[bool, int] | None:
    """How well a telling of what happened fits a plan: whether on a day planned for, and how alike; null: not.

    only_one: the story has no other plan of the kind, so that bare words ("die Rakete hob ab") can mean no other.
    """
    event, day = told.event, told.day
    if event.earliest is None or event.latest is None or day is None or not draft.said:
        return None
    if (
        day < draft.first
        or event.latest < draft.first
        or (event.latest == draft.first and event.earliest < event.latest)
    ):
        return None
    score = likeness(told, draft.cluster, entities, _language(told).events)
    if score is None:
        score = likeness(told, draft.cluster, entities, _language(told).events, same_place=False)
        score = score if score == SAME_DAY else None
    window = _still(draft)
    on_time = window is not None and window.earliest <= event.earliest and event.latest <= window.latest
    if not ((score is not None and (score >= 1 or on_time or only_one)) or _agreed(told, draft.cluster)):
        return None
    on_a_day = event.earliest in draft.cluster.days and event.earliest == event.latest
    if not on_a_day and not _in_time(event.earliest, event.latest, window):
        return None
    return (on_time or on_a_day, score or 0)


def _still(draft: _Draft) -> Window | None:
    """The days planned for, unless the plan was put off since, without new ones."""
    newest = max(draft.said, key=lambda entry: (entry.as_of, entry.told.order))
    return None if newest.status == "postponed" else draft.window


def _kept_that_day(told: Told, cluster: Cluster) -> bool:
    """A vote on the day of the session, a ruling on the day of the trial."""
    event = told.event
    kept_by = _KEPT_BY.get(max(sorted(cluster.types)), frozenset())
    return event.type in kept_by and event.earliest == event.latest and event.earliest in cluster.days


def _agreed(told: Told, cluster: Cluster) -> bool:
    """Those who were to meet came to an agreement, or what was to be decided that day was: they met."""
    if _kept_that_day(told, cluster):
        return True
    if told.event.type != "agreement" or cluster.family == family_of("agreement", _language(told).events):
        return False
    common = set(told.event.participants) & set(cluster.participants)
    return len(common) >= _BOTH and (told.event.place is None or told.event.place in cluster.places)


def _in_time(earliest: str, latest: str, window: Window | None) -> bool:
    if window is None:
        return True
    late = date.fromisoformat(window.latest).toordinal() + _LATE_DAYS
    return latest >= window.earliest and date.fromisoformat(earliest).toordinal() <= late


def _history(said: list[Said], first: str) -> tuple[PlanStatus, ...]:
    """One entry per article and status (a denial: per voice); what is still meant on the first day is its announcement.

    Where an article has a status for several days or voices, the newest day stands, and the outlet's own voice.
    """
    grouped: dict[tuple[str, int, Status, str | None], dict[Cite, None]] = {}
    for entry in said:
        status = entry.status
        if status == "in_preparation" and entry.as_of == first and not entry.ongoing:
            status = "announced"
        as_of = first if status == "announced" else entry.as_of  # it is announced once; later it is told again
        key = (as_of, entry.told.order, status, entry.by)
        grouped.setdefault(key, {})[entry.told.cite] = None
    kept = [key for key in grouped if not _outdone(key, grouped)]
    places: dict[tuple[int, Status, str | None], dict[Cite, None]] = {}
    told: dict[tuple[int, Status, str | None], tuple[str, str | None]] = {}
    for key in sorted(kept, key=lambda key: (key[0], key[3] is None, next(iter(grouped[key])).start, key[3] or "")):
        as_of, order, status, by = key
        one = (order, status, by if status == "denied" else None)
        told[one] = (as_of, by)
        places.setdefault(one, {}).update(grouped[key])
    ordered = sorted(
        told, key=lambda one: (told[one][0], one[0], min(c.start for c in places[one]), one[1], one[2] or "")
    )
    return tuple(
        PlanStatus(
            status=one[1], as_of=told[one][0], by=told[one][1], cites=tuple(sorted(places[one], key=lambda c: c.start))
        )
        for one in ordered
    )


_OUTDONE_BY: Mapping[Status, tuple[Status, ...]] = {
    "postponed": ("rescheduled",),
    "in_preparation": ("held", "cancelled", "rescheduled", "postponed", "confirmed"),
    "announced": (),
}
"""Of one article, day and voice: what the weaker words only lead up to ("das geplante Treffen ist abgesagt")."""


def _outdone(
    key: tuple[str, int, Status, str | None], grouped: Mapping[tuple[str, int, Status, str | None], object]
) -> bool:
    return any((key[0], key[1], status, key[3]) in grouped for status in _OUTDONE_BY.get(key[2], ()))


def _majority(values: Iterable[str]) -> str:
    counts = Counter(values)
    return max(sorted(counts), key=lambda value: counts[value])


def _language(told: Told) -> Language:
    language = lang.get(told.article.language)
    assert language is not None
    return language
