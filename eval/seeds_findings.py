"""What issue 2 demands of the five seeds, checked over the findings: chronology, plans, conflicts.

A demand is met or not; the figures are shares of demands. The demands stand here as data and nowhere in the code.
"""

from dataclasses import dataclass

from eval.common import SHARED, Figure, page_article
from faden.annotate import annotate
from faden.model import Article, ChronologyEntry, Origin, Plan, Source, Story, Thread
from faden.trace import trace


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand:
    """An event that the chronology must hold once, on days within first..last, told by the articles named."""

    name: str
    first: str
    last: str
    types: tuple[str, ...]
    people: frozenset[str]
    articles: frozenset[str]


CHRONOLOGY = (
    Demand(
        name="Alaska",
        first="2025-08-11",
        last="2025-08-20",
        types=("meeting", "visit", "talks"),
        people=frozenset(("Trump", "Putin")),
        articles=frozenset(("000", "001", "002", "003", "004")),
    ),
    Demand(
        name="call of the presidents",
        first="2025-10-16",
        last="2025-10-16",
        types=("phone_call",),
        people=frozenset(("Trump", "Putin")),
        articles=frozenset(("000", "001", "002", "003", "004")),
    ),
    Demand(
        name="announcement",
        first="2025-10-16",
        last="2025-10-16",
        types=("announcement",),
        people=frozenset(("Trump", "Putin")),
        articles=frozenset(("000", "001", "002", "003", "004")),
    ),
    Demand(
        name="Selenskyj in the White House",
        first="2025-10-17",
        last="2025-10-17",
        types=("visit", "meeting", "talks"),
        people=frozenset(("Selenskyj",)),
        articles=frozenset(("000", "002", "004")),
    ),
    Demand(
        name="call of the ministers",
        first="2025-10-20",
        last="2025-10-20",
        types=("phone_call",),
        people=frozenset(("Rubio", "Lawrow")),
        articles=frozenset(("001", "003")),
    ),
    Demand(
        name="no plans",
        first="2025-10-21",
        last="2025-10-21",
        types=("cancellation",),
        people=frozenset(("Trump", "Putin")),
        articles=frozenset(("000", "001")),
    ),
)
SUMMIT = frozenset(("Trump", "Putin"))
MINISTERS = frozenset(("Rubio", "Lawrow"))
SUMMIT_STATUSES = (("2025-10-16", "announced"), ("2025-10-20", "in_preparation"), ("2025-10-21", "cancelled"))


def seeds_thread() -> Thread | None:
    """The seeds as one story with its findings, each page an independent source; null where they are not there."""
    paths = sorted((SHARED / "seeds").glob("*.txt"))
    if not paths:
        return None
    read = [
        annotate(page_article(Source(uri=path.name[:3], data=path.read_bytes(), media_type="text/plain")))
        for path in paths
    ]
    articles = sorted(read, key=Article.sort_key)
    days = [article.published.day for article in articles if article.published]
    story = Story(
        id="s",
        title="",
        first=min(days),
        last=max(days),
        articles=tuple(article.id for article in articles),
        sources=tuple(Origin(name=a.outlet, kind="outlet", articles=(a.id,)) for a in articles),
    )
    return trace(Thread(articles=tuple(articles), stories=(story,)))


def measure() -> list[Figure]:
    thread = seeds_thread()
    if thread is None:
        return []
    once = [_once(demand, thread) for demand in CHRONOLOGY]
    supported = [_supported(demand, thread) for demand in CHRONOLOGY]
    plans = _plan_demands(thread)
    mouths = [c for c in thread.stories[0].conflicts if c.kind == "speaker"]
    right = [c for c in mouths if _of_speakers(c.sides[0].summary, c.sides[1].summary)]
    return [
        Figure(dataset="seeds findings", name="chronology, each once", value=sum(once) / len(once)),
        Figure(dataset="seeds findings", name="chronology, with its articles", value=sum(supported) / len(supported)),
        Figure(dataset="seeds findings", name="plans as demanded", value=sum(plans) / len(plans)),
        Figure(dataset="seeds findings", name="two mouths, one sentence", value=float(len(mouths) == len(right) == 1)),
    ]


def _of_speakers(first: str, second: str) -> bool:
    return any("Rjabkow" in a and "Peskow" in b for a, b in ((first, second), (second, first)))


def _names(thread: Thread, ids: tuple[str, ...]) -> set[str]:
    names = {entity.id: entity.name.split()[-1] for entity in thread.entities}
    return {names.get(i, i) for i in ids}


def _matches(demand: Demand, thread: Thread) -> list[ChronologyEntry]:
    return [
        entry
        for entry in thread.stories[0].chronology
        if entry.type in demand.types
        and demand.people <= _names(thread, entry.participants)
        and (entry.earliest or "") <= demand.last
        and demand.first <= (entry.latest or "")
    ]


def _once(demand: Demand, thread: Thread) -> bool:
    found = _matches(demand, thread)
    return len(found) == 1 and demand.first <= (found[0].earliest or "") and (found[0].latest or "") <= demand.last


def _supported(demand: Demand, thread: Thread) -> bool:
    uris = {article.id: article.uri for article in thread.articles}
    found = _matches(demand, thread)
    cited = {uris[cite.article] for entry in found for cite in entry.cites}
    return cited == demand.articles


def _plan_of(thread: Thread, people: frozenset[str]) -> list[Plan]:
    return [plan for plan in thread.stories[0].plans if _names(thread, plan.participants) == people]


def _plan_demands(thread: Thread) -> list[bool]:
    summit, ministers = _plan_of(thread, SUMMIT), _plan_of(thread, MINISTERS)
    told = {(entry.as_of, entry.status) for plan in summit for entry in plan.history}
    return [
        len(summit) == 1,
        *(demand in told for demand in SUMMIT_STATUSES),
        all(status != "held" for _, status in told),
        all(plan.status == "cancelled" for plan in summit),
        len(ministers) == 1,
        all(plan.status in ("cancelled", "postponed") for plan in ministers),
        all(entry.status != "held" for plan in ministers for entry in plan.history),
        any(
            plan.status == "held"
            for plan in thread.stories[0].plans
            if "Selenskyj" in _names(thread, plan.participants)
        ),
    ]
