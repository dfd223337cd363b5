"""Does a clause speak of what was, or of what is to come? That decides which Friday "am Freitag" is."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from faden.annotate.times.lexicon import Lexeme
from faden.annotate.times.meaning import Meaning
from faden.annotate.verbs import FINITE, Form, Verbs
from faden.lang.times import TimeWords

_BOUNDARIES = frozenset(("COMMA", "DASH", "PUNCT"))
_ARTICLES = frozenset(("DET", "ONE", "MY", "ZUM", "AM", "IN", "VOM", "REL", "SOME", "NUM"))
_PREPOSITIONS = frozenset("AM IN BIS AB VON VOM UM NACH AGO ZUM TO DURING WITHIN SINCE FOR AUF".split())
_EDGES = frozenset(("START", "MID", "END"))
_SHORTEST_PAST_FORM, _SHORTEST_PARTICIPLE = 5, 6
_MARK_WITHIN = 8
"""A participle shows its mark ("ge", "ver") within so many letters, after a separable prefix ("vor|ge|schlagen")."""
_DAY = 7
"""Grain of a day: "für Freitag" looks ahead, while figures "für August" may be of the past."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tense:
    """What the verbs of a clause say.

    direction: -1 past, 1 future, 0 unknown. finite: a verb stands in it, if only in the present tense.
    pluperfect: "hatte … angekündigt". preterite: a past form stands in it, and no mere perfect.
    meant: "sollte am Freitag beginnen", which may lie on either side. future: "wird", "soll", not only "beginnt".
    """

    direction: int = 0
    finite: bool = False
    pluperfect: bool = False
    preterite: bool = False
    meant: bool = False
    future: bool = False


_NO_TENSE = Tense()


@dataclass(frozen=True, slots=True)
class TenseWords:
    """What tells tenses: the words of times, and the verbs of the language with their forms."""

    words: TimeWords
    verbs: Verbs


@dataclass(frozen=True, slots=True)
class Tenses:
    """The tenses of a sentence. clauses: for each lexeme that of its clause; around: that of what surrounds it.

    What surrounds a clause is its sentence without the quotations, or the quotation that it stands in.
    """

    clauses: tuple[Tense, ...]
    around: tuple[Tense, ...]


def tenses(lexemes: Sequence[Lexeme], language: TenseWords, *, quoted: Sequence[bool]) -> Tenses:
    """The tense of each clause of a sentence; commas, dashes and colons end one, and so do quoted clauses.

    quoted: for each lexeme whether it stands in a quotation.
    """
    clauses = [_NO_TENSE] * len(lexemes)
    around = [_NO_TENSE] * len(lexemes)
    for inside in (False, True):
        layer = [at for at in range(len(lexemes)) if quoted[at] == inside]
        whole = _tense(lexemes, layer, language)
        if inside and not whole.finite:
            layer = list(range(len(lexemes)))  # a word in quotation marks is part of the clause around it
            whole = _tense(lexemes, layer, language)
        for _, group in groupby(layer, key=lambda at: _ends_clause(lexemes[at])):
            members = list(group)
            tense = _tense(lexemes, members, language)
            for at in members:
                clauses[at], around[at] = tense, whole
    return Tenses(tuple(clauses), tuple(around))


def direction(
    lexemes: Sequence[Lexeme], language: TenseWords, *, span: tuple[int, int], meaning: Meaning, told: Tenses
) -> int:
    """-1 past, 1 future, 0 unknown, for a meaning read from the lexemes of `span`.

    The words beside it decide first: "seit Freitag" looks back, "für Freitag angekündigt" and "auf Freitag verlegt"
    look ahead, "der am Freitag beendete Streik" looks back, whatever the verb says. Then its clause, and where that
    has no verb, what surrounds it. A date that is itself what was named ("nannte den 3. Mai") does not share the
    tense, nor does an attribute ("einen Termin Anfang März"). "Die Einigung vom Freitag" looks back, "bis Freitag"
    ahead, where no verb says otherwise ("vom 3. bis 5. Mai" does not).
    """
    first, last = span
    before = _preposition(lexemes, first)
    after = lexemes[last].cls if last < len(lexemes) else ""
    if before == "SINCE":
        return -1
    if before in ("FOR", "AUF"):
        return 1 if meaning.grain() >= _DAY else 0
    if before in ("VON", "VOM") and after == "AUF":
        return 0
    clause = told.clauses[first]
    attribute = _attribute(lexemes, last, language)
    if attribute:
        return attribute
    if before in ("BIS", "AB") and not clause.preterite and clause.direction <= 0:
        return 1
    if not clause.direction and before == "VOM" and after not in ("BIS", "DASH"):
        return -1 if meaning.month is None else 0
    if meaning.month is not None and first and lexemes[first - 1].cls == "DET" and before not in _PREPOSITIONS:
        return max(clause.direction, 0)
    if meaning.mod in _EDGES and first and lexemes[first - 1].cls == "CAP":
        return max(clause.direction, 0)
    return clause.direction if clause.finite else told.around[first].direction


