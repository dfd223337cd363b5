"""Words that make or mark names: titles, roles, given names, places, organisations."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NameWords:
    """Words that make or mark names: titles, roles, given names, places, organisations."""
