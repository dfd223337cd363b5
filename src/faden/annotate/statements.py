"""Who said what, and through whom.

Unit by unit (`clauses`): verbs of saying and what they govern (`statements_frames`), source phrases
(`statements_sources`), what only the sentences around attribute (`statements_context`); then whose words they are
(`statements_people`). Closed lists and clause structure, no model.
"""

from collections.abc import Sequence
from dataclasses import replace

from faden.annotate.clauses import Unit, find_units
from faden.annotate.document import Document
from faden.annotate.statements_context import behind_semicolon, carried_on, hearsay, main_subject, pointing_back
from faden.annotate.statements_draft import Draft
from faden.annotate.statements_frames import from_cues
from faden.annotate.statements_nested import nested, within
from faden.annotate.statements_people import People
from faden.annotate.statements_quoted import from_quotes
from faden.annotate.statements_sources import from_sources
from faden.annotate.statements_topics import Topics, resolve, speakers
from faden.ids import make_id
from faden.lang.speech import SpeechWords
from faden.model import BlockKind, Entity, Mention, Span, Statement, Time
from faden.text import Places, fold

FRAGMENT_WORDS = 3
"""Contract: a quotation of three words or fewer is a fragment."""
HEADINGS: frozenset[BlockKind] = frozenset(("headline", "kicker", "subheading"))
"""Blocks that never carry on what the block before them said."""
CONFIDENCE = {
    "cue-colon": 0.95, "cue-post": 0.95, "source": 0.95, "cue-v2": 0.95, "cue-quote": 0.95,
    "pointing-back": 0.95, "carried": 0.95, "cue-dass": 0.9, "carried-quote": 0.9,
    "cue-inf": 0.85, "as-told": 0.85, "cue-object": 0.85, "quote": 0.85, "so": 0.85, "carried-sub2": 0.6,
    "hearsay": 0.45,
}  # fmt: skip
"""Share of each rule's statements that are one and name the right speaker, on corpus demo and train, to the nearest .05
(`python -m eval._confidence`, 22 November 2026; "cue-quote", too rare there, counts as "cue-post")."""
UNNAMED = 0.05
"""Taken off where nobody could be named: of those .86 are statements at all, of the named .93 are right."""


def find_statements(
    doc: Document, *, times: tuple[Time, ...], mentions: tuple[Mention, ...], entities: tuple[Entity, ...]
) -> tuple[Statement, ...]:
    """Every attributed statement, in order of `start`."""
    speech = doc.language.speech
    people = People(doc, mentions, entities)
    by_place = Places(times)
    drafts: list[Draft] = []
    before: Draft | None = None
    previous: Unit | None = None
    topics = Topics()
    told = False
    for unit in find_units(doc, mentions):
        adjacent = previous is not None and previous.block == unit.block
        topics = topics.older()
        found = hearsay(
            unit, _of_unit(unit, speech), before if told and adjacent_blocks(previous, unit) else None, speech
        )
        if not found:
            source = None if unit.kind in HEADINGS else before
            carried = carried_on(unit, source, told and adjacent, speech)
            found = [carried] if carried else []
        if not found and previous is not None and adjacent and not told:
            pointing = pointing_back(unit, previous, speech)
            found = [pointing] if pointing else []
        found = [_from_before(draft, before if told and adjacent else None, unit) for draft in found]
        subject = main_subject(unit, speech)
        here = topics.about(_about(unit, subject, found, people))
        found = [_with_entity(draft, topics, here, people) for draft in found]
        found = [_with_time(draft, by_place, speech) for draft in found]
        found += behind_semicolon(unit, found, speech)
        found = _told_on(unit, found, before, people, speech)
        drafts.extend(found)
        drafts.extend(nested(doc, unit, found, people, mentions))
        topics = here.about(speakers([draft.entity for draft in found], people))
        if unit.kind not in HEADINGS:
            before = found[-1] if found else _stated(unit, subject, topics, people) or before
        told, previous = bool(found), unit
    drafts = [_without_self(draft, people) for draft in _known_later(doc, drafts)]
    return tuple(_statement(doc, draft) for draft in sorted(drafts, key=lambda d: (d.start, -d.end, d.rule)))


def _without_self(draft: Draft, people: People) -> Draft:
    """Nobody is a link of the chain that ends with himself."""
    if draft.entity is None or not draft.via:
        return draft
    speaker = people.entities[draft.entity]
    return replace(draft, via=tuple(link for link in draft.via if link not in (speaker.name, *speaker.variants)))


def _of_unit(unit: Unit, speech: SpeechWords) -> list[Draft]:
    """What the unit itself attributes. A source phrase around a statement of someone else is a link of its chain."""
    drafts = from_cues(unit, speech)
    drafts += from_quotes(unit, drafts, speech)
    for source in from_sources(unit, speech):
        if any(d.start <= f.start and f.end <= d.end for d in drafts for f in source.frame):
            continue
        inside = [i for i, d in enumerate(drafts) if _covers(source, d)]
        if not inside or source.rule == "so":
            drafts.append(source)
            continue
        for index in inside:
            chain = tuple(name for name in source.name if name not in drafts[index].via)
            drafts[index] = replace(drafts[index], via=(*chain, *drafts[index].via))
    return drafts


def adjacent_blocks(previous: Unit | None, unit: Unit) -> bool:
    """The unit follows in the same paragraph or opens the next one."""
    return previous is not None and unit.block - previous.block <= 1


def _covers(first: Draft, second: Draft) -> bool:
    return first.start <= second.start and second.end <= first.end


