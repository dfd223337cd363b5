"""Writes src/faden/lang/de/group_background.py: in how many German texts each group of four letters occurs.

    python training/build_group_background.py

Texts: the newswire and press documents of DFKI SmartData (version 1, train and test) of 80 words or more, and the
sentences of GermEval 2014 (dev) in runs of eight; both CC BY 4.0. Only counts of letters are kept, no words.
"""

import gzip
import json
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from faden.group.features import WORDS_READ, letters_of

ROOT = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get("FADEN_SHARED", ROOT.parent / "shared")) / "data" / "ner"
OUT = ROOT / "src/faden/lang/de/group_background.py"
LEAST_WORDS = 80
SENTENCES = 8
LEAST_TEXTS = 5
"""Groups in fewer texts say nothing reliable, and are four fifths of all."""
LEVELS = 12
"""Counts are kept as steps of a logarithm: within a step they differ by under a third of idf's own step."""


def smartdata() -> Iterator[str]:
    """The documents of SmartData."""
    decoder = json.JSONDecoder()
    for name in ("v1_train", "v1_test"):
        text = gzip.decompress((DATA / f"smartdata/{name}.json.gz").read_bytes()).decode()
        at = 0
        while (at := _next(text, at)) < len(text):
            document, at = decoder.raw_decode(text, at)
            yield document["text"]["string"] if isinstance(document["text"], dict) else document["text"]


def _next(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \r\n\t,[]":
        at += 1
    return at


def germeval() -> Iterator[str]:
    """Runs of sentences of GermEval."""
    sentence: list[str] = []
    sentences: list[str] = []
    for line in (DATA / "germeval2014_dev.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            sentence.append(line.split("\t")[1])
        elif sentence:
            sentences.append(" ".join(sentence))
            sentence = []
            if len(sentences) == SENTENCES:
                yield " ".join(sentences)
                sentences = []


def main() -> None:
    counts: Counter[str] = Counter()
    texts = 0
    for text in (*(t for t in smartdata() if len(t.split()) >= LEAST_WORDS), *germeval()):
        texts += 1
        counts.update({piece for word in letters_of(text, WORDS_READ) for piece in word})
    by_level: dict[int, list[str]] = {}
    step = (texts / LEAST_TEXTS) ** (1 / LEVELS)
    for piece, count in counts.items():
        if count >= LEAST_TEXTS and len(piece) == 4:
            level = 0
            while LEAST_TEXTS * step ** (level + 1) <= count:
                level += 1
            by_level.setdefault(level, []).append(piece)
    rows = []
    for level in sorted(by_level):
        middle = round(LEAST_TEXTS * step ** (level + 0.5))
        joined = "".join(sorted(by_level[level]))
        lines = [joined[i : i + 104] for i in range(0, len(joined), 104)]
        rows.append(f"    {middle}: (\n" + "".join(f'        "{line}"\n' for line in lines) + "    ),\n")
    OUT.write_text(
        '"""German: in how many texts of news a group of four letters occurs; "_" is a word\'s border.\n\n'
        "Made by training/build_group_background.py from DFKI SmartData and GermEval 2014 (both CC BY 4.0).\n"
        '"""\n\n' + f"TEXTS = {texts}\n\nGROUPS: dict[int, str] = {{\n" + "".join(rows) + "}\n",
        "utf-8",
    )


if __name__ == "__main__":
    main()
