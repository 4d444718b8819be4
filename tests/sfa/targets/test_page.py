"""The page about targets: its Python runs, its plan can be loaded, and it names all that is there."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from crmcore import Customer, Money, User, schema_of
from crmcore_sfa import Sales, SfaPlugin, targets
from crmcore_sfa.targets import Measure, people, quotas, settling
from crmcore_sfa.targets.settings import CommissionPlan, Tier
from tests.support import Clock, make_crm

PAGE = (Path(__file__).parents[3] / "docs/plugins/sfa/targets.md").read_text("utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def test_its_python_runs(sqlite_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    (plan,) = blocks("toml")
    crm = make_crm(sqlite_url, plugins=[SfaPlugin], config=tomllib.loads(plan), clock=Clock())
    with crm.as_system("set up") as work:
        ada = work.add(User(name="Ada", roles=("admin",)))
        bob = work.add(User(name="Bob", roles=("rep",)))
        acme = work.add(Customer.organization(name="Acme GmbH"))
        deal = Sales(work).open(acme, "Lamps", amount=Money("60000", "EUR"), owner_id=bob.id)
        Sales(work).win(deal)
    names: dict[str, Any] = {"crm": crm, "ada": ada, "bob": bob}
    for text in blocks("python"):
        exec(compile(text, "docs/plugins/sfa/targets.md", "exec"), names)  # noqa: S102 — the page is our own
    assert capsys.readouterr().out.splitlines() == [
        "Bob 50000 60000 1.2 -10000",
        "2026-03-02 Lamps 50,000.00 EUR 2,500.00 EUR 5 % of value, below the first tier",
        "2026-03-02 Lamps 10,000.00 EUR 750.00 EUR 7.5 % of value, from 100 % of the quota on",
        "3,250.00 EUR 1",
    ]


def test_it_leaves_nothing_out() -> None:
    area = targets.AREA
    names = {schema_of(cls).name for cls in area.records} | {report.name for report in area.reports}
    names |= {field for report in area.reports for field in report.params.model_fields}
    names |= {*CommissionPlan.model_fields, *Tier.model_fields, *Measure, *targets.Posting} - {"earned"}
    names |= {people.READ, quotas.SET, quotas.SET_ANY, settling.SETTLE}
    assert [n for n in sorted(names) if f"`{n}`" not in PAGE] == []
    assert all(f"crmcore {command.name}" in PAGE for command in area.commands)
