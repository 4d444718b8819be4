"""What orders object to: days and amounts that cannot be, and payments that are not theirs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from crmcore import Change, Money, Objection, Rate, Work
from crmcore_sfa.orders.rates import missing_rate
from crmcore_sfa.orders.records import Allocation, Order, OrderLine, Payment, PaymentDue
from crmcore_sfa.orders.schedule import months_later
from crmcore_sfa.orders.settling import in_step

FIRST, LAST = date(1900, 1, 1), date(2899, 12, 31)
LONGEST_MONTHS = 1_200
_FIXED = ("customer_id", "starts_on", "billing")
"""What an order keeps once it counts, since its payments due come from it."""


def check_orders(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    """Object to an order that ends before it starts, lasts longer than people live, or follows somebody else's."""
    followed = _followed(work, changes)
    for change in changes:
        order = change.after
        if isinstance(order, Order):
            yield from _order(order, followed)
            if isinstance(change.before, Order) and change.before.activated_on and order.activated_on:
                for field in filter(change.changed, _FIXED):
                    text = (
                        f"The order counts since {order.activated_on}: its '{field}' stays. Cancel it and draft anew."
                    )
                    yield Objection("active", field, text, order.id)
        elif isinstance(change.before, Order) and change.before.activated_on is not None:
            text = f"The order {change.before.number} counts since {change.before.activated_on}: end or cancel it."
            yield Objection("active", None, text, change.before.id)


def _followed(work: Work, changes: Sequence[Change]) -> dict[UUID, Order]:
    ids = {
        c.after.renews_id
        for c in changes
        if isinstance(c.after, Order) and c.after.renews_id and c.changed("renews_id")
    }
    return work.get_all(Order, ids) if ids else {}


def _order(order: Order, followed: dict[UUID, Order]) -> Iterator[Objection]:
    if not FIRST <= order.starts_on <= LAST:
        yield Objection(
            "days", "starts_on", f"An order starts between {FIRST} and {LAST}, not {order.starts_on}.", order.id
        )
    elif order.ends_on is not None and order.ends_on < order.starts_on:
        text = f"The order ends on {order.ends_on}, before it starts on {order.starts_on}."
        yield Objection("ends-before-start", "ends_on", text, order.id)
    elif order.ends_on is not None and order.ends_on > months_later(order.starts_on, LONGEST_MONTHS):
        text = f"The order ends on {order.ends_on}, more than a hundred years after its start: leave the end empty."
        yield Objection("days", "ends_on", text, order.id)
    for field in ("terms_days", "notice_days"):
        if not 0 <= getattr(order, field) <= 3_650:
            text = f"'{field}' is a number of days from 0 to 3650, not {getattr(order, field)}."
            yield Objection("days", field, text, order.id)
    if order.auto_renew and order.ends_on is None:
        text = "An order without an end runs on by itself: leave out either auto_renew or the open end."
        yield Objection("auto-renew", "auto_renew", text, order.id)
    before = followed.get(order.renews_id) if order.renews_id else None
    if before is not None and before.customer_id != order.customer_id:
        text = f"The order {before.number} that it renews is another customer's."
        yield Objection("customer", "renews_id", text, order.id)


# -- lines ------------------------------------------------------------------------------------------------------------


