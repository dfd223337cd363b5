"""All piles of the corpus in one run: do the stories come apart, copies and versions come out?

Each pile's figures (corpus.py) show whether a story holds together; here every other story of the corpus lies beside
it, as in a real pile. As a script it prints what was wrongly split or joined in the piles that may be read:
`python -m eval.stories`.
"""

import tomllib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from pathlib import Path

from corpus.convert import page_text

from eval.common import ROOT, Figure, b_cubed, f1
from faden.model import Article, Thread
from faden.pipeline import run

READABLE = ("demo", "train")
SPLITS = (*READABLE, "dev", "test")

Pair = frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """What the labels say of articles, by our ids: their stories, the pairs that are copies, and that are versions."""

    story_of: dict[str, str]
    copies: frozenset[Pair]
    versions: frozenset[Pair]


def measure() -> list[Figure]:
    figures = {}
    thread, labels = _labelled(SPLITS)
    figures["story B-cubed"] = story_b_cubed(thread, labels)
    found = frozenset(frozenset(copy.articles) for story in thread.stories for copy in story.copies)
    figures["copies F1"] = f1(len(found & labels.copies), len(found), len(labels.copies))
    if labels.versions:
        later = frozenset(frozenset((a.id, a.version_of)) for a in thread.articles if a.version_of)
        figures["versions F1"] = f1(len(later & labels.versions), len(later), len(labels.versions))
    if (ROOT / "corpus" / "test").is_dir():
        figures["story B-cubed, test piles only"] = story_b_cubed(*_labelled(("test",)))
    return [Figure(dataset="corpus all", name=name, value=value) for name, value in figures.items()]


def story_b_cubed(thread: Thread, labels: Labels) -> float:
    place = {article: story.id for story in thread.stories for article in story.articles}
    return b_cubed([(story, place.get(article)) for article, story in labels.story_of.items()])


def _labelled(splits: Sequence[str]) -> tuple[Thread, Labels]:
    """The piles of the splits as one, grouped, and their labels."""
    piles = [_pile(folder) for split in splits for folder in _folders(split)]
    thread = run(sorted({str(file) for _, pages in piles for file, _ in pages.values()}), until="group", jobs=1)
    by_uri = {article.uri: article for article in thread.articles}
    by_text = {article.text: article for article in thread.articles}
    story_of: dict[str, str] = {}
    copies: set[Pair] = set()
    versions: set[Pair] = set()
    for labels, pages in piles:
        name = labels["pile"]["summary"]
        ours = {
            page["id"]: _article(pages[page["id"]], by_uri, by_text).id for page in labels["page"]
        }  # fmt: skip
        story_of |= {ours[page["id"]]: f"{name} {page['story']}" for page in labels["page"]}
        for copy in labels.get("copy", ()):
            copies |= {frozenset(pair) for pair in combinations([ours[page] for page in copy["pages"]], 2)}
        versions |= {frozenset((ours[p["id"]], ours[p["version_of"]])) for p in labels["page"] if p.get("version_of")}
    return thread, Labels(story_of=story_of, copies=frozenset(copies), versions=frozenset(versions))


def _folders(split: str) -> list[Path]:
    home = ROOT / "corpus" / split
    folders = [home] if split == "demo" else sorted(home.glob("*/"))
    return [folder for folder in folders if (folder / "labels.toml").exists()]


@cache
def _pile(folder: Path) -> tuple[dict, dict[str, tuple[Path, str]]]:
    """A pile's labels; by page id its file and, for an entry of a .jsonl, the text."""
    labels = tomllib.loads((folder / "labels.toml").read_text("utf-8"))
    home = (folder / labels["pile"].get("folder", ".")).resolve()
    pages = {
        page["id"]: (home / page["file"], page_text(home, page) if page["file"].endswith(".jsonl") else "")
        for page in labels["page"]
    }
    return labels, pages


def _article(page: tuple[Path, str], by_uri: dict[str, Article], by_text: dict[str, Article]) -> Article:
    file, text = page
    return by_text[text] if text else by_uri[str(file)]


def _print_errors() -> None:
    thread, labels = _labelled(READABLE)
    articles = {article.id: article for article in thread.articles}
    homes = {story: Counter(labels.story_of[a] for a in s.articles) for s in thread.stories for story in (s.id,)}
    for story in thread.stories:
        gold = homes[story.id]
        whole = all(sum(home[name] > 0 for home in homes.values()) == 1 for name in gold)
        if len(gold) == 1 and whole:
            continue
        print(f"--- {story.title}")
        for member in story.memberships:
            article = articles[member.article]
            day = article.published.day if article.published else "no date"
            print(f"    {labels.story_of[article.id][-24:]:<26}{day:<12}{member.score:.2f}  {article.title}")
            print(f"        {'; '.join(member.reasons)}")


if __name__ == "__main__":
    for figure in measure():
        print(f"{figure.name:<40}{figure.value:.3f}")
    _print_errors()
