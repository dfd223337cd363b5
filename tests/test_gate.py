"""The gate under the quality figures."""

import json
from pathlib import Path

import pytest
from eval import gate
from eval.common import Figure


def _figure(value: float, *, lower_is_better: bool = False, gated: bool = True) -> Figure:
    return Figure(dataset="set", name="F1", value=value, lower_is_better=lower_is_better, gated=gated)


@pytest.fixture(autouse=True)
def floors(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """floors.json in a folder of the test's own."""
    monkeypatch.setattr(gate, "FLOORS", tmp_path / "floors.json")
    return tmp_path / "floors.json"


def test_a_figure_below_its_floor_is_named() -> None:
    """Only figures on the wrong side of their floor are broken; for rates of error the floor is a ceiling."""
    assert gate.broken([_figure(0.9)], {"set: F1": 0.9}) == []
    assert "set: F1 is 0.8900" in gate.broken([_figure(0.89)], {"set: F1": 0.9})[0]
    assert gate.broken([_figure(0.05, lower_is_better=True)], {"set: F1": 0.06}) == []
    assert gate.broken([_figure(0.07, lower_is_better=True)], {"set: F1": 0.06})
    assert gate.broken([_figure(0.1)], {}) == []


def test_floors_rise_by_themselves_and_fall_only_when_allowed(floors: Path) -> None:
    """A better figure raises its floor; a worse one lowers it with --allow-regression only."""
    gate.save_floors([_figure(0.913)], {}, allow_regression=False)
    assert json.loads(floors.read_text()) == {"set: F1": 0.91}
    gate.save_floors([_figure(0.956)], gate.load_floors(), allow_regression=False)
    assert gate.load_floors() == {"set: F1": 0.955}
    gate.save_floors([_figure(0.7)], gate.load_floors(), allow_regression=False)
    assert gate.load_floors() == {"set: F1": 0.955}
    gate.save_floors([_figure(0.7)], gate.load_floors(), allow_regression=True)
    assert gate.load_floors() == {"set: F1": 0.7}


def test_ceilings_fall_by_themselves() -> None:
    """Where lower is better, a lower figure lowers its ceiling."""
    gate.save_floors([_figure(0.042, lower_is_better=True)], {"set: F1": 0.06}, allow_regression=False)
    assert gate.load_floors() == {"set: F1": 0.045}
    gate.save_floors([_figure(0.2, lower_is_better=True)], gate.load_floors(), allow_regression=False)
    assert gate.load_floors() == {"set: F1": 0.045}


def test_figures_that_depend_on_the_load_get_no_floor() -> None:
    """Seconds are printed, not gated."""
    gate.save_floors([_figure(3.0, gated=False)], {}, allow_regression=False)
    assert gate.load_floors() == {}
