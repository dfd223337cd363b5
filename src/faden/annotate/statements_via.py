"""Through whom a statement came, to whom it was said, and who is only quoting: what else a reporting clause tells."""

import re
from dataclasses import replace

from faden.annotate.clauses import Clause, Unit
from faden.annotate.phrases import Phrase, noun_phrase
from faden.annotate.statements_cues import Cue, agent
from faden.annotate.statements_draft import Draft
from faden.lang.speech import SpeechWords

_QUOTED = re.compile('[„“»«"‚‘›‹](.+?)[“”"«»‘’‹›]')


def through(unit: Unit, cue: Cue, subject: Phrase | None, draft: Draft, speech: SpeechWords) -> Draft:
    """`draft` with its chain and addressee, as the cue's clause tells them.

    "Unter Berufung auf X berichtet Y": X speaks, Y is in the chain. "zitierte ihn Y": Y is in the chain.
    """
    clause = unit.clauses[cue.clause]
    source = _reference(unit, clause, speech)
    via: list[str] = []
    if source is not None:
        if subject is not None:
            via.append(name_of(unit, subject, speech))
        draft = replace(
            draft,
            speaker=unit.span(source.first, source.last),
            pronoun=False,
            name=(_words_of(unit, source, speech),),
        )
    elif cue.lemma in speech.citing and not cue.passive:
        if subject is not None:
            via.append(name_of(unit, subject, speech))
        quoted = _quoted(unit, cue, clause, subject, speech)
        draft = replace(
            draft,
            speaker=unit.span(quoted.first, quoted.last) if quoted is not None else None,
            pronoun=quoted is not None and quoted.pronoun,
        )
    elif cue.lemma in speech.citing:
        medium = agent(unit, clause, speech)
        if medium is not None and (subject is None or medium.first != subject.first):
            via.append(name_of(unit, medium, speech))
    taken = {i for p in (subject, source) if p is not None for i in range(p.first, p.last)}
    for index in range(clause.first, clause.last):
        word = unit.words[index]
        if index in taken or any(p.start <= word.start < p.end for p in draft.parts):
            continue
        name = _medium(unit, index, clause, speech)
        if name and name not in via:
            via.append(name)
    return replace(draft, via=tuple(via), addressee=_addressee(unit, clause, speech) or draft.addressee)


def name_of(unit: Unit, phrase: Phrase, speech: SpeechWords) -> str:
    """The name in a phrase, without its article and class nouns: "die Agentur RIA Nowosti" gives "RIA Nowosti"."""
    words = [
        w for w in unit.words[phrase.first : phrase.head + 1] if w.capital and w.low not in speech.small.determiners
    ]
    while len(words) > 1 and class_noun(words[0].low, speech):
        words = words[1:]
    return " ".join(_unquoted(w.text) for w in words)


def _words_of(unit: Unit, phrase: Phrase, speech: SpeechWords) -> str:
    """The phrase without its article: "eine informierte Person" gives "informierte Person"."""
    words = unit.words[phrase.first : phrase.last]
    if words[0].low in speech.small.determiners and len(words) > 1:
        words = words[1:]
    return " ".join(w.text for w in words)


def class_noun(low: str, speech: SpeechWords) -> bool:
    """The word says what kind of medium it is: "Nachrichtenagentur", "TV-Sender"."""
    tail = low.rpartition("-")[2]
    return tail in speech.media_nouns or tail.endswith(speech.media_endings)


def _unquoted(text: str) -> str:
    match = _QUOTED.match(text)
    return match.group(1) if match else text


def _reference(unit: Unit, clause: Clause, speech: SpeechWords) -> Phrase | None:
    lows = [w.low for w in unit.words[clause.first : clause.last]]
    for reference in speech.references:
        parts = reference.split()
        for at in range(len(lows) - len(parts)):
            if lows[at : at + len(parts)] == parts:
                return noun_phrase(unit, clause.first + at + len(parts), clause.last, speech.small)
    return None


def _quoted(unit: Unit, cue: Cue, clause: Clause, subject: Phrase | None, speech: SpeechWords) -> Phrase | None:
    """Whom a medium quotes: the object of "zitierte"."""
    taken = range(subject.first, subject.last) if subject is not None else range(0)
    at = cue.verb + 1
    while at < clause.last:
        if at in taken:
            at = taken[-1] + 1
            continue
        if unit.words[at].low in speech.quoted_pronouns:
            return Phrase(at, at + 1, "a", at, True)
        if unit.words[at].low in speech.small.prepositions:
            return None
        phrase = noun_phrase(unit, at, clause.last, speech.small)
        if phrase is not None and "a" in phrase.cases:
            return phrase
        at = phrase.last if phrase is not None else at + 1
    return None


def _medium(unit: Unit, at: int, clause: Clause, speech: SpeechWords) -> str | None:
    """The name of the medium or platform that starts at word `at`, if one does."""
    words = unit.words
    word = words[at]
    if word.kind == "sign" or not word.capital:
        return None
    pair = f"{word.low} {words[at + 1].low}" if at + 1 < clause.last else ""
    before = words[at - 1].low if at > clause.first else ""
    for known in (pair, _unquoted(word.low)):
        if known in speech.platforms and (
            known != "x" or before in speech.platform_prepositions or _platform_noun(before)
        ):
            length = 2 if known == pair else 1
            return " ".join(_unquoted(w.text) for w in words[at : at + length])
    if class_noun(word.low, speech) and at + 1 < clause.last and words[at + 1].low in speech.agencies:
        return words[at + 1].text
    if class_noun(word.low, speech) and at + 1 < clause.last and words[at + 1].capital:
        phrase = noun_phrase(unit, at, clause.last, speech.small)
        return name_of(unit, phrase, speech) if phrase is not None else None
    if word.low in speech.agencies and before not in ("nachrichtenagentur",) and not class_noun(before, speech):
        return word.text
    if word.kind == "quote" and word.text.rpartition("-")[2].lower() in speech.media_nouns:
        return _unquoted(word.text)
    return None


def _platform_noun(low: str) -> bool:
    return low.endswith(("plattform", "dienst", "netzwerk"))


def _addressee(unit: Unit, clause: Clause, speech: SpeechWords) -> "str | None":
    for at in range(clause.first, clause.last - 1):
        low = unit.words[at].low
        if low not in speech.addressing:
            continue
        phrase = noun_phrase(unit, at + 1, clause.last, speech.small)
        if phrase is None:
            continue
        if low == "gegenüber" or unit.words[phrase.head].low in speech.audience:
            return " ".join(w.text for w in unit.words[phrase.first : phrase.last])
    return None
