"""Marks in an article's text."""

from hypothesis import given
from hypothesis import strategies as st
from lxml import html as markup

from faden.brief.marks import Marker, anchor, continued
from faden.model import Block, Cite

TEXT = "Ein <b>Satz</b> & noch einer.\n\nDann ein zweiter »Absatz« mit mehr Text."
BLOCKS = (Block(start=0, end=29, kind="body"), Block(start=31, end=len(TEXT), kind="body"))
_RANGES = st.lists(st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))), max_size=12)


@given(_RANGES)
def test_marks_change_no_letter_and_hold_their_words(ranges: list[tuple[int, int]]) -> None:
    """Whatever cites there are: each block reads as before, and each cite's pieces are exactly its words."""
    cites = [Cite(article="a", start=start, end=end) for start, end in ranges if start < end]
    marker = Marker("a", TEXT, cites)
    page = markup.fragment_fromstring("".join(f"<p>{marker.write(b)}</p>" for b in BLOCKS), create_parent="div")
    shown = [p.text_content() for p in page.xpath("p")]
    assert shown == [TEXT[b.start : b.end] for b in BLOCKS]
    for cite in cites:
        pieces = page.xpath(f'.//mark[@id="{anchor(cite)}" or @data-of="{anchor(cite)}"]')
        inside = "".join(TEXT[max(cite.start, b.start) : min(cite.end, b.end)] for b in BLOCKS)
        assert "".join(p.text_content() for p in pieces) == inside
        assert len(page.xpath(f'.//mark[@id="{anchor(cite)}"]')) == bool(inside)
        assert (len(pieces) > 1) == (anchor(cite) in marker.cut)


def test_cites_of_other_articles_make_no_mark() -> None:
    """A marker writes the marks of its own article only."""
    marker = Marker("a", TEXT, [Cite(article="b", start=0, end=5)])
    assert "<mark" not in marker.write(BLOCKS[0])


def test_rule_for_pieces() -> None:
    """Each cut mark has a rule that lights up its further pieces; without any there is no rule."""
    assert '[id="a-1-2"]:target' in continued(["a-1-2"])
    assert continued([]) == ""
