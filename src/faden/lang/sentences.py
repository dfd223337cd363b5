"""Words and signs that decide where a sentence ends."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceWords:
    """abbreviations: words with a full stop that do not end a sentence ("z.", "Dr.", "Mio."), lower case.

    ending_abbreviations: those that end one where a starter follows ("usw. Das …"), and those that are words, too.
    abbreviation_endings: of such words ("Bahnhofstr.").
    after_ordinal: words that follow an ordinal number ("16. Oktober", "3. Gipfel"), lower case.
    before_ordinal: words before an ordinal number that make it one unless a starter follows ("die 2. Mannschaft").
    starters: words that often start a sentence and seldom stand in the middle with a capital, lower case.
    openers, closers: quotation marks and brackets.
    """

    abbreviations: frozenset[str]
    ending_abbreviations: frozenset[str]
    abbreviation_endings: tuple[str, ...]
    after_ordinal: frozenset[str]
    before_ordinal: frozenset[str]
    starters: frozenset[str]
    openers: str
    closers: str
