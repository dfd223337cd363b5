"""Verb forms made from principal parts."""

import pytest

from faden.annotate.verbs import verbs_of

FORMS = [
    ("sagt", "sagen", "pres"),
    ("sagte", "sagen", "pret"),
    ("gesagt", "sagen", "part"),
    ("sage", "sagen", "sub1"),
    ("sei", "sein", "sub1"),
    ("seien", "sein", "sub1"),
    ("habe", "haben", "sub1"),
    ("werde", "werden", "sub1"),
    ("könne", "können", "sub1"),
    ("müsse", "müssen", "sub1"),
    ("gebe", "geben", "sub1"),
    ("gäbe", "geben", "sub2"),
    ("hätte", "haben", "sub2"),
    ("würden", "werden", "sub2"),
    ("ginge", "gehen", "sub2"),
    ("bestehe", "bestehen", "sub1"),
    ("verliere", "verlieren", "sub1"),
    ("entstünde", "entstehen", "sub2"),
    ("verstanden", "verstehen", "part"),
    ("bestätigte", "bestätigen", "pret"),
    ("bestätigt", "bestätigen", "part"),
    ("kritisiert", "kritisieren", "part"),
    ("mitteilte", "mit|teilen", "pret"),
    ("mitgeteilt", "mit|teilen", "part"),
    ("mitzuteilen", "mit|teilen", "zu"),
    ("ankündigte", "an|kündigen", "pret"),
    ("bekanntgab", "bekannt|geben", "pret"),
    ("angefangen", "an|fangen", "part"),
    ("äußerte", "äußern", "pret"),
    ("handele", "handeln", "sub1"),
    ("handle", "handeln", "sub1"),
    ("arbeite", "arbeiten", "sub1"),
    ("arbeitete", "arbeiten", "pret"),
    ("unterstrich", "unterstreichen", "pret"),
    ("widersprach", "widersprechen", "pret"),
]


@pytest.mark.parametrize(("word", "lemma", "reading"), FORMS)
def test_form(word: str, lemma: str, reading: str) -> None:
    """Weak and strong verbs, with and without prefixes, give their forms."""
    assert (lemma, reading) in {(f.lemma, f.reading) for f in verbs_of("de").forms(word)}


@pytest.mark.parametrize(
    ("swiss", "german"), [("heisst", "heißt"), ("äusserte", "äußerte"), ("liess", "ließ"), ("weiss", "weiß")]
)
def test_swiss_spelling(swiss: str, german: str) -> None:
    """ss reads as ß."""
    verbs = verbs_of("de")
    assert {f.lemma for f in verbs.forms(swiss)} & {f.lemma for f in verbs.forms(german)}


@pytest.mark.parametrize("word", ["haus", "eine", "schnell", "große", "xyz", "neue", "", "an", "jene"])
def test_no_verb(word: str) -> None:
    """Other words give nothing."""
    assert verbs_of("de").forms(word) == ()


@pytest.mark.parametrize(
    ("word", "plural"), [("sagt", False), ("sagen", True), ("waren", True), ("war", False), ("hätten", True)]
)
def test_number(word: str, plural: bool) -> None:
    """The number of a finite form."""
    assert {f.plural for f in verbs_of("de").forms(word) if f.reading not in ("inf", "part")} == {plural}
