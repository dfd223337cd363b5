"""Articles in the order of publication; each joins a story or opens one.

Single pass with a window, as topic detection and tracking does it (Allan 1998; Miranda et al. 2018): an article is
compared with the likeliest earlier ones of the window, found by shared words; a story is as near as its members that
are nearest to it, so that it may drift over weeks, while one chance likeness is not enough where it has more members.
"""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from faden.group.features import Features
from faden.group.similarity import Rarity, Vector, similarity

WINDOW_DAYS = 28
"""Days in which an article can join another: stories that pause longer are told anew."""
FIRST_ASKED = 8
RAREST_ASKED = 12
"""Words of an article by which others are looked up: its first ones, which say what it is about, and of the others the
rarest in the window. With 30 of them the headlines took twice as long for .004 more of the wire pairs."""
FOUND_AGAIN = 200
"""Newest articles kept under a word. More of them share it only by topic."""
COMPARED = 24
"""Articles that are compared in full, those with most rare words in common. 40 found .005 more of the wire pairs
for a third more time."""
NEAREST = (0.6, 0.25, 0.15)
"""Weights of a story's nearest members, the nearest first; where it has fewer, their weights are made to sum to 1."""
JOIN = 0.40
"""Nearness from which an article joins a story. On headlines, of 40 pairs of a story read by eye each, 8 were wrong
with .36 and 6 with .42; .970 and .962 of the wire pairs came together. Long articles of one event are at .4 to .8."""
PER_DAY = 0.004
"""Rise of JOIN for each day between the article and the nearest member."""
SHARED_WORDS = 2
"""Words that an article must have in common with the nearest member: one alone is a place or a subject."""
COPY = 0.6
"""Likeness to one member that is enough by itself: nearly the same text, whatever else the story holds. Of .5, .6, .7
.969, .966, .963 of the wire pairs come together; below, one chance likeness would chain stories."""


_NONE: deque[str] = deque()


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """How an article came into its story. nearest: the member that it is most like; None where it opened it."""

    article: str
    score: float
    nearest: str | None


@dataclass(slots=True, kw_only=True)
class Stream:
    """The window over the stream, and the stories so far (lists of `Joined`, in order)."""

    rarity: Rarity
    stories: list[list[Joined]] = field(default_factory=list)
    story_of: dict[str, int] = field(default_factory=dict)
    _vectors: dict[str, Vector] = field(default_factory=dict)
    _order: deque[str] = field(default_factory=deque)
    _found: dict[str, deque[str]] = field(default_factory=dict)

    def take(self, features: Features, *, into: int | None = None, never: frozenset[int] = frozenset()) -> None:
        """The next article joins a story or opens one. into: by a person's word; never: stories barred by it."""
        self._forget(features.day)
        vector = self.rarity.weigh(features)
        near = self._near(vector)
        story, score, nearest = self._choose(features, near, into, never)
        if story is None:
            story = len(self.stories)
            self.stories.append([])
        self.stories[story].append(Joined(article=features.id, score=score, nearest=nearest))
        self.story_of[features.id] = story
        self._remember(vector)

    def _choose(
        self, features: Features, near: list[tuple[float, str]], into: int | None, never: frozenset[int]
    ) -> tuple[int | None, float, str | None]:
        by_story: dict[int, list[tuple[float, str]]] = {}
        for likeness, article in near:
            by_story.setdefault(self.story_of[article], []).append((likeness, article))
        if into is not None:
            likeness, nearest = by_story.get(into, [(0.0, self.stories[into][0].article)])[0]
            return into, likeness, nearest
        best: tuple[float, int, str] | None = None
        for story, members in sorted(by_story.items()):
            if story in never:
                continue
            nearness = _nearness([likeness for likeness, _ in members], self._present(story))
            likeness, nearest = members[0]
            if likeness >= COPY:
                nearness = max(nearness, likeness)
            if nearness < self._needed(features, nearest) or (best is not None and nearness <= best[0]):
                continue
            if len(features.words.keys() & self._vectors[nearest].features.words.keys()) >= SHARED_WORDS:
                best = (nearness, story, nearest)
        return (best[1], best[0], best[2]) if best else (None, 1.0, None)

    def _present(self, story: int) -> int:
        """How many of the story's newest members are in the window, as far as NEAREST counts them."""
        return sum(member.article in self._vectors for member in self.stories[story][-len(NEAREST) :])

    def _needed(self, features: Features, nearest: str) -> float:
        day, other = features.day, self._vectors[nearest].features.day
        return JOIN + PER_DAY * (day - other if day is not None and other is not None else 0)

    def _near(self, vector: Vector) -> list[tuple[float, str]]:
        """The likeliest earlier articles with their likeness, the most alike first."""
        shared: dict[str, float] = {}
        for found in self._asked(vector.features.words):
            rare = 1.0 / (2 + len(found))
            for article in found:
                shared[article] = shared.get(article, 0.0) + rare
        likeliest = sorted(shared.items(), key=lambda item: (-item[1], item[0]))[:COMPARED]
        near = [(similarity(vector, self._vectors[article]), article) for article, _ in likeliest]
        return sorted(near, key=lambda item: (-item[0], item[1]))

    def _asked(self, keys: Iterable[str]) -> list[deque[str]]:
        found = [self._found.get(key, _NONE) for key in keys]
        return found[:FIRST_ASKED] + sorted(filter(None, found[FIRST_ASKED:]), key=len)[:RAREST_ASKED]

    def _remember(self, vector: Vector) -> None:
        features = vector.features
        self.rarity.add(features)
        self._vectors[features.id] = vector
        self._order.append(features.id)
        for key in features.words:
            self._found.setdefault(key, deque(maxlen=FOUND_AGAIN)).append(features.id)

    def _forget(self, day: int | None) -> None:
        """Drops what is older than the window."""
        while day is not None and self._order:
            oldest = self._vectors[self._order[0]].features
            if oldest.day is None or oldest.day >= day - WINDOW_DAYS:
                return
            self._order.popleft()
            del self._vectors[oldest.id]
            self.rarity.remove(oldest)
            for key in oldest.words:
                found = self._found[key]
                if found[0] == oldest.id:
                    found.popleft()
                    if not found:
                        del self._found[key]


def _nearness(likenesses: list[float], size: int) -> float:
    """A story's nearness from its nearest members, the nearest first."""
    weights = NEAREST[:size]
    return sum(w * x for w, x in zip(weights, likenesses, strict=False)) / sum(weights)
