"""KRAUTS (German news with TIMEX3): our time expressions and HeidelTime's, scored by the same code.

    python eval/times_krauts.py            the table
    python eval/times_krauts.py --misses   what we miss or read otherwise, by kind, the most frequent first

Definitions: metrics.md, "Times". Blanks are not counted in offsets; text is read inside <TEXT>.
"""

import html
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from eval.common import DATA, Figure, bare_article, f1

FOLDER = DATA / "times_krauts"
SETS = ("DieZeit", "Dolomiten-42")
PUBLISHED = {
    "DieZeit": {"strict": 0.697, "relaxed": 0.793, "value": 0.627},
    "Dolomiten-42": {"strict": 0.794, "relaxed": 0.831, "value": 0.800},
}
"""HeidelTime's figures as published with the corpus: what our scorer has to give for its output."""

_DROPPED = frozenset(
    "am im in vom zum beim ab bis seit von an zu um gegen nach vor ins zur der die das den dem des".split()
)
_QUOTES = "„“”\"»«‚‘›‹'"
_TAG = re.compile(r"<TIMEX3\b([^>]*?)(/?)>|</TIMEX3>|<[^>]+>")
_DCT = re.compile(r"<DCT>\s*<TIMEX3[^>]*?\bvalue=\"([^\"]+)\"")


@dataclass(frozen=True, slots=True)
class Timex:
    """An expression of one document. start, end: counted without blanks."""

    start: int
    end: int
    words: str
    type: str
    value: str
    duration: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A document of the corpus: its text and day of creation, gold and the rival's expressions."""

    name: str
    text: str
    created: str
    gold: tuple[Timex, ...]
    rival: tuple[Timex, ...]


def documents(name: str) -> list[Document]:
    """The documents of one part of the corpus."""
    found = []
    for path in sorted((FOLDER / f"KRAUTS_{name}").iterdir()):
        created, text, gold = _read(path)
        rival_path = FOLDER / f"KRAUTS_{name}_Heideltime" / path.name
        rival = _read(rival_path)[2] if rival_path.exists() else ()
        found.append(Document(path.name, text, created, gold, rival))
    return found


def _read(path: Path) -> tuple[str, str, tuple[Timex, ...]]:
    markup = path.read_text(encoding="utf-8")
    created = _DCT.search(markup)
    assert created, path
    inner = markup[markup.index("<TEXT>") + 6 : markup.index("</TEXT>")]
    text, spans, open_tags, at = "", [], [], 0
    for tag in _TAG.finditer(inner):
        text += html.unescape(inner[at : tag.start()])
        at = tag.end()
        if tag.group().startswith("<TIMEX3") and not tag.group(2):
            open_tags.append((len(text), dict(re.findall(r'(\w+)="([^"]*)"', tag.group(1)))))
        elif tag.group() == "</TIMEX3>" and open_tags:
            start, attributes = open_tags.pop()
            spans.append((start, len(text), attributes))
    text += html.unescape(inner[at:])
    count = _counter(text)
    timexes = tuple(
        Timex(count(start), count(end), text[start:end], attributes.get("type", ""), attributes.get("value", ""))
        for start, end, attributes in sorted(spans, key=lambda span: span[:2])
        if text[start:end].strip()
    )
    return created.group(1)[:10], text, timexes


def _counter(text: str) -> Callable[[int], int]:
    """Offset in `text` -> the same counted without blanks."""
    counts = [0]
    for char in text:
        counts.append(counts[-1] + (not char.isspace()))
    return counts.__getitem__


def ours(document: Document) -> tuple[Timex, ...]:
    """What we find in a document."""
    article = bare_article(document.text, uri=document.name, published=document.created)
    count = _counter(article.text)
    return tuple(
        Timex(count(t.start), count(t.end), article.text[t.start : t.end], t.type, t.value, t.duration)
        for t in article.times
    )


def core(timex: Timex) -> tuple[int, int]:
    """The span without leading prepositions and articles and without quotation marks at its ends."""
    start, end, words = timex.start, timex.end, timex.words.strip()
    while words:
        first = words.split()[0]
        if words[0] in _QUOTES:
            start, words = start + 1, words[1:].lstrip()
        elif words[-1] in _QUOTES:
            end, words = end - 1, words[:-1].rstrip()
        elif first.lower() in _DROPPED and len(words.split()) > 1:
            start, words = start + len(first), words[len(first) :].lstrip()
        else:
            break
    return start, end


def same_value(gold: Timex, found: Timex) -> bool:
    wanted = _plain(gold.value)
    return wanted == _plain(found.value) or (found.duration is not None and wanted == _plain(found.duration))


def _plain(value: str) -> str:
    """T20.30 as T20:30, T20 as T20:00, without seconds of 00 and without the zone."""
    value = re.sub(r"T(\d{1,2})\.(\d\d)", r"T\1:\2", value)
    value = re.sub(r"T(\d\d)$", r"T\1:00", value)
    value = re.sub(r"(T\d{1,2}:\d\d):00", r"\1", value)
    return re.sub(r"(T[\d:]+)(?:Z|[+-]\d\d:?\d\d)$", r"\1", value)


