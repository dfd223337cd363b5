"""Events: what a text says happened, is to happen, may happen or will not."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from faden.annotate.document import Document
from faden.annotate.events_again import Told, told_again
from faden.annotate.events_clauses import Clause, is_pluperfect, split_clauses, told_as
from faden.annotate.events_nouns import EventNoun, event_nouns
from faden.annotate.events_open import TYPE, open_event
from faden.annotate.events_people import Company, People
from faden.annotate.events_when import Calendar
from faden.ids import make_id
from faden.lang.events import EventVerb, EventWords
from faden.model import Event, Mention, Realis, Span, Statement, Time
from faden.outlook import REALIS, Outlook, read_outlooks
from faden.phrases import Line, Phrases

_NEWS_SENTENCES = 3
"""First body sentences in which something told as happened, without a time, happened on the day of publication:
the lead of a report says what is new."""
_NEGATION_REACH = 3
"""Words before an event verb in which a negation means that it does not happen ("wird nicht unterschrieben")."""
_NEWS_KINDS = ("headline", "standfirst", "summary_box")
_LABEL = 90
"""Longest label in characters."""
_PLACELESS = frozenset(("phone_call",))
_ORGANISATIONS = {"org": 1, "two orgs": 2}
"""How many organisations a verb needs beside it (`EventVerb.needs`)."""
_TWO_SIDED = frozenset(("meeting", "talks", "phone_call", "visit"))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """An event with what is needed to place it. at: the start of the word that names it. core: not "nach dem X"."""

    type: str
    clause: Clause
    at: int
    label: str
    company: Company
    realis: Realis
    core: bool
    present: bool = False


def find_events(
    doc: Document,
    *,
    times: tuple[Time, ...],
    mentions: tuple[Mention, ...],
    statements: tuple[Statement, ...],
) -> tuple[Event, ...]:
    """Events in order of `start`; each span is the clause that says so."""
    calendar = Calendar(
        times, doc.published, doc.language.plans.ahead_words, doc.language.events.pluperfect_auxiliaries
    )
    people = People(doc, mentions, statements)
    told = _told(doc, people, calendar)
    if any(word in doc.language.events.role_plurals for item in told for word in item.clause.folded):
        # "die Präsidenten" may stand before the text names the two: read it again, knowing who meets in it
        people = People(doc, mentions, statements, people.pairs)
        told = _told(doc, people, calendar)
    again = told_again(doc, told, statements, calendar)
    clauses = {(event.start, event.end) for event in again}
    named = [e for item in told for e in item.events if e.type != TYPE or (e.start, e.end) not in clauses]
    found = named + again
    return tuple(sorted(dict.fromkeys(found), key=lambda e: (e.start, e.end, e.id)))


def _told(doc: Document, people: People, calendar: Calendar) -> list[Told]:
    """All clauses with the events they name, in order."""
    told: list[Told] = []
    body_seen = 0
    for index, sentence in enumerate(doc.sentences):
        body_seen += sentence.kind == "body"
        news = sentence.kind in _NEWS_KINDS or body_seen <= _NEWS_SENTENCES
        opening = sentence.kind in _NEWS_KINDS or body_seen == 1
        clauses = split_clauses(sentence, index, doc.language)
        for at, clause in enumerate(clauses):
            events: list[Event] = []
            if not _hypothetical(clause, doc.language.events):
                lead = clauses[at - 1] if at and clause.subordinate else None
                found = _in_clause(doc, clause, lead, people, calendar, opening=opening)
                events = [_event(doc, f, lead, calendar, news) for f in found]
                other = None if events else open_event(doc, clause, people=people, calendar=calendar)
                events += [other] if other else []
            told.append(Told(clause=clause, events=tuple(events)))
            for event in events:
                people.met(event.participants)
    return told


def _hypothetical(clause: Clause, words: EventWords) -> bool:
    return next((word for word in clause.folded if word[0].isalnum()), "") in words.hypothetical


def _in_clause(
    doc: Document, clause: Clause, lead: Clause | None, people: People, calendar: Calendar, *, opening: bool
) -> Iterator[_Found]:
    words = doc.language.events
    nouns = [noun for noun in event_nouns(clause, words) if not people.is_name(clause.tokens[noun.at])]
    phrases = [Span(start=clause.tokens[n.first].start, end=clause.tokens[n.last - 1].end) for n in nouns]
    for noun in nouns:
        realis = _noun_realis(doc, noun, clause, lead, calendar)
        if realis is None or f"{noun.preposition} {clause.folded[noun.at]}" in words.idioms:
            continue
        others = [span for span in phrases if span.start != clause.tokens[noun.first].start]
        company = _complete(noun, clause, people, others)
        people.met(company.participants)
        label = doc.text[clause.tokens[noun.at].start : clause.tokens[noun.last - 1].end][:_LABEL]
        core = noun.preposition not in words.past_prepositions
        at = clause.tokens[noun.at].start
        yield _Found(type=noun.type, clause=clause, at=at, label=label, company=company, realis=realis, core=core)
    for verb, at in _verbs(clause, words, people):
        told, present = told_as(clause, doc.language), False
        if told is None and clause.folded[at].endswith(words.preterite_endings):
            told = "happened"  # a verb that the list of verbs does not know: "votierten"
        if told is None:
            present = (
                opening and at == clause.verb and verb.type not in words.planned_present
            )  # "Molkerei ruft Käse zurück": the present of news
            if not (people.count_people(clause) or calendar.within(clause) or present):
                continue
            ahead = verb.type in words.planned_present or calendar.is_future(clause)
            told = "planned" if ahead else "happened"
        outlook = _first(read_outlooks(clause.line, doc.language.code, verb.type))
        realis = REALIS[outlook.status] if outlook is not None and told != "happened" else told
        if any(word in doc.language.plans.negations for word in clause.folded[max(0, at - _NEGATION_REACH) : at]):
            if told == "happened":
                continue
            realis = "cancelled"
        token, company = clause.tokens[at], people.of_clause(clause, at, phrases)
        yield _Found(
            type=verb.type,
            clause=clause,
            at=token.start,
            label=token.text,
            company=company,
            realis=realis,
            core=True,
            present=present,
        )


def _complete(noun: EventNoun, clause: Clause, people: People, others: Sequence[Span]) -> Company:
    """The company of a noun's phrase, with the other side and the place that only the clause names."""
    company = people.of_noun(clause, noun.first, noun.last, noun.at)
    participants = company.participants
    phrase = clause.folded[noun.at : noun.last]
    with_someone = not participants and any(word in people.partner_words for word in phrase)
    if noun.type in _TWO_SIDED and (len(participants) == 1 or with_someone):
        participants += people.other_side(clause, participants)
    if not participants and noun.type not in _TWO_SIDED:
        participants = people.bodies(clause)
    place = company.place or people.place_in(clause, others)
    return replace(company, participants=participants, place=None if noun.type in _PLACELESS else place)


