"""People and things across the articles of a story."""

from collections.abc import Sequence

from faden.model import Article, Cite, Entity, Role


def join_entities(articles: Sequence[Article]) -> tuple[tuple[Article, ...], tuple[Entity, ...]]:
    """The articles with the joined entity ids in all their marks, and the joined entities, by id."""
    return tuple(articles), ()


def merge_entities(entities: Sequence[Entity]) -> tuple[Entity, ...]:
    """Entities with the same id made one, by id: variants and roles of all, the longest name (then the first)."""
    by_id: dict[str, list[Entity]] = {}
    for entity in entities:
        by_id.setdefault(entity.id, []).append(entity)
    return tuple(_merge(by_id[key]) for key in sorted(by_id))


def _merge(same: list[Entity]) -> Entity:
    names = sorted({name for e in same for name in (e.name, *e.variants)}, key=lambda n: (n, len(n)))
    name = min((e.name for e in same), key=lambda n: (-len(n), n))
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
