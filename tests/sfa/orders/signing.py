"""Orders of the small firm, made and looked at in few words."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs

from crmcore import Customer, Money, User, Work
from crmcore_sfa.orders import Order, Orders, PaymentDue
from tests.sfa.firm import Firm, eur

JANUARY = date(2026, 1, 1)


def day(text: str) -> date:
    return date.fromisoformat(text)


def fresh(work: Work, record: Any) -> Any:
    """The record as it is now."""
    return work.get(type(record), record.id)


def order_of(
    firm: Firm,
    work: Work,
    *lines: tuple[str, str],
    customer: Customer | None = None,
    owner: User | None = None,
    **fields: Any,
) -> Order:
    """A draft of Acme's that Ann owns, with lines of a recurrence and an amount in euros."""
    told = {"starts_on": JANUARY, "owner_id": (owner or firm.ann).id, **fields}
    orders = Orders(work)
    order = orders.draft(customer or firm.acme, "Licenses", **told)
    for recurrence, amount in lines:
        order = orders.add_line(order, f"Each {recurrence}", unit_price=eur(amount), recurrence=recurrence)
    return order


def active(firm: Firm, work: Work, *lines: tuple[str, str], **fields: Any) -> Order:
    """The same, in force."""
    return Orders(work).activate(order_of(firm, work, *lines, **fields))


def shown(dues: list[PaymentDue]) -> list[tuple[str, str, str]]:
    """Day, amount and what is open of payments due."""
    return [(d.due_on.isoformat(), str(d.amount.amount), str(d.open.amount)) for d in dues]


def total(dues: list[PaymentDue]) -> Money:
    return sum((d.amount for d in dues), eur("0"))


@attrs.frozen
class Owed:
    """A due that exists in no database, for arithmetic alone."""

    id: int
    amount: Money
    open: Money
