"""Pages with markup: what a reader sees, and what each piece of it is."""

from tests.clean.clean_helpers import BODY, LEAD, article, check_cover, kinds

from faden.clean.html import visible
from faden.model import Given

PAGE = f"""<!DOCTYPE html><html lang="de"><head><title>Streit um Brücke | Der Bote</title>
<meta property="og:title" content="Streit um die Brücke in Seedorf | Der Bote">
<meta property="og:site_name" content="Der Bote">
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Streit um die Brücke in Seedorf",
 "datePublished": "2025-11-12T17:05:00+01:00", "dateModified": "2025-11-12T18:00:00+01:00",
 "author": [{{"@type": "Person", "name": "Erika Moll"}}, {{"@type": "Person", "name": "dpa"}}]}}</script>
<style>p {{ color: red }}</style></head><body>
<nav><a href="/">Start</a> <a href="/p">Politik</a></nav>
<main><article><header><span class="kicker">Seedorf</span><h1>Streit um die Brücke in Seedorf</h1>
<p class="lead">{LEAD}</p><p class="byline">Von Erika Moll</p><time>12. November 2025, 17:05 Uhr</time></header>
<figure><img src="b.jpg" alt="Alternativer Text"><figcaption>Die Brücke im Herbst</figcaption></figure>
<div class="text"><p>{BODY[0]}</p><h2>Gutachten liegt vor</h2><p>{BODY[1]}</p>
<div class="related"><h3><a href="/x">Neues Schwimmbad in Nordheim eröffnet</a></h3></div>
<p hidden>Unsichtbare Worte stehen hier.</p><p>{BODY[2]}</p></div></article></main>
<section id="comments"><p>Die Brücke in Seedorf hält noch lange, das weiß die Bürgermeisterin Kofler.</p></section>
<footer><a href="/i">Impressum</a></footer><script>var geheim = 1;</script></body></html>"""


def test_text_is_what_a_reader_sees() -> None:
    """No script, style, title, hidden or alternative text; one line a block, white space squeezed."""
    seen = visible("<title>T</title><body><p>Eins   <b>zwei</b>\n drei<script>x</script></p><p hidden>y</p>"
                   '<div style="display: none">z</div><template>t</template><img alt="a">'
                   "<p>vier<br>fünf</p></body>")  # fmt: skip
    assert seen.text == "Eins zwei drei\nvier\nfünf"


def test_each_piece_has_its_kind() -> None:
    """Elements, their names and the words decide; furniture keeps its place."""
    found = article(PAGE, markup=True)
    said = kinds(found)
    assert said["Streit um die Brücke in Seedorf"] == "headline"
    assert said["Seedorf"] == "kicker"
    assert said[LEAD] == "standfirst"
    assert said["Von Erika Moll"] == "byline"
    assert said["12. November 2025, 17:05 Uhr"] == "dateline"
    assert said["Die Brücke im Herbst"] == "caption"
    assert [said[paragraph] for paragraph in BODY] == ["body"] * 3
    assert said["Gutachten liegt vor"] == "subheading"
    assert said["Neues Schwimmbad in Nordheim eröffnet"] == "teaser"
    assert said["Start Politik"] == said["Impressum"] == "navigation"
    assert [kind for text, kind in said.items() if "hält noch lange" in text] == ["comments"]
    assert "geheim" not in found.text
    assert "Unsichtbare" not in found.text
    check_cover(found)


def test_the_head_is_read_from_the_markup() -> None:
    """Title without the outlet, people without agencies, stamps with the offset that they state."""
    found = article(PAGE, markup=True)
    assert found.title == "Streit um die Brücke in Seedorf"
    assert found.outlet == "Der Bote"
    assert found.authors == ("Erika Moll",)
    assert found.agencies == ("dpa",)
    assert found.published is not None
    assert found.published.at == "2025-11-12T17:05:00+01:00"
    assert found.published.start is not None
    assert "12. November 2025" in found.text[found.published.start : found.published.end]
    assert found.updated is not None
    assert found.updated.at == "2025-11-12T18:00:00+01:00"


def test_what_is_given_from_outside_wins() -> None:
    """With null offsets; clean says that all of it is the article's own."""
    given = Given(published="2025-11-01", title="Anders", outlet="Blatt", authors=("Uwe Ott",), clean=True)
    found = article(PAGE, markup=True, given=given)
    assert (found.title, found.outlet, found.authors) == ("Anders", "Blatt", ("Uwe Ott",))
    assert found.published is not None
    assert (found.published.at, found.published.precision, found.published.how) == ("2025-11-01", "day", "stated")
    assert found.published.start is None
    assert {block.kind for block in found.blocks} == {"body"}


def test_an_element_that_holds_the_article_is_not_furniture() -> None:
    """Whatever its class says: "no-print", "teaser", "related"."""
    markup = (
        f"<body><div class='related no-print'><p>{LEAD}</p>" + "".join(f"<p>{p}</p>" for p in BODY) + "</div></body>"
    )
    said = kinds(article(markup, markup=True))
    assert [said[paragraph] for paragraph in BODY] == ["body"] * 3


def test_broken_markup_is_read_as_far_as_it_goes() -> None:
    """A page that ends in the middle of a tag keeps what came before."""
    found = article(PAGE[: PAGE.index(BODY[1]) + 40], markup=True)
    assert kinds(found)[BODY[0]] == "body"
    check_cover(found)


def test_dates_as_content_systems_write_them() -> None:
    """Java's toString and blanks before the offset are dates too."""
    for written in ("Wed Nov 12 17:05:00 CET 2025", "2025-11-12 17:05:00 +01:00", "2025-11-12T17:05:00.000+0100"):
        found = article(PAGE.replace("2025-11-12T17:05:00+01:00", written), markup=True)
        assert found.published is not None
        assert found.published.at == "2025-11-12T17:05:00+01:00"


def test_lead_points_credit_and_signs_come_apart() -> None:
    """A named lead is the standfirst, a list under the headline a summary; credit and signs end their lines."""
    markup = (
        "<html><body><h1>Seedorf sperrt die alte Brücke</h1><ul><li>Die Brücke ist baufällig.</li>"
        f'<li>Im Dezember wird abgestimmt.</li></ul><p class="vorspann">{LEAD}</p><p>3. Mai 2024</p>'
        f"<p>Seedorf. {BODY[0]}</p><figure><figcaption>Die Brücke am Montag. Foto: Josef Lang</figcaption></figure>"
        f"<p>{BODY[1]}</p><p>{BODY[2]} (dpa/ab)</p><section class='comments'><b>Anna</b><span>04.05.2024, 10:11</span>"
        "<p>Das wurde auch Zeit.</p></section><div>© 2024 Almbote | Impressum</div></body></html>"
    )
    found = article(markup, markup=True)
    said = kinds(found)
    assert [said[line] for line in ("Die Brücke ist baufällig.", LEAD, "Seedorf.", "(dpa/ab)")] == [
        "summary_box", "standfirst", "dateline", "byline",
    ]  # fmt: skip
    assert (said["Die Brücke am Montag."], said["Foto: Josef Lang"]) == ("caption", "photo_credit")
    assert said["04.05.2024, 10:11"] == "comments"
    assert said["© 2024 Almbote | Impressum"] == "other_furniture"
    assert found.agencies == ("dpa",)


def test_a_page_nested_too_deep_keeps_its_text() -> None:
    """Where the parser gives up, the text between the tags is read."""
    found = article("<html><body>" + "<div>" * 30_000 + f"<p>{LEAD}</p>", markup=True)
    assert LEAD in found.text
