"""From a cue to its statements: who says it, what is said, in how many pieces."""

from dataclasses import replace

from faden.annotate.clauses import Unit, finites
from faden.annotate.phrases import Phrase
from faden.annotate.statements_cues import Cue, find_cues, impersonal
from faden.annotate.statements_cues import clause_order as _order
from faden.annotate.statements_draft import Draft, mode_of, region
from faden.annotate.statements_reach import (
    content_after,
    content_before,
    content_behind,
    content_inside,
    content_start,
    is_relative,
)
from faden.annotate.statements_subjects import find_subject
from faden.annotate.statements_via import name_of, through, without_medium
from faden.annotate.verbs import FINITE
from faden.lang.speech import SpeechWords
from faden.model import Span


def from_cues(unit: Unit, speech: SpeechWords) -> list[Draft]:
    """The statements that the verbs of saying of a unit introduce."""
    drafts: list[Draft] = []
    reached = 0
    previous: Phrase | None = None
    cues = find_cues(unit, speech)
    for cue in cues:
        if cue.verb < reached:
            continue
        subject = without_medium(unit, cue, find_subject(unit, cue, speech), speech)
        elided = subject is None and cue.order == "first" and not cue.passive and not impersonal(unit, cue, speech)
        if elided:
            subject = previous if previous is not None else _first_subject(unit, cue, speech)
        for draft, last in _from_cue(unit, cue, subject, cues, speech):
            if elided and not draft.via and drafts and drafts[-1].speaker == draft.speaker:
                draft = replace(draft, via=drafts[-1].via)
            drafts.append(draft)
            reached = max(reached, last)
            previous = subject
    return _dedupe(drafts)


def _first_subject(unit: Unit, cue: Cue, speech: SpeechWords) -> Phrase | None:
    """The subject that a coordinated clause leaves out: that of the main clause before it."""
    for index, clause in enumerate(unit.clauses[: cue.clause]):
        low = unit.words[clause.first].low
        found = finites(unit, clause)
        if not found or low in speech.small.subordinators or is_relative(unit, clause, speech):
            continue
        order = _order(unit, clause, found[0], speech)
        first = Cue(found[0], found[0], unit.words[found[0]].forms[0].lemma, index, order)
        return find_subject(unit, first, speech) if order != "last" else None
    return None


def _dedupe(drafts: list[Draft]) -> list[Draft]:
    """A quotation between two cues ("X reagierte: „…“, sagte er") belongs to the one that names who says it better."""
    best: dict[tuple[Span, ...], Draft] = {}
    for draft in drafts:
        rival = best.get(draft.parts)
        if rival is None:
            best[draft.parts] = draft
            continue
        names_better = draft.speaker is not None and (rival.speaker is None or not draft.pronoun) and not draft.via
        winner, loser = (draft, rival) if names_better else (rival, draft)
        best[draft.parts] = replace(winner, via=winner.via or loser.via, addressee=winner.addressee or loser.addressee)
    return list(best.values())


def _from_cue(
    unit: Unit, cue: Cue, subject: Phrase | None, cues: list[Cue], speech: SpeechWords
) -> list[tuple[Draft, int]]:
    clause = unit.clauses[cue.clause]
    if subject is not None and subject.pronoun and unit.words[subject.head].low in speech.small.neuter:
        subject = None
        if not impersonal(unit, cue, speech) and cue.lemma not in speech.saying:
            return []
    if subject is not None and impersonal(unit, cue, speech) and unit.words[subject.head].low in speech.versions:
        return []
    if cue.order == "last" and speech.like in [w.low for w in unit.words[clause.first : clause.first + 2]]:
        return _as_told(unit, cue, subject, speech)
    before = content_before(unit, cue, subject, speech)
    after = content_after(unit, cue, subject, cues, speech)
    if before is not None:
        if after is not None and unit.clauses[unit.clause_of(after[0])].sign == ";":
            return build(unit, cue, subject, (before,), "cue-post", speech)
        if after is None:
            rest = content_behind(unit, cue, subject, speech)
            pieces = (before, rest) if rest is not None else (before,)
            return build(unit, cue, subject, pieces, "cue-post", speech)
        quoted = unit.words[before[1] - 1].kind == "quote"
        if not quoted and after[2] == "quote" and unit.words[after[0]].text[1:2].islower():
            return build(unit, cue, subject, (before, _only_quote(unit, after)), "cue-post", speech)
        if after[2] in ("colon", "quote", "v2") and quoted == (after[2] != "v2"):
            return build(unit, cue, subject, (before, _only_quote(unit, after)), "cue-post", speech)
        if quoted:
            return [
                *build(unit, cue, subject, (before,), "cue-post", speech),
                *build(unit, cue, subject, (after[:2],), f"cue-{after[2]}", speech),
            ]
    if after is not None:
        after = _behind_colon(unit, after)
        built = build(unit, cue, subject, (_only_quote(unit, after),), f"cue-{after[2]}", speech)
        return built + _more_quotes(unit, cue, subject, after, speech)
    inside = content_inside(unit, cue, subject, speech)
    if inside is not None:
        return build(unit, cue, subject, (inside,), "cue-object", speech)
    return []


