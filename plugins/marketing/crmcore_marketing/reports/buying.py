"""What customers bought, by day: the rows that reports on customers are made of."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import BaseSum, Work, rate_on
from crmcore.errors import Invalid
from crmcore_marketing.attribution import outcomes


@attrs.frozen
class Bought:
    """What one customer bought on one day, in one currency.

    Attributes:
        times: how many outcomes.
        amount: their sum; None if none of them says what it is worth.
    """

    customer_id: UUID
    day: date
    currency: str | None
    rate: int | None
    times: int
    amount: Any


def bought(work: Work, kind: str | None = None, *, until: date | None = None) -> list[Bought]:
    """Return what was bought up to a day, the oldest first: one row for customer, day and currency. One statement.

    Raises:
        Invalid: no plugin tells of outcomes, there are none of that kind, or several and none was chosen.
    """
    source = outcomes(work, kind)
    if source is None:
        raise Invalid(
            "No enabled plugin tells of outcomes, such as won deals.", todo="Enable one that does, such as sfa."
        )
    one = source.c
    amount = sa.func.sum(one.amount, type_=one.amount.type).label("amount")
    keys = (one.customer_id, one.day, one.currency)
    days = (
        sa.select(*keys, sa.func.count().label("times"), amount)
        .where(*([one.day <= until] if until is not None else []))
        .group_by(*keys)
        .subquery("days")
    ).c
    rate = rate_on(work, days.currency, days.day)
    rows = work.select(
        sa.select(days.customer_id, days.day, days.currency, rate, days.times, days.amount).order_by(
            days.day, days.customer_id, days.currency
        )
    )
    return [Bought(*row) for row in rows]


def by_customer(rows: Iterable[Bought]) -> dict[UUID, list[Bought]]:
    """Return the rows of each customer, in order."""
    found: dict[UUID, list[Bought]] = {}
    for row in rows:
        found.setdefault(row.customer_id, []).append(row)
    return found


def worth(work: Work, rows: Iterable[Bought]) -> BaseSum:
    """Return the sum of the amounts in the base currency, each at the rate of its day."""
    total = BaseSum(work.context.base_currency)
    for row in rows:
        total.add(row.amount, row.currency, row.rate, row.times)
    return total
