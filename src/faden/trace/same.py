"""Whether two tellings can be of the same event."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from faden.lang.events import EventWords
from faden.model import Entity
from faden.text import fold
from faden.trace.told import Told, family_of

_EVEN_IF_PLACES_DIFFER = 2
"""So many common participants make one event of tellings whose places differ (Washington, the White House)."""


@dataclass(slots=True)
class Cluster:
    """Tellings of one event, gathered one by one; state: the members and what they together say."""

    family: str
    members: list[Told] = field(default_factory=list)
    participants: dict[str, int] = field(default_factory=dict)
    places: dict[str, int] = field(default_factory=dict)
    levels: dict[str, int] = field(default_factory=dict)

    def add(self, told: Told) -> None:
        self.members.append(told)
        for participant in told.event.participants:
            self.participants[participant] = self.participants.get(participant, 0) + 1
        if told.event.place is not None:
            self.places[told.event.place] = self.places.get(told.event.place, 0) + 1
        if told.level is not None:
            self.levels[told.level] = self.levels.get(told.level, 0) + 1

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
    particular = {told.event.type, *(member.event.type for member in cluster.members)} & words.same_head
    if particular and not _same_noun(told, cluster, words):
        return None
    score = 0
    people, known = set(told.event.participants), set(cluster.participants)
    common = people & known
    if people and known:
        if not common or not (people <= known or known <= people or len(common) >= 2):
            return None
        if _others(people, cluster, entities):
            return None
        score += 2 * len(common)
    place = told.event.place
    if place is not None and cluster.places:
        if place in cluster.places:
            score += 2
        elif len(common) < _EVEN_IF_PLACES_DIFFER or (same_place and not _one_day(told)):
            return None
    if told.level is not None and told.level == cluster.level:
        score += 1
    if told.theme and any(member.theme == told.theme for member in cluster.members):
        score += 1
    head = _head(told, words)
    if head is not None and any(_head(member, words) == head for member in cluster.members):
        score += 1
    return score


def _same_noun(told: Told, cluster: Cluster, words: EventWords) -> bool:
    head = _head(told, words)
    return head is None or any(_head(member, words) in (head, None) for member in cluster.members)


def _head(told: Told, words: EventWords) -> str | None:
    """The head of the noun that names it; null for a verb."""
    first = fold(told.event.label.split()[0]) if told.event.label else ""
    heads = [head for head in words.nouns.get(told.event.type, ()) if head in first]
    return max(heads, key=lambda head: (len(head), head), default=None)


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
