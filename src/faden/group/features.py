"""What grouping knows of an article: its letters in groups of four, its words, its day.

Groups of four letters (character 4-grams) do for German what stems and split compounds do together: "Gipfel",
"Gipfeltreffen" and "Alaska-Gipfels" share most of theirs, as do "russisch" and "Russland". What stands early in
an article counts more: news tells the event first. docs/design/group.md has the measurements.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from math import log

from faden.model import MARKED_KINDS, Article
from faden.text import fold

WORDS_READ = 150
"""Words of an article that are looked at. Those after weigh under a fifteenth of the first (see HALF_AT), and
with 150 an article of any length costs the same."""
HALF_AT = 10
"""The word whose weight is half of the first's: news tells the event first (docs/design/group.md)."""
FIRST_WEIGHT = 4.0
"""Weight of the first word; sets where repetition stops to add (log of the sum)."""
GRAM = 4
"""Letters in a group: long enough for a stem, short enough for what two compounds share."""
CAPITAL = 1.5
"""Weight of a word with a capital: nouns and names say what a German sentence is about."""
NAMED = 1.5
"""Weight of a word in a name mention: it parts events of one kind, two central banks, two ministers. Pairs alone would
prefer 1 (.635 to .627 by `eval.pairs_semeval` with leads of ten words)."""
LEAD_WORDS = 8
"""Words of an article whose finding again in another is looked at by itself: the title and a little. With 8, 10, 12
`eval.pairs_semeval` gives .644, .627, .623."""
TELLING_HALF_AT = 20
"""The word whose weight is half of the first's, of those that are looked for in a story."""
TELLING_KEY = 8
"""First letters of such a word: of six, "Großbrand" would be known where "Großbritannien" is."""
AWAITED_DAYS = 120
"""Days ahead for which an article can hold its story open; what is further off is a prospect, not an appointment."""
VAGUE_DAYS = 31
"""Days of the longest time that counts as an appointment: "im August", not "2027"."""
KEY = 6
"""First letters of a word under which articles are found again ("gipfel" for Gipfel, Gipfels, Gipfeltreffen)."""

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Features:
    """One article as grouping sees it. Weights are of position, repetition and capitals, not yet of rarity.

    day: ordinal of the publication day; awaited: the last day soon to come that it speaks of. grams: weight by
    4-gram; lead: the same for the first words alone. words: surface by key, in the order of the text; what the article
    is found again by. telling: of the capitalised ones the weight and the 4-grams. names: keys of names. kinds: how
    many events of each kind it tells.
    """

    id: str
    day: int | None
    grams: dict[str, float]
    lead: dict[str, float]
    words: dict[str, str]
    telling: dict[str, tuple[float, tuple[str, ...]]]
    names: frozenset[str]
    kinds: dict[str, int]
    awaited: int | None


def features_of(article: Article) -> Features:
    """The features of an article, from its own words only (bylines and datelines left out)."""
    grams: dict[str, float] = {}
    lead: dict[str, float] = {}
    words: dict[str, str] = {}
    telling: dict[str, tuple[float, tuple[str, ...]]] = {}
    names: set[str] = set()
    for position, (word, named) in enumerate(_words(article)):
        stress = (CAPITAL if word[0].isupper() else 1.0) * (NAMED if named else 1.0)
        weight = stress * FIRST_WEIGHT / (1 + position / HALF_AT)
        folded, pieces = _pieces(word)
        for piece in pieces:
            grams[piece] = grams.get(piece, 0.0) + weight
        if position < LEAD_WORDS:
            for piece in pieces:
                lead[piece] = lead.get(piece, 0.0) + stress
        if len(folded) > 3 or word.isupper() or named:
            words.setdefault(folded[:KEY], word)
            if word[0].isupper():
                telling.setdefault(folded[:TELLING_KEY], (1 / (1 + position / TELLING_HALF_AT), pieces))
            if named:
                names.add(folded[:KEY])
    day = date.fromisoformat(article.published.day).toordinal() if article.published else None
    return Features(
        id=article.id,
        day=day,
        grams={gram: log(1 + weight) for gram, weight in grams.items()},
        lead={gram: log(1 + weight) for gram, weight in lead.items()},
        words=words,
        telling=telling,
        names=frozenset(names),
        kinds=dict(Counter(event.type for event in article.events)),
        awaited=_awaited(article, day),
    )


def _awaited(article: Article, day: int | None) -> int | None:
    """The last day of the next AWAITED_DAYS that the article names as one day or a few."""
    if day is None:
        return None
    spans = [
        (date.fromisoformat(time.earliest).toordinal(), date.fromisoformat(time.latest).toordinal())
        for time in article.times
        if time.earliest and time.latest
    ]
    return max(
        (end for start, end in spans if day < end <= day + AWAITED_DAYS and end - start <= VAGUE_DAYS), default=None
    )


def _words(article: Article) -> Iterator[tuple[str, bool]]:
    """The first WORDS_READ words, the title before all, each with whether it is (part of) a name."""
    count = 0
    has_headline = any(block.kind == "headline" for block in article.blocks)
    if article.title and not has_headline:
        for match in _WORD.finditer(article.title):
            count += 1
            yield match.group(), False
    named = [m for m in article.mentions if not m.nominal]
    at = 0
    blocks = sorted(article.blocks, key=lambda block: (block.kind != "headline", block.start))
    for block in blocks:
        if block.kind not in MARKED_KINDS:
            continue
        if at and named and block.start < named[at - 1].end:
            at = 0
        for match in _WORD.finditer(article.text, block.start, block.end):
            if count >= WORDS_READ:
                return
            count += 1
            while at < len(named) and named[at].end <= match.start():
                at += 1
            yield match.group(), at < len(named) and named[at].start < match.end()


@lru_cache(maxsize=200_000)
def _pieces(word: str) -> tuple[str, tuple[str, ...]]:
    """The folded word and its 4-grams, borders marked."""
    folded = fold(word)
    marked = f"_{folded}_"
    return folded, tuple(marked[i : i + GRAM] for i in range(max(1, len(marked) - GRAM + 1)))


def letters_of(text: str, words: int) -> Iterator[tuple[str, ...]]:
    """The 4-grams of each of the first words of a text; training/build_group_background.py counts them."""
    for count, match in enumerate(_WORD.finditer(text)):
        if count == words:
            return
        yield _pieces(match.group())[1]
