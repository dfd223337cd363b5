"""The head of an article: title, outlet, authors, agencies, when it was published and updated."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from faden.clean.local import words_of
from faden.clean.markup import Markup
from faden.clean.masthead import imprint_of, masthead_of, titled_outlet
from faden.clean.stamps import Found, code_stamp, find_stamps, parse_given, stamp
from faden.lang.page import PageWords
from faden.model import Block, BlockKind, Page, Stamp
from faden.text import squeeze

_NAME = re.compile(
    r"[A-ZÄÖÜÉ][\w'’-]*[a-zäöüßé][\w'’-]*(?:\s(?:von|van|de|zu|der|den|al|el|bin|[A-ZÄÖÜÉ]\.|[A-ZÄÖÜÉ][\w'’-]*)){1,4}"
)
SIGN_REACH = 3
"""So many blocks after the last paragraph may sign it; later names are those of other articles."""
LEAST_TITLE = 3
"""Blanks in a title that two kickers share at least."""
SOLID = 8
"""An outlet's name of fewer letters ("ORF") may stand in a person's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """Fields as in `Article`."""

    title: str | None = None
    outlet: str | None = None
    authors: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    published: Stamp | None = None
    updated: Stamp | None = None


def head_of(page: Page, markup: Markup, text: str, blocks: Sequence[Block], *, zone: str, words: PageWords) -> Head:
    """What the page says of itself. What the source gives from outside wins, with null offsets."""
    outlet = page.given.outlet or _outlet(page.uri, markup, text, blocks, words)
    published, updated = _stamps(text, blocks, words, zone)
    published = _marked(markup.published, published, words, zone) or published
    updated = _marked(markup.updated, updated, words, zone) or updated
    if published and updated and updated.at <= published.at:
        updated = None
    if page.given.published:
        published = parse_given(page.given.published, words=words, zone=zone) or published
    named = _people(markup.authors, words, (outlet, markup.outlet, *words.outlets))
    return Head(
        title=page.given.title or _title(markup, text, blocks, outlet),
        outlet=outlet,
        authors=page.given.authors or named or _authors(text, blocks, words, outlet),
        agencies=_agencies(text, blocks, markup, words),
        published=published,
        updated=updated,
    )


def _outlet(uri: str, markup: Markup, text: str, blocks: Sequence[Block], words: PageWords) -> str | None:
    """By the host, what the markup says, and what the page prints; never an agency."""
    if found := _host_outlet(uri, words) or (None if _agency_names(markup.outlet or "", words) else markup.outlet):
        return found
    headline = _first(text, blocks, "headline")
    if markup.page_title and (found := titled_outlet(markup.page_title, headline, text, words=words)):
        return found
    if found := _desk_outlet(text, blocks, words):
        return found
    masthead = masthead_of(text, words=words)
    return masthead.name if masthead and masthead.name != headline else imprint_of(text, blocks, words=words)


def _marked(values: tuple[str, ...], printed: Stamp | None, words: PageWords, zone: str) -> Stamp | None:
    """The first date of the markup that is one, with the place where the page prints the same day."""
    for value in values:
        if found := parse_given(value, words=words, zone=zone):
            same = printed is not None and printed.day == found.day
            return replace(found, start=printed.start, end=printed.end) if same and printed else found
    return None


def _title(markup: Markup, text: str, blocks: Sequence[Block], outlet: str | None) -> str | None:
    """The title that the markup gives, without the outlet's name at its end; else the headline on the page."""
    printed = _first(text, blocks, "headline")
    if not markup.titles or (printed and not markup.headlined):
        return printed or markup.page_title
    title = _better(markup, printed)
    for sign in (" | ", " – ", " - ", " • ", " · ", " / "):
        # "Dachzeile | Titel": the kicker of the page.
        if printed and title.endswith(sign + printed):
            return printed
        # "Titel | DW | 28.04.2023": what follows the printed headline is the outlet's.
        if printed and title.startswith(printed + sign):
            return printed
        head, found, tail = title.rpartition(sign)
        if found and outlet and _solid(outlet) and (_solid(outlet) in _solid(tail) or _solid(tail) in _solid(outlet)):
            title = head
    return (_shared_end(title, printed) if printed and title != printed else None) or title


def _better(markup: Markup, printed: str | None) -> str:
    """OpenGraph's title, or JSON-LD's where the page sides with it.

    That is: the <title> goes with OpenGraph (both for search engines) and the printed headline with JSON-LD; or
    nothing on the page is like OpenGraph's, and the <title> is JSON-LD's.
    """
    title, other = markup.titles[0], markup.headline
    if not other or not printed or _solid(title) == _solid(other):
        return title
    page = _solid(markup.page_title or "")
    if page.startswith(_solid(title)):
        return other if _solid(printed) == _solid(other) else title
    return other if _solid(printed) not in (_solid(title), _solid(other)) and page.startswith(_solid(other)) else title


def _shared_end(title: str, printed: str) -> str | None:
    """What both say after their kickers: "Krieg: «Es reicht»" and "Eskalation - «Es reicht»"."""
    for sign in (": ", " - ", " – "):
        kicker, found, rest = printed.partition(sign)
        if not found or rest.count(" ") < LEAST_TITLE or not title.endswith(rest):
            continue
        other = title[: -len(rest)].rstrip(" :–-")
        if other and not words_of(kicker) & words_of(other):
            return rest
    return None


def _solid(words: str) -> str:
    return re.sub(r"\W|_", "", words).lower()


def _same_outlet(name: str, outlet: str | None) -> bool:
    """Whether both are spellings of one outlet's name: one holds the other ("Deutsche Welle (dw.com)")."""
    mine, other = _solid(name), _solid(outlet or "")
    return mine == other or (len(other) >= SOLID and (other in mine or mine in other))


