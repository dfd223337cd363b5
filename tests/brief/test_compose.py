"""The sentences of a brief."""

from dataclasses import replace

import pytest
from tests.brief.thread_fixture import bare_thread

from faden.brief import brief
from faden.brief.candidates import candidates
from faden.brief.compose import FEWEST, MOST
from faden.brief.weights import content_words
from faden.model import (
    PROSE_KINDS,
    Article,
    Block,
    BriefSentence,
    Mention,
    Notice,
    Span,
    Statement,
    Story,
    Thread,
    Time,
)


@pytest.fixture(scope="module")
def made() -> tuple[BriefSentence, ...]:
    return brief(bare_thread()).stories[0].brief


def _article(*sentences: str, names: tuple[str, ...] = (), statements: tuple[Statement, ...] = ()) -> Article:
    text, spans = "", []
    for sentence in sentences:
        spans.append(Span(start=len(text), end=len(text) + len(sentence)))
        text += sentence + " "
    mentions = tuple(
        Mention(start=text.index(name), end=text.index(name) + len(name), kind="PERSON", entity="e") for name in names
    )
    return Article(
        id="a-x", uri="x.txt", sha256="", media_type="text/plain", text=text, language="de",
        blocks=(Block(start=0, end=len(text), kind="body"),), sentences=tuple(spans), mentions=mentions,
        statements=statements,
    )  # fmt: skip


def _leans(*sentences: str, names: tuple[str, ...] = (), statements: tuple[Statement, ...] = ()) -> list[float]:
    return [c.leans for c in candidates(_article(*sentences, names=names, statements=statements))]


def test_length(made: tuple[BriefSentence, ...]) -> None:
    """A brief has 3 to 7 sentences."""
    assert FEWEST <= len(made) <= MOST


def test_verbatim_from_prose(made: tuple[BriefSentence, ...]) -> None:
    """Each sentence is, character by character, what its first cite points at, in a block of prose."""
    articles = {a.id: a for a in bare_thread().articles}
    for sentence in made:
        cite = sentence.cites[0]
        article = articles[cite.article]
        assert sentence.text == article.text[cite.start : cite.end]
        (kind,) = {b.kind for b in article.blocks if b.start <= cite.start and cite.end <= b.end}
        assert kind in PROSE_KINDS


def test_newest_state_first(made: tuple[BriefSentence, ...]) -> None:
    """The brief opens with where the main plan stands now."""
    assert "ist abgesagt" in made[0].text


def test_newest_first(made: tuple[BriefSentence, ...]) -> None:
    """After the state, sentences run from the newest article to the oldest."""
    days = {a.id: a.published.day for a in bare_thread().articles if a.published}
    order = [days[s.cites[0].article] for s in made[1:]]
    assert order == sorted(order, reverse=True)


def test_no_near_duplicates(made: tuple[BriefSentence, ...]) -> None:
    """What two outlets print of one agency text comes once, with both cites."""
    printed = [s for s in made if s.text.startswith("Verkehrsministerin Karla Wendt will")]
    assert len(printed) == 1
    assert {c.article for c in printed[0].cites} == {"a-1", "a-2"}


def test_no_dangling_opening(made: tuple[BriefSentence, ...]) -> None:
    """No sentence opens with a word that points at the sentence before it."""
    assert not [s.text for s in made if s.text.startswith(("Das kündigte", "Dies ", "Er "))]


def test_withdrawn_articles_are_left_out(made: tuple[BriefSentence, ...]) -> None:
    """A retracted article gives no sentence and no cite while others are there."""
    assert "a-5" not in {c.article for s in made for c in s.cites}


def test_withdrawn_article_alone_is_kept() -> None:
    """Where every article is under embargo, the brief still says what they say; views mark it."""
    thread = bare_thread()
    (story,) = thread.stories
    held = tuple(replace(a, notices=(Notice(start=0, end=4, kind="embargo"),)) for a in thread.articles)
    assert brief(replace(thread, articles=held, stories=(story,))).stories[0].brief


def test_without_findings() -> None:
    """A story in which nothing was traced still gets a brief from its articles alone."""
    thread = bare_thread()
    (story,) = thread.stories
    bare = replace(story, chronology=(), plans=(), conflicts=(), statements=())
    made = brief(replace(thread, stories=(bare,))).stories[0].brief
    assert len(made) >= FEWEST


