"""Where what was said lies, seen from its cue: behind it, before it, around it, inside its own clause."""

from faden.annotate.clauses import Clause, Unit, finite, finites, is_infinitive, subjunctive
from faden.annotate.phrases import Phrase, animate, noun_phrase
from faden.annotate.statements_cues import Cue, impersonal
from faden.annotate.statements_draft import name_like
from faden.lang.speech import SmallWords, SpeechWords


def content_after(
    unit: Unit, cue: Cue, subject: Phrase | None, cues: list[Cue], speech: SpeechWords
) -> tuple[int, int, str] | None:
    """Words and kind of what follows the cue as its content."""
    small = speech.small
    edge = max(cue.said, subject.last - 1 if subject and subject.first > cue.verb else 0)
    opened: int | None = None
    for index in range(cue.clause + 1, len(unit.clauses)):
        clause = unit.clauses[index]
        words = unit.words
        if clause.first <= edge and clause.last <= edge + 1:
            continue
        low = words[clause.first].low
        if clause.sign == ";" and not any(subjunctive(words[i]) for i in finites(unit, clause)):
            return None
        if clause.sign == ":":
            if words[clause.first].kind != "quote" and not reported(unit, clause, cue, speech):
                return None
            return clause.first, _end(unit, index, cues, speech), "colon"
        if words[clause.first].kind == "quote":
            return clause.first, _end(unit, index, cues, speech), "quote"
        told = low in small.comma_words or not _points_back(unit, cue, small)
        if low in small.content_subordinators and low != speech.like and told and _takes_clause(cue, speech):
            return clause.first, _end(unit, index, cues, speech), "dass"
        if low in small.listing and index == cue.clause + 1:
            return None
        if low in speech.aims:
            continue
        if is_infinitive(unit, clause, small) and not finites_real(unit, clause) and cue.lemma in speech.infinitive:
            return clause.first, _end(unit, index, cues, speech), "inf"
        if is_relative(unit, clause, speech) or (low in small.subordinators and low not in small.conditions):
            continue
        if any(subjunctive(words[i]) for i in finites(unit, clause)) and cue.order != "last":
            return clause.first if opened is None else opened, _end(unit, index, cues, speech), "v2"
        if opened is None and clause.sign == "," and index == cue.clause + 1 and not finites(unit, clause):
            opened = clause.first if _opens_content(unit, clause, subject, small) else None
        if (
            is_v2(unit, clause, speech)
            and _takes_clause(cue, speech)
            and cue.order != "last"
            and not any(c.clause == index and c.order == "first" for c in cues)
        ):
            return clause.first, _end(unit, index, cues, speech), "v2"
        if finites_real(unit, clause):
            return None
    return None


def _opens_content(unit: Unit, clause: Clause, subject: Phrase | None, small: SmallWords) -> bool:
    """A phrase cut off from its verb by a relative clause: "…, ein Streik, der nichts koste, sei keiner"."""
    phrase = noun_phrase(unit, clause.first, clause.last, small, attach=True)
    apposed = subject is not None and subject.last == clause.first - 1
    return phrase is not None and phrase.nominative and phrase.last == clause.last and not apposed


def _points_back(unit: Unit, cue: Cue, small: SmallWords) -> bool:
    """ "Das teilte X mit, …": what was said stands before."""
    return cue.verb == unit.clauses[cue.clause].first + 1 and unit.words[cue.verb - 1].low in small.pointers


def _takes_clause(cue: Cue, speech: SpeechWords) -> bool:
    return (
        cue.lemma in speech.saying
        or cue.lemma in speech.thinking
        or " " in cue.lemma
        or cue.lemma in speech.naming
        or cue.lemma in speech.citing
        or cue.lemma in speech.infinitive
    )


def reported(unit: Unit, clause: Clause, cue: Cue, speech: SpeechWords) -> bool:
    """What follows a colon without quotation marks is said: behind a verb of saying, or in Konjunktiv I."""
    found = finites(unit, clause)
    if not found:
        return False
    return cue.lemma in speech.saying or subjunctive(unit.words[found[0]]) == "sub1"


def finites_real(unit: Unit, clause: Clause) -> list[int]:
    """Finite verbs of a clause, what belongs to an infinitive at its end left out ("gewarnt zu haben")."""
    return [
        i for i in finites(unit, clause)
        if unit.words[i].low not in unit.small.determiners
        and not (any(f.reading in ("inf", "zu", "part") for f in unit.words[i].forms) and i >= clause.last - 3)
    ]  # fmt: skip


