"""Names of people: by given name, by title or role before them, by age behind them, by what they do."""

import re
from collections.abc import Iterator

from faden.annotate.names_candidates import Candidate
from faden.annotate.names_lexicon import Lexicon, Word, head_of, is_common
from faden.annotate.names_roles import RoleMark, roles_before

FULL, AGED, TITLED, ROLED, SURNAME, GIVEN_KNOWN, GIVEN = (
    0.95,
    0.94,
    0.9,
    0.86,
    0.84,
    0.81,
    0.5,
)
"""Weights: listed names of several words (0.96) win over a full name ("Axel Springer"), those of one (0.8) lose against
a repeated surname; the last is a guess that any list overrules."""
_LONGEST = 4
"""Words of a surname behind particles, and of a run of given names."""
_NAME = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_AGE = re.compile(r"\d{1,3}\.?")
_SCORE = re.compile(r"\d+:\d+")


def find_persons(words: tuple[Word, ...], lex: Lexicon) -> Iterator[Candidate]:
    """Candidates of one sentence that need no knowledge of the rest of the article."""
    for at, word in enumerate(words):
        if not word.capital:
            continue
        yield from _after_given(words, at, lex)
        yield from _after_role(words, at, lex)
        yield from _after_apposition(words, at, lex)
        yield from _before_age(words, at, lex)


def find_surnames(words: tuple[Word, ...], lex: Lexicon, surnames: dict[str, str]) -> Iterator[Candidate]:
    """Surnames that another place of the article gives in full or with a role; `surnames`: folded form → surname."""
    for at, word in enumerate(words):
        if not word.capital or word.folded not in surnames:
            continue
        before = words[at - 1].folded if at else ""
        if not _is_surname_here(words, at, before, lex):
            continue
        start = at
        for particle in reversed(surnames[word.folded].split()[:-1]):
            if start and words[start - 1].text == particle and not words[start].gap:
                start -= 1
        yield _candidate(words, start, at + 1, weight=SURNAME, rule="surname known")


def find_given(words: tuple[Word, ...], lex: Lexicon, given: frozenset[str]) -> Iterator[Candidate]:
    """Given names alone that another place of the article gives with a surname: children, athletes."""
    for at, word in enumerate(words):
        if word.capital and (word.text in given or (word.text.endswith("s") and word.text[:-1] in given)):
            followed = at + 1 < len(words) and not words[at + 1].gap and _is_unknown(words[at + 1], lex)
            if not followed:
                yield _candidate(words, at, at + 1, weight=GIVEN_KNOWN, rule="given name known")


def _is_surname_here(words: tuple[Word, ...], at: int, before: str, lex: Lexicon) -> bool:
    """Whether a word that is a known surname, but may be a noun or a weekday as well, is the surname in this place."""
    word = words[at]
    after = words[at + 1].folded if at + 1 < len(words) else ""
    if word.text in lex.words.calendar:
        return before in lex.words.saying or (word.opens and after in lex.words.saying)
    if not is_common(word.text, lex.words):
        return True
    return before not in lex.words.determiners and (not word.opens or after in lex.words.speech_verbs)


def _after_given(words: tuple[Word, ...], at: int, lex: Lexicon) -> Iterator[Candidate]:
    word = words[at]
    if not lex.is_given(word.text):
        return
    if at and not word.gap and (lex.is_given(words[at - 1].text) and words[at - 1].capital):
        return
    end, last = _extend(words, at, lex)
    doubtful = word.text in lex.ambiguous_given
    if last is None:
        known = is_common(word.text, lex.words) or lex.listed(word.text) is not None
        if not doubtful and not known and not word.opens:
            yield _candidate(words, at, end, weight=GIVEN, rule="given name alone", roles=roles_before(words, at, lex))
        return
    named = is_common(words[last].text, lex.words) or lex.listed(words[last].text) is not None
    roles = roles_before(words, at, lex)
    if doubtful and named and last == at + 1 and not roles:
        return
    yield _candidate(words, at, end, weight=FULL, rule="given name", roles=roles)


def _extend(words: tuple[Word, ...], at: int, lex: Lexicon) -> tuple[int, int | None]:
    """End of the name that starts with the given name at `at`, and where its last name stands, if it has one."""
    at_end, last = at + 1, None
    while at_end < len(words) and at_end - at < 2 * _LONGEST and not _broken(words, at_end):
        word = words[at_end]
        doubtful = at_end == at + 1 and words[at].text in lex.ambiguous_given
        if last is None and word.folded in lex.words.particles and _particle_goes_on(words, at_end, lex, doubtful):
            at_end += 1
        elif _is_initial(words, at_end):
            last = at_end
            at_end += 2
        elif _goes_on(words, at_end, last, lex):
            last = at_end
            at_end += 1
        else:
            break
    if last is None:
        return at + 1, None
    return last + (2 if _is_initial(words, last) else 1), last


def _is_initial(words: tuple[Word, ...], at: int) -> bool:
    return len(words[at].text) == 1 and words[at].capital and at + 1 < len(words) and words[at + 1].text == "."


def _broken(words: tuple[Word, ...], at: int) -> bool:
    """Whether something but a blank parts this word from the one before (an initial's full stop may be glued)."""
    return words[at].gap and words[at].text != "." and words[at - 1].text != "."


def _particle_goes_on(words: tuple[Word, ...], at: int, lex: Lexicon, doubtful: bool) -> bool:
    """Whether a particle leads to a last name; behind a doubtful given name not to another: "Roman von Paul …"."""
    following = at + 1
    while following < len(words) and words[following].folded in lex.words.particles:
        following += 1
    if following >= len(words) or not words[following].capital or following - at > _LONGEST:
        return False
    if doubtful and lex.is_given(words[following].text):
        return False
    return words[at].folded not in ("zu", "von", "und") or not (
        lex.listed(words[following].text) or is_common(words[following].text, lex.words)
    )


