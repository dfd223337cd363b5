"""Noun phrases: where one ends, and whether it can be a subject. Closed word lists and capital letters, no tagger."""

from dataclasses import dataclass

from faden.annotate.clauses import Unit, Word
from faden.lang.speech import SmallWords

MAX_ATTRIBUTE = 14
"""Words between an article and its noun ("der in die Gespräche mit den USA einbezogene Gesandte": 7)."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """The words first..last (end exclusive). cases: what it can be ("n" subject). head: its last noun's position."""

    first: int
    last: int
    cases: str
    head: int
    pronoun: bool = False

    @property
    def nominative(self) -> bool:
        return "n" in self.cases


def is_noun(word: Word, small: SmallWords, *, initial: bool = False) -> bool:
    """The word can be a noun or name here. initial: it opens its sentence, where small words are capitals too."""
    if word.kind == "quote":
        return True
    if word.kind == "word" and word.text[0].isdigit():
        return word.text.rpartition("-")[2][:1].isupper()
    if word.kind != "word" or not word.text[0].isupper():
        return False
    if not initial:
        return True
    low = word.low
    if (low.endswith(small.present_participle) and len(low) > 6) or any(
        form.reading in ("part", "sub1", "sub2", "pret") for form in word.forms
    ):
        return False
    return not (
        low in small.determiners or low in small.prepositions or low in small.adverbs or low in small.subjects
        or low in small.subordinators or low in small.pointers or low in small.coordinators or low in small.focus
    )  # fmt: skip


def _adjective(word: Word, small: SmallWords) -> bool:
    if word.kind != "word":
        return False
    if word.text[0].isdigit():
        return True
    return word.text[0].islower() and (word.low.endswith(small.adjective_endings) or "-" in word.low)


def noun_phrase(
    unit: Unit, at: int, stop: int, small: SmallWords, *, attach: bool = False, avoid: tuple[str, ...] = ()
) -> Phrase | None:
    """The noun phrase that starts at word `at` and ends before `stop`, or None.

    avoid: prepositions that belong to the verb. attach: also take prepositional attributes of
    every kind (where nothing else can follow, as before the verb).
    """
    while at < stop - 1 and _focus(unit, at, small):
        at += 1
    if at >= stop:
        return None
    word = unit.words[at]
    if word.low in small.subjects and word.kind == "word":
        return Phrase(at, at + 1, "na" if word.low in small.ambiguous_pronouns else "n", at, True)
    core = _core(unit, at, stop, small)
    if core is None:
        return None
    return _extend(unit, core, stop, small, attach, avoid)


def _focus(unit: Unit, at: int, small: SmallWords) -> bool:
    """An adverb before the phrase; of words that are prepositions, too, only "vor allem" and "über 300"."""
    word, after = unit.words[at], unit.words[at + 1]
    if word.low not in small.focus or is_noun(word, small, initial=at == 0):
        return False
    return word.low not in small.prepositions or after.low in small.focus or after.text[0].isdigit()


def _core(unit: Unit, at: int, stop: int, small: SmallWords) -> Phrase | None:
    words = unit.words
    if at >= stop:
        return None
    start = at
    cases = small.determiners.get(words[at].low)
    determined = cases is not None and not (words[at].capital and at > 0 and words[at].text[0].isupper())
    if determined:
        at += 1
    else:
        cases = "nda"
    limit = min(stop, at + MAX_ATTRIBUTE)
    adjective = ""
    while at < limit and not is_noun(words[at], small, initial=at == 0):
        word = words[at]
        if word.kind != "word":
            if not (
                word.text in (",", ":")
                and adjective
                and at + 1 < limit
                and (_adjective(words[at + 1], small) or word.text == ":")
            ):
                return None
        elif word.low in small.prepositions or word.low in small.determiners:
            if not determined:
                return None
            inner = (
                _core(unit, at + 1, limit, small) if word.low in small.prepositions else _core(unit, at, limit, small)
            )
            if inner is None:
                return None
            at = inner.last
            continue
        elif word.low in small.subordinators or word.low in small.subjects:
            return None
        elif adjective and word.low in small.joining and at + 1 < limit and _adjective(words[at + 1], small):
            pass
        elif _adjective(word, small):
            if word.low in small.adverbs and not determined:
                return None
            adjective = word.low
        elif not determined or not (
            word.low in small.adverbs or word.low in small.coordinators or word.text[0].islower()
        ):
            return None
        at += 1
    if at >= limit or not is_noun(words[at], small, initial=at == 0):
        if determined and adjective and words[start].low in small.quantifiers:
            return Phrase(start, at, cases or "", at - 1)
        if words[start].low in small.quantifiers and determined:
            return Phrase(start, start + 1, cases or "", start)
        return None
    at += 1  # the noun itself, whatever stands before it: a phrase is never empty
    while at < stop and _goes_on(words, at, stop, small):
        at += 1
    head = at - 1
    return Phrase(start, at, _cases(words, start, head, cases or "", adjective, determined, small), head)


