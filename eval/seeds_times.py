"""Time expressions of the labelled seeds: how many are found, and how many of those lie in the right days.

Labels of bylines, datelines and furniture are left out, and so are found expressions there; optional labels are
neither rewarded nor punished. Definitions: metrics.md, "Times".

    python eval/seeds_times.py     also prints each label with what was found for it
"""

import json
import sys
from dataclasses import dataclass
from pathlib import Path

from eval.common import SHARED, Figure, f1, page_article
from faden.annotate import annotate
from faden.model import Article, Source, Time

GOLD = SHARED / "gold"
SEEDS = SHARED / "seeds"
LEFT_OUT = frozenset(
    "byline dateline caption photo_credit ad teaser navigation tags comments related_topics other_furniture".split()
)


@dataclass(frozen=True, slots=True)
class Label:
    """A hand-made label. days: the gold interval, None where there is none."""

    start: int
    end: int
    text: str
    days: tuple[str, str] | None
    optional: bool


def labels(path: Path) -> list[Label]:
    """The labels of one seed in the article's own words."""
    found = []
    for raw in json.loads(path.read_text(encoding="utf-8"))["times"]:
        if raw["block_kind"] in LEFT_OUT:
            continue
        days = tuple(raw["interval"]) if raw.get("interval") else None
        found.append(Label(raw["start"], raw["end"], raw["text"], days, bool(raw.get("optional"))))
    return found


def pairs(gold: list[Label], found: tuple[Time, ...]) -> list[tuple[Label, Time]]:
    """Overlapping labels and expressions, one to one; spans of one side do not overlap, so the first is the one."""
    used: set[int] = set()
    paired = []
    for label in gold:
        for at, time in enumerate(found):
            if at not in used and time.start < label.end and label.start < time.end:
                used.add(at)
                paired.append((label, time))
                break
    return paired


def days_right(label: Label, time: Time) -> bool:
    return (time.earliest, time.latest) == (label.days or (None, None))


def seed(path: Path) -> Article:
    source = Source(uri=path.name, data=path.read_bytes(), media_type="text/plain")
    return annotate(page_article(source))


def measure() -> list[Figure]:
    """Relaxed F1, recall and the share of found expressions with the right days, over all labelled seeds."""
    if not GOLD.exists():
        return []
    right = gold_count = found_count = found_gold = 0
    for path in sorted(GOLD.glob("*.json")):
        gold = labels(path)
        article = seed(SEEDS / f"{path.stem}.txt")
        paired = pairs(gold, article.times)
        wanted = [(label, time) for label, time in paired if not label.optional]
        gold_count += sum(not label.optional for label in gold)
        found_count += len(article.times) - sum(label.optional for label, _ in paired)
        found_gold += len(wanted)
        right += sum(days_right(label, time) for label, time in wanted)
    return [
        Figure(dataset="seeds", name="times, interval right of those found", value=right / max(1, found_gold)),
        Figure(dataset="seeds", name="times, recall", value=found_gold / max(1, gold_count)),
        Figure(dataset="seeds", name="times, relaxed F1", value=f1(found_gold, found_count, gold_count)),
    ]


def main() -> None:
    for path in sorted(GOLD.glob("*.json")):
        gold = labels(path)
        article = seed(SEEDS / f"{path.stem}.txt")
        paired = {label.start: time for label, time in pairs(gold, article.times)}
        print(path.stem, article.published)
        for label in gold:
            time = paired.get(label.start)
            mark = (
                "optional" if label.optional else "-" if time is None else "ok" if days_right(label, time) else "DAYS"
            )
            print(
                f"  {mark:9}{label.text!r} {label.days} {time and (time.said, time.value, time.earliest, time.latest)}"
            )
        known = {time.start for time in paired.values()}
        for time in article.times:
            if time.start not in known:
                print(f"  beyond   {time.said!r} {time.value}")
    for figure in measure():
        print(f"{figure.name:40} {figure.value:.3f}")


if __name__ == "__main__":
    sys.exit(main())
