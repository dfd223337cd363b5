"""Likeness of German article pairs against people's judgements (SemEval-2022 task 8; 1 same story … 4 unrelated).

Metric: Pearson of our similarity with Overall, its sign turned. As a script it prints the worst pairs:
`python eval/pairs_semeval.py [how many]`.
"""

import gzip
import json
import sys
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from eval.common import DATA, Figure, bare_article
from faden import lang
from faden.group.features import features_of
from faden.group.similarity import Rarity, similarity

FILE = DATA / "pairs_semeval2022" / "pairs_de.jsonl.gz"
BEST_SYSTEM = 0.85
"""The task's best system on its full German part (not this half of it)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two texts, people's judgement, whether one of them is likely a machine translation, and our similarity."""

    texts: tuple[str, str]
    overall: float
    translated: bool
    ours: float


def measure() -> list[Figure]:
    if not FILE.is_file():
        return []
    pairs = load()
    own = [pair for pair in pairs if not pair.translated]
    return [
        Figure(dataset="pairs_semeval", name="Pearson, no machine translation", value=pearson(own)),
        Figure(
            dataset="pairs_semeval",
            name="Pearson, all",
            value=pearson(pairs),
            rival="best of SemEval-2022",
            rival_value=BEST_SYSTEM,
        ),
        Figure(dataset="pairs_semeval", name="AUC of the same story, no machine translation", value=auc(own)),
    ]


def load() -> list[Pair]:
    """The pairs with both texts in German."""
    words = lang.get("de")
    assert words
    rarity = Rarity(background=words.group.background, texts=words.group.background_texts)
    pairs = []
    rows = [json.loads(line) for line in gzip.decompress(FILE.read_bytes()).decode().splitlines()]
    for number, row in enumerate(rows):
        if row["lang1"] == row["lang2"] == "de":
            texts = (row["text1"], row["text2"])
            one, other = (
                rarity.weigh(features_of(bare_article(text, uri=f"{number}{side}.txt")))
                for side, text in zip("ab", texts, strict=True)
            )
            translated = bool(row["likely_mt1"] or row["likely_mt2"])
            ours = similarity(one, other)
            pairs.append(Pair(texts=texts, overall=row["overall"], translated=translated, ours=ours))
    return pairs


def pearson(pairs: list[Pair]) -> float:
    """Correlation of our similarity with likeness as people see it (5 - Overall)."""
    return float(np.corrcoef(_ours(pairs), [-pair.overall for pair in pairs])[0, 1])


def auc(pairs: list[Pair]) -> float:
    """How often a pair judged the same story (Overall under 1.75) is more alike to us than one judged over 2."""
    same = _ours([pair for pair in pairs if pair.overall <= 1.75])
    other = _ours([pair for pair in pairs if pair.overall > 2])
    return float(np.mean(same[:, None] > other[None, :]))


def _ours(pairs: list[Pair]) -> NDArray[np.float64]:
    return np.array([pair.ours for pair in pairs])


def _print_worst(count: int) -> None:
    pairs = [pair for pair in load() if not pair.translated]
    ours, people = _ours(pairs), np.array([-pair.overall for pair in pairs])
    gap = (ours - ours.mean()) / ours.std() - (people - people.mean()) / people.std()
    for number in np.argsort(-abs(gap))[:count]:
        pair = pairs[number]
        print(f"--- overall {pair.overall}, ours {pair.ours:.2f}")
        for text in pair.texts:
            print("   ", text[:300].replace("\n", " / "))


if __name__ == "__main__":
    for figure in measure():
        print(figure.name, round(figure.value, 4))
    _print_worst(int(sys.argv[1]) if len(sys.argv) > 1 else 10)
