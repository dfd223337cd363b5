"""The outputs: every suffix in the table, the page, the Markdown."""

import base64
import hashlib
import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import html as markup
from tests.brief.thread_fixture import bare_thread, full_thread

import faden
from faden import codec
from faden.brief.labels import LABELS, count, label, labels_for
from faden.brief.outputs import OUTPUTS
from faden.errors import UsageError
from faden.model import BriefSentence, Cite, Thread
from faden.text import squeeze

EVIL = "<script>alert(1)</script>\"'&<img src=x onerror=alert(1)>"


def _two_stories() -> Thread:
    """The thread with its last article split off into a story of its own."""
    thread = full_thread()
    (story,) = thread.stories
    plans = tuple(replace(p, history=tuple(h for h in p.history if h.cites[0].article != "a-5")) for p in story.plans)
    first = replace(story, articles=story.articles[:4], plans=plans, last="2026-03-20")
    second = replace(
        story, id="st-falke", title="Brücke bleibt zu", articles=("a-5",), plans=(), conflicts=(), chronology=(),
        statements=(), brief=(), copies=(), sources=(), independent_sources=1,
    )  # fmt: skip
    return replace(thread, stories=(first, second))


def _page(thread: Thread, labels: str = "de") -> markup.HtmlElement:
    text = OUTPUTS[".html"](thread, labels=labels)
    assert isinstance(text, str)
    return markup.document_fromstring(text)


def _marked(page: markup.HtmlElement, cite: Cite) -> str:
    name = f"{cite.article}-{cite.start}-{cite.end}"
    pieces = page.xpath(f'//mark[@id="{name}" or @data-of="{name}"]')
    return "".join(piece.text_content() for piece in pieces)


def _all_cites(thread: Thread) -> list[Cite]:
    found: list[Cite] = []
    for story in thread.stories:
        found += [c for s in story.brief for c in s.cites]
        found += [c for e in story.chronology for c in e.cites]
        found += [c for p in story.plans for h in p.history for c in h.cites]
        found += [c for k in story.conflicts for s in k.sides for c in s.cites]
    found += [Cite(article=a.id, start=s.start, end=s.end) for a in thread.articles for s in a.statements]
    return found


@pytest.mark.parametrize("labels", LABELS)
@pytest.mark.parametrize("suffix", OUTPUTS)
@pytest.mark.parametrize("thread", [full_thread(), bare_thread(), _two_stories(), Thread()])
def test_every_output_writes_every_thread(suffix: str, labels: str, thread: Thread) -> None:
    """Outputs write a full thread, one without a brief, several stories, and an empty one; twice the same."""
    written = OUTPUTS[suffix](thread, labels=labels)
    assert written
    assert OUTPUTS[suffix](thread, labels=labels) == written


def test_json_is_the_codec() -> None:
    """`.json` is the faden/1 document itself."""
    assert OUTPUTS[".json"](full_thread()) == codec.encode(full_thread())


def test_unknown_labels() -> None:
    """Labels in a language that has none are refused by name."""
    with pytest.raises(UsageError, match="no labels in 'xx'"):
        OUTPUTS[".html"](full_thread(), labels="xx")


# --- labels -----------------------------------------------------------------------------------------------------------


def test_all_languages_have_the_same_labels() -> None:
    """No label is missing in a language, and each takes the same values."""
    keys = {frozenset(table) for table in LABELS.values()}
    assert len(keys) == 1
    for key in next(iter(keys)):
        fields = {frozenset(re.findall(r"{\w+}", table[key])) for table in LABELS.values()}
        assert len(fields) == 1, key


def test_every_label_is_used() -> None:
    """No label stands in the table that nothing shows; those of the contract's values are found by their group."""
    package = Path(faden.__file__).parent
    files = [*package.glob("brief/*.py"), *package.glob("web/*.py"), *package.glob("*/templates/*.j2")]
    used = "\n".join(path.read_text("utf-8") for path in files if path.name != "labels.py")
    groups = ("count", "copy", "notice", "mode", "relation", "realis", "status", "conflict", "kind")
    for key in LABELS["de"]:
        group = key.split(".", maxsplit=1)[0]
        shown = (
            f'"{group}"' in used or f"{group}." in used
            if group in groups
            else re.search(rf"\b{re.escape(key)}\b", used)
        )
        assert shown, key


def test_unknown_values_show_themselves() -> None:
    """A value without a label is shown as it is."""
    assert label(labels_for("de"), "status", "on_hold") == "on hold"
    assert count(labels_for("en"), "story", 1) == "1 story"


# --- the page ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("thread", [full_thread(), _two_stories()])
def test_every_link_resolves(thread: Thread) -> None:
    """Each link inside the page has its target, each id stands once."""
    page = _page(thread)
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    inside = [href[1:] for href in page.xpath("//a/@href") if href.startswith("#")]
    assert inside
    assert set(inside) <= set(ids)


