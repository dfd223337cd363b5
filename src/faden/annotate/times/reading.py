"""One pass over an article: what each expression means where it stands.

Two rounds: the first counts everything from the day of publication and from what was told before; the second looks
at expressions that count from an event or from an earlier saying, once all the dates of the text are known.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from faden.annotate.document import Document
from faden.annotate.times.anchors import Dated, Told, day_of_event, day_of_saying, told_in
from faden.annotate.times.calendar import Days, day
from faden.annotate.times.clause import Tenses, TenseWords, direction, tenses
from faden.annotate.times.context import Context, Reading
from faden.annotate.times.grammar import Found, find
from faden.annotate.times.lexicon import Lexeme
from faden.annotate.times.meaning import Meaning
from faden.annotate.times.people import is_person, surnames_in
from faden.annotate.times.resolve import resolve
from faden.annotate.verbs import verbs_of
from faden.lang.names import NameWords
from faden.lang.times import TimeWords

DAILY = 2
"""How many weekdays, clock times and "gestern" make a text one that is told day by day, so that its "heute" is a day.

One may be by chance; from two on the figure on KRAUTS stays within .002.
"""


FRESH = 2
"""How many days before the publication the day of the news itself lies at most: a paper tells of yesterday."""
MOST_DATED = 300
"""So many dated sentences are looked at; no article has more, and a list of dates must not cost its square."""
_DAY = 7
_NEAR = 5
"""A day at most so many words behind "zwei Tage" is that of the event: nach dem Treffen der Minister am (Freitag)."""
_OF_EVENT = frozenset(("AM", "VOM"))
_NOTHING = Told(nouns=frozenset(), verbs=frozenset())


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """An expression with where it stands (number of the sentence), the direction of its clause and its reading."""

    sentence: int
    found: Found
    context: Context
    reading: Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sentence:
    """A sentence with its lexemes, the meanings in it and the tenses of its clauses."""

    lexemes: list[Lexeme]
    found: list[Found]
    tenses: Tenses


@dataclass(frozen=True, slots=True, kw_only=True)
class _Memory:
    """What the text has told of so far: the days last named, the last single day, and in which sentence.

    lead: the day of the news: the first single day just before the publication.
    """

    told: Days | None = None
    day: Days | None = None
    sentence: int = -9
    lead: Days | None = None


def read_article(doc: Document) -> tuple[Sighting, ...]:
    """All expressions of the article's own words, in order, read against `doc.published`."""
    words = doc.language.times
    language = TenseWords(words, verbs_of(doc.language.code))
    sentences = _without_people(
        [_sentence(doc.text, s.start, s.end, language) for s in doc.sentences], doc.text, doc.language.names
    )
    first = _first_round(sentences, _day(doc.published), language)
    first = [
        each
        for number, group in groupby(first, key=lambda sighting: sighting.sentence)
        for each in _said_on(list(group), doc.text, doc.sentences[number].start, words)
    ]
    return _second_round(sentences, first, words)


def _sentence(text: str, start: int, end: int, language: TenseWords) -> _Sentence:
    lexemes, found = find(text, start, end, language.words)
    if not found:
        return _Sentence(lexemes=lexemes, found=found, tenses=Tenses((), ()))
    quoted = _quoted(text, start, [lexeme.start for lexeme in lexemes], language.words)
    return _Sentence(lexemes=lexemes, found=found, tenses=tenses(lexemes, language, quoted=quoted))


def _without_people(sentences: list[_Sentence], text: str, names: NameWords) -> list[_Sentence]:
    """The sentences without the words that name people ("Ministerin Sommer")."""
    surnames = set().union(*(surnames_in(text, sentence.lexemes, names) for sentence in sentences))
    return [
        replace(
            sentence, found=[f for f in sentence.found if not is_person(text, sentence.lexemes, f, surnames, names)]
        )
        for sentence in sentences
    ]


