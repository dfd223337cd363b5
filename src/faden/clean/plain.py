"""Lines of a page without markup get their kinds, by rules that say why.

Three looks: each piece alone (labels, credits, stamps, sentences); then where the article starts and stops (the run
of pieces with the largest sum of weights); then each piece by its neighbours and by which side of that border it is on.
"""

import re
from itertools import pairwise

from faden.clean.extent import extent, name_stems
from faden.clean.lines import Piece, like_caption, pieces_of
from faden.clean.local import are_names, bare, is_prose, marks_in, verdict_of, words_of
from faden.clean.masthead import masthead_of
from faden.lang.page import PageWords
from faden.model import OWN_KINDS, Block, BlockKind

SHORT = 140
"""A heading is no longer; a line beyond that without an end mark is a list or a caption."""
OPENING = 300
"""A standfirst before the dateline is shorter; a longer paragraph has begun the article."""
LEADS = 1
"""So many paragraphs may stand before the dateline: the standfirst."""
TEASER_LENGTH = 30
"""A shorter line after the article is a name or a button."""
FOLLOWING = 2
"""So many paragraphs that share no name with the article may close it before a label; any number in an interview."""
QUESTIONS = 2
"""An interview asks more often."""
OVER_HEADLINE = 5
"""So many lines at most (masthead, department, menu, stamp) stand over the headline of a pasted page."""
KICKER_WORDS, LONG_HEADLINE = 5, 85
"""A kicker has fewer words; a longer line under another heading is a standfirst."""
LIKE_CAPTION = 0.6
"""An alternative text has this share of its words in the caption that follows."""
BOX_ITEM = 60
"""Longest entry of a list of topics."""

_GLUED_TITLES = re.compile(r"(?:[a-zäöüß?!:]|[A-ZÄÖÜ]{3})[A-ZÄÖÜ][a-zäöüß]+ \w+ \w+")


def classify(text: str, *, words: PageWords, given: frozenset[str] = frozenset()) -> tuple[Block, ...]:
    """The blocks of a plain text: in order, every non-blank character in just one. given: given names."""
    pieces = pieces_of(text, words=words)
    marks = marks_in(text, words=words)
    for piece in pieces:
        if piece.kind is None and (verdict := verdict_of(text[piece.start : piece.end], words=words, marks=marks)):
            piece.kind, piece.why = verdict.kind, verdict.why
    _datelines(text, pieces)
    _captions(text, pieces)
    _boxes(text, pieces, words)
    _masthead(text, pieces, words)
    first, last = extent(text, pieces, words=words)
    last = _goes_on(text, pieces, last)
    stop = pieces[last].end if last >= 0 else -1
    _head(text, pieces, first, words)
    _middle(text, pieces, stop, words)
    _names_alone(text, pieces, given)
    _tail(pieces, stop)
    return tuple(
        Block(start=p.start, end=p.end, kind=p.kind or "other_furniture", why=p.why or "nothing says otherwise")
        for p in pieces
    )


def _masthead(text: str, pieces: list[Piece], words: PageWords) -> None:
    """The piece that prints the outlet's name is no heading."""
    found = masthead_of(text, words=words)
    for number, piece in enumerate(pieces if found else ()):
        size = piece.end - piece.start
        if found and piece.start <= found.start < piece.end and (piece.kind is None or 2 * len(found.name) > size):
            stamped = any(p.stamped and p.line == piece.line for p in pieces[number + 1 : number + 2])
            piece.kind = "dateline" if stamped and piece.end <= found.end + 1 else "navigation"
            piece.why = "the outlet's name"


def _datelines(text: str, pieces: list[Piece]) -> None:
    """A place before a sentence is a dateline only where the article begins; elsewhere it is its first sentence."""
    before, number = 0, 0
    while number < len(pieces):
        piece = pieces[number]
        if piece.kind is None and piece.prose:
            before += 1 if piece.end - piece.start <= OPENING else LEADS + 1
        elif piece.why.startswith("place before"):
            glued = number + 1 < len(pieces) and pieces[number + 1].line == piece.line
            if before > LEADS and glued and not text[piece.start : piece.end].rstrip(" -–—:.").endswith(")"):
                pieces[number + 1].start = piece.start
                pieces[number + 1].prose = is_prose(text[piece.start : pieces[number + 1].end])
                del pieces[number]
                continue
            before += LEADS + 1
        number += 1


