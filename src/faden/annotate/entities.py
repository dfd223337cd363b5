"""Entities of one article: which mentions stand for the same person or thing."""

from collections import Counter
from dataclasses import dataclass, field

from faden.annotate.document import Document
from faden.annotate.names_candidates import Candidate
from faden.annotate.names_headed import EXPANDED_RULE
from faden.annotate.names_lexicon import Lexicon, head_of, lexicon
from faden.ids import make_id
from faden.model import Cite, Entity, Mention, MentionKind, Role
from faden.names import given_names, is_genitive, same_given_names, same_inflected, skeleton, surname
from faden.text import fold, squeeze

_START = 3
"""Letters that a name keeps in all its cases; names that differ in them are never compared."""


@dataclass(slots=True)
class _Group:
    """Mentions of one entity, gathered. forms: base forms with how often; roles: text → places."""

    kind: MentionKind
    forms: Counter[str] = field(default_factory=Counter)
    spans: list[tuple[Candidate, str]] = field(default_factory=list)
    roles: dict[str, list[Cite]] = field(default_factory=dict)
    canonical: str | None = None

    def name(self) -> str:
        """The fullest form; of equally full ones no genitive, then the most frequent, then the first by spelling."""
        if self.canonical:
            return self.canonical
        genitives = {f for f in self.forms if any(is_genitive(f, g) for g in self.forms)}
        return min(self.forms, key=lambda f: (-len(f.split()), f in genitives, -self.forms[f], -len(f), f))


def group_entities(doc: Document, candidates: tuple[Candidate, ...]) -> tuple[tuple[Mention, ...], tuple[Entity, ...]]:
    """Mentions in order, and the entities that they stand for, by id."""
    bases = _bases(doc, candidates)
    groups = [*_group_people(doc, candidates, bases), *_group_things(doc, candidates, bases)]
    mentions: list[Mention] = []
    entities: dict[str, Entity] = {}
    for group in groups:
        name = group.name()
        identity = make_id("e", group.kind, skeleton(name))
        variants = {form for form in group.forms if form != name}
        roles = tuple(Role(text=text, cites=tuple(cites)) for text, cites in group.roles.items())
        known = entities.get(identity)
        if known:
            variants |= set(known.variants)
            roles = (*known.roles, *roles)
        entities[identity] = Entity(
            id=identity, name=name, kind=group.kind, variants=tuple(sorted(variants - {name})), roles=roles
        )
        mentions += [
            Mention(start=c.start, end=c.end, kind=group.kind, entity=identity, part=c.part) for c, _ in group.spans
        ]
    return tuple(sorted(mentions, key=lambda m: (m.start, -m.end))), tuple(entities[key] for key in sorted(entities))


def _bases(doc: Document, candidates: tuple[Candidate, ...]) -> list[str]:
    """Each candidate's words without a genitive -s, where the article or a list shows the name without it."""
    raw = [squeeze(doc.text[c.start : c.end]) for c in candidates]
    lasts = {name.split()[-1] for name in raw}
    given = doc.language.names.given
    bases = []
    for candidate, name in zip(candidates, raw, strict=True):
        last = name.split()[-1]
        bare = last[:-1]
        genitive = len(last) > 3 and last.endswith("s") and not candidate.part and not last.isupper()
        if genitive and (bare in lasts or (last not in given and _governs(doc, candidate) and not bare.endswith("s"))):
            name = name[:-1]
        bases.append(name)
    return bases


def _governs(doc: Document, candidate: Candidate) -> bool:
    """Whether a noun follows right behind: "Musters Besuch" has a genitive."""
    after = doc.text[candidate.end : candidate.end + 2]
    return len(after) == 2 and after[0] == " " and after[1].isupper()


def _group_people(doc: Document, candidates: tuple[Candidate, ...], bases: list[str]) -> list[_Group]:
    people = [(c, b) for c, b in zip(candidates, bases, strict=True) if c.kind == "PERSON"]
    full: list[_Group] = []
    for candidate, base in people:
        if not given_names(base):
            continue
        group = next((g for g in full if _same_person(g.name(), base)), None)
        if group is None:
            group = _Group(kind="PERSON")
            full.append(group)
        _add(doc, group, candidate, base)
    single: dict[str, _Group] = {}
    for candidate, base in people:
        if given_names(base):
            continue
        group = _bearer(full, candidate, base) or single.setdefault(skeleton(base), _Group(kind="PERSON"))
        _add(doc, group, candidate, base)
    return [*full, *single.values()]


