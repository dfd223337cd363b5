"""Faden's own corpus (corpus/README.md): the whole pipeline over each pile, every label of it, per split.

The piles lie in the project, so these figures are there without ../shared. `test` is measured, never looked into.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import chdir
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from corpus.convert import page_text, read_pile

from eval.common import ROOT, Figure, b_cubed, f1, pair
from eval.findings_score import chronology_scores, conflict_scores, plan_scores
from faden.model import OWN_KINDS, Article, Mention, Statement, Story, Thread, Time
from faden.pipeline import run
from faden.text import fold

Gold = dict[str, Any]

SPLITS = ("demo", "train", "dev", "test")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pile:
    """One pile with its labels: `gold` holds pages under the ids of our articles."""

    gold: Gold
    thread: Thread
    pairs: tuple[tuple[Article, Gold], ...]


def measure() -> list[Figure]:
    """The figures of every split that has piles."""
    return [figure for split in SPLITS for figure in _measure_split(split)]


def _measure_split(split: str) -> Iterator[Figure]:
    folders = [ROOT / "corpus" / split] if split == "demo" else sorted((ROOT / "corpus" / split).glob("*/"))
    piles = [_load(folder) for folder in folders if (folder / "labels.toml").exists()]
    if not piles:
        return
    pages = [page for pile in piles for page in pile.pairs]
    figures = (
        _block_figures(pages) | _head_figures(pages) | _time_figures(pages) | _name_figures(piles)
        | _statement_figures(piles) | _story_figures(piles) | _finding_figures(piles)
    )  # fmt: skip
    for name, value in figures.items():
        yield Figure(dataset=f"corpus {split}", name=name, value=value, lower_is_better=name == "wrong name")


def _load(folder: Path) -> Pile:
    """A pile, run and labelled. Labels of HTML pages quote the text that the cleaner gives."""
    import tomllib

    labels = tomllib.loads((folder / "labels.toml").read_text("utf-8"))
    home = (folder / labels["pile"].get("folder", ".")).resolve()
    files = sorted({page["file"] for page in labels["page"]})
    with chdir(home):
        thread = run(files, jobs=1)
    by_uri = {a.uri: a for a in thread.articles}
    by_text = {a.text: a for a in thread.articles}

    def text_of(page: Gold) -> str:
        return by_uri[page["file"]].text if page["file"] in by_uri else page_text(home, page)

    gold = read_pile(folder, text_of=text_of)
    pairs = tuple((by_text[page["text"]], page) for page in gold["articles"])
    ours = {page["id"]: article.id for article, page in pairs}
    return Pile(gold=_renamed(gold, ours), thread=thread, pairs=pairs)


def _renamed(value: Any, ours: dict[str, str]) -> Any:
    """The labels with our article ids in place of the pages' own."""
    if isinstance(value, dict):
        return {
            key: ours.get(item, item) if key in ("article", "version_of") and item else _renamed(item, ours)
            for key, item in value.items()
        }
    if isinstance(value, list):
        return [ours[v] if isinstance(v, str) and v in ours else _renamed(v, ours) for v in value]
    return value


# --- one page at a time -----------------------------------------------------------------------------------------------


def _block_figures(pages: Sequence[tuple[Article, Gold]]) -> dict[str, float]:
    counts: Counter[str] = Counter()
    for article, gold in pages:
        found = _kinds(article.text, [(b.start, b.end, b.kind) for b in article.blocks])
        wanted = _kinds(article.text, [(b["start"], b["end"], b["kind"]) for b in gold["blocks"]])
        for ours, theirs in zip(found, wanted, strict=True):
            if theirs is None:
                continue
            counts["characters"] += 1
            counts["exact"] += ours == theirs
            for name, own in (("own", True), ("furniture", False)):
                counts[f"{name} found"] += (ours in OWN_KINDS) == own
                counts[f"{name} gold"] += (theirs in OWN_KINDS) == own
                counts[f"{name} right"] += (ours in OWN_KINDS) == (theirs in OWN_KINDS) == own
    return {
        "furniture_f1": f1(counts["furniture right"], counts["furniture found"], counts["furniture gold"]),
        "own_text_f1": f1(counts["own right"], counts["own found"], counts["own gold"]),
        "block_kind_exact": counts["exact"] / counts["characters"],
    }


