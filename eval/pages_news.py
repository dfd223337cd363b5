"""Saved German news pages: body, title, day, authors; and the same pages as lines without markup.

trafilatura reads the same bytes in the same run. Definitions: ../shared/metrics.md, "Articles".
"""

import gzip
import json
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from eval.common import DATA, Figure, f1, page_article
from faden.lang import get
from faden.model import Article, Source
from faden.text import squeeze

FOLDER = DATA / "pages_news"
RIVAL = "trafilatura"
WRONG_DATES = {("KlasseGegenKlasse", "2026-06-01")}
"""A gold date that lies after its page was fetched (metrics.md)."""
TEXT_KINDS = ("standfirst", "summary_box", "body", "subheading")
HELD = 20
"""A line that lies in a gold paragraph, or holds one, counts from this length on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What one extractor says of a page."""

    text: str
    title: str | None
    day: str | None
    authors: tuple[str, ...]


def pages() -> list[dict[str, Any]]:
    """The gold entries, or none where the data are not here."""
    path = FOLDER / "gold.json"
    return json.loads(path.read_text()) if path.exists() else []


def source_of(entry: dict[str, Any]) -> Source:
    data = gzip.decompress((FOLDER / entry["file"]).read_bytes())
    return Source(uri=entry["url"], data=data, media_type="text/html")


def gold_parts(entry: dict[str, Any]) -> list[str]:
    parts = list(entry.get("summary") or [])
    for section in entry["sections"]:
        parts += [*(section.get("headline") or []), *section["paragraphs"]]
    return parts


def ours(article: Article) -> Found:
    return Found(
        text="\n".join(article.text[b.start : b.end] for b in article.blocks if b.kind in TEXT_KINDS),
        title=article.title,
        day=article.published.day if article.published else None,
        authors=article.authors,
    )


def rival(source: Source) -> Found:
    import trafilatura

    found = trafilatura.bare_extraction(source.data, url=source.uri, with_metadata=True, include_comments=False)
    if found is None:
        return Found(text="", title=None, day=None, authors=())
    authors = tuple(name.strip() for name in (found.author or "").split(";") if name.strip())
    return Found(text=found.text or "", title=found.title, day=found.date, authors=authors)


def bag_f1(found: str, gold: Iterable[str]) -> float:
    have, want = _bag([found]), _bag(gold)
    return f1(sum((have & want).values()), sum(have.values()), sum(want.values()))


def _bag(parts: Iterable[str]) -> Counter[str]:
    return Counter(word for part in parts for word in re.findall(r"\w+", part.lower()))


def title_right(found: str | None, gold: str, *, tolerant: bool) -> bool:
    have, want = squeeze(found or ""), squeeze(gold)
    if have == want:
        return True
    return tolerant and (_kickerless(have) == want or have == _kickerless(want))


def _kickerless(title: str) -> str:
    return title.partition(": ")[2] or title


def people(names: Iterable[str], publisher: str) -> frozenset[str]:
    """The names that are people's, lower case: metrics.md, "authors"."""
    tables = get("de")
    assert tables is not None
    page = tables.page
    agencies = {s.lower() for spellings in page.agencies.values() for s in spellings}
    own = re.sub(r"\W", "", publisher).lower()
    kept = set()
    for name in names:
        low = squeeze(name).lower()
        solid = re.sub(r"\W", "", low)
        if len(low.split()) < 2 or not re.search(r"[a-zäöüß]", name) or low in agencies:
            continue
        if own in solid or solid in own or any(word in page.desks for word in re.split(r"[^\wäöüß]+", low)):
            continue
        if any(low == outlet.lower() for outlet in page.outlets) or any(word in agencies for word in low.split()):
            continue
        kept.add(low)
    return frozenset(kept)


def line_counts(entry: dict[str, Any], text: str, plain: Article) -> tuple[Counter[str], Counter[str]]:
    """(lines, characters) wanted, found and right, of a page's visible text read as plain text."""
    parts = [re.findall(r"\w+", part.lower()) for part in gold_parts(entry)]
    joined = [" ".join(part) for part in parts if part]
    own = bytearray(len(text))
    for block in plain.blocks:
        if block.kind in TEXT_KINDS:
            own[block.start : block.end] = b"\1" * (block.end - block.start)
    lines: Counter[str] = Counter()
    chars: Counter[str] = Counter()
    for match in re.finditer(r"[^\n]+", text):
        words = " ".join(re.findall(r"\w+", match[0].lower()))
        solid = [place for place in range(match.start(), match.end()) if not text[place].isspace()]
        if not solid:
            continue
        wanted = any(
            words == p or (len(words) >= HELD and words in p) or (len(p) >= HELD and p in words) for p in joined
        )
        found = sum(own[place] for place in solid)
        for counts, size, hit in ((lines, 1, int(found * 2 >= len(solid))), (chars, len(solid), found)):
            counts["wanted"] += size * wanted
            counts["found"] += hit
            counts["right"] += hit * wanted
    return lines, chars


def measure() -> list[Figure]:
    entries = pages()
    if not entries:
        return []
    sides: dict[str, Counter[str]] = {"ours": Counter(), "rival": Counter()}
    lines: Counter[str] = Counter()
    chars: Counter[str] = Counter()
    for entry in entries:
        source = source_of(entry)
        article = page_article(source)
        for side, found in (("ours", ours(article)), ("rival", rival(source))):
            _score(sides[side], entry, found)
        bare = page_article(Source(uri=entry["url"], data=article.text.encode(), media_type="text/plain"))
        for total, more in zip((lines, chars), line_counts(entry, article.text, bare), strict=True):
            total.update(more)
    return [
        *_figures(sides["ours"], sides["rival"]),
        Figure(
            dataset="pages_news",
            name="lines without markup F1",
            value=f1(lines["right"], lines["found"], lines["wanted"]),
        ),
        Figure(
            dataset="pages_news",
            name="characters without markup F1",
            value=f1(chars["right"], chars["found"], chars["wanted"]),
        ),
    ]


def _score(counts: Counter[str], entry: dict[str, Any], found: Found) -> None:
    counts["pages"] += 1
    counts["body F1"] += bag_f1(found.text, gold_parts(entry))  # type: ignore[assignment]
    counts["title"] += title_right(found.title, entry["title"], tolerant=True)
    counts["title strict"] += title_right(found.title, entry["title"], tolerant=False)
    gold_day = (entry["publishing_date"] or "")[:10]
    if gold_day and (entry["publisher"], gold_day) not in WRONG_DATES:
        counts["dated"] += 1
        counts["date"] += found.day == gold_day
    want, have = people(entry["authors"], entry["publisher"]), people(found.authors, entry["publisher"])
    counts["with authors" if want else "without authors"] += 1
    counts["authors" if want else "no authors"] += want == have


def _figures(mine: Counter[str], other: Counter[str]) -> Iterable[Figure]:
    for name, of in (
        ("body F1", "pages"), ("title", "pages"), ("title strict", "pages"), ("date", "dated"),
        ("authors", "with authors"), ("no authors", "without authors"),
    ):  # fmt: skip
        if mine[of]:
            yield Figure(
                dataset="pages_news",
                name=name,
                value=mine[name] / mine[of],
                rival=RIVAL,
                rival_value=other[name] / other[of],
            )


if __name__ == "__main__":
    for figure in measure():
        print(f"{figure.name:32} {figure.value:.4f}  {figure.rival or '':12} {figure.rival_value or 0:.4f}")