def check_lines(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    """Object to lines outside their order, in another currency than the other lines, or below zero."""
    lines = [c.after for c in changes if isinstance(c.after, OrderLine)]
    if not lines:
        return
    ids = {line.order_id for line in lines}
    orders, currencies = work.get_all(Order, ids), _currencies(work, ids, {line.id for line in lines})
    for line in lines:
        order = orders.get(line.order_id)
        if order is not None:
            yield from _outside(order, line)
        # The first line of an order decides its currency.
        yield from _priced(line, currencies.setdefault(line.order_id, line.amount.currency))


def _currencies(work: Work, orders: Iterable[UUID], but: set[UUID]) -> dict[UUID, str]:
    face = OrderLine.t.c
    statement = sa.select(face.order_id, sa.func.min(face.amount_currency)).where(
        face.order_id.in_(list(orders)), face.id.not_in(list(but))
    )
    return dict(tuple(row) for row in work.select(statement.group_by(face.order_id)))


def _outside(order: Order, line: OrderLine) -> Iterator[Objection]:
    if line.starts_on is not None and line.ends_on is not None and line.ends_on < line.starts_on:
        text = f"The line ends on {line.ends_on}, before it starts on {line.starts_on}."
        yield Objection("ends-before-start", "ends_on", text, line.id)
    for field in ("starts_on", "ends_on"):
        day: date | None = getattr(line, field)
        if day is not None and not order.starts_on <= day <= (order.ends_on or LAST):
            until = f"to {order.ends_on}" if order.ends_on else "on"
            text = f"The line's '{field}' {day} lies outside the order, which runs from {order.starts_on} {until}."
            yield Objection("outside-order", field, text, line.id)


def _priced(line: OrderLine, currency: str) -> Iterator[Objection]:
    for field in ("unit_price", "amount"):
        money: Money = getattr(line, field)
        if money.currency != currency:
            text = f"The order is in {currency}, and the line's '{field}' in {money.currency}."
            yield Objection("currency", field, text, line.id)
        elif money.units < 0:
            yield Objection("negative", field, f"A line's '{field}' is not below zero, as {money} is.", line.id)
    if not line.quantity > 0:
        yield Objection("quantity", "quantity", f"A quantity is above zero, not {line.quantity}.", line.id)
    if not 0 <= line.discount <= 1:
        yield Objection("discount", "discount", f"A discount is a share from 0 to 1, not {line.discount}.", line.id)


# -- payments due -----------------------------------------------------------------------------------------------------


def check_dues(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    """Object to amounts below zero, to a due of another currency or customer, and to what payments do not say."""
    dues = [c.after for c in changes if isinstance(c.after, PaymentDue)]
    orders = work.get_all(Order, {d.order_id for d in dues})
    paid = _allocated(work, [d.id for d in dues if d.paid is not None])
    for change in changes:
        due = change.after
        if isinstance(due, PaymentDue):
            yield from _due(due, orders.get(due.order_id), paid.get(due.id))
        elif isinstance(change.before, PaymentDue) and change.before.paid is not None:
            text = "Payments have been counted for it: set its amount to what was paid instead."
            yield Objection("paid", None, text, change.before.id)


def _due(due: PaymentDue, order: Order | None, allocated: Any) -> Iterator[Objection]:
    if due.amount.units < 0:
        yield Objection("negative", "amount", f"A payment due is not below zero, as {due.amount} is.", due.id)
        return
    if order is not None and order.total is not None and order.total.currency != due.amount.currency:
        text = f"The order is in {order.total.currency}, and the payment due in {due.amount.currency}."
        yield Objection("currency", "amount", text, due.id)
    if order is not None and order.customer_id != due.customer_id:
        text = f"The order {order.number} is another customer's than the payment due."
        yield Objection("customer", "customer_id", text, due.id)
    if due.paid is not None and (due.paid.currency != due.amount.currency or due.paid.amount != (allocated or 0)):
        text = f"'paid' is what payments have settled, {Money(allocated or 0, due.amount.currency)}, not {due.paid}."
        yield Objection("paid", "paid", text, due.id)
    elif due.open.units < 0:
        text = f"{due.paid} have been paid of it, more than the amount {due.amount}."
        yield Objection("overpaid", "amount", text, due.id)
    elif (due.open.units == 0) != (due.settled_on is not None):
        text = f"'settled_on' is kept by payments: {due.open} are open."
        yield Objection("settled", "settled_on", text, due.id)


def _allocated(work: Work, dues: Sequence[UUID]) -> dict[UUID, Any]:
    if not dues:
        return {}
    face = Allocation.t.c
    total = sa.func.sum(face.settled, type_=face.settled.type)
    statement = sa.select(face.due_id, total).where(face.due_id.in_(list(dues))).group_by(face.due_id)
    return dict(tuple(row) for row in work.select(statement))


# -- payments ---------------------------------------------------------------------------------------------------------


def check_payments(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    """Object to payments for somebody else's order, of a day to come, without a rate, or changed once they count."""
    payments = [c.after for c in changes if isinstance(c.after, Payment)]
    orders = work.get_all(Order, {p.order_id for p in payments if p.order_id})
    first_rates = _first_rates(work, payments)
    for change in changes:
        payment = change.after
        if not isinstance(payment, Payment):
            continue
        order = orders.get(payment.order_id) if payment.order_id else None
        if order is not None and order.customer_id != payment.customer_id:
            text = f"The order {order.number} is another customer's than the payment."
            yield Objection("customer", "order_id", text, payment.id)
        yield from _payment(work, payment, change, first_rates)


def _first_rates(work: Work, payments: Iterable[Payment]) -> dict[str, date]:
    foreign = {p.amount.currency for p in payments} - {work.context.base_currency}
    if not foreign:
        return {}
    face = Rate.t.c
    statement = sa.select(face.currency, sa.func.min(face.on)).where(face.currency.in_(sorted(foreign)))
    return dict(tuple(row) for row in work.select(statement.group_by(face.currency)))


def _payment(work: Work, payment: Payment, change: Change, first_rates: dict[str, date]) -> Iterator[Objection]:
    currency = payment.amount.currency
    if payment.received_on > work.today:
        text = f"A payment of {payment.received_on} has not been received yet."
        yield Objection("future", "received_on", text, payment.id)
    elif currency != work.context.base_currency and first_rates.get(currency, LAST) > payment.received_on:
        yield Objection("missing-rate", "amount", missing_rate(currency, payment.received_on).what, payment.id)
    if payment.amount.units == 0 or (payment.amount.units < 0) != (payment.refunds_id is not None):
        text = f"A payment is above zero, and one that pays another back below; this one is {payment.amount}."
        yield Objection("negative", "amount", text, payment.id)
    elif payment.credit is not None and not (
        payment.credit.currency == currency and 0 <= payment.credit.units <= max(payment.amount.units, 0)
    ):
        text = f"'credit' is what is left of {payment.amount}, and kept by the verbs of orders."
        yield Objection("credit", "credit", text, payment.id)
    counted = isinstance(change.before, Payment) and change.before.credit is not None
    for field in ("amount", "received_on", "customer_id", "order_id", "refunds_id"):
        if counted and change.changed(field):
            text = f"The payment has been counted: pay it back and enter it anew to change its '{field}'."
            yield Objection("counted", field, text, payment.id)


def check_allocations(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    """Object to settling somebody else's due, or in a currency that is not that of the payment or the due."""
    made = [c.after for c in changes if isinstance(c.after, Allocation)]
    if not in_step.get():
        text = "Allocations are written by Orders.receive, allocate and refund, which keep dues and payments in step."
        yield from (Objection("verb", None, text, c.record.id) for c in changes)
        return
    dues = work.get_all(PaymentDue, {a.due_id for a in made})
    payments = work.get_all(Payment, {a.payment_id for a in made})
    for one in made:
        due, payment = dues.get(one.due_id), payments.get(one.payment_id)
        if due is None or payment is None:
            continue
        if due.customer_id != payment.customer_id:
            text = f"The payment due '{due.purpose}' is another customer's than the payment."
            yield Objection("customer", "due_id", text, one.id)
        for field, money, currency in (
            ("amount", one.amount, payment.amount.currency), ("settled", one.settled, due.amount.currency),
        ):  # fmt: skip
            if money.currency != currency:
                text = f"'{field}' is in {currency}, not {money.currency}."
                yield Objection("currency", field, text, one.id)
