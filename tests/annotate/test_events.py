"""Events: type, people, place, days and realis of clauses, from hand-marked sentences.

Marks: `[Anna Huber]` a person, `[@Graz]` a place, `[#Bahn]` an organisation, `{2026-09-04|Freitag}` a time.
"""

import re
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faden import lang
from faden.annotate.document import Document
from faden.annotate.events import find_events
from faden.annotate.sentences import find_sentences
from faden.model import Block, BlockKind, Event, Mention, MentionKind, Time

PUBLISHED = "2026-09-02"
_MARK = re.compile(r"\[([@#]?)([^\]]+)\]|\{([\d-]+)\|([^}]+)\}")
_KINDS: dict[str, MentionKind] = {"": "PERSON", "@": "PLACE", "#": "ORGANISATION"}


def events(marked: str, *, kind: BlockKind = "body") -> tuple[Event, ...]:
    """The events of a marked text of one block; an entity's id is its last word."""
    text, mentions, times = "", [], []
    at = 0
    for match in _MARK.finditer(marked):
        text += marked[at : match.start()]
        start = len(text)
        if match[2]:
            text += match[2]
            name = match[2].split()[-1].removesuffix("s")
            mentions.append(
                Mention(start=start, end=len(text), kind=_KINDS[match[1]], entity=name, part=_part(marked, match))
            )
        else:
            text += match[4]
            day = match[3]
            times.append(
                Time(start=start, end=len(text), type="DATE", value=day, earliest=day, latest=day, said=match[4])
            )
        at = match.end()
    text += marked[at:]
    return find_events(document(text, kind), times=tuple(times), mentions=tuple(mentions), statements=())


def _part(marked: str, match: re.Match[str]) -> bool:
    """A mark right before a hyphen or letter is part of a compound."""
    behind = marked[match.end() : match.end() + 1]
    return behind == "-" or behind.isalpha()


def document(text: str, kind: BlockKind = "body") -> Document:
    language = lang.get("de")
    assert language is not None
    blocks = (Block(start=0, end=len(text), kind=kind),)
    sentences = find_sentences(text, blocks, language)
    return Document(article="a", text=text, blocks=blocks, sentences=sentences, language=language, published=PUBLISHED)


def brief(found: Sequence[Event]) -> str:
    """Type, realis and people of each event."""
    return "; ".join(" ".join([event.type, event.realis, *sorted(event.participants)]) for event in found)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # nouns, compounds, their people
        ("Das Treffen zwischen [Anna Huber] und [Karl Maier] ist abgesagt.", "meeting cancelled Huber Maier"),
        ("Das [Huber]-[Maier]-Gespräch wurde verschoben.", "talks cancelled Huber Maier"),
        ("[Anna Huber] kündigte ein Treffen mit [Karl Maier] an.", "meeting planned Huber Maier"),
        ("Nach einem Telefonat mit [Karl Maier] gab [Anna Huber] den Tag bekannt.", "phone_call happened Huber Maier"),
        ("Das geplante Treffen von [Anna Huber] und [Karl Maier] ist nicht vom Tisch.", "meeting planned Huber Maier"),
        # verbs
        ("[Anna Huber] und [Karl Maier] haben miteinander telefoniert.", "phone_call happened Huber Maier"),
        ("[Anna Huber] will [Karl Maier] in [@Graz] treffen.", "meeting planned Huber Maier"),
        ("Der Landtag stimmt am Montag über das Budget ab.", ""),
        ("Der Landtag stimmt {2026-09-07|am Montag} über das Budget ab.", "vote planned"),
        ("Die Lokführer wollen ab Montag streiken.", "strike planned"),
        ("Die [#Seebank] will die [#Talbank] übernehmen.", "takeover planned Seebank Talbank"),
        ("Die Rakete ist in der Nacht gestartet.", "launch happened"),
        ("Den {2026-09-04|für Freitag} geplanten Streik hat die [#Bahn] abgewendet.", "strike cancelled Bahn"),
        # deeds without a name of their own, on a day of their own
        ("Die Feuerwehr hat {2026-09-01|am Dienstag} den Keller ausgepumpt.", "other happened"),
        ("Der Zug soll {2026-10-01|ab Oktober} die alten Wagen ersetzen.", "other planned"),
        ("[Anna Huber] sagte {2026-09-01|am Dienstag} nicht viel.", ""),
        ("Sie sollen {2026-10-01|im Oktober} abgeschlossen sein.", ""),
        # what no event is
        ("Der Minister übernimmt die Verantwortung.", ""),
        ("Wer einen Vertrag unterschreibt, liest ihn vorher.", ""),
        ("Die Auswahl der Vertreter war groß.", ""),
        # wished or possible, not done
        ("[Anna Huber] forderte den Rücktritt von [Karl Maier].", "resignation possible Maier"),
        ("Ein mögliches Treffen mit [Karl Maier] beschäftigt [Anna Huber].", "meeting possible Huber Maier"),
    ],
)  # fmt: skip
def test_type_realis_and_people(marked: str, expected: str) -> None:
    """A clause's event by its noun or verb, its tense, its plan words, and the names in its phrase."""
    assert brief(events(marked)) == expected


