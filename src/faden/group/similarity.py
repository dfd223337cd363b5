"""How alike two articles are, from 0 to 1: letters weighted by rarity, and the leads found again."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from math import fsum, log, sqrt

from faden.group.features import Features

UNSEEN = 8
"""Added to the number of texts that hold a group of letters: groups that few texts hold are about equally telling, and
the first reports of a story do not make its own words common."""
LEAD_SHARE = 0.5
"""Share of the leads in the likeness: half and half agrees with people's judgements of pairs better than either."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vector:
    """An article's weighted letters, of length 1; its lead's, and its telling words, each of sum 1."""

    features: Features
    grams: dict[str, float]
    lead: dict[str, float]
    telling: dict[str, float]


@dataclass(slots=True, kw_only=True)
class Rarity:
    """In how many texts groups of letters occur: the language's background, and the articles of the window.

    The background lets five articles be told apart as well as five thousand; the window learns what everybody
    writes about this week.
    """

    background: Mapping[str, int]
    texts: int
    window: Counter[str] = field(default_factory=Counter)

    def add(self, features: Features) -> None:
        """An article enters the window."""
        self.window.update(features.grams.keys())
        self.texts += 1

    def remove(self, features: Features) -> None:
        """An article leaves the window."""
        self.window.subtract(features.grams.keys())
        self.texts -= 1

    def weigh(self, features: Features) -> Vector:
        """The article's vector as of now."""
        grams = self._weighted(features.grams)
        norm = sqrt(sum(value * value for value in grams.values())) or 1.0
        lead = {gram: value * value for gram, value in self._weighted(features.lead).items()}
        total = sum(lead.values()) or 1.0
        return Vector(
            features=features,
            grams={gram: value / norm for gram, value in grams.items()},
            lead={gram: value / total for gram, value in lead.items()},
            telling=self._telling(features),
        )

    def _telling(self, features: Features) -> dict[str, float]:
        """The capitalised words by key, weighted by the square of their rarity: that of their rarest letters."""
        total = log(self.texts + 1)
        background, window = self.background, self.window
        weights = {
            key: weight * (total - log(min(background.get(g, 0) + window[g] for g in grams) + UNSEEN)) ** 2
            for key, (weight, grams) in features.telling.items()
        }
        together = fsum(weights.values()) or 1.0
        return {key: weight / together for key, weight in weights.items()}

    def _weighted(self, weights: Mapping[str, float]) -> dict[str, float]:
        total = log(self.texts + 1)
        background, window = self.background, self.window
        return {
            gram: weight * (total - log(background.get(gram, 0) + window[gram] + UNSEEN))
            for gram, weight in weights.items()
        }


def similarity(first: Vector, second: Vector) -> float:
    """From 0 (nothing in common) to 1 (the same words): likeness of all letters, and each lead found in the other."""
    leads = (_found(first.lead, second.grams) + _found(second.lead, first.grams)) / 2
    return (1 - LEAD_SHARE) * _cosine(first.grams, second.grams) + LEAD_SHARE * leads


# The keys of two dicts are intersected in C, four times as fast as asking one by one; fsum because a set's order
# differs from run to run, and a plain sum's last digit with it.
def _cosine(first: Mapping[str, float], second: Mapping[str, float]) -> float:
    return fsum([first[gram] * second[gram] for gram in first.keys() & second.keys()])


def _found(lead: Mapping[str, float], grams: Mapping[str, float]) -> float:
    return fsum([lead[gram] for gram in lead.keys() & grams.keys()])
