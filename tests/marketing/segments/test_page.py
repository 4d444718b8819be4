"""The page about segments: its code runs, its commands work, and it leaves nothing out."""

from __future__ import annotations

from pathlib import Path

import pytest

from crmcore_marketing import segments
from tests.marketing import pages
from tests.marketing.firm import build


def test_its_python_runs(sqlite_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    pages.run_python("segments", build(sqlite_url))
    assert capsys.readouterr().out.splitlines() == [
        "4 ['Erik']",
        "Erik; True; customer.lifecycle == 'lead': no (customer.lifecycle is subscriber); put in by hand",
        "Chloe; False; customer.lifecycle == 'lead': no (customer.lifecycle is customer)",
    ]


def test_its_settings_are_settings() -> None:
    assert list(pages.check_settings("segments").segments) == ["neighbors"]


def test_its_commands_run(store_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = pages.run_commands("segments", tmp_path, store_url, capsys)
    for words in (
        "'german' holds 0 customers.",
        "Anna is not in 'german'",
        "'invited' holds 2 customers.",
        "Forgotten: 1 decision by hand.",
    ):
        assert words in said
    pages.run(capsys, "segment", "delete", "invited", "--yes", folder=tmp_path)
    out, _ = pages.run(capsys, "segment", "list", "--json", folder=tmp_path)
    assert '"guests"' in out
    assert '"invited"' not in out


def test_it_leaves_nothing_out() -> None:
    assert pages.left_out("segments", segments.AREA) == []
