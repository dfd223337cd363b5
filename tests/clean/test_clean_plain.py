"""Lines of a page without markup are told apart."""

import pytest
from tests.clean.clean_helpers import BODY, LEAD, article, check_cover, kinds

from faden.model import OWN_KINDS


def page(*lines: str) -> str:
    return "\n\n".join(lines)


def test_head_body_and_end() -> None:
    """Kicker, headline, stamp, lead and paragraphs are the article's; what follows its end is not."""
    found = article(page(
        "Startseite", "Gemeinden", "Seedorf sperrt seine alte Brücke im Frühjahr", "12.11.2025 - 17:05 Uhr",
        LEAD, *BODY,
        "Lesen Sie auch", "Ein neuer Spielplatz für Kleinbach", "3 Kommentare",
        "So ein Unsinn, die Brücke hält noch hundert Jahre, das weiß in Seedorf jedes Kind und auch Frau Kofler!",
    ))  # fmt: skip
    said = kinds(found)
    assert said["Gemeinden"] in ("kicker", "navigation")
    assert said["Seedorf sperrt seine alte Brücke im Frühjahr"] == "headline"
    assert said["12.11.2025 - 17:05 Uhr"] == "dateline"
    assert said[LEAD] == "standfirst"
    assert [said[paragraph] for paragraph in BODY] == ["body"] * 3
    assert said["Ein neuer Spielplatz für Kleinbach"] == "teaser"
    assert said["3 Kommentare"] == "comments"
    assert not [text for text, kind in said.items() if "Unsinn" in text and kind in OWN_KINDS]
    assert found.title == "Seedorf sperrt seine alte Brücke im Frühjahr"
    check_cover(found)


def test_glued_lead_name_stamp_and_button_come_apart() -> None:
    """One line may hold several blocks."""
    found = article(
        page("Streit um die Brücke", f"{LEAD}Erika Moll 12.11.2025 - 17:05 Uhr aktualisiert Artikel anhören", *BODY)
    )
    said = kinds(found)
    assert said[LEAD] == "standfirst"
    assert said["Erika Moll"] == "byline"
    assert said["12.11.2025 - 17:05 Uhr aktualisiert"] == "dateline"
    assert said["Artikel anhören"] == "other_furniture"
    assert found.authors == ("Erika Moll",)


@pytest.mark.parametrize("dateline", ["Seedorf (dpa) -", "Seedorf/Wien –", "Seedorf."])
def test_a_place_before_the_first_sentence_is_a_dateline(dateline: str) -> None:
    """Only where the article begins; a later paragraph may begin with one word and a full stop."""
    found = article(page("Streit um die Brücke", f"{dateline} {BODY[0]}", BODY[1], f"Nein. {BODY[2]}"))
    said = kinds(found)
    assert said[dateline] == "dateline"
    assert said[BODY[0]] == "body"
    assert said[f"Nein. {BODY[2]}"] == "body"


def test_captions_and_credits_are_furniture() -> None:
    """What stands before a credit, and its repetition as alternative text, is a caption."""
    picture = "Die alte Brücke in Seedorf bei Hochwasser im vergangenen Jahr"
    said = kinds(
        article(page("Streit um die Brücke", LEAD, BODY[0], picture, picture, "Foto: Eva Lang/Bote", BODY[1], BODY[2]))
    )
    assert said[picture] == "caption"
    assert said["Foto: Eva Lang/Bote"] == "photo_credit"
    said = kinds(article(page("Streit", f"{picture}. Foto: APA", LEAD, *BODY)))
    assert said[f"{picture}."] == "caption"
    assert said["Foto: APA"] == "photo_credit"


def test_an_article_goes_on_after_a_box() -> None:
    """Labels and topics between paragraphs do not end it; a lone short line heads a part of it."""
    said = kinds(article(page(LEAD, BODY[0], "Anzeige", BODY[1], "Gutachten liegt vor", BODY[2],
                              "Verwandte Themen\nSeedorf\nBrücken", BODY[0].replace("Montag",
                              "Dienstag"))))  # fmt: skip
    assert said["Anzeige"] == "ad"
    assert said["Gutachten liegt vor"] == "subheading"
    assert said["Brücken"] == "related_topics"
    assert said[BODY[0].replace("Montag", "Dienstag")] == "body"


def test_two_short_lines_in_a_row_lead_elsewhere() -> None:
    """A kicker and a title between paragraphs are a teaser to another article."""
    said = kinds(
        article(page(LEAD, BODY[0], BODY[1], "Verkehr", "Neue Buslinien für das Almtal – was sich ändert", BODY[2]))
    )
    assert said["Verkehr"] == said["Neue Buslinien für das Almtal – was sich ändert"] == "teaser"


