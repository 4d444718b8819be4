"""The page about reports: its Python and its commands run, and it names every report with its columns."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from crmcore import Crm, Customer
from crmcore_service import Tickets
from crmcore_service.reports import REPORTS
from crmcore_testing.templates import set_up
from tests.service.firm import Firm
from tests.shell import printed

PAGE = (Path(__file__).parents[3] / "docs/plugins/service/reports.md").read_text("utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def test_its_python_runs_and_columns_are_named(small: Firm, capsys: pytest.CaptureFixture[str]) -> None:
    with small.crm.work(small.amy) as work:
        Tickets(work).reply(Tickets(work).open(small.carl, "No light"), "Which lamp?")
    for text in blocks("python"):
        exec(compile(text, "reports.md", "exec"), {"crm": small.crm, "boss": small.boss})  # noqa: S102 — our own page
    assert capsys.readouterr().out == "Amy 1 0.0 0.0\n"
    rows = dict(re.findall(r"^\| `(service\.\w+)` \| ([^|]+) \|", PAGE, re.MULTILINE))
    rows["service.resolution"] = rows["service.first_response"]
    with small.crm.work(small.boss, read_only=True) as work:
        for report in REPORTS:
            columns = report.query(work, report.params()).columns[1:]
            assert rows[report.name] == ", ".join(columns)


def test_its_commands_run(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "crm.toml").write_text(f'[store]\nurl = "{sqlite_url}"\n[plugins.web]\n[plugins.service]\n')
    with Crm.from_toml(tmp_path / "crm.toml") as crm:
        set_up(crm)
        with crm.as_system("set up") as work:
            Tickets(work).open(work.add(Customer.person(name="Carl")), "No light")
    (text,) = blocks("sh")
    printed(text)
