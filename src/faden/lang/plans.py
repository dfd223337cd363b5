"""Words that say what becomes of a plan."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """Phrases (notation of phrases.py) that give a plan one status.

    status: the contract's STATUS. types: only for events of these types (empty: all).
    soft: says only that it does not take place now; beside "verschoben" it means no more than that.
    ongoing: says that what was announced before still stands; it is never itself an announcement.
    negated: what the phrases mean behind a negation ("nicht vom Tisch"); null: the cue is then void.
    """

    status: str
    phrases: tuple[str, ...]
    types: tuple[str, ...] = ()
    negated: str | None = None
    soft: bool = False
    ongoing: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanWords:
    """The table of one language.

    cues: all cues, strongest first: where a clause has several, the first of the table decides.
    negations: words that turn a cue round when they stand up to four words before it, in the same clause.
    target_words: words before a time expression that make it the day planned for ("für Freitag"), which also turns
        `postponed` into `rescheduled` ("auf Freitag verschoben").
    ahead_words: those of them behind which a bare weekday or date lies ahead, whatever the tense.
    adjective_endings, adjective_marks: endings of an adjective before its noun, and what a cue that is one holds.
    """

    cues: tuple[Cue, ...]
    negations: frozenset[str]
    target_words: frozenset[str]
    ahead_words: frozenset[str]
    adjective_endings: tuple[str, ...]
    adjective_marks: tuple[str, ...]
