"""A text comes apart into lines, and lines into pieces where several things are glued together."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from faden.clean.local import CREDIT_LENGTH, alternatives, is_imprint, is_prose
from faden.clean.stamps import find_stamps
from faden.lang.page import PageWords
from faden.model import BlockKind

HEAD_LINE = 400
"""Longer lines are running text: a date inside them is no stamp of the page."""

SUMMARY_LABEL = 100
"""A summary's label stands within so many characters."""
SIGN_LENGTH = 40
"""Longest signs of agencies and desks at the end of a paragraph."""
CAPTION_SENTENCE = 200
"""A longer sentence before a credit is the article's."""

_LINE = re.compile(r"[^\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")
_SENTENCE_GLUE = re.compile(r"(?<=[a-zäöüß“\"»«)][.!?])(?=[A-ZÄÖÜ][a-zäöüß])")
_GLUED_SENTENCE = re.compile(r"(?<=[a-zäöüß)])(?=[A-ZÄÖÜ][a-zäöüß]* \w+ \w+ )")
_STOPS = re.compile(r"[.!?](?:\s|$)")
_DIGITS = re.compile(r"\d\d|\d\.")
_STOP_BEFORE = re.compile(r"(?<!Nr)[.!?;]\s(?!\|)")
_EDGES = " \t\xa0\u2009\u202f\u200b\ufeff·|•–—-/,"


@dataclass(slots=True, kw_only=True)
class Piece:
    """A part of one line that is one thing. kind: None while nothing in it decides; `why`: what decided.

    line: number of its line. stamped: it holds the page's own date. prose: it is made of sentences.
    """

    start: int
    end: int
    line: int
    kind: BlockKind | None = None
    why: str = ""
    stamped: bool = False
    prose: bool = False


def pieces_of(text: str, *, words: PageWords) -> list[Piece]:
    """Every non-blank line, parted where headings, buttons, credits, stamps and datelines are glued to the rest."""
    found: list[Piece] = []
    for number, (start, end) in enumerate(lines_of(text)):
        found += _split(text, start, end, number, words)
    for piece in found:
        piece.prose = is_prose(text[piece.start : piece.end])
    return found


def lines_of(text: str) -> Iterator[tuple[int, int]]:
    """The places of all lines that are not blank, without the blanks at their ends."""
    for match in _LINE.finditer(text):
        start, end = trim(text, match.start(), match.end())
        if start < end:
            yield start, end


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The same place without blanks at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def split_line(text: str, start: int, end: int, line: int, *, words: PageWords) -> list[Piece]:
    """One line as its pieces; just one where nothing is glued."""
    return list(_split(text, start, end, line, words))


def _split(text: str, start: int, end: int, line: int, words: PageWords) -> Iterator[Piece]:
    cuts = _cuts(words)
    if heading := cuts.heading.match(text, start, end):
        yield Piece(start=start, end=heading.end(), line=line, why="label glued to the next words")
        start, end = trim(text, heading.end(), end)
    begin = text[start : start + SUMMARY_LABEL].lower()
    if any(label in begin for label in words.summary) and (summary := cuts.summary.match(text, start, end)):
        yield Piece(start=start, end=summary.end(1), line=line, kind="other_furniture", why="label of a summary box")
        start, end = trim(text, summary.end(), end)
        if start < end:
            yield Piece(start=start, end=end, line=line, kind="summary_box", why="stands after the label of the box")
        return
    tail: list[Piece] = []
    close = text[max(start, end - CREDIT_LENGTH) : end].lower()
    while close.endswith(words.buttons) and (button := cuts.button.search(text, max(start, end - 60), end)):
        if button.start() <= start:
            break
        kind: BlockKind = "navigation" if button[0].lower().startswith(("mehr", "weniger")) else "other_furniture"
        tail.append(Piece(start=button.start(), end=button.end(), line=line, kind=kind, why="a button"))
        start, end = trim(text, start, button.start())
        close = text[start:end][-CREDIT_LENGTH:].lower()
    if "©" in close and is_imprint(text[start:end], words=words):
        yield Piece(start=start, end=end, line=line)
        yield from reversed(tail)
        return
    if (":" in close or "©" in close) and (credit := cuts.credit.search(text, max(start, end - CREDIT_LENGTH), end)):
        cut = credit.start(1)
        if cut > start and not _is_source(text[cut:end], words):
            glued = _GLUED_SENTENCE.search(text, cut, end)
            if glued and text[end - 1] == ".":
                tail.append(Piece(start=glued.end(), end=end, line=line, kind="caption", why="glued to its credit"))
                end = glued.end()
            tail.append(Piece(start=cut, end=end, line=line, kind="photo_credit", why="begins like a credit"))
            start, end = trim(text, start, cut)
            for piece in _head(text, start, end, line, words):
                if piece.kind is None and like_caption(text[piece.start : piece.end]):
                    piece.kind, piece.why = "caption", "stands before a photo credit in its line"
                yield piece
            yield from reversed(tail)
            return
    if close.endswith(")") and (signs := cuts.signs.search(text, max(start, end - SIGN_LENGTH), end)):
        tail.append(Piece(start=signs.start(1), end=end, line=line, kind="byline", why="signs of agency and desk"))
        start, end = trim(text, start, signs.start(1))
    elif end - start > 2 and text[end - 2 : end] == " =":
        tail.append(Piece(start=end - 1, end=end, line=line, kind="other_furniture", why="a sign of the wire"))
        start, end = trim(text, start, end - 1)
    yield from _head(text, start, end, line, words)
    yield from reversed(tail)


