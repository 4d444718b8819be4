"""The page about reports: its Python runs, its settings can be loaded, and it names all that is there."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from crmcore import Customer, Money, User, schema_of
from crmcore_sfa import Product, Sales, SfaPlugin, forecast, reports
from crmcore_sfa.forecast.settings import ForecastConfig
from crmcore_sfa.forecast.snapshots import TAKE
from crmcore_sfa.reports.dimensions import DIMENSIONS
from tests.support import Clock, make_crm

PAGE = (Path(__file__).parents[3] / "docs/plugins/sfa/reports.md").read_text("utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def test_its_python_runs(sqlite_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    (text,) = blocks("toml")
    crm = make_crm(sqlite_url, plugins=[SfaPlugin], config=tomllib.loads(text), clock=Clock())
    with crm.as_system("set up") as work:
        ada = work.add(User(name="Ada", roles=("admin",)))
        acme = work.add(Customer.organization(name="Acme GmbH"))
        lamp = work.add(Product(name="Lamp"))
        deal = Sales(work).open(acme, "Lamps", amount=Money("500", "EUR"), product_id=lamp.id, owner_id=ada.id)
        Sales(work).win(deal)
    names: dict[str, Any] = {"crm": crm, "ada": ada}
    for text in blocks("python"):
        exec(compile(text, "docs/plugins/sfa/reports.md", "exec"), names)  # noqa: S102 — the page is our own
    said = capsys.readouterr().out.splitlines()
    assert said[:2] == ["Lamp 1 500", "1 0 1.0"]
    assert "'2026-Q1'" in said[2]
    assert names["yesterday"] == [], "the deal was not there yet"


def test_it_leaves_nothing_out() -> None:
    names = {schema_of(cls).name for cls in forecast.AREA.records} | {report.name for report in reports.REPORTS}
    names |= {field for report in reports.REPORTS for field in report.params.model_fields} - {"on"}
    names |= {*DIMENSIONS, TAKE, "on"}
    missing = [n for n in sorted(names) if f"`{n}`" not in PAGE and f"`{n}=" not in PAGE]
    assert missing == []
    assert [n for n in ForecastConfig.model_fields if f"\n{n} = " not in PAGE] == []


def test_it_names_the_columns_of_each_report() -> None:
    told = {m[1]: m[2] for m in re.finditer(r"^\| `(sfa\.[a-z_]+)`[^|]*\| ([^|]+) \|", PAGE, re.MULTILINE)}
    assert told.keys() == {report.name for report in reports.REPORTS}
