"""What a line is by its own words: label, credit, byline, stamp, tags, teaser, advertisement, sentence."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from faden.lang.page import PageWords
from faden.model import BlockKind

SENTENCE = 40
"""A line with an end mark is a paragraph from this length on; shorter ones are mostly slogans and answers."""
LONG_LINE = 160
"""A line of this length is a paragraph also without an end mark (cut off, or ending in a quotation or a colon)."""
QUESTION = 110
LABEL_LENGTH = 60
RELEASE_BLANKS = 3
"""Blanks in "Pressemitteilung Nr. 12/2024 der Stadt" at most; longer lines speak of one."""
CREDIT_LENGTH = 120
"""Longest photo credit or byline; "Bild: …" before more than this is a sentence."""
MARK_LENGTH = 600
"""In longer lines a mark ("Cookies", "Newsletter") may be what the article is about."""
CAPTION_LENGTH = 250
"""In longer lines "(links)" is said of someone in the article."""

_SENTENCE_END = re.compile(
    r"[.!?:…][\"“”»«’‘')\]]*\s*(?:\[\d+\])?$|(?<=[a-zäöüß\"“”»«’‘')])(?<!\bNr)[.!?][\"“”»«’‘')]*\s+\S"
)
_WORDS = re.compile(r"\w+")
_COUNT = re.compile(r"[\[(]?\b\d{1,5}\b[\])]?")
_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright)[^.!?]{0,40}?\b(?:19|20)\d\d\b|\b(?:19|20)\d\d ?©", re.I)
_ALERT = re.compile(r"^\+\+\+ .+ \+\+\+$")
_TOPICS = re.compile(r"^[\w.-]+(?:/[\w. -]+){2,}/?$|^[\w.-]+(?:/[\w.-]+)*/$")
_TEASER_END = re.compile(
    r"(?:\[…\]|\[\.\.\.\]|…)\s*\(\d+\)$"
    r"|\([A-ZÄÖÜ][\w/ -]{2,30}, ?\d{1,2}\.\d{1,2}\.\d{2,4}(?: ?[-–,|] ?\d{1,2}:\d{2})?\)"
)
_BREADCRUMB = re.compile(r"^\d{1,2}\.\s+\S[^.!?]{0,120}$|^(?:[\w-]+(?: [\w-]+){0,2}\s*[›»>]\s*){1,6}[\w-]+")
_GLUED_WORDS = re.compile(r"(?<=[a-zäöüß])(?=[A-ZÄÖÜ])")
Marks = tuple[tuple[BlockKind, tuple[str, ...]], ...]
BUTTON_KINDS = frozenset(("other_furniture", "navigation"))
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_FIRST = r"[A-ZÄÖÜÉ][\w'’-]*[a-zäöüßé][\w'’-]*"
_NAME = rf"{_FIRST}(?:[ \xa0](?:von|van|de|zu|der|al|el|bin|[A-ZÄÖÜÉ]\.|[A-ZÄÖÜÉ][\w'’-]+)){{1,3}}"
_CAPITALS = r"[A-ZÄÖÜ][A-ZÄÖÜß-]+(?: [A-ZÄÖÜ][A-ZÄÖÜß-]+){1,3}"
_NAME = rf"(?:{_NAME}|{_CAPITALS})"
_NAMES = rf"{_NAME}(?:(?:\s?,|\s?/|\s?&|\s?\||\sund|\su\.)\s?{_NAME})*"
_PEOPLE = re.compile(_NAMES)
_TAG_SIGNS = (" / ", " | ", ", ", " · ", " • ")
_MENU_SIGNS = (" | ", " · ", " • ")
_DIGIT = re.compile(r"\d")
_SIGNS_OF_FOOT = re.compile(r"[|·•©]|\(c\)|copyright")
_BARS = re.compile(r"\s*[|·•]\s*")
_EDGE = ' \t\xa0:.…!?-–—►»›>[]()*+|·•"„“▶'


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """A kind and what decided it. strong: the words alone are enough, also for a sentence inside an article."""

    kind: BlockKind
    why: str
    strong: bool = True


def is_prose(line: str) -> bool:
    """Whether a line is made of sentences.

    >>> is_prose("Die Minister treffen sich am Montag in der Hauptstadt."), is_prose("Streit um den Haushalt")
    (True, False)
    """
    if len(line) >= LONG_LINE:
        return line.count(" ") >= len(line) / 20
    if len(line) < SENTENCE or line.count(" ") < 4:
        return False
    end = _SENTENCE_END.search(line)
    # One short question or exclamation is as often a heading as a sentence.
    return end is not None and not (line.endswith(("?", "!")) and len(line) <= QUESTION and end.end() == len(line))


def are_names(line: str) -> bool:
    """Whether a line is nothing but names of two words and more."""
    return _PEOPLE.fullmatch(line) is not None


def words_of(line: str) -> set[str]:
    """The words of a line in lower case."""
    return {word.lower() for word in _WORDS.findall(line)}


def alternatives(words: Iterable[str]) -> str:
    """The words as a pattern, the longest first, so that "text von" wins over "text"."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


