"""Names, and the entities they stand for, in one article."""

from dataclasses import replace

from faden.annotate.document import Document
from faden.annotate.entities import group_entities
from faden.annotate.names_candidates import Candidate, settle
from faden.annotate.names_lexicon import Lexicon, Word, lexicon, read_words
from faden.annotate.names_nominal import find_nominals
from faden.annotate.names_persons import FULL, ROLED, find_persons, find_surnames
from faden.annotate.names_roles import RoleMark, respective
from faden.annotate.names_things import find_parts, find_things
from faden.model import Entity, Mention
from faden.names import surname
from faden.text import squeeze


def find_names(doc: Document) -> tuple[tuple[Mention, ...], tuple[Entity, ...]]:
    """Mentions in order of `start`, and the article's entities, by id.

    Names first; then the role nouns that stand for exactly one of the people named.
    """
    lex = lexicon(doc.language.names)
    sentences = [read_words(doc, sentence) for sentence in doc.sentences]
    mentions, entities = group_entities(doc, _candidates(doc, sentences, lex))
    nominals = find_nominals(doc, sentences, lex, mentions, entities)
    return tuple(sorted((*mentions, *nominals), key=lambda m: (m.start, -m.end))), entities


def find_candidates(doc: Document) -> tuple[Candidate, ...]:
    """The names of the article's own words, settled: in order, none overlapping another."""
    sentences = [read_words(doc, sentence) for sentence in doc.sentences]
    return _candidates(doc, sentences, lexicon(doc.language.names))


def _candidates(doc: Document, sentences: list[tuple[Word, ...]], lex: Lexicon) -> tuple[Candidate, ...]:
    """What rules find in one sentence teaches the next pass the surnames of the whole article."""
    first = [c for words in sentences for c in (*find_persons(words, lex), *find_things(words, lex))]
    surnames = _surnames(doc, first, lex)
    again = [c for words in sentences for c in _with_surnames(words, lex, surnames)]
    return _paired(settle((*first, *again)), sentences, lex)


def _paired(
    candidates: tuple[Candidate, ...], sentences: list[tuple[Word, ...]], lex: Lexicon
) -> tuple[Candidate, ...]:
    """`candidates` with the roles of respective lists ("die Minister A-Lands und B-Lands, X und Y")."""
    starts = [c.start for c in candidates if c.kind == "PERSON" and not c.part]
    roles: dict[int, RoleMark] = {}
    for words in sentences:
        inside = [start for start in starts if words[0].start <= start < words[-1].end]
        if len(inside) > 1:
            roles |= respective(words, lex, inside)
    return tuple(replace(c, roles=(roles[c.start],)) if c.start in roles else c for c in candidates)


def _with_surnames(words: tuple[Word, ...], lex: Lexicon, surnames: dict[str, str]) -> list[Candidate]:
    return [*find_surnames(words, lex, surnames), *find_parts(words, lex, surnames)]


def _surnames(doc: Document, candidates: list[Candidate], lex: Lexicon) -> dict[str, str]:
    """Folded forms, the genitive included, of surnames that full names or roles of the article prove."""
    found: dict[str, str] = {}
    persons = [c for c in settle(candidates) if c.kind == "PERSON" and c.weight >= ROLED]
    for candidate in persons:
        name = squeeze(doc.text[candidate.start : candidate.end])
        if candidate.weight == FULL and " " not in name:
            continue
        last = surname(name)
        word = last.split()[-1].lower()
        if len(word) > 1 and not word.endswith("."):
            found[word] = last
    for word, last in tuple(found.items()):
        if not word.endswith(("s", "x", "z", "ß")):
            found.setdefault(word + "s", last)
    return found