def _noun_realis(
    doc: Document, noun: EventNoun, clause: Clause, lead: Clause | None, calendar: Calendar
) -> Realis | None:
    """Whether what the noun names happened, by its adjectives, its preposition, the clause's words, its tense."""
    words = doc.language.events
    planned = _starts(noun.adjectives, words.planned_adjectives)
    if _starts(noun.adjectives, words.off_adjectives):
        return "cancelled"
    told = told_as(clause, doc.language)
    past = _starts(noun.adjectives, words.past_adjectives)
    if noun.preposition is None or noun.preposition in words.goal_prepositions:  # "das letzte Spiel soll X leiten"
        past = past and told not in ("planned", "possible") and not calendar.is_future(clause)
    if not planned and (noun.preposition in words.past_prepositions or past):
        return "happened"
    call = noun.type == "phone_call" and noun.preposition is not None
    if not planned and ((noun.preposition in words.aside_prepositions and told == "happened") or (call and told)):
        return "happened"
    if told == "happened" and noun.preposition in words.object_prepositions:
        return None  # "klagte gegen den Streik", "sprach über den Rücktritt"
    outlook = _first(read_outlooks(_line(clause, lead), doc.language.code, noun.type))
    if outlook is not None:
        return REALIS[outlook.status]
    if planned:
        return "planned"
    if _starts(noun.adjectives, words.possible_adjectives) or _intensional(clause, words):
        return "possible"
    if told is not None:
        return told
    return "planned" if calendar.is_future(clause) else None


