"""Words that name events, and what becomes of plans."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class EventWords:
    """Words that name events, and what becomes of plans."""
