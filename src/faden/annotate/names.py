"""Names, and the entities they stand for, in one article."""

from faden.annotate.document import Document
from faden.annotate.entities import group_entities
from faden.annotate.names_candidates import Candidate, settle
from faden.annotate.names_lexicon import Lexicon, Word, lexicon, read_words
from faden.annotate.names_persons import FULL, ROLED, find_persons, find_surnames
from faden.annotate.names_things import find_parts, find_things
from faden.model import Entity, Mention
from faden.names import surname
from faden.text import squeeze


def find_names(doc: Document) -> tuple[tuple[Mention, ...], tuple[Entity, ...]]:
    """Mentions in order of `start`, and the article's entities, by id."""
    return group_entities(doc, find_candidates(doc))


def find_candidates(doc: Document) -> tuple[Candidate, ...]:
    """The names of the article's own words, settled: in order, none overlapping another.

    What rules find in one sentence teaches the next pass the surnames of the whole article.
    """
    lex = lexicon(doc.language.names)
    sentences = [read_words(doc, sentence) for sentence in doc.sentences]
    first = [c for words in sentences for c in (*find_persons(words, lex), *find_things(words, lex))]
    surnames = _surnames(doc, first, lex)
    again = [c for words in sentences for c in _with_surnames(words, lex, surnames)]
    return settle((*first, *again))


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
        last = surname(name, lex.words.particles)
        word = last.split()[-1].lower()
        if len(word) > 1 and not word.endswith("."):
            found[word] = last
    for word, last in tuple(found.items()):
        if not word.endswith(("s", "x", "z", "ß")):
            found.setdefault(word + "s", last)
    return found
