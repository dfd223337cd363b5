"""The corpus: every committed pile reads without an error, and what reading must refuse is refused."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
CORPUS = ROOT / "corpus"
PILES = sorted(path.parent for path in CORPUS.rglob("labels.toml"))


def _convert() -> ModuleType:
    spec = importlib.util.spec_from_file_location("corpus_convert", CORPUS / "convert.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["corpus_convert"] = module
    spec.loader.exec_module(module)
    return module


convert = _convert()


@pytest.mark.parametrize("pile", PILES, ids=lambda path: path.name)
def test_every_label_is_found(pile: Path) -> None:
    """Every quoted label resolves to one place, intervals and ids are consistent, blocks cover the page."""
    gold = convert.read_pile(pile)
    assert gold["pile"]["split"] in ("demo", "train", "dev", "test")
    for article in gold["articles"]:
        covered = [False] * len(article["text"])
        for block in article["blocks"]:
            covered[block["start"] : block["end"]] = [True] * (block["end"] - block["start"])
        assert all(done or char.isspace() for done, char in zip(covered, article["text"], strict=True))
        assert article["statements"] or len(article["text"]) < 1500
        assert article["times"]
        assert article["mentions"]


@pytest.mark.parametrize("pile", PILES, ids=lambda path: path.name)
def test_findings_cite_own_words(pile: Path) -> None:
    """Plans, conflicts and briefs cite places in the article's own words, of pages of the same pile."""
    gold = convert.read_pile(pile)
    texts = {article["id"]: article for article in gold["articles"]}
    for story in gold["stories"]:
        finds = [h for plan in story["plans"] for h in plan["history"]]
        finds += [side for conflict in story["conflicts"] for side in conflict["sides"]] + story["brief"]
        for find in finds:
            assert find["cites"]
            for cite in find["cites"]:
                assert cite["article"] in story["articles"]
                assert texts[cite["article"]]["text"][cite["start"] : cite["end"]].strip()


def _page(text: str, blocks: str) -> object:
    return convert.Page("pile:p01", text, convert.read_blocks("pile:p01", text, blocks))


def test_an_ambiguous_label_is_refused() -> None:
    """The error says file, label and how often the words were found; a number resolves it."""
    page = _page("Er sagte ja. Er sagte nein.", "body | Er sagte ja. …")
    with pytest.raises(convert.LabelError, match=r"pile:p01: cue 'sagte': found 2 times"):
        convert.find(page, "sagte", "cue")
    assert convert.find(page, "sagte #2", "cue") == (16, 21)


def test_labels_are_searched_in_own_words_only() -> None:
    """A name in a teaser is no place for a label."""
    page = _page("Meier spricht.\nMehr: Meier schweigt.", "body | Meier …\nteaser | Mehr: …")
    assert convert.find(page, "Meier", "name") == (0, 5)


def test_blocks_must_cover_the_page() -> None:
    """A line without a block, or out of order, is an error."""
    with pytest.raises(convert.LabelError, match="no block covers 'Zwei'"):
        convert.read_blocks("p", "Eins\nZwei", "body | Eins")
    with pytest.raises(convert.LabelError, match="goes on with 'Eins"):
        convert.read_blocks("p", "Eins\nZwei", "body | Zwei\nbody | Eins")


@pytest.mark.parametrize(
    ("value", "mod", "interval"),
    [
        ("2026-03", "MID", ("2026-03-11", "2026-03-20")),
        ("2026-02", "END", ("2026-02-21", "2026-02-28")),
        ("2026-W01", None, ("2025-12-29", "2026-01-04")),
        ("2026-Q2", None, ("2026-04-01", "2026-06-30")),
        ("2026-03-27TEV", None, ("2026-03-27", "2026-03-27")),
        ("2025-FA", None, ("2025-09-01", "2025-11-30")),
        ("2025-WI", None, ("2025-12-01", "2026-02-28")),
        ("P2W", None, (None, None)),
    ],
)
def test_intervals_follow_from_values(value: str, mod: str | None, interval: tuple[str | None, str | None]) -> None:
    """Days that a TIMEX3 value can mean."""
    assert convert.value_interval(value, mod) == interval


def test_times_begin_with_no_preposition() -> None:
    """`[Am] Montag` marks "Montag"; "Am Montag" is refused."""
    page = _page("Am Montag kam er.", "body | Am …")
    assert convert.read_time(page, "[Am] Montag => 2026-03-30")["start"] == 3
    with pytest.raises(convert.LabelError, match="begins with a preposition"):
        convert.read_time(page, "Am Montag => 2026-03-30")


def test_names_are_marked_with_genitive_and_in_compounds() -> None:
    """Dornbachs, Dornbach-Plan (part), not Dornbacher."""
    page = _page("Dornbachs Rede, Dornbach-Plan, Dornbacher.", "body | Dornbachs …")
    mentions = convert.read_mentions(page, {}, {"d": {"kind": "PERSON", "name": "Henrik Dornbach"}})
    assert [(m["start"], m["end"], m["part"]) for m in mentions] == [(0, 9, False), (16, 24, True)]
