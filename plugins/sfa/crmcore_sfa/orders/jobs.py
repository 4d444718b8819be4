"""What falls due by itself: payments planned further, renewals opened, orders renewed and ended, dues found overdue."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import attrs
import sqlalchemy as sa

from crmcore import DueJob, Outcome, Work, days_between
from crmcore_sfa.orders import receiving, renewing
from crmcore_sfa.orders.events import PaymentOverdue
from crmcore_sfa.orders.orders import Orders
from crmcore_sfa.orders.pipeline import ACTIVE, stage_meaning
from crmcore_sfa.orders.records import Order, OrderLine, PaymentDue
from crmcore_sfa.orders.schedule import months_later
from crmcore_sfa.orders.settings import settings
from crmcore_sfa.quotes.records import Recurrence

_order = Order.t.c
SOME = 200


def _batches(work: Work, *where: sa.ColumnElement[bool]) -> Iterator[list[Order]]:
    """Yield the active orders that match, some at a time; what is done to them meanwhile moves no page."""
    after: str | None = None
    while found := work.find(Order, _order.stage == ACTIVE, *where, limit=SOME, after=after):
        yield list(found)
        after = found.next
        if after is None:
            return


def plan_ahead(work: Work, now: datetime) -> None:
    """Plan the payments of orders without an end up to the horizon, and let credit settle what is due by now."""
    horizon = months_later(work.today, settings(work).horizon_months)
    for orders in _batches(work, _order.scheduled_until <= horizon):
        planned = Orders(work).plan(orders)
        receiving.use_credit(work, {o.customer_id for o in planned})


def open_renewals(work: Work, now: datetime) -> None:
    """Open the renewal of each contract that ends soon and does not renew itself."""
    soon = work.today + timedelta(days=settings(work).renewal_days)
    recurs = sa.select(OrderLine.t.c.order_id).where(
        OrderLine.t.c.recurrence != Recurrence.ONCE,
        sa.or_(OrderLine.t.c.ends_on.is_(None), OrderLine.t.c.ends_on >= _order.ends_on),
    )
    renewed = Order.t.alias()
    by_itself = sa.select(renewed.c.renews_id).where(renewed.c.renews_id.is_not(None))
    ending = _order.ends_on.between(work.today, soon)
    for orders in _batches(
        work, ending, ~_order.auto_renew, _order.renewal_id.is_(None), _order.id.in_(recurs),
        _order.id.not_in(by_itself),
    ):  # fmt: skip
        renewing.open_renewals(work, orders)


def renew_and_end(work: Work, now: datetime) -> None:
    """Renew the contracts that renew themselves, once it is too late for notice; end what is past its last day."""
    left = days_between(sa.literal(work.today), _order.ends_on)
    renewed = Order.t.alias()
    done = sa.select(renewed.c.renews_id).where(renewed.c.renews_id.is_not(None))
    for orders in _batches(work, _order.auto_renew, left < _order.notice_days, _order.id.not_in(done)):
        service = Orders(work)
        service.activate_all(service.settle(renewing.renew(work, orders)))
    for orders in _batches(work, _order.ends_on < work.today):
        work.move_all(orders, to=stage_meaning(work, Outcome.DONE))


def find_overdue(work: Work, now: datetime) -> None:
    """Mark what is not settled on the day after it was due, and say so once."""
    due = PaymentDue.t.c
    late = (due.overdue_on.is_(None), due.settled_on.is_(None), due.due_on < work.today)
    while found := work.find(PaymentDue, *late, limit=1_000):
        orders = work.get_all(Order, {d.order_id for d in found})
        for marked in work.save_all(attrs.evolve(d, overdue_on=work.today) for d in found):
            event = PaymentOverdue(
                order=orders[marked.order_id].number, due_on=marked.due_on.isoformat(), open=str(marked.open)
            )
            work.emit(marked, event)


jobs = (
    DueJob(name="orders.plan_ahead", every=timedelta(hours=6), run=plan_ahead),
    DueJob(name="orders.open_renewals", every=timedelta(hours=6), run=open_renewals),
    DueJob(name="orders.renew_and_end", every=timedelta(hours=1), run=renew_and_end),
    DueJob(name="orders.find_overdue", every=timedelta(hours=1), run=find_overdue),
)
