"""Lines of a page with markup get their kinds: by the elements they stand in, and by their own words.

The text of an article stands together: the deepest element that holds most of the running text is its home. An element
that holds much of the running text is never furniture, whatever it is named.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from faden.clean.hints import hint_of
from faden.clean.html import Line, Seen
from faden.clean.lines import Piece, dateline_end, split_line, tail_start, trim
from faden.clean.local import Verdict, is_prose, marks_in, verdict_of, words_of
from faden.clean.markup import Markup
from faden.lang.page import PageWords
from faden.model import OWN_KINDS, Block, BlockKind

HOME_SHARE = 0.6
"""The home holds at least this share of the running text; the rest are leads, boxes and teasers."""
HOLDS_ARTICLE = 0.5
"""An element with this share of the page's running text holds the article, whatever its name says."""
LINKED = 0.6
"""A line of which more stands in links leads elsewhere."""
ELSEWHERE = frozenset(("comments", "teaser", "related_topics", "navigation", "ad"))
"""Names and stamps in such elements are those of readers and of other articles."""
TEXT_TAGS = frozenset(("p", "li", "dd", "dt", "td", "th", "blockquote", "pre"))
"""Elements that page makers put running text, lists and tables in."""
LISTS = frozenset(("li", "dd", "dt"))
HEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6"))
STANDFIRST_LENGTH = 700
SUBHEADING_LENGTH = 80
FEWEST_WORDS, LIKE = 4, 0.8
"""A lead has so many words; one with this share of them in the page's description is what it describes."""
SIGN_LENGTH, STAMP_LENGTH, REPEATED_LENGTH = 200, 60, 40
"""Longest byline and stamp by their element's name; shortest sentence whose repetition tells."""
SPLIT_LENGTH = 200
"""Longer lines are running text: no name or stamp is cut from them."""
CAPTION = 250
"""A caption is no longer, unless its element is named so."""
PICTURE_TEXT, PICTURE_REACH = 400, 4
"""How much text an element around a picture may hold, and how far up it may be, to be the picture's own."""
BOX_TEXT = 700
"""The same for the box around a heading that leads elsewhere."""
LAYOUT_KINDS = frozenset(("other_furniture", "ad", "tags", "teaser", "caption"))
SPREAD = 0.35
"""A name under which so much of the running text stands is the page maker's word for layout ("no-print")."""
BESIDE_PICTURE = "beside a picture"
Claim = tuple[BlockKind, str]
_STOP = re.compile(r"[.!?](?:\s|$)")


@dataclass(slots=True, kw_only=True)
class Row:
    """A line with what is known of it. prose: made of sentences and not of links; hint: what its elements claim.

    cut: what the piece is that was cut from its line.
    """

    line: Line
    start: int
    end: int
    text: str
    prose: bool
    linked: float
    hint: Claim | None = None
    cut: Claim | None = None
    kind: BlockKind | None = None
    why: str = ""


def classify_html(seen: Seen, markup: Markup, *, words: PageWords) -> tuple[Block, ...]:
    """The blocks of a page with markup, in order."""
    rows = _rows(seen.text, seen.lines, words)
    _hints(rows, seen)
    home = _home(rows)
    first, last = _extent(rows, home)
    marks = marks_in(seen.text, words=words)
    for number, row in enumerate(rows):
        verdict = verdict_of(row.text, words=words, marks=marks)
        _judge(row, verdict, inside=first <= number <= last and home in row.line.path)
    _headline(rows, markup, first)
    _lead(rows, markup, first, home)
    _standfirst(rows)
    _points(rows)
    _subheadings(rows)
    _biographies(rows, markup)
    _repeated(rows)
    _headless(rows)
    for number, row in enumerate(rows):
        if row.kind is None:
            row.kind, row.why = ("navigation" if number < first else "teaser"), "outside the article's element"
    return tuple(_blocks(rows, words))


def _blocks(rows: Sequence[Row], words: PageWords) -> Iterator[Block]:
    """A block for each row; two for the first paragraph where it begins with its dateline."""
    begun = False
    for row in rows:
        start = row.start
        if row.kind == "body" and row.prose and not begun:
            begun = True
            if cut := dateline_end(row.text, words=words):
                place, start = row.start + cut[0], row.start + cut[1]
                yield Block(start=row.start, end=place, kind="dateline", why="place before the first sentence")
        if row.kind in ("caption", "body") and (tail := tail_start(row.text, row.kind, words=words)):
            begin, kind, why = tail
            end = trim(row.text, 0, begin)[1]
            if end and row.start + end > start:
                yield Block(start=start, end=row.start + end, kind=row.kind, why=row.why)
                start = row.start + begin
                yield Block(start=start, end=row.end, kind=kind, why=why)
                continue
        yield Block(start=start, end=row.end, kind=row.kind or "other_furniture", why=row.why)


