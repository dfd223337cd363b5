"""Time expressions of the article's own words, and the days they mean.

    words --lexicon--> classes --grammar--> meanings --resolve--> days

`lexicon` knows the words, `grammar` how they go together, `clause` whether a clause looks back or ahead, `calendar`
how days are counted. All words and rules are data of `lang/`.
"""

from datetime import date

from faden.annotate.document import Document
from faden.annotate.times.calendar import Days
from faden.annotate.times.clause import direction
from faden.annotate.times.grammar import Found, find
from faden.annotate.times.lexicon import Lexeme
from faden.annotate.times.resolve import Context, Reading, resolve
from faden.model import Time, Window

__all__ = ["find_times", "possible_days"]


def find_times(doc: Document) -> tuple[Time, ...]:
    """Time expressions of the article's own words, in order, resolved against `doc.published`."""
    said = _day(doc.published)
    told: Days | None = None
    times: list[Time] = []
    for sentence in doc.sentences:
        lexemes, found = find(doc.text, sentence.start, sentence.end, doc.language.times)
        before = told
        for each in found:
            time, told = _resolve(doc, lexemes, each, said, told, told is not before)
            if time is not None:
                times.append(time)
    return tuple(times)


def possible_days(time: Time) -> Window | None:
    """The days between which a time lies, both included; None where the text allows none.

    >>> possible_days(Time(start=0, end=12, type="DATE", value="2025-08", earliest="2025-08-11", latest="2025-08-20"))
    Window(earliest='2025-08-11', latest='2025-08-20')
    """
    if time.earliest is None or time.latest is None:
        return None
    return Window(earliest=time.earliest, latest=time.latest)


def _resolve(
    doc: Document, lexemes: list[Lexeme], found: Found, said: date | None, told: Days | None, same: bool
) -> tuple[Time | None, Days | None]:
    words = doc.language.times
    context = Context(
        said=said, told=told, direction=direction(doc.text, lexemes, found.first, words), same_sentence=same
    )
    reading = resolve(found.meaning, context, words)
    if reading is None:
        return None, told
    if reading.type in ("DATE", "TIME") and reading.first and reading.last and reading.duration is None:
        told = Days(reading.first, reading.last, reading.value[:10])
    return _time(doc, found, reading), told


def _time(doc: Document, found: Found, reading: Reading) -> Time:
    return Time(
        start=found.start,
        end=found.end,
        type=reading.type,  # type: ignore[arg-type]
        value=reading.value,
        mod=reading.mod,
        duration=reading.duration,
        earliest=reading.first.isoformat() if reading.first else None,
        latest=reading.last.isoformat() if reading.last else None,
        said=doc.text[found.start : found.end],
        anchor=reading.anchor.isoformat() if reading.anchor else None,
        rule=found.meaning.rule,
    )


def _day(published: str | None) -> date | None:
    try:
        return date.fromisoformat(published[:10]) if published else None
    except ValueError:
        return None