def _captions(text: str, pieces: list[Piece]) -> None:
    """What stands before a photo credit, and its repetition, is a caption."""
    for number, piece in enumerate(pieces):
        if piece.kind != "photo_credit" or number == 0:
            continue
        before = pieces[number - 1]
        line = text[before.start : before.end]
        if before.kind is None and len(line) > 80 and _GLUED_TITLES.search(line):
            before.kind, before.why = "teaser", "two titles glued together before a credit"
        elif before.kind is None and (like_caption(line)):
            before.kind, before.why = "caption", "stands before a photo credit"
    for number, piece in enumerate(pieces):
        # Alternative text and caption stand together; a headline that a picture repeats stands further off.
        for near in pieces[max(0, number - 1) : number]:
            if piece.kind == "caption" and near.end - near.start >= BOX_ITEM // 2 and _same(text, near, piece):
                near.kind, near.why = "caption", "repeats a caption"
    for number in range(len(pieces) - 1, 0, -1):
        piece, before = pieces[number], pieces[number - 1]
        if piece.kind == "caption" and before.kind is None:
            mine, other = words_of(text[piece.start : piece.end]), words_of(text[before.start : before.end])
            if len(other) >= 4 and len(mine & other) >= LIKE_CAPTION * len(other):
                before.kind, before.why = "caption", "nearly the caption that follows"


def _same(text: str, first: Piece, second: Piece) -> bool:
    return text[first.start : first.end] == text[second.start : second.end]


def _boxes(text: str, pieces: list[Piece], words: PageWords) -> None:
    """What a label heads is of its kind: short lines after a list of topics, points after the label of a summary."""
    number = 0
    while number < len(pieces):
        piece = pieces[number]
        number += 1
        if piece.why == "label of a summary box":
            number = _summary(text, pieces, number)
        elif (
            piece.why.startswith("label")
            and piece.kind in ("related_topics", "tags", "teaser")
            and bare(text[piece.start : piece.end]) in words.boxes
        ):
            while number < len(pieces):
                item = pieces[number]
                line = text[item.start : item.end]
                if item.kind is not None or is_prose(line) or (piece.kind != "teaser" and len(line) > BOX_ITEM):
                    break
                item.kind, item.why = piece.kind, "listed under its label"
                number += 1


def _summary(text: str, pieces: list[Piece], number: int) -> int:
    ahead = pieces[number : number + 9]
    stop = next((n for n, p in enumerate(ahead) if p.kind == "navigation" and p.why == "a button"), None)
    for offset, item in enumerate(ahead):
        line = text[item.start : item.end]
        if stop is not None and offset >= stop:
            return number + offset
        if stop is None and (item.kind is not None or len(line) > 250 or offset >= 5):
            return number + offset
        if item.kind is None:
            item.kind, item.why = "summary_box", "a point under the label of a summary"
    return number + len(ahead)


def _goes_on(text: str, pieces: list[Piece], last: int) -> int:
    """The last piece of the article, with the paragraphs that follow it at once and end at a label or with the page."""
    if last < 0:
        return last
    stop = last + 1
    while stop < len(pieces) and pieces[stop].kind is None and _speaks(text, pieces[stop]):
        stop += 1
    closed = stop == len(pieces) or pieces[stop].kind is not None
    asked = sum(text[piece.end - 1] == "?" for piece in pieces[:last]) >= QUESTIONS
    return stop - 1 if closed and (stop - 1 - last <= FOLLOWING or asked) else last


def _speaks(text: str, piece: Piece) -> bool:
    """Whether a piece is sentences, if short ones: the question of an interview."""
    return piece.prose or text[piece.end - 1] in "?.“»"


def _heads(text: str, first: Piece, second: Piece) -> bool:
    """Whether of two headings one under the other the first is the headline and not the kicker of the second."""
    one, two = text[first.start : first.end], text[second.start : second.end]
    if one.isupper() or two.isupper() or len(two) <= len(one):
        return False
    if 2 * len(words_of(one) & words_of(two)) >= len(words_of(one)):
        return False
    quoted = one[0] in '„«»“"' and one[-1] in '“»«”"'
    return quoted or len(one.split()) >= KICKER_WORDS or len(two) > LONG_HEADLINE


