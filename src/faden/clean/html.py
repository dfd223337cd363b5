"""The text of an HTML page as a reader sees it, with what its elements say about each line."""

import html
import re
from dataclasses import dataclass, field

from lxml import etree
from lxml import html as lxml_html

UNSEEN = frozenset(
    "script style template noscript head title meta link svg math canvas audio video iframe object embed select option "
    "datalist input textarea map area dialog".split()
)
"""Elements of which a reader sees no text of the page."""
INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rt rp s samp small "
    "span strike strong sub sup time tt u var wbr button img".split()
)
"""Elements that go on in their line; all others begin a new one."""
PICTURES = frozenset(("img", "picture", "amp-img"))
_BLANKS = re.compile(r"\s+")
_NOT_TEXT = re.compile(r"<!--.*?(?:-->|$)|<(head|script|style|template|title)\b.*?(?:</\1\s*>|$)", re.I | re.S)
_TAGS = re.compile(r"<[^<>]*>")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)


@dataclass(slots=True)
class Line:
    """One block of visible text. path: the elements around it, outermost first; linked: characters in links."""

    start: int
    end: int
    tag: str
    path: tuple[etree._Element, ...]
    linked: int = 0


@dataclass(slots=True)
class Seen:
    """What a reader sees of a page. pictures: its <img> and <picture> elements."""

    text: str
    lines: list[Line] = field(default_factory=list)
    root: etree._Element | None = None
    pictures: list[etree._Element] = field(default_factory=list)


def visible(markup: str) -> Seen:
    """The visible text, white space squeezed, one newline between blocks; empty where the markup has none."""
    root = parse(markup)
    if root is None:
        return Seen(text="")
    writer = _Writer()
    body = root.find("body")
    writer.walk(body if body is not None else root)
    writer.close()
    if not writer.out:
        writer.plainly(markup, root)
    return Seen(text="".join(writer.out), lines=writer.lines, root=root, pictures=writer.pictures)


def parse(markup: str) -> etree._Element | None:
    """The tree of a page; None where lxml finds none."""
    parser = lxml_html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        return lxml_html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


class _Writer:
    """Collects lines while it walks over the tree (without recursion: pages can be nested thousands deep)."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self.lines: list[Line] = []
        self.length = 0
        self.parts: list[str] = []
        self.linked = 0
        self.holder: etree._Element | None = None
        self.pictures: list[etree._Element] = []

    def walk(self, top: etree._Element) -> None:
        stack: list[tuple[etree._Element, bool, int]] = [(top, False, 0)]
        while stack:
            element, leaving, links = stack.pop()
            tag = element.tag
            inline = isinstance(tag, str) and tag in INLINE
            if leaving:
                if not inline:
                    self.close()
                if element is not top and element.tail:
                    parent = element.getparent()
                    self.add(element.tail, parent, links)
                continue
            if not isinstance(tag, str) or tag in UNSEEN or unseen(element):
                if element is not top and element.tail:
                    self.add(element.tail, element.getparent(), links)
                continue
            if not inline:
                self.close()
            if tag in PICTURES:
                self.pictures.append(element)
            stack.append((element, True, links))
            inside = links or int(tag == "a" and not (element.get("href") or "#").startswith("#"))
            if element.text:
                self.add(element.text, element, inside)
            stack.extend((child, False, inside) for child in reversed(element))

    def plainly(self, markup: str, root: etree._Element) -> None:
        """The text between the tags, for pages nested so deep that the parser gives their elements up."""
        for words in _TAGS.split(_NOT_TEXT.sub("\n", markup)):
            self.add(html.unescape(words), root, 0)
            self.close()

    def add(self, words: str, element: etree._Element | None, links: int) -> None:
        if self.holder is None and words.strip():
            self.holder = element
        self.parts.append(words)
        if links:
            self.linked += len(words.strip())

    def close(self) -> None:
        words = _BLANKS.sub(" ", "".join(self.parts)).strip()
        holder, linked = self.holder, self.linked
        self.parts, self.linked, self.holder = [], 0, None
        if not words or holder is None:
            return
        if self.out:
            self.out.append("\n")
            self.length += 1
        path = tuple(reversed([holder, *holder.iterancestors()]))
        block = next((e for e in reversed(path) if e.tag not in INLINE), holder)
        self.lines.append(
            Line(start=self.length, end=self.length + len(words), tag=str(block.tag), path=path, linked=linked)
        )
        self.out.append(words)
        self.length += len(words)


def unseen(element: etree._Element) -> bool:
    """Whether the element is hidden by its own attributes."""
    style = element.get("style")
    return element.get("hidden") is not None or (style is not None and _HIDDEN.search(style) is not None)
