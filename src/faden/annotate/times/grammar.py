"""From lexemes to meanings: the rules of `lang/` matched over the classes of words.

A sentence becomes a string with one character per lexeme (its class), a rule a regular expression over such strings
without nesting, so that matching is linear. At each lexeme only rules that can begin there are tried, the longest
match wins. Neighbouring meanings that complete each other ("Ende" + "August", "Freitag" + "vergangener Woche") are
then joined.
"""

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import NamedTuple

from faden.annotate.times.lexicon import Lexeme, Lexicon, lexicon
from faden.annotate.times.meaning import MAKERS, Make, Meaning, complete
from faden.lang.times import TimeRule, TimeWords


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A meaning and where it stands: character offsets, and lexemes `first` to `last` (exclusive)."""

    start: int
    end: int
    first: int
    last: int
    meaning: Meaning
    rule: str


@dataclass(frozen=True, slots=True)
class Compiled:
    """A rule ready to match. labels: of the groups; begins, ends: between which groups the expression lies."""

    rule: TimeRule
    pattern: re.Pattern[str]
    labels: tuple[str, ...]
    begins: int
    ends: int
    make: Make


def find(text: str, start: int, end: int, tables: TimeWords) -> tuple[list[Lexeme], list[Found]]:
    """The lexemes of a sentence and the meanings in it, in order, not overlapping."""
    words = lexicon(tables)
    lexemes = words.scan(text, start, end)
    codes = "".join(words.codes[lexeme.cls] for lexeme in lexemes)
    index, gaps = _compile(tables)
    found: list[Found] = []
    ahead: dict[int, Found] = {}
    at = 0
    while at < len(lexemes):
        best = ahead.get(at)
        for rule in index.get(codes[at], ()):
            candidate = _match(rule, codes, at, lexemes)
            if candidate is None:
                continue
            if candidate.first > at:
                # words before the expression only license it ("um 8.30 bis"); others may still begin with it
                if candidate.first not in ahead or candidate.last > ahead[candidate.first].last:
                    ahead[candidate.first] = candidate
            elif best is None or candidate.last > best.last:
                best = candidate
        if best is None:
            at += 1
        else:
            found.append(best)
            at = best.last
    return lexemes, [_close(each, text, end, words) for each in _join(found, codes, gaps)]


def _close(found: Found, text: str, end: int, words: Lexicon) -> Found:
    """With the closing quotation mark, where the opening one lies inside: in „ungefähr zwei Wochen“."""
    marks = sum(words.words.signs.get(char) == "QUOTE" for char in text[found.start : found.end])
    if marks % 2 and found.end < end and words.words.signs.get(text[found.end]) == "QUOTE":
        return replace(found, end=found.end + 1)
    return found


def _match(rule: Compiled, codes: str, at: int, lexemes: list[Lexeme]) -> Found | None:
    match = rule.pattern.match(codes, at)
    if match is None:
        return None
    items = {
        label: lexemes[match.start(group)]
        for group, label in enumerate(rule.labels, 1)
        if label and match.start(group) >= 0
    }
    inside = [group for group in range(rule.begins + 1, rule.ends + 1) if match.start(group) >= 0]
    meaning = rule.make(items, rule.rule.given or {})
    if meaning is None or not inside:
        return None
    first, last = match.start(inside[0]), match.end(inside[-1])
    return Found(
        start=lexemes[first].start,
        end=lexemes[last - 1].end,
        first=first,
        last=last,
        meaning=meaning,
        rule=rule.rule.name,
    )


class Gaps(NamedTuple):
    """What may stand between the parts of one expression; before a time of day only signs ("Freitag, 14 Uhr")."""

    any: re.Pattern[str]
    before_clock: re.Pattern[str]


@cache
def _compile(tables: TimeWords) -> tuple[dict[str, tuple[Compiled, ...]], Gaps]:
    words = lexicon(tables)
    index: dict[str, list[Compiled]] = {}
    for rule in words.words.rules:
        compiled, firsts = _compile_rule(rule, words)
        for cls in sorted(firsts):
            index.setdefault(words.codes[cls], []).append(compiled)
    gaps = Gaps(_any_of(words.words.joiners, words), _any_of(words.words.clock_joiners, words))
    return {key: tuple(rules) for key, rules in index.items()}, gaps


def _any_of(patterns: tuple[str, ...], words: Lexicon) -> re.Pattern[str]:
    return re.compile("|".join(_pattern(words.words.macros.get(each, each), words)[0] for each in patterns))


def _compile_rule(rule: TimeRule, words: Lexicon) -> tuple[Compiled, set[str]]:
    pattern, labels, begins, ends, firsts = _pattern(rule.pattern, words)
    return Compiled(rule, re.compile(pattern), tuple(labels), begins, ends, MAKERS[rule.make]), firsts


def _pattern(pattern: str, words: Lexicon) -> tuple[str, list[str], int, int, set[str]]:
    """(regular expression over class codes, labels of its groups, begins, ends, classes it can begin with)."""
    for name, macro in words.words.macros.items():
        pattern = re.sub(rf"(?<!\S){name}(?!\S)", macro, pattern)
    regex: list[str] = []
    labels: list[str] = []
    begins, ends = 0, -1
    firsts: set[str] = set()
    open_start = True
    for item in pattern.split():
        if item == "<":
            begins = len(labels)
            continue
        if item == ">":
            ends = len(labels)
            continue
        optional, negated, item = item.endswith("?"), item.startswith("!"), item.strip("?!")
        label, _, classes = item.rpartition(":")
        names = "|".join(words.words.macros.get(name, name) for name in classes.split("|")).split("|")
        chars = "".join(words.codes[name] for name in names)
        if negated:
            regex.append(f"(?![{chars}])")
            continue
        regex.append(f"([{chars}]){'?' if optional else ''}")
        labels.append(label)
        if open_start:
            firsts.update(names)
            open_start = optional
    return "".join(regex), labels, begins, len(labels) if ends < 0 else ends, firsts


def _join(found: list[Found], codes: str, gaps: Gaps) -> list[Found]:
    joined: list[Found] = []
    for each in found:
        both = _joined(joined[-1], each, codes, gaps) if joined else None
        if both is not None:
            joined[-1] = both
        else:
            joined.append(each)
    return [each for each in joined if each.meaning.kind not in ("edge", "nothing")]


def _joined(first: Found, second: Found, codes: str, gaps: Gaps) -> Found | None:
    """Two neighbours as one, None where they are two."""
    clock = second.meaning.hour is not None
    allowed = (gaps.before_clock if clock else gaps.any).fullmatch(codes, first.last, second.first)
    if not allowed and (clock or first.last != second.first):
        return None
    both = complete(first.meaning, second.meaning)
    if both is None:
        return None
    rule = f"{first.rule}+{second.rule}"
    return replace(first, end=second.end, last=second.last, meaning=both, rule=rule)