def test_every_cite_marks_its_words() -> None:
    """What a cite opens is, blanks squeezed, exactly the words at its place."""
    thread = full_thread()
    page, texts = _page(thread), {a.id: a.text for a in thread.articles}
    for cite in _all_cites(thread):
        assert squeeze(_marked(page, cite)) == squeeze(texts[cite.article][cite.start : cite.end])


def test_crossing_cites() -> None:
    """Cites that cross each other, or run over two blocks, are marked whole, and lit up whole."""
    thread = full_thread()
    (story,) = thread.stories
    article = next(a for a in thread.articles if a.id == "a-2")
    body = [b for b in article.blocks if b.kind == "body"]
    over = [
        Cite(article="a-2", start=body[0].start + 5, end=body[0].start + 60),
        Cite(article="a-2", start=body[0].start + 30, end=body[0].start + 90),
        Cite(article="a-2", start=body[0].start + 50, end=body[1].start + 20),
        Cite(article="a-2", start=body[0].start + 5, end=body[0].start + 30),
    ]
    brief = (BriefSentence(text="x", cites=tuple(over)),)
    text = OUTPUTS[".html"](replace(thread, stories=(replace(story, brief=brief),)))
    assert isinstance(text, str)
    page = markup.document_fromstring(text)
    for cite in over:  # between two blocks there is no blank in the markup
        assert "".join(_marked(page, cite).split()) == "".join(article.text[cite.start : cite.end].split())
    pieces = set(page.xpath("//mark/@data-of"))
    assert pieces
    assert all(f'[id="{name}"]:target' in text for name in pieces)


def test_whole_text_is_there() -> None:
    """Nothing is thrown away: every block of every article stands in the page, furniture folded."""
    thread = full_thread()
    page = _page(thread)
    for article in thread.articles:
        shown = squeeze(page.get_element_by_id(article.id).text_content())
        for block in article.blocks:
            assert squeeze(article.text[block.start : block.end]) in shown
    folded = squeeze(" ".join(e.text_content() for e in page.xpath("//details[@class='furniture']")))
    assert "Winterreifen" in folded
    assert "Pendler" not in folded


def test_headings_step_down_one_by_one() -> None:
    """There is one h1, and no level is skipped."""
    for thread in (full_thread(), _two_stories(), Thread()):
        levels = [int(e.tag[1]) for e in _page(thread).xpath("//h1|//h2|//h3|//h4|//h5|//h6")]
        assert levels.count(1) == 1
        assert levels[0] == 1
        assert all(after - before <= 1 for before, after in pairwise(levels))


def test_nothing_from_outside() -> None:
    """The page loads nothing and runs nothing; its policy allows just its own styles, by their hashes."""
    text = OUTPUTS[".html"](full_thread())
    assert isinstance(text, str)
    page = markup.document_fromstring(text)
    assert not page.xpath("//script|//link|//img|//iframe|//object|//form|//*[@style]|//@*[starts-with(name(), 'on')]")
    assert "@import" not in text
    assert "url(" not in text
    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    for css in re.findall(r"<style>(.*?)</style>", text, re.DOTALL):
        assert base64.b64encode(hashlib.sha256(css.encode()).digest()).decode() in policy
    assert "unsafe" not in policy


def test_everything_is_escaped() -> None:
    """Markup in titles, names, texts, labels and reasons stays words."""
    thread = full_thread()
    (story,) = thread.stories
    entities = tuple(replace(e, name=EVIL) for e in thread.entities)
    articles = tuple(
        replace(a, title=EVIL, outlet=EVIL, uri="javascript:" + EVIL, authors=(EVIL,), agencies=(EVIL,), language=EVIL)
        for a in thread.articles
    )
    plans = tuple(replace(p, label=EVIL, place=EVIL) for p in story.plans)
    story = replace(story, title=EVIL, plans=plans, brief=(BriefSentence(text=EVIL, cites=story.brief[0].cites),))
    evil = replace(thread, articles=articles, entities=entities, stories=(story,))
    page = _page(evil)
    assert not page.xpath("//script|//img|//@*[starts-with(name(), 'on')]")
    assert not [href for href in page.xpath("//a/@href") if href.startswith("javascript:")]


def test_copied_brief_takes_its_sources_along() -> None:
    """The plain text of the brief names, after each sentence, outlet and day of its sources."""
    (section,) = _page(full_thread()).xpath("//section[@class='brief']")
    first, second = (squeeze(p.text_content()) for p in section.xpath("p"))
    assert first.endswith("gefunden wurden. [4] (Medium unbekannt, 20.03.2026)")
    assert "(Neuwaldener Tagblatt, 03.03.2026)" in second
    assert "(Hohenfelser Kurier, 03.03.2026)" in second


def test_languages_are_declared() -> None:
    """The page says the language of its labels, each article that of its text."""
    page = _page(full_thread(), "en")
    assert page.get("lang") == "en"
    assert set(page.xpath("//div[@class='words']/@lang")) == {"de-DE", "de-CH"}


