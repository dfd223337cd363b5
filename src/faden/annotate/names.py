"""Names, and the entities they stand for, in one article."""

from collections.abc import Iterator
from dataclasses import replace

from faden.annotate.document import Document
from faden.annotate.entities import group_entities
from faden.annotate.names_candidates import Candidate, settle
from faden.annotate.names_headed import find_headed
from faden.annotate.names_lexicon import Lexicon, Word, is_common, lexicon, read_words
from faden.annotate.names_nominal import find_nominals
from faden.annotate.names_persons import FULL, ROLED, find_given, find_persons, find_surnames
from faden.annotate.names_repeated import find_repeated
from faden.annotate.names_roles import RoleMark, respective
from faden.annotate.names_shapes import find_shapes
from faden.annotate.names_things import find_parts, find_things
from faden.annotate.names_votes import Kinds, find_voted, kind_of, outvoted, vote
from faden.model import Entity, Mention, MentionKind
from faden.names import surname
from faden.text import squeeze

GUESSED = 0.5
"""Candidates up to this weight are guesses by shape: what one place suggests must hold for the whole article."""
SPREAD = 0.49
"""Weight of a guess carried to other places: over the guesses themselves, so that a word has one kind."""

ARTICLE = 6
"""Sentences from which a text is long enough that people are introduced before only their surname stands."""
SURE = 0.42
"""Weight from which such a guess stands by itself: a probability of 0.84."""
_FINDERS = (find_persons, find_things, find_headed, find_shapes)


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
    """What rules find in one sentence teaches the next pass the surnames and unknown names of the whole article."""
    found = [c for words in sentences for finder in _FINDERS for c in finder(words, lex)]
    kinds = vote(doc, sentences, found, lex)
    first = [c for c in found if not outvoted(c, doc, kinds) and not _lone_guess(c, doc, kinds)]
    surnames = _surnames(doc, first, lex)
    again = [c for words in sentences for c in _with_surnames(words, lex, surnames)]
    again += [c for words in sentences for c in find_voted(words, lex, kinds)]
    again += [c for words in sentences for c in find_given(words, lex, _given(doc, first, lex))]
    again += find_repeated(doc, sentences, first, lex)
    guesses = [c for c in settle((*first, *again)) if c.weight <= GUESSED and not c.part]
    spread = [c for words in sentences for c in _spread(words, lex, _kinds(doc, guesses))]
    return _paired(settle((*first, *again, *spread)), sentences, lex)


def _lone_guess(candidate: Candidate, doc: Document, kinds: Kinds) -> bool:
    """Whether only its shape says, and not very surely, that one word is a person, or a place behind an article.

    An article of some length gives its people in full, and its places stand behind prepositions.
    """
    text = doc.text[candidate.start : candidate.end]
    return (
        candidate.kind in ("PERSON", "PLACE")
        and candidate.weight <= (SURE if candidate.kind == "PERSON" else GUESSED)
        and len(doc.sentences) >= ARTICLE
        and " " not in text
        and candidate.rule.startswith("shape")
        and kind_of(text, kinds) != candidate.kind
        and (candidate.kind == "PERSON" or _behind_article(candidate, doc))
    )


def _behind_article(candidate: Candidate, doc: Document) -> bool:
    before = doc.text[max(0, candidate.start - 12) : candidate.start].split()
    return bool(before) and before[-1].lower() in doc.language.names.determiners


def _kinds(doc: Document, guesses: list[Candidate]) -> dict[str, MentionKind]:
    """Folded words of guessed names of one word -> the kind that most of their guesses, by weight, give them."""
    votes: dict[str, dict[MentionKind, float]] = {}
    for guess in guesses:
        word = doc.text[guess.start : guess.end]
        if word.isalpha():
            kinds = votes.setdefault(word.lower(), {})
            kinds[guess.kind] = kinds.get(guess.kind, 0.0) + guess.weight
    return {word: max(kinds, key=lambda kind: (kinds[kind], kind)) for word, kinds in votes.items()}


def _spread(words: tuple[Word, ...], lex: Lexicon, kinds: dict[str, MentionKind]) -> Iterator[Candidate]:
    """A word guessed to be a name in one place of the article is one in the others, and of one kind."""
    for at, word in enumerate(words):
        kind = kinds.get(word.folded) or kinds.get(word.folded.removesuffix("s"))
        if kind and word.capital and not (at and words[at - 1].folded in lex.words.determiners):
            yield Candidate(start=word.start, end=word.end, kind=kind, weight=SPREAD, rule="guessed elsewhere")


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


def _given(doc: Document, candidates: list[Candidate], lex: Lexicon) -> frozenset[str]:
    """Given names that full names of the article begin with, and that no list has as anything else."""
    names = (doc.text[c.start : c.end].split()[0] for c in candidates if c.kind == "PERSON" and c.weight == FULL)
    return frozenset(name for name in names if lex.listed(name) is None and not is_common(name, lex.words))


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
