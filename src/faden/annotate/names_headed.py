"""Names that are made of common nouns: institutions, "Bahnhof Muster", "Musterer Anzeiger", "Sozialer Bund"."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from faden.annotate.names_candidates import Candidate
from faden.annotate.names_lexicon import Lexicon, Word, head_of, is_common, stem
from faden.model import MentionKind

INSTITUTION, HEADED, ADJECTIVE, LANDMARK, EXPANDED, FULL_PLACE = 0.79, 0.87, 0.89, 0.81, 0.9, 0.955
"""Weights, see `names_persons`. An institution's bare noun gives way to any longer name that it is part of."""
EXPANDED_RULE = "short for what stands before"
_SHORTEST_STEM = 3
"""Letters before "tunnel" or "kurier" that can be a name."""
_LONGEST_NAME = 2
"""Unknown words behind a class noun that belong to the name."""
_MOST_INITIALS = 6
_LONGEST_PARTY = 3


def find_headed(words: tuple[Word, ...], lex: Lexicon) -> Iterator[Candidate]:
    """Candidates of one sentence."""
    for at, word in enumerate(words):
        if word.text == "(":
            yield from _expanded(words, at, lex)
            yield from _party(words, at, lex)
        if not word.capital:
            continue
        yield from _institution(words, at, lex)
        yield from _headed(words, at, lex)
        yield from _with_adjective_of_place(words, at, lex)
        yield from _with_capital_adjective(words, at, lex)
        yield from _compound(word, lex)
        yield from _side(word, lex)
        yield from _prefixed(words, at, lex)
        yield from _before_canton(words, at, lex)
        yield from _club(words, at, lex)


def _institution(words: tuple[Word, ...], at: int, lex: Lexicon) -> Iterator[Candidate]:
    """ "Landtag", "Verkehrsministeriums"; in "Stadtwerke-Chef" its own letters."""
    word = words[at]
    first, hyphen, _ = word.text.partition("-")
    if hyphen and is_institution(first, lex):
        yield _of(word.start, word.start + len(first), "ORGANISATION", INSTITUTION, "institution", part=True)
    elif word.folded in lex.words.with_article:
        before = words[at - 1].folded if at and not word.gap else ""
        after = words[at + 1].folded if at + 1 < len(words) else ""
        if before in lex.words.definite and after not in lex.words.determiners and after != lex.words.institution_for:
            yield _of(word.start, word.end, "ORGANISATION", INSTITUTION, "institution behind an article")
    elif not hyphen and is_institution(word.text, lex):
        yield _of(word.start, word.end, "ORGANISATION", INSTITUTION, "institution")
        end = _field_end(words, at + 1, lex)
        if end is not None:
            yield _of(word.start, words[end].end, "ORGANISATION", HEADED, "institution for a field")


def _field_end(words: tuple[Word, ...], at: int, lex: Lexicon) -> int | None:
    """The last word of "für auswärtige Angelegenheiten", "für Bildung und Forschung" at `at`."""
    if at >= len(words) or words[at].text != lex.words.institution_for:
        return None
    noun = next((i for i in range(at + 1, min(at + 3, len(words))) if words[i].capital), None)
    if noun is None:
        return None
    joined = noun + 2 < len(words) and words[noun + 1].folded in lex.words.conjunctions and words[noun + 2].capital
    return noun + 2 if joined else noun


@lru_cache(maxsize=20_000)
def is_institution(word: str, lex: Lexicon) -> bool:
    """Whether the noun names an organisation by itself, in the singular ("Gesundheitsamts", not "Ministerien")."""
    folded = word.casefold()
    for form in (folded, folded.removesuffix("s"), folded.removesuffix("es")):
        if "=" + form in lex.words.institutions or form in lex.words.institutions:
            return True
        tails = (form[at:] for at in range(_SHORTEST_STEM, len(form) - _SHORTEST_STEM))
        if any(tail in lex.words.institutions or "-" + tail in lex.words.institutions for tail in tails):
            return True
    return False


