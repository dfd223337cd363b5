"""Which kind an unknown word is a name of: what all its places in the article say together.

"Sarnegg" may stand before a verb like a person, behind "in" like a town, and as "Sarnegger" before a noun. One place
proves little; the sum is a vote, and the word has one kind in the whole article.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from faden.annotate.document import Document
from faden.annotate.names_candidates import Candidate, settle
from faden.annotate.names_headed import is_institution, known_noun, like_town, stem_before, unknown
from faden.annotate.names_lexicon import Lexicon, Word, head_of, is_common
from faden.model import MentionKind

VOTED = 0.83
"""Weight of a name by vote: more than a listed word or a class noun, less than a role before it or a full name."""
ENOUGH = 2.0
"""Votes that a kind needs: one strong sign, or two weak ones."""
PROOF, STRONG, SIGN, HINT = 4.0, 2.0, 1.0, 0.5
"""A full name proves; "Marbrücker", a genitive before a role noun or letters in brackets are strong; a preposition or
an ending is a sign; what states and people do alike ("sagte") is a hint."""
_SHORTEST = 2
_ACRONYM = range(2, 7)

Kinds = dict[str, MentionKind]
"""Folded word, without a genitive -s, and its kind."""


@dataclass(slots=True)
class _Tally:
    """Votes by word and kind."""

    votes: dict[str, dict[MentionKind, float]] = field(default_factory=lambda: defaultdict(dict))

    def add(self, word: str, kind: MentionKind, weight: float) -> None:
        row = self.votes[word]
        row[kind] = row.get(kind, 0.0) + weight


def vote(doc: Document, sentences: Sequence[tuple[Word, ...]], found: Sequence[Candidate], lex: Lexicon) -> Kinds:
    """The kinds of the article's unknown words, where the votes are enough and one kind has most."""
    seen = {w.folded for words in sentences for w in words if _votable(w, lex)}
    owners = _owners(sentences, lex)
    bases = {
        form: form[:-1] if form.endswith("s") and (form[:-1] in seen or form in owners) else form
        for form in sorted(seen)
    }
    tally = _Tally()
    _by_candidates(doc, found, bases, lex, tally)
    for words in sentences:
        for at, word in enumerate(words):
            if word.folded in bases and _votable(word, lex):
                _by_neighbours(words, at, lex, bases[word.folded], tally)
    _by_derived(sentences, lex, set(bases.values()), tally)
    _by_datelines(doc, set(bases.values()), tally)
    for base in sorted(set(bases.values())):
        _by_ending(base, lex, tally)
    kinds = _decided(tally)
    _by_coordination(sentences, lex, bases, kinds, tally)
    return _decided(tally)


def _owners(sentences: Sequence[tuple[Word, ...]], lex: Lexicon) -> set[str]:
    """Words in -s right before an office ("Musterlands Präsident"): genitives."""
    return {
        word.folded
        for words in sentences
        for word, after in pairwise(words)
        if word.capital and word.text.endswith("s") and not after.gap and head_of(after.text, lex.words.offices)
    }


def _decided(tally: _Tally) -> Kinds:
    kinds: Kinds = {}
    for word, row in tally.votes.items():
        best = max(row, key=lambda kind: (row[kind], kind))
        if row[best] >= ENOUGH:
            kinds[word] = best
    return kinds


def kind_of(word: str, kinds: Kinds) -> MentionKind | None:
    """The kind voted for the word, in the genitive or not."""
    folded = word.lower()
    return kinds.get(folded) or kinds.get(folded.removesuffix("s"))


def _votable(word: Word, lex: Lexicon) -> bool:
    """Unknown words; also those that only look like a compound of known nouns, but end like a town."""
    if len(word.text) < _SHORTEST or word.text in lex.titles or lex.is_given(word.text):
        return False
    if is_institution(word.text, lex) or word.text in lex.words.no_organisation:
        return False
    return unknown(word, lex) or like_town(word, lex)


