"""Who said what, and through whom."""

from collections.abc import Sequence

from faden.annotate.clauses import Unit, find_units
from faden.annotate.document import Document
from faden.annotate.statements_context import carried_on, pointing_back
from faden.annotate.statements_draft import Draft
from faden.annotate.statements_frames import from_cues, from_quotes
from faden.annotate.statements_sources import from_sources
from faden.ids import make_id
from faden.lang.speech import SpeechWords
from faden.model import Entity, Mention, Statement, Time

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
    told = False
    for unit in find_units(doc):
        found = _of_unit(unit, speech)
        adjacent = told and previous is not None and previous.block == unit.block
        if not found:
            carried = carried_on(unit, before, adjacent, speech)
            found = [carried] if carried else []
        if not found and previous is not None and previous.block == unit.block:
            pointing = pointing_back(unit, previous, speech)
            if pointing is not None and not told:
                found = [pointing]
        drafts.extend(found)
        before = found[-1] if found else before
        told, previous = bool(found), unit
    return tuple(_statement(doc, draft, mentions) for draft in sorted(drafts, key=lambda d: (d.start, -d.end)))


def _of_unit(unit: Unit, speech: SpeechWords) -> list[Draft]:
    drafts = from_cues(unit, speech)
    drafts += from_quotes(unit, drafts, speech)
    for draft in from_sources(unit, speech):
        inside = [d for d in drafts if any(d.start <= f.start and f.end <= d.end for f in draft.frame)]
        same = [d for d in drafts if _covers(d, draft) or d.mode == "direct" and _covers(draft, d)]
        if not inside and not same:
            drafts.append(draft)
    return drafts


def _covers(first: Draft, second: Draft) -> bool:
    return first.start <= second.start and second.end <= first.end


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
