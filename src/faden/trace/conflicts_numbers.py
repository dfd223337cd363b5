"""Where sources give different numbers for the same thing."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from faden import lang
from faden.ids import make_id
from faden.lang.conflicts import ConflictWords
from faden.model import Article, Cite, Conflict, Entity, Side, Span, Statement, Thread
from faden.text import fold, squeeze, token_spans
from faden.trace.conflicts_words import content_keys

_SAME_THING = 3
"""Content words, besides the unit, that two sentences must share to count the same thing."""
_NEAR = 0.04
"""Relative difference that is only rounding (2,4 and 2,5 Milliarden)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Count:
    """A number with its unit. piece: the part of its sentence between commas. voice: who counts; null: the outlet.

    contrast: the sentence sets two accounts against each other ("während", "dagegen").
    """

    value: float
    unit: str
    article: Article
    sentence: Span
    piece: Span
    voice: str | None
    keys: frozenset[str]
    bound: bool
    contrast: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number and the key of its unit; null: a bare number. closes: it ends its sentence ("sprachen von tausend")."""

    value: float
    unit: str | None
    closes: bool = False


def figures_in(article: Article, span: Span, words: ConflictWords) -> tuple[Figure, ...]:
    """The numbers of a sentence, days and clock times left out; persons who died count as dead."""
    tokens = [(s, fold(article.text[s.start : s.end])) for s in token_spans(article.text, span.start, span.end)]
    days = [(t.start, t.end) for t in article.times if span.start <= t.start and t.end <= span.end]
    dying = any(word in words.dying for _, word in tokens)
    found: list[Figure] = []
    for at, (place, _) in enumerate(tokens):
        if any(start <= place.start < end for start, end in days):
            continue
        value = _value(tokens, at, words)
        if value is None:
            continue
        read = _read(tokens, at, words)
        unit = read[1] if read else None
        unit = "dead" if dying and unit == "people" else unit
        closes = not any(word[0].isalnum() for _, word in tokens[at + 1 :])
        found.append(Figure(value=read[0] if read else value, unit=unit, closes=closes))
    return tuple(found)


def number_conflicts(thread: Thread) -> list[Conflict]:
    """Conflicts of two counts of the same thing, of one day, by different voices.

    Counts that rise while a story runs (victims) conflict only between speakers: of two outlets one is just later.
    """
    entities = {entity.id: entity for entity in thread.entities}
    by_unit: dict[tuple[str, str], list[_Count]] = defaultdict(list)
    for article in sorted(thread.articles, key=Article.sort_key):
        if article.published is None:
            continue
        for count in _counts(article, entities):
            by_unit[(count.unit, article.published.day)].append(count)
    found: dict[str, Conflict] = {}
    for (unit, day), counts in sorted(by_unit.items()):
        pair = _pair(counts)
        if pair is not None:
            conflict_id = make_id("x", "number", unit, day, pair[0].article.id, pair[0].sentence.start)
            about = squeeze(pair[0].article.text[pair[0].sentence.start : pair[0].sentence.end])
            found[conflict_id] = Conflict(
                id=conflict_id, kind="number", about=about, sides=(_side(pair[0]), _side(pair[1]))
            )
    return list(found.values())


def _pair(counts: list[_Count]) -> tuple[_Count, _Count] | None:
    """The first two that differ about the same thing."""
    for index, first in enumerate(counts):
        for second in counts[index + 1 :]:
            if _differ(first, second):
                return first, second
    return None


def _differ(first: _Count, second: _Count) -> bool:
    if first.bound or second.bound or abs(first.value - second.value) <= _NEAR * max(first.value, second.value):
        return False
    together = first.article.id == second.article.id and first.sentence == second.sentence
    if together:
        return first.piece != second.piece and (first.contrast or first.voice != second.voice)
    if first.voice == second.voice and (first.voice is not None or first.article.id == second.article.id):
        return False
    language = lang.get(first.article.language)
    assert language is not None
    if first.unit in language.conflicts.rising and (first.voice is None or second.voice is None):
        return False
    return len(first.keys & second.keys) >= _SAME_THING


def _counts(article: Article, entities: Mapping[str, Entity]) -> Iterator[_Count]:
    language = lang.get(article.language)
    if language is None:
        return
    for sentence in article.sentences:
        tokens = [
            (s, fold(article.text[s.start : s.end])) for s in token_spans(article.text, sentence.start, sentence.end)
        ]
        if not any(word[0].isdigit() or word in language.conflicts.number_words for _, word in tokens):
            continue
        keys: frozenset[str] | None = None
        for at in range(len(tokens)):
            read = _read(tokens, at, language.conflicts)
            if read is None:
                continue
            keys = (
                keys if keys is not None else content_keys(article.text[sentence.start : sentence.end], language.code)
            )
            span = tokens[at][0]
            yield _Count(
                value=read[0],
                unit=read[1],
                article=article,
                sentence=sentence,
                piece=_piece(tokens, at),
                voice=_voice(article, span, entities),
                keys=frozenset(key for key in keys if not key[0].isdigit()),
                bound=any(word in language.conflicts.bounds for _, word in tokens[max(0, at - 2) : at]),
                contrast=any(word in language.conflicts.contrasts for _, word in tokens),
            )


def _piece(tokens: list[tuple[Span, str]], at: int) -> Span:
    signs = [index for index, (_, word) in enumerate(tokens) if word in (",", ";")]
    first = max((index + 1 for index in signs if index < at), default=0)
    last = min((index for index in signs if index > at), default=len(tokens))
    return Span(start=tokens[first][0].start, end=tokens[last - 1][0].end)


def _read(tokens: list[tuple[Span, str]], at: int, words: ConflictWords) -> tuple[float, str] | None:
    """The number that starts at token `at`, and the key of the unit behind it."""
    value = _value(tokens, at, words)
    if value is None:
        return None
    behind = [w for _, w in tokens[at + 1 : at + 4]]
    scaled = bool(behind) and behind[0] in words.scales
    if scaled:
        value *= words.scales[behind.pop(0)]
    for word in behind[:2]:
        for unit, beginnings in words.units.items():
            if word in beginnings or (len(word) > 4 and word.removesuffix("n") in beginnings):
                return value, unit
    return (value, words.scaled_unit) if scaled else None


def _value(tokens: list[tuple[Span, str]], at: int, words: ConflictWords) -> float | None:
    word = tokens[at][1]
    if word in words.number_words:
        return float(words.number_words[word])
    if not word[0].isdigit():
        return None
    try:
        return float(word.replace(".", "").replace(",", "."))
    except ValueError:
        return None


def _voice(article: Article, span: Span, entities: Mapping[str, Entity]) -> str | None:
    around: list[Statement] = [s for s in article.statements if s.start <= span.start and span.end <= s.end]
    statement = min(around, key=lambda s: (s.end - s.start, s.start), default=None)
    if statement is None:
        return None
    if statement.speaker is not None and statement.speaker in entities:
        return entities[statement.speaker].name
    return statement.speaker_text


def _side(count: _Count) -> Side:
    words = squeeze(count.article.text[count.piece.start : count.piece.end])
    voice = count.voice or count.article.outlet
    cite = Cite(article=count.article.id, start=count.piece.start, end=count.piece.end)
    return Side(summary=f"{voice}: {words}" if voice else words, cites=(cite,))
