"""From a cue to what was said: before it, behind it, around it."""

from dataclasses import replace

from faden.annotate.clauses import Clause, Unit, finite, finites, is_infinitive, subjunctive
from faden.annotate.phrases import Phrase, animate, noun_phrase
from faden.annotate.statements_cues import Cue, find_cues, find_subject, impersonal
from faden.annotate.statements_cues import clause_order as _order
from faden.annotate.statements_draft import Draft, mode_of, name_like, region
from faden.annotate.statements_via import name_of, through, without_medium
from faden.annotate.verbs import FINITE
from faden.lang.speech import SmallWords, SpeechWords
from faden.model import Span


def from_cues(unit: Unit, speech: SpeechWords) -> list[Draft]:
    """The statements that the verbs of saying of a unit introduce."""
    drafts: list[Draft] = []
    reached = 0
    previous: Phrase | None = None
    cues = find_cues(unit, speech)
    for cue in cues:
        if cue.verb < reached:
            continue
        subject = without_medium(unit, cue, find_subject(unit, cue, speech), speech)
        elided = subject is None and cue.order == "first" and not cue.passive and not impersonal(unit, cue)
        if elided:
            subject = previous if previous is not None else _first_subject(unit, cue, speech)
        for draft, last in _from_cue(unit, cue, subject, cues, speech):
            if elided and not draft.via and drafts and drafts[-1].speaker == draft.speaker:
                draft = replace(draft, via=drafts[-1].via)
            drafts.append(draft)
            reached = max(reached, last)
            previous = subject
    return _dedupe(drafts)


def _first_subject(unit: Unit, cue: Cue, speech: SpeechWords) -> Phrase | None:
    """The subject that a coordinated clause leaves out: that of the main clause before it."""
    for index, clause in enumerate(unit.clauses[: cue.clause]):
        low = unit.words[clause.first].low
        found = finites(unit, clause)
        if not found or low in speech.small.subordinators or _is_relative(unit, clause, speech):
            continue
        order = _order(unit, clause, found[0], speech)
        first = Cue(found[0], found[0], unit.words[found[0]].forms[0].lemma, index, order)
        return find_subject(unit, first, speech) if order != "last" else None
    return None


def _dedupe(drafts: list[Draft]) -> list[Draft]:
    """A quotation between two cues ("X reagierte: „…“, sagte er") belongs to the one that names who says it better."""
    best: dict[tuple[Span, ...], Draft] = {}
    for draft in drafts:
        rival = best.get(draft.parts)
        if rival is None:
            best[draft.parts] = draft
            continue
        names_better = draft.speaker is not None and (rival.speaker is None or not draft.pronoun) and not draft.via
        winner, loser = (draft, rival) if names_better else (rival, draft)
        best[draft.parts] = replace(winner, via=winner.via or loser.via, addressee=winner.addressee or loser.addressee)
    return list(best.values())


def _from_cue(
    unit: Unit, cue: Cue, subject: Phrase | None, cues: list[Cue], speech: SpeechWords
) -> list[tuple[Draft, int]]:
    clause = unit.clauses[cue.clause]
    if subject is not None and subject.pronoun and unit.words[subject.head].low == "es":
        subject = None
        if not impersonal(unit, cue) and cue.lemma not in speech.saying:
            return []
    if subject is not None and impersonal(unit, cue) and unit.words[subject.head].low in speech.versions:
        return []
    if cue.order == "last" and speech.like in [w.low for w in unit.words[clause.first : clause.first + 2]]:
        return _as_told(unit, cue, subject, speech)
    before = _before(unit, cue, subject, speech)
    after = _after(unit, cue, subject, cues, speech)
    if before is not None:
        if after is None:
            rest = _rest(unit, cue, subject, speech)
            pieces = (before, rest) if rest is not None else (before,)
            return build(unit, cue, subject, pieces, "cue-post", speech)
        quoted = unit.words[before[1] - 1].kind == "quote"
        if not quoted and after[2] == "quote" and unit.words[after[0]].text[1:2].islower():
            return build(unit, cue, subject, (before, _only_quote(unit, after)), "cue-post", speech)
        if after[2] in ("colon", "quote", "v2") and quoted == (after[2] != "v2"):
            return build(unit, cue, subject, (before, _only_quote(unit, after)), "cue-post", speech)
        if quoted:
            return [
                *build(unit, cue, subject, (before,), "cue-post", speech),
                *build(unit, cue, subject, (after[:2],), f"cue-{after[2]}", speech),
            ]
    if after is not None:
        after = _behind_colon(unit, after)
        built = build(unit, cue, subject, (_only_quote(unit, after),), f"cue-{after[2]}", speech)
        return built + _more_quotes(unit, cue, subject, after, speech)
    inside = _object(unit, cue, subject, speech)
    if inside is not None:
        return build(unit, cue, subject, (inside,), "cue-object", speech)
    return []


