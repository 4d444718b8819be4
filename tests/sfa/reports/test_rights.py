"""Who sees what in the reports of 0.2: a rep its own deals, a manager those below, nobody without a role."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from crmcore import Actor, Table, User
from crmcore.errors import Forbidden
from crmcore_sfa import Opportunity
from crmcore_sfa.forecast import Snapshots
from tests.sfa.firm import Firm, on

PARAMETERS: dict[str, dict[str, Any]] = {
    "conversion": {}, "lost_reasons": {"by": "rep"}, "velocity": {"by": "rep"}, "coverage": {},
    "forecast": {"by": "rep"}, "forecast_accuracy": {"by": "rep"}, "slippage": {}, "stuck": {}, "rep_performance": {},
    "return": {"on": date(2026, 2, 1)},
}  # fmt: skip


def run(firm: Firm, name: str, who: User | Actor | None) -> Table:
    report = firm.crm.registry.report(f"sfa.{name}")
    actor = firm.crm.as_system("report") if who is None else firm.crm.work(who, read_only=True)
    with actor as work:
        return report.query(work, report.params(**PARAMETERS[name]))


@pytest.fixture
def later(firm: Firm) -> Firm:
    """After the first quarter, with a snapshot of it, and a deal of Bob's that was put off."""
    clock: Any = firm.crm.clock
    with firm.crm.as_system("snapshot") as work:
        Snapshots(work).take()
    clock.now = on("2026-04-02")
    return firm


@pytest.mark.parametrize("name", PARAMETERS)
def test_each_sees_what_is_below(later: Firm, name: str) -> None:
    whole, boss = run(later, name, None), run(later, name, later.boss)
    assert (boss.rows, boss.columns) == (whole.rows, whole.columns)
    ann, bob = run(later, name, later.ann), run(later, name, later.bob)
    names = {"Ann", "Bob"}
    if whole.columns[0] == "rep":
        assert {row[0] for row in ann.rows} <= {"Ann"}
        assert {row[0] for row in bob.rows} <= {"Bob"}
        assert {row[0] for row in whole.rows} <= names
    elif name == "stuck":
        assert {row[2] for row in ann.rows} == {"Ann"}
    else:
        assert ann.rows != whole.rows
    with pytest.raises(Forbidden):
        run(later, name, Actor(name="nobody"))


def test_a_rep_learns_nothing_of_the_deals_of_others_from_the_journal(later: Firm) -> None:
    clock: Any = later.crm.clock
    clock.now = on("2026-03-02")
    with later.crm.as_system("expected, then put off") as work:
        (f,) = work.find(Opportunity, Opportunity.t.c.title == "f")
        for day in (date(2026, 3, 10), date(2026, 5, 1)):
            clock.forward(minutes=1)
            f = work.save(attrs.evolve(f, close_on=day))
    report = later.crm.registry.report("sfa.slippage")
    for who, slipped in ((later.bob, [1]), (later.ann, [0])):
        with later.crm.work(who, read_only=True) as work:
            found = report.query(work, report.params(period="2026-Q1"))
        assert [row[1] for row in found.rows] == slipped
