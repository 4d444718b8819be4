"""Reports by customer that list a few of many: the same rows, in the same order, as the first of all of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest

from crmcore import Customer, Money, Table
from crmcore_sfa.orders import Order, OrderLine, Orders, PaymentDue
from tests.sfa.firm import Firm
from tests.sfa.orders.signing import JANUARY, day

CUSTOMERS, FEW = 12, 5
REPORTS: Mapping[str, Mapping[str, Any]] = {
    "receivables": {},
    "collections": {"by": "customer"},
    "recurring_revenue": {"by": "customer", "since": day("2026-01-01"), "until": day("2026-03-31")},
}


def sell(firm: Firm, *, unrated: bool = False) -> None:
    """Twelve customers that buy for 10, 20, 30 … a month, every third in dollars, and pay a part of it."""
    with firm.crm.as_system("sell") as work:
        for number in range(CUSTOMERS):
            customer = work.add(Customer.organization(name=f"Customer {number:02}"))
            currency = "CHF" if unrated and number == 0 else "USD" if number % 3 == 0 else "EUR"
            monthly = Money(10 * (number + 1), currency)
            order = work.add(
                Order(
                    number=f"N-{number}", customer_id=customer.id, starts_on=JANUARY, activated_on=JANUARY,
                    total=monthly * 12, stage="active", owner_id=firm.ann.id,
                )
            )  # fmt: skip
            line = work.add(OrderLine.priced(order, monthly, recurrence="month"))
            work.add_all(
                PaymentDue(
                    order_id=order.id, customer_id=customer.id, line_id=line.id, amount=monthly,
                    period_from=JANUARY + timedelta(days=30 * part), due_on=JANUARY + timedelta(days=30 * part),
                )
                for part in range(3)
            )  # fmt: skip
            if currency != "CHF":
                Orders(work).receive(customer, Money(number + 1, currency), on=day("2026-02-10"))


def listed(firm: Firm, name: str, limit: int) -> Table:
    report = firm.crm.registry.report(f"sfa.{name}")
    with firm.crm.as_system("look", read_only=True) as work:
        found: Table = report.query(work, report.params(**REPORTS[name], limit=limit))
        return found


@pytest.mark.parametrize("name", REPORTS)
def test_the_first_of_many_are_the_same_as_of_all(firm: Firm, name: str) -> None:
    sell(firm)
    whole, few = listed(firm, name, 100), listed(firm, name, FEW)
    assert len(whole.rows) == CUSTOMERS
    assert few.rows == whole.rows[:FEW]
    assert f"{FEW} of {CUSTOMERS}" in few.note
    assert f"of {CUSTOMERS}" not in whole.note


@pytest.mark.parametrize("name", ["receivables", "recurring_revenue"])
def test_what_has_no_rate_is_told_of_all_customers(small: Firm, name: str) -> None:
    sell(small, unrated=True)
    few = listed(small, name, FEW)
    assert few.rows == listed(small, name, 100).rows[:FEW]
    assert "Left out for want of a rate:" in few.note
    assert "in CHF" in few.note