def test_plans_show_their_history() -> None:
    """A plan shows its status and each step of its history with day and source."""
    text = squeeze(_page(full_thread()).xpath("//article[@class='plan']")[0].text_content())
    for words in ("abgesagt", "3. März 2026", "angekündigt, so Karla Wendt", "fraglich, so Prüfverband Neuwalden"):
        assert words in text


def test_overdue_plan() -> None:
    """A plan whose window passed without word is shown as such; nothing is stored."""
    thread = full_thread()
    (story,) = thread.stories
    later = replace(thread, stories=(replace(story, last="2026-04-10"),))
    assert len(_page(later).xpath("//*[contains(text(), 'ohne Nachricht')]")) == 1
    assert not _page(thread).xpath("//*[contains(text(), 'ohne Nachricht')]")


def test_withdrawn_findings_are_marked() -> None:
    """A finding that rests on a withdrawn article alone says so wherever it stands."""
    flags = [e.getparent().text_content() for e in _page(full_thread()).xpath("//strong[@class='flag']")]
    assert any("verschoben" in text for text in flags)
    assert not any("angekündigt" in text for text in flags)


def test_vague_days_stay_vague() -> None:
    """An interval is drawn as a bar, a day as a point, and the text's own words stand beside the days."""
    rows = _page(full_thread()).xpath("//li[contains(@class, 'day-row')]")
    vague = next(row for row in rows if "23.–29. März 2026" in row.text_content())
    assert vague.xpath(".//*[local-name()='rect']")
    said = next(row for row in rows if row.xpath(".//span[@class='as-said' and text()='Anfang Februar']"))
    assert "1.–10. Feb. 2026" in said.text_content()
    day = next(row for row in rows if "20. März 2026" in row.text_content())
    assert day.xpath(".//*[local-name()='circle']")


def test_labels_of_the_axis_keep_their_distance() -> None:
    """However many days a story has, the labels of its axis do not run into each other."""
    thread = full_thread()
    (story,) = thread.stories
    entry = next(e for e in story.chronology if not e.background)
    days = [f"2026-03-{n:02}" for n in range(1, 31)]
    many = tuple(replace(entry, id=f"c-{day}", earliest=day, latest=day) for day in days)
    labels = _page(replace(thread, stories=(replace(story, chronology=many),))).xpath("//*[local-name()='text']")
    places = [float(e.get("x").rstrip("%")) for e in labels]
    assert 3 < len(places) < 9
    assert all(after - before >= 10 for before, after in pairwise(places))


def test_further_places_of_an_article_are_letters() -> None:
    """Several places of one article under one finding read [2] b c, each a link of its own."""
    thread = full_thread()
    (story,) = thread.stories
    cites = tuple(Cite(article="a-1", start=n, end=n + 3) for n in (107, 111, 120))
    plan = replace(story.plans[0], history=(replace(story.plans[0].history[0], cites=cites),))
    page = _page(replace(thread, stories=(replace(story, plans=(plan,)),)))
    marks = [a.text for a in page.xpath("//article[@class='plan']//a")]
    assert marks == ["[2]", "b", "c"]


def test_unnamed_speakers_stay_unnamed() -> None:
    """What nobody is named for stands under one heading, with the text's own words for the speaker."""
    last = _page(full_thread()).xpath("//div[@class='speaker']")[-1]
    assert last.xpath(".//h3")[0].text_content() == "Nicht benannt"
    assert "„ein Sprecher“" in last.text_content()


def test_several_stories_begin_with_a_list() -> None:
    """With several stories the page opens with links to them, newest first."""
    links = _page(_two_stories()).xpath("//ol[@class='stories']/li/a/@href")
    assert links == ["#st-falke", "#st-hohenfels"]


def test_skipped_sources_are_listed() -> None:
    """What could not be read is named with its reason."""
    (section,) = _page(full_thread()).xpath("//section[@class='skipped']")
    assert "hohenfels/<b>leer</b>.txt" in section.text_content()
    assert "is the file empty?" in section.text_content()


# --- Markdown ---------------------------------------------------------------------------------------------------------


def test_footnotes_resolve() -> None:
    """Each footnote mark has its footnote, each footnote its mark."""
    text = OUTPUTS[".md"](full_thread())
    assert isinstance(text, str)
    used = set(re.findall(r"\[\^(\d+)\](?!:)", text))
    told = re.findall(r"^\[\^(\d+)\]:", text, re.MULTILINE)
    assert used == set(told)
    assert len(told) == len(set(told))


def test_markdown_is_escaped() -> None:
    """Signs that mean something in Markdown stay signs."""
    thread = full_thread()
    (story,) = thread.stories
    text = OUTPUTS[".md"](replace(thread, stories=(replace(story, title="# *Fett* [x](y) <b>"),)))
    assert isinstance(text, str)
    assert text.startswith(r"# \# \*Fett\* \[x\](y) \<b\>")
