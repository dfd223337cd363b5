"""Plans: one history per plan, statuses for the day they are said, the contract's rule for the last one."""

import pytest
from tests.trace.findings_help import course, plan, story, told

from faden.model import Cite, PlanStatus, Status
from faden.trace.plan_status import final_status

CITE = (Cite(article="a", start=0, end=1),)


def entry(status: Status, day: str, by: str | None = None) -> PlanStatus:
    return PlanStatus(status=status, as_of=day, by=by, cites=CITE)


@pytest.mark.parametrize(
    ("history", "expected"),
    [
        ([entry("announced", "2026-05-01"), entry("cancelled", "2026-05-03")], "cancelled"),
        ([entry("postponed", "2026-05-03"), entry("cancelled", "2026-05-03")], "cancelled"),
        ([entry("in_doubt", "2026-05-03"), entry("postponed", "2026-05-03")], "postponed"),
        ([entry("postponed", "2026-05-03"), entry("cancelled", "2026-05-03", "Anna Huber")], "postponed"),
        ([entry("cancelled", "2026-05-03", "Karl Maier"), entry("in_preparation", "2026-05-03", "CNN")], "cancelled"),
        ([entry("cancelled", "2026-05-03", "CNN"), entry("in_preparation", "2026-05-03", "ORF")], "in_doubt"),
        ([entry("in_preparation", "2026-05-01"), entry("denied", "2026-05-03", "Karl Maier")], "in_preparation"),
        ([entry("denied", "2026-05-03", "Karl Maier")], "denied"),
    ],
)
def test_the_last_status_follows_the_contract(history: list[PlanStatus], expected: Status) -> None:
    """The newest day counts; there the outlets' own voice first, then who takes part, else it is in doubt."""
    assert final_status(history, {"Karl Maier"}) == expected


def test_a_launch_postponed_twice_and_then_held() -> None:
    """A new day makes a postponement a rescheduling; the day it happens makes the plan held."""
    launch = plan(story("launch"), "launch")
    assert course(launch) == [
        ("2026-03-02", "announced"),
        ("2026-03-05", "rescheduled"),
        ("2026-03-07", "postponed"),
        ("2026-03-10", "rescheduled"),
        ("2026-03-11", "held"),
    ]
    assert launch.status == "held"
    assert launch.planned_for is not None
    assert launch.planned_for.earliest == "2026-03-11"


def test_a_strike_announced_and_called_off() -> None:
    """ "Findet wie geplant statt" says that it is still meant; outlet and speaker of one article make one entry."""
    strike = plan(story("strike"), "strike")
    assert course(strike) == [
        ("2026-01-12", "announced"),
        ("2026-01-13", "in_preparation"),
        ("2026-01-15", "cancelled"),
    ]
    (off,) = [entry for entry in strike.history if entry.status == "cancelled"]
    assert off.by is None
    assert len(off.cites) > 1


def test_a_vote_moved_back_and_forth() -> None:
    """ "Verschoben auf" and "vorgezogen" both give a new day; the last one is the day planned for."""
    vote = plan(story("vote"), "vote")
    assert course(vote) == [
        ("2026-02-03", "announced"),
        ("2026-02-09", "rescheduled"),
        ("2026-02-18", "rescheduled"),
        ("2026-02-20", "held"),
    ]


def test_a_takeover_in_doubt_that_is_completed() -> None:
    """Who refuses an offer or denies its failure gives `denied`, which is never the plan's own status."""
    takeover = plan(story("takeover"), "takeover")
    assert [status for _, status in course(takeover)] == ["announced", "in_doubt", "denied", "denied", "held"]
    assert takeover.status == "held"


def test_coalition_talks_that_fail_beside_a_meeting_that_is_cancelled() -> None:
    """Talks and the meeting of two of their leaders are two plans."""
    plans = {p.type: p for p in story("coalition").stories[0].plans}
    assert course(plans["talks"])[-1] == ("2026-05-15", "cancelled")
    assert ("2026-05-11", "in_doubt") in course(plans["talks"])
    assert plans["meeting"].status == "cancelled"


