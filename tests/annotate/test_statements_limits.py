"""Statement finding ends, whatever stands in a sentence."""

from eval.common import bare_article


def test_a_quoted_name_behind_a_day_is_a_phrase_of_its_own() -> None:
    """A quoted name right behind a weekday once made an empty phrase, and the search for a subject never ended."""
    text = 'Bevor sich Läufer auf den Weg machten, fand am Samstag "Die Meile", der Lauf für Kinder, statt.'
    assert bare_article(text, uri="lauf.txt", published="2026-05-04").statements == ()


def test_nobody_is_a_link_of_his_own_chain() -> None:
    """Konjunktiv that goes on inside what someone said is still his, not said through him."""
    text = "Anna Berger sagte am Montag: «Ich bin bereit.» Sie sei überzeugt, dass der Umbau gelinge, sagte Berger."
    for statement in bare_article(text, uri="umbau.txt", published="2026-05-04").statements:
        assert "Anna Berger" not in statement.via
