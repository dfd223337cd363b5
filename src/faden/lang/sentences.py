"""Words and signs that decide where a sentence ends."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceWords:
    """abbreviations: words with a full stop that never end a sentence ("z.", "Dr.", "Mio."), lower case.

    ending_abbreviations: those that may end one too ("usw.", "Uhr."), which then needs a capital after it.
    after_ordinal: capitalised words that follow an ordinal number ("16. Oktober", "3. Gipfel"), lower case.
    openers, closers: quotation marks and brackets.
    """

    abbreviations: frozenset[str]
    ending_abbreviations: frozenset[str]
    after_ordinal: frozenset[str]
    openers: str
    closers: str
