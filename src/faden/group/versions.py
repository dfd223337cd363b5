"""Which article is a later version of which: the same address, or the same outlet with mostly the same text."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import urlsplit
from zlib import crc32

from faden.group.copies import SEED, Words, align, words_of
from faden.model import Article

SAME_TEXT = 0.6
"""Share of the shorter one's words that stand in the other, from which two articles of one outlet are one:
updates keep what was there and add to it."""
SOME_TEXT = 0.1
"""The same where the address is a file's or a front page's: other texts may be put there."""
LEAST_WORDS = 40
"""Words of an article that can be told by its text alone; a headline with its teaser repeats set phrases."""
DAYS = 3
"""Days within which an outlet updates an article under another address; later it writes a new one."""
SAMPLED = 4
"""One run of words in so many is looked up: two texts with half of their words in common share dozens of runs."""


def find_versions(articles: Sequence[Article]) -> dict[str, str]:
    """For each article that is a later version of another: the id of the version just before it.

    Two entries of one page (the same address and bytes) are no versions of each other.
    """
    ordered = sorted(articles, key=Article.sort_key)
    earlier = _same_address(ordered)
    window = _Window()
    for article in ordered:
        if article.outlet and article.published:
            before = window.take(article)
            if before is not None:
                earlier.setdefault(article.id, before.id)
    return dict(sorted(earlier.items()))


def _same_address(ordered: Sequence[Article]) -> dict[str, str]:
    by_address: dict[str, list[Article]] = {}
    for article in ordered:
        by_address.setdefault(_address(article.uri), []).append(article)
    earlier: dict[str, str] = {}
    for same in by_address.values():
        for number, article in enumerate(same):
            before = [other for other in same[:number] if other.sha256 != article.sha256]
            if not before:
                continue
            entries = [other for other in before if other.sha256 == before[-1].sha256]
            words = words_of(article)
            shares = [_shared(words, words_of(other)) for other in entries]
            if max(shares) >= SOME_TEXT or (_names_a_page(article.uri) and len(entries) == 1):
                earlier[article.id] = entries[shares.index(max(shares))].id
    return earlier


def _address(uri: str) -> str:
    """The address without what does not name the page: scheme, "www.", fragment of a web address, last slash."""
    parts = urlsplit(uri)
    if parts.scheme not in ("http", "https"):
        return uri
    host = parts.netloc.lower().removeprefix("www.")
    return f"{host}{parts.path.rstrip('/')}?{parts.query}"


def _names_a_page(uri: str) -> bool:
    parts = urlsplit(uri)
    return parts.scheme in ("http", "https") and len(parts.path) > 1


@dataclass(slots=True)
class _Window:
    """The articles of the last DAYS, found again by outlet and runs of words."""

    order: deque[tuple[Article, Words, tuple[int, ...]]] = field(default_factory=deque)
    holders: dict[int, dict[str, tuple[Article, Words]]] = field(default_factory=dict)

    def take(self, article: Article) -> Article | None:
        """The newest earlier article of the same outlet with mostly the same text; then remembers this one."""
        self._forget(_day(article) - DAYS)
        words = words_of(article)
        if len(words.forms) < LEAST_WORDS:
            return None
        runs = _runs(article.outlet or "", words)
        shared: dict[str, int] = {}
        known: dict[str, tuple[Article, Words]] = {}
        for run in runs:
            for other, entry in self.holders.get(run, {}).items():
                shared[other] = shared.get(other, 0) + 1
                known[other] = entry
        likely = [
            known[other] for other, count in shared.items() if count * 2 >= SAME_TEXT * len(_runs_of(known[other]))
        ]
        likely += [known[other] for other, count in shared.items() if count * 2 >= SAME_TEXT * len(runs)]
        found = [
            other
            for other, other_words in likely
            if (other.uri, other.sha256) != (article.uri, article.sha256) and _shared(words, other_words) >= SAME_TEXT
        ]
        for run in runs:
            self.holders.setdefault(run, {})[article.id] = (article, words)
        self.order.append((article, words, runs))
        return max(found, key=Article.sort_key, default=None)

    def _forget(self, before: int) -> None:
        while self.order and _day(self.order[0][0]) < before:
            article, _, runs = self.order.popleft()
            for run in runs:
                del self.holders[run][article.id]
                if not self.holders[run]:
                    del self.holders[run]


def _day(article: Article) -> int:
    assert article.published
    return date.fromisoformat(article.published.day).toordinal()


def _runs(outlet: str, words: Words) -> tuple[int, ...]:
    """A sample of the runs of SEED words, as numbers that are the same in every process."""
    numbers = (
        crc32(" ".join((outlet, *words.forms[at : at + SEED])).encode()) for at in range(len(words.forms) - SEED + 1)
    )
    return tuple(sorted({number for number in numbers if number % SAMPLED == 0}))


def _runs_of(entry: tuple[Article, Words]) -> tuple[int, ...]:
    return _runs(entry[0].outlet or "", entry[1])


def _shared(one: Words, other: Words) -> float:
    """Share of the shorter one's words that stand in the other, in the same runs."""
    shorter = min(len(one.forms), len(other.forms))
    return sum(p.a_end - p.a for p in align(one, other)) / shorter if shorter else 0.0
