"""Trains `src/faden/lang/de/name_shapes.tsv`: the weights of faden.annotate.names_shapes.

Data: GermEval 2014 dev (CC BY 4.0, Benikova et al. 2014) alone. Examples are the runs of words that the list of
common words does not know; as that list is partly made from the same sentences, they are taken fold by fold with
lists made without the fold. Multinomial logistic regression, L-BFGS from zero: no randomness.
Run: `.venv/bin/python training/train_name_shapes.py` (after build_common_words.py; about 10 s).
"""

import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "training")]

from build_common_words import DATA, Counts, Tokens, common_words, count_words, other_sentences, read_germeval  # noqa: E402
from eval.names import KINDS, Labelled, document, read_labelled  # noqa: E402

from faden import lang  # noqa: E402
from faden.annotate.names_lexicon import lexicon, read_words  # noqa: E402
from faden.annotate.names_shapes import CLASSES, features, runs  # noqa: E402
from faden.lang import Language  # noqa: E402

TARGET = ROOT / "src/faden/lang/de/name_shapes.tsv"
FOLDS = 5
LEAST_SEEN = 2
"""Features of fewer examples are left out: they would only remember words."""
PENALTY = 0.3
"""L2 penalty per weight: the first value tried, not tuned."""

Weights = dict[str, tuple[float, ...]]
Example = tuple[list[str], int]


def train(sentences: Sequence[Labelled], tokens: Sequence[Tokens], others: Counts, german: Language) -> Weights:
    """Weights learned from `sentences`, whose plain tokens are `tokens`; `others` only feed the list of words."""
    examples: list[Example] = []
    for fold in range(FOLDS):
        rest = [s for index, s in enumerate(tokens) if index % FOLDS != fold]
        names = replace(german.names, common=frozenset(common_words(others, count_words(rest))), shapes={})
        examples += _examples(sentences[fold::FOLDS], replace(german, names=names))
    return _fit(examples)


def _examples(sentences: Iterable[Labelled], language: Language) -> list[Example]:
    lex = lexicon(language.names)
    found: list[Example] = []
    for sentence in sentences:
        doc, starts = document(sentence.tokens, language)
        at = {start: index for index, start in enumerate(starts)}
        for piece in doc.sentences:
            words = read_words(doc, piece)
            for start, end in runs(words, lex):
                first, last = at.get(words[start].start), at.get(words[end - 1].start)
                if first is not None and last is not None:
                    label = _label(sentence, first, last + 1)
                    if label is not None:
                        found.append((features(words, start, end, lex), label))
    return found


def _label(sentence: Labelled, start: int, end: int) -> int | None:
    """Class of exactly these tokens; None where they are a piece of a name, or do not count."""
    for first, behind, kind in sentence.gold:
        if (first, behind) == (start, end):
            return CLASSES.index(next(k for k, short in KINDS.items() if short == kind))
        if first < end and behind > start:
            return None
    return None if sentence.ignored.intersection(range(start, end)) else 0


def _fit(examples: Sequence[Example]) -> Weights:
    counts = Counter(feature for found, _ in examples for feature in found)
    known = sorted(f for f, count in counts.items() if count >= LEAST_SEEN)
    index = {feature: number for number, feature in enumerate(known)}
    rows = [(row, index[f]) for row, (found, _) in enumerate(examples) for f in found if f in index]
    where = np.array(rows).T
    matrix = csr_matrix((np.ones(len(rows)), (where[0], where[1])), shape=(len(examples), len(known)))
    wanted = np.eye(len(CLASSES))[[label for _, label in examples]]

    def loss(flat: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        weights = flat.reshape(len(known), len(CLASSES))
        scores = matrix @ weights
        scores -= scores.max(axis=1, keepdims=True)
        logs = scores - np.log(np.exp(scores).sum(axis=1, keepdims=True))
        gradient = matrix.T @ (np.exp(logs) - wanted) + PENALTY * weights
        return float(-(wanted * logs).sum() + PENALTY / 2 * (weights**2).sum()), gradient.ravel()

    result = minimize(loss, np.zeros(len(known) * len(CLASSES)), jac=True, method="L-BFGS-B", options={"maxiter": 100})
    table = result.x.reshape(len(known), len(CLASSES))
    return {
        f: tuple(round(float(w), 2) for w in row) for f, row in zip(known, table, strict=True) if abs(row).max() >= 0.05
    }


def main() -> None:
    german = lang.get("de")
    assert german is not None
    path = DATA / "ner/germeval2014_dev.tsv"
    with path.open(encoding="utf-8") as lines:
        tokens = list(read_germeval(lines))
    weights = train(list(read_labelled(path, word=1, label=2)), tokens, count_words(other_sentences()), german)
    lines_out = ("\t".join((feature, *(f"{w:g}" for w in row))) for feature, row in sorted(weights.items()))
    TARGET.write_text("\n".join(lines_out) + "\n", encoding="utf-8")
    print(f"{len(weights)} features, {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
