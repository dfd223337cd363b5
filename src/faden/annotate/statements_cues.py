"""Cues: the verbs of saying in a unit, and whose subject says it."""

from dataclasses import dataclass

from faden.annotate.clauses import Clause, Unit, finites
from faden.annotate.phrases import noun_phrase
from faden.annotate.verbs import FINITE, Form
from faden.lang.speech import SpeechWords


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
    if verb == 0 and clause.last > 1 and words[1].low in speech.small.prepositions:
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
            if participle is not None and form.lemma in (speech.verbs.perfect, speech.verbs.passive):
                said, lemma = participle
                return Cue(verb, said, lemma, index, order, form.lemma == speech.verbs.passive, unreal)
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
        told = _phrase(unit, clause, Form(speech.verbs.copula, "inf"), speech)
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


def impersonal(unit: Unit, cue: Cue, speech: SpeechWords) -> bool:
    """ "heißt es", "verlautete": the verb has nobody for its subject."""
    near = unit.words[max(0, cue.verb - 1) : cue.verb + 2]
    if cue.lemma in speech.impersonal:
        return True
    return cue.lemma in speech.impersonal_with and any(w.low in speech.small.neuter for w in near)