def test_teasers_to_other_stories_do_not_continue_the_article() -> None:
    """Paragraphs that share no name with the article are not its own, also without a label before them."""
    teasers = [
        "In Nordheim eröffnet ein Schwimmbad. Der Eintritt ist am Wochenende frei.",
        "Der Fußballclub Rotbach trennt sich von seinem Trainer. Ein Nachfolger wird gesucht.",
        "Nach dem Brand im Sägewerk Lenz ermittelt die Polizei. Verletzt wurde niemand.",
    ]
    said = kinds(article(page("Streit um die Brücke", LEAD, *BODY, *teasers)))
    assert all(said[teaser] not in OWN_KINDS for teaser in teasers)


def test_a_summary_box_ends_at_its_button() -> None:
    """Its label is furniture, its points are a summary."""
    said = kinds(article(page(
        LEAD, "Keine Zeit? Der Bote fasst für dich zusammen Seedorf sperrt die Brücke.",
        "Die Anrainer sind dagegen, sagt Rank. Mehr anzeigen", *BODY,
    )))  # fmt: skip
    assert said["Keine Zeit? Der Bote fasst für dich zusammen"] == "other_furniture"
    assert said["Seedorf sperrt die Brücke."] == said["Die Anrainer sind dagegen, sagt Rank."] == "summary_box"
    assert said["Mehr anzeigen"] == "navigation"
    assert said[BODY[0]] == "body"


def test_kicker_and_headline_glued_together_come_apart() -> None:
    """Where the page has both words elsewhere on their own."""
    found = article(
        page(
            "Streit in Seedorf: Brücke wird gesperrt", "Streit in SeedorfBrücke wird im Frühjahr gesperrt", LEAD, *BODY
        )
    )
    said = kinds(found)
    assert said["Streit in Seedorf"] == "kicker"
    assert found.title == "Brücke wird im Frühjahr gesperrt"


def test_signs_off_agencies_and_tags() -> None:
    """The agency's sign-off is a byline, slashed topics are tags."""
    found = article(page(LEAD, *BODY, "@ dpa.de", "Brücken / Verkehr / Seedorf / Politik"))
    said = kinds(found)
    assert said["@ dpa.de"] == "byline"
    assert said["Brücken / Verkehr / Seedorf / Politik"] == "tags"
    assert found.agencies == ("dpa",)


def test_a_page_without_running_text_is_kept() -> None:
    """Nothing is thrown away; there is just no body."""
    found = article("Startseite\nPolitik\nSport")
    assert {block.kind for block in found.blocks} == {"navigation"}
    check_cover(found)


def test_headline_over_a_longer_line_is_no_kicker() -> None:
    """The longer line under it is the standfirst, the department over it the kicker."""
    top = "Die alte Brücke bleibt bis Weihnachten zu"
    under = "Der Gemeinderat folgt dem Gutachten, die Anrainer wollen sich vor Gericht wehren"
    found = article(page("Lokales", top, under, "Von Hanna Ott | 3. Mai 2024", *BODY))
    said = kinds(found)
    assert (said["Lokales"], said[top], said[under]) == ("kicker", "headline", "standfirst")
    assert found.title == top


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("ANZEIGE Gartenmöbel vom Fachmann", "ad"),
        ("Gartenmöbel: Liegestühle ab 49 Euro", "ad"),
        ("Jahresabo 49,90 € – jederzeit kündbar", "ad"),
        ("Leserkommentare (12)", "comments"),
        ("Anmerkung der Redaktion: Der Name war falsch geschrieben.", "other_furniture"),
        ("© Almspiegel Medien 2024 · Impressum", "other_furniture"),
        ("dpa:240503-99-123/1", "dateline"),
        ("(dpa/ab)", "byline"),
    ],
)
def test_lines_after_the_article(line: str, kind: str) -> None:
    """Offers, numbers of comments, notes, imprints and codes of agencies are known by their words."""
    assert kinds(article(page("Seedorf sperrt die alte Brücke", *BODY, line)))[line] == kind


def test_the_last_paragraph_may_name_nobody() -> None:
    """Paragraphs at once after the article and before a label close it; an embargo's time is no publication."""
    last = "Wer Einwände hat, kann sie bis Freitag im Rathaus vorbringen."
    found = article(
        page("Sperrfrist: 4. Mai 2024, 10 Uhr", "Seedorf sperrt die alte Brücke", "Seedorf, 3. Mai 2024", *BODY, last,
             "Lesen Sie auch: Ein Fest am Fluss")
    )  # fmt: skip
    assert kinds(found)[last] == "body"
    assert found.published is not None
    assert found.published.day == "2024-05-03"
