"""Which payment settles which payment due, so that the parts of a payment always sum to it.

A due keeps what is ``paid`` of it and a payment what is left as ``credit``. Both are saved under their version beside
the allocation, so that of two who settle one due at the same time one is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextvars import ContextVar
from datetime import date
from fractions import Fraction
from typing import Literal
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Money, Work
from crmcore_sfa.orders.rates import DatedRates
from crmcore_sfa.orders.records import Allocation, Payment, PaymentDue
from crmcore_sfa.orders.schedule import payable

SOME = 500
RELEASE = "sfa.payment.release"
"""The permission to keep payments of colleagues in step with orders of one's own."""

in_step: ContextVar[bool] = ContextVar("crmcore_sfa_in_step", default=False)
"""True while dues and payments are kept in step with the allocations that are written: nothing else may write one."""

Convert = Callable[[Money, str], Money]


@attrs.frozen
class Share:
    """So much of a payment for one due: ``amount`` in the payment's currency, ``settled`` in that of the due."""

    due: PaymentDue
    amount: Money
    settled: Money


def share_out(credit: Money, dues: Iterable[PaymentDue], convert: Convert) -> list[Share]:
    """Return what each due gets of a payment, in the order given, until nothing is left.

    The parts never sum to more than the credit, and no due gets more than is open.
    """
    found: list[Share] = []
    for due in dues:
        if credit.units <= 0:
            break
        needed = convert(due.open, credit.currency)
        if needed <= credit:
            share = Share(due, needed, due.open)
        else:
            share = Share(due, credit, min(due.open, convert(credit, due.amount.currency)))
        # Of a yen, nothing may be left in a currency of larger units.
        if share.settled.units > 0:
            found.append(share)
            credit -= share.amount
    return found


def allocate(work: Work, payments: Sequence[Payment], dues: Sequence[PaymentDue] | None = None) -> list[Payment]:
    """Let payments settle what is open, and return them with the credit that is left.

    Without ``dues`` each settles, oldest first, what its customer owes: of its order, where it names one. Payments
    count in the order given.

    Raises:
        MissingRate: a payment in another currency than a due, on a day without a rate.
        Objected: one of the dues is somebody else's.
    """
    spendable = [p for p in payments if p.unspent.units > 0]
    owed = open_dues(work, spendable) if dues is None else list(dues)
    rates = DatedRates.load(work, {p.amount.currency for p in spendable} | {d.amount.currency for d in owed})
    mine: dict[UUID, list[UUID]] = {}
    for due in owed:
        mine.setdefault(due.customer_id, []).append(due.id)
    current, made, saved = {d.id: d for d in owed}, list[Allocation](), list[Payment]()
    for payment in payments:
        found = owed if dues is not None else [current[i] for i in mine.get(payment.customer_id, ())]
        wanted = [
            current[d.id] for d in found if dues is not None or payment.order_id in (None, d.order_id)
        ]  # fmt: skip
        shares = _shares(rates, payment, wanted)
        # What settles at once does so on the day of the payment; credit is used on the day on which it is.
        on = payment.received_on if payment.credit is None else max(payment.received_on, work.today)
        for share in shares:
            current[share.due.id] = _with(share.due, share.settled, on)
            made.append(_allocation(payment.id, share.due.id, share.amount, share.settled, on))
        left = payment.unspent - sum((s.amount for s in shares), Money(0, payment.amount.currency))
        saved.append(attrs.evolve(payment, credit=left))
    _write(work, made)
    work.save_all(current[i] for i in {a.due_id: None for a in made})
    return work.save_all(saved)


def _shares(rates: DatedRates, payment: Payment, dues: Iterable[PaymentDue]) -> list[Share]:
    return share_out(payment.unspent, dues, lambda money, to: rates.convert(money, to, payment.received_on))


def _allocation(payment: UUID, due: UUID, amount: Money, settled: Money, on: date) -> Allocation:
    return Allocation(payment_id=payment, due_id=due, amount=amount, settled=settled, applied_on=on)


def _write(work: Work, made: Iterable[Allocation]) -> None:
    outer = in_step.set(True)
    try:
        work.add_all(made)
    finally:
        in_step.reset(outer)


def _with(due: PaymentDue, settled: Money, on: date) -> PaymentDue:
    paid = settled if due.paid is None else due.paid + settled
    return attrs.evolve(due, paid=paid, settled_on=on if paid == due.amount else None)


