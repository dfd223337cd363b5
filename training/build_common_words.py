"""Makes `src/faden/lang/de/common_words.txt`: German words that are not names, from text with labelled names.

A capitalised word counts as a noun if it stands outside of names more often than inside (not at a sentence's
start); a word in lower case counts as it stands. Data: GermEval 2014 dev, MobIE and German court decisions (LER; all
CC BY 4.0, Benikova et al. 2014, Hennig et al. 2021, Leitner et al. 2019) and UD German GSD dev (CC BY-SA 4.0). No
data set that is only for measuring is read. No randomness. Run: `.venv/bin/python training/build_common_words.py`.
"""

import gzip
import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get("FADEN_SHARED", ROOT.parent / "shared")) / "data"
TARGET = ROOT / "src/faden/lang/de/common_words.txt"
_WORD = re.compile(r"[^\W\d_]{2,}")

Tokens = list[tuple[str, bool]]
"""One sentence: words, and whether each is inside a name."""


Counts = tuple[Counter[str], Counter[str]]
"""How often each word stands outside names, and inside."""


def count_words(sentences: Iterable[Tokens]) -> Counts:
    """Counts of the words of two letters and more; capitals at a sentence's start prove nothing and are left out."""
    outside: Counter[str] = Counter()
    inside: Counter[str] = Counter()
    for sentence in sentences:
        for position, (word, named) in enumerate(sentence):
            starts = position == 0 or not _WORD.fullmatch(sentence[position - 1][0])
            if not _WORD.fullmatch(word) or (word[0].isupper() and starts) or word[1:].isupper():
                continue
            (inside if named else outside)[word] += 1
    return outside, inside


def common_words(*counts: Counts) -> list[str]:
    """Sorted words, nouns with a capital, others in lower case, of all counts together."""
    outside: Counter[str] = Counter()
    inside: Counter[str] = Counter()
    for one_outside, one_inside in counts:
        outside.update(one_outside)
        inside.update(one_inside)
    return sorted(w for w, count in outside.items() if count > inside[w] and w[1:].islower())


def read_germeval(lines: Iterable[str]) -> Iterator[Tokens]:
    """Sentences of a GermEval file; derived words and parts of compounds are no names."""
    sentence: Tokens = []
    for line in lines:
        if line.startswith("#"):
            continue
        cells = line.rstrip("\n").split("\t")
        if len(cells) < 3:
            if sentence:
                yield sentence
            sentence = []
        else:
            sentence.append((cells[1], cells[2] != "O" and not cells[2].endswith(("deriv", "part"))))
    if sentence:
        yield sentence


def _columns(lines: Iterable[str], *, word: int, names: tuple[str, ...], all_names: bool = False) -> Iterator[Tokens]:
    sentence: Tokens = []
    for line in lines:
        cells = line.split()
        if len(cells) <= word or line.startswith(("-DOCSTART-", "#\t")):
            if sentence:
                yield sentence
            sentence = []
        else:
            named = cells[-1] != "O" and (all_names or cells[-1][2:].startswith(names))
            sentence.append((cells[word], named))
    if sentence:
        yield sentence


def read_gsd(lines: Iterable[str]) -> Iterator[Tokens]:
    """Sentences of a CoNLL-U file; what is tagged PROPN or X is a name."""
    sentence: Tokens = []
    for line in lines:
        cells = line.split("\t")
        if len(cells) < 10:
            if sentence and not line.startswith("#"):
                yield sentence
                sentence = []
        elif cells[0].isdigit():
            sentence.append((cells[1], cells[3] in ("PROPN", "X")))
    if sentence:
        yield sentence


def other_sentences(data: Path = DATA) -> list[Tokens]:
    """All sentences but GermEval's (whose own figure is cross-validated without the tested part)."""
    found: list[Tokens] = []
    for path in sorted((data / "ner/mobie").glob("*.conll2003")):
        with path.open(encoding="utf-8") as lines:
            found += _columns(lines, word=0, names=("location", "organization", "person", "event", "org"))
    for path in sorted((data / "ner/ler").glob("*.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            found += _columns(lines, word=0, names=(), all_names=True)
    with (data / "ud/de_gsd-ud-dev.conllu").open(encoding="utf-8") as lines:
        found += read_gsd(lines)
    return found


def main() -> None:
    with (DATA / "ner/germeval2014_dev.tsv").open(encoding="utf-8") as lines:
        words = common_words(count_words(other_sentences()), count_words(read_germeval(lines)))
    TARGET.write_text("\n".join(words) + "\n", encoding="utf-8")
    print(f"{len(words)} words, {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
