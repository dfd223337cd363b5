"""Saved German web pages of all kinds: snippets that belong to the text, and snippets that do not.

trafilatura reads the same bytes in the same run. Definition: ../shared/metrics.md, "snippet F1".
"""

import gzip
import json
from collections import Counter
from collections.abc import Iterable
from typing import Any

from eval.common import DATA, Figure, f1
from faden.clean import clean
from faden.model import Skip, Source
from faden.read import read
from faden.text import squeeze

FOLDER = DATA / "pages_web"
TEXT_KINDS = ("standfirst", "summary_box", "body", "subheading")


def pages() -> dict[str, dict[str, Any]]:
    """url: gold entry; none where the data are not here."""
    path = FOLDER / "gold.json"
    return json.loads(path.read_text()) if path.exists() else {}


def source_of(url: str, entry: dict[str, Any]) -> Source:
    data = gzip.decompress((FOLDER / entry["file"]).read_bytes())
    return Source(uri=url, data=data, media_type="text/html")


def our_text(source: Source) -> str:
    page = read(source)
    articles = page if isinstance(page, Skip) else clean(page)
    if isinstance(articles, Skip):
        return ""
    return "\n".join(a.text[b.start : b.end] for a in articles for b in a.blocks if b.kind in TEXT_KINDS)


def rival_text(source: Source) -> str:
    import trafilatura

    return trafilatura.extract(source.data, url=source.uri, include_comments=False) or ""


def score(counts: Counter[str], entry: dict[str, Any], text: str) -> None:
    text = squeeze(text)
    counts["wanted"] += len(entry["with"])
    counts["right"] += sum(squeeze(snippet) in text for snippet in entry["with"])
    counts["wrong"] += sum(squeeze(snippet) in text for snippet in entry["without"])


def measure() -> list[Figure]:
    mine: Counter[str] = Counter()
    other: Counter[str] = Counter()
    for url, entry in pages().items():
        source = source_of(url, entry)
        score(mine, entry, our_text(source))
        score(other, entry, rival_text(source))
    return list(_figures(mine, other)) if mine else []


def _figures(mine: Counter[str], other: Counter[str]) -> Iterable[Figure]:
    values = [f1(c["right"], c["right"] + c["wrong"], c["wanted"]) for c in (mine, other)]
    yield Figure(dataset="pages_web", name="snippet F1", value=values[0], rival="trafilatura", rival_value=values[1])


if __name__ == "__main__":
    for figure in measure():
        print(f"{figure.name:32} {figure.value:.4f}  {figure.rival or '':12} {figure.rival_value or 0:.4f}")
