"""The store: what is put in comes out again, whole, in the agreed order."""

import json
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from faden.model import Article, Block, Judgement, Membership, Skip, Stamp, Story, Thread
from faden.store import Store, open_store


def an_article(name: str, *, day: str | None = "2031-03-04", title: str | None = None) -> Article:
    text = f"Der Rat von {name} tagt."
    return Article(
        id=f"a-{name}",
        uri=f"pile/{name}.txt",
        sha256="0" * 64,
        media_type="text/plain",
        text=text,
        blocks=(Block(start=0, end=len(text), kind="body", why="test"),),
        title=title,
        outlet="Talbote",
        published=Stamp(at=day, precision="day", how="stated") if day else None,
        language="de",
    )


def a_thread(story: str, *articles: Article, last: str = "2031-03-04") -> Thread:
    ids = tuple(article.id for article in articles)
    members = tuple(Membership(article=article, score=0.5, reasons=("names: Rat",)) for article in ids)
    record = Story(id=story, title=f"Ratssitzung {story}", first=last, last=last, articles=ids, memberships=members)
    return Thread(articles=articles, stories=(record,))


@pytest.fixture(params=["memory", "file"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    """Every rule holds for a store in memory and for one in a file."""
    return open_store(":memory:" if request.param == "memory" else str(tmp_path / "faden.db"))


def test_finished_work_is_remembered_by_stage_version_and_key(store: Store) -> None:
    """A result comes back for exactly its stage, version and key; unknown work is None; empty bytes are a result."""
    store.remember("clean", 1, "k", b"one")
    store.remember("clean", 1, "empty", b"")
    assert store.recall("clean", 1, "k") == b"one"
    assert store.recall("clean", 1, "empty") == b""
    assert store.recall("clean", 2, "k") is None
    assert store.recall("annotate", 1, "k") is None
    store.remember("clean", 1, "k", b"two")
    assert store.recall("clean", 1, "k") == b"two"


def test_results_of_older_versions_go_when_a_newer_one_is_remembered(store: Store) -> None:
    """An upgraded stage's result takes the place of the older version's; other keys keep theirs."""
    store.remember("clean", 1, "k", b"old")
    store.remember("clean", 1, "other", b"old")
    store.remember("clean", 2, "k", b"new")
    assert store.recall("clean", 1, "k") is None
    assert store.recall("clean", 2, "k") == b"new"
    assert store.recall("clean", 1, "other") == b"old"


def test_articles_come_back_equal_and_oldest_first(store: Store) -> None:
    """Articles come back as they were, in the order of their sort key, the undated last."""
    late, early, undated = an_article("b"), an_article("a", day="2031-03-01"), an_article("c", day=None)
    store.put_articles([undated, late])
    store.put_articles([early])
    assert store.articles() == (early, late, undated)


def test_an_article_with_a_known_id_replaces_it_and_stays_in_its_story(store: Store) -> None:
    """Putting an article again changes its record and leaves the story that it belongs to alone."""
    article = an_article("a")
    store.put_articles([article])
    store.put_stories([a_thread("t-1", article)])
    store.put_articles([replace(article, title="Neuer Titel")])
    assert store.articles()[0].title == "Neuer Titel"
    assert store.thread("t-1") == a_thread("t-1", article)


def test_a_skipped_source_that_is_read_later_is_no_longer_skipped(store: Store) -> None:
    """Skips are kept by uri, the newest reason wins, and an article of that uri ends them."""
    store.put_skips([Skip(uri="pile/b.txt", stage="read", reason="no text"), Skip(uri="x", stage="read", reason="old")])
    store.put_skips([Skip(uri="x", stage="clean", reason="new")])
    assert [skip.uri for skip in store.skips()] == ["pile/b.txt", "x"]
    store.put_articles([an_article("b")])
    assert store.skips() == (Skip(uri="x", stage="clean", reason="new"),)


def test_stories_are_replaced_as_a_whole(store: Store) -> None:
    """After put_stories exactly the given stories are there, newest first; a gone one has no thread any more."""
    first, second, third = (an_article(name) for name in "abc")
    store.put_articles([first, second, third])
    store.put_stories([a_thread("t-1", first), a_thread("t-2", second, third, last="2031-03-09")])
    assert [story.id for story in store.stories()] == ["t-2", "t-1"]
    merged = a_thread("t-1", first, second, third)
    store.put_stories([merged])
    assert [story.id for story in store.stories()] == ["t-1"]
    assert store.thread("t-1") == merged
    assert store.thread("t-2") is None


def test_stories_of_the_same_day_come_by_id(store: Store) -> None:
    """Stories: newest `last` first, then by id, those without a day at the end."""
    articles = [an_article(name) for name in "abcd"]
    store.put_articles(articles)
    threads = [a_thread(f"t-{n}", article) for n, article in zip((3, 1, 2), articles, strict=False)]
    undated = a_thread("t-0", articles[3])
    undated = replace(undated, stories=(replace(undated.stories[0], first=None, last=None),))
    store.put_stories([undated, *threads])
    assert [story.id for story in store.stories()] == ["t-1", "t-2", "t-3", "t-0"]


def test_a_failed_replacement_changes_nothing(store: Store) -> None:
    """put_stories is one transaction: where one thread cannot be stored, all stories stay as they were."""
    article, stranger = an_article("a"), an_article("never-stored")
    store.put_articles([article])
    store.put_stories([a_thread("t-1", article)])
    with pytest.raises(Exception, match="FOREIGN KEY"):
        store.put_stories([a_thread("t-2", article), a_thread("t-3", stranger)])
    assert [story.id for story in store.stories()] == ["t-1"]
    assert store.thread("t-1") is not None


def test_threads_whose_bytes_are_unchanged_are_not_written_again(tmp_path: Path) -> None:
    """Replacing stories touches only the rows of those that changed."""
    path = tmp_path / "faden.db"
    first, second = an_article("a"), an_article("b")
    with open_store(str(path)) as store:
        store.put_articles([first, second])
        store.put_stories([a_thread("t-1", first), a_thread("t-2", second)])
        with sqlite3.connect(path) as db:
            db.executescript(
                "CREATE TABLE touched (story TEXT);"
                "CREATE TRIGGER t AFTER UPDATE ON threads BEGIN INSERT INTO touched VALUES (new.story); END;"
            )
        store.put_stories([a_thread("t-1", first), a_thread("t-2", second, last="2031-04-01")])
        with sqlite3.connect(path) as db:
            assert db.execute("SELECT story FROM touched").fetchall() == [("t-2",)]


def test_a_judgement_on_the_same_two_articles_replaces_the_earlier_one(store: Store) -> None:
    """The order in which the two are named makes no difference; all come back by (first, second)."""
    store.judge(Judgement(first="a-2", second="a-1", same=True, by="mk"))
    store.judge(Judgement(first="a-1", second="a-3", same=False, by="mk"))
    store.judge(Judgement(first="a-1", second="a-2", same=False, by="jo"))
    assert store.judgements() == (
        Judgement(first="a-1", second="a-2", same=False, by="jo"),
        Judgement(first="a-1", second="a-3", same=False, by="mk"),
    )


def test_the_database_is_an_interface(tmp_path: Path) -> None:
    """Plain SQL over the file answers the questions people have, without Faden."""
    path = tmp_path / "faden.db"
    first, second = an_article("a", title="Rat tagt"), an_article("b", day=None)
    with open_store(str(path)) as store:
        store.put_articles([first, second])
        store.put_stories([a_thread("t-1", first, second)])
    query = (
        "SELECT stories.title, articles.title, articles.published, outlet, score, reasons FROM memberships"
        " JOIN articles ON articles.id = article JOIN stories ON stories.id = story ORDER BY articles.id"
    )
    with sqlite3.connect(path) as db:
        rows = db.execute(query).fetchall()
    assert rows[0][:5] == ("Ratssitzung t-1", "Rat tagt", "2031-03-04", "Talbote", 0.5)
    assert json.loads(rows[0][5]) == ["names: Rat"]
    assert rows[1][2] is None