def _behind_colon(unit: Unit, after: tuple[int, int, str]) -> tuple[int, int, str]:
    """A whole quotation behind a colon wins over the clause before it ("…, warum man es tut: „…“")."""
    first, last, kind = after
    for clause in unit.clauses if kind == "dass" else ():
        alone = unit.words[clause.first].kind == "quote" and clause.first + 1 >= clause.last
        if clause.sign == ":" and first < clause.first < last and alone:
            return clause.first, last, "colon"
    return after


def _only_quote(unit: Unit, after: tuple[int, int, str]) -> tuple[int, int]:
    """The quotation alone, where what follows the cue is one that stands by itself."""
    first, last, _ = after
    if unit.words[first].kind == "quote" and (
        first + 1 >= last or unit.words[first + 1].kind == "sign" or unit.words[first + 1].low in unit.small.listing
    ):
        return first, first + 1
    return first, last


def _more_quotes(
    unit: Unit, cue: Cue, subject: Phrase | None, after: tuple[int, int, str], speech: SpeechWords
) -> list[tuple[Draft, int]]:
    """Further quotations of a list behind the same cue: "„A“ und „B“"."""
    first, last, kind = after
    if _only_quote(unit, after) == (first, last):
        return []
    found = []
    at = first + 1
    while at < last and (unit.words[at].kind in ("sign", "quote") or unit.words[at].low in unit.small.listing):
        if unit.words[at].kind == "quote":
            found += build(unit, cue, subject, ((at, at + 1),), f"cue-{kind}", speech)
        at += 1
    return found


def build(
    unit: Unit, cue: Cue, subject: Phrase | None, pieces: tuple[tuple[int, int], ...], rule: str, speech: SpeechWords
) -> list[tuple[Draft, int]]:
    """The draft of what stands in the pieces, and the word where it ends; nothing where they are empty."""
    parts = tuple(span for first, last in pieces if (span := region(unit, first, last)) is not None)
    if not parts:
        return []
    speaker = unit.span(subject.first, subject.last) if subject is not None else None
    clause = unit.clauses[cue.clause]
    draft = Draft(
        parts=parts,
        mode=mode_of(unit, parts, speech),
        rule=rule,
        speaker=speaker,
        pronoun=subject is not None and subject.pronoun,
        several=all(form.plural for form in unit.words[cue.verb].forms if form.reading in FINITE),
        cue=unit.span(cue.said, cue.said + 1) if cue.lemma else None,
        unreal=cue.subjunctive,
        impersonal=impersonal(unit, cue, speech),
        frame=(unit.span(clause.first, clause.last),),
        name=(name_of(unit, subject, speech),) if subject is not None and not subject.pronoun else (),
    )
    draft = through(unit, cue, subject, draft, speech)
    return [(draft, max(last for _, last in pieces))]


def _as_told(unit: Unit, cue: Cue, subject: Phrase | None, speech: SpeechWords) -> list[tuple[Draft, int]]:
    """ "wie X mitteilte" before, in or behind what was said."""
    clause = unit.clauses[cue.clause]
    end = clause.last
    pieces: list[tuple[int, int]] = []
    if cue.clause:
        start = content_start(unit, cue.clause, speech)
        pieces.append((start, clause.first - 1))
    if cue.clause + 1 < len(unit.clauses):
        pieces.append((unit.clauses[cue.clause + 1].first, len(unit.words)))
    found = build(unit, cue, subject, tuple(pieces), "as-told", speech)
    return [(draft, end) for draft, _ in found]