def _kinds(text: str, blocks: list[tuple[int, int, str]]) -> list[str | None]:
    """The kind of each character; None for blanks."""
    kinds: list[str | None] = [None] * len(text)
    for start, end, kind in blocks:
        kinds[start:end] = [None if c.isspace() else kind for c in text[start:end]]
    return kinds


def _head_figures(pages: Sequence[tuple[Article, Gold]]) -> dict[str, float]:
    right: Counter[str] = Counter()
    for article, gold in pages:
        right["title"] += article.title == gold["title"]
        right["published day"] += (article.published.day if article.published else None) == _day(gold["published"])
        right["outlet"] += article.outlet == gold["outlet"]
        right["authors"] += {fold(a) for a in article.authors} == {fold(a) for a in gold["authors"]}
        right["agencies"] += {fold(a) for a in article.agencies} == {fold(a) for a in gold["agencies"]}
    return {name: count / len(pages) for name, count in right.items()}


def _day(stamp: Gold | None) -> str | None:
    return stamp["at"][:10] if stamp else None


def _time_figures(pages: Sequence[tuple[Article, Gold]]) -> dict[str, float]:
    counts: Counter[str] = Counter()
    for article, gold in pages:
        pairs = pair(article.times, gold["times"], _overlap)
        real = [(ours, theirs) for ours, theirs in pairs if not theirs.get("optional")]
        counts["found"] += len(article.times) - len(pairs) + len(real)
        counts["gold"] += sum(not t.get("optional") for t in gold["times"])
        counts["touched"] += len(real)
        counts["value"] += sum(theirs["value"] in (ours.value, ours.duration) for ours, theirs in real)
        counts["interval"] += sum(
            (ours.earliest, ours.latest) == (theirs["earliest"], theirs["latest"]) for ours, theirs in real
        )
    return {
        "times relaxed F1": f1(counts["touched"], counts["found"], counts["gold"]),
        "times value F1": f1(counts["value"], counts["found"], counts["gold"]),
        "times interval of found": counts["interval"] / max(1, counts["touched"]),
    }


def _overlap(ours: Time, theirs: Gold) -> float:
    return max(0, min(ours.end, theirs["end"]) - max(ours.start, theirs["start"]))


def _name_figures(piles: Sequence[Pile]) -> dict[str, float]:
    right = found = wanted = 0
    items: list[tuple[str, str | None]] = []
    for number, pile in enumerate(piles):
        for article, gold in pile.pairs:
            names = [m for m in gold["mentions"] if not m["nominal"]]
            ours = [m for m in article.mentions if not m.nominal]
            hits = pair(ours, names, _same_mention)
            right += len(hits)
            wanted += len(names)
            found += sum(not m.part for m in ours) + sum(m.part for m, _ in hits)
            for label in names:
                touching = (m for m in ours if m.start < label["end"] and label["start"] < m.end)
                entity = next((f"{number} {m.entity}" for m in touching if m.kind == label["kind"]), None)
                items.append((f"{number} {label['entity']}", entity))
    return {"mentions F1": f1(right, found, wanted), "linking B-cubed": b_cubed(items)}


def _same_mention(ours: Mention, theirs: Gold) -> float:
    return float((ours.start, ours.end, ours.kind) == (theirs["start"], theirs["end"], theirs["kind"]))


def _statement_figures(piles: Sequence[Pile]) -> dict[str, float]:
    counts: Counter[str] = Counter()
    for pile in piles:
        known = {e.id: {fold(n) for n in (e.name, *e.variants)} for e in pile.thread.entities}
        named = {e["id"]: {fold(n) for n in (e["name"], *e["variants"])} for e in pile.gold["entities"]}
        for article, gold in pile.pairs:
            pairs = pair(article.statements, gold["statements"], _span_share)
            real = [(ours, theirs) for ours, theirs in pairs if not theirs.get("optional")]
            counts["found"] += len(article.statements) - len(pairs) + len(real)
            counts["gold"] += sum(not s.get("optional") for s in gold["statements"])
            counts["paired"] += len(real)
            for ours, theirs in real:
                right = _right_speaker(ours, theirs, known, named)
                counts["mode"] += ours.mode == theirs["mode"]
                counts["speaker"] += right
                counts["named"] += ours.speaker is not None
                counts["wrong name"] += ours.speaker is not None and not right
                counts["links"] += len(theirs["via"])
                counts["links right"] += sum(_linked(link, ours.via) for link in theirs["via"])
    paired = max(1, counts["paired"])
    return {
        "statements F1": f1(counts["paired"], counts["found"], counts["gold"]),
        "speaker of found": counts["speaker"] / paired,
        "mode of found": counts["mode"] / paired,
        "via": counts["links right"] / max(1, counts["links"]),
        "wrong name": counts["wrong name"] / max(1, counts["named"]),
    }


