"""What a piece of a page is by its own words: label, credit, byline, stamp, tags, teaser, advertisement, sentence."""

import re
from dataclasses import dataclass

from faden.clean.lines import CREDIT_LENGTH, Piece
from faden.lang.page import PageWords
from faden.model import BlockKind

SENTENCE = 40
"""A line with an end mark is a paragraph from this length on; shorter ones are mostly slogans and answers."""
LONG_LINE = 160
"""A line of this length is a paragraph also without an end mark (cut off, or ending in a quotation or a colon)."""
LABEL_LENGTH = 60

_SENTENCE_END = re.compile(r"[.!?:…][\"“”»«’‘')\]]*\s*(?:\[\d+\])?$|(?<=[a-zäöüß\"“”»«’‘')])[.!?][\"“”»«’‘')]*\s+\S")
_WORDS = re.compile(r"\w+")
_COMMENT_COUNT = re.compile(
    r"\[?\(?\d{1,5}\)?\]?\s*(?:kommentare?|leserkommentare?|comments?)\]?\s*(?:anzeigen|lesen)?"
)
_TEASER_END = re.compile(
    r"(?:\[…\]|\[\.\.\.\]|…)\s*\(\d+\)$|\([A-ZÄÖÜ][\w/ -]{2,30}, ?\d{1,2}\.\d{1,2}\.\d{2,4}(?: ?[-–,|] ?\d{1,2}:\d{2})?\)"
)
_BREADCRUMB = re.compile(r"^\d{1,2}\.\s+\S[^.!?]{0,120}$|^(?:[\w-]+(?: [\w-]+){0,2}\s*[›»>]\s*){1,6}[\w-]+")
_NAME = r"(?:[A-ZÄÖÜ][\w'’-]*[a-zäöüß][\w'’-]*|[A-ZÄÖÜ]\.|von|van|de|zu|der|al|el|bin)"
_NAMES = re.compile(rf"{_NAME}(?: {_NAME}){{1,3}}(?:(?:,| und| &|/) ?{_NAME}(?: {_NAME}){{1,3}})*(?:, [A-ZÄÖÜ]\w+)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """A kind and what decided it."""

    kind: BlockKind
    why: str


def judge(text: str, pieces: list[Piece], *, words: PageWords) -> None:
    """Give each piece without a kind the one that its own words show, if they do."""
    for piece in pieces:
        if piece.kind is None and (verdict := verdict_of(text[piece.start : piece.end], words=words)):
            piece.kind, piece.why = verdict.kind, verdict.why


def is_prose(line: str) -> bool:
    """Whether a line is made of sentences.

    >>> is_prose("Die Minister treffen sich am Montag in der Hauptstadt."), is_prose("Streit um den Haushalt")
    (True, False)
    """
    if len(line) >= LONG_LINE:
        return line.count(" ") >= len(line) / 20
    return len(line) >= SENTENCE and line.count(" ") >= 4 and _SENTENCE_END.search(line) is not None


def words_of(line: str) -> set[str]:
    return {word.lower() for word in _WORDS.findall(line)}


def verdict_of(line: str, *, words: PageWords) -> Verdict | None:
    """The kind that a line's own words show; None where they show none (running text, headings)."""
    low = line.lower()
    bare = low.strip(' \t\xa0:.…!?-–—►»›>[]()*+|·•"„“▶')
    if not bare:
        return Verdict(kind="other_furniture", why="signs only")
    if len(bare) <= LABEL_LENGTH:
        for kind, labels in words.labels.items():
            if bare in labels:
                return Verdict(kind=kind, why=f"label: {bare}")
        if _COMMENT_COUNT.fullmatch(low.strip()):
            return Verdict(kind="comments", why="label: number of comments")
        if any(re.fullmatch(pattern, bare) for pattern in words.ago):
            return Verdict(kind="other_furniture", why="a relative stamp")
    if verdict := _sign(line, low, words):
        return verdict
    for kind, prefixes in words.prefixes.items():
        if low.startswith(prefixes):
            return Verdict(kind=kind, why=f"begins like {kind}")
    for kind, suffixes in words.suffixes.items():
        if low.rstrip(" .:").endswith(suffixes) or low.endswith(suffixes):
            return Verdict(kind=kind, why=f"ends like {kind}")
    if _TEASER_END.search(line):
        return Verdict(kind="teaser", why="ends like a teaser")
    for kind, marks in words.marks.items():
        # A caption's "(links)" may stand in a long paragraph too; the other marks are the page's own voice.
        if len(line) <= (250 if kind == "caption" else 600) and any(mark in low for mark in marks):
            return Verdict(kind=kind, why=f"has words of {kind}")
    if verdict := _tags(line):
        return verdict
    if _BREADCRUMB.match(line) and len(line) <= SENTENCE * 4 and not line.endswith((".", "!")):
        return Verdict(kind="navigation", why="an entry of a list of ways")
    return None


def _sign(line: str, low: str, words: PageWords) -> Verdict | None:
    """Photo credits, bylines, sign-offs of agencies."""
    if len(line) > CREDIT_LENGTH:
        return None
    for phrase in words.agency_material:
        if phrase in low:
            return Verdict(kind="byline", why=f"sign-off: {phrase}")
    head, sep, rest = low.partition(":")
    if (sep and head.strip() in words.credits) or low.startswith("©"):
        names = line.partition(":")[2].strip() if sep else line[1:].strip()
        if head.strip() in words.source_of and _is_agency(names, words):
            return Verdict(kind="byline", why="names the agency it is from")
        return Verdict(kind="photo_credit", why="begins like a credit")
    first = low.split(maxsplit=1)
    if len(first) == 2 and first[0] in words.source_of and _is_agency(line.split(maxsplit=1)[1], words):
        return Verdict(kind="byline", why="names the agency it is from")
    for start in words.by:
        if (
            low.startswith(start)
            and line[len(start) : len(start) + 1] in " \xa0"
            and _NAMES.fullmatch(line[len(start) :].strip(" \xa0|,·"))
        ):
            return Verdict(kind="byline", why=f"begins with {start} and is names")
    if first and first[0].strip(":,") in words.desks and len(line) <= 80 and not line.endswith((".", "!", "?")):
        return Verdict(kind="byline", why="names the desk")
    return None


def _is_agency(names: str, words: PageWords) -> bool:
    parts = [part for part in re.split(r"[,/\s]+", names.strip(" .")) if part]
    known = {name for spellings in words.agencies.values() for name in spellings}
    return bool(parts) and (names.strip(" .") in known or all(part in known for part in parts))


def _tags(line: str) -> Verdict | None:
    for sign in (" / ", " | ", ", ", " · ", " • "):
        items = [item.strip() for item in line.split(sign)]
        if len(items) < (6 if sign == ", " else 3):
            continue
        if all(item and len(item.split()) <= 3 for item in items) and not line.endswith((".", "!", "?", "“", "»")):
            return Verdict(kind="tags", why="short items in a row")
    return None
