"""What every finder of names gives, and how candidates that contradict each other are settled."""

from collections.abc import Iterable
from dataclasses import dataclass

from faden.annotate.names_roles import RoleMark
from faden.model import MentionKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A piece of text that may be a name, by one rule (or one model).

    weight: how far it is believed, 0 to 1; where two overlap the heavier wins, then the longer, then the earlier.
    canonical: the listed name it is a form of. roles: what the words before a person's name say that the person is.
    part: by its own letters inside a compound.
    """

    start: int
    end: int
    kind: MentionKind
    weight: float
    rule: str
    canonical: str | None = None
    roles: tuple[RoleMark, ...] = ()
    part: bool = False


def settle(candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """The candidates that stand, in order of `start`, none overlapping another."""
    taken: list[Candidate] = []
    covered: set[int] = set()
    for candidate in sorted(candidates, key=lambda c: (-c.weight, c.start - c.end, c.start, c.kind, c.rule)):
        if covered.isdisjoint(range(candidate.start, candidate.end)):
            covered.update(range(candidate.start, candidate.end))
            taken.append(candidate)
    return tuple(sorted(taken, key=lambda c: c.start))
