"""Stories: which articles tell the same one, whatever their order; people's judgements; ids that last."""

import random
from dataclasses import replace
from datetime import date, timedelta

import pytest

from faden.group import find_versions, group
from faden.model import Article, Block, Judgement, Stamp, Story

TUNNEL = (
    (
        "Verkehrsministerin Odermatt stoppt den Bau des Kellerhorn-Tunnels",
        "Die Verkehrsministerin Lena Odermatt hat den Bau des Kellerhorn-Tunnels vorläufig gestoppt. Bei Bohrungen war "
        "Wasser in den Stollen eingedrungen, zwei Arbeiter wurden verletzt. Odermatt kündigte in Bergheim eine "
        "Untersuchung an, die bis zum Sommer dauern soll.",
    ),
    (
        "Nach Wassereinbruch: Tunnelbau am Kellerhorn ruht",
        "Am Kellerhorn stehen die Maschinen still. Nach dem Wassereinbruch im Stollen mit zwei Verletzten hat das "
        "Ministerium die Arbeiten unterbrochen. Wie lange der Baustopp für den Tunnel dauert, ist offen. "
        "Ministerin Odermatt will erst die Ergebnisse der Untersuchung abwarten.",
    ),
    (
        "Baufirma widerspricht Odermatt im Streit um den Kellerhorntunnel",
        "Die Baufirma Granitwerk weist die Vorwürfe zum Wassereinbruch im Kellerhorntunnel zurück. Man habe das "
        "Ministerium rechtzeitig vor dem Wasser im Berg gewarnt, teilte Granitwerk mit. Der Baustopp koste jeden "
        "Tag eine halbe Million Franken.",
    ),
)
CABINET = (
    "Odermatt stellt Fahrplan für neue Nachtzüge vor",
    "Nachtzüge sollen künftig Bergheim mit Triest und Krakau verbinden. Das sagte Verkehrsministerin Lena Odermatt bei "
    "der Vorstellung des Fahrplans. Die ersten Wagen werden gerade in Linz gebaut, Fahrkarten gibt es ab Dezember.",
)
CHEESE = (
    "Alpkäse aus dem Urnertal gewinnt Weltmeisterschaft",
    "Ein Käse aus dem Urnertal ist in Wisconsin zum besten der Welt gewählt worden. Die Jury lobte die nussige Note "
    "und die feine Reifung des Laibs. Für die Sennerei mit drei Angestellten ist es der erste große Titel.",
)
BANK = (
    (
        "Zentralbank Nordmark senkt Leitzins um einen viertel Punkt",
        "Die Zentralbank von Nordmark hat ihren Leitzins auf 2,25 Prozent gesenkt. Notenbankchefin Ragnhild Moe "
        "begründete den Schritt mit der schwachen Konjunktur in Nordmark. Die Krone gab gegenüber dem Euro nach.",
    ),
    (
        "Nordmark: Notenbankchefin Moe verteidigt niedrigeren Leitzins",
        "Ragnhild Moe hat die Zinssenkung der Zentralbank von Nordmark gegen Kritik verteidigt. Die schwache "
        "Konjunktur lasse keine andere Wahl, sagte die Notenbankchefin. Die Krone fiel weiter.",
    ),
)
OTHER_BANK = (
    "Notenbank der Inselrepublik Tavara lässt Leitzins unverändert",
    "Die Notenbank von Tavara tastet den Leitzins nicht an, er bleibt bei 4,5 Prozent. Gouverneur Teo Lani verwies auf "
    "die steigenden Preise für Reis und Benzin. Ökonomen hatten mit der Entscheidung gerechnet.",
)


def article(name: str, words: tuple[str, str], day: str | None, **fields: object) -> Article:
    title, body = words
    text = f"{title}\n{body}"
    blocks = (
        Block(start=0, end=len(title), kind="headline"),
        Block(start=len(title) + 1, end=len(text), kind="body"),
    )
    plain = Article(
        id=f"a-{name}",
        uri=f"{name}.txt",
        sha256=name,
        media_type="text/plain",
        text=text,
        blocks=blocks,
        title=title,
        outlet=f"Blatt {name}",
        published=Stamp(at=day, precision="day", how="stated") if day else None,
        language="de",
    )
    return replace(plain, **fields)  # type: ignore[arg-type]


