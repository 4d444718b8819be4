"""Recurring revenue, receivables and collections, against figures that can be checked by hand."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from crmcore import Customer, Money, Work, new_id
from crmcore.errors import Invalid
from crmcore_sfa.orders import Order, OrderLine, Orders
from crmcore_sfa.orders.schedule import DAY, months_later
from crmcore_sfa.orders.tallies import in_base
from crmcore_sfa.quotes import Recurrence
from tests.sfa.firm import Firm, eur, figures
from tests.sfa.orders.signing import JANUARY, active, day

D = Decimal


@pytest.fixture
def contracts(firm: Firm) -> Firm:
    """Acme pays 100 a month from January and 30 more from March; Beta 1,200 a year in 2025 and 240 a quarter in 2026
    up to February; a dollar contract of Beta's over 60 a month begins in February."""
    with firm.crm.as_system("sign") as work:
        orders = Orders(work)
        first = active(firm, work, ("month", "100"), ("once", "999"), ends_on=day("2026-12-31"))
        orders.add_line(first, firm.lamp, unit_price=eur("30"), recurrence="month", starts_on=day("2026-03-01"))
        bob = {"customer": firm.beta, "owner": firm.bob}
        active(firm, work, ("year", "1200"), starts_on=day("2025-01-01"), ends_on=day("2025-12-31"), **bob)
        active(firm, work, ("quarter", "240"), ends_on=day("2026-02-27"), **bob)
        dollars = orders.draft(firm.beta, starts_on=day("2026-02-15"), owner_id=firm.bob.id)
        orders.activate(orders.add_line(dollars, "Seats", unit_price=Money("60", "USD"), recurrence="month"))
        orders.draft(firm.acme, "A draft counts for nothing")
    return firm


def test_recurring_revenue_by_month(contracts: Firm) -> None:
    rows = figures(contracts, "recurring_revenue", period="2026-Q1")
    columns = ("mrr", "arr", "new", "expansion", "contraction", "churn", "net_retention")
    assert {month: tuple(row[c] for c in columns) for month, row in rows.items()} == {
        # Beta went from 100 to 80.
        "2026-01": (180, 2160, 100, 0, 20, 0, 0.8),
        # Beta's 80 ended the day before the last of the month; its dollars are new, at 0.8.
        "2026-02": (148, 1776, 48, 0, 0, 80, pytest.approx(100 / 180)),
        "2026-03": (178, 2136, 0, 30, 0, 0, pytest.approx(178 / 148)),
    }


def test_recurring_revenue_of_a_year_by_rep_customer_and_product(contracts: Firm) -> None:
    by_rep = figures(contracts, "recurring_revenue", period="2026", by="rep")
    assert {rep: (r["mrr"], r["new"], r["churn"]) for rep, r in by_rep.items()} == {
        "Bob": (48, 48, 100), "Ann": (130, 130, 0),
    }  # fmt: skip
    by_product = figures(contracts, "recurring_revenue", period="2026-03", by="product")
    assert {product: r["mrr"] for product, r in by_product.items()} == {"(none)": 148, "Lamp": 30}
    only = figures(contracts, "recurring_revenue", period="2026-03", by="customer", rep="Ann")
    assert {customer: (r["mrr"], r["expansion"]) for customer, r in only.items()} == {"Acme": (130, 30)}


def test_a_rep_sees_its_own_and_a_year_without_a_period_is_shown(contracts: Firm) -> None:
    rows = figures(contracts, "recurring_revenue", who=contracts.ann)
    assert list(rows) == [f"2025-{m:02}" for m in range(4, 13)] + ["2026-01", "2026-02", "2026-03"]
    assert [rows[m]["mrr"] for m in ("2025-12", "2026-01", "2026-03")] == [0, 100, 130]


def test_a_renewal_without_a_gap_moves_only_the_difference(firm: Firm) -> None:
    with firm.crm.as_system("sign") as work:
        orders = Orders(work)
        old = active(firm, work, ("month", "100"), starts_on=day("2025-02-01"), ends_on=day("2026-01-31"))
        orders.activate(orders.add_line(orders.renew(old), "More", unit_price=eur("20"), recurrence="month"))
    row = figures(firm, "recurring_revenue", period="2026-02")["2026-02"]
    assert (row["mrr"], row["new"], row["expansion"], row["churn"]) == (120, 0, 20, 0)


