"""Conflicts: both sides cited, and nothing that is only spelling, rounding or news overtaken by news."""

from tests.trace.findings_help import told

from faden.trace.conflicts_words import content_keys


def kinds(*pages: tuple[str, str, str]) -> list[str]:
    return [conflict.kind for conflict in told(*pages).stories[0].conflicts]


def test_one_sentence_in_two_mouths() -> None:
    """The same quotation, given to two persons by two outlets, is a conflict with both places."""
    thread = told(
        ("2026-09-02", "Abendblatt", "«Absagen lässt sich nur, was vereinbart war», sagte Sprecherin Anna Huber."),
        ("2026-09-02", "Morgenpost", "„Absagen lässt sich nur, was vereinbart war“, sagte Minister Karl Maier."),
    )
    (conflict,) = thread.stories[0].conflicts
    assert conflict.kind == "speaker"
    assert len({side.cites[0].article for side in conflict.sides}) == 2
    assert [side.summary.split(":")[0] for side in conflict.sides] in (
        ["Anna Huber", "Karl Maier"],
        ["Karl Maier", "Anna Huber"],
    )


def test_one_sentence_of_one_speaker_in_two_spellings_is_none() -> None:
    """Quotation marks and ss for ß make no difference."""
    assert not kinds(
        ("2026-09-02", "Abendblatt", "«Wir schliessen den Vertrag nicht ab», sagte Sprecherin Anna Huber."),
        ("2026-09-02", "Morgenpost", "„Wir schließen den Vertrag nicht ab“, sagte Sprecherin Anna Huber."),
    )


def test_other_sentences_on_the_same_matter_are_none() -> None:
    """Two speakers may speak of one thing in words of their own."""
    assert not kinds(
        ("2026-09-02", "Abendblatt", "«Der Vertrag ist gut für die Bahn», sagte Sprecherin Anna Huber."),
        ("2026-09-02", "Morgenpost", "„Der Vertrag kostet uns sehr viel Geld“, sagte Minister Karl Maier."),
    )


def test_a_plan_put_off_by_one_and_never_agreed_by_the_other() -> None:
    """Statuses of one day that cannot both be true, by different voices."""
    found = (
        told(
            ("2026-09-01", "Abendblatt", "Das Treffen von Anna Huber und Karl Maier in Graz ist für Freitag geplant."),
            ("2026-09-03", "Abendblatt", "Das Treffen von Anna Huber und Karl Maier in Graz wurde verschoben."),
            (
                "2026-09-03",
                "Morgenpost",
                "Das Treffen von Anna Huber und Karl Maier sei nie vereinbart worden, sagte Sprecher Beat Gerber.",
            ),
        )
        .stories[0]
        .conflicts
    )
    assert [conflict.kind for conflict in found] == ["status"]
    assert len(found[0].sides) == 2


def test_news_overtaken_by_news_is_none() -> None:
    """What one outlet still plans and another calls off on a later day is a change."""
    assert not kinds(
        ("2026-09-01", "Abendblatt", "Das Treffen von Anna Huber und Karl Maier ist für Freitag geplant."),
        ("2026-09-02", "Morgenpost", "Das Treffen von Anna Huber und Karl Maier wurde abgesagt."),
    )


def test_synonyms_share_a_key() -> None:
    """Differently translated words mean the same: what cannot be moved because nothing was agreed."""
    first = content_keys("Es ist unmöglich, etwas zu vertagen, worüber keine Einigung besteht", "de")
    second = content_keys("Man kann nichts verschieben, was nicht vereinbart war", "de")
    assert {"NEG", "CAN", "MOVE", "AGREE"} <= first & second


def test_a_second_count_is_a_conflict_of_numbers() -> None:
    """Who counts the same again, otherwise, contradicts; a later count ("inzwischen") only follows."""
    counted = "Nach Angaben der Polizei demonstrierten am Montag in Graz 900 Menschen gegen den Umbau. "
    other = told(("2026-05-05", "Abendblatt", counted + "Die Veranstalter sprachen von 750."))
    assert [c.kind for c in other.stories[0].conflicts] == ["number"]
    later = told(("2026-05-05", "Abendblatt", counted + "Die Polizei sprach inzwischen von 1200 Menschen."))
    assert later.stories[0].conflicts == ()


def test_a_denial_needs_what_it_denies() -> None:
    """ "Huber dementierte" stands against the sentence before it, "bestritt, dass …" only against shared words."""
    report = "Anna Huber und Karl Maier trafen sich am Montagabend in einem Gasthof in Graz. "
    denied = told(("2026-05-05", "Abendblatt", report + "Huber dementierte: „Ich war daheim.“"))
    assert [c.kind for c in denied.stories[0].conflicts] == ["position"]
    elsewhere = told(("2026-05-05", "Abendblatt", report + "Huber bestritt, die Bank je beraten zu haben."))
    assert elsewhere.stories[0].conflicts == ()