def bare(line: str) -> str:
    """A line as labels are listed: lower case, without the signs around it."""
    return line.lower().strip(_EDGE)


def marks_in(text: str, *, words: PageWords) -> Marks:
    """The words of `words.marks` that a page has anywhere: few, so that its lines need not be searched for all."""
    low = text.lower()
    return tuple((kind, tuple(mark for mark in marks if mark in low)) for kind, marks in words.marks.items())


def verdict_of(line: str, *, words: PageWords, marks: Marks | None = None) -> Verdict | None:
    """The kind that a line's own words show; None where they show none (running text, headings).

    marks: what `marks_in` gave for the page; all marks of the language where it is left out.
    """
    low = line.lower()
    core = low.strip(_EDGE)
    if not any(char.isalpha() for char in core):
        return Verdict(kind="other_furniture", why="signs and numbers only", strong=False)
    known = _known(words)
    if len(core) <= LABEL_LENGTH and (verdict := _label(core, line, known)):
        return verdict
    if core.startswith(words.releases) and core.count(" ") <= RELEASE_BLANKS:
        return Verdict(kind="kicker", why="the label of a press release")
    if len(line) <= LONG_LINE and (_SIGNS_OF_FOOT.search(low)) and (verdict := _publisher(line, known)):
        return verdict
    if len(line) <= CREDIT_LENGTH and (verdict := _sign(line, core, known, words)):
        return verdict
    if len(line) <= CAPTION_LENGTH:
        if any(word in low for word in words.ad_words) and known.ad.search(line):
            return Verdict(kind="ad", why="says that it is one")
        if _DIGIT.search(line) and known.offer.search(low) and not is_prose(line):
            return Verdict(kind="ad", why="an offer with its price")
    for kind, prefixes in words.prefixes.items():
        if low.startswith(prefixes):
            return Verdict(kind=kind, why=f"begins like {kind}")
    for kind, suffixes in words.suffixes.items():
        if low.endswith(suffixes) or low.rstrip(" .:").endswith(suffixes):
            return Verdict(kind=kind, why=f"ends like {kind}")
    if _ALERT.match(line) or _TEASER_END.search(line):
        return Verdict(kind="teaser", why="ends like a teaser")
    for kind, present in known.marks if marks is None else marks:
        if len(line) <= (CAPTION_LENGTH if kind == "caption" else MARK_LENGTH) and any(mark in low for mark in present):
            return Verdict(kind=kind, why=f"has words of {kind}", strong=len(line) <= CAPTION_LENGTH)
    if tags := _tags(line, known):
        return tags
    if len(line) <= LONG_LINE and not line.endswith((".", "!")) and _BREADCRUMB.match(line):
        return Verdict(kind="navigation", why="an entry of a list of ways", strong=False)
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    labels: dict[str, BlockKind]
    marks: Marks
    ago: re.Pattern[str]
    byline: re.Pattern[str]
    agencies: frozenset[str]
    agencies_low: frozenset[str]
    pictures: re.Pattern[str]
    legal: frozenset[str]
    ad: re.Pattern[str]
    offer: re.Pattern[str]
    signs: re.Pattern[str]


@cache
def _known(words: PageWords) -> _Known:
    agencies = frozenset(name for spellings in words.agencies.values() for name in spellings)
    pictures = alternatives(words.pictures)
    # "Anna Beispiel, Brüssel", "Anna Beispiel Landespolitische Korrespondentin"
    after = rf"[,|·•(–-].{{0,60}}|(?:[A-ZÄÖÜ]\w+\s){{0,2}}(?i:{alternatives(words.roles)}).*"
    ad = alternatives(words.ad_words)
    signs = rf"(?:{alternatives(agencies)}|[a-zäöü]{{2,4}})"
    return _Known(
        legal=frozenset(words.legal),
        # "ANZEIGE Mietwagen", "- Anzeige - Autohaus", "… Traumjob. Anzeige"
        ad=re.compile(rf"^\W*(?:(?:{ad.upper()})\s|(?i:{ad})\s?[-–—:|])|[.!?] (?i:{ad})$"),
        offer=re.compile("|".join(words.offers)),
        # "(dpa/rb)", "(AFP, Reuters, tik)", "lz/ra"
        signs=re.compile(rf"\({signs}(?:[/, ]+{signs})*\)|[a-z]{{2,3}}(?:/[a-z]{{2,4}})+"),
        labels={label: kind for kind, labels in words.labels.items() for label in labels},
        marks=tuple(words.marks.items()),
        ago=re.compile("|".join(words.ago)),
        # "Von Anna Beispiel", "Autorin: A. B. und C. D."
        byline=re.compile(rf"(?i:{alternatives(words.by)})\s?:?\s{_NAMES}\s?(?:{after}|\.)?"),
        agencies=agencies,
        agencies_low=frozenset(start + name.lower() for name in agencies for start in ("", "von ")),
        # "Eva Lang/dpa", "Pool via Reuters"; "Imago/Blitz", "Getty Images / Joe Roe"
        pictures=re.compile(
            rf"(?:[/|]|\bvia)\s?(?:{alternatives(agencies)}|{pictures})\b|^(?:{pictures})\s?[/|]", re.I
        ),
    )


