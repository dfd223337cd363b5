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
    nouns: nouns that are no names, where the list made from texts lacks them.
    common: words that are no names; nouns with a capital, others in lower case.
    institutions: nouns that name an organisation by themselves ("Landtag"), lower case, "=" as for role_heads.
    headed_organisations, headed_places: class nouns that are part of the name behind them ("Bahnhof Musterstadt").
    adjective_organisations, adjective_places: nouns that are a name with a place in -er ("Musterstädter Anzeiger").
    named_organisations: likewise of an ORGANISATION. reporting: verbs whose subject is a medium.
    canton_codes: what stands behind names of places. with_article: nouns that name an organisation behind an article
    and before no genitive ("der Bund"). award_endings: of awards and cups behind a name.
    place_prefixes: first words of names of places ("Bad"). institution_for: joins an institution to its field.
    offices: roles that a state or town has, behind its genitive. calendar: months and weekdays. no_surname_before:
    words behind which one of these is no surname. adjective_tail: of adjectives made of names.
    name_heads: class nouns behind which an organisation's own name stands, not its town.
    media_heads: words that solid names of media begin with, media_tails: what they end in. firm_endings: likewise of
    firms ("Mittelbahn").
    town_endings, country_endings: what names of towns and of countries end in. land_endings: of these, those that
    hardly any name of a person has. relief_endings: of hills and waters,
    which have an article. landmark_endings: of tunnels and bridges behind a name. sides: of parts of towns, behind "-".
    mouthpieces: what follows the name of an organisation behind a hyphen ("-Chefin").
    saying: verbs with a person before or behind. between: words before places, besides place_prepositions.
    no_organisation: words in capitals that are none. named_things, named_places: nouns that make an OTHER or a PLACE
    of a capitalised adjective ("Goldener Preis").
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
    nouns: frozenset[str]
    common: frozenset[str]
    institutions: frozenset[str]
    headed_organisations: frozenset[str]
    headed_places: frozenset[str]
    adjective_organisations: frozenset[str]
    adjective_places: frozenset[str]
    named_organisations: frozenset[str]
    reporting: frozenset[str]
    canton_codes: frozenset[str]
    with_article: frozenset[str]
    award_endings: tuple[str, ...]
    place_prefixes: frozenset[str]
    institution_for: str
    offices: frozenset[str]
    calendar: frozenset[str]
    no_surname_before: frozenset[str]
    adjective_tail: str
    name_heads: frozenset[str]
    media_heads: frozenset[str]
    media_tails: tuple[str, ...]
    firm_endings: tuple[str, ...]
    town_endings: tuple[str, ...]
    land_endings: tuple[str, ...]
    country_endings: tuple[str, ...]
    relief_endings: tuple[str, ...]
    landmark_endings: tuple[str, ...]
    sides: frozenset[str]
    mouthpieces: frozenset[str]
    saying: frozenset[str]
    between: frozenset[str]
    no_organisation: frozenset[str]
    named_things: frozenset[str]
    named_places: frozenset[str]
    shapes: dict[str, tuple[float, ...]]
