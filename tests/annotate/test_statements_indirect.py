"""Reported speech: where the content starts and ends, who says it, by which word."""

import pytest
from tests.annotate.statements_help import content, only, statements, told

INDIRECT = [
    # dass, ob, w-words
    (
        "Die Ministerin erklärte, dass die Steuer sinken werde.",
        "dass die Steuer sinken werde",
        "Die Ministerin",
        "erklärte",
    ),
    (
        "Der Förster sagte, dass der Wald, der krank ist, sich erhole.",
        "dass der Wald, der krank ist, sich erhole",
        "Der Förster",
        "sagte",
    ),
    ("Der Konzern kündigte an, dass er zwei Werke schließe.", "dass er zwei Werke schließe", "Der Konzern", "kündigte"),
    ("Die Polizei teilte mit, dass niemand verletzt wurde.", "dass niemand verletzt wurde", "Die Polizei", "teilte"),
    ("Der Minister hat betont, dass er bleiben will.", "dass er bleiben will", "Der Minister", "betont"),
    ("Am Abend betonte der Minister, dass er bleiben will.", "dass er bleiben will", "der Minister", "betonte"),
    ("Der Wirt fragte, ob der Saal noch frei sei.", "ob der Saal noch frei sei", "Der Wirt", "fragte"),
    (
        "Die Forscherin erläuterte, warum die Bienen sterben.",
        "warum die Bienen sterben",
        "Die Forscherin",
        "erläuterte",
    ),
    ("Die Partei geht davon aus, dass sie gewinnt.", "dass sie gewinnt", "Die Partei", "geht"),
    ("Der Verband ist der Ansicht, dass die Regel falsch ist.", "dass die Regel falsch ist", "Der Verband", "ist"),
    ("Der Richter machte deutlich, dass er keine Zweifel habe.", "dass er keine Zweifel habe", "Der Richter", "machte"),
    ("Der Bericht zeigt, dass die Armut wächst.", "dass die Armut wächst", "Der Bericht", "zeigt"),
    # verb second
    ("Der Sprecher sagte, die Straße sei gesperrt.", "die Straße sei gesperrt", "Der Sprecher", "sagte"),
    (
        "Der Sprecher sagte, die Straßen seien gesperrt worden.",
        "die Straßen seien gesperrt worden",
        "Der Sprecher",
        "sagte",
    ),
    ("Die Kanzlerin sagte am Sonntag, sie werde nicht kommen.", "sie werde nicht kommen", "Die Kanzlerin", "sagte"),
    ("Der Chef versicherte, man habe alles geprüft.", "man habe alles geprüft", "Der Chef", "versicherte"),
    ("Die Opposition behauptet, das Geld fehle.", "das Geld fehle", "Die Opposition", "behauptet"),
    ("Der Anwalt meinte, sein Mandant hätte geschwiegen.", "sein Mandant hätte geschwiegen", "Der Anwalt", "meinte"),
    ("Der Imker glaubt, der Sommer wird heiß.", "der Sommer wird heiß", "Der Imker", "glaubt"),
    # content first
    ("Die Brücke sei sicher, sagte der Ingenieur.", "Die Brücke sei sicher", "der Ingenieur", "sagte"),
    ("Die Brücke ist sicher, sagte der Ingenieur am Freitag.", "Die Brücke ist sicher", "der Ingenieur", "sagte"),
    ("Man habe, so der Ingenieur, alles geprüft.", "Man habe … alles geprüft", "der Ingenieur", "so"),
    ("Alles sei geprüft, so der Ingenieur.", "Alles sei geprüft", "der Ingenieur", "so"),
    ("Die Preise steigen weiter, hieß es aus dem Ministerium.", "Die Preise steigen weiter", "dem Ministerium", "hieß"),
    ("Die Preise steigen weiter, wie die Bank mitteilte.", "Die Preise steigen weiter", "die Bank", "mitteilte"),
    ("Wie die Bank mitteilte, steigen die Preise weiter.", "steigen die Preise weiter", "die Bank", "mitteilte"),
    (
        "Die Preise steigen, wie die Zeitung am Montag berichtete, weiter an.",
        "Die Preise steigen … weiter an",
        "die Zeitung",
        "berichtete",
    ),
    # infinitives
    ("Der Verein kündigte an, das Stadion zu verkaufen.", "das Stadion zu verkaufen", "Der Verein", "kündigte"),
    ("Die Ministerin versprach, die Renten zu erhöhen.", "die Renten zu erhöhen", "Die Ministerin", "versprach"),
    (
        "Der Angeklagte bestreitet, am Tatort gewesen zu sein.",
        "am Tatort gewesen zu sein",
        "Der Angeklagte",
        "bestreitet",
    ),
    ("Der Arzt riet, viel zu trinken.", "viel zu trinken", "Der Arzt", "riet"),
    ("Die Fraktion forderte, das Gesetz aufzuheben.", "das Gesetz aufzuheben", "Die Fraktion", "forderte"),
    # sources
    ("Laut Polizei wurde niemand verletzt.", "wurde niemand verletzt", "Polizei", "Laut"),
    ("Nach Angaben der Feuerwehr brannte der Keller.", "brannte der Keller", "Angaben der Feuerwehr", "Nach"),
    ("Nach Darstellung des Klägers fehlte ein Schild.", "fehlte ein Schild", "Darstellung des Klägers", "Nach"),
    ("Der Feuerwehr zufolge brannte der Keller.", "brannte der Keller", "Der Feuerwehr", "zufolge"),
    (
        "Aus Sicht der Gewerkschaft ist das Angebot zu niedrig.",
        "ist das Angebot zu niedrig",
        "Sicht der Gewerkschaft",
        "Aus",
    ),
    ("Der Keller brannte laut Feuerwehr vollständig aus.", "Der Keller brannte … vollständig aus", "Feuerwehr", "laut"),
    ("Der Keller brannte nach Angaben der Feuerwehr aus.", "Der Keller brannte … aus", "Angaben der Feuerwehr", "nach"),
    ("Einem Gutachten zufolge ist der Damm undicht.", "ist der Damm undicht", "Einem Gutachten", "zufolge"),
    ("Medienberichten zufolge ist der Damm undicht.", "ist der Damm undicht", "Medienberichten", "zufolge"),
    # what was announced or demanded, as a noun phrase
    ("Der Präsident kündigte Neuwahlen im Herbst an.", "Neuwahlen im Herbst", "Der Präsident", "kündigte"),
    ("Der Präsident hat am Montag Neuwahlen angekündigt.", "Neuwahlen", "Der Präsident", "angekündigt"),
    ("Der Verband forderte höhere Löhne für alle.", "höhere Löhne für alle", "Der Verband", "forderte"),
    ("Die Ärztin warnte vor einer neuen Grippewelle.", "einer neuen Grippewelle", "Die Ärztin", "warnte"),
    ("Der Trainer sprach von einem verdienten Sieg.", "einem verdienten Sieg", "Der Trainer", "sprach"),
]


