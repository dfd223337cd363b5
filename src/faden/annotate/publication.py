"""The publication day of a page that states none.

News names the weekdays of the last and the coming days. Together with one dated place that is fresh - a photo or
video credit between the article's own paragraphs, or a full date that comes with its weekday - they leave one day.

The freshest date is a lower bound: nothing is published before its own pictures. From there the day is taken that
keeps the bare weekdays nearest: those that look back behind it, those that look ahead before it. Dates of teasers,
lists, comments and other furniture bound nothing; where the evidence is thin there is no day.
"""

from dataclasses import dataclass, replace
from datetime import date

from faden.annotate.document import Document
from faden.annotate.times.calendar import plus_days
from faden.annotate.times.grammar import find
from faden.annotate.times.meaning import Meaning
from faden.annotate.times.reading import Sighting, read_article
from faden.model import PROSE_KINDS, Stamp

_CREDIT_KINDS = frozenset(("caption", "photo_credit"))
_WINDOW = 7
"""Days from the bound on that are looked at: bare weekdays name the days of one week."""

_YEARS = 2
"""How many years around the latest named one are looked at; the same weekday comes again after five years or more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Bound:
    """A day before which the article cannot have been published, and the words that say so."""

    day: date
    why: str


def infer_published(doc: Document) -> Stamp | None:
    """The publication day, inferred from the article's time expressions; None where they decide nothing.

    A video credit of Monday, 2025-10-20, and "Am Dienstag hatten sie zugestimmt" give 2025-10-21.
    """
    sightings = read_article(doc)
    bound = _bound(doc, sightings)
    if bound is None:
        return None
    back = {
        w: s
        for s in sightings
        if (w := _bare_weekday(s.found.meaning)) and (s.context.direction < 0 or s.context.meant)
    }
    ahead = {w: s for s in sightings if (w := _bare_weekday(s.found.meaning)) and s.context.direction > 0}
    if not back:
        return None
    options = [plus_days(bound.day, offset) for offset in range(_WINDOW)]
    after = 1 if any(_is_yesterday(s.found.meaning) for s in sightings) else 0
    day = min(options, key=lambda option: (_distance(option, back, ahead, after=after), option))
    latest = back[min(back, key=lambda w: _days_back(day, w))].found
    said = doc.text[latest.start : latest.end]
    return Stamp(
        at=day.isoformat(),
        precision="day",
        how="inferred",
        why=f"{bound.why}; the first day from then on that fits {said!r} and the other weekdays",
    )


def _is_yesterday(meaning: Meaning) -> bool:
    return meaning.unit == "D" and meaning.shift == -1 and meaning.base == "said"


def _distance(option: date, back: dict[int, Sighting], ahead: dict[int, Sighting], *, after: int) -> int:
    """How far the farthest weekday lies from a day: news names a weekday bare when it is near.

    after: how many days the text came out after what it tells: 1 where it says "gestern".
    """
    behind = max((_days_back(plus_days(option, -after), weekday) for weekday in back), default=0)
    before = max((-_days_back(option, weekday) % 7 for weekday in ahead), default=0)
    return behind + before


def _days_back(option: date, weekday: int) -> int:
    return (option.isoweekday() - weekday) % 7


def _bare_weekday(meaning: Meaning) -> int | None:
    """The weekday of an expression that names nothing else ("am Dienstag", "Dienstagabend")."""
    bare = meaning.kind == "date" and meaning.toward is None and meaning.unit is None and meaning.day is None
    return meaning.weekday if bare else None


def _bound(doc: Document, sightings: tuple[Sighting, ...]) -> _Bound | None:
    """The freshest date that is surely no older story: of a credit, or one with its weekday."""
    found = [*_credit_dates(doc), *_own_dates(doc, sightings)]
    if not found:
        return None
    bound = max(found, key=lambda each: each.day)
    return bound if _last_year(sightings) <= bound.day.year else None


def _credit_dates(doc: Document) -> list[_Bound]:
    """Dates in captions and credits that stand between the article's own paragraphs, archive pictures left out."""
    prose = [index for index, block in enumerate(doc.blocks) if block.kind in PROSE_KINDS]
    if not prose:
        return []
    found = []
    for block in doc.blocks[prose[0] : prose[-1]]:
        words = doc.text[block.start : block.end]
        if block.kind not in _CREDIT_KINDS or any(word in words.lower() for word in doc.language.times.archive):
            continue
        for each in find(doc.text, block.start, block.end, doc.language.times)[1]:
            day = _full_date(each.meaning)
            if day is not None:
                said = doc.text[each.start : each.end]
                found.append(_Bound(day=day, why=f"a picture or video in the article is of {said!r}"))
    return found


def _own_dates(doc: Document, sightings: tuple[Sighting, ...]) -> list[_Bound]:
    """Dates that come with their weekday and do not look ahead: so only near days are named.

    Where the year is left out, weekday and date leave one near the latest year that the text names.
    """
    latest = max((s.found.meaning.year or 0 for s in sightings), default=0)
    return [
        _Bound(day=day, why=f"the article tells of {doc.text[s.found.start : s.found.end]!r}")
        for s in sightings
        if s.found.meaning.weekday is not None
        and s.context.direction <= 0
        and (day := _full_date(s.found.meaning) or _date_of_weekday(s.found.meaning, latest)) is not None
    ]


def _date_of_weekday(meaning: Meaning, latest: int) -> date | None:
    """The day of "Freitag, dem 8. Dezember" in the years around `latest`; None where none or several fit."""
    if not latest or meaning.year is not None:
        return None
    days = [_full_date(replace(meaning, year=year)) for year in range(latest - _YEARS, latest + _YEARS + 1)]
    fitting = [day for day in days if day is not None and day.isoweekday() == meaning.weekday]
    return fitting[0] if len(fitting) == 1 else None


def _full_date(meaning: Meaning) -> date | None:
    if meaning.year is None or meaning.month is None or meaning.day is None:
        return None
    try:
        return date(meaning.year, meaning.month, meaning.day)
    except ValueError:
        return None


def _last_year(sightings: tuple[Sighting, ...]) -> int:
    """The latest year that the article tells of as past or present; a bound of an earlier one is an old story."""
    years = [0]
    for sighting in sightings:
        year = sighting.found.meaning.year
        if year is not None and sighting.context.direction < 0:
            years.append(year)
    return max(years)
