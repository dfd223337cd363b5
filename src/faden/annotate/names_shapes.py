"""Unknown words that look like names: a small linear model over their letters and neighbours.

Whether "Everwik" is a name, and of what, no list can tell; its ending, the words around it and its article can.
The weights are those of a multinomial logistic regression (training/train_name_shapes.py), kept as language data.
"""

import math
import re
from collections.abc import Iterator, Sequence

from faden.annotate.names_candidates import Candidate
from faden.annotate.names_lexicon import Lexicon, Word, head_of, is_common
from faden.model import MentionKind

CLASSES: tuple[MentionKind | None, ...] = (None, "PERSON", "PLACE", "ORGANISATION", "OTHER")
"""What the weights of a feature stand for, in this order; None: no name."""
LEAST = 0.5
"""Probability from which a guess is one: of 0.4, 0.45, 0.5, 0.55 the best on GermEval dev (F1 .629 to .630: flat)."""
WEIGHT = 0.5
"""A guess weighs this times its probability: less than any list, class noun or full name says."""
_ROAD = re.compile(r"[A-Z]{1,2}\d+")
_LONGEST = 3
"""Words of a guessed name."""


def find_shapes(words: Sequence[Word], lex: Lexicon) -> Iterator[Candidate]:
    """A candidate for each run of unknown capitalised words that is more likely a name than not."""
    if not lex.words.shapes:
        return
    for start, end in runs(words, lex):
        before = words[start - 1].folded if start else ""
        kind, probability = _best(features(words, start, end, lex), lex.words.shapes, single=end == start + 1)
        if kind is not None and probability >= LEAST and not (kind == "PERSON" and before in lex.words.determiners):
            yield Candidate(
                start=words[start].start,
                end=words[end - 1].end,
                kind=kind,
                weight=WEIGHT * probability,
                rule=f"shape {probability:.2f}",
            )


def runs(words: Sequence[Word], lex: Lexicon) -> Iterator[tuple[int, int]]:
    """First word and word behind the last of each longest run of unknown capitalised words."""
    at = 0
    while at < len(words):
        end = at
        while end < len(words) and (end == at or not words[end].gap) and _is_unknown(words[end], lex):
            end += 1
        if at < end <= at + _LONGEST:
            yield at, end
        at = max(end, at + 1)


def _is_unknown(word: Word, lex: Lexicon) -> bool:
    text = word.text
    return (
        word.capital
        and len(text) > 1
        and not _ROAD.fullmatch(text)
        and not is_common(text, lex.words)
        and text not in lex.words.not_surname
        and lex.listed(text) is None
        and not lex.is_given(text)
        and head_of(text, lex.words.role_heads) is None
    )


def features(words: Sequence[Word], start: int, end: int, lex: Lexicon) -> list[str]:
    """What the model sees of the run `words[start:end]`: letters of its first and last word, and its neighbours."""
    first, last = words[start].text, words[end - 1].text
    before = words[start - 1] if start else None
    after = words[end] if end < len(words) else None
    found = ["bias", f"n={end - start}", f"len={min(len(last), 12) // 2}", f"opens={words[start].opens}"]
    found += [f"p{k}={first[:k].lower()}" for k in (2, 3)]
    found += [f"s{k}={last[-k:].lower()}" for k in (1, 2, 3, 4)]
    found.append(f"w={last.lower()}")
    found.append(f"shape={_shape(first)} {_shape(last)}")
    if "-" in last:
        found.append(f"tail={last.rsplit('-', 1)[-1].lower()}")
    found.append(f"b={before.folded if before else ''}")
    found.append(f"a={after.folded if after else ''}")
    if before:
        found.append(f"bs={before.folded[-2:]} {before.capital}")
        found.append(f"det={before.folded in lex.words.determiners}")
        found.append(f"verb-before={before.folded in lex.words.speech_verbs}")
    if after:
        found.append(f"as={after.folded[-2:]} {after.capital}")
        found.append(f"verb-after={after.folded in lex.words.speech_verbs} {words[start].opens}")
    if start > 1:
        found.append(f"bb={words[start - 2].folded}")
    if end + 1 < len(words):
        found.append(f"aa={words[end + 1].folded}")
    return found


def _shape(word: str) -> str:
    if word.isupper():
        return "ABC" if len(word) < 6 else "ABCDEF"
    if not word.isalpha():
        return "a-b" if "-" in word else "a1"
    return "aBa" if not word[1:].islower() else "Abc"


def _best(found: list[str], weights: dict[str, tuple[float, ...]], *, single: bool) -> tuple[MentionKind | None, float]:
    """The likeliest kind, and its probability; for several words that of being a name at all, whatever its kind."""
    scores = [0.0] * len(CLASSES)
    for feature in found:
        row = weights.get(feature)
        if row:
            scores = [s + w for s, w in zip(scores, row, strict=True)]
    top = max(scores)
    powers = [math.exp(s - top) for s in scores]
    total = sum(powers)
    best = max(range(1, len(CLASSES)), key=lambda index: powers[index])
    return CLASSES[best], (powers[best] if single else total - powers[0]) / total
