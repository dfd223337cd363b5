"""How alike two articles are, from 0 to 1: rarity-weighted letters, names apart."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from math import log, sqrt

from faden.group.features import Features

UNSEEN = 0.7
"""Stands in for the number of texts of a group of letters that none has: rarer than one, but not endlessly."""
NAMES_SHARE = 0.35
"""Share of names in the similarity of two articles that both have some."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vector:
    """An article's weighted letters, each vector of length 1. `features`: where they come from."""

    features: Features
    grams: dict[str, float]
    names: dict[str, float]


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
        return Vector(features=features, grams=self._unit(features.grams), names=self._unit(features.names))

    def _unit(self, weights: Mapping[str, float]) -> dict[str, float]:
        total = log(self.texts + 1)
        background, window = self.background, self.window
        weighted = {
            gram: weight * (total - log(background.get(gram, 0) + window[gram] + UNSEEN))
            for gram, weight in weights.items()
        }
        norm = sqrt(sum(value * value for value in weighted.values())) or 1.0
        return {gram: value / norm for gram, value in weighted.items()}


def similarity(first: Vector, second: Vector) -> float:
    """From 0 (nothing in common) to 1 (the same words)."""
    letters = _cosine(first.grams, second.grams)
    if not first.names or not second.names:
        return letters
    return (1 - NAMES_SHARE) * letters + NAMES_SHARE * _cosine(first.names, second.names)


def _cosine(first: Mapping[str, float], second: Mapping[str, float]) -> float:
    if len(first) > len(second):
        first, second = second, first
    return sum(weight * second[gram] for gram, weight in first.items() if gram in second)
