"""Names against three sets labelled by hand: GermEval 2014 dev, UNER-PUD, EuroParl dev (metrics.md, "Names").

Strict F1 of outer chunks as token spans. The list of common words and the weights of unknown words are made from
GermEval dev, so that figure is cross-validated: five folds, each read with a list and weights made without it.
Sentences stand alone: no article's context helps. Beside each figure: the same lists, every listed name marked
wherever it stands ("gazetteer").
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from eval.common import DATA, ROOT, Figure, f1
from faden import lang
from faden.annotate.document import Document
from faden.annotate.names import find_candidates
from faden.annotate.sentences import find_sentences
from faden.lang import Language
from faden.model import Block

FOLDS = 5
KINDS = {"PERSON": "PER", "PLACE": "LOC", "ORGANISATION": "ORG", "OTHER": "OTH"}
_NO_BLANK_BEFORE = frozenset(",.;:!?)]”“…")
_NO_BLANK_BEHIND = frozenset("(„[")

Chunk = tuple[int, int, str]
"""First token, token behind the last, kind."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """One sentence: its tokens, its gold chunks, and the tokens of gold that does not count."""

    tokens: tuple[str, ...]
    gold: frozenset[Chunk]
    ignored: frozenset[int]


def measure() -> list[Figure]:
    """Figures per data set and kind; those that are not there are left out."""
    german = lang.get("de")
    assert german is not None
    germeval, pud, europarl = (
        DATA / "ner" / name for name in ("germeval2014_dev.tsv", "uner_pud.iob2", "europarl_dev.tsv")
    )
    figures: list[Figure] = []
    if germeval.exists():
        sentences = list(read_labelled(germeval, word=1, label=2))
        counts = _count_folds(sentences, german, germeval)
        figures += _figures("germeval_dev", counts, ("PER", "LOC", "ORG", "OTH"), sentences, german)
    for name, path, label in (("uner_pud", pud, 2), ("europarl_dev", europarl, -1)):
        if path.exists():
            sentences = list(read_labelled(path, word=0 if label < 0 else 1, label=label))
            counts = _count(sentences, german)
            figures += _figures(name, counts, ("PER", "LOC", "ORG"), sentences, german)
    return figures


def _figures(
    dataset: str, counts: Counter[str], kinds: Sequence[str], sentences: Sequence[Labelled], german: Language
) -> list[Figure]:
    plain: Counter[str] = Counter()
    gazetteer = _gazetteer(german)
    for sentence in sentences:
        plain.update(_score(sentence, _listed(sentence.tokens, gazetteer)))
    return [
        Figure(
            dataset=dataset,
            name=f"names, strict F1{' ' + kind if kind else ''}",
            value=_f1(counts, [kind] if kind else kinds),
            rival="gazetteer",
            rival_value=_f1(plain, [kind] if kind else kinds),
        )
        for kind in ("", *kinds)
    ]


def _f1(counts: Counter[str], kinds: Iterable[str]) -> float:
    right, found, gold = (sum(counts[f"{what} {kind}"] for kind in kinds) for what in ("right", "found", "gold"))
    return f1(right, found, gold)


# --- ours -------------------------------------------------------------------------------------------------


def _count_folds(sentences: Sequence[Labelled], german: Language, path: Path) -> Counter[str]:
    """Counts over five folds; the common words of each are made without its sentences."""
    training = _training()
    others = training["count_words"](training["other_sentences"](DATA))
    with path.open(encoding="utf-8") as lines:
        own = list(training["read_germeval"](lines))
    counts: Counter[str] = Counter()
    for fold in range(FOLDS):
        kept = [index for index in range(len(own)) if index % FOLDS != fold]
        rest = [own[index] for index in kept]
        shapes = training["train"]([sentences[index] for index in kept], rest, others, german)
        words = replace(
            german.names,
            common=frozenset(training["common_words"](others, training["count_words"](rest))),
            shapes=shapes,
        )
        counts.update(_count(sentences[fold::FOLDS], replace(german, names=words)))
    return counts


def _training() -> dict[str, Callable[..., Any]]:
    """The functions of training/train_name_shapes.py and what it imports; training/ is no package."""
    import runpy

    return runpy.run_path(str(ROOT / "training/train_name_shapes.py"))


def _count(sentences: Iterable[Labelled], language: Language) -> Counter[str]:
    counts: Counter[str] = Counter()
    for sentence in sentences:
        counts.update(_score(sentence, _found(sentence, language)))
    return counts


def _score(sentence: Labelled, found: frozenset[Chunk]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for chunk in found:
        if chunk in sentence.gold or not sentence.ignored.issuperset(range(chunk[0], chunk[1])):
            counts[f"found {chunk[2]}"] += 1
            counts[f"right {chunk[2]}"] += chunk in sentence.gold
    for chunk in sentence.gold:
        counts[f"gold {chunk[2]}"] += 1
    return counts


def _found(sentence: Labelled, language: Language) -> frozenset[Chunk]:
    doc, starts = document(sentence.tokens, language)
    chunks = set()
    for candidate in find_candidates(doc):
        touched = [
            index
            for index, start in enumerate(starts)
            if start < candidate.end and start + len(sentence.tokens[index]) > candidate.start
        ]
        chunk = (touched[0], touched[-1] + 1, KINDS[candidate.kind])
        if not candidate.part or chunk in sentence.gold:
            chunks.add(chunk)
    return frozenset(chunks)


def document(tokens: Sequence[str], language: Language) -> tuple[Document, list[int]]:
    """A sentence as an article of its own, and where each token starts in it."""
    text, starts = _joined(tokens)
    blocks = (Block(start=0, end=len(text), kind="body"),)
    sentences = find_sentences(text, blocks, language)
    return Document(article="", text=text, blocks=blocks, sentences=sentences, language=language), starts


def _joined(tokens: Sequence[str]) -> tuple[str, list[int]]:
    """The tokens as a line of text, with blanks where a printer would set them, and where each starts."""
    text, starts = "", []
    for index, token in enumerate(tokens):
        glued = token in _NO_BLANK_BEFORE or (index and tokens[index - 1] in _NO_BLANK_BEHIND)
        text += "" if not index or glued else " "
        starts.append(len(text))
        text += token
    return text, starts


# --- the baseline -----------------------------------------------------------------------------------------


def _gazetteer(german: Language) -> dict[tuple[str, ...], str]:
    words = german.names
    names = {(given,): "PER" for given in words.given - words.ambiguous_given}
    for kind, table in (("LOC", words.places), ("ORG", words.organisations), ("OTH", words.others)):
        names |= {tuple(form.split()): kind for forms in table for form in forms}
    return names


def _listed(tokens: Sequence[str], gazetteer: dict[tuple[str, ...], str]) -> frozenset[Chunk]:
    """Longest match from the left; given names in a row, and a capitalised word behind them, are one person."""
    chunks, at = set(), 0
    while at < len(tokens):
        for end in range(min(len(tokens), at + 6), at, -1):
            kind = gazetteer.get(tuple(tokens[at:end]))
            if kind == "PER":
                while end < len(tokens) and tokens[end][:1].isupper() and end - at < 3:
                    end += 1
            if kind:
                chunks.add((at, end, kind))
                at = end
                break
        else:
            at += 1
    return frozenset(chunks)


# --- reading ----------------------------------------------------------------------------------------------


def read_labelled(path: Path, *, word: int, label: int) -> Iterator[Labelled]:
    """Sentences of a file of tab-separated columns; word, label: which."""
    rows: list[tuple[str, str]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        cells = line.split("\t")
        if (line.startswith("#") and len(cells) < 4 + label) or line.startswith("-DOCSTART-"):
            continue
        if len(cells) <= max(word, label):
            if rows:
                yield _labelled(rows)
            rows = []
        else:
            rows.append((cells[word], cells[label]))
    if rows:
        yield _labelled(rows)


def _labelled(rows: Sequence[tuple[str, str]]) -> Labelled:
    """Chunks of BIO or IO labels; "deriv" and "part" are ignored tokens."""
    gold: set[Chunk] = set()
    ignored: set[int] = set()
    start, kind = 0, ""
    for index, (_, label) in enumerate([*rows, ("", "O")]):
        mark, _, name = label.partition("-")
        if kind and (mark != "I" or name != kind):
            if kind.endswith(("deriv", "part")):
                ignored.update(range(start, index))
            else:
                gold.add((start, index, kind))
            kind = ""
        if name and not kind:
            start, kind = index, name
    gold = {(a, b, k) for a, b, k in gold if k in ("PER", "LOC", "ORG", "OTH")}
    return Labelled(tokens=tuple(word for word, _ in rows), gold=frozenset(gold), ignored=frozenset(ignored))
