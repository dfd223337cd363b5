"""Days that the text itself dates: of events ("zwei Tage nach dem Treffen") and of what was said ("in zwei Wochen").

A sentence with a date dates what it tells. Another sentence that names the same event, or tells of the same saying
again, is about the same day.
"""

from dataclasses import dataclass

from faden.annotate.times.calendar import Days
from faden.annotate.times.clause import is_participle
from faden.annotate.times.lexicon import Lexeme
from faden.lang.times import TimeWords

SHARED_ENOUGH = 3
"""How many words two sentences share that tell of the same saying; a shared verb form counts twice.

Two names alone (the people of a story stand in half of its sentences) must not be enough.
"""
_SHORTEST = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a sentence tells of. nouns: its capitalised words and the parts of hyphenated ones; verbs: participles."""

    nouns: frozenset[str]
    verbs: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A sentence (by its number) that dates what it tells."""

    sentence: int
    days: Days
    told: Told


def told_in(lexemes: list[Lexeme], words: TimeWords) -> Told:
    """The nouns and participles of a sentence, in lower case."""
    nouns = {
        part
        for lexeme in lexemes
        if lexeme.cls == "CAP"
        for part in str(lexeme.value).split("-")
        if len(part) >= _SHORTEST
    }
    verbs = {str(lexeme.value) for lexeme in lexemes if lexeme.cls == "LOW" and is_participle(str(lexeme.value), words)}
    return Told(nouns=frozenset(nouns), verbs=frozenset(verbs))


def day_of_event(event: str, sentence: int, dated: list[Dated]) -> Days | None:
    """The days of an event by its noun: of the nearest sentence before (else after) that dates it."""
    tail = event.rsplit("-", 1)[-1]
    named = [each for each in dated if tail in each.told.nouns and each.sentence != sentence]
    before = [each for each in named if each.sentence < sentence]
    return before[-1].days if before else named[0].days if named else None


def day_of_saying(told: Told, sentence: int, dated: list[Dated]) -> Days | None:
    """When what a sentence reports was said: the days of the other sentence that shares most with it."""
    best, most = None, SHARED_ENOUGH - 1
    for each in dated:
        shared = len(told.nouns & each.told.nouns) + 2 * len(told.verbs & each.told.verbs)
        if each.sentence != sentence and shared > most:
            best, most = each.days, shared
    return best
