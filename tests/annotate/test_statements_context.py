"""What only the sentences around attribute: Konjunktiv, "Das teilte X mit", hearsay. And what no mark may do."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.annotate.statements_help import article, content, only, statements, told

from faden.annotate import annotate
from faden.model import Article, Block

FIRST = "Bürgermeister Jörn Hagen sagte, der Damm sei sicher."
CARRIED = [
    "Er werde jeden Tag geprüft.",
    "Die Stadt habe genug Sand.",
    "Man könne ruhig schlafen.",
    "Es gebe keinen Grund zur Sorge.",
    "Die Pumpen seien bereit.",
    "Das Wasser gehe zurück.",
    "Wenn es regne, müsse man neu messen.",
    "Auf den Straßen dürfe niemand mehr fahren.",
    "Dann komme die Feuerwehr.",
]


@pytest.mark.parametrize("sentence", CARRIED)
def test_konjunktiv_carries_the_attribution_on(sentence: str) -> None:
    """A main clause in Konjunktiv I goes on with the speaker; its speaker span is in the earlier sentence."""
    text = f"{FIRST} {sentence}"
    first, second = statements(text)
    assert content(text, second) == sentence[:-1]
    assert (second.speaker_start, second.speaker_end) == (first.speaker_start, first.speaker_end)
    assert second.cue is None


def test_konjunktiv_two_carries_on_right_behind() -> None:
    """ "würde" and "hätte" carry on only in the sentence right behind a statement."""
    assert len(statements(f"{FIRST} Ein Bruch würde das Tal zerstören.")) == 2
    assert len(statements(f"{FIRST} Am Abend schien die Sonne. Ein Bruch würde das Tal zerstören.")) == 1


NOT_CARRIED = [
    "Der Damm ist zwölf Meter hoch.",
    "Am Abend schien die Sonne.",
    "Die Stadt könnte nun aufatmen.",
    "Viele Menschen kamen zum Fluss.",
    "Eine lange Reihe von Autos stand im Wasser.",
]


@pytest.mark.parametrize("sentence", NOT_CARRIED)
def test_indicative_is_the_writer_again(sentence: str) -> None:
    """The indicative, or a guess of the writer, ends what was said."""
    assert len(statements(f"{FIRST} {sentence}")) == 1


def test_writer_goes_on_behind_a_comma() -> None:
    """A main clause in the indicative behind the carried one is not part of it."""
    text = f"{FIRST} Das werde dauern, auch nannte er kein Datum."
    assert told(text)[1][0] == "Das werde dauern"


POINTING = [
    ("Das Museum bleibt zu. Das teilte die Stadt am Freitag mit.", "die Stadt"),
    ("Das Museum bleibt zu. Dies bestätigte die Direktorin.", "die Direktorin"),
    ("Das Museum bleibt zu. Das sagte ein Sprecher.", "ein Sprecher"),
    ("Das Museum bleibt zu. Das berichtet die Zeitung „Nordlicht“.", "die Zeitung „Nordlicht“"),
]


@pytest.mark.parametrize(("text", "speaker"), POINTING)
def test_pointing_back(text: str, speaker: str) -> None:
    """ "Das teilte X mit": X said the sentence before."""
    assert told(text) == [("Das Museum bleibt zu", speaker)]


@pytest.mark.parametrize(
    "text",
    [
        "Der Täter soll geflohen sein.",
        "Die Bande soll mehrere Läden ausgeraubt haben.",
    ],
)
def test_hearsay(text: str) -> None:
    """ "soll" with an infinitive of the past is told by someone unknown."""
    statement = only(text)
    assert (statement.rule, statement.speaker_text) == ("hearsay", None)


@pytest.mark.parametrize(
    "text",
    [
        "Das Treffen soll am Montag stattfinden.",
        "Die Kinder sollen im Bett liegen.",
        "Der Bau soll im Mai beginnen.",
    ],
)
def test_soll_of_a_plan_is_no_hearsay(text: str) -> None:
    """ "soll" of a plan or demand is no statement."""
    assert statements(text) == ()


def test_heading_that_is_quoted_below() -> None:
    """A quotation without a speaker that the text repeats with one is that speaker's."""
    text = "„Der Damm hält jedem Regen stand“\nDer Regen fiel.\n„Der Damm hält jedem Regen stand“, sagte Jörn Hagen."
    assert [s.speaker_text for s in statements(text)] == ["Jörn Hagen", "Jörn Hagen"]


TEXT = (
    "Bürgermeisterin Anja Thoms sagte am Montag, das Außenbecken sei „völlig sicher“. Es werde täglich geprüft. „Wir "
    "schließen nichts aus“, sagte Thoms gegenüber Reportern. Laut Polizei wurde die Straße am Fluss gesperrt."
)


def _shape(text: str) -> list[tuple[str, str, str | None]]:
    plain = re.compile('[„“”»«"]')
    marked = article(text)
    return [
        (plain.sub("", content(text, s)).replace("ß", "ss"), s.mode, (s.speaker_text or "").replace("ß", "ss"))
        for s in marked.statements
    ]


@pytest.mark.parametrize("marks", ["»«", "«»", "“”", '""'])
def test_style_of_marks_changes_nothing(marks: str) -> None:
    """The same text with other marks gives the same statements."""
    other = TEXT.translate({ord("„"): marks[0], ord("“"): marks[1]})
    assert _shape(other) == _shape(TEXT)


def test_swiss_spelling_changes_nothing() -> None:
    """ss for ß gives the same statements."""
    assert _shape(TEXT.replace("ß", "ss")) == _shape(TEXT)


def test_furniture_says_nothing_and_changes_nothing() -> None:
    """A block of furniture gives no statement and leaves those around it as they were."""
    ad = "Der Händler sagte: „Kaufen Sie jetzt!“"
    text = f"{ad}\n{TEXT}"
    blocks = (
        Block(start=0, end=len(ad), kind="ad"),
        Block(start=len(ad) + 1, end=len(text), kind="body"),
    )
    bare = Article(id="a-1", uri="t", sha256="0", media_type="text/plain", text=text, blocks=blocks, language="de")
    marked = annotate(bare)
    alone = statements(TEXT)
    assert [(s.start - len(ad) - 1, s.rule) for s in marked.statements] == [(s.start, s.rule) for s in alone]


PIECES = st.sampled_from(
    ["„", "“", "»", "«", '"', "'", ",", ":", ".", "–", "(", ")", " ", "\n", "sagte", "laut", "Polizei", "dass", "sei",
     "er", "der", "Minister", "so", "zufolge", "hieß", "es", "Karl", "Weber", "teilte", "mit", "und", "soll",
     "gewesen", "sein", "zu"]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=40))
def test_any_words_in_any_order(pieces: list[str]) -> None:
    """No order of words and signs breaks it; every span lies in the text's own words and holds what it says."""
    text = " ".join(pieces)
    marked = article(text)
    for s in marked.statements:
        assert 0 <= s.start < s.end <= len(text)
        assert any(b.start <= s.start and s.end <= b.end for b in marked.blocks)
        assert (s.parts[0].start, s.parts[-1].end) == (s.start, s.end)
        assert all(p.start < p.end for p in s.parts)
        if s.speaker_start is not None and s.speaker_end is not None:
            assert text[s.speaker_start : s.speaker_end] == s.speaker_text
        if s.cue_start is not None and s.cue_end is not None:
            assert text[s.cue_start : s.cue_end] == s.cue
        assert 0 < s.confidence <= 1
