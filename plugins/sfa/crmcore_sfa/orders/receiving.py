"""Taking payments in, paying them back, and what is overdue."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from contextlib import nullcontext
from datetime import date
from typing import Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Customer, Money, User, Work, new_id
from crmcore.errors import Invalid
from crmcore_sfa.orders.rates import DatedRates
from crmcore_sfa.orders.records import Order, Payment, PaymentDue
from crmcore_sfa.orders.settling import RELEASE, SOME, allocate, reopen

__all__ = ["allocate", "choose_owners", "overdue", "receive", "refund", "split", "use_credit"]


def receive(
    work: Work,
    customer_id: UUID,
    amount: Money,
    on: date,
    order: Order | None,
    dues: Sequence[PaymentDue] | None,
    fields: Mapping[str, Any],
) -> Payment:
    """Store a payment and let it settle something; see :meth:`crmcore_sfa.orders.Orders.receive`."""
    base = work.context.base_currency
    DatedRates.load(work, {amount.currency, base}).convert(amount, base, on)  # refused before anything is written
    order_id = None if order is None else order.id
    payment = Payment(customer_id=customer_id, order_id=order_id, received_on=on, amount=amount, **fields)
    return allocate(work, [work.add(payment)], dues)[0]


def choose_owners(work: Work, payments: Sequence[Payment]) -> list[UUID | None]:
    """Give a payment to the owner of its order, or of its customer where it names no order."""
    orders = work.get_all(Order, {p.order_id for p in payments if p.order_id is not None})
    customers = work.get_all(Customer, {p.customer_id for p in payments if p.order_id is None})
    found: list[UUID | None] = []
    for payment in payments:
        owned = customers.get(payment.customer_id) if payment.order_id is None else orders.get(payment.order_id)
        found.append(None if owned is None else owned.owner_id)
    return found


def use_credit(work: Work, customers: Collection[UUID]) -> None:
    """Let what customers have paid too much settle what they owe by now, whoever of us took it in."""
    wanted, face = sorted(customers), Payment.t.c
    with work.as_system("use credit", by=RELEASE) if work.access.may(RELEASE) else nullcontext():
        for start in range(0, len(wanted), SOME):
            some = face.customer_id.in_(wanted[start : start + SOME])
            payments = list(work.each(Payment, some, face.credit > 0, order_by=("received_on", "id")))
            if payments:
                allocate(work, payments)


def refund(work: Work, payment: Payment, amount: Money, fields: Mapping[str, Any]) -> Payment:
    """Pay back; see :meth:`crmcore_sfa.orders.Orders.refund`."""
    face = Payment.t.c
    returned = sa.func.sum(face.amount, type_=face.amount.type)
    (found,) = work.select(sa.select(returned).where(face.refunds_id == payment.id))
    left = payment.amount + Money(found[0] or 0, payment.amount.currency)
    if not Money(0, left.currency) < amount <= left:
        raise Invalid(
            f"{amount} cannot be paid back: {left} are left of the payment of {payment.received_on}.",
            todo="Pay back something above zero, and no more than that.",
        )
    short = amount - payment.unspent
    if payment.credit is not None and short.units > 0:
        reopen(work, payment, short)
    current = work.get(Payment, payment.id)
    work.save(attrs.evolve(current, credit=current.unspent - amount))
    told = {"received_on": work.today, "method": payment.method, **fields}
    return work.add(
        Payment(
            customer_id=payment.customer_id, order_id=payment.order_id, owner_id=payment.owner_id, amount=-amount,
            credit=Money(0, amount.currency), refunds_id=payment.id, **told,
        )
    )  # fmt: skip


def split(work: Work, due: PaymentDue, parts: Sequence[tuple[date, Money]]) -> list[PaymentDue]:
    """Split a due; see :meth:`crmcore_sfa.orders.Orders.split`."""
    if due.paid is not None:
        raise Invalid(f"Something was paid of '{due.purpose}' already.", todo="Split what is not paid yet.")
    if len({day for day, _ in parts}) < len(parts):
        raise Invalid("Two parts are due on the same day.", todo="Give each part a day of its own.")
    total = sum((amount for _, amount in parts), Money(0, due.amount.currency))
    if total != due.amount or any(amount.units <= 0 for _, amount in parts):
        raise Invalid(f"The parts sum to {total}, and the payment due is {due.amount}.", todo="Change the last part.")
    (day, amount), *others = parts
    first = work.save(attrs.evolve(due, due_on=day, amount=amount, overdue_on=None))
    fresh = attrs.evolve(first, version=0, created_at=None, updated_at=None)
    added = [attrs.evolve(fresh, id=new_id(), due_on=d, amount=a) for d, a in others]
    return [first, *work.add_all(added)]


def overdue(work: Work, customer: Customer | None, owner: User | None) -> list[PaymentDue]:
    """Return what is overdue, the oldest first."""
    due = PaymentDue.t.c
    where = [due.settled_on.is_(None), due.due_on < work.today]
    if customer is not None:
        where.append(due.customer_id == customer.id)
    if owner is not None:
        where.append(due.order_id.in_(sa.select(Order.t.c.id).where(Order.t.c.owner_id == owner.id)))
    return list(work.each(PaymentDue, *where, order_by=("due_on", "id")))
