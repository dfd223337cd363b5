"""Through whom a statement came, to whom it was said, and who is only quoting: what else a reporting clause tells."""

import re
from dataclasses import replace

from faden.annotate.clauses import Clause, Unit, finite
from faden.annotate.phrases import Phrase, noun_phrase
from faden.annotate.statements_cues import Cue
from faden.annotate.statements_draft import Draft, name_like
from faden.annotate.statements_subjects import agent
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
    for index in range(clause.first, _told_until(unit, cue, speech)):
        word = unit.words[index]
        if index in taken or any(p.start <= word.start < p.end for p in draft.parts):
            continue
        name = _medium(unit, index, unit.clauses[unit.clause_of(index)], speech)
        if name and name not in via:
            via.append(name)
    between = _between(unit, cue, clause, subject, speech)
    if between is not None and between not in via:
        via.append(between)
    return replace(draft, via=tuple(via), addressee=_addressee(unit, clause, speech) or draft.addressee)


def _told_until(unit: Unit, cue: Cue, speech: SpeechWords) -> int:
    """Where the cue's clause ends, whom it is said to behind an apposition included ("…, Max Muster, der dpa")."""
    end = unit.clauses[cue.clause].last
    for clause in unit.clauses[cue.clause + 1 : cue.clause + 3]:
        if any(finite(word) or word.kind == "quote" for word in unit.words[clause.first : clause.last]):
            break
        if unit.words[clause.first].low in speech.told_articles and _talked_to(unit, clause.first, clause.last, speech):
            return clause.last
    return end


def _between(unit: Unit, cue: Cue, clause: Clause, subject: Phrase | None, speech: SpeechWords) -> str | None:
    """Who passes it on: "ließ er über seinen Sprecher Max Muster mitteilen"."""
    if not any(form.lemma in speech.letting for form in unit.words[cue.verb].forms):
        return None
    for at in range(cue.verb + 1, clause.last - 1):
        if unit.words[at].low in speech.between and not (subject and subject.first <= at < subject.last):
            phrase = noun_phrase(unit, at + 1, clause.last, speech.small)
            return name_of(unit, phrase, speech, roles=False) if phrase is not None else None
    return None


def name_of(unit: Unit, phrase: Phrase, speech: SpeechWords, *, roles: bool = True) -> str:
    """The name in a phrase, without its article and class nouns: "die Agentur RIA Nowosti" gives "RIA Nowosti".

    roles: keep role nouns before the name.
    """
    words = [
        w for w in unit.words[phrase.first : phrase.head + 1] if w.capital and w.low not in speech.small.determiners
    ]
    while len(words) > 1 and (
        class_noun(words[0].low, speech) or (not roles and words[0].low.endswith(speech.role_endings))
    ):
        words = words[1:]
    return " ".join(unquoted(w.text) for w in words)


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


def unquoted(text: str) -> str:
    """A quoted name without its marks: "„Bild“" gives "Bild"; other words as they are."""
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
    for known in (pair, unquoted(word.low)):
        if known in speech.platforms and (
            known != "x" or before in speech.platform_prepositions or before.endswith(speech.platform_endings)
        ):
            length = 2 if known == pair else 1
            return " ".join(unquoted(w.text) for w in words[at : at + length])
    if class_noun(word.low, speech) and at + 1 < clause.last and words[at + 1].low in speech.agencies:
        return words[at + 1].text
    if class_noun(word.low, speech) and at + 1 < clause.last and words[at + 1].capital:
        phrase = noun_phrase(unit, at, clause.last, speech.small)
        return name_of(unit, phrase, speech) if phrase is not None else None
    told = _told_article(unit, at, clause, speech)
    if told is not None and words[told].low not in speech.own_articles:
        named = word.kind == "quote" and name_like(unit, word.start, speech)
        if named or word.low in speech.media_names or (told < at - 1 and class_noun(word.low, speech)):
            return _nominative(unit, told, at, speech)
    if word.low in speech.agencies and not class_noun(before, speech):
        return word.text
    if word.kind == "quote" and word.text.rpartition("-")[2].lower() in speech.media_nouns:
        return unquoted(word.text)
    return None


def _told_article(unit: Unit, at: int, clause: Clause, speech: SpeechWords) -> int | None:
    """The article of the medium named by word `at`, with nothing but capital letters between: "der Süddeutschen …"."""
    for before in range(at - 1, max(clause.first, at - 3) - 1, -1):
        low = unit.words[before].low
        if low in speech.told_articles or low in speech.own_articles:
            return before
        if not unit.words[before].capital:
            return None
    return None


def _nominative(unit: Unit, article: int, head: int, speech: SpeechWords) -> str:
    """The name of a medium as it calls itself: "der Deutschen Presse-Agentur" gives "Deutsche Presse-Agentur"."""
    ending, instead = speech.told_articles[unit.words[article].low]
    words = [unquoted(w.text) for w in unit.words[article + 1 : head + 1]]
    return " ".join([*(w.removesuffix(ending) + instead if w.endswith(ending) else w for w in words[:-1]), words[-1]])


def without_medium(unit: Unit, cue: Cue, subject: Phrase | None, speech: SpeechWords) -> Phrase | None:
    """The subject without the medium it talks to: "sagte die Ministerin der dpa" is no minister of the agency."""
    if subject is None or subject.pronoun or subject.first < cue.verb or cue.lemma not in speech.saying:
        return subject
    words = unit.words
    if any(words[at].low.rpartition("-")[2] in speech.media_people for at in range(subject.first, subject.head + 1)):
        return subject
    for at in range(subject.first + 1, subject.last - 1):
        if words[at].low not in speech.told_articles and words[at].low not in speech.own_articles:
            continue
        end = next((i for i in range(at + 1, subject.last) if not words[i].capital), subject.last)
        if end > at + 1 and _talked_to(unit, at, end, speech):
            while words[at - 1].kind == "sign":
                at -= 1
            return Phrase(subject.first, at, subject.cases, min(subject.head, at - 1))
    return subject


def _talked_to(unit: Unit, article: int, end: int, speech: SpeechWords) -> bool:
    words = unit.words
    if words[article].low in speech.own_articles:
        return words[article + 1].low in speech.own_media
    return any(
        class_noun(words[i].low, speech)
        or words[i].low in speech.agencies
        or words[i].low in speech.media_names
        or (words[i].kind == "quote" and name_like(unit, words[i].start, speech))
        for i in range(article + 1, end)
    )


def _addressee(unit: Unit, clause: Clause, speech: SpeechWords) -> str | None:
    for at in range(clause.first, clause.last - 1):
        low = unit.words[at].low
        if low not in speech.addressing:
            continue
        phrase = noun_phrase(unit, at + 1, clause.last, speech.small)
        if phrase is None:
            continue
        if low in speech.addressing_anyone or unit.words[phrase.head].low in speech.audience:
            return " ".join(w.text for w in unit.words[phrase.first : phrase.last])
    return None