def a_pile() -> list[Article]:
    return [
        article("t1", TUNNEL[0], "2031-03-01"),
        article("t2", TUNNEL[1], "2031-03-02"),
        article("t3", TUNNEL[2], "2031-03-06"),
        article("zug", CABINET, "2031-03-03"),
        article("k", CHEESE, "2031-03-02"),
        article("n1", BANK[0], "2031-03-04"),
        article("n2", BANK[1], "2031-03-05"),
        article("tav", OTHER_BANK, "2031-03-04"),
    ]


def shape(stories: tuple[Story, ...]) -> set[frozenset[str]]:
    return {frozenset(article.removeprefix("a-") for article in story.articles) for story in stories}


def of(stories: tuple[Story, ...], name: str) -> Story:
    return next(story for story in stories if f"a-{name}" in story.articles)


def test_reports_of_one_event_share_a_story_and_other_events_stay_apart() -> None:
    """The same minister in another matter, and another bank's decision of the same day, are other stories."""
    assert shape(group(a_pile())) == {
        frozenset({"t1", "t2", "t3"}),
        frozenset({"zug"}),
        frozenset({"k"}),
        frozenset({"n1", "n2"}),
        frozenset({"tav"}),
    }


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_the_pile_makes_no_difference(seed: int) -> None:
    """Any order of the articles gives equal stories, ids and reasons included."""
    pile = a_pile()
    random.Random(seed).shuffle(pile)
    assert group(pile) == group(a_pile())


def test_a_second_look_with_the_earlier_stories_changes_nothing() -> None:
    """Grouping again over what is known gives the same stories."""
    stories = group(a_pile())
    assert group(a_pile(), earlier=stories) == stories


def test_every_article_is_in_exactly_one_story_with_one_reason_each() -> None:
    """Stories divide the pile; each article has one membership; the one that opened the story says so."""
    stories = group(a_pile())
    assert sorted(a for story in stories for a in story.articles) == sorted(a.id for a in a_pile())
    for story in stories:
        assert [member.article for member in story.memberships] == list(story.articles)
        assert story.memberships[0].reasons == ("first",)
        assert all(0.0 <= member.score <= 1.0 for member in story.memberships)


def test_a_membership_says_what_the_articles_have_in_common() -> None:
    """Names or words, the days between, and the article that is nearest."""
    second = of(group(a_pile()), "t2").memberships[1]
    assert "days: 1" in second.reasons
    assert "near: a-t1" in second.reasons
    assert any("Kellerhorn" in reason for reason in second.reasons)


def test_the_same_people_meeting_again_months_later_is_another_story() -> None:
    """Two summits of the same two presidents, in August and October, in different cities."""
    august = (
        "Präsidentin Aalto empfängt Präsident Barros in Narvik",
        "Präsidentin Aalto hat Präsident Barros zu einem Gipfel in Narvik empfangen. Beide sprachen über einen "
        "Waffenstillstand auf der Insel Sorrel. Eine Einigung gab es nach dem dreistündigen Gespräch nicht.",
    )
    october = (
        "Präsidentin Aalto und Präsident Barros planen Gipfel in Lemberg",
        "Präsidentin Aalto will Präsident Barros zu einem Gipfel in Lemberg treffen. Nach einem Telefonat beider sagte "
        "sie, es gehe um einen Waffenstillstand auf der Insel Sorrel. Ein Termin steht noch nicht fest.",
    )
    pile = [article("aug", august, "2031-08-15"), article("okt", october, "2031-10-16")]
    assert len(group(pile)) == 2


def test_a_story_may_live_for_weeks_as_long_as_it_goes_on() -> None:
    """Each report is within the window of the one before, the first and the last are not."""
    days = ["2031-03-01", "2031-03-21", "2031-04-09"]
    pile = [article(f"t{n}", words, day) for n, (words, day) in enumerate(zip(TUNNEL, days, strict=True))]
    assert len(group(pile)) == 1


def test_headlines_alone_are_enough() -> None:
    """Items of a feed with only a title and a teaser are told apart as well."""

    def headline(name: str, title: str) -> Article:
        return replace(
            article(name, (title, "x"), "2031-03-01"),
            text=title,
            blocks=(Block(start=0, end=len(title), kind="headline"),),
        )

    pile = [
        headline("1", "Kellerhorn: Zwei Verletzte nach Wassereinbruch im Tunnel"),
        headline("2", "Wassereinbruch im Kellerhorn-Tunnel verletzt zwei Arbeiter"),
        headline("3", "Seilbahn am Kellerhorn feiert hundertsten Geburtstag"),
    ]
    assert shape(group(pile)) == {frozenset({"1", "2"}), frozenset({"3"})}


