"""Whose verb of saying it is: its subject in any order, or the place where it is said ("hieß es aus …")."""

from dataclasses import replace

from faden.annotate.clauses import Clause, Unit, finite
from faden.annotate.phrases import Phrase, animate, is_time, noun_phrase
from faden.annotate.statements_cues import Cue, impersonal
from faden.lang.speech import SmallWords, SpeechWords


def find_subject(unit: Unit, cue: Cue, speech: SpeechWords) -> Phrase | None:
    """The words that name who says it, or None where the cue has no subject that can be told."""
    clause = unit.clauses[cue.clause]
    small = speech.small
    if cue.passive and cue.lemma not in speech.citing:
        return agent(unit, clause, speech)
    if impersonal(unit, cue, speech):
        return _place_of(unit, cue, clause, speech)
    if cue.order == "last":
        return _subject_of_subordinate(unit, cue, clause, speech)
    left = _left(unit, cue, clause, speech) if cue.order == "second" else None
    if left is not None and left.nominative and not is_time(unit, left, small):
        if not animate(unit, left) and unit.words[left.first].low != small.male_article:
            right = _right(unit, cue.verb + 1, clause, cue, speech)
            return right if right is not None and _likelier(unit, left, right, small) else left
        if left.pronoun or left.cases == "n" or not _certain_right(unit, cue, clause, speech):
            return left
    if cue.order == "first" and clause.sign == "," and not _spoken_before(unit, cue):
        resumed = _resumed(unit, cue, clause, speech)
        if resumed is not None:
            return resumed
    right = _right(unit, cue.verb + 1, clause, cue, speech)
    if right is not None:
        return right
    if left is not None and left.nominative:
        return left
    return _resumed(unit, cue, clause, speech)


def _place_of(unit: Unit, cue: Cue, clause: Clause, speech: SpeechWords) -> Phrase | None:
    """Where something impersonal is said: "aus dem Weißen Haus", "in einer Mitteilung der Polizei"."""
    for at in range(clause.first, clause.last - 1):
        if unit.words[at].low in speech.places_of_talk:
            phrase = noun_phrase(unit, at + 1, clause.last, speech.small)
            if phrase is None or is_time(unit, phrase, speech.small):
                continue
            unnamed = any(unit.words[i].low.endswith(speech.circles) for i in range(at + 1, phrase.last))
            return replace(phrase, first=at) if unnamed else phrase
    return None


def _likelier(unit: Unit, left: Phrase, right: Phrase, small: SmallWords) -> bool:
    """Of a thing before the verb and a phrase behind it the second speaks: it can, or is a bare name we do not know."""
    if animate(unit, right):
        return True
    bare = unit.words[right.first].low not in small.determiners and right.head == right.first
    return bare and unit.words[left.first].low in small.determiners


def _spoken_before(unit: Unit, cue: Cue) -> bool:
    """A finite verb or a quotation stands before the cue's clause: that may be what is said."""
    return any(
        finite(word) or word.kind == "quote"
        for index in range(cue.clause)
        for word in unit.words[unit.clauses[index].first : unit.clauses[index].last]
    )


def agent(unit: Unit, clause: Clause, speech: SpeechWords) -> Phrase | None:
    """Who does what a passive tells: "von der Polizei"."""
    for at in range(clause.first, clause.last - 1):
        if unit.words[at].low in speech.small.agents:
            phrase = noun_phrase(unit, at + 1, clause.last, speech.small)
            if phrase is not None and not is_time(unit, phrase, speech.small):
                return phrase
    return None


def _certain_right(unit: Unit, cue: Cue, clause: Clause, speech: SpeechWords) -> bool:
    """Behind the verb stands what can only be a subject ("er", "der Sprecher")."""
    right = _right(unit, cue.verb + 1, clause, cue, speech, strict=True)
    return right is not None and right.cases == "n"


def _left(unit: Unit, cue: Cue, clause: Clause, speech: SpeechWords) -> Phrase | None:
    """The phrase before the verb, with an apposition before it."""
    small = speech.small
    at = clause.first
    while at < cue.verb and unit.words[at].low in small.coordinators:
        at += 1
    phrase = noun_phrase(unit, at, cue.verb, small, attach=True)
    while phrase is None and at < cue.verb and unit.words[at].low in small.adverbs:
        at += 1
        phrase = noun_phrase(unit, at, cue.verb, small, attach=True) if at < cue.verb else None
    if phrase is not None and phrase.last == phrase.first + 1 and unit.words[phrase.first].kind == "quote":
        return None
    if phrase is None or any(
        w.low not in small.adverbs and w.kind != "paren" for w in unit.words[phrase.last : cue.verb]
    ):
        return None
    if clause.sign == "," and cue.clause > 0:
        before = unit.clauses[cue.clause - 1]
        whole = noun_phrase(unit, before.first, before.last, small, attach=True)
        if whole is not None and whole.last == before.last and whole.nominative and not is_time(unit, whole, small):
            return Phrase(whole.first, phrase.last, "n", phrase.head)
    return phrase


