"""How large and how varied the corpus is: `python corpus/stats.py` prints the figures of corpus/README.md."""

import collections
import re
from pathlib import Path
from typing import Any

import convert

Gold = dict[str, Any]
HERE = Path(__file__).parent
PROSE = ("standfirst", "summary_box", "body")


def prose(article: Gold) -> str:
    """The article's own sentences."""
    return "\n".join(article["text"][b["start"] : b["end"]] for b in article["blocks"] if b["kind"] in PROSE)


def openings(text: str) -> list[str]:
    """The first two words of each sentence."""
    sentences = re.split(r"(?<=[.!?“»\"])\s+(?=[A-ZÄÖÜ„«\"])|\n", text)
    return [" ".join(re.findall(r"\w+", s)[:2]) for s in sentences if len(s.split()) > 3]


def main() -> None:
    """Counts by split, then measures of variety over all own sentences."""
    piles = [convert.read_pile(path.parent) for path in sorted(HERE.rglob("labels.toml"))]
    rows: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
    own = furniture = 0
    words: list[str] = []
    starts: collections.Counter[str] = collections.Counter()
    cues: collections.Counter[str] = collections.Counter()
    for pile in piles:
        row = rows[pile["pile"]["split"]]
        row["piles"] += 1
        row["stories"] += len(pile["stories"])
        for story in pile["stories"]:
            row["plans"] += len(story["plans"])
            row["history"] += sum(len(plan["history"]) for plan in story["plans"])
            row["conflicts"] += len(story["conflicts"])
            row["copies"] += len(story["copies"])
        for article in pile["articles"]:
            row["pages"] += 1
            row["html"] += article["uri"].endswith(".html")
            for marks in ("times", "mentions", "statements", "events"):
                row[marks] += len(article[marks])
            for block in article["blocks"]:
                size = len("".join(article["text"][block["start"] : block["end"]].split()))
                own, furniture = (
                    own + size * (block["kind"] in convert.OWN),
                    furniture + size * (block["kind"] not in convert.OWN),
                )
            text = prose(article)
            words += re.findall(r"\w+", text.lower())
            starts.update(openings(text))
            cues.update(s["cue"].lower() for s in article["statements"] if s["cue"])
    fields = "piles stories pages html times mentions statements events plans history conflicts copies".split()
    print("| split | " + " | ".join(fields) + " |")
    print("|---" * (len(fields) + 1) + "|")
    for split, row in sorted(rows.items()):
        print(f"| {split} | " + " | ".join(str(row[field]) for field in fields) + " |")
    total = sum(rows.values(), collections.Counter())
    print("| all | " + " | ".join(str(total[field]) for field in fields) + " |")
    print(f"\nOwn words {len(words)}, different {len(set(words))} (type/token {len(set(words)) / len(words):.2f}).")
    print(f"Furniture: {furniture / (own + furniture):.0%} of the characters.")
    print("Most frequent openings: " + ", ".join(f"{o} {n}" for o, n in starts.most_common(8)))
    print(f"Most frequent cues ({len(cues)} different): " + ", ".join(f"{c} {n}" for c, n in cues.most_common(10)))


if __name__ == "__main__":
    main()
