"""Names of places, organisations and things: by lists, by class nouns before them, by shape; parts of compounds."""

import re
from collections.abc import Iterator

from faden.annotate.names_candidates import Candidate
from faden.annotate.names_lexicon import Lexicon, Listed, Word, head_of, is_common, stem
from faden.model import MentionKind
from faden.text import fold

MULTI, CLUB, SUFFIX, HEAD, QUOTED, ONE, COMPOUND, STREET = (
    0.96, 0.85, 0.88, 0.82, 0.85, 0.8, 0.75, 0.6,
)  # fmt: skip
"""Weights, see `names_persons`: what a list or a class noun says is believed, what only a shape says is a guess."""
_NAME = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_QUOTES_OPEN, _QUOTES_CLOSE = '„“"»«‚‘›‹', '“”"»«‘’›‹'
_SHORTEST_STREET = 8
"""Letters that a street's name has more of: "Seegasse" may be any lane."""
_LONGEST_QUOTE = 6
"""Words of a quoted name of an organisation or a work; longer quotations are speech."""


def find_things(words: tuple[Word, ...], lex: Lexicon) -> Iterator[Candidate]:
    """Candidates of one sentence, parts of compounds included."""
    for at, word in enumerate(words):
        if word.text in _QUOTES_OPEN:
            yield from _quoted(words, at, lex)
        if word.text in lex.lower:
            yield _span(word.start, word.end, "ORGANISATION", ONE, "listed", lex.single[word.text].name)
        if not word.capital and not word.text[0].isdigit():
            continue
        yield from _multi(words, at, lex)
        if not word.capital:
            continue
        yield from _one(words, at, lex)
        yield from _with_prefix_or_suffix(words, at, lex)
        yield from _after_head(words, at, lex)
        yield from _street(word, lex)


def find_parts(words: tuple[Word, ...], lex: Lexicon, surnames: dict[str, str]) -> Iterator[Candidate]:
    """Names inside compounds: "Kremlchef", "Trump-Plan", "Lawrow-Rubio-Gespräch"."""
    for word in words:
        if "-" in word.text and len(word.text) > 3:
            yield from _hyphened(word, lex, surnames)
        elif word.capital and len(word.text) > 7:
            name = lex.name_at_start(word.folded)
            if name and _is_compound_head(word.folded[len(name) :], lex):
                listed = lex.single[name]
                yield _span(
                    word.start, word.start + len(name), listed.kind, COMPOUND, "compound", listed.name, part=True
                )


def _is_compound_head(rest: str, lex: Lexicon) -> bool:
    """Whether `rest` is one of the compound heads, inflected or not, perhaps behind a joining -s-."""
    bare = rest.removeprefix("s")
    bases = (bare.removesuffix(ending) for ending in ("s", "es", "n", "en", "in", "innen"))
    return head_of(bare, lex.words.compound_heads) in (rest, bare, *bases)


def _hyphened(word: Word, lex: Lexicon, surnames: dict[str, str]) -> Iterator[Candidate]:
    if lex.listed(word.text):
        return
    pieces = word.text.split("-")
    at = word.start
    last_is_name = not is_common(pieces[-1], lex.words) and pieces[-1][:1].isupper()
    first = lex.listed(pieces[0])
    second = lex.listed(pieces[1]) if len(pieces) == 2 else None
    if first and second and first.kind == second.kind == "PLACE":
        yield _span(word.start, word.end, "PLACE", COMPOUND, "place-place")
        return
    for index, piece in enumerate(pieces):
        listed = lex.listed(piece) if piece else None
        behind = index == len(pieces) - 1
        if piece[:1].isupper() and not (behind and is_common(piece, lex.words)):
            if piece.casefold() in surnames:
                yield _span(at, at + len(piece), "PERSON", COMPOUND, "part of a compound", part=True)
            elif listed and not (behind and len(pieces) > 1 and not last_is_name):
                yield _span(at, at + len(piece), listed.kind, COMPOUND, "part of a compound", listed.name, part=True)
        elif piece in lex.lower:
            yield _span(at, at + len(piece), "ORGANISATION", COMPOUND, "part of a compound", part=True)
        at += len(piece) + 1


def _multi(words: tuple[Word, ...], at: int, lex: Lexicon) -> Iterator[Candidate]:
    for listed in lex.multi.get(stem(words[at].text), ()):
        end = _match(words, at, listed)
        if end is not None:
            yield _span(words[at].start, words[end - 1].end, listed.kind, MULTI, "listed", listed.name)
            return


def _match(words: tuple[Word, ...], at: int, listed: Listed) -> int | None:
    """Where the listed name that starts at `at` ends, if it does stand there with the capitals that it has."""
    position = at
    for index, (wanted, plain) in enumerate(zip(listed.stems, listed.form, strict=True)):
        if position >= len(words) or (index and words[position].gap):
            return None
        piece = words[position]
        text, position = piece.text, position + 1
        while plain.endswith(".") and position < len(words) and words[position].text == "." and not text.endswith("."):
            text, position = text + ".", position + 1
        if stem(text) != wanted or (text[0].isupper() != plain[0].isupper() and index):
            return None
    return position


def _one(words: tuple[Word, ...], at: int, lex: Lexicon) -> Iterator[Candidate]:
    word = words[at]
    listed = lex.listed(word.text)
    if listed is None or (word.opens and word.folded in lex.words.determiners):
        return
    behind = words[at + 1] if at + 1 < len(words) and not words[at + 1].gap else None
    if behind and lex.is_given(behind.text) and head_of(word.text, lex.words.role_heads):
        return
    if fold(word.text) in lex.words.needs_evidence and not (
        at and words[at - 1].folded in lex.words.place_prepositions and not words[at].gap
    ):
        return
    yield _span(word.start, word.end, listed.kind, ONE, "listed", listed.name)