def _right(unit: Unit, at: int, clause: Clause, cue: Cue, speech: SpeechWords, strict: bool = False) -> Phrase | None:
    small = speech.small
    stop = clause.last
    while at < stop:
        word = unit.words[at]
        if word.low in small.prepositions and not (word.capital and word.low not in small.prepositions):
            inner = noun_phrase(unit, at + 1, stop, small, attach=False) if at + 1 < stop else None
            at = inner.last if inner is not None else at + 1
            continue
        if (word.low in small.objects and word.low not in small.determiners) or (
            word.low in small.adverbs and word.text == word.low
        ):
            at += 1
            continue
        phrase = noun_phrase(unit, at, stop, small)
        if phrase is None:
            at += 1
            continue
        if (
            phrase.nominative
            and not is_time(unit, phrase, small)
            and unit.words[phrase.first].kind != "quote"
            and not (phrase.pronoun and unit.words[phrase.head].low in small.neuter)
        ):
            if strict:
                return phrase
            return _with_apposition(unit, phrase, cue.clause, speech)
        at = phrase.last
    return None


def _with_apposition(unit: Unit, phrase: Phrase, index: int, speech: SpeechWords) -> Phrase:
    """The phrase with what is set between commas behind it and names the same ("…, der Sprecher der Polizei")."""
    small = speech.small
    last = phrase.last
    while index + 1 < len(unit.clauses) and last == unit.clauses[index].last and not phrase.pronoun:
        after = unit.clauses[index + 1]
        opener = unit.words[after.first]
        if after.sign != "," or opener.low in small.prepositions or opener.kind == "quote":
            break
        inner = noun_phrase(unit, after.first, after.last, small, attach=True)
        if inner is None or inner.pronoun or inner.last != after.last or not inner.nominative:
            break
        if any(finite(w) for w in unit.words[after.first : after.last]):
            break
        last = after.last
        index += 1
    return Phrase(phrase.first, last, phrase.cases, phrase.head, phrase.pronoun)


def _subject_of_subordinate(unit: Unit, cue: Cue, clause: Clause, speech: SpeechWords) -> Phrase | None:
    small = speech.small
    low = unit.words[clause.first].low
    if low in small.relatives and low not in small.subordinators:
        return _before(unit, clause, speech)
    at = clause.first + 1 + (unit.words[clause.first].low in small.coordinators)
    while at < cue.verb:
        if (
            unit.words[at].low in small.objects
            or unit.words[at].low in small.adverbs
            or unit.words[at].low in small.pointers
        ):
            at += 1
            continue
        if unit.words[at].low in small.prepositions:
            inner = noun_phrase(unit, at + 1, cue.verb, small)
            at = inner.last if inner else at + 1
            continue
        phrase = noun_phrase(unit, at, cue.verb, small)
        if phrase is None:
            at += 1
            continue
        if phrase.nominative and not is_time(unit, phrase, small):
            return phrase
        at = phrase.last
    return None


def _before(unit: Unit, clause: Clause, speech: SpeechWords) -> Phrase | None:
    """The phrase that a relative clause hangs on: the one that ends right before it."""
    end = clause.first - 1
    start = next((c.first for c in reversed(unit.clauses) if c.last == end), end)
    for at in range(start, end):
        phrase = noun_phrase(unit, at, end, speech.small)
        if phrase is not None and phrase.last == end:
            return phrase
    return None


def _resumed(unit: Unit, cue: Cue, clause: Clause, speech: SpeechWords) -> Phrase | None:
    """The subject before a relative clause or apposition: "Der Minister, der … , sagte"."""
    if cue.clause == 0:
        return None
    small = speech.small
    for index in range(cue.clause - 1, -1, -1):
        before = unit.clauses[index]
        low = unit.words[before.first].low
        if low in small.subordinators or (low in small.relatives and before.sign == ","):
            continue
        at = before.first
        while at < before.last and unit.words[at].low in small.coordinators:
            at += 1
        phrase = noun_phrase(unit, at, before.last, small, attach=True)
        if phrase is not None and phrase.last == phrase.first + 1 and unit.words[phrase.first].kind == "quote":
            continue
        ends_it = phrase is not None and phrase.nominative and phrase.last == before.last
        if phrase is None or not ends_it or (index and before.sign == ","):
            continue
        after = unit.clauses[index + 1]
        apposed = noun_phrase(unit, after.first, after.last, small, attach=True)
        if index + 1 < cue.clause and apposed is not None and apposed.last == after.last:
            return Phrase(phrase.first, apposed.last, "n", phrase.head)
        return phrase
    return None
