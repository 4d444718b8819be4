"""The pages about attribution and reports: their code runs, their commands work, and they leave nothing out."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from crmcore import Crm
from crmcore_marketing import Campaigns, attribution, reports
from crmcore_marketing.attribution import Model
from crmcore_marketing.attribution.hooks import COLUMNS, MILESTONES
from crmcore_testing.templates import set_up
from tests.marketing import pages
from tests.marketing.firm import Firm


def spring(crm: Crm) -> None:
    with crm.as_system("plan") as work:
        Campaigns(work).draft("Spring sale", purpose="newsletter", shares={"a": 0.5, "none": 0.5}, holdout="none")


def test_the_python_of_attribution_runs(small: Firm, capsys: pytest.CaptureFixture[str]) -> None:
    pages.run_python("attribution", small)
    (shown,) = pages.blocks("attribution", "text")
    assert capsys.readouterr().out == shown


def test_the_python_of_reports_runs(small: Firm, capsys: pytest.CaptureFixture[str]) -> None:
    spring(small.crm)
    pages.run_python("reports", small)
    assert capsys.readouterr().out.splitlines() == ["a 0 0", "none 0 0", "2026-01 0 0"]


def test_the_settings_are_settings() -> None:
    shown = pages.check_settings("attribution").attribution
    assert shown.model_dump(exclude={"outcomes"}) == attribution.AttributionSettings().model_dump(exclude={"outcomes"})


@pytest.mark.parametrize("page", ["attribution", "reports"])
def test_the_commands_run(page: str, store_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    commands, said = pages.blocks(page, "sh"), ""
    (tmp_path / "crm.toml").write_text(
        f'[store]\nurl = "{store_url}"\n\n[plugins.web]\n\n[plugins.marketing]\n\n[plugins.sfa]\n', "utf-8"
    )
    with Crm.from_toml(tmp_path / "crm.toml") as crm:
        set_up(crm)
        spring(crm)
    for line in "".join(commands).splitlines():
        out, _ = pages.run(capsys, *shlex.split(line)[1:], folder=tmp_path)
        said += out
    assert ("Credit by u_shaped" if page == "attribution" else "Spring sale") in said


def test_the_pages_leave_nothing_out() -> None:
    told = {name: (pages.PAGES / f"{name}.md").read_text("utf-8") for name in ("attribution", "reports")}
    assert [report.name for report in reports.REPORTS if f"`{report.name}`" not in told["reports"]] == []
    names = (*Model, *attribution.AttributionSettings.model_fields, *COLUMNS, *MILESTONES)
    assert [name for name in names if f"`{name}`" not in told["attribution"]] == []
