"""German: Words that make or mark names: titles, roles, given names, places, organisations."""

from importlib.resources import files

from faden.lang.de import names_evidence as evidence
from faden.lang.de import names_given as given
from faden.lang.de import names_nouns as nouns
from faden.lang.de import names_organisations as organisations
from faden.lang.de import names_places as places
from faden.lang.de import names_roles as roles
from faden.lang.names import NameWords

WORDS = NameWords(
    given=frozenset(given.GIVEN),
    ambiguous_given=frozenset(given.AMBIGUOUS),
    titles=frozenset(roles.TITLES),
    addresses=frozenset(roles.ADDRESSES),
    particles=frozenset(roles.PARTICLES),
    role_heads=frozenset(roles.ROLE_HEADS),
    organisation_heads=frozenset(roles.ORGANISATION_HEADS),
    place_heads=frozenset(roles.PLACE_HEADS),
    work_heads=frozenset(roles.WORK_HEADS),
    organisation_suffixes=frozenset(roles.ORG_SUFFIXES),
    club_prefixes=frozenset(roles.CLUB_PREFIXES),
    places=(
        *(tuple(line.split("|")) for line in places.ALIASES.strip().splitlines()),
        *((name,) for name in places.COUNTRIES.strip().replace("\n", "|").split("|")),
        *((name,) for name in places.REGIONS.strip().replace("\n", "|").split("|")),
        *((name,) for name in places.MULTIWORD.strip().replace("\n", "|").split("|")),
        *((name,) for name in places.CITIES.split()),
    ),
    organisations=tuple(tuple(line.split("|")) for line in organisations.ORGANISATIONS.strip().splitlines()),
    others=tuple((name,) for name in organisations.OTHERS.strip().replace("\n", "|").split("|")),
    quoted_media=frozenset(organisations.QUOTED_MEDIA.strip().replace("\n", "|").split("|")),
    needs_evidence=frozenset(places.NEEDS_EVIDENCE),
    compound_heads=frozenset(roles.COMPOUND_HEADS),
    speech_verbs=frozenset(roles.SPEECH_VERBS),
    place_prepositions=frozenset(roles.PREPOSITIONS_PLACE),
    determiners=frozenset(roles.DETERMINERS),
    definite=frozenset(roles.DEFINITE),
    plural_articles=frozenset(("die", "diese")),
    genitive_articles=frozenset(("der", "dieser")),
    dative_plural_articles=frozenset(("den", "diesen")),
    feminine_endings=("in", "frau", "ige", "nde", "nete", "gte"),
    conjunctions=frozenset(roles.CONJUNCTIONS),
    not_surname=frozenset(roles.NOT_SURNAME),
    age_noun="Jährige",
    street_endings=roles.STREET_ENDINGS,
    noun_endings=tuple(roles.NOUN_ENDINGS),
    demonyms=tuple(
        (word, country)
        for word, _, country in (pair.partition(":") for pair in roles.DEMONYMS.strip().replace("\n", "|").split("|"))
    ),
    country_adjectives=tuple(
        (word, country)
        for word, _, country in (
            pair.partition(":") for pair in roles.COUNTRY_ADJECTIVES.strip().replace("\n", "|").split("|")
        )
    ),
    nouns=frozenset(nouns.NOUNS),
    common=frozenset((files("faden.lang.de") / "common_words.txt").read_text("utf-8").split()),
    institutions=frozenset(evidence.INSTITUTIONS),
    headed_organisations=frozenset(evidence.HEADED_ORGANISATIONS),
    headed_places=frozenset(evidence.HEADED_PLACES),
    adjective_organisations=frozenset(evidence.ADJECTIVE_ORGANISATIONS),
    adjective_places=frozenset(evidence.ADJECTIVE_PLACES),
    named_organisations=frozenset(evidence.NAMED_ORGANISATIONS),
    reporting=frozenset(evidence.REPORTING),
    canton_codes=frozenset(evidence.CANTON_CODES),
    with_article=frozenset(evidence.WITH_ARTICLE),
    award_endings=tuple(evidence.AWARD_ENDINGS),
    place_prefixes=frozenset(evidence.PLACE_PREFIXES),
    institution_for=evidence.FOR,
    offices=frozenset(evidence.OFFICES),
    calendar=frozenset(evidence.CALENDAR),
    no_surname_before=frozenset(evidence.NO_SURNAME_BEFORE),
    adjective_tail=evidence.ADJECTIVE_TAIL,
    name_heads=frozenset(evidence.NAME_HEADS),
    media_heads=frozenset(evidence.MEDIA_HEADS),
    media_tails=tuple(evidence.MEDIA_TAILS),
    firm_endings=tuple(evidence.FIRM_ENDINGS),
    town_endings=tuple(evidence.TOWN_ENDINGS),
    land_endings=tuple(evidence.LAND_ENDINGS),
    country_endings=tuple(evidence.COUNTRY_ENDINGS),
    relief_endings=tuple(evidence.RELIEF_ENDINGS),
    landmark_endings=tuple(evidence.LANDMARK_ENDINGS),
    sides=frozenset(evidence.SIDES),
    mouthpieces=frozenset(evidence.MOUTHPIECES),
    saying=frozenset(evidence.SAYING),
    between=frozenset(evidence.BETWEEN),
    no_organisation=frozenset(evidence.NO_ORGANISATION),
    named_things=frozenset(evidence.NAMED_THINGS),
    named_places=frozenset(evidence.NAMED_PLACES),
    shapes={
        feature: tuple(map(float, weights))
        for feature, *weights in (
            line.split("\t") for line in (files("faden.lang.de") / "name_shapes.tsv").read_text("utf-8").splitlines()
        )
    },
)
