"""Through whom a statement came, what quotations hold inside them, whom pronouns and short nouns mean."""

import pytest
from tests.annotate.statements_help import content, only, speaker_name, statements, told

from faden import lang
from faden.annotate.document import Document
from faden.annotate.statements_people import People
from faden.model import Entity, Mention, Span

VIA = [
    ("Anna Kern sagte dem „Spiegel“, der Vertrag halte.", ("Spiegel",)),
    ("„Wir bleiben“, sagte die Chefin Rosa Linde der Deutschen Presse-Agentur.", ("Deutsche Presse-Agentur",)),
    ("„Das war knapp“, sagte sein Anwalt, Max Huber, der Deutschen Presse-Agentur.", ("Deutsche Presse-Agentur",)),
    ("„Das war knapp“, sagte der Trainer unserer Zeitung.", ()),
    ("Der Präsident ließ über seinen Sprecher Kurt Amsel mitteilen, er reise nicht.", ("Kurt Amsel",)),
    ("Laut der Agentur APA sagte der Bürgermeister Max Huber, die Brücke sei sicher.", ("APA",)),
]


@pytest.mark.parametrize(("text", "via"), VIA)
def test_via_names_who_was_told_or_passed_it_on(text: str, via: tuple[str, ...]) -> None:
    """A medium that someone talks to is a link, in the nominative; the writer's own is none."""
    assert only(text).via == via


DATIVE = [
    ("„Das war knapp“, sagte der Trainer unserer Zeitung.", "der Trainer"),
    ("„Wir bleiben“, sagte die Chefin Rosa Linde der dpa.", "die Chefin Rosa Linde"),
    ("„Wir bleiben“, sagte ein Reporter der Zeitung.", "ein Reporter der Zeitung"),
    ("Der Chefredakteur der Zeitung sagte, man drucke weiter.", "Der Chefredakteur der Zeitung"),
]


@pytest.mark.parametrize(("text", "speaker"), DATIVE)
def test_the_medium_told_is_no_genitive(text: str, speaker: str) -> None:
    """ "sagte die Ministerin der dpa" is no minister of the agency; its own people stay its own."""
    assert only(text).speaker_text == speaker


NESTED = [
    (
        "„Frau Lutz hat mir versprochen, der Laden bleibe offen“, sagte Peter Hahn.",
        ("der Laden bleibe offen", "Frau Lutz", ("Peter Hahn",)),
    ),
    (
        "„Der Arzt sagte wörtlich: ‚Sie sind gesund.‘“, erzählte Maria Kunz.",
        ("‚Sie sind gesund.‘", "Der Arzt", ("Maria Kunz",)),
    ),
    (
        "Maria Kunz sagte, sie gehe. Sie habe mit dem Chef gesprochen, und er habe ihr versichert, Geld sei da.",
        ("Geld sei da", "er", ("Maria Kunz",)),
    ),
]


@pytest.mark.parametrize(("text", "inner"), NESTED)
def test_what_is_said_inside_is_a_statement_of_its_own(text: str, inner: tuple[str, str, tuple[str, ...]]) -> None:
    """The speaker around it is the last link of its chain."""
    last = statements(text)[-1]
    assert (content(text, last), last.speaker_text, last.via) == inner


def test_what_one_says_of_oneself_is_not_nested() -> None:
    """ "Ich habe immer gesagt, …" inside a quotation is no second statement."""
    assert len(statements("„Ich habe immer gesagt, dass wir gewinnen“, sagte Peter Hahn.")) == 1


PRONOUNS = [
    ("Carla Stein traf am Abend ein. „Wir sind müde“, sagte sie.", "Carla Stein"),
    ("Otto Berg traf am Abend ein. „Wir sind müde“, sagte er.", "Otto Berg"),
    ("Otto Berg traf am Abend ein. „Wir sind müde“, sagte sie.", None),
    ("Carla Stein traf am Abend ein. „Wir sind müde“, sagte er.", None),
    ("Carla Stein traf am Abend ein. „Wir sind müde“, sagten sie.", None),
]


@pytest.mark.parametrize(("text", "name"), PRONOUNS)
def test_pronouns_go_by_given_names(text: str, name: str | None) -> None:
    """ "sie" is a woman, "er" no woman; a plural is nobody."""
    assert speaker_name(text) == name


