"""Accounts that a reporter sets against each other: neighbouring sentences of one article, two voices, a word that
contrasts, denies or counts again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from faden import lang
from faden.ids import make_id
from faden.lang import Language
from faden.model import PROSE_KINDS, Article, Cite, Conflict, ConflictKind, Side, Span, Statement, Thread
from faden.phrases import Line, Phrases
from faden.shadow import mend
from faden.text import fold, squeeze, token_spans
from faden.trace.conflicts_numbers import Figure, figures_in
from faden.trace.conflicts_words import content_keys

_REACH = 2
"""Sentences between an account and the one set against it: one may explain the first."""

_COMMON_KEYS = 2
"""Content words that a denial with words of its own must share with what it denies."""
_BARE_DENIAL = 3
"""Words of a denial that says nothing but who denies ("Ihr Sprecher dementierte: …")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Account:
    """One sentence as an account. speaker: whose statement it holds; voice: the same, else whom it is about.

    Both are ids of entities, else folded words; null: nobody. dated: it names a day. told: it holds a statement.
    """

    span: Span
    line: Line
    speaker: str | None
    voice: str | None
    figures: tuple[Figure, ...]
    dated: bool
    told: bool
    keys: frozenset[str]
    tells_event: bool


def contrast_conflicts(thread: Thread) -> list[Conflict]:
    """One conflict for each pair of near sentences of an article that give two voices' accounts of one thing.

    A reporter who knows both accounts says so: the second sentence counts again ("die Veranstalter sprachen von
    tausend"), denies ("Huber dementierte"), or sets its reason or day against the first ("dagegen", "hingegen").
    Accounts that only stand in different articles may both be true, and are none.
    """
    found: list[Conflict] = []
    for article in sorted(thread.articles, key=Article.sort_key):
        language = lang.get(article.language)
        if language is not None:
            found += _of_article(article, language)
    return found


def _of_article(article: Article, language: Language) -> list[Conflict]:
    prose = _prose(article)
    lines = [_line(article, sentence) for sentence in prose]
    pairs: dict[tuple[ConflictKind, Span], list[Span]] = {}
    for at, line in enumerate(lines):
        if not _answers(line, language):
            continue
        second = _account(article, prose[at], line, language)
        for before in range(at - 1, max(-1, at - 1 - _REACH), -1):
            kind = _kind(_account(article, prose[before], lines[before], language), second, language)
            if kind is not None:
                pairs.setdefault((kind, prose[before]), []).append(second.span)
                break
    return [
        Conflict(
            id=make_id("x", kind, article.id, first.start, seconds[0].start),
            kind=kind,
            about=squeeze(article.text[first.start : first.end]),
            sides=(_side(article, [first]), _side(article, seconds)),
        )
        for (kind, first), seconds in pairs.items()
    ]


def _prose(article: Article) -> list[Span]:
    """The sentences that tell something: no headlines, no questions, no notices of the outlet about itself."""
    prose = [(block.start, block.end) for block in article.blocks if block.kind in PROSE_KINDS]
    return [
        s
        for s in article.sentences
        if any(start <= s.start < end for start, end in prose)
        and article.text[s.end - 1] != "?"
        and not any(notice.start < s.end and s.start < notice.end for notice in article.notices)
    ]


def _kind(first: _Account, second: _Account, language: Language) -> ConflictKind | None:
    """What the two accounts differ about, or null where they are none of one thing."""
    code, words = language.code, language.conflicts
    if _denies(second.line, language):
        deniable = (first.told or first.tells_event) and not _has(code, "denials", first.line)
        same = _points_back(second.line, language) or len(first.keys & second.keys) >= _COMMON_KEYS
        return "position" if deniable and same and first.speaker != second.voice else None
    if second.voice is None or first.speaker == second.voice:
        return None
    if set(second.line.text.split()) & words.updates:
        return None  # a later count of the same thing
    if _has(code, "recounts", second.line) and _differ(first, second, bare=True):
        return "number"
    if first.voice == second.voice or not set(second.line.text.split()) & words.strong_contrasts:
        return None
    if _differ(first, second, bare=False):
        return "number"
    if _has(code, "reasons", first.line):
        return "reason"
    if first.dated and second.dated and all(_has(code, "expectations", a.line) for a in (first, second)):
        return "date"
    return None


