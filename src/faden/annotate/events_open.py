"""Events that no list of nouns or verbs names: what a clause with a day of its own says was done or is to be done."""

from faden.annotate.document import Document
from faden.annotate.events_clauses import Clause, told_as
from faden.annotate.events_people import People
from faden.annotate.events_when import Calendar
from faden.annotate.verbs import Form, verbs_of
from faden.ids import make_id
from faden.lang import Language
from faden.model import Event, Realis
from faden.outlook import REALIS, read_outlooks

TYPE = "other"
_LONGEST_LABEL = 160
_LONGEST_DAYS = 31
"""A season or a year dates a named event that happened; of an unnamed deed it says too little."""
_LEAST_PARTICIPLE = 6
"""Letters of a word that no list of verbs knows, to be the participle or infinitive of one."""


def open_event(doc: Document, clause: Clause, *, people: People, calendar: Calendar) -> Event | None:
    """The deed that a clause with a day of its own tells, or null: what somebody says, or how things are, is none.

    "Der Verein stellte am Freitag den neuen Kader vor" is one; "Am Freitag sagte X, …" and "Seit Freitag gilt …"
    are none. Its label is the clause's own words.
    """
    verb = _deed(clause, doc.language)
    words = doc.language.events
    if clause.folded[0] in words.pronouns | words.opening_pro_forms:
        return None  # "Sie sollen Ende Mai abgeschlossen sein": read alone, it tells nothing
    if verb is None or _depends(doc, clause) or people.is_quoted(clause):
        return None
    told = told_as(clause, doc.language)
    if told is None and verb != clause.verb and set(clause.folded) & words.perfect_auxiliaries:
        told = "happened"  # a participle that no list of verbs knows
    told = told or ("planned" if calendar.is_future(clause) else None)
    if told is None:
        return None
    realis: Realis = told
    outlooks = read_outlooks(clause.line, doc.language.code, TYPE)
    if told != "happened" and outlooks:
        realis = REALIS[outlooks[0].status]
    longest = _LONGEST_DAYS if realis == "happened" else None
    days = calendar.days(clause, clause.tokens[verb].start, realis, longest=longest)
    if days is None:
        return None
    company = people.of_clause(clause, verb)
    return Event(
        id=make_id("e", doc.article, clause.start, clause.end, TYPE),
        start=clause.start,
        end=clause.end,
        type=TYPE,
        participants=company.participants,
        place=company.place,
        earliest=days[0],
        latest=days[1],
        realis=realis,
        label=doc.text[clause.start : clause.end].rstrip(".,;:!? ")[:_LONGEST_LABEL],
    )


def _depends(doc: Document, clause: Clause) -> bool:
    """A clause behind "dass", "weil" or a relative pronoun; an article that opens a sentence is none."""
    opens = clause.start == doc.sentences[clause.sentence].start
    return clause.subordinate and not (opens and clause.folded[0] in doc.language.events.definite)


def _deed(clause: Clause, language: Language) -> int | None:
    """The place of the verb that says what is done: the last participle or infinitive, else the finite verb; null
    where that verb tells a state, or that somebody says or thinks something."""
    if clause.verb is None:
        return None
    table, speech = verbs_of(language.code), language.speech
    silent = language.events.stative | speech.saying | speech.thinking | speech.quoting | speech.naming
    bare = speech.verbs.auxiliaries | speech.verbs.modals
    last: int | None = None
    for at, token in enumerate(clause.tokens):
        if not (token.text.islower() or at == 0):
            continue
        forms = [form for form in table.forms(token.text.lower()) if form.lemma not in bare]
        if at and clause.folded[at - 1] in language.events.infinitive_marks:
            continue  # "gab bekannt, die Bank zu kaufen"
        if not forms or (at != clause.verb and not any(f.reading in ("inf", "part", "zu") for f in forms)):
            continue
        if at == clause.verb or not _attributive(clause, at):
            last = at
    if last is None:
        return _unknown(clause, language)
    lemmas = _lemmas(table.forms(clause.tokens[last].text.lower()), clause)
    return None if lemmas & silent else last


def _unknown(clause: Clause, language: Language) -> int | None:
    """The last word, where the clause has but an auxiliary and that word can be its participle or infinitive."""
    table, helpers = verbs_of(language.code), language.speech.verbs.auxiliaries | language.speech.verbs.modals
    at = len(clause.tokens) - 1
    while at >= 0 and (
        not clause.folded[at][0].isalnum() or {form.lemma for form in table.forms(clause.tokens[at].text)} & helpers
    ):
        at -= 1
    if at < 0 or at == clause.verb or not clause.tokens[at].text.islower():
        return None
    word = clause.folded[at]
    ending = word.endswith(language.events.infinite_endings) and word not in language.events.not_finite
    return at if ending and len(word) >= _LEAST_PARTICIPLE else None


def _lemmas(forms: tuple[Form, ...], clause: Clause) -> set[str]:
    """What the verb may be, its separated particle at the clause's end put back."""
    end = next((word for word in reversed(clause.folded) if word[0].isalnum()), "")
    lemmas = {form.lemma for form in forms}
    return lemmas | {f"{end}|{lemma}" for lemma in lemmas}


def _attributive(clause: Clause, at: int) -> bool:
    """A capitalised word right behind a participle: "ein gedruckt Buch" is rare, "vereinbart Moskau" is a subject."""
    behind = clause.tokens[at + 1].text if at + 1 < len(clause.tokens) else ""
    return behind[:1].isupper() and clause.folded[at].endswith(("e", "en", "er", "es", "em"))
