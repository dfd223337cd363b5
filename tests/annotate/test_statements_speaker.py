"""Who speaks, through whom, to whom, when: rather nobody than the wrong one."""

import pytest
from tests.annotate.statements_help import article, only, speaker_name, statements

SPEAKERS = [
    ("Der Berater drängte, und so kündigte Außenministerin Vera Lindt einen Besuch an.", "Außenministerin Vera Lindt"),
    ("Gestern sagte in Graz der Landesrat, die Schule bleibe zu.", "der Landesrat"),
    ("Dem Radio sagte der Bauer, die Ernte sei gut.", "der Bauer"),
    ("Den Vorwurf bestritt der Chef und sagte, alles sei bezahlt.", "der Chef"),
    (
        "Ein ranghoher Beamter des Innenministeriums sagte, die Liste sei falsch.",
        "Ein ranghoher Beamter des Innenministeriums",
    ),
    ("Die Fischer und die Händler erklärten, der Hafen müsse offen bleiben.", "Die Fischer und die Händler"),
    ("Mehrere Augenzeugen berichteten, es habe geknallt.", "Mehrere Augenzeugen"),
    ("Der 34-jährige Stürmer sagte, er höre auf.", "Der 34-jährige Stürmer"),
    ("Dr. Paula Reuter sagte, das Mittel wirke.", "Dr. Paula Reuter"),
    ("Das Bundesamt für Statistik erklärte, die Preise seien gesunken.", "Das Bundesamt für Statistik"),
    ("Der Minister, der seit Mai im Amt ist, sagte, er bleibe.", "Der Minister"),
    ("Die Sprecherin, Lena Voigt, sagte, der Zug fahre wieder.", "Die Sprecherin, Lena Voigt"),
    ("Auch der Bischof sagte, man müsse helfen.", "der Bischof"),
    ("Selbst der Gegner räumte ein, das Spiel sei fair gewesen.", "der Gegner"),
    ("Wie der Zoll bestätigte, war der Container leer.", "der Zoll"),
    ("Kritiker werfen der Bank vor, Kunden getäuscht zu haben.", "Kritiker"),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_subject_of_the_cue(text: str, speaker: str) -> None:
    """The speaker is the whole subject of the verb of saying, wherever it stands."""
    assert statements(text)[-1].speaker_text == speaker


NOBODY = [
    "Es heißt, der Fluss sei verseucht.",
    "Der Mann wird beschuldigt, Geld gestohlen zu haben.",
    "Gestern wurde bekannt, dass die Fabrik schließt.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_unknown_speaker_stays_unknown(text: str) -> None:
    """Where nobody is named, the speaker is null; who is accused is no speaker."""
    statement = only(text)
    assert (statement.speaker, statement.speaker_text) == (None, None)


def test_agent_of_a_passive() -> None:
    """What a passive tells was said by its "von"."""
    assert only("Von der Polizei wurde mitgeteilt, dass der Weg frei ist.").speaker_text == "der Polizei"


def test_spokesman_speaks_not_the_minister() -> None:
    """ "Ein Sprecher von X" is not X: no entity."""
    text = "Minister Arno Brandt reist ab. Ein Sprecher Brandts sagte, die Reise sei privat."
    statement = only(text)
    assert (statement.speaker, statement.speaker_text) == (None, "Ein Sprecher Brandts")


@pytest.mark.parametrize("owner", ["von Arno Brandt", "des Ministers Arno Brandt"])
def test_attribute_is_no_speaker(owner: str) -> None:
    """A name in an attribute of the speaker's words is not the speaker."""
    assert only(f"Ein Sprecher {owner} sagte, die Reise sei privat.").speaker is None


NAMED = [
    ("Ministerin Doris Pohl sagte, das Gesetz komme.", "Doris Pohl"),
    ("„Das Gesetz kommt“, sagte Ministerin Doris Pohl.", "Doris Pohl"),
    ("Laut Ministerin Doris Pohl kommt das Gesetz bald.", "Doris Pohl"),
    ("Das Gesetz komme, so Ministerin Doris Pohl.", "Doris Pohl"),
    ("Wie Ministerin Doris Pohl sagte, kommt das Gesetz bald.", "Doris Pohl"),
]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_entity_of_the_speaker(text: str, name: str) -> None:
    """The entity is that of the name in the speaker's words."""
    assert speaker_name(text) == name


def test_two_people_are_no_entity() -> None:
    """A group has no single entity; its own words stay."""
    text = "Ministerin Doris Pohl und Minister Arno Brandt sagten, das Gesetz komme."
    assert only(text).speaker is None


def test_pronoun_of_the_person_before() -> None:
    """ "er" is the man who was the subject of the sentence before."""
    text = "Präsident Milan Kovac besuchte am Dienstag das Werk. Er sagte, die Arbeit gehe weiter."
    assert speaker_name(text) == "Milan Kovac"


def test_pronoun_of_the_speaker_before() -> None:
    """ "er" behind a statement is its speaker."""
    text = "Präsident Milan Kovac sagte, das Werk bleibe. „Es ist gesund“, fügte er hinzu."
    assert speaker_name(text, 1) == "Milan Kovac"


def test_pronoun_of_the_wrong_gender_names_nobody() -> None:
    """ "er" is never a woman: unknown rather than wrong."""
    text = "Ministerin Doris Pohl besuchte das Werk. Er sagte, die Arbeit gehe weiter."
    assert speaker_name(text) is None


def test_pronoun_far_away_names_nobody() -> None:
    """After some sentences about other things a pronoun is no longer safe."""
    text = "Präsident Milan Kovac kam. Es regnete. Die Halle war voll. Die Musik spielte. Er sagte, das Werk bleibe."
    assert speaker_name(text) is None


VIA = [
    ("„Wir verhandeln“, zitierte ihn die Agentur Tass.", ("Tass",)),
    ("Die Nachrichtenagentur Reuters zitierte den Minister mit der Aussage, man verhandle.", ("Reuters",)),
    ("Unter Berufung auf einen Beamten berichtet der Sender CNN, man verhandle.", ("CNN",)),
    ("Wie die Nachrichtenagentur AP unter Berufung auf Diplomaten meldet, wird verhandelt.", ("AP",)),
    ("Der Minister schrieb auf Twitter: „Wir verhandeln weiter.“", ("Twitter",)),
    ("Der Minister schrieb auf der Plattform X: „Wir verhandeln weiter.“", ("X",)),
    ("Der Minister sagte der Nachrichtenagentur dpa, man verhandle.", ("dpa",)),
    ("Der Minister sagte dem Sender n-tv, man verhandle.", ("n-tv",)),
    ("Der Minister sagte der „Bild“-Zeitung, man verhandle.", ("Bild",)),
    ("Der Minister sagte, man verhandle.", ()),
]


@pytest.mark.parametrize(("text", "via"), VIA)
def test_via(text: str, via: tuple[str, ...]) -> None:
    """Agencies, broadcasters, papers and platforms of the reporting clause are the chain; the speaker is none of it."""
    assert statements(text)[0].via == via


def test_reference_names_the_speaker() -> None:
    """Behind "unter Berufung auf" stands who said it; the medium is only the way."""
    statement = only("Unter Berufung auf einen Beamten berichtet der Sender CNN, man verhandle.")
    assert statement.speaker_text == "einen Beamten"


def test_quoted_by_an_agency() -> None:
    """Whom an agency quotes is the speaker, not the agency."""
    text = "Der Vizeminister Oleg Sirin reagierte kühl: „Davon weiß ich nichts“, zitierte ihn die Agentur Tass."
    statement = only(text)
    assert (speaker_name(text), statement.via) == ("Oleg Sirin", ("Tass",))


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("Der Minister sagte gegenüber Reportern, man verhandle.", "Reportern"),
        ("Der Minister sagte vor Journalisten in Rom, man verhandle.", "Journalisten"),
        ("Der Minister sagte vor dem Treffen, man verhandle.", None),
    ],
)
def test_addressee(text: str, addressee: str | None) -> None:
    """Whom it was said to; "vor" something that cannot listen is none."""
    assert only(text).addressee == addressee


def test_said_on_is_the_day_of_the_clause() -> None:
    """The day in the reporting clause is when it was said; without one it is null."""
    marked = article("Der Minister sagte am 3. März 2024, man verhandle. Das dauere, sagte die Botschafterin.")
    assert [s.said_on for s in marked.statements] == ["2024-03-03", None]


def test_day_in_the_content_is_not_said_on() -> None:
    """A day that is part of what was said tells nothing about when it was said."""
    assert only("Der Minister sagte, man verhandle am 3. März 2024 weiter.").said_on is None
