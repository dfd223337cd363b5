"""`./dev eval [SET...] [--raise-floors] [--allow-regression]`: measures, prints one table, gates the figures.

SET: names of the modules below; all by default. --raise-floors: floors.json takes figures that are above their floor
(and new ones). --allow-regression: it also takes figures that are below; say why in CHANGELOG.md.
"""

import argparse
import sys
import time
from importlib import import_module

from eval.common import Figure
from eval.gate import broken, load_floors, save_floors

SETS: tuple[str, ...] = (
    "corpus",
    "stories",
    "seeds_blocks",
    "seeds_times",
    "seeds_names",
    "seeds_statements",
    "seeds_findings",
    "pages_news",
    "pages_web",
    "times_krauts",
    "names",
    "quotes_wikinews",
    "mood_ud",
    "pairs_semeval",
    "headlines",
    "speed",
)


def main() -> int:
    parser = argparse.ArgumentParser(prog="./dev eval", description=__doc__)
    parser.add_argument("sets", nargs="*", metavar="SET", help=f"of {', '.join(SETS)}")
    parser.add_argument("--raise-floors", action="store_true")
    parser.add_argument("--allow-regression", action="store_true")
    options = parser.parse_args()
    unknown = sorted(set(options.sets) - set(SETS))
    if unknown:
        parser.error(f"no set {', '.join(unknown)}; there are {', '.join(SETS)}")

    floors = load_floors()
    figures: list[Figure] = []
    print(f"{'data set':<21}{'figure':<44}{'Faden':>8}{'floor':>8}   beside it")
    for name in options.sets or SETS:
        started = time.perf_counter()
        measured = import_module(f"eval.{name}").measure()
        if not measured:
            print(f"{name:<21}NOT MEASURED: its data are not in ../shared")
        for figure in measured:
            print(_row(figure, floors.get(figure.key)), flush=True)
        print(f"{'':<21}({name}: {time.perf_counter() - started:.1f} s)", flush=True)
        figures += measured
    faults = broken(figures, floors)
    for fault in faults:
        print(f"BELOW ITS FLOOR: {fault}", file=sys.stderr)
    if options.raise_floors or options.allow_regression:
        save_floors(figures, floors, allow_regression=options.allow_regression)
    print(f"{len(figures) - len(faults)} figures hold, {len(faults)} below their floor")
    return 1 if faults and not options.allow_regression else 0


def _row(figure: Figure, floor: float | None) -> str:
    beside = "" if figure.rival is None else figure.rival
    if figure.rival_value is not None:
        beside += f" {figure.rival_value:.3f}"
    shown = "" if floor is None else f"{floor:.3f}"
    return f"{figure.dataset:<21}{figure.name:<44}{figure.value:>8.3f}{shown:>8}   {beside}"


if __name__ == "__main__":
    sys.exit(main())
