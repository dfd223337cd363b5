"""The same statement in several articles: in the same words, varied, or translated differently."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from faden import lang
from faden.ids import make_id
from faden.model import Article, Statement, StatementGroup, Thread
from faden.text import fold, squeeze, token_spans

VARIANT = 0.6
"""Share of all words that two wordings of one speaker have in common, from which on they are variants.
Read off pairs of wire and house versions: re-edited sentences keep .6 to .9 of their words, others stay below .4."""
CONTAINED = 0.8
"""Share of the shorter's words found in the longer from which on one is an excerpt of the other."""
MIN_WORDS = 4
"""Shorter statements ("Wir sind bereit") only join where they are word for word the same."""
TRANSLATION = 0.4
"""Share of the shorter's content words (their stems) that two translations of one quotation share at least."""
LENGTHS = 2.5
"""Two translations of one quotation differ in length by no more than this factor."""
STEM = 6
"""Letters that stand for a content word: "Vorbereitungen" and "Vorbereitung" are one."""
LONG_WORD = 7
"""From this length on a word in lower case tells what is spoken of, too."""


@dataclass(frozen=True, slots=True)
class _Said:
    """A statement with what it is compared by. speaker: null where nobody is named."""

    statement: Statement
    article: str
    speaker: str | None
    key: str
    words: frozenset[str]
    stems: frozenset[str]
    quoted: bool


def join_statements(thread: Thread) -> tuple[StatementGroup, ...]:
    """Groups of the statements of the one story of `thread`; every statement is in exactly one.

    Members are in the order of the thread's articles. Two speakers never share a group, however alike their words.
    A group of one is "same".
    """
    said = [_said(article, statement) for article in thread.articles for statement in article.statements]
    leader = list(range(len(said)))
    speakers = [item.speaker for item in said]
    relations: dict[int, str] = {}
    for first, second, relation in _pairs(said):
        _join(leader, speakers, relations, (first, second, relation))
    members: dict[int, list[int]] = defaultdict(list)
    for index in range(len(said)):
        members[_root(leader, index)].append(index)
    return tuple(_group([said[i] for i in indices], relations.get(root, "same")) for root, indices in members.items())


def _group(items: Sequence[_Said], relation: str) -> StatementGroup:
    ids = tuple(item.statement.id for item in items)
    speaker = next((item.statement.speaker for item in items if item.statement.speaker), None)
    kind = "translation" if relation == "translation" else "variant" if relation == "variant" else "same"
    return StatementGroup(id=make_id("g", *sorted(ids)), speaker=speaker, members=ids, relation=kind)  # type: ignore[arg-type]


def _said(article: Article, statement: Statement) -> _Said:
    text = " ".join(article.text[p.start : p.end] for p in statement.parts)
    tokens = [text[t.start : t.end] for t in token_spans(text)]
    words = [fold(token) for token in tokens if token[0].isalnum()]
    return _Said(
        statement=statement,
        article=article.id,
        speaker=statement.speaker or _plain(statement.speaker_text, article.language),
        key=" ".join(words),
        words=frozenset(words),
        stems=frozenset(_stems(tokens, article.language)),
        quoted=statement.mode != "indirect",
    )


def _plain(speaker: str | None, language: str | None) -> str | None:
    """The words for a speaker without their article: "ein Sprecher" and "der Sprecher" are one, a pronoun nobody."""
    if speaker is None:
        return None
    words = fold(squeeze(speaker)).split()
    tables = lang.get(language)
    if tables is None:
        return " ".join(words)
    small = tables.speech.small
    if len(words) == 1 and (words[0] in small.subjects or words[0] in small.pointers or words[0] in small.relatives):
        return None
    return " ".join(words[1:] if words and words[0] in small.determiners and len(words) > 1 else words)


