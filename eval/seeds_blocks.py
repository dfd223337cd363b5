"""The hand-labelled seeds: own words against furniture by characters, exact kinds, and the head.

Where a label and the contract differ (captions are furniture), the contract holds.
"""

import json
from collections import Counter
from collections.abc import Iterable
from typing import Any

from eval.common import SHARED, Figure, f1, page_article
from faden.model import OWN_KINDS, Article, Source

HEADS: dict[str, tuple[str | None, str | None]] = {
    "000": (None, None),
    "001": ("2025-10-21", None),
    "002": ("2025-10-16T22:41", None),
    "003": ("2025-10-20T17:28:13", None),
    "004": ("2025-10-16", "2025-10-16T23:08"),
}
"""published and updated that the pages state (issue 2), as far as they state them."""


def article_of(number: str) -> Article:
    path = next((SHARED / "seeds").glob(f"{number}_*.txt"))
    return page_article(Source(uri=f"seeds/{path.name}", data=path.read_bytes(), media_type="text/plain"))


def gold_kinds(gold: dict[str, Any]) -> dict[int, str]:
    """Kind of each labelled character; the smaller segments win over their line."""
    kinds: dict[int, str] = {}
    for block in gold["blocks"]:
        for part in block.get("segments") or [block]:
            kinds.update(dict.fromkeys(range(part["start"], part["end"]), part["kind"]))
    return kinds


def measure() -> list[Figure]:
    files = sorted((SHARED / "gold").glob("*.json")) if (SHARED / "gold").exists() else []
    if not files:
        return []
    counts: Counter[str] = Counter()
    for path in files:
        article = article_of(path.name[:3])
        found = {i: b.kind for b in article.blocks for i in range(b.start, b.end)}
        for place, kind in gold_kinds(json.loads(path.read_text())).items():
            if not article.text[place].isspace():
                _score(counts, kind, found.get(place, "none"))
    facts = [right for number in HEADS for right in _head(number)]
    return [
        Figure(
            dataset="seeds", name="furniture_f1", value=f1(counts["furniture"], counts["found f"], counts["gold f"])
        ),
        Figure(dataset="seeds", name="own_text_f1", value=f1(counts["own"], counts["found o"], counts["gold o"])),
        Figure(dataset="seeds", name="block_kind_exact", value=counts["exact"] / counts["all"]),
        Figure(dataset="seeds", name="head facts", value=sum(facts) / len(facts)),
    ]


def _score(counts: Counter[str], gold: str, found: str) -> None:
    own, said = gold in OWN_KINDS, found in OWN_KINDS
    counts.update({"all": 1, "exact": gold == found, "own": own and said, "furniture": not own and not said})
    counts["found o" if said else "found f"] += 1
    counts["gold o" if own else "gold f"] += 1


def _head(number: str) -> Iterable[bool]:
    article = article_of(number)
    for found, gold in zip((article.published, article.updated), HEADS[number], strict=True):
        yield found is None if gold is None else found is not None and found.at.startswith(gold)


if __name__ == "__main__":
    for figure in measure():
        print(f"{figure.name:32} {figure.value:.4f}")
