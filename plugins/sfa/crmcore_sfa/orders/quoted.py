"""From a quote to an order: what was offered is what is ordered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import attrs

from crmcore import Outcome, Work
from crmcore.errors import Invalid
from crmcore_sfa.orders.pipeline import ORDERS
from crmcore_sfa.orders.planning import worth
from crmcore_sfa.orders.records import Order, OrderLine
from crmcore_sfa.orders.renewing import numbers
from crmcore_sfa.orders.schedule import DAY, months_later
from crmcore_sfa.orders.settings import settings
from crmcore_sfa.quotes.pipeline import QUOTES
from crmcore_sfa.quotes.records import Quote, QuoteLine, Recurrence


def from_quotes(
    work: Work, quotes: Sequence[Quote], starts_on: date, ends_on: date | None, fields: Mapping[str, Any]
) -> list[Order]:
    """Draft an order of each quote; see :meth:`crmcore_sfa.orders.Orders.from_quote`."""
    _refuse_ordered(work, quotes)
    lines: dict[Any, list[QuoteLine]] = {quote.id: [] for quote in quotes}
    for line in work.each(QuoteLine, QuoteLine.t.c.quote_id.in_(list(lines)), order_by=("position", "id")):
        lines[line.quote_id].append(line)
    made: list[Order] = []
    ordered: list[OrderLine] = []
    for quote, number in zip(quotes, numbers(work, len(quotes)), strict=True):
        order = _order(work, quote, lines[quote.id], starts_on, ends_on, {"number": number, **fields})
        own = [_line(order, line) for line in lines[quote.id]]
        made.append(attrs.evolve(order, total=worth(order, own)))
        ordered += own
    added = work.add_all(made)
    work.add_all(ordered)
    return added


def _refuse_ordered(work: Work, quotes: Sequence[Quote]) -> None:
    canceled = [s.name for s in work.context.registry.pipeline(ORDERS).stages if s.outcome is Outcome.CANCELED]
    known = Order.t.c.quote_id.in_([quote.id for quote in quotes])
    for order in work.each(Order, known, Order.t.c.stage.not_in(canceled)):
        raise Invalid(f"The quote is ordered already, as {order.number}.", todo="Cancel that order first.")


def _order(
    work: Work, quote: Quote, lines: Sequence[QuoteLine], starts_on: date, ends_on: date | None, fields: Any
) -> Order:
    outcome = work.context.registry.pipeline(QUOTES).stage(quote.stage).outcome
    if outcome is not Outcome.WON:
        raise Invalid(f"The quote {quote.name} is '{quote.stage}': only an accepted one becomes an order.")
    if quote.customer_id is None:
        raise Invalid(f"The quote {quote.name} names no customer.", todo="Say who ordered.")
    if not lines:
        raise Invalid(f"The quote {quote.name} has no lines.")
    recurs = any(line.recurrence is not Recurrence.ONCE for line in lines)
    if ends_on is None and recurs and quote.term_months:
        ends_on = months_later(starts_on, quote.term_months) - DAY
    told = {"kind": "contract" if recurs else "order", "terms_days": settings(work).terms_days, **fields}
    return Order(
        title=quote.title, customer_id=quote.customer_id, opportunity_id=quote.opportunity_id, quote_id=quote.id,
        owner_id=quote.owner_id, starts_on=starts_on, ends_on=ends_on, **told,
    )  # fmt: skip


def _line(order: Order, line: QuoteLine) -> OrderLine:
    same: dict[str, Any] = {
        "position": line.position, "product_id": line.product_id, "description": line.description,
        "quantity": line.quantity, "unit": line.unit, "discount": line.discount, "recurrence": line.recurrence,
    }  # fmt: skip
    if line.amount is None:
        return OrderLine.priced(order, line.unit_price, **same)
    return OrderLine(order_id=order.id, unit_price=line.unit_price, amount=line.amount, **same)
