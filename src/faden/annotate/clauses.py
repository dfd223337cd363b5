"""Sentences taken apart: units, words, the clauses between commas, their verbs.

A unit is a sentence, or several that a quotation ties together. A quotation or bracket of a unit is one word of it,
so that commas and verbs inside do not disturb its structure.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from faden.annotate.document import Document, Token
from faden.annotate.quotes import Quotation, find_quotations
from faden.annotate.verbs import FINITE, Form, Verbs, verbs_of
from faden.lang.speech import SmallWords
from faden.model import BlockKind, Mention, Span

_BREAKS = frozenset(",;:–—-")
_JOINTS = frozenset(".-/–&")
MIN_INNER = 5
"""Tokens of a sentence inside a quotation in which someone else can be quoted: "Er sagte: ‚Nein.‘"."""
MAX_ABBREVIATION = 5
"""A full stop right behind a longer word ends a sentence, even where no blank follows."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word, sign, quotation or bracket of a unit. low: in lower case. forms: what verb forms it can be."""

    start: int
    end: int
    text: str
    low: str
    kind: Literal["word", "sign", "quote", "paren"]
    forms: tuple[Form, ...] = ()

    @property
    def capital(self) -> bool:
        """It starts with a capital letter, or is a quotation: it can be a noun or name."""
        return self.kind == "quote" or self.text[0].isupper()


@dataclass(frozen=True, slots=True)
class Clause:
    """The words first..last (end exclusive) between two breaks. sign: the break before it, "" at the start."""

    first: int
    last: int
    sign: str


@dataclass(frozen=True, slots=True)
class Unit:
    """One sentence, or what a quotation makes one. quotes: its outermost quotations.

    named: positions of words that are names of people or organisations; roles: endings of nouns for those who speak.
    """

    start: int
    end: int
    block: int
    kind: BlockKind
    words: tuple[Word, ...]
    clauses: tuple[Clause, ...]
    quotes: tuple[Quotation, ...]
    small: SmallWords
    named: frozenset[int] = frozenset()
    roles: tuple[str, ...] = ()

    def clause_of(self, word: int) -> int:
        """Which clause a word belongs to."""
        for index, clause in enumerate(self.clauses):
            if word < clause.last:
                return index
        return len(self.clauses) - 1

    def span(self, first: int, last: int) -> Span:
        """Where the words first..last (end exclusive) stand."""
        return Span(start=self.words[first].start, end=self.words[last - 1].end)


def find_units(doc: Document, mentions: Sequence[Mention] = ()) -> list[Unit]:
    """The units of all sentences of `doc`, in order."""
    verbs = verbs_of(doc.language.code)
    named = [m for m in mentions if m.kind in ("PERSON", "ORGANISATION") and not m.part]
    units: list[Unit] = []
    by_block: dict[int, list[int]] = {}
    for index, sentence in enumerate(doc.sentences):
        by_block.setdefault(sentence.block, []).append(index)
    for block, indices in by_block.items():
        first, last = doc.sentences[indices[0]], doc.sentences[indices[-1]]
        quotes = find_quotations(doc.text, Span(start=first.start, end=last.end))
        group: list[int] = []
        for index in indices:
            group.append(index)
            end = doc.sentences[index].end
            if not any(q.start < end < q.end for q in quotes):
                units.append(_unit(doc, group, block, quotes, verbs, named))
                group = []
        if group:
            units.append(_unit(doc, group, block, quotes, verbs, named))
    return units


def inner_units(doc: Document, unit: Unit, quote: Quotation, mentions: Sequence[Mention] = ()) -> list[Unit]:
    """The sentences inside a quotation as units of their own; none where it holds nothing but a few words."""
    verbs = verbs_of(doc.language.code)
    named = [m for m in mentions if m.kind in ("PERSON", "ORGANISATION") and not m.part]
    inside = quote.inner
    quotes = [q for q in find_quotations(doc.text, inside) if q.depth == 0]
    units = []
    for sentence in doc.sentences:
        if sentence.block != unit.block or sentence.end <= inside.start or sentence.start >= inside.end:
            continue
        tokens = [t for t in sentence.tokens if inside.start <= t.start and t.end <= inside.end]
        if len(tokens) >= MIN_INNER:
            units.append(_assemble(doc, tokens, unit, quotes, verbs, named))
    return units


