"""The benchmark runs: a short one is part of the suite."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_the_short_benchmark_times_every_stage() -> None:
    """Each stage and the peer have a row with a rate above zero, and peak memory is told."""
    command = [sys.executable, "-m", "bench", "--short"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    rows = {line[:20].strip(): line[20:].split() for line in done.stdout.splitlines()[1:-1]}
    assert set(rows) == {
        "read", "clean, HTML", "trafilatura", "clean, text", "annotate", "group", "trace", "brief",
    }  # fmt: skip
    assert all(float(rate) > 0 and int(count) > 0 for count, _, rate in rows.values())
    assert "peak memory" in done.stdout