def test_the_undated_come_last_and_still_find_their_story() -> None:
    """An article without a day is taken after all others and joins by its words."""
    pile = [article("t1", TUNNEL[0], "2031-03-01"), article("t2", TUNNEL[1], None), article("k", CHEESE, None)]
    stories = group(pile)
    assert of(stories, "t2").articles == ("a-t1", "a-t2")
    assert (of(stories, "t2").first, of(stories, "t2").last) == ("2031-03-01", "2031-03-01")
    assert (of(stories, "k").first, of(stories, "k").last) == (None, None)


def test_a_person_may_join_and_part() -> None:
    """ "Same" joins what nothing else would, "different" parts the likest; the reason names the person."""
    judged = [
        Judgement(first="a-zug", second="a-t1", same=True, by="mk"),
        Judgement(first="a-n2", second="a-n1", same=False, by="jo"),
    ]
    stories = group(a_pile(), judgements=judged)
    assert of(stories, "zug") == of(stories, "t1")
    assert of(stories, "n1") != of(stories, "n2")
    members = {member.article: member.by for member in of(stories, "zug").memberships}
    assert members["a-zug"] == "mk"
    assert members["a-t2"] == "faden"
    assert group(a_pile(), judgements=judged[::-1]) == stories


def test_a_judgement_parts_articles_even_where_a_third_is_near_to_both() -> None:
    """ "Different" holds for the pair whatever else is in the stories."""
    judged = [Judgement(first="a-t1", second="a-t3", same=False, by="jo")]
    stories = group(a_pile(), judgements=judged)
    assert of(stories, "t1") != of(stories, "t3")


def test_same_carries_over_but_not_against_a_persons_different() -> None:
    """A with B and B with C makes A with C, unless A and C were called different."""
    same = [
        Judgement(first="a-k", second="a-zug", same=True, by="mk"),
        Judgement(first="a-zug", second="a-tav", same=True, by="mk"),
    ]
    stories = group(a_pile(), judgements=same)
    assert of(stories, "k") == of(stories, "tav")
    stories = group(a_pile(), judgements=[*same, Judgement(first="a-tav", second="a-k", same=False, by="jo")])
    assert of(stories, "k") != of(stories, "tav")


def test_a_judgement_on_unknown_articles_is_harmless() -> None:
    """Articles that are not in the pile (any more) change nothing."""
    judged = [Judgement(first="a-gone", second="a-t1", same=False, by="mk")]
    assert group(a_pile(), judgements=judged) == group(a_pile())


def test_a_growing_story_keeps_its_id() -> None:
    """New articles, even older ones, leave the id as it was."""
    pile = a_pile()
    before = group([one for one in pile if one.id != "a-t1"])
    after = group(pile, earlier=before)
    assert of(after, "t2").id == of(before, "t2").id
    assert len(of(after, "t2").articles) == 3


def test_an_id_goes_to_the_part_with_most_articles_and_is_given_once() -> None:
    """After a split the larger part keeps the id, and no two stories share one."""
    before = group(a_pile())
    whole = replace(of(before, "t1"), articles=("a-t1", "a-t2", "a-t3", "a-zug", "a-n1", "a-n2", "a-k"))
    after = group(a_pile(), earlier=[whole])
    assert of(after, "t1").id == whole.id
    assert len({story.id for story in after}) == len(after)


def test_a_new_story_never_takes_an_id_that_lives_on() -> None:
    """The id made of a story's first article may have gone with the others; the part gets a fresh one."""
    before = group(a_pile())
    tunnel = of(before, "t1")
    judged = [Judgement(first="a-t1", second=other, same=False, by="mk") for other in ("a-t2", "a-t3")]
    after = group(a_pile(), earlier=before, judgements=judged)
    assert of(after, "t2").id == tunnel.id
    assert of(after, "t1").id not in {tunnel.id, of(after, "t2").id}


def test_a_story_has_a_title_even_where_no_article_has_one() -> None:
    """The newest central title; else the first words, cut at a word."""
    stories = group(a_pile())
    assert of(stories, "t1").title in {words[0] for words in TUNNEL}
    untitled = replace(a_pile()[0], title=None, blocks=(Block(start=66, end=300, kind="body"),))
    [story] = group([untitled])
    assert story.title.startswith("Die Verkehrsministerin")
    assert story.title.endswith(" …")
    assert len(story.title) < 125


