"""People across the articles of a story. All invented."""

from itertools import permutations

from faden.ids import make_id
from faden.model import Article, Cite, Entity, Event, Mention, Role, Span, Statement
from faden.names import skeleton
from faden.trace.entities import join_entities


def person(name: str, *, role: str | None = None, article: str = "a-1") -> Entity:
    roles = (Role(text=role, cites=(Cite(article=article, start=0, end=3),)),) if role else ()
    return Entity(id=make_id("e", "PERSON", skeleton(name)), name=name, kind="PERSON", roles=roles)


def article(number: int, *entities: Entity) -> Article:
    """An article that mentions each entity once, quotes the first and sees them all at an event."""
    first = entities[0].id
    return Article(
        id=f"a-{number}",
        uri=f"{number}.txt",
        sha256="",
        media_type="text/plain",
        text="",
        blocks=(),
        entities=entities,
        mentions=tuple(Mention(start=i, end=i + 1, kind=e.kind, entity=e.id) for i, e in enumerate(entities)),
        statements=(
            Statement(id=f"s-{number}", start=0, end=1, parts=(Span(start=0, end=1),), mode="direct", speaker=first),
        ),
        events=(
            Event(
                id=f"v-{number}",
                start=0,
                end=1,
                type="meeting",
                participants=tuple(e.id for e in entities),
                place=first,
            ),
        ),
    )


def test_a_surname_alone_joins_the_one_person_who_bears_it() -> None:
    """All marks of the article point at the joined entity, which keeps the variant."""
    (one, two), entities = join_entities([article(1, person("Lea Tormann")), article(2, person("Tormann"))])
    (joined,) = entities
    assert (joined.name, joined.variants) == ("Lea Tormann", ("Tormann",))
    for each in (one, two):
        assert each.mentions[0].entity == joined.id
        assert each.statements[0].speaker == joined.id
        assert each.events[0].participants == (joined.id,)
        assert each.events[0].place == joined.id
        assert [e.id for e in each.entities] == [joined.id]


def test_a_surname_that_two_bear_stays_alone() -> None:
    """Nothing is merged on thin evidence."""
    _, entities = join_entities(
        [article(1, person("Lea Tormann"), person("Ulf Tormann")), article(2, person("Tormann"))]
    )
    assert sorted(e.name for e in entities) == ["Lea Tormann", "Tormann", "Ulf Tormann"]


def test_the_same_role_decides_between_two_bearers() -> None:
    """Of two Tormanns one is the minister, and so is the lone one."""
    _, entities = join_entities(
        [
            article(1, person("Lea Tormann", role="Außenministerin"), person("Ulf Tormann")),
            article(2, person("Tormann", role="Aussenministerin", article="a-2")),
        ]
    )
    lea = next(e for e in entities if e.name == "Lea Tormann")
    assert lea.variants == ("Tormann",)
    assert {c.article for r in lea.roles for c in r.cites} == {"a-1", "a-2"}


def test_given_names_that_agree_are_one_person() -> None:
    """Initials and second given names do not make two people; other given names do."""
    _, entities = join_entities(
        [
            article(1, person("Lea Maria Tormann")),
            article(2, person("L. Tormann")),
            article(3, person("Lea Tormann")),
            article(4, person("Ida Tormann")),
        ]
    )
    assert sorted(e.name for e in entities) == ["Ida Tormann", "Lea Maria Tormann"]


def test_kinds_are_never_joined() -> None:
    """A place that is called like a person stays a place."""
    place = Entity(id="e-place", name="Tormann", kind="PLACE")
    _, entities = join_entities([article(1, person("Lea Tormann")), article(2, place)])
    assert len(entities) == 2


def test_the_order_of_the_articles_changes_nothing() -> None:
    """Every order gives the same entities and the same articles."""
    pile = [
        article(1, person("Lea Tormann", role="Ministerin"), person("Sandgrub")),
        article(2, person("Tormann"), person("Ulf Sandgrub")),
        article(3, person("Lea M. Tormann"), person("Ida Sandgrub")),
    ]
    results = []
    for order in permutations(pile):
        articles, entities = join_entities(order)
        results.append((sorted(articles, key=lambda a: a.id), entities))
    assert all(result == results[0] for result in results)
