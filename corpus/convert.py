"""Read a labelled pile of the corpus, check it, and give its gold as plain dicts in the shape of `faden/1`.

    python corpus/convert.py corpus/train/name-of-pile            check, print a summary
    python corpus/convert.py corpus/train/name-of-pile --show     every label beside the words it resolves to
    python corpus/convert.py corpus/train/name-of-pile --json     the gold

The form of `labels.toml` is described in corpus/README.md. Labels quote words; this module turns them into offsets
and raises `LabelError` where a quoted label cannot be resolved to exactly one place. Standard library only.
"""

import calendar
import datetime
import difflib
import html.parser
import json
import re
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

Gold = dict[str, Any]
Span = tuple[int, int]

OWN = frozenset("headline kicker standfirst summary_box byline dateline body subheading".split())
FURNITURE = frozenset("caption photo_credit ad teaser navigation tags comments related_topics other_furniture".split())
MARKED = OWN - {"byline", "dateline"}
MENTION_KINDS = frozenset("PERSON ORGANISATION PLACE OTHER".split())
REALIS = frozenset("happened planned possible cancelled denied".split())
STATUSES = frozenset("announced in_preparation confirmed in_doubt postponed rescheduled cancelled denied held".split())
CONFLICTS = frozenset("speaker wording date number status place reason position participants assessment".split())
EVENT_TYPES = frozenset(
    "accident agreement appointment arrest attack court construction deal death decision demonstration disaster "
    "drilling election evacuation incident interruption investigation launch measure meeting opening performance "
    "phone_call raid report rescue resignation search session signing sports storm strike takeover talks test "
    "threat visit vote warning withdrawal".split()
)
MODES = ("direct", "indirect", "mixed")
QUOTES = '„“”"«»‚‘’‹›»«'
GAP = " … "
INSIDE = 60
TIMEX_VALUE = re.compile(
    r"\d{3}|\d{4}(-\d\d(-\d\d)?|-W\d\d(-WE)?|-Q\d|-(SP|SU|FA|WI))?(T.+)?|P[\w.]+|T.+|XXXX.+|(PAST|PRESENT|FUTURE)_REF"
)
LEADING = re.compile(r"(am|bis|ab|zum|zur|beim|vom|der|die|das|den|dem|des|an|um|gegen|von|ins|im(?! Moment))\b", re.I)


class LabelError(ValueError):
    """A label that the text does not bear out: which file, which label, how often its words were found."""


class Page(NamedTuple):
    """One page while its labels are resolved. blocks: (start, end, kind), in order; broken: see `as_broken`."""

    where: str
    text: str
    blocks: list[tuple[int, int, str]]
    broken: bool = False

    def marked(self, start: int, end: int) -> bool:
        """Whether a span lies in one block that may carry marks."""
        return any(s <= start and end <= e for s, e, kind in self.blocks if kind in MARKED)


# --- the text of a page -----------------------------------------------------------------------------------


class _Visible(html.parser.HTMLParser):
    """What a reader sees of a page; near enough to check labels with. Gold for scoring uses the cleaner's own text."""

    HIDDEN = frozenset("script style template title head noscript".split())
    INLINE = frozenset("a b i em strong span small font time button u sub sup abbr cite q mark label img".split())

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self.HIDDEN:
            self.hidden += 1
        elif tag not in self.INLINE:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in self.HIDDEN:
            self.hidden -= 1
        elif tag not in self.INLINE:
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.pieces.append(re.sub(r"\s+", " ", data))


def visible_text(markup: str) -> str:
    """The visible text of an HTML page: blanks squeezed, one newline between blocks."""
    reader = _Visible()
    reader.feed(markup)
    lines = (re.sub(r" +", " ", line).strip() for line in "".join(reader.pieces).split("\n"))
    return "\n".join(line for line in lines if line)


def page_text(folder: Path, page: Gold) -> str:
    """The article text that a page's labels quote: the file itself, one `.jsonl` entry's text, or visible text."""
    path = folder / page["file"]
    raw = path.read_bytes().decode("utf-8-sig")
    if path.suffix == ".jsonl":
        entry: Gold = json.loads(raw.splitlines()[page["entry"] - 1])
        return str(entry["text"])
    return visible_text(raw) if path.suffix in (".html", ".htm") else raw


# --- finding quoted words ---------------------------------------------------------------------------------


