"""The outputs, word for word: a change of any of them shows in the diff of its golden file.

`FADEN_GOLDEN=write pytest tests/brief/test_golden.py` writes them anew; look at the diff before committing it.
"""

import os
import re
from pathlib import Path

import pytest
from tests.brief.thread_fixture import bare_thread

import faden
from faden.brief import brief
from faden.brief.outputs import OUTPUTS

GOLDEN = Path(__file__).parent / "golden"
_CHANGING = re.compile(rf"<style>.*?</style>|sha256-[\w+/=]+|(?<=[ \"]){re.escape(faden.__version__)}", re.DOTALL)


@pytest.mark.parametrize("suffix", OUTPUTS)
def test_output_is_as_it_was(suffix: str) -> None:
    """The invented story through the composer and each output gives the golden file; style and version aside."""
    written = OUTPUTS[suffix](brief(bare_thread()), labels="de")
    text = _CHANGING.sub("", written if isinstance(written, str) else written.decode())
    golden = GOLDEN / f"hohenfels{suffix}"
    if os.environ.get("FADEN_GOLDEN") == "write":
        GOLDEN.mkdir(exist_ok=True)
        golden.write_text(text, "utf-8")
    assert text == golden.read_text("utf-8")


def test_no_golden_file_is_left_over() -> None:
    """Each golden file belongs to an output of the table."""
    assert {path.suffix for path in GOLDEN.iterdir()} == set(OUTPUTS)