def _head(text: str, pieces: list[Piece], first: int, words: PageWords) -> None:
    """Before the article: headline and kicker; what stands before them is navigation."""
    top = next((n for n, p in enumerate(pieces[first:], first) if p.kind is None and p.prose), first)
    candidates = [
        n for n in range(top) if pieces[n].kind is None and _could_be_headline(text[pieces[n].start : pieces[n].end])
    ]
    if not candidates:
        for piece in pieces[:first]:
            _set(piece, "other_furniture", "before the article")
        return
    chosen = max(candidates, key=lambda n: (_headline_score(text, pieces, n, top), -n))
    if 0 < chosen <= OVER_HEADLINE and candidates[0] == chosen - 1 and _heads(text, pieces[chosen - 1], pieces[chosen]):
        lead = pieces[chosen]
        lead.kind, lead.why = "standfirst", "a longer line under the headline"
        chosen -= 1
    headline = pieces[chosen]
    headline.kind, headline.why = "headline", "the best heading before the first paragraph"
    _split_kicker(text, pieces, chosen)
    headline = next(p for p in pieces if p.kind == "headline")
    chosen = pieces.index(headline)
    if chosen and pieces[chosen - 1].kind is None:
        before = pieces[chosen - 1]
        if before.end - before.start <= BOX_ITEM:
            before.kind, before.why = "kicker", "a short line over the headline"
    over = pieces[chosen - 1] if chosen else headline
    lone = chosen < 2 or pieces[chosen - 2].kind != "navigation" or pieces[chosen - 2].why == "the outlet's name"
    if over.kind == "navigation" and lone and bare(text[over.start : over.end]) in words.sections:
        over.kind, over.why = "kicker", "the department over the headline"
    for piece in pieces[:chosen]:
        _set(piece, "navigation", "before the headline")
    own = text[headline.start : headline.end]
    for piece in pieces:
        line = text[piece.start : piece.end]
        if piece.kind in (None, "navigation") and piece is not headline and line == own:
            piece.kind, piece.why = "navigation", "repeats the headline"


def _could_be_headline(line: str) -> bool:
    words = line.split()
    # "Politik  Sport  Wetter  Jobs": a row of names is a menu.
    if "  " in line or (
        len(words) >= 4 and not line.isupper() and all(word[0].isupper() for word in words if word[0].isalpha())
    ):
        return False
    return 12 <= len(line) <= 200 and len(line.split()) >= 2 and not line.endswith((".", ":", ",", ";"))


def _headline_score(text: str, pieces: list[Piece], number: int, top: int) -> float:
    line = text[pieces[number].start : pieces[number].end]
    score = min(len(line.split()), 10) / 10
    near = pieces[number + 1 : number + 4]
    score += 0.3 * (number > 0 and pieces[number - 1].kind == "dateline")
    score += 0.5 * any(p.kind in ("dateline", "byline") for p in near)
    score -= 0.05 * (top - number)
    # Alternative text stands right before the caption that says the same in full.
    score -= 0.5 * any(p.kind in ("caption", "photo_credit") for p in near[:1])
    mine = words_of(line)
    after = (
        words_of(text[pieces[top].start : pieces[min(top + 3, len(pieces) - 1)].end]) if top < len(pieces) else set()
    )
    score += len(mine & after) / max(4, len(mine))
    return score


def _split_kicker(text: str, pieces: list[Piece], number: int) -> None:
    """ "Treffen in WienMinister reden wieder": parted where both words stand elsewhere in the page on their own."""
    piece = pieces[number]
    for match in re.finditer(r"([A-Za-zÄÖÜäöüß]*[a-zäöüß?!])([A-ZÄÖÜ][a-zäöüß]+)", text[piece.start : piece.end]):
        left, right = match[1], match[2]
        elsewhere = text[: piece.start] + "\n" + text[piece.end :]
        if re.search(rf"\b{re.escape(left)}(?!\w)", elsewhere) and re.search(rf"\b{re.escape(right)}\b", elsewhere):
            cut = piece.start + match.start(2)
            pieces[number : number + 1] = [
                Piece(start=piece.start, end=cut, line=piece.line, kind="kicker", why="glued before the headline"),
                Piece(start=cut, end=piece.end, line=piece.line, kind="headline", why=piece.why),
            ]
            return


def _middle(text: str, pieces: list[Piece], end: int, words: PageWords) -> None:
    """Inside: paragraphs are body, a lone short line between them a subheading, several in a row a teaser."""
    stop = _last_prose(pieces, end)
    headline = next((n for n, p in enumerate(pieces) if p.kind == "headline"), None)
    number = (headline + 1) if headline is not None else 0
    begun = False
    while number < len(pieces) and pieces[number].start <= stop:
        piece = pieces[number]
        if piece.kind is not None:
            number += 1
            continue
        if piece.prose or (begun and piece.end - piece.start > SHORT):
            if not begun and headline is not None and _is_standfirst(text, pieces, number, words):
                piece.kind, piece.why = "standfirst", "the paragraph set apart before the article"
            elif not begun and _followed_by_byline(pieces, number):
                piece.kind, piece.why = "standfirst", "the paragraph before the byline"
            else:
                piece.kind, piece.why, begun = "body", "a paragraph inside the article", True
            number += 1
            continue
        run = number
        while run < len(pieces) and pieces[run].kind is None and not pieces[run].prose and pieces[run].start <= stop:
            run += 1
        _short_run(text, pieces[number:run], begun, words)
        number = run