def _headed(words: tuple[Word, ...], at: int, lex: Lexicon) -> Iterator[Candidate]:
    """ "Bahnhof Musterstadt", "des Instituts Muster": class noun and name are one name."""
    end = at + 1
    while end < len(words) and end - at <= _LONGEST_NAME and not words[end].gap and _continues(words[end], lex):
        end += 1
        if lex.listed(words[end - 1].text):
            break
    if end == at + 1:
        return
    for heads, kind in ((lex.words.headed_organisations, "ORGANISATION"), (lex.words.headed_places, "PLACE")):
        if head_of(words[at].text, heads) is not None and "-" not in words[at].text:
            yield _of(words[at].start, words[end - 1].end, kind, HEADED, "class noun in the name")  # type: ignore[arg-type]
            return


def _continues(word: Word, lex: Lexicon) -> bool:
    """Whether the word may be the name behind such a noun: a listed place, or no known word."""
    if word.text.isupper():
        return False
    listed = lex.listed(word.text)
    if listed is not None:
        return listed.kind == "PLACE"
    return (unknown(word, lex) or like_town(word, lex)) and not lex.is_given(word.text)


def unknown(word: Word, lex: Lexicon) -> bool:
    """A capitalised word that no list has and that is no known noun."""
    return word.capital and _is_unknown(word.text, lex)


@lru_cache(maxsize=20_000)
def _is_unknown(text: str, lex: Lexicon) -> bool:
    return (
        len(text) > 1
        and text.replace("-", "").isalpha()
        and text not in lex.words.not_surname
        and not is_common(text, lex.words)
        and head_of(text, lex.words.role_heads) is None
        and lex.listed(text) is None
    )


def like_town(word: Word, lex: Lexicon) -> bool:
    """A word that looks like a compound of known nouns, but stands in no list and ends like a town ("Krefstadt")."""
    return word.capital and _is_like_town(word.text, lex)


@lru_cache(maxsize=20_000)
def _is_like_town(text: str, lex: Lexicon) -> bool:
    return (
        text.lower().removesuffix("s").endswith(lex.words.town_endings)
        and text.isalpha()
        and not is_listed_word(text, lex)
        and not text.endswith(lex.words.noun_endings)
        and lex.listed(text) is None
        and text not in lex.words.not_surname
        and head_of(text, lex.words.role_heads) is None
    )


def is_listed_word(text: str, lex: Lexicon) -> bool:
    """Whether the word itself, not only its last part, is known to be no name."""
    common = lex.words.common
    return any(form in common for form in (text, text.lower(), text.removesuffix("s"), text.removesuffix("n")))


def _with_adjective_of_place(words: tuple[Word, ...], at: int, lex: Lexicon) -> Iterator[Candidate]:
    """ "Musterstädter Anzeiger", "Musterstädter Hauptbahnhof"."""
    if not at or words[at].gap:
        return
    before = words[at - 1]
    if not (before.capital and before.text.endswith("er") and len(before.text) > _SHORTEST_STEM + 2):
        return
    if before.text.lower() in lex.words.common or head_of(before.text, lex.words.role_heads):
        return
    for nouns, kind in ((lex.words.adjective_organisations, "ORGANISATION"), (lex.words.adjective_places, "PLACE")):
        if {words[at].folded, words[at].folded.removesuffix("s"), words[at].folded.removesuffix("n")} & nouns:
            yield _of(before.start, words[at].end, kind, ADJECTIVE, "adjective of a place")  # type: ignore[arg-type]


def _with_capital_adjective(words: tuple[Word, ...], at: int, lex: Lexicon) -> Iterator[Candidate]:
    """ "des Sozialen Bundes": an adjective with a capital in the middle of a sentence is part of a name."""
    word = words[at]
    if word.opens or at + 1 >= len(words) or words[at + 1].gap or not is_capital_adjective(word, lex):
        return
    noun = words[at + 1]
    if not at or not words[at - 1].text[0].isalpha() or words[at - 1].capital or not noun.capital:
        return
    if not noun.text.isalpha() or head_of(noun.text, lex.words.role_heads) or noun.text in lex.words.not_surname:
        return
    kind = kind_of_noun(noun.text, lex)
    if kind is not None:
        yield _of(word.start, noun.end, kind, ADJECTIVE, "adjective with a capital")


