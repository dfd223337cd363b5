"""Events: what a text says happened, is to happen, may happen or will not."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from faden.annotate.document import Document, Sentence
from faden.annotate.events_clauses import Clause, is_pluperfect, split_clauses, told_as
from faden.annotate.events_nouns import EventNoun, event_nouns
from faden.annotate.events_people import Company, People
from faden.ids import make_id
from faden.lang.events import EventVerb, EventWords
from faden.model import Event, Mention, Realis, Statement, Time
from faden.outlook import REALIS, Outlook, read_outlooks
from faden.phrases import Line, Phrases

_LONGEST_DAYS = 100
"""An interval longer than this ("in diesem Jahr") does not date a single event."""
_LONGEST_DAYS_PAST = 370
"""For what has happened a year is still worth keeping ("2022")."""
_NEWS_SENTENCES = 3
"""First body sentences in which something told as happened, without a time, happened on the day of publication:
the lead of a report says what is new."""
_NEGATION_REACH = 3
"""Words before an event verb in which a negation means that it does not happen ("wird nicht unterschrieben")."""
_LABEL = 90
"""Longest label in characters."""
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


def find_events(
    doc: Document,
    *,
    times: tuple[Time, ...],
    mentions: tuple[Mention, ...],
    statements: tuple[Statement, ...],
) -> tuple[Event, ...]:
    """Events in order of `start`; each span is the clause that says so."""
    people = People(doc, mentions, statements)
    events: list[Event] = []
    body_seen = 0
    last_planned: tuple[int, Event] | None = None
    for index, sentence in enumerate(doc.sentences):
        body_seen += sentence.kind == "body"
        news = sentence.kind in ("headline", "standfirst", "summary_box") or body_seen <= _NEWS_SENTENCES
        clauses = split_clauses(sentence, index, doc.language)
        for at, clause in enumerate(clauses):
            if clause.folded[0] in doc.language.events.hypothetical:
                continue
            lead = clauses[at - 1] if at and clause.subordinate else None
            found = list(_in_clause(doc, clause, lead, people, times))
            if not found and last_planned is not None and index - last_planned[0] <= 1:
                again = _pro_form(doc, clause, last_planned[1])
                if again is not None:
                    events.append(again)
            for item in found:
                event = _event(doc, item, lead, times, sentence, news)
                events.append(event)
                people.met(event.participants)
                if event.realis != "happened":
                    last_planned = (index, event)
    return tuple(sorted(dict.fromkeys(events), key=lambda e: (e.start, e.end, e.id)))


def _in_clause(
    doc: Document, clause: Clause, lead: Clause | None, people: People, times: tuple[Time, ...]
) -> Iterator[_Found]:
    words = doc.language.events
    nouns = event_nouns(clause, words, doc.language.code)
    for noun in nouns:
        realis = _noun_realis(doc, noun, clause, lead, times)
        if realis is None:
            continue
        company = _complete(noun, clause, people)
        label = doc.text[clause.tokens[noun.at].start : clause.tokens[noun.last - 1].end][:_LABEL]
        core = noun.preposition not in words.past_prepositions
        at = clause.tokens[noun.at].start
        yield _Found(type=noun.type, clause=clause, at=at, label=label, company=company, realis=realis, core=core)
    for verb, at in _verbs(clause, words, people):
        told = told_as(clause, doc.language)
        if told is None:
            ahead = verb.type in words.planned_present or _future(clause, times, doc.published)
            told = "planned" if ahead else "happened"
        outlook = _first(read_outlooks(clause.line, doc.language.code, verb.type))
        realis = REALIS[outlook.status] if outlook is not None and told != "happened" else told
        if any(word in doc.language.plans.negations for word in clause.folded[max(0, at - _NEGATION_REACH) : at]):
            if told == "happened":
                continue
            realis = "cancelled"
        token = clause.tokens[at]
        yield _Found(
            type=verb.type, clause=clause, at=token.start, label=token.text, company=people.of_clause(clause),
            realis=realis, core=True,
        )  # fmt: skip


def _complete(noun: EventNoun, clause: Clause, people: People) -> Company:
    """The company of a noun's phrase, with the other side and the place that only the clause names."""
    company = people.of_noun(clause, noun.first, noun.last, noun.at)
    participants = company.participants
    if noun.type in _TWO_SIDED and len(participants) == 1:
        participants += people.other_side(clause, participants)
    return replace(company, participants=participants, place=company.place or people.place_in(clause))


