"""What one telling says of a plan, and what status a plan has in the end."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from faden import lang
from faden.model import PlanStatus, Status
from faden.outlook import Outlook
from faden.text import fold, token_spans
from faden.trace.told import Told

_RANK: tuple[Status, ...] = ("held", "cancelled", "postponed", "in_doubt", "rescheduled", "confirmed")
"""Which status wins where outlets differ about one day (contract.md: cancelled, postponed, in_doubt)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A status that one telling gives. by: who says so, null: the outlet. cued: by a word, not only by the tense.

    ongoing: that what was announced before still stands.
    soft: only that it does not take place now. weak: only an adjective says so ("das geplante Treffen").
    fresh: told as new ("kündigte an"), not looked back on ("hatte angekündigt", "das angekündigte").
    """

    status: Status
    as_of: str
    by: str | None
    told: Told
    cued: bool
    fresh: bool = True
    soft: bool = False
    weak: bool = False
    ongoing: bool = False


def said_of(told: Told) -> list[Said]:
    """The status that a telling gives, or nothing where it gives none or its day is not known."""
    if told.day is None:
        return []
    outlook = _strongest_outlook(told)
    if outlook is None:
        status: Status = "in_doubt" if told.event.realis == "possible" else "in_preparation"
        if told.event.realis in ("cancelled", "denied"):
            status = "cancelled"
        return [Said(status=status, as_of=_as_of(told, status), by=told.by, told=told, cued=False)]
    status = outlook.status
    by = told.by
    if status == "held":
        return []
    if outlook.negated and by is not None and status in ("in_preparation", "confirmed", "cancelled"):
        status = "denied"  # that it was called off, or that it took place
    if status == "postponed" and _new_date(told):
        status = "rescheduled"
    if status in ("denied", "confirmed") and by is None:
        by = _who(told, outlook)
    if status == "in_preparation" and not _fresh(told, outlook):
        return []  # "war ursprünglich geplant": a look back, which says nothing of today
    as_of = _as_of(told, status)
    return [
        Said(
            status=status,
            as_of=as_of,
            by=by,
            told=told,
            cued=True,
            fresh=_fresh(told, outlook) and not outlook.attributive,
            soft=outlook.soft,
            weak=outlook.attributive,
            ongoing=outlook.ongoing,
        )
    ]


def looked_back(said: list[Said]) -> list[Said]:
    """A turn looked back on ("war schon einmal verschoben worden") gets the day on which it was news, or goes."""
    kept = []
    for entry in said:
        if entry.fresh or not entry.cued or entry.as_of != entry.told.day:
            kept.append(entry)
            continue
        earlier = [e.as_of for e in said if e.status == entry.status and e.as_of < entry.as_of and e.fresh]
        if entry.status == "announced":
            kept.append(replace(entry, as_of=min(earlier, default=entry.as_of)))
        elif earlier:
            kept.append(replace(entry, as_of=max(earlier)))
    return kept


def not_only_put_off(said: list[Said]) -> list[Said]:
    """ "Findet nicht statt" in an article that also says "verschoben" means just that; and what was called off or
    took place is no longer meant to happen, however often it is named as "das geplante Treffen"."""
    new_days = {entry.told.order: entry.as_of for entry in said if entry.status == "rescheduled" and entry.fresh}
    put_off = {entry.told.order for entry in said if entry.status == "postponed"}
    over = min((entry.as_of for entry in said if entry.status in ("cancelled", "postponed")), default="9999")
    kept = []
    for entry in said:
        if entry.status == "postponed" and entry.told.order in new_days:
            # its headline says "verschoben", its text "auf den 26. Juni"
            kept.append(replace(entry, status="rescheduled", as_of=new_days[entry.told.order]))
        elif entry.soft and entry.told.order in put_off:
            kept.append(replace(entry, status="postponed"))
        elif not (entry.weak and entry.status == "in_preparation" and entry.as_of >= over):
            kept.append(entry)
    return kept


def moved(said: list[Said]) -> list[Said]:
    """In an article that tells of a new day, every clause with that day tells of the move ("kommen am 2. zusammen")."""
    new_days = {
        (entry.told.order, entry.told.event.earliest, entry.told.event.latest)
        for entry in said
        if entry.status == "rescheduled" and entry.fresh and entry.told.event.earliest is not None
    }
    return [
        replace(entry, status="rescheduled")
        if entry.status in ("in_preparation", "announced")
        and not entry.weak
        and (entry.told.order, entry.told.event.earliest, entry.told.event.latest) in new_days
        else entry
        for entry in said
    ]


def _strongest_outlook(told: Told) -> Outlook | None:
    """The first of the table; of equal ones rather a predicate than an adjective."""
    if not told.outlooks:
        return None
    same = [outlook for outlook in told.outlooks if outlook.status == told.outlooks[0].status]
    return next((outlook for outlook in same if not outlook.attributive), same[0])


def final_status(history: Sequence[PlanStatus], participants: set[str]) -> Status:
    """The status of the newest day; where that day has several, by the contract's rule.

    What outlets say in their own voice counts first (cancelled, then postponed, then in_doubt where they differ),
    then what one who takes part says, else it is in doubt. `denied` counts only where nothing else is known.
    """
    known = [entry for entry in history if entry.status != "denied"] or list(history)
    newest = max(entry.as_of for entry in known)
    today = [entry for entry in known if entry.as_of == newest]
    for voices in (
        [entry.status for entry in today if entry.by is None],
        [entry.status for entry in today if entry.by in participants],
    ):
        if voices:
            return _strongest(voices)
    statuses = {entry.status for entry in today}
    return statuses.pop() if len(statuses) == 1 else "in_doubt"


def _strongest(statuses: Sequence[Status]) -> Status:
    for status in _RANK:
        if status in statuses:
            return status
    return statuses[-1]


def _as_of(told: Told, status: Status) -> str:
    """The day for which it is said: when the speaker said it, when it was decided, else the day of publication."""
    assert told.day is not None
    if told.said_on is not None and len(told.said_on) == len(told.day) and told.said_on <= told.day:
        return told.said_on
    if status in ("in_preparation", "in_doubt"):
        return told.day
    for time in told.times:
        if time.earliest is None or time.latest is None or _is_target(told, time.start):
            continue
        if time.earliest == time.latest and time.latest <= told.day:
            return time.latest
    return told.day


def _is_target(told: Told, start: int) -> bool:
    """The time is what the plan is for ("für Freitag geplant"), not when something was said of it."""
    language = lang.get(told.article.language)
    assert language is not None
    text = told.article.text
    before = [fold(text[s.start : s.end]) for s in token_spans(text, max(told.event.start, start - 25), start)]
    return any(word in language.plans.target_words for word in before[-2:])


def _new_date(told: Told) -> bool:
    """A new day stands beside the postponement: "auf Freitag verschoben", "um eine Woche verschoben"."""
    assert told.day is not None
    ahead = told.event.earliest is not None and told.event.earliest >= told.day
    return any(
        _is_target(told, time.start) and not _is_old_day(told, time.end) and (ahead or time.type == "DURATION")
        for time in told.times
    )


def _is_old_day(told: Told, end: int) -> bool:
    """The time is the one planned for so far: "das für Freitag geplante Treffen"."""
    language = lang.get(told.article.language)
    assert language is not None
    text = told.article.text
    behind = [fold(text[s.start : s.end]) for s in token_spans(text, end, min(told.event.end, end + 40))][:2]
    return any(word.startswith(language.events.planned_adjectives) for word in behind)


def _fresh(told: Told, outlook: Outlook) -> bool:
    """The predicate that says so looks at today, not back on a time before ("hatte angekündigt")."""
    language = lang.get(told.article.language)
    assert language is not None
    words = told.line.text.split()
    first = max((at + 1 for at in range(outlook.first) if words[at] == ","), default=0)
    last = next((at for at in range(outlook.last, len(words)) if words[at] == ","), len(words))
    return not any(word in language.events.pluperfect_auxiliaries for word in words[first:last])


def _who(told: Told, outlook: Outlook) -> str | None:
    """Who confirms or denies, where no statement tells: the last person or body before the cue, else the first."""
    text = told.article.text
    tokens = list(token_spans(text, told.event.start, told.event.end))
    cue = tokens[min(outlook.first, len(tokens) - 1)].start
    named = [
        mention
        for mention in told.article.mentions
        if told.event.start <= mention.start and mention.end <= told.event.end
        if not mention.part and mention.kind in ("PERSON", "ORGANISATION")
    ]
    before = [mention for mention in named if mention.end <= cue]
    if not named:
        return None
    chosen = before[-1] if before else named[0]
    return text[chosen.start : chosen.end]
