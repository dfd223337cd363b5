"""Articles in the order of publication; each joins a story or opens one.

Single pass with a window, as topic detection and tracking does it (Allan 1998; Miranda et al. 2018): an article is
compared with the likeliest of the stories that are open, found by shared words, each as a whole (`profile`). A story
is open for some weeks after its newest article, and after the last day for which one of its articles awaits something.
"""

from collections import Counter, deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from heapq import heappop, heappush

from faden.group.features import Features
from faden.group.judged import Judged
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
JOIN = 0.32
"""Nearness from which an article joins a story: where the regression of `profile` is undecided; `eval.stories` on demo
and train gives .938, .923, .911 with .32, .34, .38."""
SHORT = 16
SHORT_RISE = 0.36
"""Rise of JOIN for an article with fewer capitalised words than SHORT, in full for one without any: two headlines of
six words are half alike by one chance word."""
PER_DAY = 0.001
"""Rise of JOIN for each day since the story's newest article, or since what that one awaits."""
RIVAL = 0.30
"""Nearness of an article to a second story, from which the two stories are looked at together."""
ONE_STORY = 0.60
"""Nearness of the members of one story to another, on average, from which the two are one. Higher than JOIN: what has
grown apart once must be clearly alike (headlines: fewer wrong pairs, .960 of the wire pairs for .965 with .45)."""
OFFERED = 3
"""Capitalised words in common with a closing story from which an undated article is compared with it."""
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
    judged: Judged = field(default_factory=lambda: Judged.of(()))
    stories: list[list[Joined]] = field(default_factory=list)
    story_of: dict[str, int] = field(default_factory=dict)
    _open: dict[int, Profile] = field(default_factory=dict)
    _closing: list[tuple[int, int]] = field(default_factory=list)
    _recent: deque[Features] = field(default_factory=deque)
    _found: dict[str, dict[int, None]] = field(default_factory=dict)
    _waiting: dict[str, list[Features]] = field(default_factory=dict)
    _missed: dict[str, tuple[float, int]] = field(default_factory=dict)

    def expect(self, features: Features) -> None:
        """An undated article that will be taken at the end: stories that close before are compared with it."""
        for key in features.telling:
            self._waiting.setdefault(key, []).append(features)

    def take(self, features: Features) -> None:
        """The next article joins a story or opens one; what people said of it comes first."""
        if features.day is not None:
            self._close(features.day)
        vector = self.rarity.weigh(features)
        near = self._near(vector)
        if (missed := self._missed.get(features.id)) and self.stories[missed[1]]:
            near.append(missed)
        story = self.judged.story(features.id, self.story_of)
        if story is not None:
            score = nearness(vector, self._open[story]) if story in self._open else 0.0
        else:
            never = self.judged.barred(features.id, self.story_of)
            score, story = max(
                ((one, -number) for one, number in near if number not in never and one >= self._needed(vector, number)),
                default=(1.0, None),
            )
            story = -story if story is not None else None
        if story is None:
            story = len(self.stories)
            self.stories.append([])
        self._join(vector, story, score)
        for other in [number for one, number in near if one >= RIVAL and number != story and number in self._open]:
            if self._are_one(story, other):
                self._merge(other, story)

    def _near(self, vector: Vector) -> list[tuple[float, int]]:
        """The likeliest open stories with their nearness."""
        words = vector.features.words.keys()
        stories = [(number, self._open[number]) for number in self._likeliest(vector.features)]
        return [
            (nearness(vector, story), number) for number, story in stories if len(words & story.words) >= SHARED_WORDS
        ]

    def _needed(self, vector: Vector, number: int) -> float:
        """The nearness that an article needs to join a story."""
        needed = JOIN + SHORT_RISE * max(0.0, 1 - len(vector.features.telling) / SHORT)
        day = vector.features.day
        if day is None or (until := self._open[number].until) is None:
            return needed
        return needed + PER_DAY * max(0, day - until)

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

    def _join(self, vector: Vector, story: int, score: float) -> None:
        nearest = self._nearest(vector, story)
        self.stories[story].append(Joined(article=vector.features.id, score=score, nearest=nearest))
        self.story_of[vector.features.id] = story
        self._remember(vector, story)

    def _nearest(self, vector: Vector, story: int) -> str | None:
        """The member that the article is most like, of the newest; the first one where the story is closed."""
        if story in self._open:
            near = [(similarity(vector, member), member.features.id) for member in self._open[story].members]
            return min(near, key=lambda one: (-one[0], one[1]))[1]
        return self.stories[story][0].article if self.stories[story] else None

    def _are_one(self, story: int, other: int) -> bool:
        """Whether two stories that an article has brought together are one: the smaller one's members tell."""
        profile, members = self._open[story], self._open[other].members
        if self._open[other].size > profile.size:
            profile, members = self._open[other], self._open[story].members
        if sum(nearness(member, profile) for member in members) < ONE_STORY * len(members):
            return False
        return all(story not in self.judged.barred(one.article, self.story_of) for one in self.stories[other])

    def _merge(self, other: int, story: int) -> None:
        """The other story's articles become the story's."""
        profile = self._open.pop(other)
        for one in self.stories[other]:
            self.story_of[one.article] = story
            if one.nearest is None:
                first = self.stories[story][0].article
                one = Joined(article=one.article, score=ONE_STORY, nearest=first)
            self.stories[story].append(one)
        self.stories[other] = []
        for key in profile.words:
            stories = self._found.get(key, _NONE)
            if other in stories:
                del stories[other]
                stories[story] = None
        self._open[story].absorb(profile)
        self._await(story)

    def _remember(self, vector: Vector, story: int) -> None:
        features = vector.features
        self.rarity.add(features)
        self._recent.append(features)
        if story in self._open:
            self._open[story].add(vector)
        else:
            self._open[story] = Profile.of(vector)
        self._await(story)
        for key in features.words:
            stories = self._found.setdefault(key, {})
            stories.pop(story, None)
            stories[story] = None
            if len(stories) > FOUND_AGAIN:
                del stories[next(iter(stories))]

    def _await(self, story: int) -> None:
        if (until := self._open[story].until) is not None:
            heappush(self._closing, (until + WINDOW_DAYS, story))

    def _close(self, day: int) -> None:
        """Drops what is older than the window."""
        while self._recent and (old := self._recent[0].day) is not None and old < day - RARITY_DAYS:
            self.rarity.remove(self._recent.popleft())
        while self._closing and self._closing[0][0] < day:
            _, story = heappop(self._closing)
            profile = self._open.get(story)
            if profile is None or (profile.until is not None and profile.until + WINDOW_DAYS >= day):
                continue
            self._offer(story)
            del self._open[story]
            for key in profile.words:
                stories = self._found.get(key, _NONE)
                stories.pop(story, None)
                if not stories:
                    self._found.pop(key, None)

    def _offer(self, story: int) -> None:
        """Compares a story about to close with the undated articles that have some words in common with it."""
        profile = self._open[story]
        shared = Counter(one.id for key in profile.known for one in self._waiting.get(key, ()))
        likely = {
            one.id: one for key in profile.known for one in self._waiting.get(key, ()) if shared[one.id] >= OFFERED
        }
        for features in likely.values():
            near = nearness(self.rarity.weigh(features), profile)
            self._missed[features.id] = max(self._missed.get(features.id, (0.0, 0)), (near, story))
