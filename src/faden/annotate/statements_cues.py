"""Cues: the verbs of saying in a unit, and whose subject says it."""

from dataclasses import dataclass, replace

from faden.annotate.clauses import Clause, Unit, finite, finites
from faden.annotate.phrases import Phrase, animate, is_time, noun_phrase
from faden.annotate.verbs import FINITE, Form
from faden.lang.speech import SmallWords, SpeechWords


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of saying. verb: its finite word; said: the word that carries the meaning (participle, or `verb`).

    clause: which clause it stands in. order: where the finite verb stands in it ("first", "second", "last").
    """

    verb: int
    said: int
    lemma: str
    clause: int
    order: str
    passive: bool = False
    subjunctive: bool = False


def find_cues(unit: Unit, speech: SpeechWords) -> list[Cue]:
    """The verbs of saying of a unit, in order."""
    found = []
    for index, clause in enumerate(unit.clauses):
        for verb in finites(unit, clause):
            cue = _cue(unit, index, clause, verb, speech)
            if cue is not None:
                found.append(cue)
                break
    return found


def known(lemma: str, speech: SpeechWords) -> bool:
    """The lemma introduces what someone said, in one way or another."""
    return (
        lemma in speech.saying or lemma in speech.thinking or lemma in speech.quoting or lemma in speech.infinitive
        or lemma in speech.naming or lemma in speech.prepositional or lemma in speech.citing
    )  # fmt: skip


def _cue(unit: Unit, index: int, clause: Clause, verb: int, speech: SpeechWords) -> Cue | None:
    words = unit.words
    if verb > clause.first and words[verb - 1].low in speech.small.infinitive_marks:
        return None
    if verb == clause.last - 1 and _only_infinitive(unit, clause, verb):
        return None
    order = clause_order(unit, clause, verb, speech)
    reflexive = any(w.low in speech.small.reflexives for w in words[verb + 1 : verb + 3])
    for form in words[verb].forms:
        if form.reading not in FINITE:
            continue
        unreal = form.reading in ("sub1", "sub2") and not any(f.reading in ("pres", "pret") for f in words[verb].forms)
        phrase = _phrase(unit, clause, form, speech)
        if phrase:
            return Cue(verb, verb, phrase, index, order, subjunctive=unreal)
        if form.lemma in speech.verbs.auxiliaries:
            participle = _participle(unit, clause, verb, speech)
            if participle is not None and (form.lemma == "haben" or form.lemma == "werden"):
                said, lemma = participle
                return Cue(verb, said, lemma, index, order, form.lemma == "werden", unreal)
            continue
        if form.lemma in speech.verbs.modals | speech.letting:
            indirect = _infinitive_cue(unit, clause, verb, form, speech)
            if indirect is not None:
                return Cue(verb, indirect[0], indirect[1], index, order, subjunctive=unreal)
        particle = _with_particle(unit, index, verb, form, speech)
        if particle is None or (reflexive and particle not in speech.reflexive):
            continue
        if known(particle, speech):
            return Cue(verb, verb, particle, index, order, subjunctive=unreal)
    return None


def _only_infinitive(unit: Unit, clause: Clause, verb: int) -> bool:
    """A form in -en that closes a clause with another finite verb before it ("müsse … zustimmen")."""
    if not all(form.plural or form.reading == "inf" for form in unit.words[verb].forms):
        return False
    return any(
        any(
            (f.reading in FINITE and f.reading != "pres") or not f.plural
            for f in unit.words[i].forms
            if f.reading in FINITE
        )
        for i in range(clause.first, verb)
    )


def clause_order(unit: Unit, clause: Clause, verb: int, speech: SpeechWords) -> str:
    """Where the finite verb stands in its clause: "first", "second" or "last"."""
    small = speech.small
    first = clause.first
    if (
        first + 1 < clause.last
        and unit.words[first].low in small.coordinators
        and unit.words[first + 1].low == speech.like
    ):
        first += 1
    low = unit.words[first].low
    if verb == first:
        return "first"
    if low in small.prepositions and low in small.subordinators:
        phrase = noun_phrase(unit, first + 1, verb, small)
        if phrase is not None and phrase.last == verb:
            return "second"
    opened = low in small.subordinators or (low in small.relatives and clause.sign == ",")
    if verb >= clause.last - 1 and (
        opened
        or (
            unit.words[first].low in small.prepositions
            and verb == clause.last - 1
            and unit.words[first + 1].low in small.relatives
            and clause.sign == ","
        )
    ):
        return "last"
    if opened and verb >= clause.last - 3 and low in small.subordinators:
        return "last"
    if all(w.low in small.coordinators or w.low in small.adverbs for w in unit.words[first:verb]):
        return "first" if clause.sign or low in small.coordinators else "second"
    return "second"


def _participle(unit: Unit, clause: Clause, verb: int, speech: SpeechWords) -> tuple[int, str] | None:
    for at in range(clause.last - 1, clause.first - 1, -1):
        if at == verb:
            continue
        for form in unit.words[at].forms:
            if form.reading == "part" and known(form.lemma, speech):
                return at, form.lemma
        if at < clause.last - 3:
            break
    return None


def _infinitive_cue(unit: Unit, clause: Clause, verb: int, form: Form, speech: SpeechWords) -> tuple[int, str] | None:
    """What carries the meaning behind a modal or "lassen": "soll … gesagt haben", "ließ … mitteilen"."""
    last = clause.last - 1
    if last <= verb:
        return None
    if form.lemma in speech.letting:
        lemmas = [f.lemma for f in unit.words[last].forms if f.reading == "inf" and f.lemma in speech.saying]
        return (last, lemmas[0]) if lemmas else None
    if unit.words[last].low in speech.been or unit.words[last - 1].low in speech.been:
        told = _phrase(unit, clause, Form("sein", "inf"), speech)
        return (verb, told) if told else None
    if unit.words[last].low in speech.had and unit.words[verb].low in speech.hearsay:
        said = _participle(unit, clause, verb, speech)
        return said if said is not None and said[1] in speech.saying else None
    return None


def _with_particle(unit: Unit, index: int, verb: int, form: Form, speech: SpeechWords) -> str | None:
    """The lemma with the particle that closes the clause, if there is one: "kündigte … an"."""
    if "|" in form.lemma:
        return form.lemma
    separable = speech.verbs.separable
    for clause in unit.clauses[index : index + 3]:
        last = clause.last - 1
        low = unit.words[last].low
        taken = clause is unit.clauses[index] and any(
            f.reading in FINITE and known(f"{low}|{f.lemma}", speech)
            for w in unit.words[verb + 1 : last]
            for f in w.forms
        )
        if last > verb and low in separable and unit.words[last].text == low and not taken:
            lemma = f"{low}|{form.lemma}"
            if known(lemma, speech):
                return lemma
            if clause is unit.clauses[index]:
                return form.lemma if low in speech.small.adverbs else None
        if clause is unit.clauses[index]:
            for at in range(verb + 1, last):
                word = unit.words[at]
                if (
                    word.low in separable
                    and word.text == word.low
                    and known(f"{word.low}|{form.lemma}", speech)
                    and unit.words[at + 1].kind == "quote"
                ):
                    return f"{word.low}|{form.lemma}"
    return form.lemma


def _phrase(unit: Unit, clause: Clause, form: Form, speech: SpeechWords) -> str | None:
    """A phrase of saying with this verb, if all its words stand in the clause."""
    lows = [w.low for w in unit.words[clause.first : clause.last]]
    for phrase in speech.phrases:
        lemma, *rest = phrase.split()
        if lemma == form.lemma and all(word in lows for word in rest):
            return phrase
    return None


def find_subject(unit: Unit, cue: Cue, speech: SpeechWords) -> Phrase | None:
    """The words that name who says it, or None where the cue has no subject that can be told."""
    clause = unit.clauses[cue.clause]
    small = speech.small
    if cue.passive and cue.lemma not in speech.citing:
        return agent(unit, clause, speech)
    if impersonal(unit, cue):
        return _place_of(unit, cue, clause, speech)
    if cue.order == "last":
        return _subject_of_subordinate(unit, cue, clause, speech)
    left = _left(unit, cue, clause, speech) if cue.order == "second" else None
    if left is not None and left.nominative and not is_time(unit, left, small):
        if not animate(unit, left) and unit.words[left.first].low != "der":
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


def impersonal(unit: Unit, cue: Cue) -> bool:
    """ "heißt es", "verlautete": the verb has nobody for its subject."""
    near = unit.words[max(0, cue.verb - 1) : cue.verb + 2]
    return cue.lemma in ("verlauten", "werden bekannt") or (cue.lemma == "heißen" and any(w.low == "es" for w in near))


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
        if (word.low in small.objects and word.low != "ihr") or (word.low in small.adverbs and word.text == word.low):
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
            and not (phrase.pronoun and unit.words[phrase.head].low == "es")
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
