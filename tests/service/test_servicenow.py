"""A real event log of a help desk, by the profile and the script that are shipped as an example."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parents[2] / "examples" / "servicenow" / "show_servicenow.py"


@pytest.fixture
def show(data_dir: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("servicenow_show", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.DATA = data_dir / "servicenow_incidents"
    return module


@pytest.mark.slow
def test_incidents_come_in_with_all_that_happened_to_them(show: ModuleType, store_url: str) -> None:
    assert show.main(["--url", store_url]) == {
        "tickets": 10_000,
        "events": 63_532,
        "callers": 3_473,
        "critical": 101,
        "high": 154,
        "moderate": 9_343,
        "low": 402,
        "reopened": 138,
        "resolved": 9_157,
        "median_hours_to_resolution": 65.7,
    }