def _quoted(text: str, start: int, places: Sequence[int], words: TimeWords) -> list[bool]:
    """For each of some places of a sentence, in order, whether it stands in a quotation. start: of the sentence.

    A mark opens where a word follows at once; the sentence may lie inside a longer quotation.
    """
    marks = [at for at in range(start, places[-1]) if words.signs.get(text[at]) == "QUOTE"]
    inside = bool(marks) and not _opens(text, marks[0])
    quoted, next_mark = [], 0
    for place in places:
        while next_mark < len(marks) and marks[next_mark] < place:
            inside = _opens(text, marks[next_mark])
            next_mark += 1
        quoted.append(inside)
    return quoted


def _opens(text: str, mark: int) -> bool:
    return text[mark + 1 : mark + 2].isalnum()


def _first_round(sentences: list[_Sentence], said: date | None, language: TenseWords) -> list[Sighting]:
    daily = sum(_is_daily(each.meaning) for sentence in sentences for each in sentence.found)
    memory = _Memory()
    sightings: list[Sighting] = []
    for number, sentence in enumerate(sentences):
        as_day = daily >= DAILY or any(_is_daily(each.meaning) for each in sentence.found)
        for each in sentence.found:
            context = Context(
                said=said,
                told=memory.told,
                told_day=memory.day,
                direction=direction(
                    sentence.lexemes,
                    language,
                    span=(each.first, each.last),
                    meaning=each.meaning,
                    told=sentence.tenses,
                ),
                same_sentence=memory.sentence == number,
                recent=memory.sentence >= number - 1,
                lead=memory.lead,
                meant=sentence.tenses.clauses[each.first].meant,
                generic=not as_day and not sentence.tenses.clauses[each.first].direction,
            )
            reading = resolve(each.meaning, context, language.words)
            sightings.append(Sighting(sentence=number, found=each, context=context, reading=reading))
            memory = _remember(memory, reading, number, said)
    return sightings


def _is_daily(meaning: Meaning) -> bool:
    """An expression that only a text told day by day has: a weekday, yesterday, a time of day."""
    if meaning.kind != "date":
        return False
    if meaning.unit == "D":
        return meaning.base == "said" and (meaning.shift != 0 or meaning.part is not None)
    return meaning.hour is not None or (meaning.weekday is not None and meaning.year is None)


def _remember(memory: _Memory, reading: Reading, sentence: int, said: date | None) -> _Memory:
    if reading.type not in ("DATE", "TIME") or reading.first is None or reading.last is None:
        return memory
    days = Days(reading.first, reading.last, reading.value)
    single, lead = memory.day, memory.lead
    if days.first == days.last:
        single = day(days.first)
        if lead is None and said is not None and 0 <= (said - days.first).days <= FRESH:
            lead = single
    return _Memory(told=days, day=single, sentence=sentence, lead=lead)


def _said_on(sightings: list[Sighting], text: str, start: int, words: TimeWords) -> list[Sighting]:
    """The expressions of one sentence, those inside quotation marks counted from the day on which it was said.

    „Wir entscheiden morgen“, sagte sie am Montag: the day after Monday. start: of the sentence.
    """
    quoted = _quoted(text, start, [each.found.start for each in sightings], words)
    if not any(quoted):
        return sightings
    days = {
        each.reading.first
        for each, inside in zip(sightings, quoted, strict=True)
        if not inside and each.context.direction < 0 and each.found.meaning.grain() == 7
    }
    day_said = days.pop() if len(days) == 1 else None
    return [
        _counted_from(each, on, words)
        if inside and each.reading.anchor and (on := day_said or _news_day(each)) is not None
        else each
        for each, inside in zip(sightings, quoted, strict=True)
    ]


def _news_day(sighting: Sighting) -> date | None:
    """The day of the news, for distances that a quotation names; a paper prints the next day what was said."""
    lead = sighting.context.lead
    return lead.first if lead and sighting.found.meaning.kind in ("offset", "window") else None