def is_participle(word: str, words: TimeWords) -> bool:
    """True for a word in lower case that may be a past participle ("angekündigt", "telefoniert")."""
    return (
        len(word) >= _SHORTEST_PARTICIPLE
        and word.endswith(words.participle_endings)
        and (
            word.endswith(words.participle_whole) or any(mark in word[:_MARK_WITHIN] for mark in words.participle_marks)
        )
    )


def _ends_clause(lexeme: Lexeme) -> bool:
    """A comma, colon or dash; the hyphen of "Staats- und Regierungschefs" is none."""
    return lexeme.cls in _BOUNDARIES and not (lexeme.cls == "DASH" and lexeme.glued)


def _preposition(lexemes: Sequence[Lexeme], first: int) -> str:
    """The class of the word before an expression, articles passed over: "seit dem Sommer" -> SINCE."""
    at = first - 1
    while at > 0 and lexemes[at].cls in ("DET", "ZUM", "EARLY"):
        at -= 1
    return lexemes[at].cls if at >= 0 else ""


def _attribute(lexemes: Sequence[Lexeme], last: int, language: TenseWords) -> int:
    """Where a participle before a noun follows: -1 of what was ("beendete"), 1 of what goes on ("beginnende")."""
    if last + 1 >= len(lexemes) or lexemes[last].cls != "LOW" or lexemes[last + 1].cls not in ("CAP", "LOW"):
        return 0
    word = str(lexemes[last].value)
    for ending in language.words.endings:
        if word.endswith(ending):
            stem = word[: -len(ending)]
            if "part" in _readings(language.verbs.forms(stem)):
                return -1
            if stem.endswith("d") and "inf" in _readings(language.verbs.forms(stem[:-1])):
                return 1
    return 0


def _tense(lexemes: Sequence[Lexeme], members: Sequence[int], language: TenseWords) -> Tense:
    """Finite past forms, or an auxiliary with a participle, say past; modal verbs and verbs of plans say future."""
    seen: set[str] = set()
    for at in members:
        cls = lexemes[at].cls
        if cls in ("LOW", "CAP"):
            seen |= _signs(lexemes, at, language)
    if "past?" in seen and not seen & {"past", "future", "scheduled", "auxiliary", "present", "either"}:
        seen.add("past")
    if "either" in seen:
        seen.add("participle" if seen & {"auxiliary", "future", "past"} else "past")
    perfect = "auxiliary" in seen and "participle" in seen
    finite = bool(seen & {"past", "future", "scheduled", "auxiliary", "present"})
    if "past" in seen:
        told = 0 if "planned" in seen else -1
    elif seen & {"future", "scheduled"}:
        told = 1
    elif perfect or "said" in seen:
        told = -1
    elif "planned" in seen:
        told = 1
    else:
        told = 1 if "infinitive" in seen and not finite else 0
    return Tense(
        direction=told,
        finite=finite or told != 0,
        pluperfect="had" in seen and "participle" in seen,
        preterite="past" in seen,
        meant="meant" in seen and told == 0,
        future="future" in seen,
    )


def _signs(lexemes: Sequence[Lexeme], at: int, language: TenseWords) -> set[str]:
    """What one word says of the tense of its clause."""
    word, words = str(lexemes[at].value), language.words
    signs = {"had"} if word in words.pluperfect else set()
    if word in words.meant:
        signs |= {"meant", "present"}
    elif word in words.past:
        signs.add("past")
    elif word in words.planned:
        signs.add("planned")
    elif word in words.future:
        signs.add("future")
    elif word in words.scheduled:
        signs.add("scheduled")
    elif word in words.past_auxiliaries:
        signs.add("auxiliary")
    elif lexemes[at].cls == "LOW":
        if word in words.saying:
            signs |= {"said", "present"}
        signs |= _verb_signs(lexemes, at, word, language)
    return signs


def _verb_signs(lexemes: Sequence[Lexeme], at: int, word: str, language: TenseWords) -> set[str]:
    readings = _readings(language.verbs.forms(word))
    past = "pret" in readings and word not in language.words.not_past
    participle = "part" in readings or is_participle(word, language.words)
    guessed = not readings and _is_past_form(word, language.words)
    if (past or guessed) and _attributive(lexemes, at):
        return set()
    if guessed:
        return {"past?"}
    if past:
        return {"either"} if "part" in readings else {"past"}
    if "zu" in readings or ("inf" in readings and at and lexemes[at - 1].cls == "TO"):
        return {"infinitive"}
    if participle:
        return {"participle"}
    return {"present"} if readings & FINITE else set()


def _readings(forms: Sequence[Form]) -> set[str]:
    return {form.reading for form in forms}


def _is_past_form(word: str, words: TimeWords) -> bool:
    return (
        len(word) >= _SHORTEST_PAST_FORM
        and word.endswith(words.past_endings)
        and not word.endswith(words.not_past_endings)
        and word not in words.not_past
    )


def _attributive(lexemes: Sequence[Lexeme], at: int) -> bool:
    """Between an article and a noun: "der geplante Besuch" tells no tense."""
    before = lexemes[at - 1].cls if at else ""
    after = lexemes[at + 1].cls if at + 1 < len(lexemes) else ""
    return before in _ARTICLES and after in ("CAP", "LOW")