def _rows(text: str, lines: Sequence[Line], words: PageWords) -> list[Row]:
    """The lines; short ones parted where a name, a stamp or a credit is glued to something else."""
    rows = []
    for number, line in enumerate(lines):
        size = line.end - line.start
        linked = min(1.0, line.linked / size)
        whole = text[line.start : line.end]
        if size > SPLIT_LENGTH or is_prose(whole) or whole.lower().startswith(words.prefixes["other_furniture"]):
            pieces = [Piece(start=line.start, end=line.end, line=number)]
        else:
            pieces = split_line(text, line.start, line.end, number, words=words)
        for piece in pieces:
            said = text[piece.start : piece.end]
            row = Row(
                line=line,
                start=piece.start,
                end=piece.end,
                text=said,
                prose=is_prose(said) and linked < LINKED,
                linked=linked,
            )
            row.cut = (piece.kind, piece.why) if piece.kind else None
            rows.append(row)
    return rows


def _hints(rows: Sequence[Row], seen: Seen) -> None:
    """The claim of the nearest element that makes one and does not hold the article."""
    held = _held(rows, lambda row: row.prose)
    total = sum(len(row.text) for row in rows if row.prose)
    claims: dict[etree._Element, Claim | None] = {**_picture_claims(rows, seen), **_link_boxes(rows)}
    spread: Counter[str] = Counter()
    for row in rows:
        row.hint = _nearest(row, claims, held, HOLDS_ARTICLE * total, frozenset())
        if row.prose and row.hint and row.hint[0] in LAYOUT_KINDS:
            spread[row.hint[1]] += len(row.text)
    void = frozenset(why for why, size in spread.items() if size >= SPREAD * total)
    for row in rows if void else ():
        row.hint = _nearest(row, claims, held, HOLDS_ARTICLE * total, void)


def _nearest(
    row: Row,
    claims: dict[etree._Element, Claim | None],
    held: dict[etree._Element, int],
    most: float,
    void: frozenset[str],
) -> Claim | None:
    for element in reversed(row.line.path):
        if element not in claims:
            claims[element] = hint_of(element)
        claim = claims[element]
        if claim is None or claim[1] in void or held.get(element, 0) >= most > 0:
            continue
        if (
            claim[0] == "caption"
            and claim[1] == BESIDE_PICTURE
            and (
                row.line.tag in HEADINGS
                or (row.prose and (len(row.text) > CAPTION or len(_STOP.findall(row.text)) > 1))
            )
        ):
            continue
        return claim
    return None


def _picture_claims(rows: Sequence[Row], seen: Seen) -> dict[etree._Element, Claim | None]:
    """The small elements around pictures: what they say is a caption."""
    sizes = _held(rows, lambda row: True)
    claims: dict[etree._Element, Claim | None] = {}
    for picture in seen.pictures:
        element = picture
        for _ in range(PICTURE_REACH):
            parent = element.getparent()
            if parent is None or sizes.get(parent, 0) > PICTURE_TEXT:
                break
            element = parent
        if sizes.get(element, 0):
            claims[element] = ("caption", BESIDE_PICTURE)
    return claims


def _link_boxes(rows: Sequence[Row]) -> dict[etree._Element, Claim | None]:
    """The small elements around a heading that is a link: they lead to another article."""
    sizes = _held(rows, lambda row: True)
    claims: dict[etree._Element, Claim | None] = {}
    for row in rows:
        if row.line.tag not in HEADINGS or row.linked < LINKED:
            continue
        box = None
        for element in reversed(row.line.path):
            if sizes.get(element, 0) > BOX_TEXT:
                break
            box = element
        if box is not None:
            claims[box] = ("teaser", "in a box with a linked heading")
    return claims


def _held(rows: Sequence[Row], counts: Callable[[Row], bool]) -> dict[etree._Element, int]:
    held: dict[etree._Element, int] = defaultdict(int)
    for row in rows:
        if counts(row):
            for element in row.line.path:
                held[element] += len(row.text)
    return held