def pairs(gold: tuple[Timex, ...], found: tuple[Timex, ...]) -> list[tuple[Timex, Timex]]:
    """One-to-one pairs of overlapping spans: the best by overlap first, as spans of one side do not overlap."""
    options = sorted(
        (
            (min(g.end, f.end) - max(g.start, f.start), -g.start, -f.start, i, j)
            for i, g in enumerate(gold)
            for j, f in enumerate(found)
            if min(g.end, f.end) > max(g.start, f.start)
        ),
        reverse=True,
    )
    used_gold: set[int] = set()
    used_found: set[int] = set()
    chosen = []
    for *_, i, j in options:
        if i not in used_gold and j not in used_found:
            used_gold.add(i)
            used_found.add(j)
            chosen.append((gold[i], found[j]))
    return chosen


def score(sides: list[tuple[tuple[Timex, ...], tuple[Timex, ...]]]) -> dict[str, float]:
    """strict, strict_tolerant, relaxed and value F1 over (gold, found) of all documents pooled."""
    gold = sum(len(side[0]) for side in sides)
    found = sum(len(side[1]) for side in sides)
    paired = [pair for side in sides for pair in pairs(*side)]
    right = {
        "strict": sum((g.start, g.end) == (f.start, f.end) for g, f in paired),
        "strict_tolerant": sum(core(g) == core(f) for g, f in paired),
        "relaxed": len(paired),
        "value": sum(same_value(g, f) for g, f in paired),
    }
    return {name: f1(count, found, gold) for name, count in right.items()}


def measure() -> list[Figure]:
    """Our figures over all of KRAUTS and by part, HeidelTime's beside them."""
    if not FOLDER.exists():
        return []
    our_sides: list[tuple[tuple[Timex, ...], tuple[Timex, ...]]] = []
    rival_sides: list[tuple[tuple[Timex, ...], tuple[Timex, ...]]] = []
    figures: list[Figure] = []
    for name in SETS:
        read = documents(name)
        our_part = [(d.gold, ours(d)) for d in read]
        rival_part = [(d.gold, d.rival) for d in read]
        figures += _figures(name, our_part, rival_part)
        our_sides += our_part
        rival_sides += rival_part
    return _figures("all", our_sides, rival_sides) + figures


def _figures(
    name: str,
    our_part: list[tuple[tuple[Timex, ...], tuple[Timex, ...]]],
    rival_part: list[tuple[tuple[Timex, ...], tuple[Timex, ...]]],
) -> list[Figure]:
    we, rival = score(our_part), score(rival_part)
    return [
        Figure(
            dataset="times_krauts",
            name=f"{name} {measured}",
            value=we[measured],
            rival="HeidelTime",
            rival_value=rival[measured],
        )
        for measured in we
    ]


def misses() -> Iterator[tuple[str, str]]:
    """(kind, where) of everything that differs from gold: spurious, missed, span, value."""
    for name in SETS:
        for document in documents(name):
            found = ours(document)
            paired = pairs(document.gold, found)
            for g, f in paired:
                if not same_value(g, f):
                    yield (
                        "value",
                        f"{document.created} {_context(document, g)} gold {g.value} ours {f.value} {f.duration}",
                    )
                if core(g) != core(f):
                    yield "span", f"{_context(document, g)} gold [{g.words}] ours [{f.words}]"
            for g in set(document.gold) - {pair[0] for pair in paired}:
                yield "missed", f"{g.words.lower()} | {g.value} | {_context(document, g)}"
            for f in set(found) - {pair[1] for pair in paired}:
                yield "spurious", f"{f.words.lower()} | {f.value} | {_context(document, f)}"


def _context(document: Document, timex: Timex) -> str:
    count = _counter(document.text)
    places = {count(at): at for at in range(len(document.text), -1, -1)}
    start, end = places.get(timex.start, 0), places.get(timex.end, 0)
    before, after = document.text[max(0, start - 40) : start], document.text[end : end + 40]
    return re.sub(r"\s+", " ", f"{document.name[:12]}: {before}[[{document.text[start:end]}]]{after}")


def main() -> None:
    if "--misses" in sys.argv[1:]:
        found = sorted(misses())
        kinds = Counter(kind for kind, _ in found)
        for kind, count in kinds.most_common():
            print(f"\n== {kind}: {count}")
            lines = [line for each, line in found if each == kind]
            heads = Counter(line.split(" | ")[0] for line in lines)
            for line in sorted(lines, key=lambda line: (-heads[line.split(" | ")[0]], line)):
                print("  ", line)
        return
    for figure in measure():
        print(f"{figure.name:32} {figure.value:.3f}   {figure.rival} {figure.rival_value:.3f}")


if __name__ == "__main__":
    main()
