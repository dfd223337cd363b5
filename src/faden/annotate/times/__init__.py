"""Time expressions of the article's own words, and the days they mean.

    words --lexicon--> classes --grammar--> meanings --resolve--> days

`lexicon` knows the words, `rules` how they go together, `makers` what that says (a `meaning`), `grammar` finds it in
a sentence; `clause` tells whether a clause looks back or ahead, `people` who is only called like a time; `dates` and
`resolve` count, with `calendar`; `anchors` finds the days that the text itself dates; `reading` joins all that over an
article. All words and rules are data of `lang/`.
"""

from faden.annotate.document import Document
from faden.annotate.times.reading import Sighting, read_article
from faden.model import Time, Window

__all__ = ["find_times", "possible_days"]


def find_times(doc: Document) -> tuple[Time, ...]:
    """Time expressions of the article's own words, in order, resolved against `doc.published`.

    "Vergangene Woche" of an article of 2025-10-21: DATE 2025-W42, 2025-10-13 to 2025-10-19, anchor 2025-10-21.
    """
    return tuple(_time(doc, sighting) for sighting in read_article(doc) if sighting.reading.value)


def possible_days(time: Time) -> Window | None:
    """The days between which a time lies, both included; None where the text allows none.

    >>> possible_days(Time(start=0, end=12, type="DATE", value="2025-08", earliest="2025-08-11", latest="2025-08-20"))
    Window(earliest='2025-08-11', latest='2025-08-20')
    """
    if time.earliest is None or time.latest is None:
        return None
    return Window(earliest=time.earliest, latest=time.latest)


def _time(doc: Document, sighting: Sighting) -> Time:
    found, reading = sighting.found, sighting.reading
    return Time(
        start=found.start,
        end=found.end,
        type=reading.type,
        value=reading.value,
        mod=reading.mod,
        duration=reading.duration,
        earliest=reading.first.isoformat() if reading.first else None,
        latest=reading.last.isoformat() if reading.last else None,
        said=doc.text[found.start : found.end],
        anchor=reading.anchor.isoformat() if reading.anchor else None,
        rule=found.rule,
    )
