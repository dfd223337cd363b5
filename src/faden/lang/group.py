"""Words that tell nothing about what a story is about."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupWords:
    """Words that tell nothing about what a story is about."""
