"""Words that say what becomes of a plan."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """Phrases (notation of phrases.py) that give a plan one status.

    status: the contract's STATUS. types: only for events of these types (empty: all).
    negated: what the phrases mean behind a negation ("nicht vom Tisch"); null: the cue is then void.
    """

    status: str
    phrases: tuple[str, ...]
    types: tuple[str, ...] = ()
    negated: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanWords:
    """The table of one language.

    cues: all cues, strongest first: where a clause has several, the first of the table decides.
    negations: words that turn a cue round when they stand up to four words before it, in the same clause.
    target_words: words before a time expression that make it the day planned for ("für Freitag"), which also turns
        `postponed` into `rescheduled` ("auf Freitag verschoben").
    """

    cues: tuple[Cue, ...]
    negations: frozenset[str]
    target_words: frozenset[str]
