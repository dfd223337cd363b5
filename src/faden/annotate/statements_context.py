"""Statements that only the sentences around them attribute: Konjunktiv carried on, "Das teilte X mit"."""

from dataclasses import replace

from faden.annotate.clauses import Clause, Unit, finites, subjunctive
from faden.annotate.statements_cues import Cue, clause_order, find_cues
from faden.annotate.statements_draft import Draft, mode_of, region
from faden.annotate.statements_reach import is_v2
from faden.annotate.statements_subjects import find_subject
from faden.annotate.statements_via import through
from faden.lang.speech import SpeechWords
from faden.model import Span


def carried_on(unit: Unit, before: Draft | None, adjacent: bool, speech: SpeechWords) -> Draft | None:
    """What a unit without a cue of its own says for the speaker of the statement `before`, or None.

    A unit that is one quotation; a main clause in Konjunktiv I; one in Konjunktiv II or with the "soll" of hearsay
    right behind a statement. adjacent: `before` stands in the sentence before, in the same block.
    """
    if len(unit.quotes) == 1 and unit.quotes[0].start == unit.start and unit.quotes[0].end >= unit.end - 1:
        parts: tuple[Span, ...] = (Span(start=unit.quotes[0].start, end=unit.quotes[0].end),)
        if before is None:
            return Draft(parts=parts, mode="direct", rule="carried-quote", continues=True)
        return replace(before, parts=parts, mode="direct", rule="carried-quote", cue=None, continues=True)
    verb = main_verb(unit, speech)
    span = region(unit, 0, _until_indicative(unit, verb, speech) if verb is not None else 0)
    if verb is None or span is None:
        return None
    word = unit.words[verb]
    mood = subjunctive(word)
    if verb == 0 and not any(f.lemma in speech.verbs.modals | speech.verbs.auxiliaries for f in word.forms):
        mood = ""
    modal = any(form.lemma in speech.verbs.modals for form in word.forms)
    rule = ""
    if mood == "sub1" and not any(w.low in speech.small.first_person for w in unit.words):
        rule = "carried"
    elif mood == "sub2" and adjacent and before is not None and (not modal or before.continues):
        rule = "carried-sub2"
    elif word.low in speech.hearsay and _perfect(unit, verb, speech):
        rule = "hearsay"
    elif unit.words[0].low in speech.accordingly:
        rule = "carried"
        span = region(unit, 1, len(unit.words))
    elif adjacent and any(w.low in speech.accordingly for w in unit.words[verb + 1 : verb + 3]):
        rule = "carried"
    if not rule or span is None:
        return None
    mode = mode_of(unit, (span,), speech)
    source = before if rule == "carried" or adjacent else None
    if source is None:
        return Draft(parts=(span,), mode=mode, rule=rule, continues=True)
    return replace(source, parts=(span,), mode=mode, rule=rule, cue=None, continues=True)


def behind_semicolon(unit: Unit, found: list[Draft], speech: SpeechWords) -> list[Draft]:
    """What goes on in Konjunktiv behind "…, teilte sie mit;": a statement of its own by the same speaker."""
    for clause in unit.clauses:
        if clause.sign != ";" or not found or any(d.end > unit.words[clause.first].start for d in found):
            continue
        verbs = finites(unit, clause)
        span = region(unit, clause.first, len(unit.words))
        if verbs and subjunctive(unit.words[verbs[0]]) == "sub1" and span is not None:
            mode = mode_of(unit, (span,), speech)
            return [replace(found[-1], parts=(span,), mode=mode, rule="carried", cue=None, frame=())]
    return []


def _until_indicative(unit: Unit, verb: int, speech: SpeechWords) -> int:
    """Where a main clause in the writer's own voice follows: "Das werde dauern, auch er nannte kein Datum"."""
    for clause in unit.clauses[unit.clause_of(verb) + 1 :]:
        found = finites(unit, clause)
        if found and clause.sign in ",;–—-" and is_v2(unit, clause, speech) and not subjunctive(unit.words[found[0]]):
            return clause.first - 1
    return len(unit.words)


