"""A real randomized test of e-mails, by the profile and the script that are shipped as an example."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parents[3] / "examples" / "hillstrom" / "show_hillstrom.py"


@pytest.fixture
def show(data_dir: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("hillstrom_show", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.DATA = data_dir / "hillstrom"
    return module


@pytest.mark.slow
def test_each_mail_brings_more_visits_than_none(show: ModuleType, store_url: str) -> None:
    # Visits / customers: men's 1,974 / 10,778, women's 1,627 / 10,636, none 1,145 / 10,586.
    assert show.main(["--url", store_url]) == {
        "customers": 32_000,
        "visit_lift_mens": 7.5,
        "visit_lift_mens_low": 6.56,
        "visit_lift_mens_high": 8.44,
        "visit_lift_womens": 4.48,
        "visit_lift_womens_low": 3.58,
        "visit_lift_womens_high": 5.39,
    }
