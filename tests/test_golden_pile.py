"""The golden case of the whole pipeline: the demo's pile, exact.

A change of rules that means to change it writes it anew, and the difference is read before it is committed::

    FADEN_GOLDEN=write .venv/bin/pytest tests/test_golden_pile.py
"""

import json
import os
from pathlib import Path
from typing import Any

from faden import codec
from faden.demo import run_demo

GOLDEN = Path(__file__).parent / "data" / "demo.json"


def _findings() -> dict[str, Any]:
    """The demo's document without the texts and the furniture, which lie in the pages themselves."""
    document = json.loads(codec.encode(run_demo()))
    del document["faden"]
    for article in document["articles"]:
        del article["text"]
        article["blocks"] = [f"{b['start']}-{b['end']} {b['kind']}" for b in article["blocks"]]
    return dict(document)


def test_the_demo_gives_what_it_gave() -> None:
    """Every block, mark and finding of the demo is the one that was looked at and committed."""
    found = json.dumps(_findings(), indent=1, ensure_ascii=False) + "\n"
    if os.environ.get("FADEN_GOLDEN") == "write":
        GOLDEN.parent.mkdir(exist_ok=True)
        GOLDEN.write_text(found, "utf-8")
    assert json.loads(found) == json.loads(GOLDEN.read_text("utf-8"))
