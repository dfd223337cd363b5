"""Which entity the words that name a speaker stand for. Rather none than a wrong one."""

from collections.abc import Sequence
from dataclasses import dataclass

from faden.annotate.document import Document
from faden.model import Entity, Mention, Span
from faden.text import fold

TOPIC_REACH = 2
"""Sentences back that a pronoun's person may have been the subject: beyond, another person is as likely."""


@dataclass(frozen=True, slots=True)
class Topic:
    """The person that the last sentences are about: entity, and how many sentences ago."""

    entity: str
    age: int = 0


class People:
    """The mentions and entities of one article, ready for look-ups."""

    def __init__(self, doc: Document, mentions: Sequence[Mention], entities: Sequence[Entity]) -> None:
        self.text = doc.text
        self.small = doc.language.speech.small
        self.own_words = doc.language.speech.own_words
        self.mentions = sorted((m for m in mentions if not m.part), key=lambda m: m.start)
        self.entities = {e.id: e for e in entities}
        self.roles: dict[str, set[str]] = {}
        for entity in entities:
            for role in entity.roles:
                if entity.kind == "PERSON":
                    self.roles.setdefault(fold(role.text), set()).add(entity.id)

    def named(self, span: Span) -> str | None:
        """The entity that the words of `span` name by their head, not in an attribute ("Ein Sprecher Rubios": none).

        Several people joined by "und" are no single entity: null.
        """
        words = self.text[span.start : span.end]
        inside = [m for m in self.mentions if span.start <= m.start and m.end <= span.end]
        heads = [m for m in inside if not self._attribute(span, m)]
        people = [m for m in heads if m.kind == "PERSON"]
        if len({m.entity for m in people}) > 1:
            return None
        if people:
            joined = f" {words[people[0].end - span.start :]} "
            return None if any(f" {c} " in joined for c in self.small.joining) else people[0].entity
        if heads and heads[0].kind in ("ORGANISATION", "PLACE") and self._whole(span, heads[0]):
            return heads[0].entity
        return self._by_role(words)

    def pronoun(self, span: Span, topic: Topic | None) -> str | None:
        """The person that "er" or "sie" stands for: the topic, if nothing speaks against it."""
        if topic is None or topic.age > TOPIC_REACH:
            return None
        word = self.text[span.start : span.end].lower()
        female = self._female(topic.entity)
        if word in self.small.masculine:
            return None if female else topic.entity
        if word in self.small.feminine:
            return topic.entity if female else None
        return None

    def possessor(self, span: Span, topic: Topic | None) -> str | None:
        """Whose words they are: "nach seinen Worten"."""
        words = self.text[span.start : span.end].lower().split()
        if len(words) != 2 or topic is None or topic.age > 1 or words[1] not in self.own_words:
            return None
        female = self._female(topic.entity)
        return topic.entity if words[0].startswith("ihr" if female else "sein") else None

    def subject(self, span: Span) -> str | None:
        """The person that a subject phrase names, for the topic."""
        entity = self.named(span)
        return entity if entity is not None and self.entities[entity].kind == "PERSON" else None

    def _female(self, entity: str) -> bool:
        """A role or title of hers says so ("Sprecherin", "Frau")."""
        known = self.entities.get(entity)
        if known is None:
            return False
        roles = [role.text.lower() for role in known.roles]
        roles += [
            self.text[max(0, m.start - 25) : m.start].rstrip().rpartition(" ")[2].lower()
            for m in self.mentions
            if m.entity == entity
        ]
        return any(role.endswith(self.small.female_endings) or role in self.small.female_titles for role in roles)

    def _attribute(self, span: Span, mention: Mention) -> bool:
        """The mention only qualifies the head: behind a genitive article or preposition, or a genitive itself."""
        before = self.text[span.start : mention.start]
        piece = before.rpartition(",")[2]
        words = piece.split()
        if any(w.lower() in self.small.genitives or w.lower() in self.small.prepositions for w in words[1:]):
            return True
        if words and words[0].lower() in self.small.prepositions:
            return True
        name = self.entities[mention.entity].name if mention.entity in self.entities else ""
        form = self.text[mention.start : mention.end]
        nominal = words and words[-1][:1].isupper()
        last = name.split()[-1] if name else ""
        return bool(
            nominal and last and form.endswith("s") and not last.endswith("s") and form.split()[-1] == last + "s"
        )

    def _whole(self, span: Span, mention: Mention) -> bool:
        """Nothing but an article stands before the name: "Das Weiße Haus", no "Sprecher des Weißen Hauses"."""
        before = [w for w in self.text[span.start : mention.start].split() if w[:1].isupper()]
        return len(before) <= 1 or mention.kind == "ORGANISATION"

    def _by_role(self, words: str) -> str | None:
        """The one person of the article with this role: "der US-Präsident"."""
        parts = words.split()
        if parts and parts[0].lower() in self.small.definite:
            found = self.roles.get(fold(" ".join(parts[1:])), set())
            if len(found) == 1:
                return next(iter(found))
        return None