def is_relative(unit: Unit, clause: Clause, speech: SpeechWords) -> bool:
    """A relative clause: a relative pronoun in front, the finite verb at its end."""
    small = speech.small
    first = clause.first
    if unit.words[first].low in small.prepositions and first + 1 < clause.last:
        first += 1
    if unit.words[first].low not in small.relatives or clause.sign not in (",", "–", "—", "-"):
        return False
    return not is_v2(unit, clause, speech) and finite(unit.words[clause.last - 1])


def is_v2(unit: Unit, clause: Clause, speech: SpeechWords) -> bool:
    """A main clause: one phrase, then the finite verb."""
    small = speech.small
    at = clause.first
    if unit.words[at].low in small.subordinators:
        return False
    if unit.words[at].low in small.prepositions:
        phrase = noun_phrase(unit, at + 1, clause.last, small, attach=True)
    else:
        phrase = noun_phrase(unit, at, clause.last, small, attach=True)
    if phrase is None:
        return (
            unit.words[at].low in (small.adverbs | small.pointers)
            and at + 1 < clause.last
            and finite(unit.words[at + 1])
        )
    at = phrase.last
    while at < clause.last and unit.words[at].low in small.adverbs:
        at += 1
    if at >= clause.last or not finite(unit.words[at]):
        return False
    return (
        at < clause.last - 1
        or bool(subjunctive(unit.words[at]))
        or phrase.pronoun
        or unit.words[clause.first].low not in small.relatives
    )


def _end(unit: Unit, index: int, cues: list[Cue], speech: SpeechWords) -> int:
    """Where what was said ends: at a clause that goes on with another verb of saying, else with the unit."""
    last = len(unit.words)
    for cue in cues:
        if cue.clause <= index or cue.subjunctive:
            continue
        clause = unit.clauses[cue.clause]
        low = unit.words[clause.first].low
        if cue.order == "first" and (low in speech.small.coordinators or clause.sign in ",–-"):
            return clause.first - (1 if clause.sign else 0)
        if low == speech.like and cue.order == "last":
            return clause.first - 1
    return last


def content_before(unit: Unit, cue: Cue, subject: Phrase | None, speech: SpeechWords) -> tuple[int, int] | None:
    """Words before a cue that begins its clause: "…, sagte X"."""
    clause = unit.clauses[cue.clause]
    words = unit.words
    if words[clause.first].kind == "quote" and cue.verb == clause.first + 1:
        return clause.first, clause.first + 1
    if cue.order != "first" or cue.clause == 0 or words[clause.first].low in speech.small.coordinators:
        return None
    start = content_start(unit, cue.clause, speech)
    quoted = words[clause.first - 2].kind == "quote" if clause.first > 1 else False
    if not quoted and not finites(unit, unit.clauses[unit.clause_of(start)]):
        return None
    if clause.sign == ":" or not (quoted or (_takes_clause(cue, speech) and cue.lemma not in speech.naming_only)):
        return None
    if (
        not quoted
        and (subject is None or subject.first < cue.verb)
        and not cue.passive
        and not impersonal(unit, cue, speech)
    ):
        return None
    head = unit.clauses[unit.clause_of(start)]
    real = any(subjunctive(words[i]) for c in unit.clauses[: cue.clause] for i in finites(unit, c))
    if not quoted and not real and (words[start].low in speech.small.subordinators or finite(words[start])):
        return None
    if words[start].low in speech.small.subordinators and cue.clause == 1 and _more(unit, cue):
        return None
    if not quoted and not any(finite(w) for w in words[head.first : clause.first]):
        return None
    return start, clause.first - 1


def _more(unit: Unit, cue: Cue) -> bool:
    return cue.clause + 1 < len(unit.clauses)


def content_start(unit: Unit, index: int, speech: SpeechWords) -> int:
    """Where content before clause `index` starts: behind the last colon, else with the unit."""
    for at in range(index - 1, 0, -1):
        if unit.clauses[at].sign in (":", ";"):
            return unit.clauses[at].first
    first = unit.clauses[0].first
    while unit.words[first].low in speech.small.joining and first + 1 < len(unit.words):
        first += 1
    return first


