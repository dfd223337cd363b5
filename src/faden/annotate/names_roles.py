"""Role nouns: what a text calls a person, before the name, and in place of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from faden.annotate.names_lexicon import Lexicon, Word, head_of
from faden.lang.names import NameWords
from faden.text import fold

_ENDINGS = ("s", "es", "n", "en")
"""Case endings of role nouns; the feminine -in is part of the noun."""
_LONGEST_GENITIVE = 6
"""Words between a role noun and the comma before the name: "die Präsidentin der Republik Musterland, Anna Muster"."""


@dataclass(frozen=True, slots=True)
class RoleMark:
    """What a person is called, in the nominative, and where the text says so."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class RoleKey:
    """A role made comparable: the folded noun without case ending or prefix, and the country it is tied to."""

    noun: str
    country: str | None


@lru_cache(maxsize=5000)
def nominative(word: str, words: NameWords) -> str:
    """A role noun without its case ending: "Präsidenten" → "Präsident", "Ministers" → "Minister"."""
    if word.rsplit("-", 1)[-1].casefold() in words.role_heads:
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and _is_head(word[: -len(ending)], words):
            return word[: -len(ending)]
    return word


def _is_head(word: str, words: NameWords) -> bool:
    folded = word.casefold()
    return any(folded[at:] in words.role_heads for at in range(len(folded) - 2))


def is_role(word: Word, lex: Lexicon) -> bool:
    """A role noun that is no form of address ("Herr")."""
    return (
        word.capital and word.text not in lex.words.addresses and head_of(word.text, lex.words.role_heads) is not None
    )


def country_of(word: str, lex: Lexicon) -> str | None:
    """The country that an adjective ("russischen"), a prefix ("US") or a name ("Russlands") means."""
    folded = word.lower()
    for form in (folded, folded[:-1], folded[:-2]):
        if form in lex.adjectives:
            return lex.adjectives[form]
    listed = lex.listed(word) if word[:1].isupper() else None
    return listed.name if listed and listed.kind == "PLACE" else None


def key_of(text: str, lex: Lexicon) -> RoleKey | None:
    """The role in words like "russischer Außenminister", "Präsident der Ukraine", "Kremlchef"; None without a noun."""
    noun, country = "", None
    for word in text.split():
        if not noun and word[0].isupper() and head_of(word, lex.words.role_heads):
            *prefixes, last = nominative(word, lex.words).split("-")
            noun = fold(last)
            solid = lex.name_at_start(noun)
            before = prefixes[0] if prefixes else solid.capitalize()
            country = country or (country_of(before, lex) if before else None)
            noun = noun[len(solid) :]
        else:
            country = country or country_of(word, lex)
    return RoleKey(noun=noun, country=country) if noun else None


def roles_before(words: Sequence[Word], at: int, lex: Lexicon) -> tuple[RoleMark, ...]:
    """The role that stands before the name at `at`: "der russische Außenminister X", "Musterlands Präsidentin, X"."""
    before = at - 1
    if before >= 0 and words[before].text == "." and words[before - 1].text in lex.titles:
        before -= 2
    if before > 0 and words[before].text == ",":
        return _apposed(words, before, lex)
    if before < 0 or words[before + 1].gap or not is_role(words[before], lex):
        return ()
    start, parts = before, [nominative(words[before].text, lex.words)]
    if start and not words[start].gap:
        previous = words[start - 1]
        if not previous.capital and country_of(previous.text, lex):
            start, parts = start - 1, [_adjective(previous.text, parts[0]), *parts]
        elif previous.capital and previous.text.endswith("s") and country_of(previous.text, lex):
            start, parts = start - 1, [previous.text, *parts]
    return (RoleMark(words[start].start, words[before].end, " ".join(parts)),)


def _apposed(words: Sequence[Word], comma: int, lex: Lexicon) -> tuple[RoleMark, ...]:
    """ "der Präsident der Ukraine, X": a role noun, a genitive or "von …", a comma."""
    for start in range(comma - 1, max(-1, comma - _LONGEST_GENITIVE), -1):
        joins = words[start].folded in lex.words.conjunctions and not country_of(words[start - 1].text, lex)
        if joins or not words[start].text[0].isalpha():
            return ()
        if is_role(words[start], lex):
            tail = " ".join(w.text for w in words[start + 1 : comma])
            if start and words[start - 1].text.endswith("s") and not tail and country_of(words[start - 1].text, lex):
                return ()
            noun = nominative(words[start].text, lex.words)
            return (RoleMark(words[start].start, words[comma - 1].end, f"{noun} {tail}".strip()),)
    return ()


def _adjective(word: str, noun: str) -> str:
    """The adjective in the nominative without an article: "russischen" → "russischer" ("russische" before -in)."""
    stem = re.sub(r"(?:e[rnms]?)$", "", word)
    return stem + ("e" if noun.endswith(("in", "frau")) else "er")


def respective(words: Sequence[Word], lex: Lexicon, starts: Sequence[int]) -> dict[int, RoleMark]:
    """ "Die Außenminister Musterlands und der USA, X und Y": first role to X, second to Y; by start of the name.

    starts: where the sentence's people's names start, in order.
    """
    for at, word in enumerate(words):
        if not is_role(word, lex):
            continue
        comma = next((i for i in range(at + 1, min(len(words), at + 9)) if words[i].text == ","), None)
        if comma is None:
            continue
        inner = words[at + 1 : comma]
        joint = next((i for i, w in enumerate(inner) if w.folded in lex.words.conjunctions), None)
        names = [start for start in starts if start > words[comma].start][:2]
        if not joint or len(names) < 2 or comma + 1 >= len(words) or names[0] != words[comma + 1].start:
            continue
        between = [w.folded for w in words if names[0] < w.start < names[1]]
        sides = [" ".join(w.text for w in side) for side in (inner[:joint], inner[joint + 1 :])]
        if not between or between[-1] not in lex.words.conjunctions or not all(_has_country(s, lex) for s in sides):
            continue
        noun = nominative(word.text, lex.words)
        return {
            name: RoleMark(word.start, inner[-1].end, f"{noun} {side}") for name, side in zip(names, sides, strict=True)
        }
    return {}


def _has_country(text: str, lex: Lexicon) -> bool:
    return any(country_of(word, lex) for word in text.split())
