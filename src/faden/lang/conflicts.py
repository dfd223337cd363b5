"""Words by which accounts of one thing are compared."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictWords:
    """The table of one language; all words folded (text.fold).

    fillers: function words that say nothing of the content.
    synonyms: word beginnings that mean the same in what people say of plans and events, by a common key; with it
        differently worded or translated quotations are compared. A word may belong to several keys.
    weak_keys: keys of `synonyms` that alone do not make two quotations alike (negation, modality).
    number_words: words for numbers. scales: "millionen" and its kin, as factors.
    bounds: words before a number that make it a bound or a rounding ("mehr als", "rund"), which then contradicts
        no number near it.
    units: words after a number that count something comparable; a beginning stands for all its forms.
    scaled_unit: what a number with a scale counts where no unit follows ("2,7 Milliarden").
    contrasts: words that set one account against another; strong_contrasts: those that do so between sentences.
    rising: those of the units whose counts rise while a story runs (victims): a later, higher one is an update.
    recounts: phrases with which someone gives another figure. denials: with which someone says it is not true.
    neither: words that make a denial none ("weder bestätigen noch dementieren"). updates: words with which a later
        count follows an earlier one, and contradicts it no more ("inzwischen").
    expectations: with which someone says when a thing is to be.
    dying: words that make persons counted beside them dead.
    such: beginnings of words that point back ("ein solches Gespräch").
    reasons: phrases (phrases.py) with which someone gives a reason.
    """

    fillers: frozenset[str]
    synonyms: Mapping[str, tuple[str, ...]]
    weak_keys: frozenset[str]
    number_words: Mapping[str, int]
    scales: Mapping[str, int]
    bounds: frozenset[str]
    units: Mapping[str, tuple[str, ...]]
    scaled_unit: str
    contrasts: frozenset[str]
    strong_contrasts: frozenset[str]
    rising: frozenset[str]
    reasons: tuple[str, ...]
    such: tuple[str, ...]
    recounts: tuple[str, ...]
    expectations: tuple[str, ...]
    neither: frozenset[str]
    updates: frozenset[str]
    denials: tuple[str, ...]
    dying: frozenset[str]
