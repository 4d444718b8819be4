"""``crmcore forecast``: what it stores and shows."""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

import pytest

from crmcore import Crm, Customer, Money, User
from crmcore.errors import Invalid
from crmcore_sfa import Sales
from crmcore_sfa.forecast.command import Step, series
from tests.cli.conftest import Cli, cli, firm, folder

__all__ = ["cli", "firm", "folder"]


@pytest.fixture
def deal(firm: Path) -> None:
    with Crm.from_toml("crm.toml") as crm, crm.as_system("a deal") as work:
        (ada,) = work.find(User, User.t.c.name == "Ada")
        (acme,) = work.find(Customer, Customer.t.c.name == "Acme")
        Sales(work).open(acme, "x", amount=Money("120", "EUR"), owner_id=ada.id, close_on=work.today)


def test_show_keep_and_check(deal: None, cli: Cli) -> None:
    shown = {row["category"]: row for row in cli("forecast", "show", "--json").data["rows"]}
    assert (shown["pipeline"]["deals"], shown["pipeline"]["rolled_up"]) == (1, "120")
    lines = list(csv.DictReader(io.StringIO(cli("--as", "Ada", "forecast", "show", "--by", "rep", "--csv").out)))
    assert {line["rep"] for line in lines} == {"Ada"}
    assert cli("forecast", "show", "--by", "mont").code == 1
    assert cli("--as", "Ada", "forecast", "snapshot").code == 1
    stored = cli("--as", "Boss", "forecast", "snapshot", "--json").data
    assert [(row["rows"], row["deals"]) for row in stored] == [(1, 1)]
    assert "there is a snapshot" in cli("forecast", "snapshot").err
    assert "not over yet: 1" in cli("forecast", "accuracy").out
    refused = cli("forecast", "replay", "--since", "2999-01-01")
    assert (refused.code, "No month ends from 2999-01-01" in refused.err) == (1, True)
    assert cli("forecast", "replay", "--since", "2020-01-01", "--until", "2020-03-31", "--json").data == []


def test_the_days_of_a_series() -> None:
    months = series(date(2026, 1, 15), date(2026, 3, 31), Step.MONTH)
    assert months == [date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31)]
    assert series(date(2026, 1, 1), date(2026, 1, 15), Step.WEEK) == [date(2026, 1, d) for d in (1, 8, 15)]
    assert series(date(2026, 1, 1), date(2026, 1, 2), Step.DAY) == [date(2026, 1, 1), date(2026, 1, 2)]
    with pytest.raises(Invalid, match="No month ends from 2026-01-01 to 2026-01-30"):
        series(date(2026, 1, 1), date(2026, 1, 30), Step.MONTH)
