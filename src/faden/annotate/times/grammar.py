"""From lexemes to meanings: the rules of `lang/` matched over the classes of words.

A sentence becomes a string with one character per lexeme (its class). At each lexeme only rules that can match its
class and the next one are tried, the longest match wins. Neighbouring meanings that complete each other ("Ende" +
"August", "Freitag" + "vergangener Woche") are then joined.
"""

from dataclasses import dataclass, replace
from functools import lru_cache

from faden.annotate.times.lexicon import Lexeme, Lexicon, lexicon
from faden.annotate.times.meaning import Meaning, complete
from faden.annotate.times.rules import Gaps, Rule, rules_of
from faden.lang.times import TimeWords, Value

_MEMO = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A meaning and where it stands: character offsets, and lexemes `first` to `last` (exclusive)."""

    start: int
    end: int
    first: int
    last: int
    meaning: Meaning
    rule: str


def find(text: str, start: int, end: int, tables: TimeWords) -> tuple[list[Lexeme], list[Found]]:
    """The lexemes of a sentence and the meanings in it, in order, not overlapping."""
    words = lexicon(tables)
    lexemes = words.scan(text, start, end)
    codes = "".join(words.codes[lexeme.cls] for lexeme in lexemes)
    rules = rules_of(tables)
    found: list[Found] = []
    ahead: dict[int, Found] = {}
    at = 0
    while at < len(lexemes):
        best = ahead.get(at)
        for rule in rules.beginning(codes[at : at + 2]):
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
    return lexemes, [_close(each, text, end, words) for each in _join(found, lexemes, codes, rules.gaps)]


def _close(found: Found, text: str, end: int, words: Lexicon) -> Found:
    """With the closing quotation mark, where the opening one lies inside: in „ungefähr zwei Wochen“."""
    marks = sum(words.words.signs.get(char) == "QUOTE" for char in text[found.start : found.end])
    if marks % 2 and found.end < end and words.words.signs.get(text[found.end]) == "QUOTE":
        return replace(found, end=found.end + 1)
    return found


def _match(rule: Rule, codes: str, at: int, lexemes: list[Lexeme]) -> Found | None:
    match = rule.pattern.match(codes, at)
    if match is None:
        return None
    items = tuple(
        (label, lexemes[match.start(group)].cls, lexemes[match.start(group)].value)
        for group, label in enumerate(rule.labels, 1)
        if label and match.start(group) >= 0
    )
    inside = [group for group in range(rule.begins + 1, rule.ends + 1) if match.start(group) >= 0]
    meaning = _made(rule, items)
    if meaning is None or not inside:
        return None
    first, last = match.start(inside[0]), match.end(inside[-1])
    return Found(
        start=lexemes[first].start,
        end=lexemes[last - 1].end,
        first=first,
        last=last,
        meaning=meaning,
        rule=rule.name,
    )


@lru_cache(_MEMO)
def _made(rule: Rule, items: tuple[tuple[str, str, Value], ...]) -> Meaning | None:
    """The meaning of a rule's labelled words, remembered: articles say the same again and again."""
    return rule.make({label: Lexeme(0, 0, cls, value) for label, cls, value in items}, rule.given)


def _join(found: list[Found], lexemes: list[Lexeme], codes: str, gaps: Gaps) -> list[Found]:
    joined: list[Found] = []
    for each in found:
        both = _joined(joined[-1], each, lexemes, codes, gaps) if joined else None
        if both is not None:
            joined[-1] = both
        else:
            joined.append(each)
    return [each for each in joined if each.meaning.kind not in ("edge", "nothing")]


def _joined(first: Found, second: Found, lexemes: list[Lexeme], codes: str, gaps: Gaps) -> Found | None:
    """Two neighbours as one, None where they are two."""
    clock = second.meaning.hour is not None
    allowed = (gaps.before_clock if clock else gaps.any).fullmatch(codes, first.last, second.first)
    if not allowed and (clock or first.last != second.first):
        return None
    both = complete(first.meaning, second.meaning)
    if both is None:
        return None
    rule = f"{first.rule}+{second.rule}"
    end, last = second.end, second.last
    if lexemes[first.last].cls == "OPEN" and last < len(lexemes) and lexemes[last].cls == "CLOSE":
        end, last = lexemes[last].end, last + 1  # with the closing bracket of "Freitag (14 Uhr)"
    return replace(first, end=end, last=last, meaning=both, rule=rule)
