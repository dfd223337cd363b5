"""The rules of `lang/` made ready for matching.

A rule becomes a regular expression over strings of classes (one character each) without nesting, so that matching is
linear.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from faden.annotate.times.lexicon import lexicon
from faden.annotate.times.makers import MAKERS, Make
from faden.lang.times import TimeRule, TimeWords, Value


class _Item(NamedTuple):
    """One place of a pattern: the classes it takes (as characters), and under which label."""

    label: str
    chars: str
    optional: bool
    forbidden: bool


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Rule:
    """A rule ready to match, equal only to itself.

    labels: of the groups; begins, ends: between which groups the expression lies; items: what it takes, in order.
    """

    name: str
    pattern: re.Pattern[str]
    labels: tuple[str, ...]
    begins: int
    ends: int
    make: Make
    given: Mapping[str, Value]
    items: tuple[_Item, ...]


class Gaps(NamedTuple):
    """What may stand between the parts of one expression; before a time of day only signs ("Freitag, 14 Uhr")."""

    any: re.Pattern[str]
    before_clock: re.Pattern[str]


class Rules:
    """All rules of a language, and which of them can begin where; remembers that for each pair of classes."""

    def __init__(self, words: TimeWords) -> None:
        codes = lexicon(words).codes
        self._rules = tuple(_rule(rule, words, codes) for rule in words.rules)
        self._beginning: dict[str, tuple[Rule, ...]] = {}
        self.gaps = Gaps(_any_of(words.joiners, words, codes), _any_of(words.clock_joiners, words, codes))

    def beginning(self, classes: str) -> tuple[Rule, ...]:
        """The rules that can match where the next one or two classes are these, in order of preference."""
        rules = self._beginning.get(classes)
        if rules is None:
            rules = tuple(rule for rule in self._rules if _can_begin(rule.items, classes))
            self._beginning[classes] = rules
        return rules


@cache
def rules_of(words: TimeWords) -> Rules:
    """The rules of a language, compiled once."""
    return Rules(words)


def _can_begin(items: Sequence[_Item], classes: str) -> bool:
    """Whether a pattern can match a text that begins so."""
    places = {0}
    for cls in classes:
        if len(items) in places:
            return True
        places = _behind(items, {at + 1 for at in _open(items, places) if at < len(items) and cls in items[at].chars})
        if not places:
            return False
    return True


def _open(items: Sequence[_Item], places: set[int]) -> set[int]:
    """The places of a pattern that may come next, optional ones passed over; its end is `len(items)`."""
    reached = set(places)
    for at in range(min(places, default=0), len(items)):
        if at in reached and items[at].optional:
            reached.add(at + 1)
    return reached


def _behind(items: Sequence[_Item], places: set[int]) -> set[int]:
    """The same places, and the end if only optional ones are left."""
    return places | ({len(items)} & _open(items, places)) if places else places


def _rule(rule: TimeRule, words: TimeWords, codes: Mapping[str, str]) -> Rule:
    items, begins, ends = _items(rule.pattern, words, codes)
    taken = tuple(item for item in items if not item.forbidden)
    return Rule(
        name=rule.name,
        pattern=re.compile(_regex(items)),
        labels=tuple(item.label for item in taken),
        begins=begins,
        ends=ends,
        make=MAKERS[rule.make],
        given=rule.given or {},
        items=taken,
    )


def _any_of(patterns: Sequence[str], words: TimeWords, codes: Mapping[str, str]) -> re.Pattern[str]:
    return re.compile("|".join(_regex(_items(each, words, codes)[0]) for each in patterns))


def _regex(items: Sequence[_Item]) -> str:
    return "".join(
        f"(?![{item.chars}])" if item.forbidden else f"([{item.chars}]){'?' if item.optional else ''}" for item in items
    )


def _items(pattern: str, words: TimeWords, codes: Mapping[str, str]) -> tuple[list[_Item], int, int]:
    """The places of a pattern, and between which of them (not counting forbidden ones) the expression lies."""
    for name, macro in words.macros.items():
        pattern = re.sub(rf"(?<!\S){name}(?!\S)", macro, pattern)
    items: list[_Item] = []
    taken, begins, ends = 0, 0, -1
    for written in pattern.split():
        if written == "<":
            begins = taken
        elif written == ">":
            ends = taken
        else:
            label, _, classes = written.strip("?!").rpartition(":")
            names = "|".join(words.macros.get(name, name) for name in classes.split("|")).split("|")
            chars = "".join(codes[name] for name in names)
            items.append(_Item(label, chars, written.endswith("?"), written.startswith("!")))
            taken += not items[-1].forbidden
    return items, begins, taken if ends < 0 else ends