def _unit(
    doc: Document, group: list[int], block: int, quotes: list[Quotation], verbs: Verbs, named: Sequence[Mention]
) -> Unit:
    first, last = doc.sentences[group[0]], doc.sentences[group[-1]]
    frame = Unit(first.start, last.end, block, first.kind, (), (), (), doc.language.speech.small)
    tokens = [t for index in group for t in doc.sentences[index].tokens]
    outermost = [q for q in quotes if q.depth == 0]
    return replace(_assemble(doc, tokens, frame, outermost, verbs, named), start=first.start, end=last.end)


def _assemble(
    doc: Document,
    tokens: Sequence[Token],
    around: Unit,
    quotes: Sequence[Quotation],
    verbs: Verbs,
    named: Sequence[Mention],
) -> Unit:
    """The unit of these tokens; `around` gives its block and kind."""
    start, end = tokens[0].start, tokens[-1].end
    inside = tuple(q for q in quotes if start <= q.start and q.end <= end)
    words = tuple(_words(doc.text, tokens, inside, verbs))
    names = [(m.start, m.end) for m in named if start <= m.start < end]
    people = frozenset(i for i, w in enumerate(words) if any(w.start < b and w.end > a for a, b in names))
    speech = doc.language.speech
    return Unit(
        start=start,
        end=end,
        block=around.block,
        kind=around.kind,
        words=words,
        clauses=tuple(_clauses(words, speech.small)),
        quotes=inside,
        small=speech.small,
        named=people,
        roles=speech.role_endings,
    )


def _words(text: str, tokens: Sequence[Token], quotes: Sequence[Quotation], verbs: Verbs) -> list[Word]:
    words: list[Word] = []
    wholes = sorted([(q.start, q.end, "quote") for q in quotes] + _brackets(text, tokens, quotes))
    at = 0
    for position, token in enumerate(tokens):
        while at < len(wholes) and wholes[at][1] <= token.start:
            at += 1
        if at < len(wholes) and wholes[at][0] <= token.start:
            start, end, kind = wholes[at]
            if token.start == start:
                words.append(Word(start, end, text[start:end], text[start:end].lower(), kind))  # type: ignore[arg-type]
            continue
        if words and words[-1].end == token.start and _glued(words[-1], token, position == len(tokens) - 1):
            last = words.pop()
            whole = text[last.start : token.end]
            words.append(Word(last.start, token.end, whole, whole.lower(), last.kind))
            continue
        low = token.text.lower()
        sign = not token.text[0].isalnum()
        forms = () if sign or (token.text[0].isupper() and words) else verbs.forms(low)
        words.append(Word(token.start, token.end, token.text, low, "sign" if sign else "word", forms))
    return words


def _glued(word: Word, token: Token, closes: bool) -> bool:
    """The token belongs to the word before it: "Dr.", "23-jährige", "CDU/CSU", "„Bild“-Zeitung"."""
    if word.kind == "sign" or word.kind == "paren":
        return False
    if token.text == ".":
        return not closes and (len(word.text) <= MAX_ABBREVIATION or word.text[-1].isdigit())
    if token.text in _JOINTS:
        return not closes
    return word.text[-1] in _JOINTS and token.text[0].isalnum() and (word.kind == "quote" or len(word.text) > 1)


def _brackets(text: str, tokens: Sequence[Token], quotes: Sequence[Quotation]) -> list[tuple[int, int, str]]:
    found = []
    opened: int | None = None
    for token in tokens:
        if any(q.start <= token.start < q.end for q in quotes):
            continue
        if token.text in "([" and opened is None:
            opened = token.start
        elif token.text in ")]" and opened is not None:
            if not any(opened < q.start < token.start for q in quotes):
                found.append((opened, token.end, "paren"))
            opened = None
    return found


