"""Statements whose source stands in a phrase, not with a verb: "laut X", "nach Angaben von X", "X zufolge", "so X"."""

from faden.annotate.clauses import Clause, Unit, finite, finites
from faden.annotate.phrases import Phrase, noun_phrase
from faden.annotate.statements_cues import Cue, clause_order
from faden.annotate.statements_draft import Draft, mode_of, region
from faden.annotate.statements_subjects import find_subject
from faden.annotate.statements_via import class_noun, unquoted
from faden.lang.speech import SpeechWords
from faden.model import Span


def from_sources(unit: Unit, speech: SpeechWords) -> list[Draft]:
    """The statements of a unit that a source phrase attributes."""
    drafts = []
    for first, last, phrase in _source_phrases(unit, speech):
        own = next((i for i in range(phrase.first, phrase.head) if unit.words[i].low in speech.own), None)
        if own is not None:
            drafts += _of_itself(unit, first, phrase, speech)
            continue
        parts = _around(unit, first, last, speech)
        if parts:
            drafts.append(
                Draft(
                    parts=parts,
                    mode=mode_of(unit, parts, speech),
                    rule="source",
                    speaker=unit.span(phrase.first, phrase.last),
                    pronoun=False,
                    cue=unit.span(first, first + 1) if phrase.first > first else unit.span(last - 1, last),
                    name=_passed_on_by(unit, phrase, speech),
                    frame=(unit.span(first, last),),
                )
            )
    for index, clause in enumerate(unit.clauses):
        draft = _so(unit, index, clause, speech)
        if draft is not None:
            drafts.append(draft)
    return drafts


def _source_phrases(unit: Unit, speech: SpeechWords) -> list[tuple[int, int, Phrase]]:
    """(first, last, the phrase that names the source) of each source phrase."""
    small = speech.small
    words = unit.words
    found: list[tuple[int, int, Phrase]] = []
    for at, word in enumerate(words):
        if word.kind != "word" or (found and at < found[-1][1]):
            continue
        stop = unit.clauses[unit.clause_of(at)].last
        if at + 1 >= stop and word.low not in speech.after:
            continue
        if word.low in speech.before and not (at and words[at - 1].low in speech.own_words):
            phrase = noun_phrase(unit, at + 1, stop, small)
            if words[at + 1].low in speech.agencies:
                phrase = Phrase(at + 1, at + 2, "d", at + 1)
            if phrase is None or _nobody(unit, phrase, speech):
                continue
            nouns = {words[i].low for i in range(phrase.first, phrase.head + 1) if words[i].capital}
            tails = {n.rpartition("-")[2] for n in nouns}
            if (
                word.low in speech.plain_sources
                or nouns & speech.source_nouns
                or tails & speech.source_nouns
                or any(n.endswith(speech.source_endings) for n in nouns)
            ):
                found.append((at, phrase.last, phrase))
        elif word.low in speech.after or (
            word.low in speech.after_own and at and words[at - 1].low in speech.own_words
        ):
            phrase = _ending_at(unit, at, speech)
            if phrase is not None:
                found.append((phrase.first, at + 1, phrase))
        elif words[at + 1].low == speech.views.get(word.low):
            phrase = noun_phrase(unit, at + 1, stop, small)
            if phrase is not None and phrase.last > at + 2:
                found.append((at, phrase.last, phrase))
    return found


def _passed_on_by(unit: Unit, phrase: Phrase, speech: SpeechWords) -> tuple[str, ...]:
    """The source as a link of a chain: "Angaben der Agentur APA" gives "APA", "Medienberichten" itself."""
    words = unit.words
    first = phrase.first
    while first < phrase.last - 1 and (not words[first].capital or words[first].low in speech.source_nouns):
        first += 1
    if class_noun(words[first].low, speech) and first + 1 < phrase.last and words[first + 1].capital:
        first += 1
    return (" ".join(unquoted(w.text) for w in words[first : phrase.last]),)


