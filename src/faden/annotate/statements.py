"""Who said what, and through whom."""

from collections.abc import Sequence
from dataclasses import replace

from faden.annotate.clauses import Unit, find_units, finites, subjunctive
from faden.annotate.document import Document
from faden.annotate.statements_draft import Draft, name_like, region
from faden.annotate.statements_frames import from_cues
from faden.annotate.statements_sources import from_sources
from faden.ids import make_id
from faden.lang.speech import SpeechWords
from faden.model import Entity, Mention, Span, Statement, Time

FRAGMENT_WORDS = 3
"""Contract: a quotation of three words or fewer is a fragment."""


def find_statements(
    doc: Document, *, times: tuple[Time, ...], mentions: tuple[Mention, ...], entities: tuple[Entity, ...]
) -> tuple[Statement, ...]:
    """Every attributed statement, in order of `start`."""
    speech = doc.language.speech
    drafts: list[Draft] = []
    before: Draft | None = None
    previous: Unit | None = None
    for unit in find_units(doc):
        found = _of_unit(unit, speech)
        if previous is not None:
            found = _pointing_back(unit, previous, found, speech)
        if not found and before is not None and previous is not None and previous.block >= unit.block - 1:
            carried = _carried_on(unit, previous, before, speech)
            found = [carried] if carried else []
        drafts.extend(found)
        before = found[-1] if found else before if previous is not None and unit.block == previous.block else None
        previous = unit
    return tuple(_statement(doc, draft, mentions) for draft in sorted(drafts, key=lambda d: (d.start, -d.end)))


def _of_unit(unit: Unit, speech: SpeechWords) -> list[Draft]:
    drafts = from_cues(unit, speech)
    for draft in from_sources(unit, speech):
        inside = [d for d in drafts if any(d.start <= f.start and f.end <= d.end for f in draft.frame)]
        same = [d for d in drafts if _covers(d, draft) or d.mode == "direct" and _covers(draft, d)]
        if not inside and not same:
            drafts.append(draft)
    return drafts


def _covers(first: Draft, second: Draft) -> bool:
    return first.start <= second.start and second.end <= first.end


def _pointing_back(unit: Unit, previous: Unit, found: list[Draft], speech: SpeechWords) -> list[Draft]:
    """ "Das teilte X mit": what was said is the sentence before."""
    return found


def _carried_on(unit: Unit, previous: Unit, before: Draft, speech: SpeechWords) -> Draft | None:
    """A sentence in Konjunktiv I, or one that is a quotation, behind a statement: still the same speaker."""
    if len(unit.quotes) == 1 and unit.quotes[0].start == unit.start and unit.quotes[0].end >= unit.end - 1:
        parts = (Span(start=unit.quotes[0].start, end=unit.quotes[0].end),)
        return replace(before, parts=parts, mode="direct", rule="carried-quote", cue=None, continues=True)
    moods = {subjunctive(unit.words[i]) for clause in unit.clauses for i in finites(unit, clause)}
    if "sub1" not in moods:
        return None
    span = region(unit, 0, len(unit.words))
    if span is None:
        return None
    mode = "mixed" if any(not name_like(unit, q.start, speech) for q in unit.quotes) else "indirect"
    return replace(before, parts=(span,), mode=mode, rule="carried", cue=None, continues=True)


def _statement(doc: Document, draft: Draft, mentions: Sequence[Mention]) -> Statement:
    text = doc.text
    speaker = draft.speaker
    entity = None
    if speaker is not None:
        inside = [m for m in mentions if speaker.start <= m.start and m.end <= speaker.end and not m.part]
        people = [m for m in inside if m.kind == "PERSON"] or inside
        entity = people[0].entity if people else None
    words = sum(len(text[p.start : p.end].split()) for p in draft.parts)
    return Statement(
        id=make_id("s", doc.article, draft.start, draft.end, draft.rule),
        start=draft.start,
        end=draft.end,
        parts=draft.parts,
        mode=draft.mode,
        fragment=draft.mode == "direct" and words <= FRAGMENT_WORDS,
        speaker=entity,
        speaker_text=text[speaker.start : speaker.end] if speaker else None,
        speaker_start=speaker.start if speaker else None,
        speaker_end=speaker.end if speaker else None,
        cue=text[draft.cue.start : draft.cue.end] if draft.cue else None,
        cue_start=draft.cue.start if draft.cue else None,
        cue_end=draft.cue.end if draft.cue else None,
        confidence=0.8,
        rule=draft.rule,
    )