def _goes_on(words: tuple[Word, ...], at: int, stop: int, small: SmallWords) -> bool:
    word = words[at]
    if at and (words[at - 1].low in small.time_nouns or words[at - 1].kind == "quote") and word.kind != "paren":
        return False
    if is_noun(word, small, initial=at == 0) or word.kind == "paren":
        return True
    if word.kind == "word" and word.text[0].isdigit() and len(word.text) < 5:
        return at + 1 >= stop or words[at + 1].kind == "sign"
    return (
        word.low in small.name_particles
        and at + 1 < stop
        and is_noun(words[at + 1], small)
        and at > 0
        and words[at - 1].capital
        and word.low not in small.prepositions
    )


def _cases(
    words: tuple[Word, ...], start: int, head: int, cases: str, adjective: str, determined: bool, small: SmallWords
) -> str:
    """Narrow the article's cases by the ending of its adjective and the gender of its noun."""
    article = words[start].low
    if not determined:
        return next((c for ending, c in small.bare_cases.items() if adjective.endswith(ending)), cases)
    first_noun = next((w for w in words[start + 1 : head + 1] if w.capital), None)
    if article in small.strong_articles and first_noun is not None:
        for ending, found in small.strong_cases.items():
            if adjective.endswith(ending):
                return found
        if _feminine(first_noun.low, small):
            return "gd"
    if article in small.mixed_articles and adjective.endswith(small.mixed_ending):
        return "n"
    return cases


def _extend(unit: Unit, phrase: Phrase, stop: int, small: SmallWords, attach: bool, avoid: tuple[str, ...]) -> Phrase:
    """Take along attributes: genitives, "von/aus/für …", brackets, "und …"."""
    words = unit.words
    last = phrase.last
    cases = phrase.cases
    while last < stop:
        word = words[last]
        if word.kind == "paren":
            last += 1
            continue
        inner = None
        if word.low in small.genitives:
            inner = _core(unit, last, stop, small)
            if inner is not None and ("g" not in inner.cases or _masculine(unit, inner, small)):
                inner = None
        elif word.low in avoid:
            break
        elif _attaches(words, phrase, word, small) or (attach and word.low in small.prepositions):
            inner = _core(unit, last + 1, stop, small) if last + 1 < stop else None
            if inner is not None and word.low in small.local and not attach and is_time(unit, inner, small):
                inner = None
        elif word.low in small.listing and last + 1 < stop:
            inner = noun_phrase(unit, last + 1, stop, small, attach=attach)
            if inner is not None and "n" in cases and not inner.nominative:
                inner = None
        if inner is None:
            break
        last = inner.last
    return Phrase(phrase.first, last, cases, phrase.head, phrase.pronoun)


def _attaches(words: tuple[Word, ...], phrase: Phrase, word: Word, small: SmallWords) -> bool:
    """ "von" hangs on any noun, "aus" and "für" on one with an article or a plural ("Angaben aus Khartum").

    A place hangs on a role that is not named ("ein Vertreter des Amtes in Rom"), not on a name ("Merkel in Berlin").
    """
    if word.low in small.local:
        named = sum(1 for w in words[phrase.first : phrase.head + 1] if w.kind == "word" and w.text[0].isupper()) > 1
        return words[phrase.first].low in small.determiners and not named
    if word.low not in small.attaching:
        return False
    return (
        word.low in small.origin
        or words[phrase.first].low in small.determiners
        or words[phrase.head].low.endswith(small.oblique_ending)
    )


def animate(unit: Unit, phrase: Phrase) -> bool:
    """The phrase's head can speak: a pronoun, a name of a person or organisation, a role or body."""
    if phrase.pronoun:
        return True
    for at in range(phrase.first, phrase.head + 1):
        if at in unit.named or (unit.words[at].capital and unit.words[at].low.endswith(unit.roles)):
            return True
    return False


def _masculine(unit: Unit, phrase: Phrase, small: SmallWords) -> bool:
    """ "der" before a man's role is a nominative, no genitive: "in Graz der Landesrat"."""
    noun = unit.words[phrase.head].low
    if unit.words[phrase.first].low != small.male_article or not noun.endswith(unit.roles) or _feminine(noun, small):
        return False
    return not noun.endswith(small.male_plurals)


def _feminine(noun: str, small: SmallWords) -> bool:
    tail = noun.rpartition("-")[2]
    return tail in small.feminine_nouns or (tail.endswith(small.feminine_endings) and len(tail) > 5)


def is_time(unit: Unit, phrase: Phrase, small: SmallWords) -> bool:
    """The phrase tells when ("Anfang der Woche", "kommenden Montag")."""
    head = next((unit.words[i].low for i in range(phrase.first, phrase.head + 1) if unit.words[i].capital), "")
    return head in small.time_nouns