def like_caption(line: str) -> bool:
    """Whether a line before a credit can be a caption: one sentence at most, or none."""
    return not is_prose(line) or (len(line) <= CAPTION_SENTENCE and len(_STOPS.findall(line)) <= 1)


def _head(text: str, start: int, end: int, line: int, words: PageWords) -> Iterator[Piece]:
    """The line without what hung at its ends: a dateline before a sentence, a stamp before or behind other words."""
    if start >= end:
        return
    cuts = _cuts(words)
    dateline = cuts.dateline.match(text, start, end)
    if dateline and (")" in dateline[1] or is_prose(text[dateline.end() : end])):
        yield Piece(start=start, end=dateline.end(1), line=line, kind="dateline", why="place before the first sentence")
        start, end = trim(text, dateline.end(), end)
        if start < end:
            yield Piece(start=start, end=end, line=line)
        return
    if (
        end - start <= HEAD_LINE
        and _DIGITS.search(text, start, end)
        and (parts := _stamped(text, start, end, line, words))
    ):
        yield from parts
        return
    yield Piece(start=start, end=end, line=line)


def dateline_end(line: str, *, words: PageWords) -> tuple[int, int] | None:
    """Where the dateline ends with which a paragraph begins, and where its first sentence begins; None without one."""
    found = _cuts(words).dateline.match(line)
    return (found.end(1), found.end()) if found and found.end() < len(line) else None


def tail_start(line: str, kind: BlockKind, *, words: PageWords) -> tuple[int, BlockKind, str] | None:
    """Where the credit of a caption or the signs of a paragraph begin at the end of a line, their kind and why."""
    cuts = _cuts(words)
    if kind == "caption":
        found = cuts.credit.search(line, max(0, len(line) - CREDIT_LENGTH)) or cuts.bracketed.search(line)
        start = found.start(1) if found else 0
        while start and line[start - 1] in "| ([":
            start -= 1
        start = trim(line, start, len(line))[0]
        return (start, "photo_credit", "begins like a credit") if found else None
    signs = cuts.signs.search(line, max(0, len(line) - SIGN_LENGTH))
    return (signs.start(1), "byline", "signs of agency and desk") if signs else None


def _stamped(text: str, start: int, end: int, line: int, words: PageWords) -> list[Piece]:
    """The line parted around its stamp; empty where its date is a part of a sentence."""
    stamps = list(find_stamps(text, start, end, words=words))
    if not stamps:
        return []
    first, last = stamps[0].start, stamps[-1].end
    label = _cuts(words).stamp_label.search(text, start, first)
    begin = label.start() if label else first
    if place := cuts_place(text, start, begin, words):
        begin = place
    before, after = text[start:begin].strip(_EDGES), text[last:end].strip(_EDGES)
    glued = list(_SENTENCE_GLUE.finditer(text, start, begin))
    if not before and after and len(after) <= 80 and _cuts(words).again.search(after):
        return _parts(text, [(start, end, True)], line)
    if not before and len(after) <= 80 and not after.endswith((".", "!", "?")):
        return (
            _parts(text, [(start, end, True)], line)
            if _is_source(after, words)
            else _parts(text, [(start, last, True), (last, end, False)], line)
        )
    if not before and text[start:first].strip().lower() in words.published:
        return _parts(text, [(start, last, True), (last, end, False)], line)
    if glued:
        cut = glued[-1].end()
        name = _parts(text, [(cut, begin, False)], line)
        for piece in name:
            piece.kind, piece.why = "byline", "a name between lead and stamp"
        return (
            _parts(text, [(start, cut, False)], line)
            + name
            + _parts(text, [(begin, last, True), (last, end, False)], line)
        )
    if len(after) <= 40 and len(before.split()) <= 6 and not _STOP_BEFORE.search(before):
        if re.match(rf"(?:{alternatives(words.credits)})\b", before, re.I) and not _is_source(before, words):
            return []
        return _parts(text, [(start, begin, False), (begin, last, True), (last, end, False)], line)
    return []


