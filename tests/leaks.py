"""Keeps the measuring data out of the project: `./dev lint` runs it.

No text file of the project may share a run of 12 words with a text of ../shared (where that folder is present).
"""

import gzip
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("FADEN_SHARED", ROOT.parent / "shared"))
RUN = 12
BIGGEST = 2_000_000
_WORD = re.compile(r"\w+")


def main() -> int:
    if not SHARED.is_dir():
        print("leaks: ../shared is not here; nothing to compare with")
        return 0
    known = {run for text in _shared_texts() for run in _runs(text)}
    leaks = 0
    for path in _project_files():
        shared = sorted(known.intersection(_runs(_text(path))))
        if shared:
            leaks += 1
            print(f"{path.relative_to(ROOT)}: {len(shared)} runs of {RUN} words from ../shared, such as {shared[0]!r}")
    print(f"leaks: {leaks} files with words of ../shared")
    return 1 if leaks else 0


def _runs(text: str) -> set[str]:
    words = _WORD.findall(text.lower())
    return {" ".join(words[i : i + RUN]) for i in range(len(words) - RUN + 1)}


def _project_files() -> Iterator[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    for name in filter(None, listed.stdout.split("\0")):
        path = ROOT / name
        if path.is_file() and path.stat().st_size <= BIGGEST:
            yield path


def _shared_texts() -> Iterator[str]:
    for path in sorted(SHARED.rglob("*")):
        if path.is_file() and path.suffix != ".py" and path.name not in ("design.md", "contract.md", "metrics.md"):
            yield from _texts(path)


def _texts(path: Path) -> Iterator[str]:
    if path.name.endswith(".jsonl.gz"):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                yield from _strings(json.loads(line))
    elif path.suffix == ".gz":
        yield re.sub(r"<[^>]+>", " ", gzip.decompress(path.read_bytes()).decode("utf-8", "replace"))
    elif path.suffix in (".tsv", ".conllu", ".iob2"):
        rows = (line.split("\t") for line in _text(path).splitlines())
        yield " ".join(row[1] for row in rows if len(row) > 1)
    elif path.suffix == ".json":
        yield from _strings(json.loads(_text(path)))
    else:
        yield re.sub(r"<[^>]+>", " ", _text(path))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from _strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from _strings(item)


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError:
        return ""


if __name__ == "__main__":
    sys.exit(main())
