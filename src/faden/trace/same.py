"""Whether two tellings can be of the same event."""

from bisect import insort
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from faden.lang.events import EventWords
from faden.model import Entity
from faden.trace.told import Told, family_of

_COMMON_TOPICS = 2
"""Nouns that two clauses must share to tell the same event where none of them names it."""
SAME_DAY = 3
"""How much one exact day speaks for one appointment: more than a place, less than two people."""
_EVEN_IF_PLACES_DIFFER = 2
"""So many common participants make one event of tellings whose places differ (Washington, the White House)."""


@dataclass(slots=True)
class Cluster:
    """Tellings of one event, gathered one by one.

    State: the members and what they together say, kept up to date by `add` so that nothing is counted twice:
    how often each participant, place and level is named, which types, heads and themes; where in each article it is
    spoken of; the last first day and the first last day (`since`, `until`) that any member gives.
    """

    family: str
    members: list[Told] = field(default_factory=list)
    participants: Counter[str] = field(default_factory=Counter)
    places: Counter[str] = field(default_factory=Counter)
    levels: Counter[str] = field(default_factory=Counter)
    types: set[str] = field(default_factory=set)
    heads: set[str | None] = field(default_factory=set)
    themes: set[str] = field(default_factory=set)
    topics: set[str] = field(default_factory=set)
    days: set[str] = field(default_factory=set)
    starts: dict[int, list[int]] = field(default_factory=dict)
    since: str | None = None
    until: str | None = None

    def add(self, told: Told) -> None:
        event = told.event
        self.members.append(told)
        self.participants.update(event.participants)
        if event.place is not None:
            self.places[event.place] += 1
        if told.level is not None:
            self.levels[told.level] += 1
        self.types.add(event.type)
        self.heads.add(told.head)
        self.themes.add(told.theme)
        self.topics |= told.topics
        insort(self.starts.setdefault(told.order, []), event.start)
        if event.earliest is not None and event.earliest == event.latest:
            self.days.add(event.earliest)
        if event.earliest is not None and event.latest is not None:
            self.since = max(self.since or "", event.earliest)
            self.until = min(self.until or "9999", event.latest)

    @property
    def level(self) -> str | None:
        return max(sorted(self.levels), key=lambda level: self.levels[level], default=None)

    @property
    def place(self) -> str | None:
        return max(sorted(self.places), key=lambda place: self.places[place], default=None)


def likeness(
    told: Told, cluster: Cluster, entities: Mapping[str, Entity], words: EventWords, *, same_place: bool = True
) -> int | None:
    """How much speaks for the same event, or null where something speaks against it: another kind, other people,
    another level, another place. 0: nothing speaks against it, nothing for it either.

    same_place: another place speaks against it even where those who take part are the same.
    """
    if family_of(told.event.type, words) != cluster.family:
        return None
    if told.level is not None and cluster.level is not None and told.level != cluster.level:
        return None
    particular = told.event.type in words.same_head or bool(cluster.types & words.same_head)
    if particular and told.head is not None and not any(_like(told.head, head) for head in cluster.heads):
        return None
    score = 0
    if not same_place and _same_day(told, cluster, entities):
        return SAME_DAY
    if particular and told.head is None and None in cluster.heads:
        score = len(told.topics & cluster.topics)
        if score < _COMMON_TOPICS:
            return None
    people, known = set(told.event.participants), set(cluster.participants)
    common = people & known
    score += 2 * len(common)
    people, known = _acting(people, entities), _acting(known, entities)
    if people and known:
        if not people & known or not (people <= known or known <= people or len(people & known) >= 2):
            return None
        if _others(people, cluster, entities):
            return None
    place = told.event.place
    if place is not None and cluster.places:
        if place in cluster.places:
            score += 2
        elif len(common) < _EVEN_IF_PLACES_DIFFER or (same_place and not _one_day(told)):
            return None
    if told.level is not None and told.level == cluster.level:
        score += 1
    score += bool(told.theme) and told.theme in cluster.themes
    score += told.head is not None and told.head in cluster.heads
    return score


def _like(first: str, second: str | None) -> bool:
    """Heads of one noun: "Entscheid" and "Zinsentscheid"; a verb has none and goes with any."""
    return second is None or first.endswith(second) or second.endswith(first)


def _same_day(told: Told, cluster: Cluster, entities: Mapping[str, Entity]) -> bool:
    """Two appointments of one kind for one day are one, unless they name different persons."""
    day = told.event.earliest
    if day is None or day != told.event.latest or day not in cluster.days:
        return False
    persons = {e for e in told.event.participants if e in entities and entities[e].kind == "PERSON"}
    known = {e for e in cluster.participants if e in entities and entities[e].kind == "PERSON"}
    return not persons or not known or bool(persons & known)


def _acting(ids: set[str], entities: Mapping[str, Entity]) -> set[str]:
    """Without countries and towns: "der Gipfel zwischen X und Y" may be that of their presidents."""
    return {i for i in ids if i not in entities or entities[i].kind != "PLACE"}


def _others(people: set[str], cluster: Cluster, entities: Mapping[str, Entity]) -> bool:
    """Both sides name two persons or more, and not the same: Trump and Putin; Trump, Putin and Selenskyj.

    The cluster's persons are those that half of its tellings name: one telling may bring in a bystander.
    """

    def persons(ids: set[str]) -> set[str]:
        return {i for i in ids if i in entities and entities[i].kind == "PERSON"}

    often = max(cluster.participants.values(), default=0) / 2
    first, second = persons(people), persons({p for p, count in cluster.participants.items() if count >= often})
    return len(first) >= 2 and len(second) >= 2 and first != second


def _one_day(told: Told) -> bool:
    return told.event.earliest is not None and told.event.earliest == told.event.latest