def _noun_realis(
    doc: Document, noun: EventNoun, clause: Clause, lead: Clause | None, times: tuple[Time, ...]
) -> Realis | None:
    """Whether what the noun names happened, by its adjectives, its preposition, the clause's words, its tense."""
    words = doc.language.events
    planned = _starts(noun.adjectives, words.planned_adjectives)
    if _starts(noun.adjectives, words.off_adjectives):
        return "cancelled"
    if not planned and (noun.preposition in words.past_prepositions or _starts(noun.adjectives, words.past_adjectives)):
        return "happened"
    told = told_as(clause, doc.language)
    call = noun.type == "phone_call" and noun.preposition is not None
    if not planned and ((noun.preposition in words.aside_prepositions and told == "happened") or (call and told)):
        return "happened"
    outlook = _first(read_outlooks(_line(clause, lead), doc.language.code, noun.type))
    if outlook is not None:
        return REALIS[outlook.status]
    if planned:
        return "planned"
    if _starts(noun.adjectives, words.possible_adjectives) or _intensional(clause, words):
        return "possible"
    if told is not None:
        return told
    return "planned" if _future(clause, times, doc.published) else None


def _verbs(clause: Clause, words: EventWords, people: People) -> Iterator[tuple[EventVerb, int]]:
    """The event verbs of a clause that have what they need, with their place in it."""
    present = set(clause.folded)
    for at, word in enumerate(clause.folded):
        if not clause.tokens[at].text.islower():
            continue
        for verb in words.verbs:
            if word not in verb.forms or (verb.particle is not None and clause.folded[-1] != verb.particle):
                continue
            if _has_needed(verb, clause, present, words, people):
                yield verb, at


def _has_needed(verb: EventVerb, clause: Clause, present: set[str], words: EventWords, people: People) -> bool:
    if verb.needs is None:
        return True
    if verb.needs == "meet":
        return (bool(present & words.reflexives) and people.count_people(clause) >= 1) or people.count_people(
            clause
        ) >= 2
    if verb.needs == "person":
        return people.count_people(clause) >= 1
    if verb.needs == "with":
        return people.accompanied(clause)
    if verb.needs == "reflexive":
        return bool(present & words.reflexives)
    if verb.needs == "two":
        return people.count_people(clause) >= 2
    if verb.needs == "talk":
        return bool(present & words.reflexives) or people.count_people(clause) >= 2 or people.accompanied(clause)
    if verb.needs == "vehicle":
        return any(part.startswith(words.vehicles) for word in clause.folded for part in word.split("-"))
    if verb.needs == "about":
        return bool(present & words.about)
    if verb.needs == "org":
        return sum(m.kind == "ORGANISATION" for m in people.within(clause.start, clause.end)) >= 1
    return bool(present & words.work)


def _pro_form(doc: Document, clause: Clause, named: Event) -> Event | None:
    """The event named before, where the clause says by a pro-form what becomes of it ("Daraus wird nichts")."""
    words = doc.language.events
    if not any(word in words.pro_forms for word in clause.folded):
        return None
    outlook = _first(read_outlooks(clause.line, doc.language.code, named.type))
    if outlook is None or outlook.attributive:
        return None
    return replace(
        named,
        id=make_id("e", doc.article, clause.start, clause.end, named.type, "pro-form"),
        start=clause.start,
        end=clause.end,
        realis=REALIS[outlook.status],
    )


def _event(
    doc: Document, found: _Found, lead: Clause | None, times: tuple[Time, ...], sentence: Sentence, news: bool
) -> Event:
    clause = found.clause
    when = _when(found, times, doc.published)
    if when is None and found.realis == "happened" and found.core and news and doc.published:
        told = told_as(clause, doc.language)
        if told == "happened" and not is_pluperfect(clause, doc.language.events):
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


def _when(found: _Found, times: tuple[Time, ...], published: str | None) -> tuple[str, str] | None:
    """The interval of the nearest time of the clause that fits: the past for what happened, else the future."""
    best: tuple[int, tuple[str, str]] | None = None
    for time in times:
        if not (found.clause.start <= time.start and time.end <= found.clause.end):
            continue
        if time.earliest is None or time.latest is None or time.type == "SET":
            continue
        if not _fits(time.earliest, time.latest, found.realis, published):
            continue
        distance = abs(time.start - found.at)
        if best is None or distance < best[0]:
            best = (distance, (time.earliest, time.latest))
    return best[1] if best else None


def _fits(earliest: str, latest: str, realis: Realis, published: str | None) -> bool:
    days = (date.fromisoformat(latest) - date.fromisoformat(earliest)).days
    if realis == "happened":
        return days <= _LONGEST_DAYS_PAST and (published is None or earliest <= published)
    return days <= _LONGEST_DAYS and (published is None or latest >= published)


def _future(clause: Clause, times: tuple[Time, ...], published: str | None) -> bool:
    return published is not None and any(
        t.earliest is not None and t.earliest > published and clause.start <= t.start and t.end <= clause.end
        for t in times
    )


def _line(clause: Clause, lead: Clause | None) -> Line:
    return Line.of((*lead.folded, ",", *clause.folded)) if lead is not None else clause.line


def _first(outlooks: list[Outlook]) -> Outlook | None:
    return outlooks[0] if outlooks else None


def _starts(adjectives: tuple[str, ...], beginnings: tuple[str, ...]) -> bool:
    return any(adjective.startswith(beginnings) for adjective in adjectives)


def _intensional(clause: Clause, words: EventWords) -> bool:
    return bool(Phrases.of([("", words.intensional)]).find(clause.line))
