"""The stages joined: same pile, same bytes; with a store nothing is done twice and nothing is lost."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import chdir
from dataclasses import replace
from importlib.resources import as_file, files
from pathlib import Path

import pytest

from faden import codec, pipeline
from faden.check import check
from faden.demo import run_demo
from faden.errors import UsageError
from faden.model import Article, Judgement, Source, Thread
from faden.pipeline import run
from faden.store import open_store

LETTER = """Der Stadtrat von Ostheim will am 12. Mai 2026 über den Neubau der Brücke abstimmen.
Das sagte Bürgermeisterin Anna Kern am Montag. «Wir haben lange genug gewartet», sagte Kern.
"""


@pytest.fixture(scope="module")
def pile() -> Iterator[list[str]]:
    """The names of the demo's pages, in the folder that holds them."""
    with as_file(files("faden.demo")) as folder, chdir(folder):
        yield sorted(p.name for p in folder.iterdir() if p.suffix in (".html", ".txt", ".jsonl"))


@pytest.fixture(scope="module")
def whole(pile: list[str]) -> Thread:
    """The thread of the demo's pile in one go, without a store."""
    return run(pile)


def test_the_order_of_the_pile_changes_nothing(pile: list[str], whole: Thread) -> None:
    """The same pile in another order gives the same bytes."""
    assert codec.encode(run(pile[::-1])) == codec.encode(whole)


def test_a_process_pool_changes_nothing(pile: list[str], whole: Thread, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same pile by several processes gives the same bytes."""
    monkeypatch.setattr(pipeline, "POOL_FROM", 1)
    assert codec.encode(run(pile, jobs=2)) == codec.encode(whole)


def test_the_order_of_hashes_changes_nothing(tmp_path: Path) -> None:
    """Two processes with other hash seeds give the same bytes: no result depends on the order of a set."""
    folder = Path(__file__).parent.parent / "corpus" / "train" / "hellsee"
    written = []
    for seed in ("0", "1"):
        target = tmp_path / f"{seed}.json"
        command = [sys.executable, "-m", "faden", "run", str(folder), "--quiet", "--to", str(target)]
        subprocess.run(command, check=True, env={**os.environ, "PYTHONHASHSEED": seed}, timeout=120)
        written.append(target.read_bytes())
    assert written[0] == written[1]


def test_marks_do_not_depend_on_the_rest_of_the_pile(pile: list[str], whole: Thread) -> None:
    """An article read alone has the marks that it has in the pile, but for joined entity ids and versions."""
    together = {a.id: a for a in run(pile, until="annotate").articles}
    assert together.keys() == {a.id for a in whole.articles}
    for name in pile[:4]:
        for alone in run([name], until="annotate").articles:
            assert replace(alone, version_of=None) == replace(together[alone.id], version_of=None)
    for article in whole.articles:
        assert _without_ids(article) == _without_ids(together[article.id])


def _without_ids(article: Article) -> Article:
    return replace(
        article,
        mentions=tuple(replace(m, entity="") for m in article.mentions),
        statements=tuple(replace(s, speaker=None) for s in article.statements),
        events=tuple(replace(e, participants=(), place=None) for e in article.events),
    )


def test_every_line_of_the_demo_is_borne_out(whole: Thread) -> None:
    """`faden check` finds nothing wrong with the demo's thread."""
    assert check(whole) == ()


def test_the_demo_is_a_run_over_its_pages(whole: Thread) -> None:
    """`faden demo` shows what a run over the same files gives."""
    assert codec.encode(run_demo()) == codec.encode(whole)


def test_later_stages_only_add(pile: list[str], whole: Thread) -> None:
    """`until` ends after that stage; what later stages would write is empty."""
    cleaned, annotated = run(pile[:3], until="clean"), run(pile[:3], until="annotate")
    assert all(a.blocks and not a.sentences and not a.mentions for a in cleaned.articles)
    assert any(a.mentions for a in annotated.articles)
    assert annotated.entities
    assert not annotated.stories
    grouped = run(pile[:3], until="group")
    assert grouped.stories
    assert all(not s.chronology and not s.plans and not s.brief for s in grouped.stories)
    assert any(s.chronology for s in whole.stories)
    assert all(not s.brief for s in run(pile, until="trace").stories)
    assert any(s.brief for s in whole.stories)


def test_an_unknown_stage_is_wrong_use() -> None:
    """The error names the stages that there are."""
    with pytest.raises(UsageError, match="clean, annotate, group, trace, brief"):
        run([], until="polish")  # type: ignore[arg-type]


def test_pages_in_memory_need_no_file() -> None:
    """A Source can be given as it is; the same page given twice counts once."""
    source = Source(uri="letter.txt", data=LETTER.encode(), media_type="text/plain")
    thread = run([source, source])
    assert [a.uri for a in thread.articles] == ["letter.txt"]
    assert thread.articles[0].text == LETTER


def test_a_bad_source_harms_no_other(tmp_path: Path) -> None:
    """What cannot be read is listed with its reason; the others are read."""
    (tmp_path / "good.txt").write_text(LETTER)
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "noise.txt").write_bytes(bytes(range(256)) * 40)
    thread = run([str(tmp_path), str(tmp_path / "missing.txt")])
    assert [Path(a.uri).name for a in thread.articles] == ["good.txt"]
    assert {Path(s.uri).name for s in thread.skipped} == {"empty.txt", "noise.txt", "missing.txt"}
    assert all(s.reason for s in thread.skipped)


