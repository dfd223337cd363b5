"""Whom "er" and "sie" mean: the people that the last sentences are about."""

from collections.abc import Sequence
from dataclasses import dataclass

from faden.annotate.statements_people import People
from faden.lang.speech import SmallWords

TOPIC_REACH = 2
"""Sentences back that a pronoun's person may have been the subject: beyond, another person is as likely."""
KEPT = 4
"""People remembered at once; a pronoun never reaches further."""


@dataclass(frozen=True, slots=True)
class Topic:
    """A person that a sentence was about: entity, and how many sentences ago."""

    entity: str
    age: int = 0


@dataclass(frozen=True, slots=True)
class Topics:
    """The people that the last sentences were about, the nearest first."""

    people: tuple[Topic, ...] = ()

    def older(self) -> "Topics":
        """The same people one sentence later."""
        return Topics(tuple(Topic(t.entity, t.age + 1) for t in self.people if t.age < TOPIC_REACH))

    def about(self, entity: str | None) -> "Topics":
        """With `entity`, if one, as the nearest."""
        if entity is None:
            return self
        return Topics((Topic(entity), *(t for t in self.people if t.entity != entity))[:KEPT])

    @property
    def nearest(self) -> str | None:
        """The person of this sentence or the one before."""
        return self.people[0].entity if self.people and self.people[0].age <= 1 else None


def resolve(word: str, topics: Topics, people: People, small: SmallWords) -> str | None:
    """The person that "er" or "sie" stands for: the nearest that it can mean, if nobody unclear stands nearer."""
    wanted = "m" if word in small.masculine else "f" if word in small.feminine else ""
    if not wanted:
        return None
    for topic in topics.people:
        gender = people.gender(topic.entity)
        if gender == wanted or (not gender and wanted == "m"):
            return topic.entity
        if not gender:
            return None
    return None


def speakers(entities: Sequence[str | None], people: People) -> str | None:
    """Who of those that speak in a sentence is its topic from then on: the last, if a person."""
    for entity in reversed(entities):
        if entity is not None and people.entities[entity].kind == "PERSON":
            return entity
    return None