def test_a_pro_form_stands_for_the_event_just_named() -> None:
    """ "Daraus wird nichts" calls off what the sentence before announced."""
    found = events("[Anna Huber] kündigte ein Treffen mit [Karl Maier] an. Doch daraus wird nichts.")
    assert brief(found) == "meeting planned Huber Maier; meeting cancelled Huber Maier"


def test_a_plural_role_stands_for_the_pair_of_its_level() -> None:
    """ "Die Außenminister" are those who bear the role, "die Präsidenten" the others."""
    found = events(
        "Präsident [Ivo Marek] und Präsidentin [Lena Holm] wollen sich treffen. Die Außenminister [Pavel Novak] und "
        "[Ines Brandt] haben telefoniert. Das Treffen der Präsidenten ist für Mai geplant."
    )
    assert brief(found[-1:]) == "meeting planned Holm Marek"


def test_days_fit_what_is_told() -> None:
    """What happened takes the day behind it, what is planned the day ahead, in one sentence."""
    found = events(
        "Nach dem Telefonat {2026-09-01|am Dienstag} wollen sich [Anna Huber] und [Karl Maier] "
        "{2026-09-04|am Freitag} treffen."
    )
    days = {event.type: event.earliest for event in found}
    assert days == {"phone_call": "2026-09-01", "meeting": "2026-09-04"}


def test_what_a_lead_tells_without_a_day_happened_on_the_day_of_publication() -> None:
    """The lead says what is new; the pluperfect does not."""
    assert events("[Anna Huber] und [Karl Maier] haben telefoniert.")[0].earliest == PUBLISHED
    assert events("[Anna Huber] und [Karl Maier] hatten telefoniert.")[0].earliest is None


def test_the_span_is_the_clause() -> None:
    """A clause of its own is cited, not the whole sentence; parentheses cut nothing."""
    text = "Das Wetter bleibt schlecht, aber die Abstimmung (geplant für Mai, in Graz) ist vom Tisch."
    (event,) = events(text)
    assert text[event.start : event.end].startswith("aber die Abstimmung")


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    """No text makes it fail; every span lies in the text, in order."""
    found = find_events(document(text), times=(), mentions=(), statements=())
    assert all(0 <= event.start < event.end <= len(text) for event in found)
    assert list(found) == sorted(found, key=lambda e: (e.start, e.end, e.id))


def test_a_day_goes_before_the_year_that_a_thing_is_for() -> None:
    """What was passed on Wednesday for this year was passed on Wednesday."""
    text = "Den Haushalt hat der Landtag am Mittwochabend nach Debatten für das laufende Jahr verabschiedet."
    plain = document(text)
    dated = [
        Time(start=text.index(said), end=text.index(said) + len(said), type="DATE", value=value, earliest=first,
             latest=last, said=said)
        for said, value, first, last in (
            ("Mittwochabend", "2026-09-02", "2026-09-02", "2026-09-02"),
            ("laufende Jahr", "2026", "2026-01-01", "2026-12-31"),
        )
    ]  # fmt: skip
    (event,) = find_events(plain, times=tuple(dated), mentions=(), statements=())
    assert (event.earliest, event.latest) == ("2026-09-02", "2026-09-02")