def content_behind(unit: Unit, cue: Cue, subject: Phrase | None, speech: SpeechWords) -> tuple[int, int] | None:
    """What goes on behind a cue in the middle: "A, sagte X, B"."""
    edge = max(cue.said, subject.last - 1 if subject else 0)
    for index in range(cue.clause + 1, len(unit.clauses)):
        clause = unit.clauses[index]
        if clause.first <= edge:
            continue
        if clause.sign == ";":
            return None
        if is_relative(unit, clause, speech):
            continue
        if (
            any(finite(unit.words[i]) for i in range(clause.first, clause.last))
            or unit.words[clause.first].kind == "quote"
        ):
            return clause.first, len(unit.words)
        return None
    return None


def content_inside(unit: Unit, cue: Cue, subject: Phrase | None, speech: SpeechWords) -> tuple[int, int] | None:
    """Content inside the cue's own clause: its object, its prepositional object, a quotation."""
    clause = unit.clauses[cue.clause]
    words = unit.words
    stop = clause.last
    if cue.said > cue.verb and cue.said == stop - 1:
        stop -= 1
    if "|" in cue.lemma and words[stop - 1].low == cue.lemma.partition("|")[0]:
        stop -= 1
    inside = (subject.first, subject.last) if subject else (-1, -1)
    prepositions = speech.prepositional.get(cue.lemma, "").split()
    at = cue.verb + 1 if cue.order != "last" else clause.first + 1
    end = stop if cue.order != "last" else cue.verb
    while at < end:
        if inside[0] <= at < inside[1]:
            at = inside[1]
            continue
        if words[at].low in prepositions and at + 1 < end:
            if at + 3 == end and words[at + 1].low in speech.calling and words[at + 2].kind == "quote":
                return at + 2, end
            return at + (0 if words[at].low in speech.kept else 1), end
        at += 1
    if words[clause.first].low in prepositions and cue.order == "second" and cue.verb > clause.first + 1:
        return clause.first + 1, cue.verb
    if cue.passive and subject is None:
        return None
    if subject is not None and not animate(unit, subject):
        return None
    if cue.lemma in speech.naming and not any(w.low in speech.small.reflexives for w in words[clause.first : end]):
        named = _named(unit, cue, clause, inside, end, speech)
        if named is not None:
            return named
    if cue.lemma in speech.calling_verbs and not any(w.kind == "quote" for w in words[clause.first : end]):
        return _called(unit, cue, clause, inside, end, speech)
    for at in range(clause.first, end):
        if words[at].kind == "quote" and not inside[0] <= at < inside[1]:
            called = at > 0 and words[at - 1].low in speech.calling
            if called or not name_like(unit, words[at].start, speech):
                return at, at + 1
    return None


def _called(
    unit: Unit, cue: Cue, clause: Clause, subject: tuple[int, int], end: int, speech: SpeechWords
) -> tuple[int, int] | None:
    """What someone gives as a reason ("nannte Terminnot als Grund"), or what "nannte den Schritt überfällig" says."""
    words = unit.words
    first = max(cue.verb + 1, subject[1] if subject[0] > cue.verb else 0)
    while first < end and words[first].low in speech.small.adverbs:
        first += 1
    reason = any(words[i].low in speech.reasons for i in range(clause.first, end))
    phrase = noun_phrase(unit, first, end, speech.small) if first < end else None
    if phrase is None or phrase.pronoun or "a" not in phrase.cases:
        return None
    return (first, end) if reason or phrase.last < end else None


def _named(
    unit: Unit, cue: Cue, clause: Clause, subject: tuple[int, int], end: int, speech: SpeechWords
) -> tuple[int, int] | None:
    """The accusative object of a verb like "ankündigen"."""
    small = speech.small
    words = unit.words
    at = cue.verb + 1 if cue.order != "last" else clause.first + 1
    while at < end:
        if subject[0] <= at < subject[1]:
            at = subject[1]
            continue
        word = words[at]
        if word.low in small.prepositions:
            inner = noun_phrase(unit, at + 1, end, small, attach=False) if at + 1 < end else None
            at = inner.last if inner else at + 1
            continue
        phrase = None if word.low in small.adverbs or word.low in small.objects else noun_phrase(unit, at, end, small)
        if phrase is None or phrase.pronoun:
            at = phrase.last if phrase else at + 1
            continue
        if "a" in phrase.cases:
            return phrase.first, end
        at = phrase.last
    if cue.order == "second" and subject[0] > cue.verb:
        phrase = noun_phrase(unit, clause.first, cue.verb, small, attach=True)
        if phrase is not None and phrase.last == cue.verb and not phrase.pronoun and "a" in phrase.cases:
            return phrase.first, phrase.last
    return None
