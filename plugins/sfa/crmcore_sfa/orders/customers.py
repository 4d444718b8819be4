"""What orders tell of a customer: facts for rules and lists, and a section of the customer view."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from crmcore import Customer, CustomerScope, Fact, FieldKind, Money, SectionData, ViewSection, Work, day_at
from crmcore_sfa.orders.records import Order, OrderLine, PaymentDue
from crmcore_sfa.quotes.records import Recurrence

_order, _line, _due = Order.t.c, OrderLine.t.c, PaymentDue.t.c
SHOWN = 20

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


def _load(work: Work, scope: CustomerScope) -> SectionData | None:
    here = sa.and_(_order.customer_id.in_(list(scope.ids)), _order.activated_on.is_not(None))
    today = sa.literal(work.today)
    kind, left = _due.amount.type, _due.amount - sa.func.coalesce(_due.paid, 0)
    late = sa.func.sum(sa.case((_due.due_on < today, left), else_=0), type_=kind)
    owed = (
        sa.select(
            _due.order_id, sa.func.sum(left, type_=kind).label("open"), late.label("overdue"),
            sa.func.min(_due.amount_currency).label("currency"),
        )
        .where(_due.settled_on.is_(None))
        .group_by(_due.order_id)
        .subquery("owed")
    )  # fmt: skip
    rows = work.select(
        sa.select(
            _order.number, _order.title, _order.stage, _order.starts_on, _order.ends_on, _order.total,
            _order.total_currency, owed.c.open, owed.c.overdue, owed.c.currency,
        )
        .select_from(Order.t.outerjoin(owed, owed.c.order_id == _order.id))
        .where(here)
        .order_by(_order.closed_on.is_not(None), _order.starts_on.desc(), _order.id)
        .limit(SHOWN)
    )  # fmt: skip
    if not rows:
        return None
    total = work.select(
        sa.select(owed.c.currency, sa.func.sum(owed.c.open, type_=kind), sa.func.sum(owed.c.overdue, type_=kind))
        .select_from(Order.t.join(owed, owed.c.order_id == _order.id))
        .where(here)
        .group_by(owed.c.currency)
    )
    label = work.context.registry.label
    return SectionData(
        columns=("Order", "Title", "Stage", "From", "Until", "Total", "Open", "Overdue"),
        rows=tuple(
            (number, title, label(f"sfa.order.{stage}"), first, last, _money(worth, unit), _money(still, owed_in),
             _money(late, owed_in))
            for number, title, stage, first, last, worth, unit, still, late, owed_in in rows
        ),
        headline=_headline(total),
    )  # fmt: skip


def _money(amount: Any, currency: str | None) -> Money | None:
    return None if amount is None or currency is None else Money(amount, currency)


def _headline(sums: Iterable[tuple[str, Any, Any]]) -> str:
    found = sorted(sums)
    told = [("open", [Money(n, c) for c, n, _ in found]), ("overdue", [Money(n, c) for c, _, n in found])]
    return "; ".join(
        f"{word}: {', '.join(map(str, amounts))}" for word, every in told if (amounts := [m for m in every if m.units])
    )


orders_and_payments = ViewSection(name="sfa.orders", title="Orders and payments", load=_load, order=25)