@pytest.mark.parametrize(("text", "said", "speaker", "cue"), INDIRECT)
def test_indirect(text: str, said: str, speaker: str, cue: str) -> None:
    """Reported speech leaves out its reporting clause; pieces where the source stands in the middle."""
    statement = only(text)
    assert (content(text, statement), statement.speaker_text, statement.cue) == (said, speaker, cue)
    assert statement.mode == "indirect"


def test_two_cues_one_subject() -> None:
    """A second verb behind "und" shares the subject of the first."""
    text = "Der Minister sagte, die Lage sei ernst, und kündigte an, die Grenze zu schließen."
    assert told(text) == [("die Lage sei ernst", "Der Minister"), ("die Grenze zu schließen", "Der Minister")]


def test_temporal_clause_is_no_content() -> None:
    """A clause that tells when it was said is not what was said."""
    text = "Nachdem das Schiff gesunken war, sagte der Reeder, die Mannschaft sei gerettet."
    assert told(text) == [("die Mannschaft sei gerettet", "der Reeder")]


NOT_SAID = [
    "Der Winter scheint in diesem Jahr lang zu werden.",
    "Offenbar rudern die Länder nun zurück.",
    "Eigentlich müsste die Stadt das Haus räumen.",
    "Im Brief war nicht die Rede davon, dass die Stadt zahlt.",
    "Wenn der Regen bleibt, droht dem Tal ein Hochwasser.",
    "Das Treffen fand in einem Hotel am See statt.",
    "Nach dem Urteil des Gerichts verließ der Mann den Saal.",
    "Die Krankheit forderte viele Opfer.",
    "Er stellte den Wagen ab und ging nach Hause.",
    "Der Sender strahlt die Serie im Herbst aus.",
    "Die informierte Runde tagte am Abend.",
]


@pytest.mark.parametrize("text", NOT_SAID)
def test_the_writers_own_words_are_no_statements(text: str) -> None:
    """Inference, events and verbs in another sense are nobody's statement."""
    assert statements(text) == ()
