"""Articles in the order of publication; each joins a story or opens one.

Single pass with a window, as topic detection and tracking does it (Allan 1998; Miranda et al. 2018): an article is
compared with the likeliest of the stories that are open, found by shared words, each as a whole (`profile`). A story
is open for some weeks after its newest article, and after the last day for which one of its articles awaits something.
"""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from heapq import heappop, heappush

from faden.group.features import Features
from faden.group.profile import Profile, nearness
from faden.group.similarity import Rarity, Vector, similarity

WINDOW_DAYS = 45
"""Days for which a story stays open after its newest article, or what that one awaits."""
RARITY_DAYS = 28
"""Days whose articles say how common a word is at the time."""
FIRST_ASKED = 8
RAREST_ASKED = 12
"""Words of an article by which stories are looked up: its first ones, which say what it is about, and of the others the
rarest in the window."""
FOUND_AGAIN = 200
"""Stories kept under a word, those that used it last. More of them share it only by topic."""
COMPARED = 24
"""Stories that are compared in full, those with most rare words in common."""
JOIN = 0.40
"""Nearness from which an article joins a story."""
PER_DAY = 0.002
"""Rise of JOIN for each day since the story's newest article, or since what that one awaits."""
SHARED_WORDS = 2
"""Words that an article must have in common with the story: one alone is a place or a subject."""


_NONE: dict[int, None] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """How an article came into its story. nearest: the member that it is most like; None where it opened it."""

    article: str
    score: float
    nearest: str | None


@dataclass(slots=True, kw_only=True)
class Stream:
    """The stories so far (lists of `Joined`, in order), and profiles of those that are open."""

    rarity: Rarity
    stories: list[list[Joined]] = field(default_factory=list)
    story_of: dict[str, int] = field(default_factory=dict)
    _open: dict[int, Profile] = field(default_factory=dict)
    _closing: list[tuple[int, int]] = field(default_factory=list)
    _recent: deque[Features] = field(default_factory=deque)
    _found: dict[str, dict[int, None]] = field(default_factory=dict)

    def take(self, features: Features, *, into: int | None = None, never: frozenset[int] = frozenset()) -> None:
        """The next article joins a story or opens one. into: by a person's word; never: stories barred by it."""
        if features.day is not None:
            self._close(features.day)
        vector = self.rarity.weigh(features)
        story, score = (into, self._nearness(vector, into)) if into is not None else self._choose(vector, never)
        if story is None:
            story = len(self.stories)
            self.stories.append([])
        joined = Joined(article=features.id, score=score, nearest=self._nearest(vector, story))
        self.stories[story].append(joined)
        self.story_of[features.id] = story
        self._remember(vector, story)

    def _nearness(self, vector: Vector, story: int) -> float:
        return nearness(vector, self._open[story]) if story in self._open else 0.0

    def _choose(self, vector: Vector, never: frozenset[int]) -> tuple[int | None, float]:
        """The nearest story that is near enough; none, and 1, where the article opens one."""
        best: tuple[float, int] | None = None
        for story in self._likeliest(vector.features):
            profile = self._open[story]
            if story in never or len(vector.features.words.keys() & profile.words.keys()) < SHARED_WORDS:
                continue
            near = nearness(vector, profile)
            if near >= _needed(vector.features, profile) and (best is None or near > best[0]):
                best = (near, story)
        return (best[1], best[0]) if best else (None, 1.0)

    def _likeliest(self, features: Features) -> list[int]:
        """The open stories that share most rare words with the article."""
        shared: dict[int, float] = {}
        for stories in self._asked(features.words):
            rare = 1.0 / (2 + len(stories))
            for story in stories:
                shared[story] = shared.get(story, 0.0) + rare
        return [story for story, _ in sorted(shared.items(), key=lambda item: (-item[1], item[0]))[:COMPARED]]

    def _asked(self, keys: Iterable[str]) -> list[dict[int, None]]:
        found = [self._found.get(key, _NONE) for key in keys]
        return found[:FIRST_ASKED] + sorted(filter(None, found[FIRST_ASKED:]), key=len)[:RAREST_ASKED]

    def _nearest(self, vector: Vector, story: int) -> str | None:
        """The member that the article is most like, of the newest; the first one where the story is closed."""
        if story in self._open:
            near = [(similarity(vector, member), member.features.id) for member in self._open[story].members]
            return min(near, key=lambda one: (-one[0], one[1]))[1]
        return self.stories[story][0].article if self.stories[story] else None

    def _remember(self, vector: Vector, story: int) -> None:
        features = vector.features
        self.rarity.add(features)
        self._recent.append(features)
        if story in self._open:
            self._open[story].add(vector)
        else:
            self._open[story] = Profile.of(vector)
        if (until := self._open[story].until) is not None:
            heappush(self._closing, (until + WINDOW_DAYS, story))
        for key in features.words:
            stories = self._found.setdefault(key, {})
            stories.pop(story, None)
            stories[story] = None
            if len(stories) > FOUND_AGAIN:
                del stories[next(iter(stories))]

    def _close(self, day: int) -> None:
        """Drops what is older than the window."""
        while self._recent and (old := self._recent[0].day) is not None and old < day - RARITY_DAYS:
            self.rarity.remove(self._recent.popleft())
        while self._closing and self._closing[0][0] < day:
            _, story = heappop(self._closing)
            profile = self._open.get(story)
            if profile is None or (profile.until is not None and profile.until + WINDOW_DAYS >= day):
                continue
            del self._open[story]
            for key in profile.words:
                stories = self._found.get(key, _NONE)
                stories.pop(story, None)
                if not stories:
                    self._found.pop(key, None)


def _needed(features: Features, story: Profile) -> float:
    """The nearness that an article needs to join a story."""
    if features.day is None or story.until is None:
        return JOIN
    return JOIN + PER_DAY * max(0, features.day - story.until)
