"""What orders tell of a customer: facts for rules and lists."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from crmcore import Customer, Fact, FieldKind, day_at
from crmcore_sfa.orders.records import Order, OrderLine, PaymentDue
from crmcore_sfa.quotes.records import Recurrence

_order, _line, _due = Order.t.c, OrderLine.t.c, PaymentDue.t.c

Moment = sa.ColumnElement[datetime]


def in_force(day: sa.ColumnElement[date]) -> sa.ColumnElement[bool]:
    """Return the condition that an order counts and runs on a day, by its own days and not by its stage."""
    return sa.and_(
        _order.activated_on.is_not(None),
        _order.starts_on <= day,
        sa.or_(_order.ends_on.is_(None), _order.ends_on >= day),
    )


def is_overdue(day: sa.ColumnElement[date]) -> sa.ColumnElement[bool]:
    """Return the condition that a due had its day before this one and was not settled by it."""
    return sa.and_(_due.due_on < day, sa.or_(_due.settled_on.is_(None), _due.settled_on > day))


def _overdue(at: Moment) -> sa.Select[Any]:
    return (
        sa.select(_due.customer_id, sa.func.count()).where(is_overdue(day_at(at))).group_by(_due.customer_id)
    )  # fmt: skip


def _overdue_since(at: Moment) -> sa.Select[Any]:
    return (
        sa.select(_due.customer_id, sa.func.min(_due.due_on)).where(is_overdue(day_at(at))).group_by(_due.customer_id)
    )


def _ends_on(at: Moment) -> sa.Select[Any]:
    return (
        sa.select(_order.customer_id, sa.func.min(_order.ends_on))
        .where(_order.kind == "contract", in_force(day_at(at)), _order.ends_on.is_not(None))
        .group_by(_order.customer_id)
    )


def _recurring(at: Moment) -> sa.Select[Any]:
    day = day_at(at)
    return (
        sa.select(_order.customer_id, sa.func.count(_order.id.distinct()))
        .select_from(Order.t.join(OrderLine.t, _line.order_id == _order.id))
        .where(
            in_force(day), _line.recurrence != Recurrence.ONCE,
            sa.or_(_line.starts_on.is_(None), _line.starts_on <= day),
            sa.or_(_line.ends_on.is_(None), _line.ends_on >= day),
        )
        .group_by(_order.customer_id)
    )  # fmt: skip


facts = (
    Fact(
        name="sfa.receivable_overdue", record=Customer, kind=FieldKind.INTEGER, select=_overdue, default=0,
        label="Payments overdue",
    ),
    Fact(name="sfa.overdue_since", record=Customer, kind=FieldKind.DATE, select=_overdue_since, label="Overdue since"),
    Fact(name="sfa.contract_ends_on", record=Customer, kind=FieldKind.DATE, select=_ends_on, label="Contract ends"),
    Fact(
        name="sfa.recurring_orders", record=Customer, kind=FieldKind.INTEGER, select=_recurring, default=0,
        label="Recurring orders",
    ),
)  # fmt: skip