def _behind_colon(unit: Unit, after: tuple[int, int, str]) -> tuple[int, int, str]:
    """A whole quotation behind a colon wins over the clause before it ("…, warum man es tut: „…“")."""
    first, last, kind = after
    for clause in unit.clauses if kind == "dass" else ():
        alone = unit.words[clause.first].kind == "quote" and clause.first + 1 >= clause.last
        if clause.sign == ":" and first < clause.first < last and alone:
            return clause.first, last, "colon"
    return after


def _only_quote(unit: Unit, after: tuple[int, int, str]) -> tuple[int, int]:
    """The quotation alone, where what follows the cue is one that stands by itself."""
    first, last, _ = after
    if unit.words[first].kind == "quote" and (
        first + 1 >= last or unit.words[first + 1].kind == "sign" or unit.words[first + 1].low in unit.small.listing
    ):
        return first, first + 1
    return first, last


def _more_quotes(
    unit: Unit, cue: Cue, subject: Phrase | None, after: tuple[int, int, str], speech: SpeechWords
) -> list[tuple[Draft, int]]:
    """Further quotations of a list behind the same cue: "„A“ und „B“"."""
    first, last, kind = after
    if _only_quote(unit, after) == (first, last):
        return []
    found = []
    at = first + 1
    while at < last and (unit.words[at].kind in ("sign", "quote") or unit.words[at].low in unit.small.listing):
        if unit.words[at].kind == "quote":
            found += build(unit, cue, subject, ((at, at + 1),), f"cue-{kind}", speech)
        at += 1
    return found


def build(
    unit: Unit, cue: Cue, subject: Phrase | None, pieces: tuple[tuple[int, int], ...], rule: str, speech: SpeechWords
) -> list[tuple[Draft, int]]:
    """The draft of what stands in the pieces, and the word where it ends; nothing where they are empty."""
    parts = tuple(span for first, last in pieces if (span := region(unit, first, last)) is not None)
    if not parts:
        return []
    speaker = unit.span(subject.first, subject.last) if subject is not None else None
    clause = unit.clauses[cue.clause]
    draft = Draft(
        parts=parts,
        mode=mode_of(unit, parts, speech),
        rule=rule,
        speaker=speaker,
        pronoun=subject is not None and subject.pronoun,
        several=all(form.plural for form in unit.words[cue.verb].forms if form.reading in FINITE),
        cue=unit.span(cue.said, cue.said + 1),
        unreal=cue.subjunctive,
        impersonal=impersonal(unit, cue),
        frame=(unit.span(clause.first, clause.last),),
        name=(name_of(unit, subject, speech),) if subject is not None and not subject.pronoun else (),
    )
    draft = through(unit, cue, subject, draft, speech)
    return [(draft, max(last for _, last in pieces))]


