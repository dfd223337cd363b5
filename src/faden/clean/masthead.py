"""Which outlet a page is of, by what it prints: masthead, breadcrumb, copyright line, press office, own channels."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from faden.clean.lines import lines_of
from faden.clean.local import alternatives, bare, is_prose
from faden.lang.page import PageWords
from faden.model import Block

HEAD_LINES = 7
"""So many lines at most hold masthead, menu, title, stamp and byline."""
NAME_WORDS, NAME_LENGTH = 5, 45
"""Longest name of an outlet."""
LEAST_COMPOUND = 3
"""Letters that stand before "-bote" or "-blatt" in a name of one word at least."""

_PART = re.compile(r"\s*[|·•>»›]\s*|\s+[-–—]\s+|\s{2,}|,\s+(?=\d)")
_ADDRESS = re.compile(r"(?:www\.)?([\w-]+(?:\.[\w-]+)*)\.[A-Za-z]{2,8}")
_YEARS = re.compile(r"\(?\b(?:19|20)\d\d\b(?:\s?[-–]\s?(?:19|20)\d\d)?\)?")
_ROW = re.compile(r"\S {2,}\S.* {2,}\S")


@dataclass(frozen=True, slots=True, kw_only=True)
class Masthead:
    """The outlet's name as it should be written, and the place where the page prints it."""

    name: str
    start: int
    end: int


def masthead_of(text: str, *, words: PageWords) -> Masthead | None:
    """The name of the outlet among the first lines of a page; None where none of them reads like one.

    >>> from faden.lang import get
    >>> masthead_of("NORDTALER ANZEIGER\\nAbo  Shop  Anmelden\\nTitel", words=get("de").page).name
    'Nordtaler Anzeiger'
    """
    lines = [place for _, place in zip(range(HEAD_LINES), lines_of(text), strict=False)]
    for number, (start, end) in enumerate(lines):
        line = text[start:end]
        if is_prose(line):
            break
        menu = number == 0 and len(lines) > 1 and _ROW.search(text[lines[1][0] : lines[1][1]])
        release = number + 1 < len(lines) and _is_release(text[lines[number + 1][0] : lines[number + 1][1]], words)
        for begin, part in _parts(line):
            lone = part == line and _could_be_name(part, words)
            if is_outlet(part, words=words) or (lone and (menu or release)):
                at = start + begin
                return Masthead(name=_written(part, text), start=at, end=at + len(part))
    return None


def imprint_of(text: str, blocks: Sequence[Block], *, words: PageWords) -> str | None:
    """The outlet by its copyright line, its press office or its channels ("Kurier-Newsletter")."""
    for block in blocks:
        legal = block.why.startswith(("a copyright", "a row of legal"))
        if legal and (name := _publisher(text[block.start : block.end], words)):
            return name
    known = _known(words)
    if any(_is_release(text[start:end], words) for _, (start, end) in zip(range(3), lines_of(text), strict=False)):
        for block in blocks:
            if office := known.office.match(text, block.start, block.end):
                return office[1]
    for block in blocks:
        own = None if block.kind in ("body", "headline") else known.channel.search(text, block.start, block.end)
        if own and is_outlet(own[1], words=words):
            return own[1]
    return None


def titled_outlet(title: str, headline: str | None, text: str, *, words: PageWords) -> str | None:
    """The outlet that a <title> names before or after the article's own: by its words, or by the page's first lines."""
    parts = [part.strip() for part in re.split(r"\s+[|–—•·/-]\s+|:\s+", title) if part.strip()]
    ends = [part for part in (parts[-1], parts[0]) if len(parts) > 1 and part != headline]
    top = [text[start:end].lower() for _, (start, end) in zip(range(HEAD_LINES), lines_of(text), strict=False)]
    for part in ends:
        short = _ADDRESS.fullmatch(part)
        name = short[1] if short and any(line.startswith(short[1].lower()) for line in top) else part
        if not short and not (_could_be_name(name, words) and _capitalised(name, words)):
            continue
        seen = any(re.match(rf"{re.escape(name.lower())}(?!\w)", line) for line in top)
        if (seen and name != headline) or is_outlet(part, words=words):
            return name
    if len(parts) > 1 and headline and title.startswith(headline) and _could_be_name(parts[-1], words):
        return parts[-1]
    return None


