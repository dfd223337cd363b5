"""People and things across the articles of a story."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from faden.model import Article, Cite, Entity, Role
from faden.names import given_names, is_genitive, same_given_names, same_inflected, skeleton, surname
from faden.text import fold

_START = 3
"""Letters of the first word that names in different cases share; names that differ in them are never compared."""


def join_entities(articles: Sequence[Article]) -> tuple[tuple[Article, ...], tuple[Entity, ...]]:
    """The articles with the joined entity ids in all their marks, and the joined entities, by id.

    Equal names have equal ids already. Joined beyond that: a last name alone with the one person of the story who
    bears it (of several, the one with the same role), and full names whose given names agree as far as both state
    them. Two people with different given names stay two. Things are joined in any case ("Sozialen Bundes"), and by
    forms that one article shows to be short for a name ("GSW", "Seebank"). The order of the articles changes nothing.
    """
    merged = merge_entities([entity for article in articles for entity in article.entities])
    ids = _joined_ids(merged)
    joined = merge_entities([replace(entity, id=ids[entity.id]) for entity in merged])
    return tuple(_with_ids(article, ids) for article in articles), joined


def merge_entities(entities: Sequence[Entity]) -> tuple[Entity, ...]:
    """Entities with the same id made one, by id: variants and roles of all, the longest name (then the first)."""
    by_id: dict[str, list[Entity]] = {}
    for entity in entities:
        by_id.setdefault(entity.id, []).append(entity)
    return tuple(_merge(by_id[key]) for key in sorted(by_id))


def _merge(same: list[Entity]) -> Entity:
    names = sorted({name for e in same for name in (e.name, *e.variants)}, key=lambda n: (n, len(n)))
    genitives = {e.name for e in same if any(is_genitive(e.name, other) for other in names)}
    name = min((e.name for e in same), key=lambda n: (-len(n.split()), n in genitives, -len(n), n))
    cites: dict[str, set[Cite]] = {}
    for entity in same:
        for role in entity.roles:
            cites.setdefault(role.text, set()).update(role.cites)
    roles = tuple(
        Role(text=text, cites=tuple(sorted(cites[text], key=lambda c: (c.article, c.start, c.end))))
        for text in sorted(cites)
    )
    variants = tuple(n for n in names if n != name)
    return Entity(id=same[0].id, name=name, kind=same[0].kind, variants=variants, roles=roles)


def _joined_ids(entities: Sequence[Entity]) -> dict[str, str]:
    """Entity id -> id of the entity it is part of; most are their own. The fullest names are taken first."""
    ids = {entity.id: entity.id for entity in entities}
    by_surname: dict[str, list[Entity]] = {}
    for entity in entities:
        if entity.kind == "PERSON":
            by_surname.setdefault(skeleton(surname(entity.name)), []).append(entity)
    for bearers in by_surname.values():
        full = [e for e in bearers if given_names(e.name)]
        people: list[Entity] = []
        for entity in sorted(full, key=_fullness, reverse=True):
            ids[entity.id] = _only_match(entity, [e for e in people if same_given_names(e.name, entity.name)])
            if ids[entity.id] == entity.id:
                people.append(entity)
        for lone in bearers:
            if not given_names(lone.name):
                ids[lone.id] = _only_match(lone, people)
    for kind in ("ORGANISATION", "PLACE", "OTHER"):
        ids |= _joined_things([entity for entity in entities if entity.kind == kind])
    return ids


def _joined_things(things: Sequence[Entity]) -> dict[str, str]:
    """Likewise for things: one name in several cases; a form that another article shows to be short for one name.

    A first word alone is an organisation's where only one of the story begins with it.
    """
    ids: dict[str, str] = {}
    by_start: dict[tuple[int, str], list[Entity]] = {}
    by_variant: dict[str, set[str]] = {}
    by_first: dict[str, set[str]] = {}
    for thing in sorted(things, key=lambda e: (-len(e.name.split()), len(e.name), e.id)):
        words = fold(thing.name).split()
        peers = by_start.setdefault((len(words), words[0][:_START]), [])
        same = [peer for peer in peers if same_inflected(peer.name, thing.name)]
        key = skeleton(thing.name)
        hosts = {same[0].id} if same else by_variant.get(key, set()) - {thing.id}
        if not hosts and len(words) == 1 and thing.kind == "ORGANISATION":
            hosts = by_first.get(words[0], set())
        if len(hosts) == 1:
            ids[thing.id] = next(iter(hosts))
            continue
        peers.append(thing)
        by_first.setdefault(words[0], set()).add(thing.id)
        for variant in thing.variants:
            by_variant.setdefault(skeleton(variant), set()).add(thing.id)
    return ids


def _fullness(entity: Entity) -> tuple[int, int, str]:
    """Orders entities by how full their names are; the id makes it strict."""
    given = given_names(entity.name)
    return len(given), sum(map(len, given)), entity.id


def _only_match(entity: Entity, others: Sequence[Entity]) -> str:
    """Id of the only one of `others`, or of the only one with a role that `entity` has; else its own."""
    if len(others) > 1:
        roles = {fold(role.text) for role in entity.roles}
        others = [e for e in others if roles & {fold(role.text) for role in e.roles}]
    return others[0].id if len(others) == 1 else entity.id


def _with_ids(article: Article, ids: dict[str, str]) -> Article:
    """The article with the joined ids in mentions, statements and events."""
    return replace(
        article,
        entities=merge_entities([replace(e, id=ids[e.id]) for e in article.entities]),
        mentions=tuple(replace(m, entity=ids.get(m.entity, m.entity)) for m in article.mentions),
        statements=tuple(
            replace(s, speaker=ids.get(s.speaker, s.speaker)) if s.speaker else s for s in article.statements
        ),
        events=tuple(
            replace(e, participants=_once(ids.get(p, p) for p in e.participants), place=ids.get(e.place or "", e.place))
            for e in article.events
        ),
    )


def _once(items: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(items))