def _people(names: Sequence[str], words: PageWords, outlets: Sequence[str | None]) -> tuple[str, ...]:
    """Those of the names that are people's: no agencies, outlets, desks."""
    found: list[str] = []
    for given in names:
        for part in re.split(r",\s+|;|\s+und\s+|\s+&\s+|\s*/\s*|\s+and\s+|\|", given):
            name = squeeze(re.sub(r"\([^()]*\)", " ", part)).strip(" .,")
            low = name.lower()
            if name.count(" ") < 1 or "://" in name or len(name) > 60 or any(c.isdigit() for c in name):
                continue
            if (
                low.startswith(words.agency_material)
                or _agency_names(name, words)
                or any(word.strip(".:") in words.desks for word in low.split())
            ):
                continue
            if name in found or any(_same_outlet(name, other) for other in outlets):
                continue
            found.append(name)
    return tuple(found)


def zone_of(uri: str, orthography: str | None, words: PageWords) -> str:
    """The time zone that times without an offset are in: by the host's country, else by the spelling of the text."""
    host = urlsplit(uri).hostname or "" if "://" in uri else ""
    country = host.rpartition(".")[2]
    return (words.zones.get(country) if country else None) or words.zones.get(orthography or "") or words.zones[""]


def _first(text: str, blocks: Sequence[Block], kind: BlockKind) -> str | None:
    return next((squeeze(text[b.start : b.end]) for b in blocks if b.kind == kind), None)


def _host_outlet(uri: str, words: PageWords) -> str | None:
    if "://" not in uri:
        return None
    host = (urlsplit(uri).hostname or "").removeprefix("www.")
    for name, hosts in words.outlets.items():
        if any(host == own or host.endswith("." + own) for own in hosts):
            return name
    return None


def _desk_outlet(text: str, blocks: Sequence[Block], words: PageWords) -> str | None:
    """An outlet that a byline names: "Redaktion blue News"."""
    for block in blocks:
        if block.kind == "byline":
            line = text[block.start : block.end]
            for name in words.outlets:
                if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", line):
                    return name
    return None


def _signing(blocks: Sequence[Block]) -> Iterator[Block]:
    """Blocks that may name the authors: before the third paragraph, or after the last one and before other pages."""
    body = [number for number, block in enumerate(blocks) if block.kind == "body"]
    begin, end = (body[min(2, len(body) - 1)], body[-1]) if body else (len(blocks), len(blocks))
    for number, block in enumerate(blocks):
        if number < begin or end < number <= end + SIGN_REACH:
            yield block


def _authors(text: str, blocks: Sequence[Block], words: PageWords, outlet: str | None) -> tuple[str, ...]:
    found: list[str] = []
    for block in _signing(blocks):
        if block.kind != "byline":
            continue
        line = text[block.start : block.end].strip(" |·•–-")
        for name in (outlet, *words.outlets):
            if name:
                line = line.replace(name, " | ")
        for by in sorted(words.by, key=len, reverse=True):
            line = re.sub(rf"^{re.escape(by)}\s?:?\s+", "", line, flags=re.I)
        for part in re.split(r"[,|;/·•]|\bund\b|\s&\s", line):
            kept = [word for word in part.split() if word.lower().strip(".:") not in (*words.desks, *words.roles)]
            name = " ".join(kept).strip(" .")
            name = name.title() if name.isupper() and " " in name else name
            if _NAME.fullmatch(name) and not _agency_names(name, words) and name not in found:
                found.append(name)
    return tuple(found)


def _agencies(text: str, blocks: Sequence[Block], markup: Markup, words: PageWords) -> tuple[str, ...]:
    """Agencies of datelines, credits and sign-offs in their order; those that the body only cites are none."""
    found: list[str] = []
    for block in blocks:
        if block.kind in ("dateline", "byline"):
            found += [name for name in _agency_names(text[block.start : block.end], words) if name not in found]
    for given in markup.authors:
        found += [name for name in _agency_names(given, words) if name not in found]
    return tuple(found)


def _agency_names(line: str, words: PageWords) -> list[str]:
    hits = []
    for name, spellings in words.agencies.items():
        places = [m.start() for s in spellings if (m := re.search(rf"(?<![\w.]){re.escape(s)}(?![\w])", line))]
        if places:
            hits.append((min(places), name))
    return [name for _, name in sorted(hits)]


def _stamps(text: str, blocks: Sequence[Block], words: PageWords, zone: str) -> tuple[Stamp | None, Stamp | None]:
    """(published, updated) by the stamps in the page's datelines; of an update alone its day is the publication's."""
    found: list[Found] = []
    for block in blocks:
        if block.kind == "dateline":
            printed = [*find_stamps(text, block.start, block.end, words=words)]
            code = None if printed else code_stamp(text, block.start, block.end, words=words)
            found += [item for item in (*printed, code) if item and item.role != "embargo"]
    updates = [item for item in found if item.role == "updated"]
    others = [item for item in found if item.role != "updated"]
    first = next((item for item in others if item.role == "published"), others[0] if others else None)
    updated = max(updates, key=lambda item: item.at, default=None)
    if first is None and updated is not None:
        return (
            stamp(updated.at[:10], "day", zone=zone, start=updated.start, end=updated.end),
            stamp(updated.at, updated.precision, zone=zone, start=updated.start, end=updated.end),
        )
    return (
        stamp(first.at, first.precision, zone=zone, start=first.start, end=first.end) if first else None,
        stamp(updated.at, updated.precision, zone=zone, start=updated.start, end=updated.end) if updated else None,
    )
