"""A small run of examples/crash_campaign: workers that are killed send nothing twice and lose nothing."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

SHOW = Path(__file__).parents[3] / "examples/crash_campaign/crash.py"


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2])
def test_nothing_is_missing_and_nothing_sent_twice(store_url: str, tmp_path: Path, seed: int) -> None:
    asked = ["--recipients", "150", "--kills", "10", "--seed", str(seed), "--url", store_url]
    run = subprocess.run(
        [sys.executable, SHOW, *asked, "--folder", tmp_path / "crash"], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    found = json.loads(run.stdout.splitlines()[-1])
    on_the_wire = found.pop("on_the_wire")
    assert found == {"kills": 10, "recipients": 150, "missing": 0, "second_sends": 0}
    # Each of the dead had at most one in its hands.
    assert on_the_wire <= 10
