"""Copies: words printed twice, aligned with their places; quotations are no evidence."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from faden.group.copies import find_copies
from faden.group.sources import find_sources
from faden.model import Article, Block, Copy, Stamp

WIRE = (
    "Der Stausee oberhalb von Grauental wird im kommenden Frühjahr vollständig abgelassen. Das teilte der Betreiber am "
    "Montag mit. Grund sind Risse im Fundament der Mauer, die bei einer Prüfung im Herbst entdeckt worden waren. Die "
    "Arbeiten sollen 14 Monate dauern und rund 38 Millionen Euro kosten. Für die Bewohner des Tals bestehe keine "
    "Gefahr, heißt es in der Mitteilung. Das Wasser werde über mehrere Wochen langsam in den Fluss geleitet."
)
OWN = (
    "Seit Wochen rätselten die Leute im Dorf, weshalb am See vermessen wird. Wer auf der Staumauer spazieren geht, "
    "sieht die gelben Markierungen schon von weitem. Unsere Reporterin hat mit Fischern, Wirtinnen und Landwirten "
    "gesprochen, die vom Wasser leben. Viele von ihnen fühlen sich übergangen und fordern eine Versammlung."
)
QUOTE = (
    "«Wir haben lange gehofft, dass eine Sanierung bei gefülltem Becken möglich ist, aber die Fachleute haben uns sehr "
    "deutlich davon abgeraten, dieses Wagnis einzugehen»"
)


def article(name: str, text: str, **fields: object) -> Article:
    blocks = (Block(start=0, end=len(text), kind="body"),)
    plain = Article(
        id=f"a-{name}",
        uri=f"{name}.txt",
        sha256=name,
        media_type="text/plain",
        text=text,
        blocks=blocks,
        published=Stamp(at="2031-02-03", precision="day", how="stated"),
    )
    return replace(plain, **fields)  # type: ignore[arg-type]


def only(copies: tuple[Copy, ...]) -> Copy:
    assert len(copies) == 1
    return copies[0]


def printed(found: Copy, first: Article, second: Article) -> list[tuple[str, str]]:
    return [(first.text[a.start : a.end], second.text[b.start : b.end]) for a, b in found.spans]


def test_the_same_text_twice_is_a_copy_of_kind_same() -> None:
    """Equal texts share all of their characters, both ways, in one span."""
    first, second = article("a", WIRE), article("b", WIRE)
    copy = only(find_copies([first, second]))
    assert (copy.kind, copy.share_a, copy.share_b) == ("same", 1.0, 1.0)
    assert copy.articles == ("a-a", "a-b")
    assert printed(copy, first, second) == [(WIRE.removesuffix("."), WIRE.removesuffix("."))]


def test_swiss_spelling_quotation_marks_and_a_changed_figure_do_not_hide_a_copy() -> None:
    """ß/ss, kinds of quotation marks and a corrected number are light edits within one passage."""
    german = WIRE.replace("keine Gefahr", "„keine Gefahr“").replace("Grund", "Größter Grund")
    swiss = german.replace("„", "«").replace("“", "»").replace("ß", "ss").replace("38 Millionen", "40 Millionen")
    copy = only(find_copies([article("a", german), article("b", swiss)]))
    assert copy.kind == "same"
    assert len(copy.spans) == 1
    assert copy.share_a > 0.97


def test_a_wire_passage_under_an_own_lead_is_shared() -> None:
    """Only the common passage is in the spans; the shares are of each article's own length."""
    first, second = article("a", WIRE), article("b", OWN + " " + WIRE[:240])
    copy = only(find_copies([first, second]))
    assert copy.kind == "shared"
    assert 0.4 < copy.share_a < 0.7
    [(left, right)] = printed(copy, first, second)
    assert left == right
    assert OWN[-20:] not in right


def test_a_cut_sentence_splits_the_copy_into_two_spans() -> None:
    """Where a whole sentence is missing, what stands before and after it are two passages."""
    cut = WIRE.replace(
        "Grund sind Risse im Fundament der Mauer, die bei einer Prüfung im Herbst entdeckt worden waren. ", ""
    )
    copy = only(find_copies([article("a", WIRE), article("b", cut)]))
    assert len(copy.spans) == 2
    assert copy.share_b > 0.95


def test_the_same_quotation_is_no_copy() -> None:
    """Two reports of their own with one quotation in the same words have copied nothing from each other."""
    one = f"{OWN} {QUOTE}, sagte der Betriebsleiter."
    two = f"Am Stausee wird es ernst für die Anwohner. {QUOTE}, erklärte der Leiter der Anlage vor dem Gemeinderat."
    assert find_copies([article("a", one), article("b", two)]) == ()


def test_different_articles_on_one_event_are_no_copies() -> None:
    """Common subjects and set phrases make no copy."""
    assert find_copies([article("a", WIRE), article("b", OWN)]) == ()


