"""Faden: from a pile of German news pages to the thread of each story, with evidence for every line.

>>> import faden
>>> thread = faden.run(["page.html"])                      # doctest: +SKIP
>>> thread.stories[0].title                                # doctest: +SKIP
'...'
"""

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"
__all__ = ["FadenError", "Thread", "__version__", "check", "open_store", "run"]

if TYPE_CHECKING:
    from faden.check import check
    from faden.errors import FadenError
    from faden.model import Thread
    from faden.pipeline import run
    from faden.store import open_store

_HOME = {
    "FadenError": "faden.errors",
    "Thread": "faden.model",
    "check": "faden.check",
    "open_store": "faden.store",
    "run": "faden.pipeline",
}


def __getattr__(name: str) -> Any:
    """Public names are fetched when first used, so that `faden --help` stays fast."""
    if name in _HOME:
        from importlib import import_module

        return getattr(import_module(_HOME[name]), name)
    raise AttributeError(f"module 'faden' has no attribute {name!r}")
