"""How long the main job and `faden --help` take from a cold start, in seconds: the best of three."""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from eval.common import SHARED, Figure

RUNS = 3


def measure() -> list[Figure]:
    figures = [_figure("faden --help, seconds", ["--help"])]
    if (SHARED / "seeds").is_dir():
        with tempfile.TemporaryDirectory() as folder:
            arguments = ["run", str(SHARED / "seeds"), "--to", str(Path(folder, "seeds.html")), "--quiet"]
            figures.append(_figure("faden run seeds, seconds", arguments))
    return figures


def _figure(name: str, arguments: list[str]) -> Figure:
    return Figure(dataset="speed", name=name, value=_seconds(arguments), lower_is_better=True, gated=False)


def _seconds(arguments: list[str]) -> float:
    """Wall-clock seconds of `faden ARGUMENTS` in a fresh process."""
    took = []
    for _ in range(RUNS):
        started = time.perf_counter()
        subprocess.run([sys.executable, "-m", "faden.cli", *arguments], check=True, capture_output=True)
        took.append(time.perf_counter() - started)
    return min(took)