def _linked(link: str, via: Sequence[str]) -> bool:
    return any(fold(link) in fold(ours) or fold(ours) in fold(link) for ours in via)


def _span_share(ours: Statement, theirs: Gold) -> float:
    """Share of the longer span that both have; below a half they are not the same statement."""
    common = min(ours.end, theirs["end"]) - max(ours.start, theirs["start"])
    longer = max(ours.end - ours.start, theirs["end"] - theirs["start"])
    return common / longer if 2 * common >= longer else 0.0


def _right_speaker(ours: Statement, theirs: Gold, known: dict[str, set[str]], named: dict[str, set[str]]) -> bool:
    """The entity has a name of the labelled one; where the label names none, its words must be ours."""
    if theirs["speaker"]:
        names = named[theirs["speaker"]]
        return bool(known.get(ours.speaker or "", set()) & names) or (
            ours.speaker is None and any(name in fold(ours.speaker_text or "") for name in names)
        )
    if not theirs["speaker_text"]:
        return ours.speaker is None
    return ours.speaker is None and fold(theirs["speaker_text"]) in fold(ours.speaker_text or "")


# --- one pile at a time -----------------------------------------------------------------------------------------------


def _story_figures(piles: Sequence[Pile]) -> dict[str, float]:
    items: list[tuple[str, str | None]] = []
    counts: Counter[str] = Counter()
    for number, pile in enumerate(piles):
        place = {a: f"{number} {s.id}" for s in pile.thread.stories for a in s.articles}
        items += [(f"{number} {gold['story']}", place.get(article.id)) for article, gold in pile.pairs]
        found = {frozenset(c.articles) for s in pile.thread.stories for c in s.copies}
        wanted = {frozenset(c["articles"]) for s in pile.gold["stories"] for c in s["copies"]}
        counts.update({"right": len(found & wanted), "found": len(found), "gold": len(wanted)})
    figures = {"story B-cubed": b_cubed(items)}
    if counts["gold"]:
        figures["copies F1"] = f1(counts["right"], counts["found"], counts["gold"])
    return figures


def _finding_figures(piles: Sequence[Pile]) -> dict[str, float]:
    counts: Counter[str] = Counter()
    for pile in piles:
        ours = {article.id: gold for article, gold in pile.pairs}
        for label in pile.gold["stories"]:
            story = _story_of(pile.thread, label["articles"])
            events = [(a, e) for a in label["articles"] for e in ours[a]["events"]]
            counts.update({f"plan {k}": v for k, v in plan_scores(story, label["plans"]).items()})
            counts.update({f"conflict {k}": v for k, v in conflict_scores(story, label["conflicts"]).items()})
            counts.update({f"chronology {k}": v for k, v in chronology_scores(story, events).items()})
    precision = counts["chronology right"] / max(1, counts["chronology found"])
    recall = counts["chronology hit"] / max(1, counts["chronology labelled"])
    return {
        "plan status": counts["plan status"] / max(1, counts["plan status all"]),
        "plan final status": counts["plan final"] / max(1, counts["plan final all"]),
        "conflict precision": counts["conflict found right"] / max(1, counts["conflict found"]),
        "conflict recall": counts["conflict right"] / max(1, counts["conflict labelled"]),
        "chronology F1": 2 * precision * recall / (precision + recall) if precision + recall else 0.0,
    }


def _story_of(thread: Thread, articles: Sequence[str]) -> Story:
    """Our story that has most of the labelled one's articles."""
    return max(thread.stories, key=lambda story: (len(set(story.articles) & set(articles)), story.id))
