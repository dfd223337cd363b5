"""20,213 headlines of a week as a stream: wire titles together, no story that swallows all, time per headline.

An item's words are all titles it had and its teasers, published when first seen. A wire group holds items that had
the same title (silver). Figures: share of such pairs in one story; the biggest story's share of all items; seconds on
one core (processor time), and the last 2,000 items' time over the first 2,000's. As a script it prints pairs of one
story to judge by eye, or runs the rival, single-pass TF-IDF over words, at several thresholds:
`python -m eval.headlines 100`, `python -m eval.headlines rival`.
"""

import gzip
import json
import random
import re
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from math import log, sqrt

from eval.common import DATA, Figure
from faden import lang
from faden.group.features import features_of
from faden.group.similarity import Rarity
from faden.group.stream import Stream
from faden.model import Article, Block, Stamp

FOLDER = DATA / "headlines_2026"
PART = 2000
RIVAL_THRESHOLDS = (0.15, 0.2, 0.25, 0.3, 0.4)
"""Cosines from which the rival joins."""
RIVAL_FOUND = 200
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """The story's number of each item, and the processor's seconds when each was done."""

    story_of: dict[str, int]
    clock: list[float]

    @property
    def seconds(self) -> float:
        return self.clock[-1] - self.clock[0]

    @property
    def slowdown(self) -> float:
        """Time of the last PART items over that of the first."""
        return (self.clock[-1] - self.clock[-1 - PART]) / (self.clock[PART] - self.clock[0])


def measure() -> list[Figure]:
    if not FOLDER.is_dir():
        return []
    ours = run(load())
    return [
        _figure("wire pairs together", pair_recall(ours)),
        _figure("biggest story's share", biggest(ours), lower=True),
        _figure("seconds", ours.seconds, lower=True, gated=False),
        _figure("last 2,000 over first 2,000", ours.slowdown, lower=True, gated=False),
    ]


def _figure(name: str, value: float, *, lower: bool = False, gated: bool = True) -> Figure:
    return Figure(dataset="headlines", name=name, value=value, lower_is_better=lower, gated=gated)


def load() -> list[Article]:
    """The items as articles, in the order in which grouping takes them."""
    with gzip.open(FOLDER / "articles.jsonl.gz", "rt", encoding="utf-8") as lines:
        return sorted((_article(json.loads(line)) for line in lines), key=Article.sort_key)


def _article(row: dict[str, object]) -> Article:
    titles, teasers = ([text for text in row[key] or () if text] for key in ("titles", "teasers"))  # type: ignore[attr-defined]
    text, blocks = "", []
    for kind, pieces in (("headline", titles), ("standfirst", teasers)):
        for piece in pieces:
            blocks.append(Block(start=len(text), end=len(text) + len(piece), kind=kind))  # type: ignore[arg-type]
            text += piece + "\n"
    return Article(
        id=f"a-{row['id']:05}",
        uri=str(row["url"]),
        sha256="",
        media_type="text/plain",
        text=text,
        blocks=tuple(blocks),
        title=titles[0],
        outlet=str(row["outlet"]),
        published=Stamp(at=str(row["first_seen"]), precision="second", how="stated"),
        language="de",
    )


def run(articles: list[Article]) -> Run:
    """Our stream over the items; their names are not marked, as in a feed that nobody has annotated yet."""
    words = lang.get("de")
    assert words
    stream = Stream(rarity=Rarity(background=words.group.background, texts=words.group.background_texts))
    clock = [time.process_time()]
    for article in articles:
        stream.take(features_of(article))
        clock.append(time.process_time())
    return Run(story_of=stream.story_of, clock=clock)


def run_rival(articles: list[Article], threshold: float) -> Run:
    """Single-pass TF-IDF: an item joins the story of the most similar earlier item, or opens one."""
    counts: dict[str, int] = {}
    holders: dict[str, list[int]] = {}
    vectors: list[dict[str, float]] = []
    stories: list[int] = []
    clock = [time.process_time()]
    for number, article in enumerate(articles):
        words = [word.lower() for word in _WORD.findall(article.text)]
        for word in set(words):
            counts[word] = counts.get(word, 0) + 1
        raw = {word: (1 + log(words.count(word))) * log((number + 2) / counts[word]) for word in words}
        norm = sqrt(sum(value * value for value in raw.values())) or 1.0
        vector = {word: value / norm for word, value in raw.items()}
        shared: dict[int, float] = {}
        for word, value in vector.items():
            for other in holders.get(word, ())[-RIVAL_FOUND:]:
                shared[other] = shared.get(other, 0.0) + value * vectors[other][word]
            holders.setdefault(word, []).append(number)
        best = max(shared, key=lambda other: (shared[other], other), default=None)
        joins = best is not None and shared[best] >= threshold
        stories.append(stories[best] if joins and best is not None else number)
        vectors.append(vector)
        clock.append(time.process_time())
    return Run(story_of={a.id: story for a, story in zip(articles, stories, strict=True)}, clock=clock)


def pair_recall(result: Run) -> float:
    """Share of the pairs of wire groups that are in one story."""
    together = [result.story_of[one] == result.story_of[other] for one, other in wire_pairs()]
    return sum(together) / len(together)


def wire_pairs() -> Iterator[tuple[str, str]]:
    """Pairs of items that had the same title."""
    with gzip.open(FOLDER / "wire_title_groups_silver.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            yield from combinations([f"a-{number:05}" for number in json.loads(line)["ids"]], 2)


def biggest(result: Run) -> float:
    """The biggest story's share of all items."""
    sizes: dict[int, int] = {}
    for story in result.story_of.values():
        sizes[story] = sizes.get(story, 0) + 1
    return max(sizes.values()) / len(result.story_of)


def _print_pairs(count: int) -> None:
    """Pairs of one story: a random item of a story of several, and a random other of it."""
    articles = {article.id: article for article in load()}
    members: dict[int, list[str]] = {}
    for article, story in run(list(articles.values())).story_of.items():
        members.setdefault(story, []).append(article)
    chance = random.Random(2026)
    items = sorted(article for story in members.values() if len(story) > 1 for article in story)
    of = {article: story for story in members.values() for article in story}
    for item in chance.sample(items, count):
        other = chance.choice([article for article in of[item] if article != item])
        print(f"--- story of {len(of[item])}")
        for article in (item, other):
            print("   ", articles[article].published.at[:16], articles[article].text[:160].replace("\n", " / "))  # type: ignore[union-attr]


def _print_rival() -> None:
    articles = load()
    for threshold in RIVAL_THRESHOLDS:
        rival = run_rival(articles, threshold)
        print(
            f"{threshold}: {pair_recall(rival):.3f} of wire pairs, biggest {biggest(rival):.3f}, {rival.seconds:.0f} s"
        )


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["rival"]:
            _print_rival()
        case [count]:
            _print_pairs(int(count))
        case _:
            for figure in measure():
                print(figure.name, round(figure.value, 4))