def _label(core: str, line: str, known: _Known) -> Verdict | None:
    if kind := known.labels.get(core):
        return Verdict(kind=kind, why=f"label: {core}")
    if all(known.labels.get(part.strip(_EDGE)) in BUTTON_KINDS for part in _buttons(line)):
        return Verdict(kind="other_furniture", why="buttons in a row")
    if _COUNT.search(core) and _counted(core, known):
        return Verdict(kind="comments", why="label: number of comments")
    if known.ago.fullmatch(core):
        return Verdict(kind="other_furniture", why="a relative stamp")
    if _ADDRESS.fullmatch(core):
        return Verdict(kind="other_furniture", why="an address of the web")
    return None


def _counted(core: str, known: _Known) -> bool:
    """Whether a line is the label of the comments and their number: "Kommentare (46)", "31 Kommentare anzeigen"."""
    kinds = [known.labels.get(part.strip(_EDGE)) for part in _COUNT.split(core) if part.strip(_EDGE)]
    return "comments" in kinds and None not in kinds


def is_imprint(line: str, *, words: PageWords) -> bool:
    """Whether a line is a copyright line or a row of legal notices."""
    low = line.lower()
    return (
        len(line) <= LONG_LINE
        and _SIGNS_OF_FOOT.search(low) is not None
        and _publisher(line, _known(words)) is not None
    )


def _publisher(line: str, known: _Known) -> Verdict | None:
    """Copyright lines and rows of legal notices."""
    items = [item.lower().strip(_EDGE) for item in _BARS.split(line)]
    legal = sum(item in known.legal for item in items)
    if legal and (len(items) > 1 or "©" in line):
        return Verdict(kind="other_furniture", why="a row of legal notices")
    return Verdict(kind="other_furniture", why="a copyright line") if _COPYRIGHT.search(line) else None


def _buttons(line: str) -> list[str]:
    """The parts of "TeilenMerkenDrucken" and of "Facebook E-Mail Merken", in lower case."""
    return _GLUED_WORDS.sub(" ", line).lower().split()


def _sign(line: str, core: str, known: _Known, words: PageWords) -> Verdict | None:
    """Photo credits, bylines, sign-offs of agencies."""
    line = line.strip(" |·•\xa0")
    low = line.lower()
    if known.signs.fullmatch(line):
        return Verdict(kind="byline", why="signs of agency and desk")
    if _DIGIT.search(line) and words.code.search(line):
        return Verdict(kind="dateline", why="an agency's sign-off with its date")
    for phrase in words.agency_material:
        if phrase in low:
            return Verdict(kind="byline", why=f"sign-off: {phrase}")
    if core in known.agencies_low:
        return Verdict(kind="byline", why="an agency's name alone")
    head, colon, rest = line.partition(":")
    head = head.strip(" (").lower()
    if (colon and head in words.credits) or low.startswith("©"):
        if head in words.source_of and _is_agency(rest, known):
            return Verdict(kind="byline", why="names the agency it is from")
        return Verdict(kind="photo_credit", why="begins like a credit")
    first, _, rest = line.partition(" ")
    if first.lower() in words.source_of and _is_agency(rest, known):
        return Verdict(kind="byline", why="names the agency it is from")
    if len(line) <= LABEL_LENGTH + 20 and not line.endswith((".", "!", "?", ":")) and known.pictures.search(line):
        return Verdict(kind="photo_credit", why="ends with a picture agency")
    if _is_agency(line.partition(",")[0], known) and words_of(line.partition(",")[2]) & set(words.desks):
        return Verdict(kind="byline", why="an agency and the desk")
    if known.byline.fullmatch(line):
        return Verdict(kind="byline", why="begins like a byline and is names")
    if first.lower().strip(":,") in words.desks and len(line) <= 80 and not line.endswith((".", "!", "?")):
        return Verdict(kind="byline", why="names the desk")
    return None


def _is_agency(names: str, known: _Known) -> bool:
    names = names.strip(" .")
    return names in known.agencies or (bool(names) and all(p in known.agencies for p in re.split(r"[,/\s]+", names)))


def _tags(line: str, known: _Known) -> Verdict | None:
    if len(line) <= LABEL_LENGTH and _TOPICS.match(line):
        return Verdict(kind="tags", why="topics between slashes", strong=False)
    for sign in _TAG_SIGNS:
        items = line.split(sign)
        if len(items) < (6 if sign == ", " else 3) or line.endswith((".", "!", "?", "“", "»")):
            continue
        menu = sum(known.labels.get(item.lower().strip(_EDGE)) in BUTTON_KINDS for item in items)
        if sign in _MENU_SIGNS and 3 * menu >= len(items):
            return Verdict(kind="navigation", why="a row of menu entries", strong=False)
        if all(item.strip() and len(item.split()) <= 3 for item in items):
            return Verdict(kind="tags", why="short items in a row", strong=False)
    return None