def _home(rows: Sequence[Row]) -> etree._Element | None:
    """The deepest element with most of the running text that no furniture claims."""

    def counts(row: Row) -> bool:
        return row.prose and (row.hint is None or row.hint[0] in OWN_KINDS)

    held = _held(rows, counts)
    if not held:
        return None
    path = next(row.line.path for row in rows if counts(row))
    total = held[path[0]]
    home = path[0]
    # Elements with more than half of the text lie on one way down; the last of them is the deepest.
    for element, size in held.items():
        if size >= HOME_SHARE * total and _depth(element) > _depth(home):
            home = element
    return home


def _depth(element: etree._Element) -> int:
    return sum(1 for _ in element.iterancestors())


def _extent(rows: Sequence[Row], home: etree._Element | None) -> tuple[int, int]:
    """First and last row of the article: its running text in the home, and the short lines that go on after it."""
    inside = [n for n, row in enumerate(rows) if home in row.line.path and row.prose and _unclaimed(row)]
    if not inside:
        return len(rows), -1
    first, last = inside[0], inside[-1]
    while first > 0 and _goes_on(rows[first - 1], home):
        first -= 1
    while last + 1 < len(rows) and _goes_on(rows[last + 1], home):
        last += 1
    return first, last


def _unclaimed(row: Row) -> bool:
    return row.hint is None or row.hint[0] in OWN_KINDS


def _goes_on(row: Row, home: etree._Element | None) -> bool:
    """Whether a short line after the last paragraph is still the article's: a list, a closing word."""
    return home in row.line.path and row.line.tag in TEXT_TAGS and row.hint is None and row.linked < LINKED


def _judge(row: Row, verdict: Verdict | None, *, inside: bool) -> None:
    """The kind by elements and words; None where both say nothing and the row is not in the article."""
    if row.cut and not (row.hint and row.hint[0] in ELSEWHERE):
        row.kind, row.why = row.cut
    elif row.hint and row.hint[0] not in OWN_KINDS:
        told = verdict if verdict and verdict.kind not in OWN_KINDS else None
        if told and (not told.strong or told.why == "a relative stamp"):
            told = None
        row.kind, row.why = (told.kind, told.why) if told else row.hint
    elif verdict and (verdict.strong or not (row.prose and inside)):
        row.kind, row.why = verdict.kind, verdict.why
    elif row.hint and (_like_byline(row) or _like_stamp(row)):
        row.kind, row.why = row.hint
    elif not inside:
        return
    elif row.line.tag in HEADINGS:
        row.kind, row.why = "subheading", f"<{row.line.tag}> inside the article"
    elif row.linked >= LINKED and not row.prose:
        row.kind, row.why = "teaser", "a link inside the article"
    elif row.line.tag != "h1":
        row.kind, row.why = "body", "in the article's element"


def _like_byline(row: Row) -> bool:
    return row.hint is not None and row.hint[0] == "byline" and len(row.text) <= SIGN_LENGTH and not row.prose


def _like_stamp(row: Row) -> bool:
    """An element named "time" may hold the time of a recipe: a stamp is short, has digits and is no heading."""
    stamped = row.hint is not None and row.hint[0] == "dateline" and row.line.tag not in HEADINGS
    return stamped and len(row.text) <= STAMP_LENGTH and any(char.isdigit() for char in row.text)


def _repeated(rows: Sequence[Row]) -> None:
    """What the article says three times in the same words is the page's ("Externer Inhalt …")."""
    times = Counter(row.text for row in rows if row.kind == "body" and len(row.text) >= REPEATED_LENGTH)
    for row in rows:
        if row.kind == "body" and times[row.text] >= 3:
            row.kind, row.why = "other_furniture", "said three times"


def _headless(rows: Sequence[Row]) -> None:
    """A heading with no text of the article under it heads a box."""
    below: str | None = None
    for row in reversed(rows):
        if row.kind == "subheading" and below in ("teaser", None):
            row.kind, row.why = "teaser", "a heading with no text of the article under it"
        if row.kind not in ("caption", "photo_credit", "other_furniture", "ad"):
            below = row.kind


def _headline(rows: Sequence[Row], markup: Markup, first: int) -> None:
    """The heading that says what the head data give as title; else the first <h1>."""
    best, best_score = None, 0.3
    wanted = [words_of(title) for title in markup.titles if title]
    for number, row in enumerate(rows):
        if not (3 <= len(row.text) <= 300) or number > first + 3:
            continue
        mine = words_of(row.text)
        like = max((len(mine & other) / max(1, len(mine | other)) for other in wanted), default=0.0)
        score = like + 0.5 * (row.line.tag == "h1") + 0.2 * (row.line.tag == "h2") - 0.6 * (row.linked >= LINKED)
        if score > best_score:
            best, best_score = row, score
    if best is not None:
        best.kind, best.why = "headline", "the heading like the page's title"


