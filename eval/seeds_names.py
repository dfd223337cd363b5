"""Names and entities of the seeds against the hand labels (metrics.md, "Names")."""

import json
from dataclasses import dataclass
from pathlib import Path

from eval.common import SHARED, Figure, b_cubed, f1, page_article
from faden.annotate import annotate
from faden.model import MARKED_KINDS, Article, Mention, Source
from faden.trace.entities import join_entities

_KINDS = {"person": "PERSON", "place": "PLACE", "organisation": "ORGANISATION", "media": "ORGANISATION"}
_OTHER = "OTHER"


@dataclass(frozen=True, slots=True)
class Gold:
    """A labelled name: its own letters, the compound around it (or the same span), its kind, its entity."""

    start: int
    end: int
    outer: tuple[int, int]
    kind: str
    entity: str


def measure() -> list[Figure]:
    """Pooled over the labelled seeds: mentions and people by exact span and kind, linking by B-cubed."""
    paths = sorted((SHARED / "gold").glob("*.json"))
    if not paths:
        return []
    articles = [_article(SHARED / "seeds" / f"{path.stem}.txt") for path in sorted(paths)]
    joined, _ = join_entities(articles)
    pairs = [(article, _gold(path)) for article, path in zip(joined, paths, strict=True)]
    return [
        Figure(dataset="seeds", name="mentions, exact span and kind, F1", value=_mentions(pairs, None)),
        Figure(dataset="seeds", name="mentions of people, F1", value=_mentions(pairs, "PERSON")),
        Figure(dataset="seeds", name="entity linking over the seeds, B-cubed", value=_linking(pairs)),
    ]


def _article(path: Path) -> Article:
    source = Source(uri=f"seeds/{path.name}", data=path.read_bytes(), media_type="text/plain")
    return annotate(page_article(source))


def _gold(path: Path) -> list[Gold]:
    found = []
    for entity in json.loads(path.read_text(encoding="utf-8"))["entities"]:
        for mention in entity["mentions"]:
            if mention["mention"] != "name" or mention["block_kind"] not in MARKED_KINDS:
                continue
            outer = mention.get("compound", mention)
            kind = _KINDS.get(entity["type"], _OTHER)
            found.append(Gold(mention["start"], mention["end"], (outer["start"], outer["end"]), kind, entity["name"]))
    return found


def _right(mention: Mention, gold: Gold) -> bool:
    """By its own letters or as the whole compound."""
    return mention.kind == gold.kind and (mention.start, mention.end) in ((gold.start, gold.end), gold.outer)


def _mentions(pairs: list[tuple[Article, list[Gold]]], kind: str | None) -> float:
    right = found = wanted = 0
    for article, gold in pairs:
        gold = [g for g in gold if kind in (None, g.kind)]
        left = list(gold)
        wanted += len(gold)
        for mention in article.mentions:
            if mention.nominal or kind not in (None, mention.kind):
                continue
            match = next((g for g in left if _right(mention, g)), None)
            if match:
                left.remove(match)
                right += 1
            found += match is not None or not mention.part
    return f1(right, found, wanted)


def _linking(pairs: list[tuple[Article, list[Gold]]]) -> float:
    """B-cubed over the gold mentions of all files; a mention that is not found scores 0."""
    items: list[tuple[str, str | None]] = []
    for article, gold in pairs:
        for item in gold:
            touching = (m for m in article.mentions if m.start < item.end and m.end > item.start)
            items.append(
                (item.entity, next((m.entity for m in touching if m.kind == item.kind and not m.nominal), None))
            )
    return b_cubed(items)