def _counted_from(sighting: Sighting, said: date, words: TimeWords) -> Sighting:
    context = replace(sighting.context, said=said)
    return replace(sighting, context=context, reading=resolve(sighting.found.meaning, context, words))


def _second_round(sentences: list[_Sentence], first: list[Sighting], words: TimeWords) -> tuple[Sighting, ...]:
    """The readings, those from an event or an earlier saying now counted from the dates of the text."""
    if not any(_counts_from_text(each, sentences[each.sentence]) for each in first):
        return tuple(first)
    told = [told_in(sentence.lexemes, words) if sentence.found else _NOTHING for sentence in sentences]
    dated = _dated(first, told)
    days: dict[int, Sighting] = {}
    for each in first:
        if each.found.meaning.grain() == _DAY and each.reading.first:
            days.setdefault(each.sentence, each)
    second = []
    for each in first:
        sentence = sentences[each.sentence]
        if _counts_from_text(each, sentence):
            if each.found.meaning.base == "event":
                context = _from_event(each, sentence, days.get(each.sentence), dated)
            else:
                saying = day_of_saying(told[each.sentence], each.sentence, dated)
                context = replace(each.context, said=None, anchor=saying)
            each = replace(each, context=context, reading=resolve(each.found.meaning, context, words))
        second.append(each)
    return tuple(second)


def _counts_from_text(sighting: Sighting, sentence: _Sentence) -> bool:
    """From an event, or ("hatte … in zwei Wochen angekündigt") from the day of an earlier saying."""
    meaning = sighting.found.meaning
    if meaning.base == "event":
        return True
    ahead = meaning.kind in ("offset", "window") and meaning.base == "said" and meaning.sign > 0
    return ahead and sentence.tenses.clauses[sighting.found.first].pluperfect


def _dated(sightings: list[Sighting], told: list[Told]) -> list[Dated]:
    """The sentences that date what they tell, by the last date in each."""
    dated: dict[int, Dated] = {}
    for each in sightings:
        reading = each.reading
        if reading.type == "DATE" and reading.first and reading.last and each.found.meaning.kind == "date":
            if len(dated) >= MOST_DATED:
                break
            days = Days(reading.first, reading.last, reading.value)
            dated[each.sentence] = Dated(sentence=each.sentence, days=days, told=told[each.sentence])
    return list(dated.values())


def _from_event(sighting: Sighting, sentence: _Sentence, beside: Sighting | None, dated: list[Dated]) -> Context:
    """What "zwei Tage nach dem Treffen" is counted from. beside: the first single day of its sentence.

    A day right behind the event is the event's ("nach dem Treffen am Freitag"), any other in the sentence is the very
    day that is meant ("am Sonntag, zwei Tage nach dem Treffen"). Else the text dates the event, or the clause tells
    the news itself ("Drei Tage nach dem Rückruf läuft das Werk wieder").
    """
    own = sighting.found
    context = replace(sighting.context, said=None, anchor=None)
    if beside is not None and beside.reading.first and beside.reading.last:
        on = Days(beside.reading.first, beside.reading.last, beside.reading.value)
        between = [lexeme.cls for lexeme in sentence.lexemes[own.last : beside.found.first][: _NEAR + 1]]
        of_event = 0 < len(between) <= _NEAR and between[-1] in _OF_EVENT and "COMMA" not in between
        return replace(context, anchor=on) if of_event else replace(context, placed=on)
    event = day_of_event(own.meaning.event, sighting.sentence, dated) if own.meaning.event else None
    clause = sentence.tenses.clauses[own.first]
    said = sighting.context.said
    if event is None and said is not None and not (clause.preterite or clause.pluperfect or clause.future):
        return replace(context, placed=day(said))
    return replace(context, anchor=event)


def _day(published: str | None) -> date | None:
    try:
        return date.fromisoformat(published[:10]) if published else None
    except ValueError:
        return None