def _can_be_surname(word: Word, lex: Lexicon) -> bool:
    if not word.capital or not _NAME.fullmatch(word.text) or word.text in lex.words.not_surname:
        return False
    if word.text in lex.words.organisation_suffixes:
        return False
    return not (len(word.text) > 1 and head_of(word.text, lex.words.role_heads) and is_common(word.text, lex.words))


def _goes_on(words: tuple[Word, ...], at: int, last: int | None, lex: Lexicon) -> bool:
    """Whether the word at `at` is a last name, the first (last: None) or a further one."""
    if last is None and _is_calendar_surname(words, at, lex):
        return True
    return _can_be_surname(words[at], lex) and (last is None or _second_surname(words, at, last, lex))


def _is_calendar_surname(words: tuple[Word, ...], at: int, lex: Lexicon) -> bool:
    """ "Friederike Sonntag": a month or weekday behind a given name that is nothing else, and no date around it."""
    word, given = words[at], words[at - 1].text
    if word.text not in lex.words.calendar or given in lex.ambiguous_given:
        return False
    before = words[at - 2].folded if at > 1 else ""
    after = words[at + 1].text if at + 1 < len(words) else ""
    return before not in lex.words.no_surname_before and not after[:1].isdigit()


def _second_surname(words: tuple[Word, ...], at: int, last: int, lex: Lexicon) -> bool:
    """Whether a capitalised word behind a last name belongs to it: "Recep Tayyip Erdogan", "Pedro Sánchez Castejón"."""
    if lex.is_given(words[last].text) or _is_initial(words, last):
        return True
    word = words[at].text
    return not (is_common(word, lex.words) or lex.listed(word) or lex.is_given(word)) and not words[last].text.endswith(
        "s"
    )


def _after_role(words: tuple[Word, ...], at: int, lex: Lexicon) -> Iterator[Candidate]:
    """ "Präsident Muster", "Frau Koch", "Dr. Weber": a title proves any word, a role noun an unknown one."""
    before = at - 1
    if before >= 0 and words[before].text == ".":
        before -= 1
    if before < 0 or not _is_name_word(words[at], lex) or (words[at].gap and words[at - 1].text != "."):
        return
    title = words[before].text in lex.titles
    role = words[before].capital and head_of(words[before].text, lex.words.role_heads) is not None
    if not (title or role) or words[at].text in lex.titles:
        return
    surname_too = title and "=" + words[at].folded in lex.words.role_heads
    if not surname_too and head_of(words[at].text, lex.words.role_heads):
        return
    known = is_common(words[at].text, lex.words) or lex.listed(words[at].text) is not None
    if known and not (title and not lex.listed(words[at].text)):
        return
    end = at + 1
    while end < len(words) and end - at < _LONGEST and not words[end].gap and _is_unknown(words[end], lex):
        end += 1
    yield _candidate(words, at, end, weight=TITLED if title else ROLED, rule="role", roles=roles_before(words, at, lex))


def _after_apposition(words: tuple[Word, ...], at: int, lex: Lexicon) -> Iterator[Candidate]:
    """ "der Präsident der Schweiz, Urs Muster": two unknown words behind a role noun, its genitive and a comma."""
    if not at or words[at - 1].text != "," or at + 1 >= len(words) or words[at + 1].gap:
        return
    if _is_unknown(words[at], lex) and _is_unknown(words[at + 1], lex):
        roles = roles_before(words, at, lex)
        if roles:
            yield _candidate(words, at, at + 2, weight=ROLED, rule="apposition", roles=roles)


def _before_age(words: tuple[Word, ...], at: int, lex: Lexicon) -> Iterator[Candidate]:
    """ "Anna Muster (54)"; behind a score and before a minute also known words: "2:0 Bader (34.)"."""
    if at + 3 >= len(words) or words[at + 1].text != "(" or not _AGE.fullmatch(words[at + 2].text):
        return
    scored = at > 0 and bool(_SCORE.fullmatch(words[at - 1].text))
    closed = words[at + 3].text in (").+" if scored else "),;")
    if not closed or not (_is_unknown(words[at], lex) or (scored and _is_name_word(words[at], lex))):
        return
    start = at
    while (
        start
        and at - start < 2
        and not words[start].gap
        and _is_name_word(words[start - 1], lex)
        and not _known(words[start - 1], lex)
    ):
        start -= 1
    yield _candidate(words, start, at + 1, weight=AGED, rule="age", roles=roles_before(words, start, lex))


def _is_name_word(word: Word, lex: Lexicon) -> bool:
    return (
        word.capital
        and len(word.text) > 1
        and bool(_NAME.fullmatch(word.text))
        and word.text not in lex.words.not_surname
    )


def _is_unknown(word: Word, lex: Lexicon) -> bool:
    return _is_name_word(word, lex) and not _known(word, lex)


def _known(word: Word, lex: Lexicon) -> bool:
    return (
        is_common(word.text, lex.words)
        or lex.listed(word.text) is not None
        or word.text in lex.titles
        or head_of(word.text, lex.words.role_heads) is not None
        or word.text in lex.words.club_prefixes
        or word.text in lex.words.organisation_suffixes
    )


def _candidate(
    words: tuple[Word, ...], start: int, end: int, *, weight: float, rule: str, roles: tuple[RoleMark, ...] = ()
) -> Candidate:
    return Candidate(
        start=words[start].start, end=words[end - 1].end, kind="PERSON", weight=weight, rule=rule, roles=roles
    )
