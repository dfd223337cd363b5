"""What is known of a story as a whole: its letters, words and kinds of event, the newest counting most.

An article that takes up a story from another side (a court, a comment, three lines of short news) need not resemble
any single article of it, but it uses the words that keep coming back in them: the profile remembers those. It fades, so
that a story may drift, and stays of one size however long the story gets.
"""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import islice
from math import fsum, sqrt

from faden.group.similarity import Vector

FADES = 0.9
"""What is left of a member's weight when the next one joins: half after seven. Without fading the biggest stories of a
headline week know every word and draw in what is not theirs."""
LETTERS_KEPT = 2000
"""Groups of letters kept: what a dozen long articles have in common. Cut when there are twice as many."""
NEWEST = 8
"""Newest members kept whole, to say which one an article is nearest to."""
COSINE_SHARE, KNOWN_SHARE, KINDS_SHARE = 0.36, 0.50, 0.14
"""Shares of nearness: cosine with the profile, words the story knows, kinds of event it tells. Logistic regression on
the corpus (demo and train): article against its own story so far, and against the others of its pile."""


@dataclass(slots=True, kw_only=True)
class Profile:
    """A story so far. day: of its newest member; until: last day for which it awaits something, or `day`.

    Weights grow with each member instead of the old ones being made smaller: those of the newest are `newest`.
    """

    day: int | None
    until: int | None
    size: int = 1
    newest: float = 1.0
    total: float = 1.0
    square: float = 1.0
    letters: dict[str, float]
    known: dict[str, float]
    kinds: dict[str, float]
    words: set[str]
    members: deque[Vector] = field(default_factory=lambda: deque(maxlen=NEWEST))

    @classmethod
    def of(cls, vector: Vector) -> "Profile":
        """The story that an article opens."""
        features = vector.features
        return cls(
            day=features.day,
            until=_later(features.day, features.awaited),
            letters=vector.grams,
            known=dict.fromkeys(features.telling, 1.0),
            words=set(features.words),
            kinds=dict.fromkeys(features.kinds, 1.0),
            members=deque([vector], maxlen=NEWEST),
        )

    def add(self, vector: Vector) -> None:
        """One more member."""
        features = vector.features
        self.newest /= FADES
        self.total += self.newest
        self.square += 2 * self.newest * _dot(vector.grams, self.letters) + self.newest**2
        if self.size == 1:
            self.letters = dict(self.letters)  # until now it was the first member's own
        for letters, weight in vector.grams.items():
            self.letters[letters] = self.letters.get(letters, 0.0) + self.newest * weight
        for weights, keys in ((self.known, features.telling), (self.kinds, features.kinds)):
            for key in keys:
                weights[key] = weights.get(key, 0.0) + self.newest
        self.words.update(features.words)
        self.size += 1
        self.day = _later(self.day, features.day)
        self.until = _later(self.until, _later(features.day, features.awaited))
        self.members.append(vector)
        if len(self.letters) > 2 * LETTERS_KEPT or self.newest > 1e9:
            self._trim()

    def absorb(self, other: "Profile") -> None:
        """The newest members of a story that turned out to be the same one; of its older ones only the words."""
        for member in other.members:
            self.add(member)
        self.words |= other.words

    def _trim(self) -> None:
        """Drops what hardly counts any more, and starts the weights from 1 again."""
        heaviest = sorted(self.letters.items(), key=lambda item: (-item[1], item[0]))
        self.letters = {key: weight / self.newest for key, weight in islice(heaviest, LETTERS_KEPT)}
        self.square = fsum(weight * weight for weight in self.letters.values())
        self.kinds = {key: weight / self.newest for key, weight in self.kinds.items()}
        self.known = {key: weight / self.newest for key, weight in self.known.items()}
        self.total /= self.newest
        self.newest = 1.0


def _later(one: int | None, other: int | None) -> int | None:
    return max((day for day in (one, other) if day is not None), default=None)


def nearness(vector: Vector, story: Profile) -> float:
    """How much an article looks like the next one of a story, from 0 to 1.

    Three accounts: the cosine of its letters with the story's; the share of its telling words that the story knows;
    the share of its events that are of the story's kinds (left out where no events are known of one of them).
    """
    cosine = _dot(vector.grams, story.letters) / sqrt(story.square)
    known = fsum(weight * min(1.0, story.known.get(key, 0.0) / story.newest) for key, weight in vector.telling.items())
    told = vector.features.kinds
    if not told or not story.kinds:
        return (COSINE_SHARE * cosine + KNOWN_SHARE * known) / (COSINE_SHARE + KNOWN_SHARE)
    alike = fsum(count * story.kinds.get(kind, 0.0) for kind, count in told.items()) / story.total / sum(told.values())
    return COSINE_SHARE * cosine + KNOWN_SHARE * known + KINDS_SHARE * alike


def _dot(first: Mapping[str, float], second: Mapping[str, float]) -> float:
    return fsum([first[key] * second[key] for key in first.keys() & second.keys()])