def test_an_empty_pile_has_no_stories() -> None:
    """Nothing in, nothing out; an article without any words is a story of its own."""
    assert group([]) == ()
    assert len(group([replace(a_pile()[0], blocks=(), title=None, text="")])) == 1


def test_articles_in_a_language_without_a_folder_are_grouped_too() -> None:
    """Grouping needs letters only."""
    pile = [
        article("x1", TUNNEL[0], "2031-03-01", language="xx"),
        article("x2", TUNNEL[1], "2031-03-01", language=None),
    ]
    assert len(group(pile)) == 1


def test_what_comes_after_the_window_does_not_change_what_was_before() -> None:
    """Articles of later months leave the stories of a month as they were."""
    pile = a_pile()
    start = date(2031, 5, 1)
    later = [
        article(f"z{n}", (f"Nachricht {n} vom Markt in Halm", f"Der Preis für Hafer steigt auf {n} Kronen."), day)
        for n, day in enumerate((start + timedelta(days=n)).isoformat() for n in range(20))
    ]
    assert shape(group(pile)) <= shape(group(pile + later))


UPDATE = (
    TUNNEL[0][1]
    + " Am Abend wurde bekannt, dass auch die Staatsanwaltschaft ermittelt. Sie prüft, ob Warnungen übersehen wurden."
)


def test_the_same_web_address_is_a_later_version() -> None:
    """A page fetched again with other bytes, whatever its protocol, www or fragment; not the same bytes twice."""
    one = article("1", TUNNEL[0], "2031-03-01", uri="https://www.talbote.example/a/tunnel.html", sha256="1")
    two = article("2", TUNNEL[1], "2031-03-01", uri="http://talbote.example/a/tunnel.html#top", sha256="2")
    three = article("3", TUNNEL[2], "2031-03-02", uri="https://www.talbote.example/a/tunnel.html/", sha256="3")
    entry = article("4", TUNNEL[2], "2031-03-03", uri="https://www.talbote.example/b.html", sha256="4")
    assert find_versions([three, two, one, entry]) == {"a-2": "a-1", "a-3": "a-2"}
    assert find_versions([one, replace(two, sha256="1", uri=one.uri)]) == {}


def test_one_outlets_grown_text_under_another_address_is_a_version() -> None:
    """Mostly the same words from the same outlet within days; another outlet's copy is none."""
    first = article("1", TUNNEL[0], "2031-03-01", outlet="Talbote")
    grown = article("2", (TUNNEL[0][0], UPDATE), "2031-03-02", outlet="Talbote")
    copied = article("3", (TUNNEL[0][0], UPDATE), "2031-03-02", outlet="Seepost")
    much_later = article("4", (TUNNEL[0][0], UPDATE), "2031-03-22", outlet="Talbote")
    assert find_versions([first, grown, copied, much_later]) == {"a-2": "a-1"}


def test_another_text_in_the_same_file_is_no_version() -> None:
    """A file name, or a front page's address, does not name an article: the words must agree a little."""
    for uri in ("pile/001.txt", "https://talbote.example/"):
        one = article("1", TUNNEL[0], "2031-03-01", uri=uri, sha256="1")
        other = article("2", CHEESE, "2031-03-02", uri=uri, sha256="2")
        grown = article("3", (TUNNEL[0][0], UPDATE), "2031-03-02", uri=uri, sha256="3")
        assert find_versions([one, other]) == {}
        assert find_versions([one, grown]) == {"a-3": "a-1"}


def test_an_undated_article_finds_a_story_that_closed_long_before() -> None:
    """Undated articles come last, but stories are compared with them when they close."""
    pile = [
        article("t1", TUNNEL[0], "2031-03-01"),
        article("late", CHEESE, "2032-06-01"),
        replace(article("undated", TUNNEL[1], "2031-03-02"), published=None),
    ]
    assert {frozenset(story.articles) for story in group(pile)} == {
        frozenset(("a-t1", "a-undated")),
        frozenset(("a-late",)),
    }


def test_a_title_names_no_outlet_and_the_newest_state() -> None:
    """The newest article's headline, without the outlet beside it."""
    newest = (f"Kurier – {TUNNEL[1][0]}", TUNNEL[1][1])
    pile = [
        article("t1", TUNNEL[0], "2031-03-01"),
        article("t2", newest, "2031-03-02", outlet="Kurier", title=newest[0]),
    ]
    assert [story.title for story in group(pile)] == [TUNNEL[1][0]]
