"""Names that no list has: what one article says of them in all its places."""

import pytest

from faden import lang
from faden.annotate.document import Document
from faden.annotate.names import find_candidates, find_names
from faden.annotate.sentences import find_sentences
from faden.model import Block


def document(text: str) -> Document:
    german = lang.get("de")
    assert german is not None
    blocks = (Block(start=0, end=len(text), kind="body"),)
    return Document(
        article="a-1", text=text, blocks=blocks, sentences=find_sentences(text, blocks, german), language=german
    )


def names(text: str) -> list[tuple[str, str]]:
    return [(text[c.start : c.end], c.kind) for c in find_candidates(document(text))]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Der Zerwinder Gemeinderat tagt. Zerwind schweigt.", ("Zerwind", "PLACE")),
        ("Quorlands Präsidentin reist ab. Morgen antwortet Quorland.", ("Quorland", "PLACE")),
        ("Die querische Armee rückt vor. Querien wartet.", ("Querien", "PLACE")),
        ("Das sagte Brixor-Sprecherin Eva Mohn. Brixor baut um.", ("Brixor", "ORGANISATION")),
        ("Der Verein Licht und Wald (VLW) klagt. Der VLW wartet.", ("VLW", "ORGANISATION")),
        ("Anna Grolluk kam. Danach ging Grolluk.", ("Grolluk", "PERSON")),
    ],
)
def test_an_unknown_word_has_the_kind_its_places_vote_for(text: str, wanted: tuple[str, str]) -> None:
    """An adjective, an office, a spokeswoman or a full name elsewhere decides for the place that says nothing."""
    assert names(text)[-1] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Das Gesundheitsamt warnt.", [("Gesundheitsamt", "ORGANISATION")]),
        ("Es klagt vor dem Landgericht Ulm.", [("Landgericht Ulm", "ORGANISATION")]),
        ("Wir treffen uns am Bahnhof Grollau.", [("Bahnhof Grollau", "PLACE")]),
        ("Das steht im Grollauer Anzeiger.", [("Grollauer Anzeiger", "ORGANISATION")]),
        ("Sie sprach für den Freien Bund.", [("Freien Bund", "ORGANISATION")]),
        ("Gestern half Dr. Elke Sonntag.", [("Elke Sonntag", "PERSON")]),
        ("Das kostet 40 Millionen Franken bis nach Ostern.", []),
    ],
)
def test_names_made_of_common_nouns(text: str, wanted: list[tuple[str, str]]) -> None:
    """A class noun belongs to its name; money and feasts are no places; a weekday may be a surname."""
    assert names(text) == wanted


def test_one_name_in_several_cases_is_one_entity() -> None:
    """Inflected forms, short forms and letters in brackets join the full name."""
    text = (
        "Es lud der Freie Bund. Leute des Freien Bundes auch. Das Institut Zerwind zahlt. Sitz des Instituts Zerwind."
    )
    _, entities = find_names(document(text))
    assert sorted((len(e.variants), e.kind) for e in entities) == [(1, "ORGANISATION"), (1, "ORGANISATION")]
