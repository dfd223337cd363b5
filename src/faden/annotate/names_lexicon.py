"""The names domain of a language made ready for looking up, and one article's words as the name rules see them."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from faden.annotate.document import Document, Sentence
from faden.lang.names import NameWords
from faden.model import MentionKind
from faden.text import fold

_ENDING = re.compile(r"(?:e[nmrs]?|s|n)+$")
_STEM = 3
"""Letters that stay when endings are cut from the words of a listed name."""
_NOUN_TAIL = 5
"""Letters that a known noun must have to be believed as the last part of a compound ("-gespräch")."""
_SOLID = 3
"""Letters that a listed name needs more of to be looked for at the start of a solid compound."""
_SHORTEST_REST = 3
"""Letters that must follow such a name."""
_INFLECTIONS = ("innen", "in", "es", "en", "s", "n", "e", "r", "er", "ern")


@dataclass(frozen=True, slots=True)
class Listed:
    """A name of the lists: one of its forms in words, their stems, its canonical form and kind."""

    form: tuple[str, ...]
    stems: tuple[str, ...]
    name: str
    kind: MentionKind


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """`NameWords` with tables by word.

    single: of one word, as written and folded (names in capitals only as written); multi: of several, by first stem,
    longest first. solid: folded names that compounds may start with. lower: organisations written small ("dpa").
    """

    words: NameWords
    single: dict[str, Listed]
    multi: dict[str, tuple[Listed, ...]]
    given: frozenset[str]
    ambiguous_given: frozenset[str]
    titles: frozenset[str]
    quoted: frozenset[str]
    solid: frozenset[str]
    lower: frozenset[str]
    adjectives: dict[str, str]
    demonyms: dict[str, str]

    def listed(self, word: str) -> Listed | None:
        """The listed name of one word that this is a form of ("Russlands"); short ones only as written ("EU")."""
        found = self.single.get(word)
        if found is None and word.endswith("s") and len(word) > 3:
            found = self.single.get(word[:-1])
        if found or (word.isupper() and len(word) <= 3):
            return found
        folded = fold(word)
        return self.single.get(folded) or (self.single.get(folded[:-1]) if folded.endswith("s") else None)

    def name_at_start(self, folded: str) -> str:
        """The longest listed name that a solid compound begins with ("kremlchef" → "kreml"), or ""."""
        ends = range(len(folded) - _SHORTEST_REST, _SOLID, -1)
        return next((folded[:end] for end in ends if folded[:end] in self.solid), "")

    def is_given(self, word: str) -> bool:
        """A given name, also doubled ("Hans-Peter") or in the genitive ("Annas")."""
        if word in self.given or (word.isupper() and len(word) > _SOLID and word.capitalize() in self.given):
            return True
        if "-" in word:
            return all(part in self.given for part in word.split("-"))
        return len(word) > 4 and word.endswith("s") and word[:-1] in self.given and word not in self.words.common


@cache
def lexicon(words: NameWords) -> Lexicon:
    """The tables of a language, made once per process."""
    single: dict[str, Listed] = {}
    multi: dict[str, list[Listed]] = {}
    tables: tuple[tuple[MentionKind, tuple[tuple[str, ...], ...]], ...] = (
        ("PLACE", words.places),
        ("ORGANISATION", words.organisations),
        ("OTHER", words.others),
    )
    for kind, table in tables:
        for forms in table:
            for form in forms:
                parts = form.split()
                entry = Listed(form=tuple(parts), stems=tuple(stem(p) for p in parts), name=forms[0], kind=kind)
                if len(parts) == 1:
                    single.setdefault(form, entry)
                    if not form.isupper():
                        single.setdefault(fold(form), entry)
                else:
                    multi.setdefault(entry.stems[0], []).append(entry)
    solid = {form for form in single if form.islower() and len(form) > _SOLID and "-" not in form}
    return Lexicon(
        words=words,
        single=single,
        multi={first: tuple(sorted(entries, key=lambda e: -len(e.stems))) for first, entries in multi.items()},
        given=words.given,
        ambiguous_given=words.ambiguous_given,
        titles=frozenset(t.rstrip(".") for t in words.titles),
        quoted=frozenset(fold(q) for q in words.quoted_media),
        lower=frozenset(form for forms in words.organisations for form in forms if form.islower() and form.isalpha()),
        solid=frozenset(solid - words.needs_evidence),
        adjectives=dict(words.country_adjectives),
        demonyms={fold(noun): country for noun, country in words.demonyms},
    )


def stem(word: str) -> str:
    """Folded `word` without the endings that adjectives and nouns take, at least three letters of it."""
    folded = fold(word)
    return folded[:_STEM] + _ENDING.sub("", folded[_STEM:])


@lru_cache(maxsize=20_000)
def head_of(word: str, heads: frozenset[str]) -> str | None:
    """The class noun that `word` is or ends with ("US-Aussenministers" → "minister"), inflected or not.

    Heads with "=" before them count as whole words (or behind a hyphen) only.
    """
    tail = word.rsplit("-", 1)[-1].casefold()
    forms = [tail, *(tail[: -len(e)] for e in _INFLECTIONS if tail.endswith(e))]
    umlauts = [form.replace("ä", "a").replace("ö", "o") for form in forms if "ä" in form or "ö" in form]
    for form in (*forms, *umlauts):
        if "=" + form in heads or form in heads:
            return form
        for at in range(1, len(form) - 2):
            if form[at:] in heads:
                return form[at:]
    return None


@lru_cache(maxsize=50_000)
def is_common(word: str, words: NameWords) -> bool:
    """Whether `word` is known to be no name: as it stands, in lower case, by its ending, or by its last part."""
    common = words.common
    if word in common or word.lower() in common or (word.endswith("s") and word[:-1] in common):
        return True
    if word in words.nouns or (word[-1:] in ("s", "n") and word[:-1] in words.nouns):
        return True
    if word.isupper() and len(word) > _NOUN_TAIL - 2 and word.isalpha():
        return is_common(word.capitalize(), words)
    tail = word.rsplit("-", 1)[-1]
    if tail != word and (tail in common or tail.lower() in common):
        return True
    if len(tail) > _NOUN_TAIL and tail.endswith(words.noun_endings):
        return True
    return any(tail[at:].capitalize() in common for at in range(3, len(tail) - _NOUN_TAIL + 1))


@dataclass(frozen=True, slots=True)
class Word:
    """A token with what the name rules ask of it.

    capital: starts like a name (a capital, then not only digits). gap: something but one blank stands before it.
    opens: first of its sentence, or behind a colon, a quotation mark or a bullet: its capital proves nothing.
    """

    start: int
    end: int
    text: str
    folded: str
    capital: bool
    gap: bool
    opens: bool


def read_words(doc: Document, sentence: Sentence) -> tuple[Word, ...]:
    """The sentence's tokens as words; the full stop of an abbreviation or initial stays a word of its own."""
    found: list[Word] = []
    opens = True
    last_end = -1
    for token in sentence.tokens:
        text = token.text
        letter = text[0].isalpha() or text[0].isdigit()
        blank = last_end >= 0 and doc.text[last_end : token.start] == " "
        found.append(
            Word(
                start=token.start,
                end=token.end,
                text=text,
                folded=text.lower() if letter else text,
                capital=text[0].isupper(),
                gap=not blank,
                opens=opens and letter,
            )
        )
        opens = not letter and (opens or text not in ",;-–()/.’'&+%") if not letter else False
        last_end = token.end
    return tuple(found)