# --- what counts ------------------------------------------------------------------------------------------------------


def _by_candidates(
    doc: Document, found: Iterable[Candidate], bases: dict[str, str], lex: Lexicon, tally: _Tally
) -> None:
    """Full names, roles, class nouns and guesses by shape that other rules made."""
    for candidate in settle(found):
        pieces = doc.text[candidate.start : candidate.end].split()
        first, last = pieces[0].lower(), pieces[-1].lower()
        if candidate.part:
            continue
        weight = STRONG if candidate.weight > GUESS else candidate.weight
        if candidate.kind == "ORGANISATION" and len(pieces) > 1 and first in bases and not first.endswith("er"):
            tally.add(bases[first], "ORGANISATION", weight)
        if last not in bases:
            continue
        if candidate.kind == "PERSON" and len(pieces) > 1 and candidate.weight > GUESS:
            tally.add(bases[last], "PERSON", PROOF)
        elif len(pieces) == 1:
            tally.add(bases[last], candidate.kind, weight)
        elif candidate.kind == "ORGANISATION" and first.removesuffix("es") in lex.words.name_heads:
            tally.add(bases[last], "ORGANISATION", STRONG)


GUESS = 0.5
"""Candidates up to this weight are guesses by shape."""


def _by_neighbours(words: tuple[Word, ...], at: int, lex: Lexicon, base: str, tally: _Tally) -> None:
    """The words beside one place of the word."""
    word = words[at]
    before = words[at - 1] if at and not word.gap else None
    after = words[at + 1] if at + 1 < len(words) and not words[at + 1].gap else None
    if before and before.folded in lex.words.place_prepositions | lex.words.between:
        tally.add(base, "PLACE", SIGN)
    determined = before is not None and before.folded in lex.words.determiners
    if determined and not _acronym(word.text):
        relief = base.endswith(lex.words.relief_endings)
        tally.add(base, "PERSON", -HINT)
        own = relief and not known_noun(stem_before(base, lex.words.relief_endings).capitalize(), lex)
        tally.add(base, "PLACE", SIGN if own else 0.0 if relief else -HINT)
    if base.endswith(lex.words.firm_endings) and not is_common(word.text, lex.words):
        tally.add(base, "ORGANISATION", SIGN)
    if _acronym(word.text) and determined:
        tally.add(base, "ORGANISATION", STRONG)
    if (before and before.folded in lex.words.reporting) or (
        word.opens and after and after.folded in lex.words.reporting
    ):
        tally.add(base, "ORGANISATION", STRONG)
    if after and word.text.endswith("s") and head_of(after.text, lex.words.offices):
        tally.add(base, "PLACE", STRONG)
    if (before and before.folded in lex.words.saying) or (after and after.folded in lex.words.saying and word.opens):
        tally.add(base, "PERSON", HINT)


def _acronym(text: str) -> bool:
    return text.isupper() and len(text) in _ACRONYM


def _by_derived(sentences: Sequence[tuple[Word, ...]], lex: Lexicon, bases: set[str], tally: _Tally) -> None:
    """ "Musterstädter" for a place, "Muster-Chefin" for an organisation, "Mustertunnel" for a place."""
    for words in sentences:
        for at, word in enumerate(words):
            if not word.capital:
                stem, tail, _ = word.folded.partition(lex.words.adjective_tail)
                for base in bases.intersection(_country_forms(stem)) if tail else ():
                    tally.add(base, "PLACE", STRONG)
                continue
            noun_follows = at + 1 < len(words) and words[at + 1].capital and not words[at + 1].gap
            if word.text.endswith("er") and noun_follows:
                for base in bases.intersection(place_forms(word.folded)):
                    tally.add(base, "PLACE", STRONG)
            first, hyphen, last = word.text.partition("-")
            if hyphen and first.lower() in bases and last.lower() in lex.words.mouthpieces:
                tally.add(first.lower(), "ORGANISATION", STRONG)
            stem = stem_before(word.text, lex.words.landmark_endings).lower()
            if stem in bases:
                tally.add(stem, "PLACE", STRONG)