def is_capital_adjective(word: Word, lex: Lexicon) -> bool:
    """Whether a word with a capital is known as an inflected adjective in lower case, and as nothing else."""
    text = word.text
    return (
        word.capital
        and text[1:].islower()
        and text.endswith(("e", "en", "er", "es", "em"))
        and word.folded in lex.words.common
        and lex.listed(text) is None
        and word.folded not in lex.words.determiners
        and not lex.is_given(text)
    )


def kind_of_noun(noun: str, lex: Lexicon) -> MentionKind | None:
    """What a capitalised adjective and this noun name: by the noun; None where it says nothing ("Rote Karte")."""
    if head_of(noun, lex.words.named_things):
        return "OTHER"
    if head_of(noun, lex.words.named_organisations):
        return "ORGANISATION"
    return "PLACE" if head_of(noun, lex.words.named_places) else None


def _compound(word: Word, lex: Lexicon) -> Iterator[Candidate]:
    """ "Mustersteintunnel", "Musterkurier": a solid compound of a name and what it names."""
    for endings, kind in (
        (lex.words.landmark_endings, "PLACE"),
        (lex.words.media_tails, "ORGANISATION"),
        (lex.words.award_endings, "OTHER"),
    ):
        name = stem_before(word.text, endings)
        medium = name.lower() in lex.words.media_heads and kind == "ORGANISATION"
        if name and not is_listed_word(word.text, lex) and (medium or not known_noun(name, lex)):
            yield _of(word.start, word.end, kind, LANDMARK, "compound with a name")  # type: ignore[arg-type]


@lru_cache(maxsize=20_000)
def stem_before(text: str, endings: tuple[str, ...]) -> str:
    """What stands before one of the endings, itself inflected or not: "Kronsteintunnels" → "Kronstein", or ""."""
    folded = text.lower()
    for form in (folded, folded.removesuffix("s"), folded.removesuffix("n")):
        for ending in endings:
            if form.endswith(ending) and len(form) >= len(ending) + _SHORTEST_STEM:
                return text[: len(form) - len(ending)]
    return ""


def known_noun(name: str, lex: Lexicon) -> bool:
    """Whether the first part of a compound is a word of the language, joining letters or not ("Straßen-", "Bahn-")."""
    if not name:
        return True
    forms = (name, name.removesuffix("s"), name.removesuffix("en"), name.removesuffix("n"), name + "e")
    return any(f in lex.words.common or f.lower() in lex.words.common for f in forms if len(f) > 1) or is_common(
        name, lex.words
    )


def _side(word: Word, lex: Lexicon) -> Iterator[Candidate]:
    """ "Musterheim-Nord"."""
    name, hyphen, side = word.text.rpartition("-")
    if hyphen and side.lower() in lex.words.sides and "-" not in name and not is_common(name, lex.words):
        listed = lex.listed(name)
        if listed is None or listed.kind == "PLACE":
            yield _of(word.start, word.end, "PLACE", LANDMARK, "side of a place")


def _prefixed(words: tuple[Word, ...], at: int, lex: Lexicon) -> Iterator[Candidate]:
    """ "Sankt Muster", "Bad Muster"."""
    if words[at].text not in lex.words.place_prefixes:
        return
    abbreviated = at + 1 < len(words) and words[at + 1].text == "."
    behind = at + 1 + abbreviated
    if behind < len(words) and (abbreviated or not words[behind].gap):
        name = words[behind]
        if name.capital and (unknown(name, lex) or like_town(name, lex) or (abbreviated and lex.is_given(name.text))):
            yield _of(words[at].start, name.end, "PLACE", FULL_PLACE, "prefix of places")


