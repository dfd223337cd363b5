"""The lists and weights of names can be made again: a tiny run of their recipes."""

import runpy
from pathlib import Path

TRAINING = Path(__file__).resolve().parents[2] / "training"


def test_words_outside_names_more_often_than_inside_are_common() -> None:
    """Capitals at a sentence's start and behind signs prove nothing; names are left out."""
    recipe = runpy.run_path(str(TRAINING / "build_common_words.py"))
    lines = "# source\n1\tHeute\tO\n2\tkam\tO\n3\tKern\tB-PER\n4\tins\tO\n5\tHaus\tO\n\n1\tKern\tB-PER\n2\tging\tO\n\n"
    sentences = list(recipe["read_germeval"](lines.splitlines(keepends=True)))
    assert len(sentences) == 2
    assert recipe["common_words"](recipe["count_words"](sentences)) == ["Haus", "ging", "ins", "kam"]


def test_weights_are_learned_and_are_the_same_twice() -> None:
    """Words in -owski behind "sagte" become people, from a handful of sentences, without any randomness."""
    from eval.names import Labelled

    from faden import lang

    recipe = runpy.run_path(str(TRAINING / "train_name_shapes.py"))
    names = ("Zwirnowski", "Grabowski", "Malkowski", "Tomkowski", "Senkowski", "Lipkowski")
    sentences, tokens = [], []
    for name in names:
        words = ("Dann", "sagte", name, "etwas", "vom", "Plinkholz", ".")
        sentences.append(Labelled(tokens=words, gold=frozenset({(2, 3, "PER")}), ignored=frozenset()))
        tokens.append([(word, word == name) for word in words])
    nothing = recipe["count_words"]([])
    first = recipe["train"](sentences, tokens, nothing, lang.get("de"))
    assert first == recipe["train"](sentences, tokens, nothing, lang.get("de"))
    person = first["s4=wski"][1]
    assert person == max(first["s4=wski"])
    assert person > 0
