"""How often each rule of statements is right, on the corpus's demo and train: `python -m eval._confidence`.

The table `CONFIDENCE` in `annotate/statements.py` holds these shares, rounded; dev and test take no part.
"""

from collections import Counter
from collections.abc import Iterator

from eval.common import ROOT, pair
from eval.corpus import _load, _right_speaker, _span_share
from faden.text import fold


def shares() -> Iterator[tuple[str, float, int]]:
    """(rule, share right, number) of each rule, the named ones and "unnamed"; one right and one wrong are added.

    Right is a statement that the labels have, too, by the speaker whose name it gives. Labels marked optional count.
    """
    right: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for key, hit in _outcomes():
        found[key] += 1
        right[key] += hit
    for key in sorted(found):
        yield key, (right[key] + 1) / (found[key] + 2), found[key]


def _outcomes() -> Iterator[tuple[str, bool]]:
    for folder in (ROOT / "corpus" / "demo", *sorted((ROOT / "corpus" / "train").glob("*/"))):
        pile = _load(folder)
        known = {e.id: {fold(n) for n in (e.name, *e.variants)} for e in pile.thread.entities}
        named = {e["id"]: {fold(n) for n in (e["name"], *e["variants"])} for e in pile.gold["entities"]}
        for article, gold in pile.pairs:
            labels = {o.id: x for o, x in pair(article.statements, gold["statements"], _span_share)}
            for statement in article.statements:
                label = labels.get(statement.id)
                if statement.speaker is None:
                    yield "unnamed", label is not None
                    yield f"unnamed {statement.rule}", label is not None
                else:
                    yield statement.rule, label is not None and _right_speaker(statement, label, known, named)


if __name__ == "__main__":
    for key, share, number in shares():
        print(f"{key:28} {share:.2f} of {number}")