def test_empty_story() -> None:
    """An article without a sentence gives an empty brief, not an error."""
    article = replace(_article(), language=None)
    story = Story(id="st", title="", first=None, last=None, articles=(article.id,))
    assert brief(Thread(articles=(article,), stories=(story,))).stories[0].brief == ()


def test_order_of_articles_changes_nothing() -> None:
    """The same pile in another order gives the same brief."""
    thread = bare_thread()
    turned = replace(thread, articles=thread.articles[::-1])
    assert brief(turned).stories == brief(thread).stories


@pytest.mark.parametrize(
    "sentence",
    [
        "Dabei wollte Maria Kern noch im Herbst mit dem Bau beginnen.",
        "Er hatte den Antrag schon im Mai bei der Stadt gestellt.",
        "Das sagte Maria Kern nach der Sitzung des Rates am Abend.",
        "Diese Haltung nannte Maria Kern vor dem Rat einen Fehler.",
        "In ihrer Rede am Montag lobte sie den neuen Haushalt der Stadt.",
        "Kommt jetzt die Wende für Maria Kern und den Rat?",
        "Mehr zum Thema.",
    ],
)
def test_sentences_that_lean(sentence: str) -> None:
    """Openings that point back, pronouns before any name, questions and scraps do not stand alone."""
    assert _leans(sentence) == [1.0]


@pytest.mark.parametrize(
    "sentence",
    [
        "Das geplante Stadion in Kernheim wird nach Angaben des Rates nicht gebaut.",
        "Die Stadt hat den Vertrag mit Maria Kern am Montag gekündigt.",
        "Maria Kern hat ihren Antrag auf den Bau des Stadions zurückgezogen.",
    ],
)
def test_sentences_that_stand(sentence: str) -> None:
    """A sentence that names its people and opens with a noun stands alone."""
    name = "Kern"
    assert _leans(sentence, names=(name,)) == [0.0]


@pytest.mark.parametrize(
    ("sentence", "leans"),
    [
        ("Der Rat um Maria Kern will am Dienstag darüber beraten.", True),
        ("Der Rat um Maria Kern will darüber beraten, ob das Stadion gebaut wird.", False),
        ("Trotz dieser Worte will der Rat um Maria Kern bald beraten.", True),
    ],
)
def test_words_that_point_anywhere(sentence: str, leans: bool) -> None:
    """A "darüber" that no clause explains, and a "diesem" that is no date, make a sentence lean."""
    (found,) = _leans(sentence, names=("Maria Kern",))
    assert (found > 0.0) == leans


def test_dates_do_not_point() -> None:
    """In a date, "diesem" points at the calendar, not at the sentence before."""
    sentence = "In diesem Jahr wird das Stadion nach den Worten von Maria Kern fertig."
    article = _article(sentence, names=("Maria Kern",))
    dated = replace(article, times=(Time(start=3, end=14, type="DATE", value="2026"),))
    assert [c.leans for c in candidates(article)] == [1.0]
    assert [c.leans for c in candidates(dated)] == [0.0]


def test_words_of_someone_named_elsewhere() -> None:
    """Reported words whose speaker stands in another sentence do not stand alone."""
    first = "Maria Kern sprach am Montag vor dem Rat der Stadt."
    second = "Der Bau könne auch ohne neue Gutachten nicht beginnen."
    start = len(first) + 1
    said = Statement(
        id="s", start=start, end=start + len(second), mode="indirect", speaker="e", speaker_start=0, speaker_end=10,
        parts=(Span(start=start, end=start + len(second)),),
    )  # fmt: skip
    assert _leans(first, second, names=("Maria Kern",), statements=(said,)) == [0.0, 1.0]


def test_bullets_are_cut_off() -> None:
    """A leading bullet is left out of the quoted words and of the cite."""
    (found,) = candidates(_article("► Maria Kern hat den Bau des Stadions vorerst gestoppt."))
    assert found.text.startswith("Maria")
    assert found.start == 2


def test_content_words_ignore_spelling() -> None:
    """German and Swiss spelling of a word are one word."""
    assert content_words("Außenminister") == content_words("Aussenminister")