def test_the_subject_of_the_content_is_not_who_says_it() -> None:
    """Whom the content speaks of is no antecedent of the pronoun behind it."""
    text = "Clara Berg schwieg lange zu dem Schritt. Rita Stein sei die Beste gewesen, sagte sie schließlich."
    assert speaker_name(text) == "Clara Berg"


def test_konjunktiv_goes_on_for_the_sentence_before() -> None:
    """Behind a sentence that is no statement its subject speaks, not the speaker before that."""
    text = "„Es ist aus“, sagte Rita Stein. Der Anwalt Otto Berg wies das zurück. Die Akte sei vollständig."
    assert speaker_name(text, -1) == "Otto Berg"


def test_a_company_is_the_one_the_text_names() -> None:
    """ "das Unternehmen" is the only company of the article; with two it is nobody."""
    one = "Die Nordwerk AG baut um. Das teilte das Unternehmen am Montag mit."
    two = "Die Nordwerk AG und die Südwerk AG bauen um. Das teilte das Unternehmen am Montag mit."
    assert (speaker_name(one), speaker_name(two)) == ("Nordwerk AG", None)


def test_a_name_that_goes_on_is_not_taken_for_its_first_part() -> None:
    """Where a mention covers "Hilde" of "Hilde Nebelung" only, the words name nobody."""
    text = "Amtsleiterin Hilde Nebelung"
    language = lang.get("de")
    assert language is not None
    doc = Document(article="a-1", text=text, blocks=(), sentences=(), language=language)
    hilde = Entity(id="e-1", name="Hilde", kind="PERSON", variants=(), roles=())
    cut = Mention(start=13, end=18, kind="PERSON", entity="e-1")
    whole = Mention(start=13, end=len(text), kind="PERSON", entity="e-1")
    span = Span(start=0, end=len(text))
    assert People(doc, [cut], [hilde]).named(span) is None
    assert People(doc, [whole], [hilde]).named(span) == "e-1"


def test_own_words_of_the_subject() -> None:
    """ "nach eigenen Angaben": the subject says so of itself."""
    text = "Der Torwart erfuhr nach eigenen Angaben aus dem Radio davon."
    assert told(text) == [("Der Torwart erfuhr … aus dem Radio davon", "Der Torwart")]


def test_es_hiess_goes_on_for_who_spoke() -> None:
    """ "hieß es" without a place is the speaker of the sentence before."""
    text = "Der Konzern Nordwerk teilte mit, der Umsatz sinke. Man erwarte ein gutes Jahr, hieß es."
    assert statements(text)[-1].speaker_text == "Der Konzern Nordwerk"


OBJECTS = [
    ("Der Sprecher nannte Personalmangel als Grund.", "Personalmangel als Grund"),
    ("Die Trainerin nannte das Spiel eine Lehrstunde.", "das Spiel eine Lehrstunde"),
    ("Die Richterin merkte an, ein Zeuge, der lüge, helfe niemandem.", "ein Zeuge, der lüge, helfe niemandem"),
    ("Der Obmann kündigte an, sein Amt mit 31. März abzugeben.", "sein Amt mit 31. März abzugeben"),
    ("Die Chefin sprach von einem „Abschied auf Raten“.", "„Abschied auf Raten“"),
]


@pytest.mark.parametrize(("text", "said"), OBJECTS)
def test_where_the_content_lies(text: str, said: str) -> None:
    """Reasons and names given, content cut by a relative clause, dates inside an infinitive, the quotation alone."""
    assert [content(text, s) for s in statements(text)] == [said]


NOTHING = [
    "Die Zeche ist nach bisherigen Berechnungen teuer.",
    "Der Stürmer rang nach Worten.",
    "In einer früheren Fassung hieß es, der Zug sei entgleist.",
    "Die Mauern sollen im Mai abgeschlossen sein.",
    "Der Verband begrüßte das Ergebnis.",
    "Hinweise auf ein Verbrechen gibt es nicht.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_says_it(text: str) -> None:
    """Nobody's calculations, corrected versions, plans and mere stances are no statements."""
    assert not statements(text)