def _lead(rows: Sequence[Row], markup: Markup, first: int, home: etree._Element | None) -> None:
    """Kicker, standfirst, byline between headline and article."""
    top = next((n for n, r in enumerate(rows) if r.kind == "headline"), None)
    if top is None:
        return
    if top and rows[top - 1].kind is None and len(rows[top - 1].text) <= 60 and rows[top - 1].linked < LINKED:
        rows[top - 1].kind, rows[top - 1].why = "kicker", "a short line over the headline"
    description = [words_of(d) for d in markup.descriptions if d]
    title = words_of(rows[top].text)
    for row in rows[top + 1 : first + 1]:
        if row is rows[min(first, len(rows) - 1)] and row.kind == "body":
            break
        mine = words_of(row.text)
        like = len(mine) >= FEWEST_WORDS and any(len(mine & said) >= LIKE * len(mine) for said in description)
        lead = row.hint is not None and (
            row.hint[0] in ("standfirst", "summary_box", "teaser") or (like and row.hint[1] == BESIDE_PICTURE)
        )
        if row.kind is not None and not (lead and row.why == (row.hint or ("", ""))[1]):
            continue
        if len(mine & title) >= 0.6 * len(mine | title) or (not row.prose and len(mine & title) >= 0.6 * len(mine)):
            row.kind, row.why = "other_furniture", "repeats the headline"
        elif row.prose and len(row.text) > STANDFIRST_LENGTH:
            row.kind, row.why = "body", "a long paragraph between headline and article"
        elif row.prose or like or (lead and row.linked < LINKED and len(mine) >= FEWEST_WORDS):
            row.kind, row.why = "standfirst", "running text between headline and article"
        elif row.kind is None and row.line.tag in HEADINGS and home in row.line.path and row.linked < LINKED:
            row.kind, row.why = "subheading", f"<{row.line.tag}> in the article's element"
        elif row.kind is None:
            row.kind, row.why = "other_furniture", "between headline and article"


def _standfirst(rows: Sequence[Row]) -> None:
    """The first paragraph, where its element says that it is the lead or where byline, stamp or picture follow it."""
    top = next((n for n, row in enumerate(rows) if row.kind == "headline"), None)
    first = next((n for n, row in enumerate(rows) if n > (top or 0) and row.kind == "body" and row.prose), None)
    if top is None or first is None or any(row.kind == "standfirst" for row in rows[top:first]):
        return
    row, after = rows[first], rows[first + 1 : first + 2]
    named = row.hint is not None and row.hint[0] == "standfirst"
    apart = bool(after) and after[0].kind in ("byline", "dateline", "caption", "photo_credit")
    if len(row.text) <= STANDFIRST_LENGTH and (named or apart) and any(r.kind == "body" for r in rows[first + 1 :]):
        row.kind, row.why = "standfirst", row.hint[1] if named and row.hint else "a paragraph before byline or stamp"


def _points(rows: Sequence[Row]) -> None:
    """A list between headline and article says what is in it."""
    top = next((n for n, row in enumerate(rows) if row.kind == "headline"), len(rows))
    begun = next((n for n, row in enumerate(rows) if n > top and row.line.tag not in LISTS and row.kind == "body"), top)
    points = [
        row
        for row in rows[top + 1 : begun]
        if row.line.tag in LISTS and row.kind in ("body", "standfirst", "other_furniture") and row.linked < LINKED
    ]
    for row in points if len(points) > 1 else ():
        row.kind, row.why = "summary_box", "a list between headline and article"


def _subheadings(rows: Sequence[Row]) -> None:
    """A short line without an end mark, alone between two paragraphs, heads the second."""
    own = [row for row in rows if row.kind in OWN_KINDS]
    for before, row, after in zip(own, own[1:], own[2:], strict=False):
        if (
            row.kind == "body"
            and row.line.tag in ("div", "p")
            and len(row.text) <= SUBHEADING_LENGTH
            and row.text[-1] not in ".,:;…"
            and row.text.count(" ") > 0
            and all(near.kind == "body" and near.prose for near in (before, after))
            and not row.prose
        ):
            row.kind, row.why = "subheading", "a short line between two paragraphs"


def _biographies(rows: Sequence[Row], markup: Markup) -> None:
    """A paragraph at the end that begins with an author's name tells of the author."""
    body = [row for row in rows if row.kind == "body"]
    for row in body[-4:]:
        if any(len(name) > 5 and row.text.startswith(name) for name in markup.authors):
            row.kind, row.why = "other_furniture", "tells of the author"