def test_preparatory_talks_of_ministers_are_a_plan_of_their_own() -> None:
    """The level of people tells two meetings apart, whatever the words for them."""
    thread = told(
        (
            "2026-09-01",
            "Abendblatt",
            "Präsident Ivo Marek und Präsidentin Lena Holm wollen sich nächste Woche in Graz treffen. "
            "Zuvor ist ein Vorbereitungstreffen von Außenminister Pavel Novak und Außenministerin Ines Brandt geplant.",
        ),
        (
            "2026-09-03",
            "Abendblatt",
            "Das Vorbereitungstreffen auf Außenminister-Ebene ist geplatzt. Am Treffen von Ivo Marek und Lena Holm "
            "in Graz ändert das nichts.",
        ),
    )
    found = {plan.participants: plan for plan in thread.stories[0].plans}
    names = {e.id: e.name.split()[-1] for e in thread.entities}
    by_people = {frozenset(names[p] for p in people): plan.status for people, plan in found.items()}
    assert by_people == {
        frozenset(("Marek", "Holm")): "in_preparation",
        frozenset(("Novak", "Brandt")): "cancelled",
    }


def test_a_denied_call_off_is_denied_and_not_cancelled() -> None:
    """ "X weist Berichte über eine Absage zurück" is X's denial."""
    thread = told(
        ("2026-09-01", "Abendblatt", "Die Gewerkschaft will am 10. September streiken. Der Streik wurde angekündigt."),
        (
            "2026-09-03",
            "Abendblatt",
            "Gewerkschaftschefin Ruth Keller wies eine Absage des Streiks zurück.",
        ),
    )
    strike = plan(thread, "strike")
    assert [(e.status, e.by) for e in strike.history if e.as_of == "2026-09-03"] == [("denied", "Ruth Keller")]


def test_what_is_looked_back_on_keeps_its_day() -> None:
    """A turn told again later, in the pluperfect, is no news of the later day."""
    thread = told(
        ("2026-09-01", "Abendblatt", "Die Abstimmung über das Budget ist für den 10. September geplant."),
        ("2026-09-04", "Abendblatt", "Die Abstimmung über das Budget wurde verschoben."),
        (
            "2026-09-08",
            "Abendblatt",
            "Die Abstimmung über das Budget ist abgesagt. Sie war schon verschoben worden.",
        ),
    )
    assert course(plan(thread, "vote")) == [
        ("2026-09-01", "announced"),
        ("2026-09-04", "postponed"),
        ("2026-09-08", "cancelled"),
    ]


def test_every_entry_cites_its_article() -> None:
    """No status without a place that says so."""
    for name in ("launch", "strike", "vote", "takeover", "coalition"):
        thread = story(name)
        texts = {article.id: article.text for article in thread.articles}
        for found in thread.stories[0].plans:
            for status in found.history:
                assert status.cites
                assert all(0 <= c.start < c.end <= len(texts[c.article]) for c in status.cites)


def test_labels_read_well() -> None:
    """A meeting is named by its people and place, a verb by the noun for it, a nameless deed by its clause."""
    thread = told(
        ("2026-09-02", "Abendblatt", "Anna Huber will Karl Maier am Freitag in Graz treffen."),
        ("2026-09-02", "Stadtbote", "Der neue Zug soll ab dem 1. Oktober die alten Wagen ersetzen."),
    )
    labels = {plan.label for plan in thread.stories[0].plans}
    assert labels == {"Treffen Huber–Maier, Graz", "Der neue Zug soll ab dem 1. Oktober die alten Wagen ersetzen"}


def test_what_still_stands_is_no_announcement() -> None:
    """ "Halten fest" presupposes the plan, also where no older article tells of it."""
    thread = told(("2026-09-02", "Abendblatt", "Am Streik der Lokführer am Freitag halte man fest, sagte Karl Maier."))
    assert {entry.status for entry in thread.stories[0].plans[0].history} == {"in_preparation"}
