"""Who takes part in an event, and where it happens: from the names in its phrase and its clause."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from faden.annotate.document import Document, Token
from faden.annotate.events_clauses import Clause
from faden.lang.events import EventWords
from faden.levels import level_of
from faden.model import Mention, Span, Statement
from faden.text import fold

_PAIR = 2
_ACTORS = ("PERSON", "ORGANISATION")
_ROLE_REACH = 60
"""Characters before a name in which a role noun belongs to it ("die Außenminister Russlands und der USA, X und Y")."""
_ROLE_WORDS = 4
"""Words before a name that may be its article, adjectives and role ("mit dem neuen US-Präsidenten X")."""
_APPOSITION = 25
"""Characters between a genitive place and the place it belongs to."""
_SPEAKER_REACH = 3
"""Sentences back in which a pronoun's person is looked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """Those who take part, in order of mention, and the place."""

    participants: tuple[str, ...] = ()
    place: str | None = None


class People:
    """The names of one article, ready to be asked for the company of an event.

    State: an index of the mentions, the roles that stand before names, and the pairs that met so far.
    """

    def __init__(
        self,
        doc: Document,
        mentions: Sequence[Mention],
        statements: Sequence[Statement],
        earlier: Sequence[tuple[str, ...]] = (),
    ) -> None:
        self._doc = doc
        self._words: EventWords = doc.language.events
        self._mentions = sorted(mentions, key=lambda m: (m.start, m.end))
        self._starts = [m.start for m in self._mentions]
        self._persons = {m.entity for m in mentions if m.kind == "PERSON"}
        self._statements = statements
        self._roles = self._read_roles()
        self._pairs = list(earlier)

    def within(self, start: int, end: int) -> list[Mention]:
        """The mentions that lie in `[start, end)`, in order."""
        found = []
        for index in range(bisect_left(self._starts, start), len(self._mentions)):
            mention = self._mentions[index]
            if mention.start >= end:
                break
            if mention.end <= end:
                found.append(mention)
        return found

    def of_noun(self, clause: Clause, first: int, last: int, at: int) -> Company:
        """The company that an event's own phrase names: attributes, compound parts, plural roles."""
        start, end = clause.tokens[first].start, clause.tokens[last - 1].end
        noun = clause.tokens[at]
        participants: list[str] = []
        place: Mention | None = None
        for mention in self.within(start, end):
            inside = noun.start <= mention.start < noun.end
            if mention.part and not inside:
                continue  # "Kremlchef", "Ukraine-Krieg": not who takes part
            if self._is_place(mention, clause) or (inside and mention.kind == "PLACE"):
                place = self._narrower(place, mention)
            elif mention.kind != "OTHER":
                participants.append(mention.entity)
        if len(set(participants)) < 2:
            participants += self._of_role(clause.folded[first:last], participants)
        return Company(participants=_unique(participants), place=place.entity if place else None)

    def of_clause(self, clause: Clause, at: int, others: Sequence[Span] = ()) -> Company:
        """The company of an event that the clause's verb names: all actors in it, plural roles and pronouns.

        The place stands in the same piece between commas as the verb, token `at`.
        others: phrases of events that nouns of the clause name; who is named there takes part in those.
        """
        participants: list[str] = []
        place: Mention | None = None
        piece = _piece(clause, at)
        for mention in self.within(clause.start, clause.end):
            if any(other.start <= mention.start < other.end for other in others):
                continue
            if self._is_place(mention, clause):
                place = self._narrower(place, mention) if piece.start <= mention.start < piece.end else place
            elif mention.kind in _ACTORS and not mention.part:
                participants.append(mention.entity)
        people = [entity for entity in participants if self._is_person(entity)]
        if len(set(people)) < 2:
            participants += self._of_role(clause.folded, participants)
        if len(set(participants)) < 2 and self._has_pronoun(clause):
            participants += self._pronoun(clause, participants)
        return Company(participants=_unique(participants), place=place.entity if place else None)

    def other_side(self, clause: Clause, known: tuple[str, ...]) -> tuple[str, ...]:
        """Who meets or calls the one that the phrase names: the clause's subject, or its pronoun's person."""
        pronoun = next((t.start for t in clause.tokens if fold(t.text) in self._words.pronouns), None)
        for mention in self.within(clause.start, clause.end):
            if mention.kind == "PERSON" and mention.entity not in known and not mention.part:
                if pronoun is not None and pronoun < mention.start:
                    break
                return (mention.entity,)
        if pronoun is not None:
            return tuple(self._pronoun(clause, list(known)))
        sentence = self._doc.sentences[clause.sentence]
        for mention in self.within(sentence.start, sentence.end):
            if mention.kind == "PERSON" and mention.entity not in known and not mention.part:
                return (mention.entity,)
        return ()

    def bodies(self, clause: Clause) -> tuple[str, ...]:
        """The organisation that the clause is about: its first one that no preposition hangs on."""
        for mention in self.within(clause.start, clause.end):
            if mention.kind == "ORGANISATION" and not mention.part and not self._is_place(mention, clause):
                before = _words_before(clause.tokens, mention.start)[-2:]
                if not any(word in self._words.prepositions for word in before):
                    return (mention.entity,)
        return ()

    def place_in(self, clause: Clause, others: Sequence[Span] = ()) -> str | None:
        """The first place name behind a local preposition in the clause, outside the phrases of other events."""
        for mention in self.within(clause.start, clause.end):
            if any(other.start <= mention.start < other.end for other in others):
                continue
            if mention.kind == "PLACE" and self._is_place(mention, clause):
                return mention.entity
        return None

    def _narrower(self, place: Mention | None, mention: Mention) -> Mention:
        """Of "in Ungarns Hauptstadt Budapest" the city: the genitive before it only says whose."""
        if place is None:
            return mention
        genitive = self._doc.text[place.end - 1] in self._words.genitive_signs
        return mention if genitive and mention.start - place.end <= _APPOSITION else place

    def met(self, participants: tuple[str, ...]) -> None:
        """Remember who met, for "die beiden", "die Präsidenten" later on."""
        people = tuple(p for p in participants if self._is_person(p))
        if len(people) >= 2:
            self._pairs.append(people)

    def is_name(self, token: Token) -> bool:
        """Whether the word is part of a person's name ("Jule Brand")."""
        near = range(max(0, bisect_left(self._starts, token.start + 1) - 2), len(self._mentions))
        for index in near:
            mention = self._mentions[index]
            if mention.start > token.start:
                return False
            if mention.kind == "PERSON" and not mention.part and token.end <= mention.end:
                return not mention.nominal
        return False

    def is_quoted(self, clause: Clause) -> bool:
        """Whether the clause is somebody's own words."""
        return any(
            s.mode != "indirect" and s.start <= clause.start and clause.end <= s.end + 1 for s in self._statements
        )

    def accompanied(self, clause: Clause) -> bool:
        """Whether the clause names someone behind "mit": a capitalised word, whatever lists know of it."""
        for index, word in enumerate(clause.folded):
            if word in self._words.accompanying:
                return any(token.text[0].isupper() for token in clause.tokens[index + 1 : index + 1 + _ROLE_WORDS])
        return False

    @property
    def partner_words(self) -> frozenset[str]:
        """Words behind an event noun that open the list of those who take part."""
        return self._words.partner_prepositions

    @property
    def pairs(self) -> list[tuple[str, ...]]:
        """Those who met so far, the last ones last."""
        return self._pairs

    def count_people(self, clause: Clause) -> int:
        """How many different persons the clause names; a plural role or a pronoun counts as one more."""
        people = {m.entity for m in self.within(clause.start, clause.end) if m.kind == "PERSON" and not m.part}
        roles = any(word in self._words.role_plurals for word in clause.folded)
        return len(people) + 2 * roles + self._has_pronoun(clause)

    def _is_person(self, entity: str) -> bool:
        return entity in self._persons

    def _is_place(self, mention: Mention, clause: Clause) -> bool:
        if mention.kind not in ("PLACE", "ORGANISATION") or mention.part:
            return False
        before = _words_before(clause.tokens, mention.start)
        if mention.kind == "ORGANISATION":
            return bool(before) and before[-1] in self._words.fused & self._words.place_prepositions
        for word in reversed(before[-3:]):
            if word in self._words.partner_prepositions or word in self._words.joiners:
                return False
            if word in self._words.place_prepositions:
                return True
        return False

    def _has_pronoun(self, clause: Clause) -> bool:
        return any(word in self._words.pronouns for word in clause.folded)

    def _pronoun(self, clause: Clause, known: list[str]) -> list[str]:
        """The speaker of the statement that the clause lies in, else the first person of the sentences before."""
        for statement in self._statements:
            if statement.start <= clause.start and clause.end <= statement.end + 1 and statement.speaker:
                return [statement.speaker] if statement.speaker not in known else []
        earliest = max(0, clause.sentence - _SPEAKER_REACH)
        for index in range(clause.sentence, earliest - 1, -1):
            sentence = self._doc.sentences[index]
            limit = clause.start if index == clause.sentence else sentence.end
            for mention in self.within(sentence.start, limit):
                if mention.kind == "PERSON" and mention.entity not in known and not mention.part:
                    return [mention.entity]
        return []

    def _of_role(self, folded: Sequence[str], known: list[str]) -> list[str]:
        """The persons that a plural role stands for: all that bear it, else the pair of that level that met last."""
        parts = [p for word in folded for p in word.split("-") if p in self._words.role_plurals]
        if not parts:
            return []
        part = max(parts, key=len)  # "die beiden Staatschefs": the role says more
        level = level_of(part, self._words)
        for pair in reversed(self._pairs):
            levels = {level_of(role, self._words) for e in pair for role in self._roles.get(e, ())} - {None}
            if level is None or levels == {level}:
                return [e for e in pair if e not in known]
        bearers = [e for e, roles in self._roles.items() if any(_bears(r, part) for r in roles) and e not in known]
        return bearers if len(bearers) + len(known) == _PAIR else []

    def _read_roles(self) -> dict[str, set[str]]:
        """Person -> folded role nouns that stand before the name, the last part of a compound and the whole."""
        roles: dict[str, set[str]] = {}
        for sentence in self._doc.sentences:
            seen: list[tuple[int, str]] = []
            mentions = {m.start: m for m in self.within(sentence.start, sentence.end) if m.kind == "PERSON"}
            for token in sentence.tokens:
                folded = fold(token.text)
                last = folded.rsplit("-", 1)[-1]
                singular = self._words.role_singulars
                role = next((r for r in singular if last.endswith(r) or last.removesuffix("n").endswith(r)), None)
                if role:
                    seen.append((token.end, folded))
                mention = mentions.get(token.start)
                if mention is not None and seen and token.start - seen[-1][0] <= _ROLE_REACH:
                    roles.setdefault(mention.entity, set()).add(seen[-1][1])
        return roles


def _bears(role: str, plural: str) -> bool:
    """ "US-Außenminister" is one of "die Außenminister"; "Ministerpräsident" is none of "die Präsidenten"."""
    return plural.startswith(role.rsplit("-", 1)[-1])


def _words_before(tokens: Sequence[Token], start: int) -> list[str]:
    return [fold(t.text) for t in tokens if t.end <= start]


def _piece(clause: Clause, at: int) -> Span:
    """From the comma before token `at` to the one behind it."""
    commas = [index for index, token in enumerate(clause.tokens) if token.text == ","]
    first = max((index + 1 for index in commas if index < at), default=0)
    last = min((index for index in commas if index > at), default=len(clause.tokens))
    return Span(start=clause.tokens[first].start, end=clause.tokens[last - 1].end)


def _unique(entities: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(entities))
