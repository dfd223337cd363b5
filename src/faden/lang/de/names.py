"""German: Words that make or mark names: titles, roles, given names, places, organisations."""

from importlib.resources import files

from faden.lang.de import names_given as given
from faden.lang.de import names_organisations as organisations
from faden.lang.de import names_places as places
from faden.lang.de import names_roles as roles
from faden.lang.names import NameWords


def _each(text: str) -> tuple[tuple[str, ...], ...]:
    """Names without other forms: parted by "|" and line ends."""
    return tuple((name,) for line in text.strip().splitlines() for name in line.split("|"))


def _lines(text: str) -> tuple[tuple[str, ...], ...]:
    """A name and its other forms in each line."""
    return tuple(tuple(line.split("|")) for line in text.strip().splitlines())


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    """word:country, parted by "|" and line ends."""
    return tuple(tuple(pair.split(":")) for (pair,) in _each(text))  # type: ignore[misc]


def _weights(text: str) -> dict[str, tuple[float, ...]]:
    """feature and its weights, parted by tabs, a line each."""
    rows = (line.split("\t") for line in text.splitlines())
    return {feature: tuple(map(float, weights)) for feature, *weights in rows}


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
        *_lines(places.ALIASES),
        *_each(places.COUNTRIES),
        *_each(places.REGIONS),
        *_each(places.MULTIWORD),
        *((name,) for name in places.CITIES.split()),
    ),
    organisations=_lines(organisations.ORGANISATIONS),
    others=_each(organisations.OTHERS),
    quoted_media=frozenset(name for (name,) in _each(organisations.QUOTED_MEDIA)),
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
    demonyms=_pairs(roles.DEMONYMS),
    country_adjectives=_pairs(roles.COUNTRY_ADJECTIVES),
    common=frozenset((files("faden.lang.de") / "common_words.txt").read_text("utf-8").split()),
    shapes=_weights((files("faden.lang.de") / "name_shapes.tsv").read_text("utf-8")),
)
