"""Rules of the house that a machine can keep (docs/design.md)."""

import ast
import re
import shutil
import subprocess
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from eval.__main__ import SETS

from faden import lang

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "faden"
STAGES = ("read", "clean", "annotate", "group", "trace", "brief")
MODULES = sorted(SOURCE.rglob("*.py"))


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def _ids(path: Path) -> str:
    return str(path.relative_to(SOURCE))


@pytest.mark.parametrize("path", [p for p in MODULES if p.relative_to(SOURCE).parts[0] in STAGES], ids=_ids)
def test_a_stage_knows_no_other_stage(path: Path) -> None:
    """A stage imports records, errors, language data and its own package: no other stage, store, CLI or web."""
    own = path.relative_to(SOURCE).parts[0]
    foreign = {f"faden.{s}" for s in (*STAGES, "store", "web", "cli", "pipeline") if s != own}
    assert not [name for name in _imports(path) if ".".join(name.split(".")[:2]) in foreign]


@pytest.mark.parametrize("path", [p for p in MODULES if p.relative_to(SOURCE).parts[0] in STAGES[1:]], ids=_ids)
def test_a_stage_reads_no_clock_and_no_disk(path: Path) -> None:
    """Stages behind `read` are functions of what they are given."""
    text = path.read_text("utf-8")
    assert not re.search(r"\b(?:date\.today|datetime\.now|utcnow|time\.time|random\.|open\()", text)


@pytest.mark.parametrize("path", MODULES, ids=_ids)
def test_language_is_data(path: Path) -> None:
    """No code asks which language it has before it."""
    assert not re.search(r"""language(?:\.code)? [!=]= ["']|code [!=]= ["']de["']""", path.read_text("utf-8"))


@pytest.mark.parametrize("path", sorted((SOURCE / "lang").rglob("*.py")), ids=_ids)
def test_lang_holds_no_logic(path: Path) -> None:
    """lang/ declares and fills tables: no function but `get`, no loop that decides."""
    functions = [n.name for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.FunctionDef)]
    assert not [name for name in functions if name != "get"]


@pytest.mark.parametrize("code", lang.LANGUAGES)
def test_every_language_has_every_table(code: str) -> None:
    """A language in the table has a folder with all domains."""
    assert lang.get(code) is not None


@pytest.mark.parametrize("path", [p for p in MODULES if p.name != "codec.py"], ids=_ids)
def test_only_the_codec_knows_the_json_library(path: Path) -> None:
    """msgspec stands in codec.py; reading .jsonl sources is the one other place that parses JSON."""
    if "read" not in path.parts:
        assert "msgspec" not in set(_imports(path))


def test_every_eval_script_is_in_the_table() -> None:
    """eval/ holds one script per data set, and `./dev eval` knows them all."""
    helpers = {"__init__", "__main__", "common", "findings_score", "gate"}
    scripts = {p.stem for p in (ROOT / "eval").glob("*.py") if not p.stem.startswith("_")} - helpers
    assert scripts == set(SETS)
    assert all(callable(import_module(f"eval.{name}").measure) for name in SETS)


def test_dev_lists_its_verbs() -> None:
    """./dev without a verb lists them and does nothing."""
    listed = subprocess.run([ROOT / "dev"], capture_output=True, text=True, check=True).stdout
    for verb in ("demo", "test", "lint", "types", "eval", "bench", "serve", "docs"):
        assert re.search(rf"^  {verb} ", listed, re.MULTILINE)


@pytest.mark.parametrize("code", [0, 1])
def test_dev_installs_without_noise(code: int, tmp_path: Path) -> None:
    """What pip says goes to a log; its end is told only where the installation failed."""
    for name in ("dev", "pyproject.toml", "constraints.txt"):
        shutil.copy(ROOT / name, tmp_path / name)
    python = tmp_path / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\n[ "$1" = -m ] || exit 0\necho WARNING: old; echo WARNING: cache >&2; exit {code}\n')
    python.chmod(0o755)
    done = subprocess.run([tmp_path / "dev", "docs"], capture_output=True, text=True)
    lines = done.stderr.splitlines()
    assert (done.returncode, done.stdout) == (code, "")
    assert lines[0] == "installing faden[dev] (once, about a minute)"
    assert ("WARNING: cache" in lines) == bool(code)
    assert len(lines) == (4 if code else 1)
    assert "WARNING: old" in (tmp_path / ".venv" / "install.log").read_text()
    assert (tmp_path / ".venv" / ".faden-dev").exists() == (not code)


def test_public_functions_say_what_they_give() -> None:
    """Every public function and class of the package has a docstring."""
    bare = []
    for path in MODULES:
        tree = ast.parse(path.read_text("utf-8"))
        for node in tree.body:
            public = isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_")
            if public and not ast.get_docstring(node):
                bare.append(f"{_ids(path)}: {node.name}")
    assert not bare