def test_a_line_that_was_to_come_after_an_early_end_never_was(firm: Firm) -> None:
    with firm.crm.as_system("sign") as work:
        orders = Orders(work)
        order = active(firm, work, ("month", "100"), ends_on=day("2026-12-31"))
        order = orders.add_line(order, "Later", unit_price=eur("40"), recurrence="month", starts_on=day("2026-05-01"))
        orders.end(order, day("2026-03-31"))
    rows = figures(firm, "recurring_revenue", since=date(2026, 2, 1), until=date(2026, 6, 30))
    assert [(row["mrr"], row["new"], row["churn"]) for row in rows.values()] == [
        (100, 0, 0), (100, 0, 0), (0, 0, 100), (0, 0, 0), (0, 0, 0),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("params", "text"),
    [
        ({"since": date(2026, 2, 1), "until": date(2026, 1, 1)}, "ends on 2026-01-01, before it begins on 2026-02-01"),
        ({"since": date(2000, 1, 1), "until": date(2026, 1, 1)}, "more than 120 months"),
        ({"by": "costumer"}, "cannot be grouped by 'costumer'. Did you mean 'customer'?"),
        ({"rep": "Anne"}, "There is no user 'Anne'. Did you mean 'Ann'?"),
    ],
)
def test_wrong_parameters(small: Firm, params: dict[str, Any], text: str) -> None:
    with pytest.raises(Invalid, match=text.replace("?", r"\?")):
        figures(small, "recurring_revenue", **params)


TERMS = st.lists(
    st.tuples(
        st.integers(0, 2), st.sampled_from(["month", "quarter", "year"]), st.integers(1, 50),
        st.integers(-500, 400), st.one_of(st.none(), st.integers(0, 600)),
    ),
    min_size=1, max_size=6,
)  # fmt: skip


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(terms=TERMS)
def test_recurring_revenue_is_what_counting_by_hand_gives(small: Firm, terms: list[tuple[Any, ...]]) -> None:
    """Against a loop over contracts and months; and the movements lead from each month to the next."""
    contracts: list[tuple[Customer, Decimal, date, date]] = []
    orders: list[Order] = []
    lines: list[OrderLine] = []
    with small.crm.as_system("sign") as work:
        customers = work.add_all(Customer.organization(name=f"C{n}") for n in range(3))
        for who, recurrence, cents, offset, length in terms:
            starts_on = JANUARY + timedelta(days=offset)
            ends_on = None if length is None else starts_on + timedelta(days=length)
            orders.append(
                Order(
                    number=str(new_id()), customer_id=customers[who].id, starts_on=starts_on, ends_on=ends_on,
                    activated_on=JANUARY, stage="active", total=eur("1"),
                )
            )  # fmt: skip
            lines.append(OrderLine.priced(orders[-1], eur(str(cents * 12)), recurrence=Recurrence(recurrence)))
            monthly = D(cents * 12) / {"month": 1, "quarter": 3, "year": 12}[recurrence]
            contracts.append((customers[who], monthly, starts_on, ends_on or date.max))
        work.add_all(orders)
        work.add_all(lines)
        ids = [c.id for c in customers]
        found = [_of_customer(work, i) for i in ids]
    for customer, rows in zip(customers, found, strict=True):
        before = _by_hand(contracts, customer, day("2025-12-31"))
        for month, mrr, _, new, more, less, gone, _ in rows:
            last = months_later(day(f"{month}-01"), 1) - DAY
            assert mrr == _by_hand(contracts, customer, last)
            assert before + new + more - less - gone == mrr
            assert [bool(new), bool(more), bool(less), bool(gone)] == [
                before == 0 < mrr, 0 < before < mrr, before > mrr > 0, before > 0 == mrr,
            ]  # fmt: skip
            before = mrr


def _of_customer(work: Work, customer: Any) -> list[tuple[Any, ...]]:
    report = work.context.registry.report("sfa.recurring_revenue")
    return list(report.query(work, report.params(period="2026", customer=customer)).rows)


def _by_hand(contracts: list[tuple[Customer, Decimal, date, date]], customer: Customer, on: date) -> Decimal:
    return sum((m for who, m, first, last in contracts if who.id == customer.id and first <= on <= last), D(0))


# -- receivables and collections --------------------------------------------------------------------------------------


@pytest.fixture
def owing(firm: Firm) -> Firm:
    """On March 2nd. Acme owes Ann 100 since January 1st (60 days), less 40 paid on February 20th, and 200 that are due
    today; Beta owes Bob 50 since November 1st (121 days) and 10 dollars since January 31st (30 days)."""
    with firm.crm.as_system("sign") as work:
        orders = Orders(work)
        now = {"terms_days": 0, "ends_on": day("2026-12-31")}
        first = active(firm, work, ("once", "100"), **now)
        orders.receive(firm.acme, eur("40"), on=day("2026-02-20"), order=first)
        active(firm, work, ("once", "200"), starts_on=day("2026-03-02"), **now)
        bob = {"customer": firm.beta, "owner": firm.bob}
        active(firm, work, ("once", "50"), starts_on=day("2025-11-01"), **bob, **now)
        dollars = orders.draft(firm.beta, starts_on=day("2026-01-31"), owner_id=firm.bob.id, **now)
        orders.activate(orders.add_line(dollars, "Seats", unit_price=Money("10", "USD")))
    return firm