def test_furniture_is_no_evidence() -> None:
    """The same navigation and comment rules under two articles are not the articles' words."""
    text = OWN + " " + WIRE
    blocks = (Block(start=0, end=len(OWN), kind="body"), Block(start=len(OWN) + 1, end=len(text), kind="comments"))
    assert find_copies([article("a", text, blocks=blocks), article("b", WIRE)]) == ()


def test_versions_of_one_article_are_no_copies() -> None:
    """An update repeats its own earlier text."""
    assert find_copies([article("a", WIRE), article("b", WIRE, version_of="a-a")]) == ()


def test_a_text_that_very_many_print_is_compared_with_its_oldest() -> None:
    """A hundred prints of one text make 99 pairs, not 4,950, and still one origin."""
    prints = [article(f"{n:03}", WIRE, outlet=f"Blatt {n}") for n in range(100)]
    copies = find_copies(prints)
    assert {copy.articles[0] for copy in copies} == {"a-000"}
    assert len(copies) == 99
    assert find_sources(prints, copies)[1] == 1


def test_the_agency_of_a_copy_is_the_one_named() -> None:
    """Both name it, or one does; where each names another none is given."""

    def agency(first: tuple[str, ...], second: tuple[str, ...]) -> str | None:
        return only(find_copies([article("a", WIRE, agencies=first), article("b", WIRE, agencies=second)])).agency

    assert agency(("dpa", "AFP"), ("AFP",)) == "AFP"
    assert agency((), ("APA",)) == "APA"
    assert agency(("dpa",), ("AFP",)) is None
    assert agency((), ()) is None


def sources(*articles: Article) -> tuple[list[tuple[str | None, str, int]], int]:
    found, independent = find_sources(articles, find_copies(articles))
    return [(origin.name, origin.kind, len(origin.articles)) for origin in found], independent


def test_outlets_that_print_an_agency_are_one_origin() -> None:
    """Two outlets with agency text and no author of their own: two sources, an agency, one origin."""
    one = article("a", WIRE, outlet="Talbote", agencies=("dpa",))
    two = article("b", OWN, outlet="Seepost", agencies=("dpa",))
    assert sources(one, two) == ([("Seepost", "outlet", 1), ("Talbote", "outlet", 1), ("dpa", "agency", 2)], 1)


def test_an_outlet_with_its_own_author_is_an_origin_though_it_uses_an_agency() -> None:
    """Material from an agency in an author's own report does not make the report the agency's."""
    one = article("a", WIRE, outlet="Talbote", agencies=("dpa",))
    two = article("b", OWN, outlet="Seepost", agencies=("dpa",), authors=("Rosa Imhof",))
    assert sources(one, two)[1] == 2


def test_the_same_text_without_a_credit_counts_for_its_origin() -> None:
    """Who prints an agency's text word by word without saying so is found by the words."""
    one = article("a", WIRE, outlet="Talbote", agencies=("dpa",))
    two = article("b", WIRE, outlet="Seepost")
    assert sources(one, two) == ([("Seepost", "outlet", 1), ("Talbote", "outlet", 1), ("dpa", "agency", 2)], 1)


def test_an_unknown_outlet_is_a_source_without_a_name_and_an_origin_of_its_own() -> None:
    """Two unknown outlets are not one."""
    assert sources(article("a", WIRE), article("b", OWN)) == ([(None, "outlet", 1), (None, "outlet", 1)], 2)


def test_two_articles_of_one_outlet_are_one_origin() -> None:
    """An outlet that reports twice confirms nothing."""
    one, two = article("a", WIRE, outlet="Talbote"), article("b", OWN, outlet="Talbote")
    assert sources(one, two) == ([("Talbote", "outlet", 2)], 1)


PIECES = [" ".join(WIRE.split()[at : at + 7]) for at in range(0, 56, 7)]
texts = st.lists(st.sampled_from([*PIECES, "Rat", "See", "„", "“", "14", "ẞ", "ﬁ", "«", "»", "\n"]), max_size=24)


@given(texts, texts)
def test_spans_of_any_two_texts_are_in_range_and_apart(first: list[str], second: list[str]) -> None:
    """Whatever the texts repeat or reorder: spans lie in them, never overlap on a side, shares are at most 1."""
    one, other = article("a", " ".join(first)), article("b", " ".join(second))
    for copy in find_copies([one, other]):
        assert 0 < copy.share_a <= 1
        assert 0 < copy.share_b <= 1
        for text, side in ((one.text, 0), (other.text, 1)):
            spans = sorted((pair[side].start, pair[side].end) for pair in copy.spans)
            assert all(0 <= start < end <= len(text) for start, end in spans)
            assert all(before[1] <= after[0] for before, after in pairwise(spans))
