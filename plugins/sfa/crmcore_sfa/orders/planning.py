"""The payments that an order brings, from its lines: planned, planned further, and cut when it ends earlier."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import TypeVar
from uuid import UUID

import attrs

from crmcore import Money, Work
from crmcore_sfa.orders.records import Order, OrderLine, PaymentDue
from crmcore_sfa.orders.schedule import DAY, Part, cut, months_later, parts
from crmcore_sfa.orders.settling import release
from crmcore_sfa.quotes.records import Recurrence

FAR = date(2999, 12, 31)
"""Beyond any horizon, and far enough from the end of the calendar to reckon with."""

Key = tuple[UUID, date]
P = TypeVar("P", OrderLine, PaymentDue)


@attrs.frozen
class Charge:
    """What a line brings for one period, or once."""

    line: OrderLine
    part: Part
    amount: Money

    @property
    def key(self) -> Key:
        """The same charge of the same line, however often it is worked out."""
        return self.line.id, self.part.first


def charges(order: Order, line: OrderLine) -> Iterator[Charge]:
    """Yield what a line brings on the days that both it and its order are in force, period by period.

    The first and the last are shares by days where the order covers only a part of the period; what is charged
    once is never a share. Without an end there is no last one.
    """
    first = max(order.starts_on, line.starts_on or order.starts_on)
    last = min(order.ends_on or FAR, line.ends_on or FAR)
    for part in parts(line.recurrence, first, last, by_calendar=order.billing == "calendar"):
        yield Charge(line, part, part.of(line.amount))


def worth(order: Order, lines: Iterable[OrderLine]) -> Money | None:
    """Return what an order brings from its start to its end; without an end, in its first twelve months."""
    whole = order if order.ends_on else attrs.evolve(order, ends_on=months_later(order.starts_on, 12) - DAY)
    amounts = [charge.amount for line in lines for charge in charges(whole, line)]
    return sum(amounts[1:], amounts[0]) if amounts else None


def wanted(order: Order, lines: Iterable[OrderLine], horizon: date) -> tuple[dict[Key, Charge], date | None]:
    """Return the charges that begin up to a day, or all of an order with an end; and the first one left out."""
    found: dict[Key, Charge] = {}
    left_out: date | None = None
    for line in lines:
        endless = order.ends_on is None and line.ends_on is None and line.recurrence is not Recurrence.ONCE
        for charge in charges(order, line):
            if endless and charge.part.first > horizon:
                left_out = min(left_out or charge.part.first, charge.part.first)
                break
            found[charge.key] = charge
    return found, left_out


def plan(work: Work, orders: Sequence[Order], horizon: date) -> list[Order]:
    """Bring the payments due of orders in line with their lines, and return the orders.

    Dues that are there keep their day, which people may have agreed on; their amounts change only where an order
    ends earlier or later. What was paid of a due that goes becomes credit again. Done twice, it changes nothing.
    Dues without a line are somebody's own, and stay as they are.
    """
    ids = [order.id for order in orders]
    lines = lines_of(work, orders)
    dues = _grouped(work.each(PaymentDue, PaymentDue.t.c.order_id.in_(ids)))
    new, changed, gone = list[PaymentDue](), list[PaymentDue](), list[PaymentDue]()
    planned: list[Order] = []
    for order in orders:
        charged, left_out = wanted(order, lines.get(order.id, ()), horizon)
        planned.append(attrs.evolve(order, scheduled_until=left_out))
        there: dict[Key, list[PaymentDue]] = {}
        for due in dues.get(order.id, ()):
            if due.line_id is not None and due.period_from is not None:
                there.setdefault((due.line_id, due.period_from), []).append(due)
        new += [_due(order, charge) for key, charge in charged.items() if charge.amount.units and key not in there]
        for key, mine in there.items():
            adjusted = _adjusted(mine, charged.get(key))
            gone += [d for d in adjusted if d.amount.units == 0 and d.paid is None]
            changed += [d for d in adjusted if d.amount.units or d.paid is not None]
    work.remove_all(gone)
    work.save_all(release(work, changed))
    work.add_all(new)
    return work.save_all(planned)


def lines_of(work: Work, orders: Iterable[Order]) -> Mapping[UUID, list[OrderLine]]:
    """Return the lines of orders, by order and in their order."""
    of_these = OrderLine.t.c.order_id.in_([order.id for order in orders])
    return _grouped(work.each(OrderLine, of_these, order_by=("position", "id")))


def _grouped(records: Iterable[P]) -> Mapping[UUID, list[P]]:
    found: dict[UUID, list[P]] = {}
    for record in records:
        found.setdefault(record.order_id, []).append(record)
    return found


def _due(order: Order, charge: Charge) -> PaymentDue:
    once = charge.line.recurrence is Recurrence.ONCE
    return PaymentDue(
        order_id=order.id, customer_id=order.customer_id, line_id=charge.line.id, purpose=charge.line.description[:300],
        period_from=charge.part.first, period_until=None if once else charge.part.last,
        due_on=charge.part.first + timedelta(days=order.terms_days), amount=charge.amount,
    )  # fmt: skip


def _adjusted(dues: Sequence[PaymentDue], charge: Charge | None) -> list[PaymentDue]:
    """Return those of the dues of one charge that must change so that they sum to it; one may have been split."""
    ordered = sorted(dues, key=lambda d: (d.due_on, d.id))
    amounts = [d.amount for d in ordered]
    total = Money(0, amounts[0].currency) if charge is None else charge.amount
    until = None if charge is None or charge.line.recurrence is Recurrence.ONCE else charge.part.last
    found: list[PaymentDue] = []
    for due, amount in zip(ordered, cut(amounts, total), strict=True):
        if amount != due.amount:
            settled = (due.settled_on or due.due_on) if amount == (due.paid or Money(0, amount.currency)) else None
            found.append(attrs.evolve(due, amount=amount, period_until=until, settled_on=settled))
    return found
