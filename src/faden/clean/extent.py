"""Where an article starts and stops among the lines of its page: the run of pieces with the largest sum of weights.

Paragraphs weigh, furniture costs. A paragraph counts for less where it shares no names with its neighbours: the
paragraphs of one article hang together, teasers to other articles do not.
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from faden.clean.lines import Piece
from faden.clean.local import bare
from faden.lang.page import PageWords
from faden.model import BlockKind

PROSE_WEIGHT, PROSE_LENGTH, PROSE_MAX = 0.5, 150.0, 3.0
"""A paragraph weighs 0.5 and 1 for each 150 characters, 3 at most: a box of labels cannot cut an article in two."""
LOOSE_WEIGHT, LOOSE_LENGTH = -0.8, 320
"""A paragraph that shares no name with its neighbours, up to the length of a teaser; longer ones count half."""
NEIGHBOURS = 4
"""How many paragraphs before and after it a paragraph is compared with."""
OFTEN = 3
"""A name in so many paragraphs of the page is what the page is about."""
WEIGHTS: dict[BlockKind | None, float] = {
    None: -0.4, "ad": -0.3, "teaser": -1.5, "related_topics": -0.15, "navigation": -0.8, "other_furniture": -0.5,
    "tags": -2.0, "comments": -30.0, "caption": -0.1, "photo_credit": -0.1,
}  # fmt: skip
"""What other pieces weigh; those not named weigh nothing."""
LABEL_WEIGHT = -0.3
"""A label inside an article: the box that it heads may be empty."""
CLOSING_WEIGHT = -4.0
"""A label after which pages list other articles; a long text after it outweighs it."""

_NAME = re.compile(r"\b[A-ZÄÖÜ][\w-]{3,}")


def extent(text: str, pieces: Sequence[Piece], *, words: PageWords) -> tuple[int, int]:
    """Numbers of the first and the last piece of the article; (0, -1) where the page has no running text."""
    loose = _loose(text, pieces, words)
    run = _heaviest([_weight(text, piece, number in loose, words) for number, piece in enumerate(pieces)])
    if run[1] < 0 and loose:
        # Two paragraphs that share nothing, or a language that writes its nouns small: names tell nothing here.
        run = _heaviest([_weight(text, piece, False, words) for piece in pieces])
    return run


def _heaviest(weights: Sequence[float]) -> tuple[int, int]:
    """First and last place of the run with the largest sum (Kadane's algorithm); (0, -1) if no weight is positive."""
    best, best_run = 0.0, (0, -1)
    total, start = 0.0, 0
    for number, weight in enumerate(weights):
        if total <= 0:
            total, start = 0.0, number
        total += weight
        if total > best:
            best, best_run = total, (start, number)
    return best_run


def running(piece: Piece) -> bool:
    """Whether a piece is running text that nothing has claimed yet."""
    return piece.prose and piece.kind in (None, "body", "summary_box", "standfirst")


def name_stems(text: str, piece: Piece, words: PageWords) -> set[str]:
    """First letters of the capitalised words, without the language's commonest: what hangs paragraphs together."""
    common = _common(words)
    found = (match[0].lower() for match in _NAME.finditer(text, piece.start, piece.end))
    return {word[:6] for word in found if word not in common}


@cache
def _common(words: PageWords) -> frozenset[str]:
    return frozenset(words.function_words) | frozenset(words.openers)


def _loose(text: str, pieces: Sequence[Piece], words: PageWords) -> set[int]:
    """Numbers of the paragraphs that share no name with those around them."""
    prose = [number for number, piece in enumerate(pieces) if running(piece)]
    stems = [name_stems(text, pieces[number], words) for number in prose]
    often = {stem for stem, times in Counter(s for found in stems for s in found).items() if times >= OFTEN}
    loose = set()
    for place, number in enumerate(prose):
        near = stems[max(0, place - NEIGHBOURS) : place] + stems[place + 1 : place + 1 + NEIGHBOURS]
        if near and not stems[place] & often and not any(stems[place] & other for other in near):
            loose.add(number)
    return loose


def _weight(text: str, piece: Piece, loose: bool, words: PageWords) -> float:
    if running(piece):
        size = piece.end - piece.start
        weight = min(PROSE_MAX, PROSE_WEIGHT + size / PROSE_LENGTH)
        return weight if not loose else LOOSE_WEIGHT if size <= LOOSE_LENGTH else weight / 2
    if piece.why.startswith("label") and bare(text[piece.start : piece.end]) in words.closing:
        return CLOSING_WEIGHT
    if piece.why.startswith("label") and piece.kind not in ("comments", "tags"):
        return LABEL_WEIGHT
    return WEIGHTS.get(piece.kind, 0.0)