def _with_prefix_or_suffix(words: tuple[Word, ...], at: int, lex: Lexicon) -> Iterator[Candidate]:
    """ "FC Musterstadt", "Universität Musterstadt", "Muster AG"."""
    word = words[at]
    if word.text in lex.words.club_prefixes and at + 1 < len(words) and not words[at + 1].gap:
        end = at + 1
        while end < len(words) and end - at < 4 and not words[end].gap and _namelike(words[end], lex):
            end += 1
        if end > at + 1:
            start = at - 2 if at > 1 and words[at - 1].text == "." and words[at - 2].text.isdigit() else at
            yield _span(words[start].start, words[end - 1].end, "ORGANISATION", CLUB, "prefix of organisations")
    if word.text in lex.words.organisation_suffixes:
        start = at
        while start and at - start < 4 and not words[start].gap and _belongs_to_organisation(words[start - 1], lex):
            start -= 1
        if start < at:
            yield _span(words[start].start, word.end, "ORGANISATION", SUFFIX, "suffix of organisations")


def _belongs_to_organisation(word: Word, lex: Lexicon) -> bool:
    """Whether the word may be one before "AG": "die Muster Bank AG", not "Die Bank AG"."""
    if not word.capital or word.folded in lex.words.determiners or head_of(word.text, lex.words.role_heads):
        return False
    if word.folded in lex.words.organisation_heads and "=" + word.folded not in lex.words.headed_organisations:
        return False
    return not (word.opens and is_common(word.folded, lex.words))


def _namelike(word: Word, lex: Lexicon) -> bool:
    return word.capital and bool(_NAME.fullmatch(word.text)) and (
        lex.listed(word.text) is not None or not is_common(word.text, lex.words)
    )  # fmt: skip


def _after_head(words: tuple[Word, ...], at: int, lex: Lexicon) -> Iterator[Candidate]:
    """ "der Sender Muster", "die Stadt Musterburg": an unknown name right behind a class noun."""
    if not at or words[at].gap or not words[at - 1].capital:
        return
    kind = _class_of(words[at - 1], lex)
    if kind is None:
        return
    if not _unknown(words[at], lex):
        yield from _two_behind_head(words, at, kind, lex)
        return
    end = at + 1
    town = kind == "PLACE" and words[at].folded.endswith(lex.words.town_endings)
    while not town and end < len(words) and end - at < 4 and not words[end].gap and _unknown(words[end], lex):
        end += 1
    yield _span(words[at].start, words[end - 1].end, kind, HEAD, "class noun")


def _two_behind_head(words: tuple[Word, ...], at: int, kind: MentionKind, lex: Lexicon) -> Iterator[Candidate]:
    """ "der Verband Pro Muster", "die Partei Die Musteren": two nouns in a row behind a class noun are its name."""
    if at + 1 >= len(words) or words[at + 1].gap or at < 2 or words[at - 2].folded not in lex.words.determiners:
        return
    pair = words[at : at + 2]
    names = all(w.capital and w.text.isalpha() and w.text not in lex.words.not_surname for w in pair)
    if kind == "ORGANISATION" and names and not any(lex.is_given(w.text) for w in pair):
        behind = at + 2 < len(words) and words[at + 2].capital and not words[at + 2].gap
        end = at + 2 if behind and words[at].folded in lex.words.determiners else at + 1
        yield _span(words[at].start, words[end].end, kind, HEAD, "class noun")


def _class_of(word: Word, lex: Lexicon) -> MentionKind | None:
    for heads, kind in (
        (lex.words.organisation_heads, "ORGANISATION"),
        (lex.words.place_heads, "PLACE"),
        (lex.words.work_heads, "OTHER"),
    ):
        if head_of(word.text, heads) is not None:
            return kind  # type: ignore[return-value]
    return None


def _unknown(word: Word, lex: Lexicon) -> bool:
    return (
        word.capital
        and bool(_NAME.fullmatch(word.text))
        and word.text not in lex.words.not_surname
        and not is_common(word.text, lex.words)
        and lex.listed(word.text) is None
    )


def _quoted(words: tuple[Word, ...], at: int, lex: Lexicon) -> Iterator[Candidate]:
    """A name in quotation marks: a listed medium, or behind a class noun ("im Film „Muster“")."""
    end = at + 1
    while end < len(words) and end - at <= _LONGEST_QUOTE + 1 and words[end].text not in _QUOTES_CLOSE:
        end += 1
    if end >= len(words) or words[end].text not in _QUOTES_CLOSE or end == at + 1:
        return
    start, stop = words[at + 1].start, words[end - 1].end
    inner = " ".join(w.text for w in words[at + 1 : end])
    if not words[at + 1].capital and not words[at + 1].text[0].isdigit():
        return
    if fold(inner) in lex.quoted:
        yield _span(start, stop, "ORGANISATION", QUOTED, "medium in quotation marks", inner)
    elif at and words[at - 1].capital:
        kind = _class_of(words[at - 1], lex)
        if kind:
            listed = lex.listed(inner) if " " not in inner else None
            yield _span(start, stop, listed.kind if listed else kind, MULTI, "quoted behind a class noun")


def _street(word: Word, lex: Lexicon) -> Iterator[Candidate]:
    if len(word.text) > _SHORTEST_STREET and word.folded.endswith(lex.words.street_endings) and _unknown(word, lex):
        yield _span(word.start, word.end, "PLACE", STREET, "street")


def _span(
    start: int,
    end: int,
    kind: MentionKind,
    weight: float,
    rule: str,
    canonical: str | None = None,
    *,
    part: bool = False,
) -> Candidate:
    return Candidate(start=start, end=end, kind=kind, weight=weight, rule=rule, canonical=canonical, part=part)