def _last_prose(pieces: list[Piece], end: int) -> int:
    """Where the last paragraph of the article begins."""
    return max((p.start for p in pieces if p.end <= end and p.prose and p.kind in (None, "summary_box")), default=-1)


def _opening(text: str, piece: Piece, words: PageWords) -> tuple[BlockKind, str]:
    """What a short line between headline and article is: names, or nothing known."""
    line = text[piece.start : piece.end]
    if are_names(line.lstrip(" |·•–-")) and bare(line).split()[0] not in words.sections:
        return "byline", "names between headline and article"
    return "other_furniture", "a short line before the first paragraph"


def _short_run(text: str, run: list[Piece], begun: bool, words: PageWords) -> None:
    for piece in run:
        line = text[piece.start : piece.end]
        if not begun:
            _set(piece, *_opening(text, piece, words))
        elif _GLUED_TITLES.search(line) and len(line) > 80:
            _set(piece, "teaser", "two titles glued together")
        elif len(run) > 1:
            _set(piece, "teaser", "short lines in a row inside the article")
        else:
            _set(piece, "subheading", "a short line between two paragraphs")


def _names_alone(text: str, pieces: list[Piece], given: frozenset[str]) -> None:
    """Someone's name between paragraphs ("Eva Lang, Historikerin") says who is seen or quoted; it heads nothing."""
    for piece in pieces:
        if piece.kind == "subheading":
            name, _, _ = text[piece.start : piece.end].partition(",")
            parts = name.split()
            if 2 <= len(parts) <= 4 and parts[0] in given and all(part[0].isupper() for part in parts):
                piece.kind, piece.why = "caption", "a name alone between paragraphs"


def _followed_by_byline(pieces: list[Piece], number: int) -> bool:
    return any(p.kind in ("byline",) for p in pieces[number + 1 : number + 2])


def _is_standfirst(text: str, pieces: list[Piece], number: int, words: PageWords) -> bool:
    piece = pieces[number]
    if any(p.kind == "standfirst" for p in pieces[:number]):
        return False
    if piece.end - piece.start > 500 or number + 1 >= len(pieces):
        return False
    if pieces[number - 1].why.startswith("place before"):
        return False
    after = pieces[number + 1]
    if after.kind in ("byline", "dateline", "caption", "photo_credit", "other_furniture"):
        return True
    if after.kind is None and after.prose:
        mine, other = name_stems(text, piece, words), name_stems(text, after, words)
        return piece.end - piece.start <= 350 and len(mine & other) >= 3
    return False


def _tail(pieces: list[Piece], end: int) -> None:
    """After the article: the rest of the page."""
    closed = False
    for piece in pieces:
        closed = closed or (piece.end > end and piece.kind == "comments")
        if closed and piece.kind in OWN_KINDS:
            piece.kind, piece.why = "other_furniture", "after the comments"
        elif piece.end > end and piece.kind is None:
            piece.kind = "teaser" if piece.end - piece.start > TEASER_LENGTH else "other_furniture"
            piece.why = "after the end of the article"
    _entries(pieces, end)


def _entries(pieces: list[Piece], end: int) -> None:
    """Title, place and age of a teaser after the article are of its kind; an advertisement's text is one too."""
    for before, piece in pairwise(pieces):
        if before.start <= end or piece.kind not in ("teaser", "other_furniture", "ad"):
            continue
        if piece.why == "a relative stamp" and before.kind in ("teaser", "ad"):
            piece.kind, piece.why = before.kind, "the age of what stands before it"
        elif before.kind == "ad" and before.why.startswith("an offer") and piece.kind == "teaser":
            piece.kind, piece.why = "ad", "the text of an offer"
    for piece, after in zip(reversed(pieces[:-1]), reversed(pieces[1:]), strict=True):
        if piece.start > end and after.kind in ("teaser", "ad") and after.why != "label" and after.prose:
            if piece.why == "after the comments" or (
                piece.kind in ("teaser", "other_furniture") and piece.why == "after the end of the article"
            ):
                piece.kind, piece.why = after.kind, "over the text of a teaser"
        elif piece.why == "after the end of the article" and after.why == "over the text of a teaser":
            piece.kind, piece.why = after.kind, "over the text of a teaser"


def _set(piece: Piece, kind: BlockKind, why: str) -> None:
    if piece.kind is None:
        piece.kind, piece.why = kind, why
