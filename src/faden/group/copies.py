"""Which articles print the same words, and where: passages aligned word by word, quotations left out of account.

Words are compared folded (ß as ss), without signs, so that quotation marks, dashes and Swiss spelling make no
difference. A passage is a run of equal words with small gaps: a changed figure, a cut or added word, two sentences
joined. That two articles quote the same person in the same words says nothing about copying: words inside quotation
marks or direct speech carry a passage on, but do not count as evidence for it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from faden.model import MARKED_KINDS, Article, Copy, Span
from faden.text import fold

SEED = 5
"""Equal words in a row that begin a passage (shingles of five, as in plagiarism detection)."""
GAP = 6
"""Words that may differ between two runs of a passage, on either side: a figure with its unit, a cut clause."""
PASSAGE = 12
"""Equal words outside of quotations that make a passage evidence. Shorter runs are set phrases and titles."""
SHORT = 8
"""The same for an article of under SHORT_TEXT words: a headline with its teaser."""
SHORT_TEXT = 60
SAME = 0.8
"""Share of own characters, both ways, from which two articles are the same text."""
COMMON = 60
"""Articles that hold a shingle, over which they are compared with the oldest of them only, not each with each."""

_WORD = re.compile(r"\w+")
_QUOTED = re.compile(r"„[^“”\"]{1,2000}[“”\"]|«[^»]{1,2000}»|»[^«]{1,2000}«|“[^”]{1,2000}”|\"[^\"]{1,2000}\"")


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """An article's own words in order: where each stands, its folded form, and whether it is quoted."""

    article: Article
    spans: tuple[tuple[int, int], ...]
    forms: tuple[str, ...]
    quoted: tuple[bool, ...]
    characters: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Words a to a_end of the first are words b to b_end of the second, but for small changes."""

    a: int
    a_end: int
    b: int
    b_end: int


def words_of(article: Article) -> Words:
    """The article's own words, bylines and datelines left out."""
    quoted = _quoted(article)
    spans, forms, flags, characters, at = [], [], [], 0, 0
    for block in article.blocks:
        if block.kind not in MARKED_KINDS:
            continue
        for match in _WORD.finditer(article.text, block.start, block.end):
            while at < len(quoted) and quoted[at][1] <= match.start():
                at += 1
            spans.append(match.span())
            forms.append(_form(match.group()))
            flags.append(at < len(quoted) and quoted[at][0] < match.end())
            characters += match.end() - match.start()
    return Words(article=article, spans=tuple(spans), forms=tuple(forms), quoted=tuple(flags), characters=characters)


@lru_cache(maxsize=100_000)
def _form(word: str) -> str:
    return fold(word)


def _quoted(article: Article) -> list[tuple[int, int]]:
    """Stretches in quotation marks or of direct speech, in order, overlaps joined."""
    found = [match.span() for match in _QUOTED.finditer(article.text)]
    for statement in article.statements:
        if statement.mode == "direct":
            found += [(part.start, part.end) for part in statement.parts]
    joined: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def find_copies(articles: Sequence[Article]) -> tuple[Copy, ...]:
    """Pairs of the articles with the same words, oldest first in each pair. Versions of one article are no copies."""
    if len(articles) < 2:
        return ()
    words = [words_of(article) for article in articles]
    copies = []
    for first, second in _candidates(words):
        one, other = words[first], words[second]
        if _is_version(one.article, other.article):
            continue
        copy = compare(one, other)
        if copy is not None:
            copies.append(copy)
    return tuple(copies)


def _is_version(first: Article, second: Article) -> bool:
    return first.version_of == second.id or second.version_of == first.id


