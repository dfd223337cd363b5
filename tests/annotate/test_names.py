"""Names, what kind they are, and whom they stand for. All people and most things here are invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faden import lang
from faden.annotate.document import Document
from faden.annotate.names import find_names
from faden.annotate.names_candidates import Candidate, settle
from faden.annotate.sentences import find_sentences
from faden.model import Block, Entity, Mention

GERMAN = lang.get("de")
assert GERMAN is not None


def document(text: str) -> Document:
    """One body block."""
    blocks = (Block(start=0, end=len(text), kind="body"),)
    sentences = find_sentences(text, blocks, GERMAN)
    return Document(article="a-1", text=text, blocks=blocks, sentences=sentences, language=GERMAN)


def named(text: str) -> list[str]:
    """ "words KIND" of every name, "~" before parts of compounds; resolved role nouns left out."""
    mentions, _ = find_names(document(text))
    return [f"{'~' * m.part}{text[m.start : m.end]} {m.kind[:3]}" for m in mentions if not m.nominal]


def people(text: str) -> dict[str, Entity]:
    return {e.name: e for e in find_names(document(text))[1] if e.kind == "PERSON"}


def nominals(text: str) -> list[tuple[str, str]]:
    mentions, entities = find_names(document(text))
    names = {e.id: e.name for e in entities}
    return [(text[m.start : m.end], names[m.entity]) for m in mentions if m.nominal]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Gestern kam Anna Kupferschmidt nach Bern.", ["Anna Kupferschmidt PER", "Bern PLA"]),
        ("Das sagte Karl-Heinz von der Tann.", ["Karl-Heinz von der Tann PER"]),
        ("Die Rede Katrin Habermehls gefiel.", ["Katrin Habermehls PER"]),
        ("Der Trainer Zlatwinski schwieg.", ["Zlatwinski PER"]),
        ("Frau Koch und Dr. Bauer kamen.", ["Koch PER", "Bauer PER"]),
        ("Damit rechnet Ogbonwe (37) nicht.", ["Ogbonwe PER"]),
        ("Es siegte Ida B. Kern.", ["Ida B. Kern PER"]),
        ("Die Regierung in Paris und die EU schweigen.", ["Paris PLA", "EU ORG"]),
        ("Das Weiße Haus und der Kreml schweigen.", ["Weiße Haus ORG", "Kreml ORG"]),
        ("Im Weissen Haus und in Rom tagte man.", ["Weissen Haus ORG", "Rom PLA"]),
        ("Laut „Spiegel“ und dem Sender Funkweit1 stimmt das.", ["Spiegel ORG"]),
        ("Der Spiegel im Bad ist neu.", []),
        ("Die Agentur Reuters meldet das.", ["Reuters ORG"]),
        ("Das Essen in Essen war gut.", ["Essen PLA"]),
        ("Die Zwirnwerk Lauda AG liefert.", ["Zwirnwerk Lauda AG ORG"]),
        ("Die US-Regierung und russische Truppen.", []),
        ("Die Vereinigten Staaten zahlen.", ["Vereinigten Staaten PLA"]),
        ("Das Treffen in New York endete.", ["New York PLA"]),
        ("Er liest den Roman „Das stille Ufer“ gern.", ["Das stille Ufer OTH"]),
        ("Der Kremlchef und ein Nato-Sprecher.", ["~Kreml ORG", "~Nato ORG"]),
        ("Der Ukrainekrieg dauert an.", ["~Ukraine PLA"]),
    ],
)
def test_names_and_their_kinds(text: str, wanted: list[str]) -> None:
    """Lists, given names, roles, titles, ages and shapes mark names; nouns, adjectives and "US-" are none."""
    assert named(text) == wanted


def test_parts_of_compounds_are_marked_by_their_own_letters() -> None:
    """Surnames that the article knows are found inside compounds, each by its own letters."""
    text = "Lea Tormann traf Ulf Sandgrub. Das Tormann-Sandgrub-Gespräch war kurz, ein Tormann-Plan fehlt."
    assert named(text)[2:] == ["~Tormann PER", "~Sandgrub PER", "~Tormann PER"]


def test_neighbouring_names_stay_apart() -> None:
    """Two surnames in a row are two people."""
    text = "Lea Tormann kennt Ulf Sandgrub. Gestern habe Tormann Sandgrub gedroht."
    assert named(text)[2:] == ["Tormann PER", "Sandgrub PER"]


def test_a_surname_belongs_to_the_full_name_before_or_behind_it() -> None:
    """Headlines give the surname first; genitives are forms of it."""
    text = "Tormann tritt zurück. Lea Tormann geht. Tormanns Partei staunt."
    mentions, entities = find_names(document(text))
    assert len({m.entity for m in mentions}) == 1
    assert entities[0].name == "Lea Tormann"
    assert entities[0].variants == ("Tormann",)


def test_spellings_of_one_name_are_one_person() -> None:
    """Transliterations of a name in one article are variants of one entity."""
    found = people("Das sagte Sergej Wolkonskij. Sergei Wolkonski bestritt es.")
    assert len(found) == 1


def test_differing_given_names_keep_people_apart() -> None:
    """Relatives share a surname and stay two; the surname alone means the one named last."""
    text = "Lea Tormann sprach. Ihr Bruder Ulf Tormann schwieg. Dann ging Tormann."
    mentions, entities = find_names(document(text))
    assert sorted(e.name for e in entities) == ["Lea Tormann", "Ulf Tormann"]
    assert mentions[1].entity == mentions[2].entity


def test_equal_names_have_equal_ids_in_all_articles() -> None:
    """The id is made of kind and spelling skeleton alone."""
    first = people("Das sagte Sergej Wolkonskij.")["Sergej Wolkonskij"]
    second = people("Es kam auch Sergei Wolkonski.")["Sergei Wolkonski"]
    assert first.id == second.id


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Der russische Außenminister Igor Wolkonski kam.", "Igor Wolkonski", "russischer Außenminister"),
        ("Sie traf den finnischen Präsidenten Aku Virta.", "Aku Virta", "finnischer Präsident"),
        ("US-Aussenministerin Lea Tormann (54) kam.", "Lea Tormann", "US-Aussenministerin"),
        ("Ungarns Regierungschef Imre Bakos kam.", "Imre Bakos", "Ungarns Regierungschef"),
        ("Der Präsident der Schweiz, Urs Zumbach, kam.", "Urs Zumbach", "Präsident der Schweiz"),
    ],
)
def test_roles_stand_in_the_nominative_with_their_place(text: str, name: str, role: str) -> None:
    """What stands before a name says who that is; the cite holds the words as they are."""
    (found,) = people(text)[name].roles
    assert found.text == role
    (cite,) = found.cites
    assert role.split()[-1][:6] in text[cite.start : cite.end]


def test_respective_lists_give_each_name_its_own_role() -> None:
    """The first country goes with the first name, the second with the second."""
    found = people("Die Außenminister Finnlands und der Schweiz, Aku Virta und Urs Zumbach, telefonierten.")
    assert found["Aku Virta"].roles[0].text == "Außenminister Finnlands"
    assert found["Urs Zumbach"].roles[0].text == "Außenminister der Schweiz"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("US-Präsidentin Lea Tormann kam. Die US-Präsidentin lobte Bern.", [("Die US-Präsidentin", "Lea Tormann")]),
        ("Der finnische Präsident Aku Virta kam. Dann ging der Finne.", [("der Finne", "Aku Virta")]),
        ("Urs Zumbach (47) kam. Der 47-Jährige ist Koch.", [("Der 47-Jährige", "Urs Zumbach")]),
        ("Trainer Urs Zumbach und Trainer Aku Virta kamen. Der Trainer lachte.", []),
        ("Minister Urs Zumbach kam. Das Treffen der Minister begann. Die Minister redeten.", []),
        ("Die Polizei kam. Der Präsident schwieg.", []),
    ],
)
def test_role_nouns_are_resolved_only_where_one_person_fits(text: str, wanted: list[tuple[str, str]]) -> None:
    """A wrong person is worse than none: two bearers, a plural or nobody leave the noun alone."""
    assert nominals(text) == wanted


def test_no_mark_lies_outside_the_blocks_that_may_carry_marks() -> None:
    """Names in captions and bylines are not marked."""
    text = "Von Lea Tormann\nUlf Sandgrub kam."
    blocks = (Block(start=0, end=15, kind="byline"), Block(start=16, end=len(text), kind="body"))
    doc = Document(
        article="a-1", text=text, blocks=blocks, sentences=find_sentences(text, blocks, GERMAN), language=GERMAN
    )
    assert [text[m.start : m.end] for m in find_names(doc)[0]] == ["Ulf Sandgrub"]


def test_the_heavier_candidate_wins_then_the_longer() -> None:
    """Rules and models may contradict each other; what stands never overlaps."""

    def candidate(start: int, end: int, weight: float) -> Candidate:
        return Candidate(start=start, end=end, kind="PERSON", weight=weight, rule="test")

    heavy, long, short = candidate(3, 6, 0.9), candidate(0, 5, 0.5), candidate(0, 2, 0.5)
    assert settle((short, long, heavy)) == (short, heavy)
    assert settle((short, long)) == (long,)


WORDS = [
    "Anna",
    "Roth",
    "sagte",
    "der",
    "US-Präsident",
    "Bern",
    "Kremlchef",
    "(54)",
    ",",
    "und",
    "EU",
    "„",
    "“",
    ".",
    "von",
]


@given(st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join) | st.text(max_size=80))
def test_any_text_has_sound_mentions(text: str) -> None:
    """Mentions are in order, inside sentences and point at entities of the same kind; twice gives the same."""
    doc = document(text)
    mentions, entities = find_names(doc)
    assert find_names(doc) == (mentions, entities)
    kinds = {e.id: e.kind for e in entities}
    assert list(kinds) == sorted(kinds)
    for mention in mentions:
        assert isinstance(mention, Mention)
        assert text[mention.start : mention.end].strip()
        assert any(s.start <= mention.start < mention.end <= s.end for s in doc.sentences)
        assert kinds[mention.entity] == mention.kind


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Am Abend sagte Zwirnowski, das reiche nicht.", ["Zwirnowski PER"]),
        ("Viele kamen aus Mulgrowitz.", ["Mulgrowitz PLA"]),
    ],
)
def test_unknown_words_are_guessed_by_their_letters_and_neighbours(text: str, wanted: list[str]) -> None:
    """No list knows these names; their endings and the words around them tell."""
    assert named(text) == wanted


def test_a_guess_holds_for_the_whole_article() -> None:
    """A name guessed in one place is one where nothing around it says so, and of the same kind."""
    text = "Am Abend sagte Zwirnowski, das reiche nicht. Der Rat lud Zwirnowski dann ein."
    assert named(text) == ["Zwirnowski PER", "Zwirnowski PER"]
