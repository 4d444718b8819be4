"""What follows an order with an end: the opportunity to renew it, and the order that renews it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

import attrs

from crmcore import Money, Outcome, Work, new_id
from crmcore.errors import Invalid
from crmcore_sfa.deals.pipelines import RENEWAL
from crmcore_sfa.orders.pipeline import ORDERS
from crmcore_sfa.orders.planning import lines_of, worth
from crmcore_sfa.orders.records import Order, OrderLine
from crmcore_sfa.orders.schedule import DAY, months_later
from crmcore_sfa.quotes.numbering import next_numbers
from crmcore_sfa.quotes.records import Recurrence
from crmcore_sfa.records import Opportunity


def numbers(work: Work, count: int) -> list[str]:
    """Return the next numbers for orders: *O-2026-0001*, *O-2026-0002* …"""
    return next_numbers(work, f"O-{work.today.year}", count) if count else []


def last_day_of_next(order: Order) -> date:
    """Return the last day of an order of the same length from the next day on: months where they fit, else days."""
    if order.ends_on is None:
        raise Invalid(f"The order {order.number} has no end: it runs until somebody ends it.")
    starts_on = order.ends_on + DAY
    months = (starts_on.year - order.starts_on.year) * 12 + starts_on.month - order.starts_on.month
    if months and months_later(order.starts_on, months) == starts_on:
        # From its own start on, so that a contract of the 31st does not slip to the 30th for good.
        return months_later(order.starts_on, 2 * months) - DAY
    return order.ends_on + (starts_on - order.starts_on)


def _next(order: Order, lines: Sequence[OrderLine]) -> tuple[Order, list[OrderLine]]:
    """Return the order that follows one, not stored yet, and its lines: those that recur to its end."""
    ends_on = last_day_of_next(order)
    assert order.ends_on is not None
    fresh = attrs.evolve(
        order, id=new_id(), version=0, created_at=None, updated_at=None, number="", stage="", stage_since=None,
        starts_on=order.ends_on + DAY, ends_on=ends_on, quote_id=None, opportunity_id=order.renewal_id, signed_on=None,
        activated_on=None, closed_on=None, scheduled_until=None, renews_id=order.id, renewal_id=None, external_key=None,
    )  # fmt: skip
    recurring = [
        attrs.evolve(
            line, id=new_id(), version=0, created_at=None, updated_at=None, order_id=fresh.id, starts_on=None,
            ends_on=None,
        )
        for line in lines
        if line.recurrence is not Recurrence.ONCE and (line.ends_on is None or line.ends_on >= order.ends_on)
    ]  # fmt: skip
    return fresh, recurring


def renew(work: Work, orders: Sequence[Order], fields: Mapping[str, Any] | None = None) -> list[Order]:
    """Draft for each order the one that follows it, with its lines; totals are the caller's business.

    Raises:
        Invalid: an order has no end, does not count, has nothing that recurs, or is renewed already.
    """
    lines, renewed = lines_of(work, orders), renewals_of(work, orders)
    made: list[Order] = []
    copied: list[OrderLine] = []
    for order, number in zip(orders, numbers(work, len(orders)), strict=True):
        if order.activated_on is None:
            raise Invalid(f"The order {order.number} does not count ('{order.stage}'), so nothing renews it.")
        if order.id in renewed:
            raise Invalid(f"The order {order.number} is renewed already, by {renewed[order.id].number}.")
        fresh, recurring = _next(order, lines.get(order.id, ()))
        if not recurring:
            raise Invalid(f"Nothing of the order {order.number} recurs until its end.", todo="Draft a new order.")
        made.append(attrs.evolve(fresh, number=number, **(fields or {})))
        copied += recurring
    added = work.add_all(made)
    work.add_all(copied)
    return added


def renewals_of(work: Work, orders: Sequence[Order]) -> dict[UUID, Order]:
    """Return the orders that renew these and are not canceled, by the order that they renew."""
    line = work.context.registry.pipeline(ORDERS)
    canceled = [s.name for s in line.stages if s.outcome is Outcome.CANCELED]
    face = Order.t.c
    found = work.each(Order, face.renews_id.in_([o.id for o in orders]), face.stage.not_in(canceled))
    return {o.renews_id: o for o in found if o.renews_id is not None}


def open_renewals(work: Work, orders: Sequence[Order]) -> dict[UUID, Opportunity]:
    """Open the opportunities to renew orders that have none yet; return those of all, by order.

    Each is worth what the next order would bring, is expected on the last day, and belongs to the order's owner.
    """
    known = work.get_all(Opportunity, [o.renewal_id for o in orders if o.renewal_id is not None])
    new = [o for o in orders if o.renewal_id is None]
    lines = lines_of(work, new)
    deals = work.add_all(_deal(order, lines.get(order.id, ())) for order in new)
    work.save_all(attrs.evolve(o, renewal_id=deal.id) for o, deal in zip(new, deals, strict=True))
    found = {o.id: known[o.renewal_id] for o in orders if o.renewal_id in known}
    return found | {o.id: deal for o, deal in zip(new, deals, strict=True)}


def _deal(order: Order, lines: Sequence[OrderLine]) -> Opportunity:
    fresh, recurring = _next(order, lines)
    amount: Money | None = worth(fresh, recurring)
    title = f"Renewal of {order.number}" + (f": {order.title}" if order.title else "")
    return Opportunity(
        pipeline=RENEWAL, title=title[:200], customer_id=order.customer_id, owner_id=order.owner_id, amount=amount,
        close_on=order.ends_on, source="renewal",
    )  # fmt: skip
