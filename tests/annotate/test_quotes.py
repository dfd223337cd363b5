"""Which marks make a pair."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faden.annotate.quotes import find_quotations
from faden.model import Span


def _found(text: str) -> list[tuple[str, int]]:
    return [(text[q.start : q.end], q.depth) for q in find_quotations(text, Span(start=0, end=len(text)))]


@pytest.mark.parametrize(
    "quoted", ["„Ja.“", "„Ja.”", '„Ja."', "“Ja.”", "»Ja.«", "«Ja.»", '"Ja."', "‚Ja.‘", "›Ja.‹", "‹Ja.›", "'Ja.'"]
)
def test_styles(quoted: str) -> None:
    """Every style of marks that the German press uses makes a pair."""
    assert _found(f"Er sagte: {quoted} Dann ging er.") == [(quoted, 0)]


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("„Er rief ‚Halt‘ laut.“", "‚Halt‘"),
        ("«Er rief ‹Halt› laut.»", "‹Halt›"),
        ("»Er rief ›Halt‹ laut.«", "›Halt‹"),
        ("„Er rief »Halt« laut.“", "»Halt«"),
    ],
)
def test_nested(text: str, inner: str) -> None:
    """A pair inside a pair has depth 1."""
    assert _found(text) == [(text, 0), (inner, 1)]


@pytest.mark.parametrize(
    "text",
    [
        "Jens' Haus",
        "Max’ Haus und Jens’ Boot",
        "Das geht's nicht",
        "5' Rand",
        "Ein „ allein",
        "Das war gut“, sagte er",
        "rock'n'roll",
        "''Pau''",
    ],
)
def test_marks_without_a_partner(text: str) -> None:
    """Apostrophes and single marks make no pair."""
    assert _found(text) == []


def test_two_in_a_row() -> None:
    """Straight marks pair off from the left."""
    assert _found('"Ja" und "Nein"') == [('"Ja"', 0), ('"Nein"', 0)]


def test_unclosed_outer_pair_does_not_deepen() -> None:
    """A pair behind a mark that never closes is outermost."""
    assert _found("Ein « und dann „Ja“.") == [("„Ja“", 0)]


@given(st.text(alphabet="„“”\"«»‚‘’'›‹ab .", max_size=40))
def test_pairs_nest_and_stay_inside(text: str) -> None:
    """Any signs in any order: pairs lie in the text and never cross."""
    found = find_quotations(text, Span(start=0, end=len(text)))
    for first in found:
        assert 0 <= first.start < first.end <= len(text)
        for second in found:
            assert (
                first.end <= second.start
                or second.end <= first.start
                or (first.start <= second.start and second.end <= first.end)
                or (second.start <= first.start and first.end <= second.end)
            )
