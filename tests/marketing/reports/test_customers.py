"""Reports on customers, on figures that were reckoned by hand: campaigns, retention, RFM, cohorts, the funnel."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import attrs
import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from crmcore import Customer, Lifecycle, Money, Table
from crmcore.errors import Invalid
from crmcore_marketing import Campaigns
from crmcore_marketing.reports import (
    Attribution,
    CampaignResults,
    Cohorts,
    Funnel,
    Retention,
    Rfm,
    attribution,
    campaigns,
    cohorts,
    funnel,
    retention,
    rfm,
)
from crmcore_marketing.reports.retention import Span, counted
from tests.marketing.firm import Firm, on
from tests.marketing.reports.shop import campaign, sell, shop, touch


def rows(firm: Firm, query: Callable[..., Table], params: Any) -> tuple[tuple[Any, ...], ...]:
    with firm.crm.work(firm.root, read_only=True) as work:
        return query(work, params).rows


def note(firm: Firm, query: Callable[..., Table], params: Any) -> str:
    with firm.crm.work(firm.root, read_only=True) as work:
        return query(work, params).note


@pytest.fixture
def bought(store_url: str) -> Firm:
    """Anna buys three times, Chloe twice (once in dollars), Dora once; Erik pays in a currency without a rate."""
    firm = shop(store_url)
    sell(firm, firm.anna, "100", "2026-01-10")
    sell(firm, firm.chloe, "40", "2026-01-20", "USD")  # 20 euros
    sell(firm, firm.anna, "50", "2026-02-05")
    sell(firm, firm.dora, "70", "2026-02-06")
    sell(firm, firm.chloe, "100", "2026-02-07", "USD")  # 80 euros
    sell(firm, firm.anna, "30", "2026-04-01")
    sell(firm, firm.erik, "30", "2026-04-02", "GBP")
    firm.clock.now = on("2026-04-15")
    return firm


def test_cohorts(bought: Firm) -> None:
    assert rows(bought, cohorts, Cohorts(months=3)) == (
        ("2026-01", 2, 120, 130, 0, 280),  # April's 30 is in the total alone
        ("2026-02", 1, 70, 0, 0, 70),
        ("2026-04", 1, 0, None, None, 0),
    )
    assert rows(bought, cohorts, Cohorts(months=4, measure="customers", until=date(2026, 1, 31))) == (
        ("2026-01", 2, 2, 2, 0, 1, 280),
    )
    assert note(bought, cohorts, Cohorts()).endswith("Left out for want of a rate: 1 in GBP.")


def test_rfm(bought: Firm) -> None:
    assert rows(bought, rfm, Rfm(scores=4)) == (
        ("Anna", 14, 3, 180, 3, 4, 4),
        ("Chloe", 67, 2, 100, 2, 3, 3),
        ("Erik", 13, 1, 0, 4, 1, 1),
        ("Dora", 68, 1, 70, 1, 1, 2),
    )
    fixed = Rfm(recency="14,67", frequency="2,3", monetary="70,100,180", by="score")
    assert rows(bought, rfm, fixed) == (
        ("334", 1, 14.0, 3, 180),
        ("311", 1, 13.0, 1, 0),
        ("223", 1, 67.0, 2, 100),
        ("112", 1, 68.0, 1, 70),
    )
    assert [row[0] for row in rows(bought, rfm, Rfm(days=15))] == ["Erik", "Anna"]
    assert rows(bought, rfm, Rfm(on=date(2026, 1, 31), scores=2)) == (
        ("Chloe", 11, 1, 20, 2, 1, 1), ("Anna", 21, 1, 100, 1, 1, 2),
    )  # fmt: skip


def test_retention_by_purchases(bought: Firm) -> None:
    # With 40 days: Anna to 2026-03-17 and from April on, Chloe to 2026-03-19, Dora to 2026-03-18, Erik from April on.
    chosen = Retention(active_days=40, since=date(2026, 1, 1), until=date(2026, 3, 31))
    assert rows(bought, retention, chosen) == (
        ("2026-01", 0, 2, 0, 2, None, None),
        ("2026-02", 2, 1, 0, 3, 1.0, 0.0),
        ("2026-03", 3, 0, 3, 0, 0.0, 1.0),
    )
    year = rows(bought, retention, Retention())
    assert (len(year), year[-1]) == (12, ("2026-03", 3, 0, 0, 3, 1.0, 0.0))
    with pytest.raises(Invalid, match="2026-04 is not over yet"):
        rows(bought, retention, Retention(since=date(2026, 4, 1)))


def test_retention_by_lifecycle(firm: Firm) -> None:
    def become(day: str, lifecycle: Lifecycle, *who: Customer) -> None:
        firm.clock.now = on(day)
        with firm.crm.as_system("change") as work:
            current = work.get_all(Customer, [one.id for one in who])
            work.save_all(attrs.evolve(one, lifecycle=lifecycle) for one in current.values())

    # Acme, Anna and Chloe are customers from the second of March on.
    become("2026-04-10", Lifecycle.CUSTOMER, firm.dora, firm.ben)
    become("2026-04-20", Lifecycle.OTHER, firm.chloe, firm.ben)
    become("2026-05-31", Lifecycle.OTHER, firm.anna)
    become("2026-06-01", Lifecycle.EVANGELIST, firm.anna)
    firm.clock.now = on("2026-07-01")
    chosen = Retention(basis="lifecycle", since=date(2026, 3, 1))
    assert rows(firm, retention, chosen) == (
        ("2026-03", 0, 3, 0, 3, None, None),
        ("2026-04", 3, 1, 1, 3, 2 / 3, 1 / 3),
        ("2026-05", 3, 0, 1, 2, 2 / 3, 1 / 3),
        ("2026-06", 2, 1, 0, 3, 1.0, 0.0),
    )
    assert rows(firm, retention, Retention(basis="lifecycle", since=date(2026, 5, 1)))[0] == (
        "2026-05", 3, 0, 1, 2, 2 / 3, 1 / 3,
    )  # fmt: skip


@given(st.lists(st.lists(st.tuples(st.integers(0, 800), st.none() | st.integers(1, 300)), max_size=4), max_size=8))
def test_who_comes_and_goes_adds_up(many: list[list[tuple[int, int | None]]]) -> None:
    day = date(2025, 1, 1).toordinal()
    spans: Any = {
        n: [Span(date.fromordinal(day + a), None if b is None else date.fromordinal(day + a + b)) for a, b in some]
        for n, some in enumerate(many)
    }
    ends = 0
    for month, start, new, lost, end in counted(spans, date(2024, 12, 1), date(2027, 1, 1)):
        assert start == ends
        assert end == start + new - lost
        assert lost <= start
        following = date(month.year + month.month // 12, month.month % 12 + 1, 1)
        there = [any(s.since < following and (s.until is None or s.until >= following) for s in some)
                 for some in spans.values()]  # fmt: skip
        assert end == sum(there)
        ends = end


def test_campaigns_and_what_is_owed_to_them(store_url: str) -> None:
    firm = shop(store_url)
    firm.clock.now = on("2026-01-03")
    spring = campaign(firm, "Spring", firm.anna, firm.chloe, firm.dora)
    firm.clock.now = on("2026-01-04")
    autumn = campaign(firm, "Autumn", firm.anna)
    with firm.crm.as_system("spend") as work:
        Campaigns(work).spend(spring, Money("40", "EUR"), on=date(2026, 1, 3))
        Campaigns(work).spend(spring, Money("25", "USD"), on=date(2026, 2, 3))  # 20 euros
    touch(firm, spring, firm.anna, "2026-01-05")
    touch(firm, autumn, firm.anna, "2026-01-06")
    touch(firm, spring, firm.chloe, "2026-01-07")
    touch(firm, spring, firm.dora, "2026-01-07", "bounced")
    sell(firm, firm.anna, "100.01", "2026-02-10")
    sell(firm, firm.chloe, "50", "2026-02-11", "USD")  # 40 euros
    sell(firm, firm.dora, "70", "2026-02-12")
    sell(firm, firm.erik, None, "2026-02-13")
    assert rows(firm, attribution, Attribution()) == (
        ("Spring", 2, 2, 1.5, Decimal("90.01")),
        ("Autumn", 1, 1, 0.5, Decimal(50)),
        ("(no campaign)", 0, 2, 2.0, Decimal(70)),
    )
    assert rows(firm, attribution, Attribution(model="last", until=date(2026, 2, 10))) == (
        ("Autumn", 1, 1, 1.0, Decimal("100.01")),
        ("Spring", 1, 1, 0.0, 0),
    )
    assert rows(firm, campaigns, CampaignResults()) == (
        ("Autumn", "draft", 1, 0, 0, 1, 0, Decimal(0), 50, None),
        ("Spring", "draft", 3, 0, 1, 2, 60, Decimal(30), Decimal("90.01"), float(Decimal("30.01") / 60)),
    )
    assert [row[0] for row in rows(firm, campaigns, CampaignResults(until=date(2026, 1, 3)))] == ["Spring"]
    assert [row[8] for row in rows(firm, campaigns, CampaignResults(campaign="Spring", model="last"))] == [40]
    assert "Credit by first, touches of 30 days before" in note(
        firm, attribution, Attribution(model="first", window=30)
    )


def test_campaigns_without_outcomes(small: Firm) -> None:
    campaign(small, "Spring", small.anna)
    ((*_, cost, per_lead, revenue, roi),) = rows(small, campaigns, CampaignResults())
    assert (cost, per_lead, revenue, roi) == (0, None, None, None)
    assert "No enabled plugin tells of outcomes" in note(small, campaigns, CampaignResults())
    assert rows(small, attribution, Attribution()) == ()
    with pytest.raises(Invalid, match=r"No enabled plugin tells of outcomes.*Enable one"):
        rows(small, cohorts, Cohorts())


def test_the_funnel(store_url: str) -> None:
    firm = shop(store_url)
    steps = [
        ("2026-03-10", Lifecycle.MQL, (firm.anna, firm.ben, firm.dora, firm.erik)),  # Anna is a customer: no new MQL
        ("2026-03-12", Lifecycle.SQL, (firm.ben,)),
        ("2026-03-14", Lifecycle.CUSTOMER, (firm.dora,)),  # skipped SQL and opportunity
        ("2026-04-10", Lifecycle.MQL, (firm.finn,)),
        ("2026-04-14", Lifecycle.SQL, (firm.erik,)),
    ]
    for day, lifecycle, who in steps:
        firm.clock.now = on(day)
        with firm.crm.as_system("change") as work:
            current = work.get_all(Customer, [one.id for one in who])
            work.save_all(attrs.evolve(one, lifecycle=lifecycle) for one in current.values())
    sell(firm, firm.acme, "90", "2026-04-20")  # Ben works there
    chosen = Funnel(since=date(2026, 3, 3), until=date(2026, 3, 31))
    assert rows(firm, funnel, chosen) == (
        ("mql", 3, 1.0, None, None),
        ("sql", 3, 1.0, 1.0, 4.0),  # 2, 4 and 35 days
        ("opportunity", 1, 1 / 3, 1 / 3, None),
        ("customer", 1, 1 / 3, 1.0, None),
        ("won", 1, 1 / 3, 1.0, None),
    )
    with firm.crm.as_system("a new one") as work:
        work.add(Customer.person(name="Gina", lifecycle=Lifecycle.SQL))
    assert rows(firm, funnel, Funnel(since=date(2026, 4, 20)))[:2] == (
        ("mql", 1, 1.0, None, None), ("sql", 1, 1.0, 1.0, None),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("cls", "given", "said"),
    [
        (Rfm, {"recency": "30,10"}, "'30,10' is no list of rising numbers"),
        (Rfm, {"monetary": "a,b"}, "'a,b' is no list of rising numbers"),
        (Cohorts, {"since": "2026-02-01", "until": "2026-01-01"}, "until .2026-01-01. is before since"),
        (Attribution, {"model": "best"}, "time_decay"),
        (Retention, {"active_days": 0}, "greater than or equal to 1"),
    ],
)
def test_wrong_parameters_are_told(cls: Any, given: dict[str, Any], said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        cls(**given)
