"""The Maven set, by the profile and the script that are shipped as an example."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parents[2] / "examples" / "maven" / "show.py"


@pytest.fixture
def show(data_dir: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("maven_show", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.DATA = data_dir / "maven_crm"
    return module


def test_a_real_pipeline_comes_in_whole_and_once(show: ModuleType, store_url: str) -> None:
    assert show.main(["--url", store_url]) == {
        "organizations": 85,
        "subsidiaries": 15,
        "reps": 35,
        "managers": 6,
        "products": 7,
        "opportunities": 8800,
        "without_customer": 1425,
        "prospecting": 500,
        "engaging": 1589,
        "won": 4238,
        "lost": 2473,
        "won_value": 10005534,
        "win_rate": 63.15,
        "best_rep": "Darcel Schlecht",
        "best_rep_value": 1153214,
        "mean_cycle_won_days": 51.8,
        "won_by_quarter": [1134672, 3086111, 2982255, 2802496],
        "second_import_created": 0,
        "second_import_changed": 0,
    }
