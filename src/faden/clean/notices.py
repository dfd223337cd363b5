"""Corrections, retractions and embargoes that a page announces itself."""

import re
from collections.abc import Sequence
from typing import Literal

from faden.lang.page import PageWords
from faden.model import Block, Notice

REACH = 400
"""A notice is taken to the end of its sentence, and no further than this."""

_KINDS: tuple[Literal["correction", "retraction", "embargo"], ...] = ("correction", "retraction", "embargo")
_END = re.compile(r"[.!?](?=\s|$)")


def find_notices(text: str, blocks: Sequence[Block], *, words: PageWords) -> tuple[Notice, ...]:
    """The notices in order, each from its first word to the end of its sentence or block."""
    found: dict[int, Notice] = {}
    low = text.lower() if len(text.lower()) == len(text) else text
    said = [(kind, phrase) for kind in _KINDS for phrase in words.notices.get(kind, ()) if phrase in low]
    for block in blocks if said else ():
        if block.kind in ("comments", "ad", "navigation", "related_topics"):
            continue
        for kind, phrase in said:
            at = low.find(phrase, block.start, block.end)
            if at < 0:
                continue
            start = _sentence_start(text, block.start, at)
            end = _END.search(text, at + len(phrase), min(block.end, at + REACH))
            found.setdefault(
                start, Notice(start=start, end=end.end() if end else min(block.end, at + REACH), kind=kind)
            )
    return tuple(found[start] for start in sorted(found))


def _sentence_start(text: str, start: int, at: int) -> int:
    before = [match.end() for match in _END.finditer(text, start, at)]
    place = before[-1] if before else start
    while text[place].isspace():
        place += 1
    return place