def _denies(line: Line, language: Language) -> bool:
    """Somebody denies, and not in a look back ("hatte eine Absage bestritten")."""
    words = line.text.split()
    for hit in _phrases(language.code)["denials"].find(line):
        first = max((at + 1 for at in range(hit.first) if not words[at][0].isalnum()), default=0)
        last = next((at for at in range(hit.last, len(words)) if not words[at][0].isalnum()), len(words))
        void = language.events.pluperfect_auxiliaries | (language.conflicts.neither - set(words[hit.first : hit.last]))
        if not set(words[first:last]) & void:
            return True
    return False


def _points_back(line: Line, language: Language) -> bool:
    """The sentence names nothing of its own that is denied: "Das bestritt sie", "Huber dementierte: …"."""
    words = line.text.split()
    first = next((word for word in words if word[0].isalnum()), "")
    if first in language.events.opening_pro_forms | language.events.pro_forms:
        return True
    if any(word.startswith(language.conflicts.such) for word in words[:3]):
        return True
    end = next((at for at, word in enumerate(words) if not word[0].isalnum()), len(words))
    return end <= _BARE_DENIAL and "," not in words[end : end + 1]


def _differ(first: _Account, second: _Account, *, bare: bool) -> bool:
    """A figure of the first is counted otherwise in the second. bare: a number without a unit counts the same."""
    return any(
        a.unit is not None and a.value != b.value and (a.unit == b.unit or (bare and b.unit is None and b.closes))
        for a in first.figures
        for b in second.figures
    )


def _line(article: Article, span: Span) -> Line:
    text = mend(article.text[span.start : span.end])
    return Line.of(text[s.start : s.end] for s in token_spans(text))


def _answers(line: Line, language: Language) -> bool:
    """The sentence has a word that sets it against one before it."""
    contrast = bool(set(line.text.split()) & language.conflicts.strong_contrasts)
    return contrast or any(_has(language.code, table, line) for table in ("recounts", "denials"))


def _account(article: Article, span: Span, line: Line, language: Language) -> _Account:
    inside = [s for s in article.statements if span.start <= s.start and s.end <= span.end + 1]
    days = [t for t in article.times if span.start <= t.start and t.end <= span.end]
    speaker = next((_speaker(statement) for statement in inside), None)
    return _Account(
        span=span,
        line=line,
        speaker=speaker,
        voice=speaker or _subject(article, span, language),
        figures=figures_in(article, span, language.conflicts),
        dated=any(t.earliest is not None for t in days),
        told=bool(inside),
        keys=content_keys(mend(article.text[span.start : span.end]), language.code) - language.conflicts.weak_keys,
        tells_event=any(span.start <= e.start < span.end for e in article.events),
    )


def _speaker(statement: Statement) -> str:
    """Who says it: the entity, else the words; "" for somebody unnamed."""
    return statement.speaker or fold(statement.speaker_text or "")


def _subject(article: Article, span: Span, language: Language) -> str | None:
    """Who the sentence is about: its first name, else its first noun behind an article."""
    for mention in article.mentions:
        if span.start <= mention.start < span.end and not mention.part and mention.kind != "OTHER":
            return mention.entity
    words = [article.text[s.start : s.end] for s in token_spans(article.text, span.start, span.end)][:3]
    opens = bool(words) and fold(words[0]) in language.events.definite
    return next((fold(word) for word in words[1:] if word[0].isupper()), None) if opens else None


def _has(code: str, table: str, line: Line) -> bool:
    return bool(_phrases(code)[table].find(line))


@cache
def _phrases(code: str) -> Mapping[str, Phrases]:
    language = lang.get(code)
    assert language is not None
    words = language.conflicts
    tables = {
        "recounts": words.recounts,
        "denials": words.denials,
        "reasons": words.reasons,
        "expectations": words.expectations,
    }
    return {name: Phrases.of([("", phrases)]) for name, phrases in tables.items()}


def _side(article: Article, spans: Sequence[Span]) -> Side:
    return Side(
        summary=squeeze(article.text[spans[0].start : spans[0].end]),
        cites=tuple(Cite(article=article.id, start=span.start, end=span.end) for span in spans),
    )
