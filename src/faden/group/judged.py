"""What people said about pairs of articles, made ready for grouping: it wins over any likeness."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Self

from faden.model import Judgement


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """family: articles that people called the same story (each with all of its family); apart: pairs called different.

    "Same" carries over (A with B, B with C: A with C), unless a person called just that pair different.
    """

    family: Mapping[str, frozenset[str]]
    apart: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, judgements: Sequence[Judgement]) -> Self:
        """The judgements, whatever their order."""
        apart: dict[str, frozenset[str]] = {}
        for one in judgements:
            if not one.same:
                apart[one.first] = apart.get(one.first, frozenset()) | {one.second}
                apart[one.second] = apart.get(one.second, frozenset()) | {one.first}
        family: dict[str, frozenset[str]] = {}
        for first, second in sorted((min(j.first, j.second), max(j.first, j.second)) for j in judgements if j.same):
            left, right = family.get(first, frozenset({first})), family.get(second, frozenset({second}))
            if any(apart.get(article, frozenset()) & right for article in left):
                continue
            for article in left | right:
                family[article] = left | right
        return cls(family=family, apart=apart)

    def story(self, article: str, story_of: Mapping[str, int]) -> int | None:
        """The story of the first of the article's family to have one."""
        return min((story_of[one] for one in self.family.get(article, ()) if one in story_of), default=None)

    def barred(self, article: str, story_of: Mapping[str, int]) -> frozenset[int]:
        """The stories that the article and its family must not be in."""
        family = self.family.get(article, frozenset({article}))
        return frozenset(story_of[other] for one in family for other in self.apart.get(one, ()) if other in story_of)