def _stems(tokens: Iterable[str], language: str | None) -> Iterable[str]:
    tables = lang.get(language)
    small = tables.speech.small if tables else None
    for token in tokens:
        low = fold(token)
        if not token[0].isalpha() or (not token[0].isupper() and len(token) < LONG_WORD):
            continue
        if small is not None and (low in small.determiners or low in small.prepositions or low in small.adverbs):
            continue
        if small is not None and (low in small.subordinators or low in small.subjects or low in small.coordinators):
            continue
        yield low[:STEM]


def _pairs(said: Sequence[_Said]) -> list[tuple[int, int, str]]:
    """Pairs that tell the same, the surest first: same words, then variants, then translations."""
    found: list[tuple[int, int, str]] = []
    by_key: dict[str, list[int]] = defaultdict(list)
    alike: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for index, item in enumerate(said):
        by_key[item.key].append(index)
        if item.speaker is not None and item.stems:
            alike[item.speaker, item.key, item.stems, item.article, item.quoted].append(index)
    for indices in by_key.values():
        found += [(indices[0], other, "same") for other in indices[1:]]
        found += [(a, b, "same") for a, b in pairwise(indices[1:])]
    for indices in alike.values():
        found += [(indices[0], other, "same") for other in indices[1:]]
    firsts = [indices[0] for indices in alike.values()]
    for first, second in _near(said, firsts, [s.words for s in said], VARIANT) | _near(
        said, firsts, [s.stems for s in said], TRANSLATION
    ):
        relation = None if said[first].stems.isdisjoint(said[second].stems) else _relation(said[first], said[second])
        if relation is not None:
            found.append((first, second, relation))
    return sorted(found, key=lambda pair: (("same", "variant", "translation").index(pair[2]), pair[0], pair[1]))


def _near(
    said: Sequence[_Said], indices: Sequence[int], features: Sequence[frozenset[str]], share: float
) -> set[tuple[int, int]]:
    """All pairs of one speaker that have `share` of the shorter's features in common, and some others.

    Of n features of which k are shared, one of the n - k + 1 rarest is: only those are looked up.
    """
    holding: dict[tuple[str | None, str], list[int]] = defaultdict(list)
    for index in indices:
        for feature in features[index]:
            holding[said[index].speaker, feature].append(index)
    found: set[tuple[int, int]] = set()
    for index in indices:
        lists = sorted((holding[said[index].speaker, f] for f in features[index]), key=len)
        for others in lists[: len(lists) - int(share * len(lists) - 1e-9)]:
            found.update((min(index, other), max(index, other)) for other in others if other != index)
    return found


def _relation(first: _Said, second: _Said) -> str | None:
    if first.key == second.key:
        return "same"
    short, long = sorted((len(first.words), len(second.words)))
    shared = len(first.words & second.words)
    if short >= MIN_WORDS and (shared >= VARIANT * len(first.words | second.words) or shared >= CONTAINED * short):
        return "variant"
    if first.article == second.article or not (first.quoted and second.quoted) or long > LENGTHS * short:
        return None
    common = len(first.stems & second.stems)
    if common >= 2 and common >= TRANSLATION * min(len(first.stems), len(second.stems)):
        return "translation"
    return None


def _join(leader: list[int], speakers: list[str | None], relations: dict[int, str], pair: tuple[int, int, str]) -> None:
    """Put two groups together, unless different speakers are named in them."""
    first, second = _root(leader, pair[0]), _root(leader, pair[1])
    if first == second:
        return
    named = {speaker for speaker in (speakers[first], speakers[second]) if speaker is not None}
    if len(named) > 1:
        return
    keep, gone = sorted((first, second))
    leader[gone] = keep
    speakers[keep] = next(iter(named), None)
    kinds = [relations.get(keep, "same"), relations.pop(gone, "same"), pair[2]]
    relations[keep] = next((kind for kind in ("translation", "variant") if kind in kinds), "same")


def _root(leader: list[int], index: int) -> int:
    while leader[index] != index:
        leader[index] = leader[leader[index]]
        index = leader[index]
    return index