AGES = ("open", "overdue", "days_1_to_30", "days_31_to_60", "days_61_to_90", "days_over_90")


def test_receivables_by_age(owing: Firm) -> None:
    rows = figures(owing, "receivables")
    assert {who: tuple(row[c] for c in AGES) for who, row in rows.items()} == {
        "Acme": (260, 60, 0, 60, 0, 0), "Beta": (58, 58, 8, 0, 0, 50),
    }  # fmt: skip
    assert set(figures(owing, "receivables", by="rep", rep="Bob")) == {"Bob"}
    assert figures(owing, "receivables", by="all")["all"]["overdue"] == 118


def test_receivables_of_a_day_in_the_past(owing: Firm) -> None:
    rows = figures(owing, "receivables", on=day("2026-02-19"))
    # Forty had not been paid, and a dollar was worth 80 cents already.
    assert {who: tuple(row[c] for c in AGES) for who, row in rows.items()} == {
        "Acme": (300, 100, 0, 100, 0, 0), "Beta": (58, 58, 8, 0, 0, 50),
    }  # fmt: skip
    assert figures(owing, "receivables", on=day("2026-01-31"), by="all")["all"]["open"] == 355  # a dollar at 0.5


def test_a_bucket_begins_on_the_day_after_and_ends_on_its_last_day(firm: Firm) -> None:
    with firm.crm.as_system("sign") as work:
        orders = Orders(work)
        for ago in (0, 1, 30, 31, 60, 61, 90, 91):
            starts_on = work.today - timedelta(days=ago)
            active(firm, work, ("once", str(1 + ago)), starts_on=starts_on, terms_days=0)
        assert len(orders.overdue()) == 7
    row = figures(firm, "receivables", by="all")["all"]
    assert tuple(row[c] for c in AGES[2:]) == (2 + 31, 32 + 61, 62 + 91, 92)


def test_collections_by_month(owing: Firm) -> None:
    with owing.crm.as_system("pay") as work:
        orders = Orders(work)
        orders.receive(owing.acme, eur("60"), on=day("2026-02-28"))
        paid = orders.receive(owing.beta, Money("150", "USD"), on=day("2026-01-31"))
        orders.refund(paid, Money("20", "USD"))
    rows = figures(owing, "collections")
    columns = ("due", "received", "collection_rate", "settled", "days_late")
    assert {month: tuple(row[c] for c in columns) for month, row in rows.items()} == {
        "2025-11": (50, 0, 0, 0, None),
        # Due: a hundred euros, and ten dollars at 0.5. A hundred and fifty dollars came: fifty euros were settled 91
        # days late and ten dollars on their day, and twenty of the other forty were paid back.
        "2026-01": (105, 75, pytest.approx(75 / 105), 2, 45.5),
        "2026-02": (0, 100, None, 1, 58),
        "2026-03": (200, -16, pytest.approx(-0.08), 0, None),
    }
    by_rep = figures(owing, "collections", by="rep", period="2026-02")
    assert {rep: row["received"] for rep, row in by_rep.items()} == {"Ann": 100}


def test_a_rep_sees_what_is_owed_to_it(owing: Firm) -> None:
    assert set(figures(owing, "receivables", who=owing.bob)) == {"Beta"}
    assert set(figures(owing, "collections", who=owing.bob, by="customer")) == {"Beta"}
    assert figures(owing, "receivables", who=owing.boss, by="rep").keys() == {"Ann", "Bob"}


def test_the_last_stage_of_an_order_says_nothing_about_its_revenue(contracts: Firm) -> None:
    """An order that a job has moved to its end has still brought what it brought."""
    before = figures(contracts, "recurring_revenue", period="2026-Q1")
    contracts.crm.run_due()
    assert figures(contracts, "recurring_revenue", period="2026-Q1") == before
    with contracts.crm.as_system("look") as work:
        assert {o.stage for o in work.find(Order)} == {"draft", "active", "ended"}


def test_amounts_are_written_out() -> None:
    assert [str(in_base(units * 10**10)) for units in (118_000_000, 5, -30_000, 0)] == ["11800", "0.0005", "-3", "0"]
