"""Quotations that no known verb of saying introduces."""

from faden.annotate.clauses import Unit, finite, finites
from faden.annotate.phrases import noun_phrase
from faden.annotate.statements_cues import Cue, clause_order
from faden.annotate.statements_draft import Draft, name_like
from faden.annotate.statements_frames import build
from faden.annotate.statements_subjects import find_subject
from faden.lang.speech import SpeechWords

MIN_WORDS = 4
"""A quotation behind a colon or before an unknown verb counts from this many words on: shorter ones are often names."""


def from_quotes(unit: Unit, drafts: list[Draft], speech: SpeechWords) -> list[Draft]:
    """Quotations that no known verb introduces: behind a colon, or before a verb and its subject."""
    found = []
    for index, clause in enumerate(unit.clauses):
        words = unit.words
        at = clause.first
        if clause.sign == ":" and words[at].kind == "quote" and index:
            quote, verbs = at, [v for c in unit.clauses[:index] for v in finites(unit, c)]
        elif index and finite(words[at]) and words[at - 2].kind == "quote" and clause.sign == ",":
            quote, verbs = at - 2, [at]
        else:
            continue
        if any(d.start <= words[quote].start < d.end for d in drafts) or not speechlike(unit, quote, speech):
            continue
        subject = None
        ahead = unit.clauses[index - 1]
        if clause.sign == ":" and words[ahead.first].low == speech.so and ahead.sign == ",":
            subject = noun_phrase(unit, ahead.first + 1, ahead.last, speech.small)
        if subject is not None:
            cue = Cue(ahead.first, ahead.first, speech.so, index - 1, "first")
        elif verbs:
            verb = verbs[0]
            order = "first" if verb == at else clause_order(unit, unit.clauses[unit.clause_of(verb)], verb, speech)
            cue = Cue(verb, verb, words[verb].forms[0].lemma, unit.clause_of(verb), order)
            subject = find_subject(unit, cue, speech)
            if verb == at and subject is None:
                continue
        else:
            subject = noun_phrase(unit, unit.clauses[0].first, unit.clauses[index - 1].last, speech.small, attach=True)
            if any(w.text in ")]" for w in words[: unit.clauses[index - 1].last] if w.kind == "sign"):
                subject = None  # the end of a bracket: the name stands in the sentence before
            cue = Cue(0, 0, "", 0, "second")
        found += [d for d, _ in build(unit, cue, subject, ((quote, quote + 1),), "quote", speech)]
    return found


def speechlike(unit: Unit, at: int, speech: SpeechWords) -> bool:
    """The quotation is a whole sentence or long enough to be words that someone said."""
    inner = unit.words[at].text[1:-1]
    return inner[-1:] in ".!?…" or (
        len(inner.split()) >= MIN_WORDS and not name_like(unit, unit.words[at].start, speech)
    )