def cuts_place(text: str, start: int, begin: int, words: PageWords) -> int | None:
    """Where "Zürich, " begins that stands before a stamp and belongs to it; None where other words stand there."""
    found = _cuts(words).place.search(text, start, begin)
    return found.start() if found and found.start() == start else None


def _parts(text: str, spans: list[tuple[int, int, bool]], line: int) -> list[Piece]:
    pieces = []
    for start, end, stamped in spans:
        start, end = trim(text, start, end)
        if start >= end:
            continue
        piece = Piece(start=start, end=end, line=line, stamped=stamped)
        if stamped:
            piece.kind, piece.why = "dateline", "a stamp"
        elif not text[start:end].strip(_EDGES):
            piece.kind, piece.why = "other_furniture", "a separator"
        pieces.append(piece)
    return pieces


def _is_source(words_after: str, words: PageWords) -> bool:
    """Whether these are nothing or name where the text came from: "Quelle: dpa"."""
    if not words_after:
        return True
    bare = re.sub(rf"^(?:{alternatives(words.source_of)})\s*:?\s*", "", words_after, flags=re.I)
    names = {name for names in words.agencies.values() for name in names}
    return all(part in names for part in re.split(r"\s*[,/]\s*", bare))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cuts:
    heading: re.Pattern[str]
    summary: re.Pattern[str]
    button: re.Pattern[str]
    credit: re.Pattern[str]
    dateline: re.Pattern[str]
    stamp_label: re.Pattern[str]
    signs: re.Pattern[str]
    bracketed: re.Pattern[str]
    place: re.Pattern[str]
    again: re.Pattern[str]


@cache
def _cuts(words: PageWords) -> _Cuts:
    """The patterns of a language, made once for each table."""
    agency = alternatives([name for names in words.agencies.values() for name in names])
    place = r"[A-ZÄÖÜ][\wäöüß.’'-]*(?:[ ](?:[A-ZÄÖÜ][\wäöüß.’'-]*|am|an|der|im|in|bei|ob|vor)){0,3}"
    sentence = r"(?= [A-ZÄÖÜ„«»\"])"
    # "Washington (dpa) -", "Berlin/Paris (AFP)", "Wien, 3. Mai (APA) –", "Washington/Moskau –"
    wired = rf"{place}(?:[,/] ?{place}){{0,3}}(?:,? \d{{1,2}}\. ?\w+)? ?"
    signs = rf"\((?:{agency}|[a-zäöü]{{2,4}})(?:[/, ]+(?:{agency}|[a-zäöü]{{2,4}}))*\)"
    sign = rf"(?:{signs} ?[-–—:.]*|\.? ?[-–—]{sentence})"
    # "NORDSTADT Im Streit …"
    loud = r"[A-ZÄÖÜ]{4,}(?:[-/ ][A-ZÄÖÜ]{3,}){0,2}(?= [A-ZÄÖÜ][a-zäöüß]+ )"
    # "Düsseldorf." only before a sentence of its own
    plain = rf"{place}(?:/{place}){{0,2}}\.{sentence}(?= [„«»\"]?[\wäöüß]+ [^.!?]{{15,}})"
    credit = rf"(?:(?:{alternatives(words.credits)})\s?:|©)\s?\S[^.!?]{{1,100}}[^!?]{{0,8}}"
    stamp = alternatives(words.updated + words.published + words.embargo)
    day = rf"\b(?:{alternatives(words.weekdays)})\b[.,]{{0,2}}\s*(?:den\s)?"
    return _Cuts(
        heading=re.compile(rf"(?:{alternatives(words.headings)})(?=[A-ZÄÖÜ])"),
        summary=re.compile(rf"(.{{0,40}}?(?:{alternatives(words.summary)})\s*:?)(?=\s+(?-i:[A-ZÄÖÜ„«»\"])|\s*$)", re.I),
        button=re.compile(rf"(?:(?<=[\s.!?])|^)(?:{alternatives(words.buttons)})$", re.I),
        credit=re.compile(rf"(?:(?<=[.!?)“\"»])|(?<=\s)|(?<=\w)(?-i:(?=[A-Z])))({credit})$", re.I),
        dateline=re.compile(rf"({wired}{sign}|{plain}|{loud}|\((?:{agency})\)(?= \S))\s*"),
        signs=re.compile(rf"(?<=[.!?“”»«\"])\s+({signs})$"),
        bracketed=re.compile(rf"(\((?:{alternatives(words.credits)})\s?:[^()]{{1,100}}\))$", re.I),
        place=re.compile(rf"{place}(?:/{place})?,\s*$"),
        again=re.compile(rf"^\W*(?:{alternatives(words.updated)})\b.{{0,60}}\d", re.I),
        stamp_label=re.compile(rf"(?:\b(?:{stamp})\b[:\s]*|{day}|\b(?:am|um|vom)\s)+$", re.I),
    )
