"""The chronology: each event once, with every article that tells it, on the days best supported."""

from tests.trace.findings_help import story, told

CALL = (
    ("2026-09-02", "Abendblatt", "Ministerin Anna Huber hat am Dienstag mit Karl Maier telefoniert."),
    (
        "2026-09-04",
        "Morgenpost",
        "Nach dem Telefonat zwischen Karl Maier und Anna Huber in dieser Woche ist Ruhe.",
    ),
    ("2026-09-04", "Bergbote", "Am 2. September hatte Anna Huber mit Beat Gerber telefoniert."),
)


def test_one_event_of_two_articles_is_one_entry() -> None:
    """The same people, the same kind, days that overlap: one entry, on the narrowest days, citing both articles."""
    thread = told(*CALL)
    calls = [entry for entry in thread.stories[0].chronology if entry.type == "phone_call"]
    assert [(entry.earliest, entry.latest, len({c.article for c in entry.cites})) for entry in calls] == [
        ("2026-09-01", "2026-09-01", 2),
        ("2026-09-02", "2026-09-02", 1),
    ]
    assert calls[0].origins == 2


def test_a_summary_is_a_sentence_of_the_sources() -> None:
    """The summary stands verbatim in one of the articles that the entry cites."""
    for name in ("launch", "vote", "takeover"):
        thread = story(name)
        texts = {article.id: " ".join(article.text.split()) for article in thread.articles}
        for entry in thread.stories[0].chronology:
            assert any(entry.summary in texts[cite.article] for cite in entry.cites)


def test_a_plan_that_happened_is_told_once() -> None:
    """What was planned for a day and took place on it is one entry, as happened; days it was moved from did not."""
    entries = [e for e in story("vote").stories[0].chronology if e.type == "vote"]
    days = [(e.earliest, e.realis) for e in entries]
    assert days.count(("2026-02-20", "happened")) == 1
    assert {realis for day, realis in days if day != "2026-02-20"} == {"cancelled"}


def test_old_history_is_background() -> None:
    """What happened long before the story's first article is marked as its background."""
    thread = told(
        (
            "2026-09-02",
            "Abendblatt",
            "Anna Huber und Karl Maier haben sich am Dienstag getroffen. Im Februar 2024 hatten sich Anna Huber und "
            "Karl Maier schon einmal getroffen.",
        ),
    )
    assert [(e.earliest, e.background) for e in thread.stories[0].chronology] == [
        ("2024-02-01", True),
        ("2026-09-01", False),
    ]


def test_the_order_is_that_of_days() -> None:
    """Entries come by their days, then by id."""
    for name in ("launch", "strike", "takeover"):
        days = [(e.earliest, e.latest, e.id) for e in story(name).stories[0].chronology]
        assert days == sorted(days)
