"""Where sentences end in German news."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faden import lang
from faden.annotate.sentences import find_sentences, split
from faden.model import Block, Span

GERMAN = lang.get("de")
assert GERMAN is not None

CASES = """
Der Rat tagte. Danach fuhr er heim. -> Der Rat tagte. | Danach fuhr er heim.
Kommt sie? Niemand weiß es! Abwarten. -> Kommt sie? | Niemand weiß es! | Abwarten.
Er zögerte … Dann sprach er. -> Er zögerte … | Dann sprach er.
Er zögerte... und sprach. -> Er zögerte... und sprach.
Das gilt z. B. für Bern. Dort schneit es. -> Das gilt z. B. für Bern. | Dort schneit es.
Das gilt z.B. für Bern. -> Das gilt z.B. für Bern.
Manche, d. h. die Älteren, gingen. -> Manche, d. h. die Älteren, gingen.
Dr. Ute Kern kam. Prof. Dr. Jan Roth nicht. -> Dr. Ute Kern kam. | Prof. Dr. Jan Roth nicht.
Der Bau kostet 3 Mio. Franken. Das ist viel. -> Der Bau kostet 3 Mio. Franken. | Das ist viel.
Der Bau kostet ca. 3 Mrd. Euro. -> Der Bau kostet ca. 3 Mrd. Euro.
Die Firma verkauft Obst, Gemüse usw. Der Umsatz wächst. -> Die Firma verkauft Obst, Gemüse usw. | Der Umsatz wächst.
Die Firma verkauft Obst usw. und wächst. -> Die Firma verkauft Obst usw. und wächst.
Am 16. Oktober wird gewählt. -> Am 16. Oktober wird gewählt.
Der 3. Gipfel war kurz. -> Der 3. Gipfel war kurz.
Am 16.10. um 17.30 Uhr beginnt es. -> Am 16.10. um 17.30 Uhr beginnt es.
Es beginnt um 17.30 Uhr. Karten gibt es noch. -> Es beginnt um 17.30 Uhr. | Karten gibt es noch.
Im 19. Jahrhundert war das anders. -> Im 19. Jahrhundert war das anders.
Sie wurde 3. Das reicht ihr. -> Sie wurde 3. | Das reicht ihr.
Er starb im Jahr 1998. Seine Frau lebt noch. -> Er starb im Jahr 1998. | Seine Frau lebt noch.
Heinrich II. regierte lange. -> Heinrich II. regierte lange.
Papst Johannes XXIII. Er war beliebt. -> Papst Johannes XXIII. | Er war beliebt.
Es siegte J. K. Muster. Alle jubelten. -> Es siegte J. K. Muster. | Alle jubelten.
George W. Muster kam. -> George W. Muster kam.
Der Zeuge Peter M. schwieg. Das Gericht auch. -> Der Zeuge Peter M. schwieg. | Das Gericht auch.
„Wir kommen.“ Das sagte Kern. -> „Wir kommen.“ | Das sagte Kern.
„Wir kommen“, sagte Kern. „Bald.“ -> „Wir kommen“, sagte Kern. | „Bald.“
«Wir kommen.» Das sagte Kern. -> «Wir kommen.» | Das sagte Kern.
»Wir kommen.« Das sagte Kern. -> »Wir kommen.« | Das sagte Kern.
"Wir kommen." Das sagte Kern. -> "Wir kommen." | Das sagte Kern.
„Kommt ihr?“, fragte Kern. -> „Kommt ihr?“, fragte Kern.
„Kommt ihr?“ fragte Kern. -> „Kommt ihr?“ fragte Kern.
„Kommt!“ – das rief Kern. -> „Kommt!“ – das rief Kern.
Kern sagte: „Wir kommen. Wir bleiben.“ Dann ging er. -> Kern sagte: „Wir kommen. | Wir bleiben.“ | Dann ging er.
Er rief: «Halt! Wer da?» Niemand kam. -> Er rief: «Halt! | Wer da?» | Niemand kam.
Der Plan (siehe S. 12) ist gut. -> Der Plan (siehe S. 12) ist gut.
Der Plan ist gut. (Das meint Kern.) Wir nicht. -> Der Plan ist gut. | (Das meint Kern.) | Wir nicht.
Sie kam vorab.Christoph nicht. -> Sie kam vorab. | Christoph nicht.
Das Tor fiel spät.„Endlich“, rief er. -> Das Tor fiel spät. | „Endlich“, rief er.
Mehr auf bild.de und zeit.de. -> Mehr auf bild.de und zeit.de.
Die Seite www.beispiel.ch ist offline. -> Die Seite www.beispiel.ch ist offline.
Das Update 2.1 ist da. Es hilft. -> Das Update 2.1 ist da. | Es hilft.
Es waren 2.500 Menschen. Alle sangen. -> Es waren 2.500 Menschen. | Alle sangen.
Sie wohnt in der Bahnhofstr. 5. Er auch. -> Sie wohnt in der Bahnhofstr. 5. | Er auch.
Der FC St. Muster verlor. St. Gallen siegte. -> Der FC St. Muster verlor. | St. Gallen siegte.
Frankfurt a. M. liegt am Main. -> Frankfurt a. M. liegt am Main.
Das Urteil fiel nach Art. 5 Abs. 2. Es ist gültig. -> Das Urteil fiel nach Art. 5 Abs. 2. | Es ist gültig.
Die Muster Inc. wächst. -> Die Muster Inc. wächst.
Er arbeitet bei Muster & Co. Dort ist es still. -> Er arbeitet bei Muster & Co. | Dort ist es still.
Sie traf ihn 2010 n. Chr. im Traum. -> Sie traf ihn 2010 n. Chr. im Traum.
Die sog. Reform scheiterte. -> Die sog. Reform scheiterte.
Der stellv. Leiter kam. -> Der stellv. Leiter kam.
► Der Zug hielt. ► Niemand stieg aus. -> ► Der Zug hielt. | ► Niemand stieg aus.
- Erstens: Ruhe. - Zweitens: Zeit. -> - Erstens: Ruhe. | - Zweitens: Zeit.
Ein Titel ohne Punkt -> Ein Titel ohne Punkt
Was nun? -> Was nun?
Er sagte „Nein.“, ging und schwieg. -> Er sagte „Nein.“, ging und schwieg.
Der Sieg war knapp (3:2). Das genügt. -> Der Sieg war knapp (3:2). | Das genügt.
Was?! Das kann nicht sein. -> Was?! | Das kann nicht sein.
Yahoo! wächst weiter. -> Yahoo! wächst weiter.
Die IG Metall u. a. Verbände klagen. -> Die IG Metall u. a. Verbände klagen.
Am Di. Abend kam er nicht. -> Am Di. Abend kam er nicht.
Es gab 5 Tote. 12 Menschen wurden verletzt. -> Es gab 5 Tote. | 12 Menschen wurden verletzt.
Die Quote lag bei 5 %. 2020 war sie höher. -> Die Quote lag bei 5 %. | 2020 war sie höher.
Das war 2019. 2020 kam Corona. -> Das war 2019. | 2020 kam Corona.
Der Termin ist am 5.12.2025. Er steht fest. -> Der Termin ist am 5.12.2025. | Er steht fest.
Die Partei holte 12,5 Prozent. -> Die Partei holte 12,5 Prozent.
Sie kam auf Platz 3. Roth gewann. -> Sie kam auf Platz 3. | Roth gewann.
Er will es so. Das ist sein Recht. -> Er will es so. | Das ist sein Recht.
Die Wahl ist im Okt. Danach ist Ruhe. -> Die Wahl ist im Okt. | Danach ist Ruhe.
1. FC Muster vor dem Aus -> 1. FC Muster vor dem Aus
Er will es so. Das ist sein Recht. -> Er will es so. | Das ist sein Recht.
Die Wahl ist im Okt. Danach ist Ruhe. -> Die Wahl ist im Okt. | Danach ist Ruhe.
1. FC Muster vor dem Aus -> 1. FC Muster vor dem Aus
Vom 3. bis 5. Mai ruht die Arbeit. -> Vom 3. bis 5. Mai ruht die Arbeit.
Die 1. Mannschaft siegte, die 2. Mannschaft nicht. -> Die 1. Mannschaft siegte, die 2. Mannschaft nicht.
Der 1. FC Musterstadt stieg auf. -> Der 1. FC Musterstadt stieg auf.
„Na ja…“, sagte sie. „Vielleicht.“ -> „Na ja…“, sagte sie. | „Vielleicht.“
Er fragte: ‚Warum?‘ Keiner wusste es. -> Er fragte: ‚Warum?‘ | Keiner wusste es.
"""
"""text -> its sentences, parted by "|"; one case a line."""


def table() -> list[tuple[str, list[str]]]:
    return [
        (text, [part.strip() for part in wanted.split(" | ")])
        for text, wanted in (line.split(" -> ") for line in CASES.strip().splitlines())
    ]


@pytest.mark.parametrize(("text", "wanted"), table())
def test_a_sentence_ends_where_a_reader_ends_it(text: str, wanted: list[str]) -> None:
    """Full stops of abbreviations, initials, ordinals and numbers end nothing; quotation marks go with their words."""
    found = [text[s.start : s.end] for s in split(text, Span(start=0, end=len(text)), GERMAN.sentences)]
    assert found == wanted


def test_the_table_is_long_enough() -> None:
    """At least sixty cases hold the rules."""
    assert len(table()) >= 60


def test_only_blocks_that_may_carry_marks_have_sentences() -> None:
    """Captions, bylines and datelines have none; a headline without a full stop is one."""
    text = "Kern tritt zurück\nVon Ute Roth\nFoto: Agentur. Archiv.\nEr geht. Sofort."
    lines = [0, 18, 31, 54, len(text) + 1]
    kinds = ("headline", "byline", "photo_credit", "body")
    blocks = tuple(Block(start=a, end=b - 1, kind=kind) for a, b, kind in zip(lines, lines[1:], kinds, strict=False))
    found = find_sentences(text, blocks, GERMAN)
    assert [(text[s.start : s.end], s.kind) for s in found] == [
        ("Kern tritt zurück", "headline"),
        ("Er geht.", "body"),
        ("Sofort.", "body"),
    ]
    assert [t.text for t in found[1].tokens] == ["Er", "geht", "."]


@given(st.text(alphabet="ABab12 .!?…„“»«()\"'-:;\n", max_size=60))
def test_sentences_cover_every_character_but_blanks(text: str) -> None:
    """Whatever the text, its sentences are in order, do not overlap and leave only white space out."""
    spans = split(text, Span(start=0, end=len(text)), GERMAN.sentences)
    rest, at = "", 0
    for span in spans:
        assert at <= span.start < span.end <= len(text)
        rest += text[at : span.start]
        at = span.end
    assert not (rest + text[at:]).strip()