def _same_person(first: str, second: str) -> bool:
    return skeleton(surname(first)) == skeleton(surname(second)) and same_given_names(first, second)


def _bearer(full: list[_Group], candidate: Candidate, base: str) -> _Group | None:
    """Whom a surname (or, where only one bears it, a given name) stands for: of several the last one named before."""
    key = skeleton(base)
    bearers = [g for g in full if skeleton(surname(g.name())) in (key, skeleton(surname(base)))]
    if not bearers:
        by_given = [g for g in full if given_names(g.name())[:1] == (key,)]
        return by_given[0] if len(by_given) == 1 else None

    def last_before(group: _Group) -> int:
        return max((c.start for c, _ in group.spans if c.start < candidate.start), default=-1)

    return max(bearers, key=last_before)


def _group_things(doc: Document, candidates: tuple[Candidate, ...], bases: list[str]) -> list[_Group]:
    letters = {
        b: c.canonical for c, b in zip(candidates, bases, strict=True) if c.rule == EXPANDED_RULE and c.canonical
    }
    groups: dict[tuple[MentionKind, str], _Group] = {}
    for candidate, base in zip(candidates, bases, strict=True):
        if candidate.kind == "PERSON":
            continue
        name = candidate.canonical or letters.get(base) or base
        group = groups.setdefault((candidate.kind, skeleton(name)), _Group(kind=candidate.kind))
        group.canonical = group.canonical or candidate.canonical or letters.get(base)
        _add(doc, group, candidate, base)
    return _without_short_forms(_without_cases(list(groups.values())), lexicon(doc.language.names))


def _without_cases(groups: list[_Group]) -> list[_Group]:
    """Groups whose names are one name in several cases made one: "Sozialer Bund", "des Sozialen Bundes"."""
    kept: list[_Group] = []
    peers: dict[tuple[MentionKind, int, str], list[_Group]] = {}
    for group in groups:
        name = group.name()
        alike = peers.setdefault((group.kind, len(name.split()), fold(name)[:_START]), [])
        same = next((peer for peer in alike if same_inflected(peer.name(), name)), None)
        if same is None:
            kept.append(group)
            alike.append(group)
        else:
            _merge(same, group)
    return kept


def _without_short_forms(groups: list[_Group], lex: Lexicon) -> list[_Group]:
    """An organisation's first word alone, or its last behind a class noun, is that organisation, where one has it."""
    full = [g for g in groups if g.kind == "ORGANISATION" and " " in g.name()]
    kept: list[_Group] = []
    for group in groups:
        short = group.kind == "ORGANISATION" and " " not in group.name()
        hosts = [g for g in full if _is_short_for(group.name(), g.name().split(), lex)] if short else []
        if len(hosts) == 1:
            _merge(hosts[0], group)
        else:
            kept.append(group)
    return kept


def _is_short_for(word: str, name: list[str], lex: Lexicon) -> bool:
    if same_inflected(word, name[0]):
        return True
    return len(name) == 2 and word == name[1] and head_of(name[0], lex.words.name_heads) is not None


def _merge(group: _Group, other: _Group) -> None:
    group.forms += other.forms
    group.spans += other.spans
    group.canonical = group.canonical or other.canonical
    for text, cites in other.roles.items():
        group.roles.setdefault(text, []).extend(cites)


def _add(doc: Document, group: _Group, candidate: Candidate, base: str) -> None:
    group.spans.append((candidate, base))
    group.forms[base] += 1
    genitive = squeeze(doc.text[candidate.start : candidate.end]) != base
    for role in () if genitive else candidate.roles:
        cite = Cite(article=doc.article, start=role.start, end=role.end)
        cites = group.roles.setdefault(role.text, [])
        if cite not in cites:
            cites.append(cite)
