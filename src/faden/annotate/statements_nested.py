"""Statements inside statements: what someone quoted says that another said."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from faden.annotate.clauses import Unit, inner_units
from faden.annotate.document import Document
from faden.annotate.statements_draft import Draft
from faden.annotate.statements_frames import from_cues
from faden.annotate.statements_people import People
from faden.lang.speech import SpeechWords
from faden.model import Mention

RULES = frozenset(("cue-colon", "cue-quote", "cue-dass", "cue-v2", "cue-post", "cue-object"))
"""Frames sure enough inside a quotation, where word order is freer."""


def nested(
    doc: Document, unit: Unit, found: Sequence[Draft], people: People, mentions: Sequence[Mention]
) -> Iterator[Draft]:
    """What the quotations of a unit attribute to others than their speaker; he is the last link of its chain."""
    speech = doc.language.speech
    for quote in unit.quotes:
        outer = next((d for d in found if any(p.start <= quote.start < p.end for p in d.parts)), None)
        if outer is None or outer.speaker is None:
            continue
        for inner in inner_units(doc, unit, quote, mentions):
            for draft in from_cues(inner, speech):
                if draft.rule in RULES and _of_another(draft, inner, people, speech):
                    yield within(replace(draft, entity=people.named(draft.speaker)), outer, people)  # type: ignore[arg-type]


def within(draft: Draft, outer: Draft, people: People) -> Draft:
    """`draft` as told by the speaker of `outer`."""
    return replace(draft, via=(*outer.via, *told_by(outer, people), *draft.via))


def told_by(outer: Draft, people: People) -> tuple[str, ...]:
    """The speaker of a statement as a link of a chain; empty where there is none."""
    if outer.entity is not None:
        return (people.entities[outer.entity].name,)
    if outer.speaker is None or outer.pronoun:
        return ()
    words = people.text[outer.speaker.start : outer.speaker.end].split()
    return (" ".join(words[1:] if len(words) > 1 and words[0].lower() in people.small.determiners else words),)


def _of_another(draft: Draft, inner: Unit, people: People, speech: SpeechWords) -> bool:
    """Somebody else than the one quoted speaks, and really does: "Frau X hat versprochen, …", no "ich sage, …"."""
    if draft.speaker is None or draft.cue is None or draft.pronoun:
        return False
    cue = next((w for w in inner.words if w.start == draft.cue.start), None)
    lemmas = {form.lemma for form in cue.forms} if cue is not None else set()
    if draft.rule == "cue-object" and not any(q.start == draft.start for q in inner.quotes):
        return False
    return not lemmas & speech.thinking and (people.named(draft.speaker) is not None or bool(inner.quotes))