def _of_itself(unit: Unit, first: int, phrase: Phrase, speech: SpeechWords) -> list[Draft]:
    """ "X erfuhr nach eigenen Angaben …": the subject of the clause says so of itself."""
    clause = unit.clauses[unit.clause_of(first)]
    verbs = finites(unit, clause)
    parts = _around(unit, first, phrase.head + 1, speech)
    if not verbs or not parts:
        return []
    order = clause_order(unit, clause, verbs[0], speech)
    lemma = unit.words[verbs[0]].forms[0].lemma
    subject = find_subject(unit, Cue(verbs[0], verbs[0], lemma, unit.clause_of(first), order), speech)
    if subject is None:
        return []
    return [
        Draft(
            parts=parts,
            mode=mode_of(unit, parts, speech),
            rule="source",
            speaker=unit.span(subject.first, subject.last),
            pronoun=subject.pronoun,
            cue=unit.span(first, phrase.head + 1),
        )
    ]


def _nobody(unit: Unit, phrase: Phrase, speech: SpeechWords) -> bool:
    """The phrase names words but not whose: "nach Worten", "nach bisherigen Berechnungen"."""
    words = unit.words
    bare = phrase.last == phrase.head + 1 and words[phrase.head].low in speech.unsaid
    return bare and not any(words[i].low in speech.small.determiners for i in range(phrase.first, phrase.head))


def _ending_at(unit: Unit, end: int, speech: SpeechWords) -> Phrase | None:
    """The longest phrase that ends right before word `end`, in its clause."""
    clause = unit.clauses[unit.clause_of(end)]
    for at in range(clause.first, end):
        phrase = noun_phrase(unit, at, end, speech.small, attach=True)
        if phrase is not None and phrase.last == end and not phrase.pronoun:
            return phrase
    return None


def _around(unit: Unit, first: int, last: int, speech: SpeechWords) -> tuple[Span, ...]:
    """What the source phrase first..last is said of: the rest of its sentence, or of its relative clause."""
    small = speech.small
    clause = unit.clauses[unit.clause_of(first)]
    start, end = 0, len(unit.words)
    low = unit.words[clause.first].low
    if (
        clause.sign == ","
        and (low in small.relatives or low in small.subordinators)
        and finite(unit.words[clause.last - 1])
    ):
        start, end = clause.first, clause.last
    else:
        for other in unit.clauses:
            if other.sign in (";", "–", "—", ":") and other.first <= first:
                start = other.first
            elif other.sign in (";", "–", "—") and other.first > first:
                end = other.first - 1
                break
    while start < first and unit.words[start].low in small.coordinators:
        start += 1
    before = region(unit, start, first) if any(finite(w) or w.capital for w in unit.words[start:first]) else None
    after = region(unit, last, end)
    return tuple(span for span in (before, after) if span is not None)


def _so(unit: Unit, index: int, clause: Clause, speech: SpeechWords) -> Draft | None:
    """ "…, so der Minister": nothing but the phrase (and adverbs) in the clause."""
    if index == 0 or clause.last - clause.first < 2 or unit.words[clause.first].low != speech.so:
        return None
    small = speech.small
    phrase = noun_phrase(unit, clause.first + 1, clause.last, small)
    if phrase is None or not phrase.nominative:
        return None
    rest = unit.words[phrase.last : clause.last]
    if any(finite(w) and w.low not in small.adverbs for w in rest):
        return None
    last = phrase.last
    end = clause.last
    follow = index + 1
    while follow < len(unit.clauses) and unit.clauses[follow].sign == "," and last == end:
        apposed = unit.clauses[follow]
        inner = noun_phrase(unit, apposed.first, apposed.last, small, attach=True)
        if (
            inner is None
            or inner.last != apposed.last
            or any(finite(w) for w in unit.words[apposed.first : apposed.last])
        ):
            break
        last = end = apposed.last
        follow += 1
    parts = [region(unit, _start(unit, index), clause.first - 1)]
    if follow < len(unit.clauses):
        parts.append(region(unit, end, len(unit.words)))
    spans = tuple(p for p in parts if p is not None)
    if not spans:
        return None
    return Draft(
        parts=spans, mode=mode_of(unit, spans, speech), rule="so", speaker=unit.span(phrase.first, last),
        pronoun=phrase.pronoun, cue=unit.span(clause.first, clause.first + 1),
    )  # fmt: skip


def _start(unit: Unit, index: int) -> int:
    for at in range(index - 1, 0, -1):
        if unit.clauses[at].sign in (":", ";"):
            return unit.clauses[at].first
    return unit.clauses[0].first