def test_a_bug_on_one_page_harms_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page on which a rule of ours fails is listed, with what to report; the others are read."""

    def fails_on_letters(article: Article) -> Article:
        if article.uri == "letter.txt":
            raise ValueError("year 99990 is out of range")
        return article

    monkeypatch.setattr(pipeline, "annotate", fails_on_letters)
    pages = [Source(uri=name, data=LETTER.encode(), media_type="text/plain") for name in ("letter.txt", "other.txt")]
    thread = run(pages)
    assert [a.uri for a in thread.articles] == ["other.txt"]
    assert "year 99990" in thread.skipped[0].reason


# --- with a store -----------------------------------------------------------------------------------------------------


def test_a_second_run_does_no_work_again(
    pile: list[str], whole: Thread, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second run over the same pile annotates, traces and writes nothing, and gives the same bytes."""
    with open_store(str(tmp_path / "faden.db")) as store:
        assert codec.encode(run(pile, store=store)) == codec.encode(whole)
        for stage in ("clean", "annotate", "trace", "brief"):
            monkeypatch.setattr(pipeline, stage, _not_again)
        assert codec.encode(run(pile, store=store)) == codec.encode(whole)


def _not_again(thing: object) -> None:
    raise AssertionError(f"work done again on {thing}")


def test_piles_join_what_is_stored(pile: list[str], whole: Thread, tmp_path: Path) -> None:
    """Cut into runs, the pile ends in the same stories; only their ids may differ."""
    with open_store(str(tmp_path / "faden.db")) as store:
        for name in pile[::-1]:
            run([name], store=store)
        last = run(pile, store=store)
    assert _stories(last) == _stories(whole)


def test_the_export_holds_the_stories_of_its_articles_whole(pile: list[str], whole: Thread, tmp_path: Path) -> None:
    """With a store, running one page gives the story that it belongs to, and no other."""
    with open_store(str(tmp_path / "faden.db")) as store:
        run(pile, store=store)
        one = run([pile[0]], store=store)
    mine = next(a.id for a in whole.articles if a.uri.startswith(pile[0]))
    assert _stories(one) == {s for s in _stories(whole) if mine in s}
    assert check(one) == ()


def _stories(thread: Thread) -> set[frozenset[str]]:
    return {frozenset(story.articles) for story in thread.stories}


def test_a_judgement_wins(pile: list[str], whole: Thread, tmp_path: Path) -> None:
    """Two articles that a person calls different are in two stories from then on."""
    first, second = max(whole.stories, key=lambda s: len(s.articles)).articles[:2]
    with open_store(str(tmp_path / "faden.db")) as store:
        run(pile, store=store)
        store.judge(Judgement(first=first, second=second, same=False, by="Eva"))
        again = run(pile, store=store)
    assert not any({first, second} <= story for story in _stories(again))


def test_a_killed_run_goes_on_where_it_was(pile: list[str], whole: Thread, tmp_path: Path) -> None:
    """Killed in the middle and started again, a run ends with the bytes of one that was left alone."""
    database = tmp_path / "faden.db"
    script = f"from faden import run, open_store\nrun({pile!r}, store=open_store({str(database)!r}), jobs=1)"
    for seconds in (0.8, 1.2):
        process = subprocess.Popen([sys.executable, "-c", script])
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)
        process.wait()
    with open_store(str(database)) as store:
        assert codec.encode(run(pile, store=store)) == codec.encode(whole)
