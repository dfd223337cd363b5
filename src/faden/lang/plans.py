"""Words that say what becomes of a plan."""

from collections.abc import Mapping
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
    reasons: words that open a reason. praise, blame: word beginnings of opposite judgements, for `assessment`.
    synonyms: word beginnings that mean the same in what people say of a plan, by a common key; with it
        differently worded or translated quotations are compared.
    """

    cues: tuple[Cue, ...]
    negations: frozenset[str]
    target_words: frozenset[str]
    reasons: tuple[str, ...]
    praise: tuple[str, ...]
    blame: tuple[str, ...]
    synonyms: Mapping[str, tuple[str, ...]]
