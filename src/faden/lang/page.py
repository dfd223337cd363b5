"""Words of page furniture, bylines, agencies and outlets.

All entries are in lower case unless the field says otherwise; they are compared without case. Tables are compared by
identity, so that patterns made of them can be cached.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from faden.model import BlockKind


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class PageWords:
    """Words of page furniture, bylines, agencies and outlets.

    Lines:
        labels: a whole line that says just this, and its kind. boxes: those of them that head a list of short items
        of the same kind. closing: those after which no article goes on.
        prefixes, suffixes: how a line of this kind begins or ends. marks: words that give a line away wherever they
        stand in it.
        summary: words that end the label of a summary box. buttons: words to press, glued to the end of a line.
        headings: labels whose first letter may be glued to what follows ("Mehr zum ThemaUS-Präsident").
    Time:
        months: name or abbreviation to number. weekdays: names and abbreviations. clock: what follows a time of day.
        updated, published: words that tell which stamp it is. ago: patterns of relative stamps (regular expressions).
    People and sources:
        by: words that begin a byline. desks: words that are no people. credits: words that begin a photo credit.
        source_of: words that begin a credit of the text's source.
        agencies: name as Faden writes it, and all its spellings (case counts). agency_material: phrases that say that
        unnamed agencies supplied text. pictures: agencies of photographs.
        outlets: name as the outlet writes it, and its hosts.
    Language:
        function_words: frequent words by which the language of a short text is known.
        ad_words: words that name an advertisement. offers: patterns of offers (regular expressions, lower case).
        legal: entries of the row of legal notices at a page's foot. sections: departments of a newspaper.
        code: an agency's code of date and number.
        openers: words that open sentences with a capital letter and name nothing.
        orthographies: tag and the word forms that only it uses.
        zones: last part of a host, or orthography, to time zone. notices: kind and its phrases.
        outlet_words: words in the names of newspapers and stations. outlet_endings: ends of such names of one
        word ("Nordbote"). companies: words of their publishers' names.
        releases: labels of press releases. channels: what outlets offer under their name ("Kurier-Newsletter").
        embargo: words before the time until which a text is not to be used.
        roles: words after a name in a byline that are no part of it.
    """

    labels: Mapping[BlockKind, tuple[str, ...]]
    boxes: tuple[str, ...]
    closing: tuple[str, ...]
    prefixes: Mapping[BlockKind, tuple[str, ...]]
    suffixes: Mapping[BlockKind, tuple[str, ...]]
    marks: Mapping[BlockKind, tuple[str, ...]]
    summary: tuple[str, ...]
    buttons: tuple[str, ...]
    headings: tuple[str, ...]
    months: Mapping[str, int]
    weekdays: tuple[str, ...]
    clock: tuple[str, ...]
    updated: tuple[str, ...]
    published: tuple[str, ...]
    ago: tuple[str, ...]
    by: tuple[str, ...]
    desks: tuple[str, ...]
    credits: tuple[str, ...]
    source_of: tuple[str, ...]
    agencies: Mapping[str, tuple[str, ...]]
    agency_material: tuple[str, ...]
    pictures: tuple[str, ...]
    outlets: Mapping[str, tuple[str, ...]]
    function_words: tuple[str, ...]
    openers: tuple[str, ...]
    orthographies: Mapping[str, tuple[str, ...]]
    zones: Mapping[str, str]
    notices: Mapping[str, tuple[str, ...]]
    roles: tuple[str, ...]
    ad_words: tuple[str, ...]
    offers: tuple[str, ...]
    legal: tuple[str, ...]
    sections: frozenset[str]
    code: re.Pattern[str]
    outlet_words: frozenset[str]
    outlet_endings: tuple[str, ...]
    companies: tuple[str, ...]
    releases: tuple[str, ...]
    channels: tuple[str, ...]
    embargo: tuple[str, ...]