def place_forms(adjective: str) -> Iterator[str]:
    """What places a folded adjective in -er can come from: "krefstädter" → "krefstadt", "krefstädten" …"""
    stem = adjective.removesuffix("er")
    yield from (stem, stem.replace("ä", "a"), stem + "en", stem + "e", stem + "a")


def _country_forms(stem: str) -> Iterator[str]:
    """What places the stem of an adjective in -isch can come from: "lasur" → "lasurien", "rainländ" → "rainland"."""
    for form in (stem, stem.replace("ä", "a")):
        for ending in ("", "ien", "en", "a", "o", "e"):
            yield form + ending


def _by_datelines(doc: Document, bases: set[str], tally: _Tally) -> None:
    """Words of the line that says where the article was written."""
    for block in doc.blocks:
        if block.kind == "dateline":
            line = doc.text[block.start : block.end].split("(")[0]
            for word in line.replace("/", " ").replace(".", " ").replace(",", " ").split():
                if word.lower() in bases and word[0].isupper():
                    tally.add(word.lower(), "PLACE", STRONG)


def _by_ending(word: str, lex: Lexicon, tally: _Tally) -> None:
    """Endings of towns and countries speak for a place, where anything else does."""
    row = tally.votes.get(word, {})
    if word.endswith(lex.words.land_endings) and not known_noun(stem_before(word, lex.words.land_endings), lex):
        tally.add(word, "PLACE", STRONG)
    if row.get("PLACE", 0.0) > 0 and word.endswith((*lex.words.town_endings, *lex.words.country_endings)):
        tally.add(word, "PLACE", SIGN)


def _by_coordination(
    sentences: Sequence[tuple[Word, ...]], lex: Lexicon, bases: dict[str, str], kinds: Kinds, tally: _Tally
) -> None:
    """ "zwischen A und B": what is joined to a place, or to a person, is likely one too."""
    for words in sentences:
        for at in range(1, len(words) - 1):
            if words[at].folded not in lex.words.conjunctions and words[at].text != "/":
                continue
            for one, other in ((words[at - 1], words[at + 1]), (words[at + 1], words[at - 1])):
                listed = lex.listed(other.text)
                kind = kind_of(other.text, kinds) or (listed.kind if listed else None)
                if kind and one.folded in bases and _votable(one, lex):
                    tally.add(bases[one.folded], kind, SIGN)


# --- what follows -----------------------------------------------------------------------------------------------------


def find_voted(words: tuple[Word, ...], lex: Lexicon, kinds: Kinds) -> Iterator[Candidate]:
    """A candidate for each place of a word that the article voted on; in compounds its own letters."""
    for at, word in enumerate(words):
        if not word.capital:
            continue
        kind = kind_of(word.text, kinds)
        if kind and _votable(word, lex):
            determined = at and words[at - 1].folded in lex.words.determiners and not word.gap
            relief = word.folded.removesuffix("s").endswith(lex.words.relief_endings)
            if kind != "ORGANISATION" and determined and not (kind == "PLACE" and relief):
                continue
            yield Candidate(start=word.start, end=word.end, kind=kind, weight=VOTED, rule="by vote")
        first, hyphen, _ = word.text.partition("-")
        kind = kinds.get(first.lower()) if hyphen else None
        if kind:
            yield Candidate(
                start=word.start, end=word.start + len(first), kind=kind, weight=VOTED, rule="by vote", part=True
            )


def outvoted(candidate: Candidate, doc: Document, kinds: Kinds) -> bool:
    """Whether the article's vote says that this name of one word is of another kind."""
    text = doc.text[candidate.start : candidate.end]
    kind = kind_of(text, kinds) if text.replace("-", "").isalpha() else None
    return kind is not None and kind != candidate.kind and not candidate.part and candidate.canonical is None