def open_dues(work: Work, payments: Iterable[Payment]) -> list[PaymentDue]:
    """Return what the customers of payments have not settled, the oldest first."""
    due = PaymentDue.t.c
    customers = sorted({p.customer_id for p in payments})
    found: list[PaymentDue] = []
    for start in range(0, len(customers), SOME):
        some = due.customer_id.in_(customers[start : start + SOME])
        found += work.each(PaymentDue, some, due.settled_on.is_(None))
    return sorted(found, key=lambda d: (d.due_on, d.id))


# -- taking back ------------------------------------------------------------------------------------------------------


@attrs.frozen
class Net:
    """What a payment has settled of a due in all."""

    payment_id: UUID
    due_id: UUID
    amount: Money
    settled: Money


def take_back(nets: Iterable[Net], much: Money, of: Literal["amount", "settled"]) -> list[Net]:
    """Return the parts, in the order given, that sum to ``much`` of the payments' or of the dues' currency."""
    found: list[Net] = []
    for net in nets:
        if much.units <= 0:
            break
        whole: Money = getattr(net, of)
        if whole <= much:
            part = net
        else:
            share = Fraction(much.units, whole.units)
            amount = much if of == "amount" else payable(net.amount, share)
            settled = much if of == "settled" else payable(net.settled, share)
            part = attrs.evolve(net, amount=amount, settled=settled)
        found.append(part)
        much -= getattr(part, of)
    return found


def nets_of(work: Work, where: sa.ColumnElement[bool]) -> list[Net]:
    """Return what payments have settled of dues, the newest first."""
    given = Allocation.t.c
    currencies = (given.amount_currency, given.settled_currency)
    amount = sa.func.sum(given.amount, type_=given.amount.type)
    settled = sa.func.sum(given.settled, type_=given.settled.type)
    statement = (
        sa.select(given.payment_id, given.due_id, *currencies, amount, settled)
        .where(where)
        .group_by(given.payment_id, given.due_id, *currencies)
        .having(settled > 0)
        .order_by(given.payment_id.desc(), given.due_id.desc())
    )
    return [
        Net(payment, due, Money(paid, paid_in), Money(done, done_in))
        for payment, due, paid_in, done_in, paid, done in work.select(statement)
    ]


def release(work: Work, dues: Sequence[PaymentDue]) -> list[PaymentDue]:
    """Give back what was paid of dues beyond their amounts, as credit of the payments, the newest first.

    The payments may be of colleagues, which whoever may change the order need not see.
    """
    too_much = {d.id: d.paid - d.amount for d in dues if d.paid is not None and d.paid > d.amount}
    if not too_much:
        return list(dues)
    with work.as_system("give payments back", by=RELEASE):
        by_due: dict[UUID, list[Net]] = {}
        for net in nets_of(work, Allocation.t.c.due_id.in_(list(too_much))):
            by_due.setdefault(net.due_id, []).append(net)
        parts = [p for due_id, much in too_much.items() for p in take_back(by_due[due_id], much, "settled")]
        _undo(work, parts)
        credited(work, parts)
    return [
        attrs.evolve(d, paid=d.amount, settled_on=d.settled_on or work.today) if d.id in too_much else d for d in dues
    ]


def _undo(work: Work, parts: Iterable[Net]) -> None:
    _write(work, (_allocation(p.payment_id, p.due_id, -p.amount, -p.settled, work.today) for p in parts))


def credited(work: Work, parts: Sequence[Net]) -> None:
    """Add what was taken back to the credit of the payments that it came from."""
    back: dict[UUID, Money] = {}
    for part in parts:
        back[part.payment_id] = part.amount + back.get(part.payment_id, Money(0, part.amount.currency))
    payments = work.get_all(Payment, back)
    work.save_all(attrs.evolve(p, credit=p.unspent + back[p.id]) for p in payments.values())


def reopen(work: Work, payment: Payment, much: Money) -> None:
    """Take back so much of what a payment has settled, the newest due first; those dues are open again."""
    parts = take_back(nets_of(work, Allocation.t.c.payment_id == payment.id), much, "amount")
    _undo(work, parts)
    dues = work.get_all(PaymentDue, [p.due_id for p in parts])
    work.save_all(_with(dues[p.due_id], -p.settled, work.today) for p in parts)
    credited(work, parts)