def as_broken(words: str) -> str:
    """Words as a page shows them whose UTF-8 was read as Windows-1252: für -> fÃ¼r. Labels are written unbroken."""
    return words.encode("utf-8").decode("cp1252")


def _pattern(words: str) -> str:
    """Words as a regex: any white space matches any, and no letter may touch the ends."""
    body = r"\s+".join(re.escape(word) for word in words.split())
    left = r"(?<!\w)" if words[:1].isalnum() else ""
    right = r"(?!\w)" if words[-1:].isalnum() else ""
    return left + body + right


def _split_number(label: str) -> tuple[str, int | None]:
    found = re.fullmatch(r"(.*) #(\d+)", label, re.DOTALL)
    return (found[1], int(found[2])) if found else (label, None)


def occurrences(page: Page, label: str, *, everywhere: bool = False) -> list[Span]:
    """All places of "words" or "first … last" in the blocks that may carry marks (or anywhere)."""
    first, gap, last = label.partition(GAP)
    if page.broken:
        first, last = as_broken(first), as_broken(last)
    spans = []
    for match in re.finditer(_pattern(first), page.text):
        end = match.end()
        if gap:
            tail = re.compile(_pattern(last)).search(page.text, end)
            if not tail:
                continue
            end = tail.end()
        if everywhere or page.marked(match.start(), end):
            spans.append((match.start(), end))
    return spans


def find(page: Page, label: str, what: str, *, near: Span | None = None, everywhere: bool = False) -> Span:
    """The one place that a label means.

    `words #2` is the second one; `[Am] Montag [um zehn]` finds all words and means those outside the brackets;
    `near` picks the nearest to a span (for speakers and cues).
    Raises: LabelError, with file, label and how often it was found.
    """
    words, number = _split_number(label)
    before, core, after = _context(words)
    spans = occurrences(page, before + core + after, everywhere=everywhere)
    if before or after:
        spans = [_shrink(page.text, span, before, after) for span in spans]
    if number is not None:
        if 0 < number <= len(spans):
            return spans[number - 1]
    elif len(spans) == 1:
        return spans[0]
    elif spans and near is not None:
        ranked = sorted((_distance(span, near), span) for span in spans)
        if ranked[0][0] < ranked[1][0]:
            return ranked[0][1]
    raise LabelError(f"{page.where}: {what} {label!r}: found {len(spans)} times")


def _context(words: str) -> tuple[str, str, str]:
    found = re.fullmatch(r"(?:\[([^\]]+)\] )?(.+?)(?: \[([^\]]+)\])?", words, re.DOTALL)
    if not found:
        return "", words, ""
    return f"{found[1]} " if found[1] else "", found[2], f" {found[3]}" if found[3] else ""


def _shrink(text: str, span: Span, before: str, after: str) -> Span:
    """A span without its context at either end."""
    start, end = span
    if before:
        start = re.compile(_loose(before) + r"\s+").match(text, start).end()  # type: ignore[union-attr]
    if after:
        end = re.compile(r"\s+" + _loose(after) + r"$").search(text[:end], start).start()  # type: ignore[union-attr]
    return start, end


def _distance(span: Span, near: Span) -> int:
    """Characters between two spans; a speaker or cue inside the words said ("laut X") counts as a little way off."""
    if span[1] <= near[0]:
        return near[0] - span[1]
    if near[1] <= span[0]:
        return span[0] - near[1]
    return INSIDE


def _lines(text: str) -> Iterator[str]:
    yield from (line.strip() for line in text.splitlines() if line.strip())


# --- the labels of one page -------------------------------------------------------------------------------


def read_blocks(where: str, text: str, labels: str, *, broken: bool = False) -> list[tuple[int, int, str]]:
    """Block labels, one a line: `kind | words`, `kind | first …` (to the line's end), `kind | first … last`.

    Each block begins where the last one ended: together they cover every non-blank character.
    """
    blocks = []
    at = 0
    for line in _lines(labels):
        kind, _, words = (part.strip() for part in line.partition("|"))
        if kind not in OWN | FURNITURE:
            raise LabelError(f"{where}: block kind {kind!r} is not in the contract")
        begin = re.compile(r"\s*").match(text, at).end()  # type: ignore[union-attr]
        to_line_end = words.endswith(" …")
        first, gap, last = (words[:-2], "", "") if to_line_end else words.partition(GAP)
        if broken:
            first, last = as_broken(first), as_broken(last)
        head = re.compile(r"\s+".join(map(re.escape, first.split()))).match(text, begin)
        if not head:
            raise LabelError(f"{where}: block {line!r}: here the text goes on with {text[begin : begin + 60]!r}")
        end = head.end()
        if to_line_end:
            newline = text.find("\n", end)
            end = len(text[: newline if newline >= 0 else None].rstrip())
        elif gap:
            tail = re.compile(r"\s+".join(map(re.escape, last.split()))).search(text, end)
            if not tail:
                raise LabelError(f"{where}: block {line!r}: its last words were not found")
            end = tail.end()
        blocks.append((begin, end, kind))
        at = end
    if text[at:].strip():
        raise LabelError(f"{where}: no block covers {text[at:].strip()[:60]!r}")
    return blocks


