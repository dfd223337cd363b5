"""Words of page furniture, bylines, agencies and outlets."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PageWords:
    """Words of page furniture, bylines, agencies and outlets."""