def main_verb(unit: Unit, speech: SpeechWords) -> int | None:
    """The finite verb of the first main clause."""
    for clause in unit.clauses:
        if _subordinate(unit, clause, speech):
            continue
        found = finites(unit, clause)
        if found:
            return found[0]
    return None


def _subordinate(unit: Unit, clause: Clause, speech: SpeechWords) -> bool:
    small = speech.small
    low = unit.words[clause.first].low
    if low in small.subordinators:
        return True
    found = finites(unit, clause)
    return low in small.relatives and clause.sign == "," and bool(found) and found[0] >= clause.last - 2


def _perfect(unit: Unit, verb: int, speech: SpeechWords) -> bool:
    """The clause ends in an infinitive of the past: "gewesen sein", "gesehen haben"."""
    clause = unit.clauses[unit.clause_of(verb)]
    if clause.last - verb < 3:
        return False
    last, before = unit.words[clause.last - 1].low, unit.words[clause.last - 2]
    if last in speech.been:
        return before.low in speech.been[last]
    return last in speech.had and any(form.reading == "part" for form in before.forms)


def hearsay(unit: Unit, drafts: list[Draft], before: Draft | None, speech: SpeechWords) -> list[Draft]:
    """`drafts` with "X soll … gewesen sein" around them: told of X by the speaker `before`, if by anyone named.

    A statement inside it came through that speaker.
    """
    verb = main_verb(unit, speech)
    if not drafts or verb is None or unit.words[verb].low not in speech.hearsay or not _perfect(unit, verb, speech):
        return drafts
    span = region(unit, 0, len(unit.words))
    if span is None or any(d.start <= unit.words[verb].start < d.end or d.rule == "source" for d in drafts):
        return drafts
    outer = Draft(parts=(span,), mode=mode_of(unit, (span,), speech), rule="hearsay", continues=True)
    if before is None:
        return [*drafts, outer]
    outer = replace(before, parts=outer.parts, mode=outer.mode, rule=outer.rule, cue=None, continues=True)
    return [*(replace(d, via=(*before.via, *before.name, *d.via)) for d in drafts), outer]


def main_subject(unit: Unit, speech: SpeechWords) -> Span | None:
    """The subject of the unit's first main clause."""
    verb = main_verb(unit, speech)
    if verb is None:
        return None
    index = unit.clause_of(verb)
    order = clause_order(unit, unit.clauses[index], verb, speech)
    if verb == 1 and unit.words[0].low in speech.small.pointers and unit.words[verb].forms[0].lemma in speech.saying:
        order = "first"
    cue = Cue(verb, verb, unit.words[verb].forms[0].lemma, index, order)
    phrase = find_subject(unit, cue, speech)
    return unit.span(phrase.first, phrase.last) if phrase is not None else None


def pointing_back(unit: Unit, previous: Unit, speech: SpeechWords) -> Draft | None:
    """ "Das teilte X mit": what X said is the sentence before."""
    clause = unit.clauses[0]
    at = clause.first
    while at < clause.last - 1 and unit.words[at].low in speech.small.focus:
        at += 1
    if unit.words[at].low not in speech.small.pointers:
        return None
    for cue in find_cues(unit, speech):
        saying = cue.lemma in speech.saying or cue.lemma in speech.naming or cue.lemma in speech.phrases
        if cue.verb != at + 1 or cue.clause or not saying:
            continue
        subject = find_subject(unit, replace(cue, order="first"), speech)
        span = region(previous, 0, len(previous.words))
        if span is None or (subject is None and not cue.passive):
            return None
        speaker = unit.span(subject.first, subject.last) if subject else None
        draft = Draft(
            parts=(span,),
            mode=mode_of(previous, (span,), speech),
            rule="pointing-back",
            speaker=speaker,
            pronoun=subject is not None and subject.pronoun,
            cue=unit.span(cue.said, cue.said + 1),
            frame=(unit.span(clause.first, clause.last),),
        )
        return through(unit, cue, subject, draft, speech)
    return None
