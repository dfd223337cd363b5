"""Words that introduce what someone said."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechWords:
    """Words that introduce what someone said."""
