"""What the evaluation scripts share: where the data lie, one row of the table, articles from bare text.

Each script of this folder measures one data set and has `measure() -> list[Figure]`; it returns an empty list
where its data are not there. `./dev eval` runs them all (eval/__main__.py) and gates the figures (gate.py).
"""

import os
from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
from scipy.optimize import linear_sum_assignment

from faden.annotate import annotate
from faden.clean import clean
from faden.model import Article, Given, Skip, Source
from faden.read import read

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("FADEN_SHARED", ROOT.parent / "shared"))
DATA = SHARED / "data"

T = TypeVar("T")
U = TypeVar("U")


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One measured number. dataset and name together are its key in floors.json.

    rival: who else was measured, or is published, on the same data. lower_is_better: for error rates and times.
    gated: False for figures that depend on the machine's load; they are printed only.
    """

    dataset: str
    name: str
    value: float
    rival: str | None = None
    rival_value: float | None = None
    lower_is_better: bool = False
    gated: bool = True

    @property
    def key(self) -> str:
        return f"{self.dataset}: {self.name}"


def f1(right: float, found: float, gold: float) -> float:
    """2PR / (P + R) with P = right / found, R = right / gold; nothing to divide by gives 0."""
    return 2 * right / (found + gold) if found + gold else 0.0


def bare_article(text: str, *, uri: str, published: str | None = None) -> Article:
    """Text that is all an article's own words, annotated: for data sets without page furniture."""
    given = Given(published=published, clean=True)
    return annotate(page_article(Source(uri=uri, data=text.encode(), media_type="text/plain", given=given)))


def page_article(source: Source) -> Article:
    """A source read and cleaned (its first article), not annotated."""
    page = read(source)
    assert not isinstance(page, Skip), page
    articles = clean(page)
    assert not isinstance(articles, Skip), articles
    return articles[0]


def pair(found: Sequence[T], gold: Sequence[U], score: Callable[[T, U], float]) -> list[tuple[T, U]]:
    """One-to-one pairs of the greatest summed score (Hungarian method); pairs of score 0 are none."""
    scores = np.array([[score(ours, theirs) for theirs in gold] for ours in found]).reshape(len(found), len(gold))
    rows, columns = linear_sum_assignment(scores, maximize=True)
    return [(found[i], gold[j]) for i, j in zip(rows, columns, strict=True) if scores[i, j] > 0]


def b_cubed(items: Sequence[tuple[Hashable, Hashable | None]]) -> float:
    """B-cubed F1 of (gold cluster, found cluster) per item; an item found in no cluster (None) scores 0."""
    gold_sizes = Counter(gold for gold, _ in items)
    found_sizes = Counter(found for _, found in items if found is not None)
    both = Counter(item for item in items if item[1] is not None)
    precision = sum(count * count / found_sizes[found] for (_, found), count in both.items())
    recall = sum(count * count / gold_sizes[gold] for (gold, _), count in both.items())
    return 2 * precision * recall / (precision + recall) / len(items) if precision else 0.0
