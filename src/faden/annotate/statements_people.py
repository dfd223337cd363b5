"""Which entity the words that name a speaker stand for. Rather none than a wrong one."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from faden.annotate.document import Document
from faden.lang.names import NameWords
from faden.model import Entity, Mention, Span
from faden.text import fold

MIN_CLASS_NOUN = 4
"""Letters of a noun that a longer name may end in ("die Bank": "Seebank Murtal"); shorter ones end too many."""


@lru_cache(maxsize=4)
def _folded(words: NameWords) -> frozenset[str]:
    """The given names of a language, folded once."""
    return frozenset(fold(name) for name in words.given)


class People:
    """The mentions and entities of one article, ready for look-ups."""

    def __init__(self, doc: Document, mentions: Sequence[Mention], entities: Sequence[Entity]) -> None:
        self.text = doc.text
        self.small = doc.language.speech.small
        self.speech = doc.language.speech
        self.club = frozenset(fold(prefix) for prefix in doc.language.names.club_prefixes)
        self.given = _folded(doc.language.names)
        self.mentions = sorted((m for m in mentions if not m.part), key=lambda m: m.start)
        self.entities = {e.id: e for e in entities}
        self.roles: dict[str, set[str]] = {}
        self.bodies: dict[str, list[str]] = {}
        for entity in entities:
            for role in entity.roles:
                if entity.kind == "PERSON":
                    self.roles.setdefault(fold(role.text), set()).add(entity.id)
            if entity.kind == "ORGANISATION":
                self.bodies[entity.id] = [fold(w) for name in (entity.name, *entity.variants) for w in name.split()]

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
            if any(f" {c} " in joined for c in self.small.joining) or self._cut_short(span, people[-1]):
                return None
            return people[0].entity
        if heads and heads[0].kind in ("ORGANISATION", "PLACE") and self._whole(span, heads[0]):
            return None if self._cut_short(span, heads[0]) else heads[0].entity
        return self._by_role(words) or self._by_class(words)

    def attribute(self, span: Span) -> str | None:
        """Whose words a noun of saying introduces: "Angaben des Ministeriums", "Angaben von Anna Muster"."""
        words = self.text[span.start : span.end].split(" ", 1)
        if len(words) < 2:
            return None
        start = span.end - len(words[1])
        first, _, rest = words[1].partition(" ")
        if first.lower() in self.small.origin and rest:
            start += len(first) + 1
        elif first.lower() not in self.small.genitives:
            return None
        return self.named(Span(start=start, end=span.end))

    def possessor(self, span: Span, topic: str | None) -> str | None:
        """Whose words they are: "nach seinen Worten"."""
        words = self.text[span.start : span.end].lower().split()
        if len(words) != 2 or topic is None or words[1] not in self.speech.own_words:
            return None
        female = self.gender(topic) == "f"
        return topic if words[0].startswith(self.small.her if female else self.small.his) else None

    def person(self, span: Span) -> str | None:
        """The person that a phrase names, for what pronouns stand for."""
        entity = self.named(span)
        return entity if entity is not None and self.entities[entity].kind == "PERSON" else None

    def first_person(self, start: int, end: int) -> Mention | None:
        """The person named first between start and end, unless as an attribute or behind a preposition."""
        for mention in self.mentions:
            if not (start <= mention.start and mention.end <= end) or mention.kind != "PERSON":
                continue
            before = self.text[start : mention.start].split()
            tail = [w.lower() for w in before[-3:]]
            if not any(w in self.small.prepositions or w in self.small.genitives for w in tail):
                return mention
            return None
        return None

    def gender(self, entity: str) -> Literal["f", "m", ""]:
        """What "er" and "sie" can mean, by roles, titles and the given name; empty where nothing tells."""
        known = self.entities.get(entity)
        if known is None or known.kind != "PERSON":
            return ""
        titles = [role.text.lower() for role in known.roles]
        titles += [
            self.text[max(0, m.start - 25) : m.start].rstrip().rpartition(" ")[2].lower()
            for m in self.mentions
            if m.entity == entity
        ]
        if any(role.endswith(self.small.female_endings) or role in self.small.female_titles for role in titles):
            return "f"
        for name in (known.name, *known.variants):
            first = fold(name.split()[0].split("-")[0])
            if " " in name and first in self.small.female_given:
                return "f"
            if " " in name and first in self.given:
                return "m"
        return ""

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

    def _cut_short(self, span: Span, mention: Mention) -> bool:
        """A noun stands right behind the mention: the name goes on, so that it may be another's."""
        after = self.text[mention.end : span.end]
        return after.startswith(" ") and after[1:2].isupper() and not mention.nominal

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

    def _by_class(self, words: str) -> str | None:
        """The one body of the article whose name holds the noun: "das Ministerium", "der Verein"."""
        parts = words.split()
        if len(parts) != 2 or parts[0].lower() not in self.small.definite | self.small.genitives:
            return None
        noun = fold(parts[1])
        forms = {noun, noun.removesuffix("s"), noun.removesuffix("es")}
        found = {
            entity
            for entity, names in self.bodies.items()
            for name in names
            if any(name == form or (len(form) >= MIN_CLASS_NOUN and name.endswith(form)) for form in forms)
        }
        if not found and forms & self.speech.clubs:
            found = {entity for entity, names in self.bodies.items() if self.club & set(names)}
        if not found and forms & self.speech.companies:
            found = {entity for entity, names in self.bodies.items() if not self._public(names)}
        return next(iter(found)) if len(found) == 1 else None

    def _public(self, names: Sequence[str]) -> bool:
        """An office, party, medium or club: nothing that "das Unternehmen" means."""
        return any(
            name.endswith((*self.speech.public_endings, *self.speech.media_endings))
            or name in self.speech.agencies
            or name in self.speech.media_names
            or name in self.club
            for name in names
        )
