"""What follows when orders, lines and payments are written by an import, a form or another plugin."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import attrs

from crmcore import Added, Changed, Outcome, Removed, StageChanged, Subscription, Work
from crmcore_sfa.orders.orders import Orders
from crmcore_sfa.orders.pipeline import ACTIVE, ORDERS
from crmcore_sfa.orders.records import Order, OrderLine, Payment, PaymentDue

_PLANNED_BY = {"ends_on", "activated_on"}


def _line_written(work: Work, event: Any) -> None:
    """Bring total and payments of an order in line with its lines."""
    order = _order_of(work, event)
    if order is not None:
        Orders(work).settle([order])


def _order_of(work: Work, event: Any) -> Order | None:
    image = event.before if isinstance(event, Removed) else event.after if isinstance(event, Added) else None
    if image is None:
        line = work.get_all(OrderLine, [event.record_id]).get(event.record_id)
        order_id = None if line is None else line.order_id
    else:
        order_id = UUID(str(image["order_id"]))
    return None if order_id is None else work.get_all(Order, [order_id]).get(order_id)


def _order_changed(work: Work, event: Changed) -> None:
    """Plan anew where the end of an active order has changed."""
    order = work.get_all(Order, [event.record_id]).get(event.record_id) if event.record_id else None
    if order is not None and order.activated_on is not None and _PLANNED_BY & event.after.keys():
        Orders(work).settle([order])


def _order_moved(work: Work, event: StageChanged) -> None:
    """Do what the verbs do for an order that was moved by hand: plan its payments, or take them back."""
    order = work.get_all(Order, [event.record_id]).get(event.record_id) if event.record_id else None
    if order is None or order.stage != event.to_stage:
        return
    stage = work.context.registry.pipeline(ORDERS).by_name.get(order.stage)
    if order.stage == ACTIVE and order.activated_on is None:
        Orders(work).settle([work.save(attrs.evolve(order, activated_on=work.today))])
    elif stage is not None and stage.outcome is Outcome.CANCELED and order.activated_on is not None:
        where = PaymentDue.t.c.order_id == order.id
        work.remove_all([d for d in work.each(PaymentDue, where) if d.paid is None])
        work.save(attrs.evolve(order, activated_on=None, scheduled_until=None))


def _payment_added(work: Work, event: Added) -> None:
    """Let a payment that was only noted settle what its customer owes."""
    payment = work.get_all(Payment, [event.record_id]).get(event.record_id) if event.record_id else None
    if payment is not None and payment.credit is None:
        Orders(work).allocate([payment])


subscriptions = (
    *(Subscription(event=kind, handle=_line_written, record=OrderLine) for kind in (Added, Changed, Removed)),
    Subscription(event=Changed, handle=_order_changed, record=Order),
    Subscription(event=StageChanged, handle=_order_moved, record=Order),
    Subscription(event=Added, handle=_payment_added, record=Payment),
)