def _about(unit: Unit, subject: Span | None, found: Sequence[Draft], people: People) -> str | None:
    """The person that the writer speaks of in this unit: its subject, else who is named first. Not inside content."""
    if subject is None:
        first = None if found else people.first_person(unit.start, unit.end)
        return first.entity if first is not None else None
    if any(p.start <= subject.start < p.end for draft in found for p in draft.parts):
        return None
    return people.person(subject)


def _stated(unit: Unit, subject: Span | None, topics: Topics, people: People) -> Draft | None:
    """Who carries on in Konjunktiv behind a sentence that is no statement: its subject, if a person or body."""
    if subject is None:
        first = people.first_person(unit.start, unit.end)
        if first is None:
            return None
        subject = Span(start=first.start, end=first.end)
    pronoun = people.text[subject.start : subject.end].lower()
    entity = people.named(subject) or resolve(pronoun, topics, people, unit.small)
    if entity is None and pronoun.split()[-1].endswith(unit.roles):
        return Draft(parts=(subject,), mode="indirect", rule="carried", speaker=subject)
    if entity is None or people.entities[entity].kind not in ("PERSON", "ORGANISATION"):
        return None
    return Draft(parts=(subject,), mode="indirect", rule="carried", speaker=subject, entity=entity)


def _from_before(draft: Draft, before: Draft | None, unit: Unit) -> Draft:
    """Who spoke in the sentence before, where this one only goes on: "Und: „…“", "…, hieß es"."""
    if draft.speaker is not None or draft.continues or before is None or draft.rule not in ("quote", "cue-post"):
        return draft
    opens = draft.rule == "quote" and unit.words[0].low in unit.small.coordinators and unit.words[1].text == ":"
    if not opens and not draft.impersonal:
        return draft
    return replace(before, parts=draft.parts, mode=draft.mode, rule=draft.rule, cue=draft.cue, continues=True)


def _told_on(unit: Unit, found: list[Draft], before: Draft | None, people: People, speech: SpeechWords) -> list[Draft]:
    """`found` with the Konjunktiv around it: "Er habe ihr versichert, …" is a statement of who spoke before."""
    if not found or before is None or before.speaker is None or not all(draft.unreal for draft in found):
        return found
    if unit.kind in HEADINGS or any(f.start == d.start for d in found for f in d.parts if f.start == unit.start):
        return found
    outer = carried_on(unit, before, True, speech)
    if outer is None or outer.rule != "carried":
        return found
    return [outer, *(within(draft, outer, people) for draft in found)]


def _with_entity(draft: Draft, topics: Topics, here: Topics, people: People) -> Draft:
    """`draft` with the entity of its speaker."""
    if draft.continues or draft.speaker is None:
        return draft
    if draft.pronoun:
        word = people.text[draft.speaker.start : draft.speaker.end].lower()
        return replace(draft, entity=None if draft.several else resolve(word, here, people, people.small))
    named = people.named(draft.speaker)
    if named is None and draft.rule == "source":
        named = people.attribute(draft.speaker) or people.possessor(draft.speaker, topics.nearest)
    return replace(draft, entity=named)


def _with_time(draft: Draft, times: Places[Time], speech: SpeechWords) -> Draft:
    """`said_on`: the one day that a time expression of the reporting clause means."""
    if not draft.frame:
        return draft
    frame = Span(start=min(f.start for f in draft.frame), end=max(f.end for f in draft.frame))
    for time in times.near(frame):
        if time.type not in ("DATE", "TIME") or time.earliest is None or time.earliest != time.latest:
            continue
        if any(f.start <= time.start and time.end <= f.end for f in draft.frame) and not any(
            p.start <= time.start < p.end for p in draft.parts
        ):
            return replace(draft, said_on=time.earliest)
    return draft


def _known_later(doc: Document, drafts: list[Draft]) -> list[Draft]:
    """A quotation that stands alone (a heading, say) and that the text repeats with a cue is that speaker's."""
    named: dict[str, Draft] = {}
    for draft in drafts:
        if draft.mode == "direct" and draft.speaker is not None and draft.cue is not None:
            named.setdefault(_key(doc, draft), draft)
    out = []
    for draft in drafts:
        alone = draft.mode == "direct" and draft.cue is None
        same = named.get(_key(doc, draft)) if alone else None
        if same is not None:
            draft = replace(draft, speaker=same.speaker, entity=same.entity, via=same.via, addressee=same.addressee)
        out.append(draft)
    return out


def _key(doc: Document, draft: Draft) -> str:
    return fold("".join(c for c in doc.text[draft.start : draft.end] if c.isalnum()))


def _statement(doc: Document, draft: Draft) -> Statement:
    text = doc.text
    speaker = draft.speaker
    words = sum(len(text[p.start : p.end].split()) for p in draft.parts)
    confidence = CONFIDENCE[draft.rule] - (UNNAMED if speaker is None else 0.0)
    return Statement(
        id=make_id("s", doc.article, draft.start, draft.end, draft.rule),
        start=draft.start,
        end=draft.end,
        parts=draft.parts,
        mode=draft.mode,
        fragment=draft.mode == "direct" and words <= FRAGMENT_WORDS,
        speaker=draft.entity,
        speaker_text=text[speaker.start : speaker.end] if speaker else None,
        speaker_start=speaker.start if speaker else None,
        speaker_end=speaker.end if speaker else None,
        cue=text[draft.cue.start : draft.cue.end] if draft.cue else None,
        cue_start=draft.cue.start if draft.cue else None,
        cue_end=draft.cue.end if draft.cue else None,
        via=draft.via,
        addressee=draft.addressee,
        said_on=draft.said_on,
        confidence=round(confidence, 2),
        rule=draft.rule,
    )
