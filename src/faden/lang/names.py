"""Words that make or mark names: titles, roles, given names, places, organisations."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class NameWords:
    """Words that make or mark names. Entries of places, organisations and others: canonical form first, then others.

    given: given names. ambiguous_given: those that are also words or surnames and prove nothing alone.
    titles: words that only stand before persons ("Herr", "Dr."). addresses: those of them that are no role ("Herr").
    particles: inside names ("von", "al"), lower case.
    role_heads: last parts of role nouns, lower case; "=" before one that only counts as a whole word.
    organisation_heads, place_heads, work_heads: class nouns that stand before such names ("sender", "stadt").
    organisation_suffixes, club_prefixes: what names of organisations end or begin with ("AG", "FC").
    places, organisations, others: names of the world with their other forms.
    quoted_media: media whose names are common words, believed in quotation marks only.
    needs_evidence: listed names that are also words, believed behind a preposition of place only, lower case.
    compound_heads: what may follow a name in a solid compound ("chef" in "Kremlchef"), lower case.
    speech_verbs: verbs whose subject is most often a person, lower case.
    place_prepositions: before an unknown name without an article: a place.
    determiners: words after which no name of a person stands. conjunctions: "und", "sowie".
    definite: articles behind which a role noun may stand for a person. plural_articles: of these, those that are plural
    unless the noun has one of the feminine_endings; genitive_articles: likewise behind another noun;
    dative_plural_articles: likewise if the noun ends in -ern.
    not_surname: capitalised words that never continue a given name.
    demonyms: (noun, country). country_adjectives: (adjective stem or prefix, country).
    age_noun: behind a number of years ("Jährige"). street_endings: of names of streets, lower case.
    noun_endings: of nouns that are no names, lower case.
    common: words that are no names; nouns with a capital, others in lower case.
    shapes: weights of what an unknown word looks like (annotate/names_shapes.py), by feature.
    """

    given: frozenset[str]
    ambiguous_given: frozenset[str]
    titles: frozenset[str]
    addresses: frozenset[str]
    particles: frozenset[str]
    role_heads: frozenset[str]
    organisation_heads: frozenset[str]
    place_heads: frozenset[str]
    work_heads: frozenset[str]
    organisation_suffixes: frozenset[str]
    club_prefixes: frozenset[str]
    places: tuple[tuple[str, ...], ...]
    organisations: tuple[tuple[str, ...], ...]
    others: tuple[tuple[str, ...], ...]
    quoted_media: frozenset[str]
    needs_evidence: frozenset[str]
    compound_heads: frozenset[str]
    speech_verbs: frozenset[str]
    place_prepositions: frozenset[str]
    determiners: frozenset[str]
    definite: frozenset[str]
    plural_articles: frozenset[str]
    genitive_articles: frozenset[str]
    dative_plural_articles: frozenset[str]
    feminine_endings: tuple[str, ...]
    conjunctions: frozenset[str]
    not_surname: frozenset[str]
    age_noun: str
    street_endings: tuple[str, ...]
    noun_endings: tuple[str, ...]
    demonyms: tuple[tuple[str, str], ...]
    country_adjectives: tuple[tuple[str, str], ...]
    common: frozenset[str]
    shapes: dict[str, tuple[float, ...]]