def _verbs(clause: Clause, words: EventWords, people: People) -> Iterator[tuple[EventVerb, int]]:
    """The event verbs of a clause that have what they need, with their place in it."""
    present = set(clause.folded)
    last = next((w for w in reversed(clause.folded) if w[0].isalnum()), "")
    for at, word in enumerate(clause.folded):
        if not clause.tokens[at].text.islower():
            continue
        for verb in _verbs_by_form(words.verbs).get(word, ()):
            if verb.particle is not None and last != verb.particle:
                continue
            if _has_needed(verb, clause, present, words, people):
                yield verb, at


@cache
def _verbs_by_form(verbs: tuple[EventVerb, ...]) -> dict[str, tuple[EventVerb, ...]]:
    by_form: dict[str, tuple[EventVerb, ...]] = {}
    for verb in verbs:
        for form in verb.forms.split():
            by_form[form] = (*by_form.get(form, ()), verb)
    return by_form


def _has_needed(verb: EventVerb, clause: Clause, present: set[str], words: EventWords, people: People) -> bool:
    if verb.needs is None:
        return True
    if verb.needs == "meet":
        return bool(present & words.reflexives) or people.count_people(clause) >= 2
    if verb.needs == "person":
        return people.count_people(clause) >= 1
    if verb.needs == "with":
        return people.accompanied(clause)
    if verb.needs == "reflexive":
        return bool(present & words.reflexives)
    if verb.needs == "two":
        return people.count_people(clause) >= 2
    if verb.needs == "talk":
        named = people.count_people(clause) >= 2 or people.accompanied(clause)
        return named or bool(present & words.reflexives) or _accompanied(clause, words.companions["about"])
    if verb.needs == "no duty":
        return not any(word.endswith(words.duties) for word in clause.folded)
    if verb.needs in _ORGANISATIONS:
        organisations = {m.entity for m in people.within(clause.start, clause.end) if m.kind == "ORGANISATION"}
        return len(organisations) >= _ORGANISATIONS[verb.needs]
    return _accompanied(clause, words.companions[verb.needs])


def _accompanied(clause: Clause, beginnings: tuple[str, ...]) -> bool:
    return any(part.startswith(beginnings) for word in clause.folded for part in word.split("-"))


def _event(doc: Document, found: _Found, lead: Clause | None, calendar: Calendar, news: bool) -> Event:
    clause = found.clause
    when = calendar.days(clause, found.at, found.realis)
    if when is None and found.realis == "happened" and found.core and news and doc.published:
        told = told_as(clause, doc.language)
        if (told == "happened" or found.present) and not is_pluperfect(clause, doc.language.events):
            when = (doc.published, doc.published)
    start = lead.start if lead is not None and found.realis != "happened" else clause.start
    return Event(
        id=make_id("e", doc.article, found.at, found.type, clause.start),
        start=start,
        end=clause.end,
        type=found.type,
        participants=found.company.participants,
        place=found.company.place,
        earliest=when[0] if when else None,
        latest=when[1] if when else None,
        realis=found.realis,
        label=found.label,
    )


def _line(clause: Clause, lead: Clause | None) -> Line:
    return Line.of((*lead.folded, ",", *clause.folded)) if lead is not None else clause.line


def _first(outlooks: list[Outlook]) -> Outlook | None:
    return outlooks[0] if outlooks else None


def _starts(adjectives: tuple[str, ...], beginnings: tuple[str, ...]) -> bool:
    return any(adjective.startswith(beginnings) for adjective in adjectives)


def _intensional(clause: Clause, words: EventWords) -> bool:
    return bool(_intensional_phrases(words.intensional).find(clause.line))


@cache
def _intensional_phrases(phrases: tuple[str, ...]) -> Phrases:
    return Phrases.of([("", phrases)])
