"""Where sources disagree on what became of a plan on one day."""

from collections.abc import Mapping
from datetime import date
from itertools import combinations

from faden.ids import make_id
from faden.model import Article, Cite, Conflict, Plan, PlanStatus, Side, Status, Thread
from faden.outlook import read_outlooks
from faden.phrases import Line
from faden.text import squeeze, token_spans

_SIDE: Mapping[Status, str] = {
    "announced": "on",
    "in_preparation": "on",
    "confirmed": "on",
    "rescheduled": "on",
    "postponed": "held up",
    "cancelled": "off",
    "denied": "never was",
    "held": "took place",
}
"""Statuses that do not contradict each other share a side; doubt contradicts nothing."""


_ANSWER_DAYS = 2
"""So many days after it was announced a plan is denied, and the denial still answers the announcement."""


def status_conflicts(thread: Thread) -> list[Conflict]:
    """One conflict per plan and day on which different voices give it statuses that cannot both be true."""
    (story,) = thread.stories
    articles = {article.id: article for article in thread.articles}
    found = []
    for plan in story.plans:
        for day in sorted({entry.as_of for entry in plan.history}):
            entries = [e for e in plan.history if e.status in _SIDE and (e.as_of == day or _answered(e, day, plan))]
            conflict = _of_day(plan, day, entries, articles)
            if conflict is not None:
                found.append(conflict)
    return found


def _answered(entry: PlanStatus, day: str, plan: Plan) -> bool:
    """What a named voice said of the plan, which another denies on the day after or the next."""
    if entry.by is None or entry.as_of >= day or _SIDE[entry.status] != "on":
        return False
    if (date.fromisoformat(day) - date.fromisoformat(entry.as_of)).days > _ANSWER_DAYS:
        return False
    denied = any(e.status == "denied" and e.as_of == day and e.by not in (None, entry.by) for e in plan.history)
    return denied and not any(e.status in ("postponed", "cancelled") and e.as_of <= day for e in plan.history)


def _of_day(plan: Plan, day: str, entries: list[PlanStatus], articles: Mapping[str, Article]) -> Conflict | None:
    denied = [_denied(entry, articles) if entry.status == "denied" else set() for entry in entries]
    chosen: set[int] = set()
    for (at, first), (behind, second) in combinations(enumerate(entries), 2):
        if _contradict(first, second, denied[at] | denied[behind]):
            chosen |= {at, behind}
    against: dict[str, list[PlanStatus]] = {}
    for at in sorted(chosen):
        against.setdefault(_SIDE[entries[at].status], []).append(entries[at])
    if len(against) < 2:
        return None
    sides = tuple(_side(entries_of_side, articles) for _, entries_of_side in sorted(against.items()))
    return Conflict(id=make_id("x", "status", plan.id, day), kind="status", about=plan.label, sides=sides)


def _contradict(first: PlanStatus, second: PlanStatus, denied: set[str]) -> bool:
    """Different sides by different voices; "on" and "off" in two outlets' own voices are news overtaken by news."""
    sides = {_SIDE[first.status], _SIDE[second.status]}
    if len(sides) < 2 or "took place" in sides:
        return False
    if first.by == second.by and (first.by is not None or first.cites[0].article == second.cites[0].article):
        return False
    if "never was" in sides:
        return not denied or bool(sides & denied)
    if "never was" not in sides and first.cites[0].article == second.cites[0].article:
        return False  # one article's headline and text
    if "on" in sides:
        return first.by is not None and second.by is not None
    return True


def _denied(entry: PlanStatus, articles: Mapping[str, Article]) -> set[str]:
    """The sides that a denial is about ("weist Berichte über eine Absage zurück"); empty: the plan as such."""
    denied = set()
    for cite in entry.cites:
        article = articles[cite.article]
        line = Line.of(article.text[s.start : s.end] for s in token_spans(article.text, cite.start, cite.end))
        for outlook in read_outlooks(line, article.language, "meeting"):
            if outlook.words_status in ("cancelled", "postponed"):
                denied.add(_SIDE[outlook.words_status])
    return denied


def _side(entries: list[PlanStatus], articles: Mapping[str, Article]) -> Side:
    cites = tuple(dict.fromkeys(cite for entry in entries for cite in entry.cites))
    return Side(summary=_summary(entries[0], cites[0], articles), cites=cites)


def _summary(entry: PlanStatus, cite: Cite, articles: Mapping[str, Article]) -> str:
    words = squeeze(articles[cite.article].text[cite.start : cite.end])
    voice = entry.by or articles[cite.article].outlet
    return f"{voice}: {words}" if voice else words