def _after(
    unit: Unit, cue: Cue, subject: Phrase | None, cues: list[Cue], speech: SpeechWords
) -> tuple[int, int, str] | None:
    """Words and kind of what follows the cue as its content."""
    small = speech.small
    edge = max(cue.said, subject.last - 1 if subject and subject.first > cue.verb else 0)
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
        if low in ("und", "oder") and index == cue.clause + 1:
            return None
        if low in speech.aims:
            continue
        if is_infinitive(unit, clause, small) and not finites_real(unit, clause) and cue.lemma in speech.infinitive:
            return clause.first, _end(unit, index, cues, speech), "inf"
        if _is_relative(unit, clause, speech) or (low in small.subordinators and low != "wenn"):
            continue
        if any(subjunctive(words[i]) for i in finites(unit, clause)) and cue.order != "last":
            return clause.first, _end(unit, index, cues, speech), "v2"
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
        if not (any(f.reading in ("inf", "zu", "part") for f in unit.words[i].forms) and i >= clause.last - 3)
    ]  # fmt: skip


def _is_relative(unit: Unit, clause: Clause, speech: SpeechWords) -> bool:
    small = speech.small
    first = clause.first
    if unit.words[first].low in small.prepositions and first + 1 < clause.last:
        first += 1
    if unit.words[first].low not in small.relatives or clause.sign != ",":
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


def _before(unit: Unit, cue: Cue, subject: Phrase | None, speech: SpeechWords) -> tuple[int, int] | None:
    """Words before a cue that begins its clause: "…, sagte X"."""
    clause = unit.clauses[cue.clause]
    words = unit.words
    if words[clause.first].kind == "quote" and cue.verb == clause.first + 1:
        return clause.first, clause.first + 1
    if cue.order != "first" or cue.clause == 0 or words[clause.first].low in speech.small.coordinators:
        return None
    start = _content_start(unit, cue.clause, speech)
    quoted = words[clause.first - 2].kind == "quote" if clause.first > 1 else False
    if not quoted and not finites(unit, unit.clauses[unit.clause_of(start)]):
        return None
    if clause.sign == ":" or not (quoted or (_takes_clause(cue, speech) and cue.lemma not in speech.naming_only)):
        return None
    if not quoted and (subject is None or subject.first < cue.verb) and not cue.passive and not impersonal(unit, cue):
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


def _content_start(unit: Unit, index: int, speech: SpeechWords) -> int:
    """Where content before clause `index` starts: behind the last colon, else with the unit."""
    for at in range(index - 1, 0, -1):
        if unit.clauses[at].sign in (":", ";"):
            return unit.clauses[at].first
    first = unit.clauses[0].first
    while unit.words[first].low in ("und",) and first + 1 < len(unit.words):
        first += 1
    return first


def _rest(unit: Unit, cue: Cue, subject: Phrase | None, speech: SpeechWords) -> tuple[int, int] | None:
    """What goes on behind a cue in the middle: "A, sagte X, B"."""
    edge = max(cue.said, subject.last - 1 if subject else 0)
    for index in range(cue.clause + 1, len(unit.clauses)):
        clause = unit.clauses[index]
        if clause.first <= edge:
            continue
        if _is_relative(unit, clause, speech):
            continue
        if (
            any(finite(unit.words[i]) for i in range(clause.first, clause.last))
            or unit.words[clause.first].kind == "quote"
        ):
            return clause.first, len(unit.words)
        return None
    return None


def _object(unit: Unit, cue: Cue, subject: Phrase | None, speech: SpeechWords) -> tuple[int, int] | None:
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


def _as_told(unit: Unit, cue: Cue, subject: Phrase | None, speech: SpeechWords) -> list[tuple[Draft, int]]:
    """ "wie X mitteilte" before, in or behind what was said."""
    clause = unit.clauses[cue.clause]
    end = clause.last
    pieces: list[tuple[int, int]] = []
    if cue.clause:
        start = _content_start(unit, cue.clause, speech)
        pieces.append((start, clause.first - 1))
    if cue.clause + 1 < len(unit.clauses):
        pieces.append((unit.clauses[cue.clause + 1].first, len(unit.words)))
    found = build(unit, cue, subject, tuple(pieces), "as-told", speech)
    return [(draft, end) for draft, _ in found]