def _clauses(words: Sequence[Word], small: SmallWords) -> list[Clause]:
    found: list[Clause] = []
    first, sign = 0, ""
    for index, word in enumerate(words):
        if word.kind == "sign" and word.text in _BREAKS:
            if index > first or not found:
                found.append(Clause(first, index, sign))
                sign = word.text
            elif sign in ("", ","):
                sign = word.text
            first = index + 1
        elif index > first and _opens(words, index, small):
            found.append(Clause(first, index, sign))
            first, sign = index, ""
        elif word.kind == "sign" and word.text in ".!?…" and index == len(words) - 1:
            break
    end = len(words)
    while end > first and words[end - 1].kind == "sign":
        end -= 1
    if end > first:
        found.append(Clause(first, end, sign))
    return [c for c in found if c.last > c.first] or [Clause(0, max(1, end), "")]


def _opens(words: Sequence[Word], at: int, small: SmallWords) -> bool:
    """A clause starts here though no comma says so: "und kündigte …", a "dass" whose comma is missing."""
    word = words[at]
    if word.low in small.comma_words:
        return words[at - 1].kind == "word" and words[at - 1].low not in small.before_that
    if word.low not in small.coordinators or at + 1 >= len(words):
        return False
    after = words[at + 1]
    return any(
        form.reading == "pret" or (form.reading == "pres" and not form.plural) for form in after.forms
    ) and not any(form.reading == "part" for form in after.forms)


def finite(word: Word) -> bool:
    """The word can be a finite verb."""
    return any(form.reading in FINITE for form in word.forms)


def finites(unit: Unit, clause: Clause) -> list[int]:
    """Positions of the words of a clause that can be finite verbs, participles before a noun left out."""
    found = [i for i in range(clause.first, clause.last) if finite(unit.words[i])]
    return [i for i in found if not _attributive(unit, clause, i)]


def _attributive(unit: Unit, clause: Clause, at: int) -> bool:
    """A form like "informierte" between an article and its noun: "eine gut informierte Person"."""
    words = unit.words
    if at + 1 >= clause.last or not words[at].low.endswith((*unit.small.participle_endings, *unit.small.weak_endings)):
        return False
    after = words[at + 1]
    if after.low in unit.small.determiners or after.low in unit.small.adverbs or after.low in unit.small.prepositions:
        return False
    if not (after.capital or (after.low.endswith(unit.small.adjective_endings) and not after.forms)):
        return False
    for before in range(at - 1, max(clause.first, at - 6) - 1, -1):
        word = words[before]
        if word.capital and before > 0 and word.kind != "sign" and word.text[0].isupper() and before > clause.first:
            return False
        if word.low in unit.small.determiners:
            pointer = word.low in unit.small.pointers and before == clause.first
            return not pointer or after.low.endswith(unit.small.weak_endings)
        if word.low in unit.small.prepositions:
            return words[at].low.endswith(unit.small.participle_endings)
        if word.low in unit.small.subjects or word.capital:
            return False
    return False


def subjunctive(word: Word) -> Literal["sub1", "sub2", ""]:
    """Konjunktiv I or II, where the form can be nothing finite else."""
    readings = {form.reading for form in word.forms}
    if readings & {"pres", "pret"}:
        return ""
    return "sub1" if "sub1" in readings else "sub2" if "sub2" in readings else ""


def is_infinitive(unit: Unit, clause: Clause, small: SmallWords) -> bool:
    """The clause ends in an infinitive with "zu" and has no finite verb of its own."""
    for i in range(clause.last - 1, max(clause.first - 1, clause.last - 5), -1):
        readings = {form.reading for form in unit.words[i].forms}
        if "zu" in readings:
            return True
        if "inf" in readings and i > clause.first and unit.words[i - 1].low in small.infinitive_marks:
            return True
    return False
