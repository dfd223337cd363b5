"""Direct speech: every style of marks, every place of the cue; names and titles are no speech."""

import pytest
from tests.annotate.statements_help import content, only, statements, told

MARKS = ["„{}“", "»{}«", "«{}»", '"{}"', "“{}”", "„{}”"]


@pytest.mark.parametrize("marks", MARKS)
def test_cue_before_with_colon(marks: str) -> None:
    """A quotation behind a colon is what the subject before it said, its marks included."""
    quote = marks.format("Wir bauen die Brücke bis zum Herbst fertig.")
    statement = only(f"Die Bürgermeisterin Ute Kranz sagte: {quote}")
    assert statement.mode == "direct"
    assert (statement.start, statement.speaker_text, statement.cue) == (37, "Die Bürgermeisterin Ute Kranz", "sagte")


@pytest.mark.parametrize("marks", MARKS)
def test_cue_behind(marks: str) -> None:
    """Behind a quotation and a comma the subject follows the verb."""
    text = f"{marks.format('Das Wasser steigt weiter')}, warnte der Deichgraf Hinnerk Boysen."
    assert told(text) == [(marks.format("Das Wasser steigt weiter"), "der Deichgraf Hinnerk Boysen")]


DIRECT = [
    ("Der Trainer lobte sein Team: „Sie haben nie aufgegeben.“", "„Sie haben nie aufgegeben.“", "Der Trainer"),
    ("„Wir prüfen das“, so die Sprecherin.", "„Wir prüfen das“", "die Sprecherin"),
    ("„Wir prüfen das“, so Sprecherin Anke Wolff weiter.", "„Wir prüfen das“", "Sprecherin Anke Wolff"),
    ("„Das war knapp!“, rief der Kapitän erleichtert.", "„Das war knapp!“", "der Kapitän"),
    ("„Kommt das Gesetz noch?“, fragte die Abgeordnete.", "„Kommt das Gesetz noch?“", "die Abgeordnete"),
    ("„Kommt das Gesetz noch?“ fragte die Abgeordnete.", "„Kommt das Gesetz noch?“", "die Abgeordnete"),
    ("Der Minister räumte ein: „Wir haben zu spät gehandelt.“", "„Wir haben zu spät gehandelt.“", "Der Minister"),
    ("Am Montag erklärte der Intendant: „Das Haus bleibt offen.“", "„Das Haus bleibt offen.“", "der Intendant"),
    ("In Bern sagte Bundesrat Beat Lüthi: «Die Lage ist stabil.»", "«Die Lage ist stabil.»", "Bundesrat Beat Lüthi"),
    ("„Die Fähre fährt“, teilte die Reederei mit.", "„Die Fähre fährt“", "die Reederei"),
    ("„Die Fähre fährt“, gab die Reederei bekannt.", "„Die Fähre fährt“", "die Reederei"),
    ("„Die Fähre fährt“, fügte der Kapitän hinzu.", "„Die Fähre fährt“", "der Kapitän"),
    ("„Die Fähre fährt“, hat der Kapitän gesagt.", "„Die Fähre fährt“", "der Kapitän"),
    ("„Die Fähre fährt“, freute sich der Kapitän.", "„Die Fähre fährt“", "der Kapitän"),
    (
        "Der Verein schrieb auf seiner Seite: „Wir trauern um unseren Freund.“",
        "„Wir trauern um unseren Freund.“",
        "Der Verein",
    ),
    ("Zur Begründung hieß es in dem Schreiben: „Die Mittel fehlen uns.“", "„Die Mittel fehlen uns.“", "dem Schreiben"),
    (
        "Der Sprecher der Klinik, Jan Holm, sagte: „Allen geht es gut.“",
        "„Allen geht es gut.“",
        "Der Sprecher der Klinik, Jan Holm",
    ),
    (
        "„Allen geht es gut“, sagte Jan Holm, der Sprecher der Klinik.",
        "„Allen geht es gut“",
        "Jan Holm, der Sprecher der Klinik",
    ),
    ("Den Antrag wies der Richter zurück: „Er kommt zu spät.“", "„Er kommt zu spät.“", "der Richter"),
    ("Der Zeuge gab zu Protokoll: „Ich habe nichts gesehen.“", "„Ich habe nichts gesehen.“", "Der Zeuge"),
    (
        "Minister Karl Voss (61) sagte: „Wir zahlen das Geld aus.“",
        "„Wir zahlen das Geld aus.“",
        "Minister Karl Voss (61)",
    ),
    ("Eva Lorenz (SPD) sagte: „Das ist ein Anfang.“", "„Das ist ein Anfang.“", "Eva Lorenz (SPD)"),
]