def _before_canton(words: tuple[Word, ...], at: int, lex: Lexicon) -> Iterator[Candidate]:
    """ "Musterlen ZG"."""
    following = at + 1 < len(words) and not words[at + 1].gap and words[at + 1].text in lex.words.canton_codes
    if following and words[at].text.isalpha() and not is_listed_word(words[at].text, lex):
        yield _of(words[at].start, words[at].end, "PLACE", ADJECTIVE, "before a canton")


def _club(words: tuple[Word, ...], at: int, lex: Lexicon) -> Iterator[Candidate]:
    """ "THW Musterburg": letters before a place are a club, or a party's branch."""
    letters = words[at].text
    if at + 1 >= len(words) or words[at + 1].gap or not letters.isalpha() or letters in lex.words.no_organisation:
        return
    if not (1 < len(letters) < _MOST_INITIALS and sum(map(str.isupper, letters)) > 1):
        return
    listed = lex.listed(words[at + 1].text)
    if listed is not None and listed.kind == "PLACE" and not words[at + 1].text.isupper():
        yield _of(words[at].start, words[at + 1].end, "ORGANISATION", HEADED, "letters before a place")


def _expanded(words: tuple[Word, ...], at: int, lex: Lexicon) -> Iterator[Candidate]:
    """ "Verein Muster und Wein (VMW)": the words before the brackets whose initials the letters in them are."""
    if at + 2 >= len(words) or words[at + 2].text not in ")," or not at:
        return
    letters = words[at + 1].text
    if not (letters.isupper() and letters.isalpha() and 1 < len(letters) <= _MOST_INITIALS):
        return
    start = expansion_start(words, at, letters)
    if start is not None and at - start > 1:
        yield _of(words[start].start, words[at - 1].end, "ORGANISATION", EXPANDED, "its letters in brackets")
        name = " ".join(w.text for w in words[start:at])
        short = _of(words[at + 1].start, words[at + 1].end, "ORGANISATION", EXPANDED, EXPANDED_RULE)
        yield replace(short, canonical=name)


def _party(words: tuple[Word, ...], at: int, lex: Lexicon) -> Iterator[Candidate]:
    """ "Anna Muster (Freie Liste)", "Anna Muster (49, Freie Liste)": two or three nouns in brackets behind a name."""
    if at < 2 or not (words[at - 1].capital and words[at - 2].capital) or is_listed_word(words[at - 1].text, lex):
        return
    start = at + 3 if at + 3 < len(words) and words[at + 1].text.isdigit() and words[at + 2].text == "," else at + 1
    end = start
    while end < len(words) and end - start < _LONGEST_PARTY and words[end].capital and words[end].text.isalpha():
        end += 1
    closed = end < len(words) and words[end].text in "),"
    if closed and end - start > 1 and not any(lex.is_given(w.text) for w in words[start:end]):
        yield _of(words[start].start, words[end - 1].end, "ORGANISATION", HEADED, "party in brackets")


def expansion_start(words: tuple[Word, ...], end: int, letters: str) -> int | None:
    """Where the words before `end` begin that have these initials; small words between them may have none."""
    at = end - 1
    for letter in reversed(letters.lower()):
        while at >= 0 and words[at].folded[0] != letter and not words[at].capital and words[at].text[0].isalpha():
            at -= 1
        if at < 0 or words[at].folded[0] != letter:
            return None
        at -= 1
    return at + 1 if words[at + 1].capital else None


def same_form(words: tuple[Word, ...], at: int, stems: tuple[str, ...]) -> bool:
    """Whether the words at `at` are those of a name in any inflection."""
    return at + len(stems) <= len(words) and all(
        (words[at + i].capital or words[at + i].text.isdigit())
        and stem(words[at + i].text) == s
        and not (i and words[at + i].gap)
        for i, s in enumerate(stems)
    )


def _of(start: int, end: int, kind: MentionKind, weight: float, rule: str, *, part: bool = False) -> Candidate:
    return Candidate(start=start, end=end, kind=kind, weight=weight, rule=rule, part=part)
