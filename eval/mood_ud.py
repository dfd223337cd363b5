"""Konjunktiv on UD German (GSD dev, PUD): is a word that we read as Konjunktiv one, and the other way round.

Gold: `Mood=Sub` of a token. Ours: `annotate.clauses.subjunctive` of the word alone, in its sentence's clauses.
As a script it prints the words most often missed and wrongly read: `python -m eval.mood_ud`.
"""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from eval.common import DATA, Figure, f1
from faden.annotate.clauses import Word, subjunctive
from faden.annotate.verbs import verbs_of

FOLDER = DATA / "ud"


def measure() -> list[Figure]:
    """F1 of Mood=Sub for each file; none where the data are not there."""
    figures = []
    for path in sorted(FOLDER.rglob("*.conllu")):
        right, found, gold, _ = _count(path)
        if gold:
            figures.append(Figure(dataset=f"ud {path.stem}", name="Mood=Sub F1", value=f1(right, found, gold)))
    return figures


def _count(path: Path) -> tuple[int, int, int, Counter[str]]:
    verbs = verbs_of("de")
    right = found = gold = 0
    errors: Counter[str] = Counter()
    for form, features, first in _tokens(path):
        low = form.lower()
        known = () if form[0].isupper() and not first else verbs.forms(low)
        ours = bool(subjunctive(Word(0, len(form), form, low, "word", known)))
        theirs = "Mood=Sub" in features
        right += ours and theirs
        found += ours
        gold += theirs
        if ours != theirs:
            errors[("missed " if theirs else "wrong ") + low] += 1
    return right, found, gold, errors


def _tokens(path: Path) -> Iterator[tuple[str, str, bool]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        columns = line.split("\t")
        if len(columns) == 10 and columns[0].isdigit():
            yield columns[1], columns[5], columns[0] == "1"


def main() -> None:
    """Print the figures and the commonest errors."""
    for path in sorted(FOLDER.rglob("*.conllu")):
        right, found, gold, errors = _count(path)
        print(f"{path.stem:30} F1 {f1(right, found, gold):.3f} ({right} of {gold}, {found} found)")
        print("   ", ", ".join(f"{word} {count}" for word, count in errors.most_common(40)))


if __name__ == "__main__":
    main()