def is_outlet(name: str, *, words: PageWords) -> bool:
    """Whether words read like the name of a newspaper, a station or a site.

    >>> from faden.lang import get
    >>> [is_outlet(n, words=get("de").page) for n in ("Die Woche am Fluss", "Nordbote", "Streit um den Boten")]
    [True, True, False]
    """
    if _ADDRESS.fullmatch(name) and not name[0].isdigit():
        return True
    if not _could_be_name(name, words) or name[0].islower():
        return False
    parts = [part.lower() for part in name.split()]
    places = [n for n, part in enumerate(parts) if _names_outlet(part, words)]
    if not places or (len(parts) == 1 and parts[0] in words.outlet_words):
        return False
    place = places[0]
    articles = 1 if parts[0] in words.function_words else 0
    before = name.split()[articles:place]
    return all(word[0].isupper() for word in before)


def _capitalised(name: str, words: PageWords) -> bool:
    """Whether all words are capitalised but a first one and small ones like "am": "punkt24", "Die Woche am Fluss"."""
    return all(not word[0].islower() or word in words.function_words for word in name.split()[1:])


def _names_outlet(part: str, words: PageWords) -> bool:
    if part in words.outlet_words:
        return True
    return any(part.endswith(end) and len(part) >= len(end) + LEAST_COMPOUND for end in words.outlet_endings)


def _could_be_name(name: str, words: PageWords) -> bool:
    """A few capitalised words (and small ones between them) that are no label, department or agency."""
    parts = name.split()
    if not 1 <= len(parts) <= NAME_WORDS or len(name) > NAME_LENGTH or any(c.isdigit() for c in parts[0]):
        return False
    if name[-1] in ".?!:" or not re.match(r"[\w&+. -]+$", name) or any(part.isdigit() for part in parts):
        return False
    core = bare(name)
    known = _known(words)
    if core in known.labels or core in words.sections or core.startswith(words.releases) or core in known.agencies:
        return False
    return not any(part.isdigit() for part in parts) and (parts[-1][0].isupper() or len(parts) == 1)


def _parts(line: str) -> Iterator[tuple[int, str]]:
    """The parts of a line between bars and dashes, with where they begin."""
    begin = 0
    for match in _PART.finditer(line):
        yield begin, line[begin : match.start()]
        begin = match.end()
    yield begin, line[begin:]


def _written(name: str, text: str) -> str:
    """A name in capitals as the text writes it elsewhere; an address without its ending where the text does so."""
    address = _ADDRESS.fullmatch(name)
    if address and name.isupper() and re.search(rf"(?<![\w.]){re.escape(address[1])}(?![\w.])", text):
        return address[1]
    if not name.isupper():
        return name
    for found in re.finditer(re.escape(name), text, re.I):
        if not found[0].isupper() and found[0][0].isupper():
            return found[0]
    return name.title() if " " in name else name


def _is_release(line: str, words: PageWords) -> bool:
    return len(line) <= NAME_LENGTH and line.lower().lstrip().startswith(words.releases)


def _publisher(line: str, words: PageWords) -> str | None:
    """The name in "© 2026 Kurier Verlag GmbH, Stadt · Impressum", without what companies are called."""
    for part in re.split(r"\s*[|·•,]\s*|\.\s", _YEARS.sub(" ", line)):
        for side in reversed(part.split("©")):
            kept = []
            for word in side.split():
                if word.lower() in words.companies:
                    break
                kept.append(word)
            name = " ".join(kept)
            if name and _could_be_name(name, words) and name[0].isalpha() and bare(name) not in words.legal:
                return name
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    labels: frozenset[str]
    agencies: frozenset[str]
    channel: re.Pattern[str]
    office: re.Pattern[str]


@cache
def _known(words: PageWords) -> _Known:
    company = alternatives(word for word in words.companies if word not in ("co", "&"))
    return _Known(
        labels=frozenset(label for labels in words.labels.values() for label in labels),
        agencies=frozenset(s.lower() for spellings in words.agencies.values() for s in spellings),
        channel=re.compile(rf"\b([A-ZÄÖÜ]\w+)-(?i:{alternatives(words.channels)})\b"),
        # "Nordbank AG, Medienstelle"
        office=re.compile(rf"([A-ZÄÖÜ][\w&.-]+(?: [\w&.-]+){{0,4}}?) (?i:{company})\b"),
    )