def value_interval(value: str, mod: str | None) -> tuple[str, str] | tuple[None, None]:
    """The days of a calendar value: thirds of a month and quarters of a year for START, MID and END.

    2026-03 MID -> 2026-03-11, 2026-03-20; seasons begin with March, June, September, December (2025-WI ends in
    February 2026); a duration, a set or a *_REF has none.
    """
    if day := re.fullmatch(r"(\d{4}-\d\d-\d\d)(T.*)?", value):
        return day[1], day[1]
    if week := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", value):
        first = datetime.date.fromisocalendar(int(week[1]), int(week[2]), 6 if week[3] else 1)
        return first.isoformat(), datetime.date.fromisocalendar(int(week[1]), int(week[2]), 7).isoformat()
    if month := re.fullmatch(r"(\d{4})-(\d\d)", value):
        year, number = int(month[1]), int(month[2])
        last = calendar.monthrange(year, number)[1]
        low, high = {"START": (1, 10), "MID": (11, 20), "END": (21, last)}.get(mod or "", (1, last))
        return f"{value}-{low:02}", f"{value}-{high:02}"
    if quarter := re.fullmatch(r"(\d{4})-Q([1-4])", value):
        month_number = int(quarter[2]) * 3
        last = calendar.monthrange(int(quarter[1]), month_number)[1]
        return f"{quarter[1]}-{month_number - 2:02}-01", f"{quarter[1]}-{month_number:02}-{last}"
    if season := re.fullmatch(r"(\d{4})-(SP|SU|FA|WI)", value):
        year = int(season[1])
        first_month = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[season[2]]
        after = datetime.date(year + first_month // 10, (first_month + 2) % 12 + 1, 1)
        return f"{year}-{first_month:02}-01", (after - datetime.timedelta(days=1)).isoformat()
    if re.fullmatch(r"\d{4}", value):
        low_day, high_day = {"START": ("01-01", "03-31"), "MID": ("05-01", "08-31"), "END": ("10-01", "12-31")}.get(
            mod or "", ("01-01", "12-31")
        )
        return f"{value}-{low_day}", f"{value}-{high_day}"
    return None, None


def _time_type(value: str) -> str:
    if value.startswith(("XXXX", "SET:")):
        return "SET"
    if value.startswith("P") and not value.endswith("_REF"):
        return "DURATION"
    return "TIME" if "T" in value and not value.endswith("_REF") else "DATE"


def read_time(page: Page, line: str) -> Gold:
    """`words => value [MOD] [first..last] [dur=P3W] [?]`; the interval follows from the value unless it is given.

    `[Am] Montag` finds "Am Montag" and marks "Montag". For a SET write `SET:P1W`.
    """
    words, _, rest = line.partition(" => ")
    start, end = find(page, words, "time")
    if LEADING.match(page.text[start:end]):
        raise LabelError(f"{page.where}: time {line!r} begins with a preposition or article")
    value, *extras = rest.split()
    time: Gold = {
        "start": start,
        "end": end,
        "type": _time_type(value),
        "value": value.removeprefix("SET:"),
        "mod": None,
        "duration": None,
    }
    given: tuple[str | None, str | None] | None = None
    for extra in extras:
        if extra == "?":
            time["optional"] = True
        elif extra.startswith("dur="):
            time["duration"] = extra[4:]
        elif ".." in extra:
            given = _interval(page.where, extra)
        elif extra in ("START", "MID", "END", "APPROX", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE"):
            time["mod"] = extra
        else:
            raise LabelError(f"{page.where}: time {line!r}: {extra!r} is no modifier, interval or duration")
    if not value.startswith("SET:") and not TIMEX_VALUE.fullmatch(value):
        raise LabelError(f"{page.where}: time {line!r}: {value!r} is no TIMEX3 value")
    time["earliest"], time["latest"] = given or value_interval(time["value"], time["mod"])
    return time


def _interval(where: str, text: str) -> tuple[str | None, str | None]:
    first, dots, last = text.partition("..")
    last = last if dots else first
    for day in (first, last):
        if day:
            try:
                datetime.date.fromisoformat(day)
            except ValueError:
                raise LabelError(f"{where}: {text!r} is no interval of days") from None
    if first and last and first > last:
        raise LabelError(f"{where}: interval {text!r} ends before it begins")
    return first or None, last or None


def read_mentions(page: Page, labels: Gold, entities: dict[str, Gold]) -> list[Gold]:
    """Every place of every entity's `names` (longest first), less `not`, plus `also` and `nominal`."""
    taken: list[Span] = [find(page, words, "not a mention") for words in _lines(labels.get("not", ""))]
    refused = len(taken)
    mentions: list[Gold] = []

    def add(span: Span, key: str, *, nominal: bool = False, part: bool = False) -> None:
        mention = {"start": span[0], "end": span[1], "kind": entities[key]["kind"], "entity": key}
        mentions.append(mention | {"nominal": nominal, "part": part})
        taken.append(span)

    for field in ("also", "nominal", "part"):
        for line in _lines(labels.get(field, "")):
            words, _, key = line.partition(" => ")
            if key not in entities:
                raise LabelError(f"{page.where}: {field} {line!r}: no entity {key!r}")
            span = _inside(page, words) if field == "part" else find(page, words, field)
            add(span, key, nominal=field == "nominal", part=field == "part")
    solid = [s for s in taken[refused:] if not any(m["nominal"] and (m["start"], m["end"]) == s for m in mentions)]
    for name, key in _names(entities):
        for match in re.finditer(rf"(?<!\w){_loose(name)}(?:['’]|(?:['’]?e?s))?(?!\w)", page.text):
            span = match.span()
            if not page.marked(*span) or any(span[0] < e and s < span[1] for s, e in taken[:refused] + solid):
                continue
            before, after = page.text[max(0, span[0] - 2) : span[0]], page.text[span[1] : span[1] + 2]
            hyphened = re.fullmatch(r"\w-", before) or re.fullmatch(r"-\w", after)
            add(span, key, part=bool(hyphened) and "-" not in name)
            solid.append(span)
    return sorted(mentions, key=lambda m: (m["start"], m["end"]))


def _loose(name: str) -> str:
    return r"\s+".join(re.escape(word) for word in name.split())


def _inside(page: Page, label: str) -> Span:
    """`Kreml in Kremlchef [#2]`: the letters of a name inside a solid compound."""
    label, number = _split_number(label)
    name, _, compound = label.partition(" in ")
    start, _ = find(page, compound + (f" #{number}" if number else ""), "compound")
    offset = compound.index(name)
    return start + offset, start + offset + len(name)


def _names(entities: dict[str, Gold]) -> list[tuple[str, str]]:
    """(name, entity key), longest names first; a person is also found by the last word of the name."""
    pairs = []
    for key, entity in entities.items():
        names = entity.get("names")
        if names is None:
            names = [entity["name"]]
            if entity["kind"] == "PERSON":
                names.append(entity["name"].split()[-1])
        pairs += [(name, key) for name in names]
    return sorted(pairs, key=lambda pair: (-len(pair[0]), pair))


def read_statement(page: Page, label: Gold, number: int, entities: dict[str, Gold]) -> Gold:
    """One statement; `direct`, `indirect` or `mixed` holds its words, or a list of them where a cue interrupts."""
    mode = next((mode for mode in MODES if mode in label), None)
    if mode is None:
        raise LabelError(f"{page.where}: statement {label!r} has no mode")
    unknown = set(label) - {*MODES, "by", "words", "cue", "via", "to", "on", "same", "optional", "unquoted", "note"}
    if unknown:
        raise LabelError(f"{page.where}: statement {label!r}: unknown field {sorted(unknown)}")
    pieces = label[mode] if isinstance(label[mode], list) else [label[mode]]
    parts = [find(page, piece, "statement") for piece in pieces]
    span = (parts[0][0], parts[-1][1])
    if label.get("by") is not None and label["by"] not in entities:
        raise LabelError(f"{page.where}: statement {pieces[0]!r}: no entity {label['by']!r}")
    content = page.text[span[0] : span[1]]
    if page.broken:
        content = content.encode("cp1252").decode("utf-8")
    if (
        mode == "direct"
        and not label.get("unquoted")
        and (content[0] not in QUOTES or not any(q in content[-2:] for q in QUOTES))
    ):
        raise LabelError(f"{page.where}: direct statement {content!r} is not in quotation marks")
    unquoted = re.sub('[„«"]({})[“»"]'.format("|".join(re.escape(n) for n, _ in _names(entities))), "", content)
    if mode == "indirect" and re.search('[„“«»"]', unquoted):
        raise LabelError(f"{page.where}: indirect statement {content!r} holds quotation marks")
    gold: Gold = {"id": f"{page.where.split(':')[-1]}.s{number}", "start": span[0], "end": span[1]}
    gold |= {"parts": [list(part) for part in parts], "mode": mode}
    gold["fragment"] = mode == "direct" and len(re.findall(r"[\w-]+", content)) <= 3
    gold["speaker"] = label.get("by")
    for field, name in (("words", "speaker"), ("cue", "cue")):
        place = find(page, label[field], f"{name} of {pieces[0]!r}:", near=span) if field in label else None
        gold[f"{name}_text" if name == "speaker" else "cue"] = page.text[slice(*place)] if place else None
        gold[f"{name}_start"], gold[f"{name}_end"] = place or (None, None)
    gold |= {"via": label.get("via", []), "addressee": label.get("to"), "said_on": label.get("on")}
    if label.get("optional"):
        gold["optional"] = True
    if "same" in label:
        gold["same"] = label["same"]
    return gold


def read_event(page: Page, label: Gold, number: int, entities: dict[str, Gold]) -> Gold:
    """One event: `type`, `at` (its clause), `who`, `place`, `when` (day or first..last), `is` (realis), `key`."""
    unknown = set(label) - {"type", "at", "who", "place", "when", "is", "key", "note", "optional"}
    if unknown or label["is"] not in REALIS or label["type"] not in EVENT_TYPES:
        raise LabelError(f"{page.where}: event {label!r}: unknown field, type or realis")
    for key in [*label.get("who", []), *([label["place"]] if "place" in label else [])]:
        if key not in entities:
            raise LabelError(f"{page.where}: event {label['at']!r}: no entity {key!r}")
    start, end = find(page, label["at"], "event")
    earliest, latest = _interval(page.where, label["when"]) if "when" in label else (None, None)
    return {
        "id": f"{page.where.split(':')[-1]}.e{number}",
        "start": start,
        "end": end,
        "type": label["type"],
        "participants": label.get("who", []),
        "place": label.get("place"),
        "earliest": earliest,
        "latest": latest,
        "realis": label["is"],
        "key": label.get("key"),
    }


def read_page(labels: Gold, text: str, entities: dict[str, Gold], where: str) -> tuple[Page, Gold]:
    """One page's gold as an `articles` entry. `where`: pile and page, for errors."""
    broken = bool(labels.get("broken"))
    page = Page(where, text, read_blocks(where, text, labels["blocks"], broken=broken), broken)
    gold: Gold = {"id": labels["id"], "uri": labels["file"] + (f"#{labels['entry']}" if "entry" in labels else "")}
    gold |= {field: labels.get(field) for field in ("title", "outlet")}
    gold |= {field: labels.get(field, []) for field in ("authors", "agencies")}
    for field in ("published", "updated"):
        gold[field] = _stamp(page, labels, field)
    gold["language"] = "de"
    gold["orthography"] = labels["orthography"]
    gold["version_of"] = labels.get("version_of")
    gold["notices"] = []
    for kind in ("correction", "retraction", "embargo"):
        for line in _lines(labels.get(kind, "")):
            start, end = find(page, line, kind, everywhere=True)
            gold["notices"].append({"start": start, "end": end, "kind": kind})
    gold["text"] = text
    gold["blocks"] = [{"start": s, "end": e, "kind": kind} for s, e, kind in page.blocks]
    gold["times"] = sorted((read_time(page, line) for line in _lines(labels.get("times", ""))), key=_start)
    gold["mentions"] = read_mentions(page, labels, entities)
    gold["statements"] = [read_statement(page, s, n, entities) for n, s in enumerate(labels.get("statements", []), 1)]
    gold["events"] = [read_event(page, e, n, entities) for n, e in enumerate(labels.get("events", []), 1)]
    _check_marks(page, gold)
    return page, gold


def _start(mark: Gold) -> tuple[int, int]:
    return mark["start"], mark["end"]


def _stamp(page: Page, labels: Gold, field: str) -> Gold | None:
    if field not in labels:
        return None
    at = labels[field]
    length = len(at.partition("T")[2].split("+")[0])
    stamp: Gold = {"at": at, "precision": {0: "day", 5: "minute", 8: "second"}[length]}
    stamp["how"] = "inferred" if labels.get(f"{field}_inferred") else "stated"
    words = labels.get(f"{field}_words")
    place = find(page, words, field, everywhere=True) if words else (None, None)
    stamp["start"], stamp["end"] = place
    if "published_interval" in labels and field == "published":
        stamp["interval"] = labels["published_interval"]
    return stamp


def _check_marks(page: Page, gold: Gold) -> None:
    for marks in ("times", "mentions", "statements", "events"):
        seen: set[Span] = set()
        for mark in gold[marks]:
            span = (mark["start"], mark["end"])
            if not page.marked(*span):
                raise LabelError(
                    f"{page.where}: {marks} {page.text[slice(*span)]!r} lies outside the article's own words"
                )
            if span in seen and marks != "events":
                raise LabelError(f"{page.where}: {marks} {page.text[slice(*span)]!r} is labelled twice")
            seen.add(span)
    if gold["title"] is not None:
        title = re.sub(r"\s+", " ", gold["title"])
        headlines = [re.sub(r"\s+", " ", page.text[s:e]) for s, e, kind in page.blocks if kind == "headline"]
        if headlines and title not in headlines:
            raise LabelError(f"{page.where}: title {title!r} is no headline block {headlines}")


# --- the labels of a pile ---------------------------------------------------------------------------------


def read_pile(folder: Path, *, text_of: Callable[[Gold], str] | None = None) -> Gold:
    """The gold of one folder of the corpus: {"pile", "articles", "entities", "stories"}.

    text_of: gives a page's article text (for HTML: the cleaner's); without it files are read by `page_text`.
    Raises: LabelError.
    """
    labels = tomllib.loads((folder / "labels.toml").read_text("utf-8"))
    entities: dict[str, Gold] = labels["entity"]
    for key, entity in entities.items():
        if entity["kind"] not in MENTION_KINDS:
            raise LabelError(f"{folder.name}: entity {key!r}: kind {entity['kind']!r}")
    base = folder / labels["pile"].get("folder", ".")
    pages: dict[str, Page] = {}
    articles = []
    for page_labels in labels["page"]:
        text = text_of(page_labels) if text_of else page_text(base, page_labels)
        where = f"{folder.name}:{page_labels['id']}"
        pages[page_labels["id"]], gold = read_page(page_labels, text, entities, where)
        articles.append(gold | {"story": page_labels["story"]})
    _check_entities(folder.name, entities, articles)
    stories = [_story(folder.name, key, story, labels, pages, articles) for key, story in labels["story"].items()]
    missing = {a["story"] for a in articles} - set(labels["story"])
    if missing:
        raise LabelError(f"{folder.name}: no [story.{sorted(missing)[0]}]")
    return {
        "pile": labels["pile"] | {"slug": folder.name},
        "articles": articles,
        "entities": [_entity(key, entity, articles) for key, entity in entities.items()],
        "stories": stories,
    }


def _check_entities(where: str, entities: dict[str, Gold], articles: list[Gold]) -> None:
    used = {m["entity"] for a in articles for m in a["mentions"]} | {
        s["speaker"] for a in articles for s in a["statements"]
    }
    for key in entities:
        if key not in used:
            raise LabelError(f"{where}: entity {key!r} is never mentioned")


def _entity(key: str, entity: Gold, articles: list[Gold]) -> Gold:
    words = {
        re.sub(r"\s+", " ", a["text"][m["start"] : m["end"]])
        for a in articles
        for m in a["mentions"]
        if m["entity"] == key and not m["nominal"]
    }
    return {
        "id": key,
        "name": entity["name"],
        "kind": entity["kind"],
        "variants": sorted(words - {entity["name"]}),
        "roles": [{"text": role, "cites": []} for role in entity.get("roles", [])],
    }


def _cite(where: str, label: str, pages: dict[str, Page]) -> Gold:
    """`p03: first … last` as a cite."""
    key, colon, words = label.partition(": ")
    if not colon or key not in pages:
        raise LabelError(f"{where}: cite {label!r} names no page")
    start, end = find(pages[key], words, "cite")
    return {"article": key, "start": start, "end": end}


def _cites(where: str, label: str | list[str], pages: dict[str, Page]) -> list[Gold]:
    return [_cite(where, one, pages) for one in ([label] if isinstance(label, str) else label)]


def _story(where: str, key: str, story: Gold, labels: Gold, pages: dict[str, Page], articles: list[Gold]) -> Gold:
    mine = sorted((a for a in articles if a["story"] == key), key=lambda a: (a["published"] or {"at": "9999"})["at"])
    if not mine:
        raise LabelError(f"{where}: story {key!r} has no page")
    days = [a["published"]["at"][:10] for a in mine if a["published"]]
    names = labels["entity"]
    ids = [a["id"] for a in mine]

    def own(field: str) -> list[Gold]:
        return [x for x in labels.get(field, []) if x.get("story", next(iter(labels["story"]))) == key]

    brief = [{"text": b["text"], "cites": _cites(where, b["cite"], pages)} for b in story.get("brief", [])]
    if len(brief) != 3:
        raise LabelError(f"{where}: story {key!r}: the brief has {len(brief)} sentences, not three")
    return {
        "id": key,
        "title": story["title"],
        "first": min(days, default=None),
        "last": max(days, default=None),
        "articles": ids,
        "copies": [_copy(where, c, articles) for c in own("copy")],
        "statements": _same_statements(mine),
        "plans": [_plan(where, p, pages, names) for p in own("plan")],
        "conflicts": [_conflict(where, n, c, pages) for n, c in enumerate(own("conflict"), 1)],
        "brief": brief,
    }


def _copy(where: str, copy: Gold, articles: list[Gold]) -> Gold:
    a, b = (next(x for x in articles if x["id"] == key) for key in copy["pages"])
    if copy["kind"] not in ("same", "shared"):
        raise LabelError(f"{where}: copy {copy!r}: kind")
    words = [[m for m in re.finditer(r"\w+", x["text"]) if _in_prose(x, m.start())] for x in (a, b)]
    blocks = difflib.SequenceMatcher(None, *[[m[0] for m in w] for w in words], autojunk=False).get_matching_blocks()
    spans, shared = [], [0, 0]
    for i, j, size in blocks:
        if size >= 8:
            pair = [(w[k].start(), w[k + size - 1].end()) for w, k in zip(words, (i, j), strict=True)]
            spans.append([{"start": s, "end": e} for s, e in pair])
            shared = [n + size for n in shared]
    shares = [round(n / len(w), 2) for n, w in zip(shared, words, strict=True)]
    return {
        "articles": copy["pages"],
        "kind": copy["kind"],
        "agency": copy.get("agency"),
        "share_a": shares[0],
        "share_b": shares[1],
        "spans": spans,
    }


def _in_prose(article: Gold, at: int) -> bool:
    return any(
        b["start"] <= at < b["end"] for b in article["blocks"] if b["kind"] in ("standfirst", "summary_box", "body")
    )


def _same_statements(articles: list[Gold]) -> list[Gold]:
    """Groups of statements by their `same = "name relation"` (relation: same, translation or variant)."""
    groups: dict[str, list[Gold]] = {}
    for article in articles:
        for statement in article["statements"]:
            if "same" in statement:
                groups.setdefault(statement["same"], []).append(statement)
    gold = []
    for label, members in sorted(groups.items()):
        name, _, relation = label.partition(" ")
        speakers = {m["speaker"] for m in members}
        gold.append(
            {
                "id": name,
                "speaker": speakers.pop() if len(speakers) == 1 else None,
                "members": [m["id"] for m in members],
                "relation": relation or "same",
            }
        )
    return gold


def _plan(where: str, plan: Gold, pages: dict[str, Page], entities: dict[str, Gold]) -> Gold:
    history = []
    for entry in plan["history"]:
        if entry["status"] not in STATUSES:
            raise LabelError(f"{where}: plan {plan['id']!r}: status {entry['status']!r}")
        datetime.date.fromisoformat(entry["as_of"])
        by = entry.get("by")
        history.append(
            {
                "status": entry["status"],
                "as_of": entry["as_of"],
                "by": entities[by]["name"] if by in entities else by,
                "cites": _cites(where, entry["cite"], pages),
            }
        )
    days = [entry["as_of"] for entry in history]
    if days != sorted(days):
        raise LabelError(f"{where}: plan {plan['id']!r}: its history is not in order of days")
    seen = [(h["cites"][0]["article"], h["status"]) for h in history]
    if len(seen) != len(set(seen)):
        raise LabelError(f"{where}: plan {plan['id']!r}: two entries of one article and status")
    newest = {h["status"] for h in history if h["as_of"] == days[-1]}
    if plan["status"] not in newest:
        raise LabelError(
            f"{where}: plan {plan['id']!r}: status {plan['status']!r}, newest entries say {sorted(newest)}"
        )
    for key in [*plan.get("who", []), *([plan["place"]] if "place" in plan else [])]:
        if key not in entities:
            raise LabelError(f"{where}: plan {plan['id']!r}: no entity {key!r}")
    window = _interval(where, plan["for"]) if "for" in plan else None
    return {
        "id": plan["id"],
        "label": plan["label"],
        "type": plan["type"],
        "participants": plan.get("who", []),
        "place": plan.get("place"),
        "planned_for": {"earliest": window[0], "latest": window[1]} if window else None,
        "status": plan["status"],
        "history": history,
    }


def _conflict(where: str, number: int, conflict: Gold, pages: dict[str, Page]) -> Gold:
    if conflict["kind"] not in CONFLICTS or len(conflict["sides"]) < 2:
        raise LabelError(f"{where}: conflict {conflict['about']!r}: kind or number of sides")
    sides = [{"summary": s["summary"], "cites": _cites(where, s["cite"], pages)} for s in conflict["sides"]]
    return {"id": f"c{number}", "kind": conflict["kind"], "about": conflict["about"], "sides": sides}


# --- command line -----------------------------------------------------------------------------------------


def show(gold: Gold) -> Iterator[str]:
    """Every label beside its words, for a reader who checks them."""
    for a in gold["articles"]:
        text = a["text"]

        def said(mark: Gold, text: str = text) -> str:
            return re.sub(r"\s+", " ", text[mark["start"] : mark["end"]])

        yield f"=== {a['id']} {a['uri']} | {a['title']} | {a['outlet']} | {a['published']}"
        for b in a["blocks"]:
            yield f"  {b['kind']:16} {said(b)[:70]}"
        for t in a["times"]:
            yield f"  TIME {said(t)!r} {t['type']} {t['value']} {t['mod'] or ''} {t['earliest']}..{t['latest']}"
        yield "  MENTIONS " + " · ".join(
            f"{said(m)}→{m['entity']}{'(n)' if m['nominal'] else ''}{'(p)' if m['part'] else ''}" for m in a["mentions"]
        )
        for s in a["statements"]:
            low = min(x for x in (s["start"], s["speaker_start"], s["cue_start"]) if x is not None)
            high = max(x for x in (s["end"], s["speaker_end"], s["cue_end"]) if x is not None)
            far = " FAR" if high - low > s["end"] - s["start"] + 120 else ""
            who = f"{s['speaker']} {s['speaker_text']!r} {s['cue']!r} {s['via'] or ''}"
            yield f"  {s['mode'].upper()}{far} {said(s)!r} ← {who}"
        for e in a["events"]:
            yield f"  EVENT {e['type']} {e['realis']} {e['earliest']}..{e['latest']} {said(e)!r}"


def main(arguments: list[str]) -> int:
    """Check the piles given (all of corpus/ without any)."""
    folders = [Path(a) for a in arguments if not a.startswith("--")]
    folders = folders or sorted(p.parent for p in Path(__file__).parent.rglob("labels.toml"))
    bad = 0
    for folder in folders:
        try:
            gold = read_pile(folder)
        except LabelError as error:
            print(error)
            bad += 1
            continue
        if "--json" in arguments:
            print(json.dumps(gold, ensure_ascii=False, indent=1))
        elif "--show" in arguments:
            print("\n".join(show(gold)))
        else:
            counts = {
                m: sum(len(a[m]) for a in gold["articles"]) for m in ("times", "mentions", "statements", "events")
            }
            print(f"{folder.name}: {len(gold['articles'])} pages, {len(gold['stories'])} stories, {counts}")
    return 1 if bad else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