@pytest.mark.parametrize(("text", "said", "speaker"), DIRECT)
def test_direct(text: str, said: str, speaker: str) -> None:
    """Direct speech is the quotation alone, its speaker the whole subject of the reporting clause."""
    statement = only(text)
    assert (statement.mode, content(text, statement), statement.speaker_text) == ("direct", said, speaker)


def test_several_sentences_are_one_statement() -> None:
    """A quotation of several sentences is one statement."""
    text = "„Das reicht nicht. Wir brauchen mehr Zeit. Und Geld“, sagte die Rektorin."
    assert told(text) == [("„Das reicht nicht. Wir brauchen mehr Zeit. Und Geld“", "die Rektorin")]


def test_interrupted_quotation_is_one_statement_with_parts() -> None:
    """«A», sagte X, «B» is one statement of two pieces; it spans both."""
    text = "«Wir fahren», sagte der Lokführer, «sobald das Signal steht.»"
    statement = only(text)
    assert content(text, statement) == "«Wir fahren» … «sobald das Signal steht.»"
    assert (statement.start, statement.end, statement.mode) == (0, len(text), "direct")


def test_nested_marks_stay_inside() -> None:
    """Single marks inside a quotation neither end it nor open another."""
    text = "Die Lehrerin sagte: „Er rief ‚Halt‘ und lief davon.“"
    assert told(text) == [("„Er rief ‚Halt‘ und lief davon.“", "Die Lehrerin")]


def test_apostrophe_is_no_mark() -> None:
    """An apostrophe opens no quotation."""
    assert told("Das ist Jens' Boot und Max’ Haus am See.") == []


def test_two_quotations_two_speakers() -> None:
    """Each quotation goes to the subject of its own clause."""
    text = "„Ja“, sagte der Wirt Olaf Reimer. „Nein, niemals“, sagte die Köchin Inga Petz."
    assert told(text) == [("„Ja“", "der Wirt Olaf Reimer"), ("„Nein, niemals“", "die Köchin Inga Petz")]


def test_quotation_that_follows_has_the_same_speaker() -> None:
    """A sentence that is nothing but a quotation goes on with the speaker before."""
    text = "„Wir gewinnen“, sagte Trainerin Mia Roth. „Daran glaube ich fest.“"
    assert told(text)[1] == ("„Daran glaube ich fest.“", "Trainerin Mia Roth")


@pytest.mark.parametrize("quote", ["„mutlos“", "„sehr mutlos“", "„ein grober Unfug“"])
def test_fragment(quote: str) -> None:
    """A quotation of three words or fewer is a fragment."""
    statement = only(f"Der Kritiker nannte das Buch {quote}.")
    assert (statement.fragment, statement.mode) == (True, "direct")


def test_longer_is_no_fragment() -> None:
    """Four words are no fragment."""
    assert not only("Der Kritiker nannte das Buch „ein Werk ohne Mut“.").fragment


NOT_SPEECH = [
    "Das Schiff „Seeadler“ liegt im Hafen.",
    "Die Zeitung „Der Bote“ erscheint nun täglich.",
    "Im Film „Die lange Nacht“ spielt sie die Mutter.",
    "Die sogenannte „Mietbremse“ wirkt kaum.",
    "Das „grüne Gold“ der Region wächst schnell.",
]


@pytest.mark.parametrize("text", NOT_SPEECH)
def test_names_titles_and_scare_quotes_are_no_statements(text: str) -> None:
    """What stands in marks without anyone saying it is no statement."""
    assert statements(text) == ()


@pytest.mark.parametrize("marks", MARKS)
def test_mixed(marks: str) -> None:
    """A partial quotation in reported speech: the whole reported clause is the statement, mode mixed."""
    quote = marks.format("wenig Hoffnung")
    text = f"Der Arzt sagte, es gebe {quote} für den Patienten."
    statement = only(text)
    assert (statement.mode, content(text, statement)) == ("mixed", f"es gebe {quote} für den Patienten")
