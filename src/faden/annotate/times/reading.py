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
from faden.annotate.times.grammar import Found, find
from faden.annotate.times.lexicon import Lexeme
from faden.annotate.times.meaning import Meaning
from faden.annotate.times.people import is_person, surnames_in
from faden.annotate.times.resolve import Context, Reading, resolve
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
    if not any(_counts_from_text(each, sentences[each.sentence]) for each in first):
        return tuple(first)
    told = [told_in(sentence.lexemes, words) if sentence.found else _NOTHING for sentence in sentences]
    dated = _dated(first, told)
    beside = {number: list(group) for number, group in groupby(first, key=lambda sighting: sighting.sentence)}
    return tuple(
        _second_look(each, sentences[each.sentence], beside[each.sentence], dated, language)
        if _counts_from_text(each, sentences[each.sentence])
        else each
        for each in first
    )


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
    if day_said is None:
        return sightings
    return [
        _counted_from(each, day_said, words) if inside and each.reading.anchor else each
        for each, inside in zip(sightings, quoted, strict=True)
    ]


def _counted_from(sighting: Sighting, said: date, words: TimeWords) -> Sighting:
    context = replace(sighting.context, said=said)
    return replace(sighting, context=context, reading=resolve(sighting.found.meaning, context, words))


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


def _counts_from_text(sighting: Sighting, sentence: _Sentence) -> bool:
    """From an event, or ("hatte … in zwei Wochen angekündigt") from the day of an earlier saying."""
    meaning = sighting.found.meaning
    if meaning.base == "event":
        return True
    ahead = meaning.kind in ("offset", "window") and meaning.base == "said" and meaning.sign > 0
    return ahead and sentence.tenses.clauses[sighting.found.first].pluperfect


def _second_look(
    sighting: Sighting, sentence: _Sentence, sightings: list[Sighting], dated: list[Dated], language: TenseWords
) -> Sighting:
    """A reading counted from an event or an earlier saying. sightings: of the same sentence."""
    meaning, context = sighting.found.meaning, sighting.context
    told = told_in(sentence.lexemes, language.words)
    if meaning.base != "event":
        context = replace(context, said=None, anchor=day_of_saying(told, sighting.sentence, dated))
    else:
        beside = [each.reading for each in sightings if each is not sighting and each.found.meaning.grain() == _DAY]
        days = Days(beside[0].first, beside[0].last or beside[0].first, "") if beside and beside[0].first else None
        anchor = day_of_event(meaning.event, sighting.sentence, dated) if meaning.event else None
        clause = sentence.tenses.clauses[sighting.found.first]
        if days is None and anchor is None and context.said and not (clause.preterite or clause.pluperfect):
            days = day(context.said)  # "Drei Tage nach dem Rückruf läuft das Werk wieder": the day of the news
        context = replace(context, said=None, anchor=anchor, placed=days)
    return replace(sighting, context=context, reading=resolve(meaning, context, language.words))


def _day(published: str | None) -> date | None:
    try:
        return date.fromisoformat(published[:10]) if published else None
    except ValueError:
        return None
