"""Quality floors: a figure that falls below its floor fails the build; lowering one takes an explicit flag."""

import json
import math
from collections.abc import Iterable, Mapping
from pathlib import Path

from eval.common import Figure

FLOORS = Path(__file__).with_name("floors.json")
STEP = 0.005
"""Floors lie on multiples of this, at or just below the figure: measured figures differ in the last digits between
kinds of processor."""


def load_floors() -> dict[str, float]:
    """Figure key -> floor (or ceiling, where lower is better)."""
    floors: dict[str, float] = json.loads(FLOORS.read_text()) if FLOORS.exists() else {}
    return floors


def broken(figures: Iterable[Figure], floors: Mapping[str, float]) -> list[str]:
    """A line for each figure that is on the wrong side of its floor."""
    return [
        f"{figure.key} is {figure.value:.4f}, its floor {floors[figure.key]:.4f}"
        for figure in figures
        if figure.key in floors and _worse(figure, floors[figure.key])
    ]


def save_floors(figures: Iterable[Figure], floors: Mapping[str, float], *, allow_regression: bool) -> None:
    """Writes the floors that these figures give; a worse figure moves its floor only with `allow_regression`."""
    kept = dict(floors)
    for figure in figures:
        if not figure.gated:
            continue
        floor = _floor(figure)
        better = figure.key in kept and (floor < kept[figure.key]) == figure.lower_is_better
        if figure.key not in kept or better or allow_regression:
            kept[figure.key] = floor
    FLOORS.write_text(json.dumps(dict(sorted(kept.items())), indent=1, ensure_ascii=False) + "\n")


def _worse(figure: Figure, floor: float) -> bool:
    return figure.value > floor if figure.lower_is_better else figure.value < floor


def _floor(figure: Figure) -> float:
    steps = figure.value / STEP
    return round((math.ceil(steps - 1e-9) if figure.lower_is_better else math.floor(steps + 1e-9)) * STEP, 4)