def _candidates(words: Sequence[Words]) -> list[tuple[int, int]]:
    """Pairs that share a shingle of words outside of quotations, in order."""
    holders: dict[int, list[int]] = {}
    for number, one in enumerate(words):
        for shingle in sorted({hash_ for hash_, at in _shingles(one.forms) if not any(one.quoted[at : at + SEED])}):
            holders.setdefault(shingle, []).append(number)
    pairs: set[tuple[int, int]] = set()
    for numbers in holders.values():
        firsts = numbers if len(numbers) <= COMMON else numbers[:1]
        pairs.update((a, b) for at, a in enumerate(firsts) for b in numbers[at + 1 :])
    return sorted(pairs)


def _shingles(forms: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Each run of SEED words as a number (of use within this process only), with its place."""
    for at in range(len(forms) - SEED + 1):
        yield hash(tuple(forms[at : at + SEED])), at


def compare(one: Words, other: Words) -> Copy | None:
    """What two articles print alike, or None where that is too little to tell of copying."""
    least = SHORT if min(len(one.forms), len(other.forms)) < SHORT_TEXT else PASSAGE
    passages = [passage for passage in align(one, other) if _evidence(one, passage) >= least]
    if not passages:
        return None
    share_a = sum(_characters(one, p.a, p.a_end) for p in passages) / one.characters
    share_b = sum(_characters(other, p.b, p.b_end) for p in passages) / other.characters
    return Copy(
        articles=(one.article.id, other.article.id),
        kind="same" if min(share_a, share_b) >= SAME else "shared",
        agency=_agency(one.article, other.article),
        share_a=round(share_a, 3),
        share_b=round(share_b, 3),
        spans=tuple((_span(one, p.a, p.a_end), _span(other, p.b, p.b_end)) for p in passages),
    )


def align(one: Words, other: Words) -> list[Passage]:
    """The passages that two articles share, in the order of the first; each word is used once a side."""
    places: dict[tuple[str, ...], list[int]] = {}
    for at in range(len(other.forms) - SEED + 1):
        places.setdefault(other.forms[at : at + SEED], []).append(at)
    passages: list[Passage] = []
    free = [True] * len(other.forms)
    a = 0
    while a <= len(one.forms) - SEED:
        run = _longest(one.forms, other.forms, a, places.get(one.forms[a : a + SEED], ()), free)
        if run is None:
            a += 1
            continue
        b, length = run
        last = passages[-1] if passages else None
        if last is not None and a - last.a_end <= GAP and 0 <= b - last.b_end <= GAP and all(free[last.b_end : b]):
            passages.pop()
            passage = Passage(a=last.a, a_end=a + length, b=last.b, b_end=b + length)
        else:
            passage = Passage(a=a, a_end=a + length, b=b, b_end=b + length)
        passages.append(passage)
        free[passage.b : passage.b_end] = [False] * (passage.b_end - passage.b)
        a += length
    return passages


def _longest(
    one: Sequence[str], other: Sequence[str], a: int, places: Sequence[int], free: Sequence[bool]
) -> tuple[int, int] | None:
    """The longest run of equal words from `a` on, at one of the places, over words not used yet: place and length."""
    best: tuple[int, int] | None = None
    for b in places:
        length = 0
        while (
            a + length < len(one)
            and b + length < len(other)
            and one[a + length] == other[b + length]
            and free[b + length]
        ):
            length += 1
        if length >= SEED and (best is None or length > best[1]):
            best = (b, length)
    return best


def _evidence(words: Words, passage: Passage) -> int:
    """Words of the passage outside of quotations."""
    return sum(not quoted for quoted in words.quoted[passage.a : passage.a_end])


def _characters(words: Words, start: int, end: int) -> int:
    return sum(b - a for a, b in words.spans[start:end])


def _span(words: Words, start: int, end: int) -> Span:
    return Span(start=words.spans[start][0], end=words.spans[end - 1][1])


def _agency(first: Article, second: Article) -> str | None:
    """The agency that both name, or the one that a single one of them names."""
    both = [agency for agency in first.agencies if agency in second.agencies]
    if both:
        return both[0]
    named = first.agencies or second.agencies
    return named[0] if named and not (first.agencies and second.agencies) else None
