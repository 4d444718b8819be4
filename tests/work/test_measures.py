"""What reports of every pipeline measure, tried on tickets: what rots, mean and median, and sums by rate."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import attrs
import pytest
import sqlalchemy as sa

from crmcore import (
    BaseSum,
    Crm,
    Money,
    Pipeline,
    PipelineRecord,
    Plugin,
    Stage,
    Work,
    hookimpl,
    mean_and_median,
    rate,
    rate_on,
    record,
)  # fmt: skip
from crmcore_sfa.reports.stages import is_rotting
from tests.support import Clock, make_crm

NOW = datetime(2026, 3, 1, tzinfo=UTC)


@record("acme_ticket", label="Ticket")
@attrs.frozen(kw_only=True)
class Ticket(PipelineRecord):
    title: str
    price: Money | None = None
    seen_on: date | None = None


tickets = Pipeline(
    name="acme.tickets",
    record=Ticket,
    stages=(
        Stage(name="new", rotting_days=5),
        Stage(name="working"),
        Stage(name="solved", outcome="done", to=("working",)),
        Stage(name="answered", outcome="done"),
        Stage(name="spam", outcome="canceled"),
    ),
)


class AcmePlugin(Plugin):
    name = "acme"

    @hookimpl
    def crm_records(self) -> list[type[Ticket]]:
        return [Ticket]

    @hookimpl
    def crm_pipelines(self) -> list[Pipeline]:
        return [tickets]


@pytest.fixture
def crm(store_url: str) -> Crm:
    return make_crm(store_url, plugins=[AcmePlugin], clock=Clock(NOW))


def days_ago(days: float) -> datetime:
    return NOW - timedelta(days=days)


def fill(work: Work) -> None:
    pasts = {
        "reopened": [("new", 20), ("working", 18), ("solved", 10), ("working", 8)],
        "quick": [("new", 6), ("answered", 5)],
        "spam": [("new", 3), ("spam", 2.5)],
        "old": [("new", 9)],
        "fresh": [("new", 1)],
    }
    work.add_with_history((Ticket(title=t), [(s, days_ago(d)) for s, d in past]) for t, past in pasts.items())


def test_what_stands_too_long_is_rotting(crm: Crm) -> None:
    with crm.as_system("look") as work:
        fill(work)
        assert [t.title for t in work.find(Ticket, is_rotting(work, tickets))] == ["old"]


@pytest.mark.parametrize(
    ("values", "mean", "median"),
    [([4], 4, 4), ([1, 2], 1.5, 1.5), ([1, 2, 9], 4, 2), ([1, 2, 3, 10], 4, 2.5), ([5, 5, 5, 5, 0], 4, 5)],
)
def test_mean_and_median(crm: Crm, values: list[int], mean: float, median: float) -> None:
    with crm.as_system("look") as work:
        work.add_all(Ticket(title="x", price=Money(v, "EUR")) for v in values)
        work.add(Ticket(title="x"))
        rows = sa.select(Ticket.t.c.title, Ticket.t.c.price.label("n")).subquery()
        ((title, count, average, middle),) = work.select(mean_and_median(rows, ["title"], "n"))
    assert (title, count) == ("x", len(values))
    assert (float(average), float(middle)) == (pytest.approx(mean * 10_000), pytest.approx(median * 10_000))


def test_sums_take_the_newest_rate_of_the_day_and_leave_out_what_has_none(crm: Crm) -> None:
    prices = [("10", "EUR", 1), ("10", "USD", 1), ("10", "USD", 9), ("10", "USD", 20), ("10", "GBP", 9)]
    with crm.as_system("look") as work:
        work.add_all([rate("USD", date(2026, 1, 5), "0.5"), rate("USD", date(2026, 1, 9), "0.3333333333")])
        work.add_all(
            Ticket(title="x", price=Money(amount, currency), seen_on=date(2026, 1, day))
            for amount, currency, day in prices
        )
        ticket = Ticket.t.c
        rows = sa.select(
            ticket.price, ticket.price_currency, rate_on(work, ticket.price_currency, ticket.seen_on).label("rate")
        ).subquery()
        keys = (rows.c.price_currency, rows.c.rate)
        total = BaseSum("EUR")
        for currency, found, amount, count in work.select(
            sa.select(*keys, sa.func.sum(rows.c.price), sa.func.count()).group_by(*keys)
        ):
            total.add(amount, currency, found, count)
    assert total.exact == Decimal("16.666666666")
    assert total.amount == Decimal("16.6667")
    assert total.note == "Left out for want of a rate: 1 in GBP, 1 in USD."
