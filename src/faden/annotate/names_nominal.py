"""Role nouns that stand for a person the article names: "der US-Präsident", "der Ukrainer", "die 47-Jährige"."""

import re
from collections.abc import Iterator, Sequence

from faden.annotate.document import Document
from faden.annotate.names_lexicon import Lexicon, Word
from faden.annotate.names_roles import RoleKey, country_of, is_role, key_of
from faden.model import Entity, Mention
from faden.text import fold

_AGE = re.compile(r" ?\((\d{1,3})[,);]")


def find_nominals(
    doc: Document,
    sentences: Sequence[Sequence[Word]],
    lex: Lexicon,
    mentions: Sequence[Mention],
    entities: Sequence[Entity],
) -> Iterator[Mention]:
    """Mentions with `nominal`, their article included, where exactly one person fits."""
    people = [e for e in entities if e.kind == "PERSON"]
    keys = {e.id: {k for r in e.roles if (k := key_of(r.text, lex))} for e in people}
    ages = _ages(doc, mentions)
    taken = {m.start for m in mentions if not m.part}
    for number, words in enumerate(sentences):
        for at, word in enumerate(words[:-1]):
            if word.folded not in lex.words.definite:
                continue
            end, said = _phrase(words, at + 1, lex)
            if said is None or _named(words, end, taken) or _plural(words, at, end, lex):
                continue
            found = _bearer(said, keys, ages, lex)
            if found is None and said.demonym:
                found = _only_person(sentences[max(0, number - 1) : number + 1], words, mentions)
            if found is not None:
                yield Mention(start=word.start, end=words[end - 1].end, kind="PERSON", entity=found, nominal=True)


class _Said:
    """What a noun phrase says of whom it means."""

    __slots__ = ("age", "demonym", "key")

    def __init__(self, *, key: RoleKey | None = None, demonym: str | None = None, age: int | None = None) -> None:
        self.key, self.demonym, self.age = key, demonym, age


def _phrase(words: Sequence[Word], at: int, lex: Lexicon) -> tuple[int, _Said | None]:
    """End of the noun phrase behind an article, and what it says; None where its noun is no role."""
    country, start = None, at
    if at + 2 < len(words) and words[at].text.isdigit() and words[at + 2].text.startswith(lex.words.age_noun):
        return at + 3, _Said(age=int(words[at].text))
    while at < len(words) and not words[at].capital and at - start < 2 and words[at].text[0].isalpha():
        country = country or country_of(words[at].text, lex)
        at += 1
    if at >= len(words):
        return at, None
    noun = words[at]
    if not noun.capital:
        return at, None
    for form in (noun.text, *(noun.text.removesuffix(e) for e in ("s", "n", "in"))):
        if fold(form) in lex.demonyms:
            return at + 1, _Said(demonym=lex.demonyms[fold(form)])
    key = key_of(noun.text, lex) if is_role(noun, lex) else None
    if key is None:
        return at, None
    end, owner = _owner(words, at + 1, lex)
    return end, _Said(key=RoleKey(key.noun, key.country or country or owner))


def _owner(words: Sequence[Word], at: int, lex: Lexicon) -> tuple[int, str | None]:
    """The country in a genitive behind the noun ("der Präsident der Ukraine", "der Präsident Musterlands")."""
    for end in (at, at + 1):
        if end < len(words) and words[end].capital and (end == at or words[at].folded in lex.words.definite):
            country = country_of(words[end].text, lex)
            if country and (end > at or words[end].text.endswith("s")):
                return end + 1, country
    return at, None


def _plural(words: Sequence[Word], at: int, end: int, lex: Lexicon) -> bool:
    """Whether article and noun are a plural, or a genitive of one: "die Minister", "Treffen der Minister"."""
    noun = next(w.text for w in words[at + 1 : end] if w.capital)
    feminine = noun.endswith(lex.words.feminine_endings)
    article = words[at].folded
    if article in lex.words.plural_articles:
        return not feminine
    behind_noun = at > 0 and words[at - 1].capital and not words[at - 1].opens
    return not feminine and (
        (article in lex.words.genitive_articles and behind_noun)
        or (article in lex.words.dative_plural_articles and noun.endswith("ern"))
    )


def _named(words: Sequence[Word], end: int, taken: set[int]) -> bool:
    """Whether a name follows, so that the noun is its role and stands for nobody by itself."""
    following = end + 1 if end < len(words) and words[end].text == "," else end
    return following < len(words) and words[following].start in taken and words[following].capital


def _bearer(said: _Said, keys: dict[str, set[RoleKey]], ages: dict[int, set[str]], lex: Lexicon) -> str | None:
    if said.age is not None:
        return _only(ages.get(said.age, set()))
    if said.demonym:
        return _only({e for e, roles in keys.items() if any(r.country == said.demonym for r in roles)})
    assert said.key is not None
    same = {e: {r.country for r in roles if r.noun == said.key.noun} for e, roles in keys.items()}
    bearers = {e for e, countries in same.items() if countries}
    if said.key.country:
        exact = {e for e in bearers if said.key.country in same[e]}
        return _only(exact or {e for e in bearers if same[e] == {None}})
    return _only(bearers)


def _only(found: set[str]) -> str | None:
    return next(iter(found)) if len(found) == 1 else None


def _only_person(before: Sequence[Sequence[Word]], words: Sequence[Word], mentions: Sequence[Mention]) -> str | None:
    """The one person of the sentence before, if there is just one and the sentence itself is not the first."""
    if len(before) < 2:
        return None
    previous = before[0]
    start, end = previous[0].start, previous[-1].end
    return _only({m.entity for m in mentions if m.kind == "PERSON" and start <= m.start < end and not m.part})


def _ages(doc: Document, mentions: Sequence[Mention]) -> dict[int, set[str]]:
    found: dict[int, set[str]] = {}
    for mention in mentions:
        match = _AGE.match(doc.text, mention.end) if mention.kind == "PERSON" else None
        if match:
            found.setdefault(int(match.group(1)), set()).add(mention.entity)
    return found
