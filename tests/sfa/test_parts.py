"""The parts of a report add up to the whole, whatever the deals are."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
import sqlalchemy as sa
from hypothesis import given, strategies as st

from crmcore import Crm, Customer, FiscalYear, User
from crmcore.errors import Invalid
from crmcore_sfa import Opportunity, SfaPlugin
from crmcore_sfa.periods import days_of
from crmcore_sfa.reports import Cycle, Funnel, Value, WinRate, cycle, funnel, value, win_rate
from tests.support import Clock, make_crm

DIMENSIONS = ("rep", "product", "family", "source", "customer", "customer.country", "month", "quarter", "year")


def lively(url: str, seed: int, *, start_month: int = 1) -> Crm:
    """Return a firm with some two hundred generated deals."""
    crm = make_crm(url, plugins=[SfaPlugin], config={"firm": {"fiscal_year_start": start_month}}, clock=Clock())
    with crm.as_system("demo") as work:
        reps = work.add_all(User(name=f"Rep {i}", roles=("rep",)) for i in range(4))
        customers = work.add_all(
            Customer.organization(name=f"C{i}", owner_id=reps[i % 4].id, country="DE" if i % 3 else None)
            for i in range(80)
        )
        list(crm.host.demo(work, customers, seed, 730))
    return crm


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_groups_add_up(store_url: str, seed: int) -> None:
    crm = lively(store_url, seed)
    with crm.as_system("report", read_only=True) as work:
        whole = value(work, Value(by="all")).rows[0]
        rates = win_rate(work, WinRate(by="all")).rows[0]
        days = cycle(work, Cycle(by="all")).rows[0]
        assert whole[1] > 50, "there is something to add up"
        for by in DIMENSIONS:
            parts = value(work, Value(by=by)).rows
            assert sum(p[2] for p in parts) == whole[2], by
            split = win_rate(work, WinRate(by=by)).rows
            assert [sum(p[i] for p in split) for i in (5, 6)] == [rates[5], rates[6]], by
            if by not in ("product", "family"):
                assert sum(p[1] for p in parts) == whole[1], by
                assert [sum(p[i] for p in split) for i in (2, 3)] == [rates[2], rates[3]], by
                mean = sum(p[1] * p[2] for p in cycle(work, Cycle(by=by)).rows) / days[1]
                assert mean == pytest.approx(days[2], abs=0.02), by


@pytest.mark.parametrize("seed", [4, 5])
def test_funnel_agrees_with_the_deals(store_url: str, seed: int) -> None:
    crm = lively(store_url, seed)
    with crm.as_system("report", read_only=True) as work:
        rows = funnel(work, Funnel()).rows
        stages = dict(work.select(sa.select(Opportunity.t.c.stage, sa.func.count()).group_by(Opportunity.t.c.stage)))
        total = work.count(Opportunity)
    assert {r[0]: r[3] for r in rows if r[3]} == stages
    reached = [r[1] for r in rows if r[1] is not None]
    assert reached[0] == total
    assert reached == sorted(reached, reverse=True)
    steps = [r for r in rows if r[1] is not None]
    assert all(a[2] == pytest.approx(b[1] / a[1]) for a, b in pairwise(steps))


@pytest.mark.parametrize("start_month", [1, 4, 7, 12])
def test_quarters_in_sql_are_those_of_the_fiscal_year(store_url: str, start_month: int) -> None:
    crm, year = lively(store_url, 6, start_month=start_month), FiscalYear(start_month)
    with crm.as_system("report", read_only=True) as work:
        shown = {row[0]: row[1] for row in value(work, Value(by="quarter")).rows}
        days = [
            row[0] for row in work.select(sa.select(Opportunity.t.c.closed_on).where(Opportunity.t.c.stage == "won"))
        ]
        expected: dict[str, int] = {}
        for day in days:
            label = "{}-Q{}".format(*year.quarter_of(day))
            expected[label] = expected.get(label, 0) + 1
        assert shown == expected
        for label, count in shown.items():
            assert value(work, Value(by="all", period=label)).rows[0][1] == count


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(1, 12))
def test_a_day_lies_in_its_own_periods(day: date, start_month: int) -> None:
    year = FiscalYear(start_month)
    for text in (str(year.year_of(day)), "{}-Q{}".format(*year.quarter_of(day)), f"{day:%Y-%m}"):
        first, last = days_of(text, year)
        assert first is not None
        assert last is not None
        assert first <= day <= last
        # The day after the last one lies in another period of the same length.
        assert (last + timedelta(days=1)).day == 1


@pytest.mark.parametrize("text", ["2017-13", "17", "2017-Q5", "Q1", "2017-1", ""])
def test_what_is_no_period_is_refused(text: str) -> None:
    with pytest.raises(Invalid, match="is not a period"):
        days_of(text, FiscalYear())
