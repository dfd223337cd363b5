"""Statements on German Wikinews (quotations with speaker): content, speaker and joint F1 by token overlap.

Metric: `shared/metrics.md`, "Wikinews, token overlap". As a script it prints the errors by kind, with examples:
`python eval/quotes_wikinews.py [dev|train] [missed|extra|speaker|content] [how many]`.
"""

import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import linear_sum_assignment

from eval.common import DATA, Figure, bare_article
from faden.annotate.quotes import find_quotations
from faden.model import Article, Span, Statement

FOLDER = DATA / "quotes_wikinews"
BASELINE_CONTENT, BASELINE_JOINT = 0.479, 0.391
"""The published rule baseline on the data set's test split: message and joint."""
_TOKEN = re.compile(r"\w+|[^\w\s]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One statement as sets of token numbers."""

    type: str
    content: frozenset[int]
    speaker: frozenset[int]
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A pair, or an item without a partner."""

    found: Item | None
    gold: Item | None


def measure(split: str = "dev") -> list[Figure]:
    """All figures of one split; none where the data are not there."""
    groups = [group for _, article_groups in compare(split) for group in article_groups]
    if not groups:
        return []
    name = f"quotes_wikinews {split}"
    content = _scores(groups, ("content",))
    speaker = _scores(groups, ("speaker",))
    joint = _scores(groups, ("content", "speaker"))
    figures = [
        Figure(dataset=name, name="content F1", value=content, rival="published rules", rival_value=BASELINE_CONTENT),
        Figure(dataset=name, name="speaker F1", value=speaker),
        Figure(dataset=name, name="joint F1", value=joint, rival="published rules", rival_value=BASELINE_JOINT),
        Figure(dataset=name, name="content F1 micro", value=_micro(groups, ("content",))),
        Figure(dataset=name, name="joint F1 micro", value=_micro(groups, ("content", "speaker"))),
    ]
    for type_ in sorted({g.gold.type for g in groups if g.gold}):
        of_type = [g for g in groups if g.gold and g.gold.type == type_]
        recall = sum(_share(g, "content", "gold") for g in of_type) / len(of_type)
        figures.append(Figure(dataset=name, name=f"content recall {type_} ({len(of_type)})", value=recall))
    return [*figures, *_direct(name, groups), _wrong(name, groups)]


def _wrong(name: str, groups: Sequence[Group]) -> Figure:
    """Of the pairs for which we name a speaker: the share where the label names other words, or none."""
    named = [g for g in groups if g.found and g.gold and g.found.speaker]
    wrong = [g for g in named if g.found and g.gold and not g.found.speaker & g.gold.speaker]
    value = len(wrong) / len(named) if named else 0.0
    return Figure(dataset=name, name="other speaker", value=value, lower_is_better=True)


def _direct(name: str, groups: Sequence[Group]) -> list[Figure]:
    """Direct only: how many are found, and how many of those have the right speaker."""
    direct = [g for g in groups if (g.gold and g.gold.type == "Direct") or (g.found and g.found.type == "Direct")]
    gold = sum(1 for g in direct if g.gold and g.gold.type == "Direct")
    found = sum(1 for g in direct if g.found and g.found.type == "Direct")
    pairs = [g for g in direct if g.gold and g.found and g.gold.type == g.found.type == "Direct"]
    right = [g for g in pairs if g.found and g.gold and _overlaps(g.found.content, g.gold.content)]
    named = [g for g in right if g.found and g.gold and g.found.speaker & g.gold.speaker]
    return [
        Figure(dataset=name, name="direct found F1", value=2 * len(right) / (gold + found) if gold + found else 0.0),
        Figure(dataset=name, name="direct right speaker", value=len(named) / len(right) if right else 0.0),
    ]


def _overlaps(first: frozenset[int], second: frozenset[int]) -> bool:
    return len(first & second) * 2 >= max(len(first), len(second))


def compare(split: str) -> Iterator[tuple[str, list[Group]]]:
    """For each article of a split its text and its groups of found and gold statements."""
    path = FOLDER / f"{split}.jsonl.gz"
    if not path.exists():
        return
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            article = bare_article(row["text"], uri=row["name"])
            yield row["text"], align(found_items(article), gold_items(row["text"], row["quotes"]))


def gold_items(text: str, quotes: Sequence[dict[str, object]]) -> list[Item]:
    """The labels of one article."""
    tokens = _tokens(text)
    return [
        Item(
            type=str(quote["type"]),
            content=_ids(tokens, quote["quote"]),  # type: ignore[arg-type]
            speaker=_ids(tokens, quote["speaker"]),  # type: ignore[arg-type]
        )
        for quote in quotes
    ]


def found_items(article: Article) -> list[Item]:
    """Our statements in the form of the labels: a mixed one is an Indirect and a Direct for each quotation in it."""
    tokens = _tokens(article.text)
    items = []
    for statement in article.statements:
        speaker = _ids(tokens, _speaker(article, statement))
        pieces = [[p.start, p.end] for p in statement.parts]
        if statement.mode == "direct":
            quoted = [q for piece in statement.parts for q in _quoted(article.text, piece)] or pieces
            items.append(Item(type="Direct", content=_ids(tokens, quoted), speaker=speaker, note=statement.rule))
            continue
        items.append(Item(type="Indirect", content=_ids(tokens, pieces), speaker=speaker, note=statement.rule))
        if statement.mode == "mixed":
            nested = [q for piece in statement.parts for q in _quoted(article.text, piece)]
            note = statement.rule + "+q"
            items += [Item(type="Direct", content=_ids(tokens, [q]), speaker=speaker, note=note) for q in nested]
    return items


def _quoted(text: str, piece: Span) -> list[list[int]]:
    return [[q.start, q.end] for q in find_quotations(text, piece) if q.depth == 0]


def _speaker(article: Article, statement: Statement) -> list[list[int]]:
    if statement.speaker_start is not None and statement.speaker_end is not None:
        return [[statement.speaker_start, statement.speaker_end]]
    before = [m for m in article.mentions if m.entity == statement.speaker and m.start < statement.start]
    return [[before[-1].start, before[-1].end]] if statement.speaker and before else []


def _tokens(text: str) -> list[tuple[int, int]]:
    return [(m.start(), m.end()) for m in _TOKEN.finditer(text)]


def _ids(tokens: Sequence[tuple[int, int]], spans: Sequence[Sequence[int]]) -> frozenset[int]:
    return frozenset(i for i, (start, end) in enumerate(tokens) for a, b in spans if start < b and end > a)


def align(found: Sequence[Item], gold: Sequence[Item]) -> list[Group]:
    """One-to-one pairs of greatest weight; what shares no content token is not paired."""
    weight = np.zeros((len(found), len(gold)))
    for i, ours in enumerate(found):
        for j, theirs in enumerate(gold):
            shared = len(ours.content & theirs.content)
            if shared:
                weight[i, j] = 2 * shared / (len(ours.content) + len(theirs.content))
                weight[i, j] += 0.01 * (ours.type == theirs.type) + 0.0001 * bool(ours.speaker & theirs.speaker)
    rows, columns = linear_sum_assignment(weight, maximize=True)
    pairs = [(i, j) for i, j in zip(rows, columns, strict=True) if weight[i, j] > 0]
    groups = [Group(found=found[i], gold=gold[j]) for i, j in pairs]
    groups += [Group(found=f, gold=None) for i, f in enumerate(found) if i not in {i for i, _ in pairs}]
    groups += [Group(found=None, gold=g) for j, g in enumerate(gold) if j not in {j for _, j in pairs}]
    return groups


def _sets(group: Group, field: str) -> tuple[frozenset[int], frozenset[int]]:
    empty: frozenset[int] = frozenset()
    return (
        getattr(group.found, field) if group.found else empty,
        getattr(group.gold, field) if group.gold else empty,
    )


def _share(group: Group, field: str, of: str) -> float:
    found, gold = _sets(group, field)
    whole = gold if of == "gold" else found
    return len(found & gold) / len(whole) if whole else 0.0


def _scores(groups: Sequence[Group], fields: Sequence[str]) -> float:
    """Macro F1 from the mean precision and mean recall over the groups."""
    precision, recall = [], []
    for group in groups:
        for field in fields:
            found, gold = _sets(group, field)
            if found:
                precision.append(len(found & gold) / len(found))
            if gold:
                recall.append(len(found & gold) / len(gold))
    p = sum(precision) / len(precision) if precision else 0.0
    r = sum(recall) / len(recall) if recall else 0.0
    return 2 * p * r / (p + r) if p + r else 0.0


def _micro(groups: Sequence[Group], fields: Sequence[str]) -> float:
    shared = found_size = gold_size = 0
    for group in groups:
        for field in fields:
            found, gold = _sets(group, field)
            shared += len(found & gold)
            found_size += len(found)
            gold_size += len(gold)
    return 2 * shared / (found_size + gold_size) if found_size + gold_size else 0.0


def main(argv: Sequence[str]) -> None:
    """Print the figures, or examples of one kind of error."""
    split = argv[0] if argv else "dev"
    if len(argv) < 2:
        for figure in measure(split):
            rival = f"  ({figure.rival} {figure.rival_value:.3f})" if figure.rival_value is not None else ""
            print(f"{figure.key:55} {figure.value:.3f}{rival}")
        return
    kind, limit = argv[1], int(argv[2]) if len(argv) > 2 else 40
    skip = int(argv[3]) if len(argv) > 3 else 0
    shown: list[str] = []
    counts: Counter[str] = Counter()
    for text, groups in compare(split):
        for group in groups:
            label = _error(group)
            rule = group.found.note if group.found else group.gold.type if group.gold else ""
            counts[f"{label:8} {rule}"] += 1
            if label == kind:
                shown.append(_example(text, group))
    for key, count in sorted(counts.items()):
        print(f"{count:5} {key}")
    print("\n".join(shown[skip : skip + limit]))


def _error(group: Group) -> str:
    if group.found is None:
        return "missed"
    if group.gold is None:
        return "extra"
    if not _overlaps(group.found.content, group.gold.content):
        return "content"
    if len(group.found.speaker & group.gold.speaker) * 2 < max(len(group.found.speaker), len(group.gold.speaker)):
        return "speaker"
    return "right"


def _example(text: str, group: Group) -> str:
    tokens = _tokens(text)

    def words(ids: frozenset[int]) -> str:
        return " ".join(text[tokens[i][0] : tokens[i][1]] for i in sorted(ids))

    ids = (group.found or group.gold).content  # type: ignore[union-attr]
    start, end = tokens[min(ids)][0], tokens[max(ids)][1]
    lines = [f"--- …{text[max(0, start - 160) : start]}⟦{text[start:end]}⟧{text[end : end + 100]}".replace("\n", " / ")]
    if group.gold:
        lines.append(f"    gold  {group.gold.type}: {words(group.gold.content)} || {words(group.gold.speaker)}")
    if group.found:
        lines.append(f"    found {group.found.note}: {words(group.found.content)} || {words(group.found.speaker)}")
    return "\n".join(lines)


if __name__ == "__main__":
    main(sys.argv[1:])
