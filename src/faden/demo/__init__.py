"""The invented pile that Faden ships (SOURCES.md), and a run over it."""

from contextlib import chdir
from importlib.resources import as_file, files

from faden.model import StageName, Thread

_SUFFIXES = (".html", ".txt", ".jsonl")


def run_demo(*, until: StageName = "brief") -> Thread:
    """The thread of the pile. Its uris are bare file names, so that it has the same bytes wherever Faden lies."""
    from faden.pipeline import run

    with as_file(files(__name__)) as folder, chdir(folder):
        return run(sorted(path.name for path in folder.iterdir() if path.suffix in _SUFFIXES), until=until)
