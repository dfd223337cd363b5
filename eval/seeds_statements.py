"""Statements on the seeds' hand labels: spans, speaker, via, mode, wrong names (`shared/metrics.md`, "Statements").

As a script it prints what was missed, what was found in addition and what has another speaker.
"""

import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from eval.common import SHARED, Figure, page_article, pair
from faden.annotate import annotate
from faden.model import Article, Source, Statement
from faden.text import fold

DATASET = "seeds statements"
_SKY = re.compile(r"sk(?:yj|ij|iy|i|y)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One labelled seed: our article, the labels, the pairs (found, gold) of greatest overlap."""

    article: Article
    gold: tuple[dict[str, Any], ...]
    pairs: tuple[tuple[Statement, dict[str, Any]], ...]


def measure() -> list[Figure]:
    """All figures; none where the labels are not there."""
    cases = list(load())
    if not cases:
        return []
    wanted = [g for c in cases for g in c.gold if not g.get("optional")]
    pairs = [(c, s, g) for c in cases for s, g in c.pairs]
    real = [(c, s, g) for c, s, g in pairs if not g.get("optional")]
    extra = sum(len(c.article.statements) - len(c.pairs) for c in cases)
    named = [(c, s, g) for c, s, g in real if s.speaker_text or s.speaker]
    right = [1 for c, s, g in real if speaker_right(c.article, s, g)]
    with_name = [(c, s, g) for c, s, g in named if not _nameless(g)]
    chain = [(link, s) for _, s, g in real for link in g["via"]]
    return [
        Figure(dataset=DATASET, name="F1", value=2 * len(real) / (len(wanted) + len(real) + extra)),
        Figure(dataset=DATASET, name="recall", value=len(real) / len(wanted)),
        Figure(dataset=DATASET, name="speaker", value=len(right) / len(real) if real else 0.0),
        Figure(dataset=DATASET, name="speaker_all", value=len(right) / len(wanted)),
        Figure(
            dataset=DATASET,
            name="mode",
            value=sum(s.mode == g["mode"] for _, s, g in real) / len(real) if real else 0.0,
        ),
        Figure(
            dataset=DATASET,
            name="via",
            value=sum(any(_same(link, v) for v in s.via) for link, s in chain) / len(chain) if chain else 0.0,
        ),
        Figure(
            dataset=DATASET,
            name="wrong name",
            value=sum(not speaker_right(c.article, s, g) for c, s, g in named) / len(named) if named else 0.0,
            lower_is_better=True,
        ),
        Figure(dataset=DATASET, name="pairs with a name", value=float(len(with_name))),
    ]


def load() -> Iterator[Case]:
    """The labelled seeds, annotated and paired."""
    for path in sorted((SHARED / "gold").glob("*.json")):
        labels = json.loads(path.read_text(encoding="utf-8"))
        seed: Path = SHARED / "seeds" / labels["seed"]
        article = annotate(page_article(Source(uri=seed.name, data=seed.read_bytes(), media_type="text/plain")))
        gold = tuple(labels["statements"])
        yield Case(article=article, gold=gold, pairs=tuple(pair(article.statements, gold, _share)))


def _share(ours: Statement, theirs: dict[str, Any]) -> float:
    """Share of the longer span that both have; below a half they are not the same statement."""
    shared = min(ours.end, theirs["end"]) - max(ours.start, theirs["start"])
    longer = max(ours.end - ours.start, theirs["end"] - theirs["start"])
    return shared / longer if shared * 2 >= longer else 0.0


def speaker_right(article: Article, statement: Statement, gold: dict[str, Any]) -> bool:
    """The last name of the gold speaker stands in the entity's name or variants, else in `speaker_text`."""
    if statement.speaker is None and statement.speaker_text is None:
        return _nameless(gold)
    names = [e.name for e in article.entities if e.id == statement.speaker]
    names += [v for e in article.entities if e.id == statement.speaker for v in e.variants]
    texts = names or [statement.speaker_text or ""]
    wanted = [
        gold["speaker"].split("(")[0].strip().split(" ")[-1],
        *([gold["speaker_text"]] if gold["speaker_text"] else []),
    ]
    return any(_same(want, text) for want in wanted for text in [*texts, statement.speaker_text or ""])


def _nameless(gold: dict[str, Any]) -> bool:
    return gold["speaker"] is None or gold["speaker"].startswith("unspezifiziert")


def _same(want: str, text: str) -> bool:
    return _bare(want) in _bare(text)


def _bare(text: str) -> str:
    return " ".join(_SKY.sub("ski", word) for word in re.findall(r"\w+", fold(text)))


def main(argv: Sequence[str]) -> None:
    """Print the figures and every difference."""
    for figure in measure():
        print(f"{figure.key:40} {figure.value:.3f}")
    for case in load():
        print("==", case.article.uri)
        text = case.article.text
        for statement in case.article.statements:
            gold = next((g for s, g in case.pairs if s.id == statement.id), None)
            mark = "ok " if gold and speaker_right(case.article, statement, gold) else "SPK" if gold else "+  "
            label = f"{gold['id']} {gold['speaker']} via {gold['via']} {gold['mode']}" if gold else ""
            print(f" {mark} [{statement.rule}] {text[statement.start : statement.end]!r} {statement.mode}")
            print(f"       {statement.speaker_text!r} {statement.speaker} via {statement.via} | {label}")
        for gold in case.gold:
            if not any(g is gold for _, g in case.pairs):
                print(f" -  {gold['id']} {gold['text']!r} {gold['speaker']} {'?' * bool(gold.get('optional'))}")


if __name__ == "__main__":
    main(sys.argv[1:])
