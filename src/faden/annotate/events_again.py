"""Clauses that say what becomes of an event without naming it: "Daraus wird nichts", "Der Termin gelte weiterhin"."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from faden.annotate.document import Document
from faden.annotate.events_clauses import Clause
from faden.annotate.events_open import TYPE
from faden.annotate.events_when import Calendar
from faden.ids import make_id
from faden.model import Event, Statement
from faden.outlook import REALIS, read_outlooks

_OUTRIGHT = frozenset(("postponed", "rescheduled", "cancelled", "denied"))
_REACH = 1
"""Sentences between a pro-form and what it stands for: the one before."""
_FAR_REACH = 12
"""The same for a noun that can only mean the plan in question ("die Absage", "der Termin")."""
_AHEAD = 3
"""Sentences after a quotation that opens a text, in which the report names what it was about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A clause with the events it names."""

    clause: Clause
    events: tuple[Event, ...]


def told_again(doc: Document, told: Sequence[Told], statements: Sequence[Statement], calendar: Calendar) -> list[Event]:
    """Events of clauses that name none themselves, as copies of the ones they stand for, in order."""
    found: list[Event] = []
    last: tuple[int, Event] | None = None
    for index, item in enumerate(told):
        planned = [event for event in item.events if event.realis != "happened" and event.type != TYPE]
        if planned:
            last = (item.clause.sentence, planned[-1])
        if any(e.type != TYPE for e in item.events) or item.clause.folded[-1] == "?":
            continue
        reach = _reach(doc, item.clause)
        if reach is None:
            continue
        named = None
        if last is not None and item.clause.sentence - last[0] <= reach:
            named = last[1]
        elif _quoted(item.clause, statements):
            named = _named_after(told, index)
        again = _again(doc, item.clause, named, calendar) if named is not None else None
        if again is not None:
            found.append(again)
            last = (item.clause.sentence, again)
    return found


def _reach(doc: Document, clause: Clause) -> int | None:
    """How many sentences back the event may be named; null where the clause has no word that stands for one."""
    words = doc.language.events
    present = set(clause.folded)
    if present & words.plan_nouns:
        return _FAR_REACH
    if present & words.pro_forms or clause.folded[0] in words.opening_pro_forms:
        return _REACH
    return _REACH if present & words.loose_pro_forms else None


def _again(doc: Document, clause: Clause, named: Event, calendar: Calendar) -> Event | None:
    outlooks = read_outlooks(clause.line, doc.language.code, named.type)
    if not outlooks or outlooks[0].attributive:
        return None
    words = doc.language.events
    sure = bool(set(clause.folded) & (words.pro_forms | words.plan_nouns))
    sure = sure or clause.folded[0] in words.opening_pro_forms | words.loose_pro_forms
    if not sure and outlooks[0].words_status not in _OUTRIGHT:
        return None
    opens = clause.folded[0] in words.opening_pro_forms
    if opens and outlooks[0].status == "announced":
        return None  # "Das teilte X mit" says who says it, not what becomes of it
    realis = REALIS[outlooks[0].status]
    days = calendar.days(clause, clause.start, realis)
    return replace(
        named,
        id=make_id("e", doc.article, clause.start, clause.end, named.type, "again"),
        start=clause.start,
        end=clause.end,
        earliest=days[0] if days else None,
        latest=days[1] if days else None,
        realis=realis,
    )


def _quoted(clause: Clause, statements: Sequence[Statement]) -> bool:
    return any(s.mode != "indirect" and s.start <= clause.start and clause.end <= s.end + 1 for s in statements)


def _named_after(told: Sequence[Told], index: int) -> Event | None:
    """What a quotation speaks of, where the text names it only afterwards."""
    for item in told[index + 1 :]:
        if item.clause.sentence - told[index].clause.sentence > _AHEAD:
            return None
        for event in item.events:
            if event.realis != "happened":
                return event
    return None
