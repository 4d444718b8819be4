"""Reports on what is owed and what is paid."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, timedelta
from operator import attrgetter
from typing import Annotated, Any

import attrs
import sqlalchemy as sa
from pydantic import Field

from crmcore import BaseSum, Report, Table, Work, days_between, month_of, rate_on
from crmcore_sfa.orders.greatest import ALL, Greatest, greatest
from crmcore_sfa.orders.records import Allocation, Order, Payment, PaymentDue
from crmcore_sfa.orders.recurring import RecurringRevenue, recurring_revenue
from crmcore_sfa.orders.selection import NONE, Grouping, OrderPeriod, OrderSelection, grouping, groupings
from crmcore_sfa.orders.tallies import in_base, tally, units

_order, _due, _paid, _part = Order.t.c, PaymentDue.t.c, Payment.t.c, Allocation.t.c

_AGES = {"days_1_to_30": (0, 30), "days_31_to_60": (30, 60), "days_61_to_90": (60, 90), "days_over_90": (90, None)}
"""Buckets of days overdue: later than the first number, up to the second."""


class Receivables(OrderSelection):
    """The parameters of :func:`receivables`."""

    by: str = Field("customer", description="all, rep or customer")
    on: date | None = Field(None, description="the day as of which things are seen (default: today)")
    limit: Annotated[int, Field(ge=1, le=100_000, description="how many to list, the most overdue first")] = 100


def receivables(work: Work, params: Receivables) -> Table:
    """Return what is owed, what of it is overdue, and for how long (应收账款账龄).

    Open = amount - what was settled up to that day; overdue = open of what was due before it; a bucket holds what
    has been overdue for so many days, counted from the day after it was due. Payments of an order without an end
    count as far ahead as they are planned. Balances are converted at the rate of that day.

    Days sales outstanding are left out: they compare what is owed with what was billed, and bills are not kept here.

    Source: aged receivables by due day in buckets of 30 days, as accounting systems print them (Odoo, "Aged
    Receivable").
    """
    on = params.on or work.today
    group = grouping(params.by, groupings(_order.owner_id, _due.customer_id))
    left, source = _left(work, params)
    late = {name: _overdue_for(on, *span) for name, span in _AGES.items()}
    parts = {"open": left, **{name: sa.case((when, left), else_=0) for name, when in late.items()}}
    sums = [units(part).label(name) for name, part in parts.items()]
    keys = (group.key.label("key"), _due.amount_currency.label("currency"))
    where = (*_unsettled(params, on), *params.where(work, _order.owner_id, _due.customer_id))
    by = (group.key, _due.amount_currency)
    most = ALL
    if params.by == "customer":
        overdue = units(sa.case((_due.due_on < on, left), else_=0)).label("overdue")
        open_ones = sa.select(*keys, overdue, sums[0]).select_from(source).where(*where).group_by(*by).subquery("owed")
        rate = rate_on(work, open_ones.c.currency, sa.literal(on)).label("rate")
        most = greatest(work, sa.select(open_ones, rate).subquery("rated"), ("overdue", "open"), params.limit)
    statement = (
        sa.select(*keys, *sums, sa.func.count().label("number"))
        .select_from(source)
        .where(*where, *most.among(_due.customer_id))
        .group_by(*by)
    )
    return _owed_table(work, params, work.select(group.named(statement)), on, most.groups)


def _dues(params: OrderSelection) -> Any:
    """Return the dues, with their orders where it matters who owns those."""
    owned = params.rep is not None or getattr(params, "by", "") == "rep"
    return PaymentDue.t.join(Order.t, _order.id == _due.order_id) if owned else PaymentDue.t


def _left(work: Work, params: Receivables) -> tuple[sa.ColumnElement[Any], Any]:
    """Return what is open of a due, and the rows to read: today as it is kept, on another day from the allocations."""
    rows = _dues(params)
    if params.on is None or params.on == work.today:
        return _due.amount - sa.func.coalesce(_due.paid, 0), rows
    settled = (
        sa.select(_part.due_id, sa.func.sum(_part.settled, type_=_part.settled.type).label("settled"))
        .where(_part.applied_on <= params.on)
        .group_by(_part.due_id)
        .subquery("by_then")
    )
    left = _due.amount - sa.func.coalesce(settled.c.settled, 0)
    return left, rows.outerjoin(settled, settled.c.due_id == _due.id)


def _unsettled(params: Receivables, on: date) -> list[sa.ColumnElement[bool]]:
    if params.on is None:
        return [_due.settled_on.is_(None)]
    return [sa.or_(_due.settled_on.is_(None), _due.settled_on > on)]


def _overdue_for(on: date, more_than: int, up_to: int | None) -> sa.ColumnElement[bool]:
    before = _due.due_on < on - timedelta(days=more_than)
    return before if up_to is None else sa.and_(before, _due.due_on >= on - timedelta(days=up_to))


def _owed_table(work: Work, params: Receivables, owed: Sequence[Any], on: date, groups: int) -> Table:
    found, missing = tally(work, owed, ("open", *_AGES), on, attrgetter("key"))
    # Sorted while they are whole numbers: only what is shown is made an amount.
    shown = sorted(((sum(g.sums[1:]), g) for g in found.values()), key=lambda pair: (-pair[0], -pair[1].sums[0]))
    rows = tuple(
        (group.label, in_base(group.sums[0]), in_base(late), *map(in_base, group.sums[1:]))
        for late, group in shown[: params.limit]
    )
    said = [f"Open and overdue as of {on}. Values in {work.context.base_currency} at the rate of that day."]
    groups = max(groups, len(shown))
    if groups > len(rows):
        said.append(f"{len(rows):,} of {groups:,}, the most overdue first.")
    return Table(
        columns=(params.by, "open", "overdue", *_AGES), rows=rows, bar="overdue",
        note=" ".join(filter(None, (*said, missing))),
    )  # fmt: skip


# -- collections ------------------------------------------------------------------------------------------------------


class Collections(OrderPeriod):
    """The parameters of :func:`collections`; the period is about the day of a payment, and that on which one is due."""

    by: str = Field("month", description="month, all, rep or customer")
    limit: Annotated[
        int, Field(ge=1, le=100_000, description="how many to list, the most received first; months are all listed")
    ] = 100


@attrs.define
class _Collected:
    label: str
    due: BaseSum
    received: BaseSum
    settled: int = 0
    days_late: float = 0.0


def collections(work: Work, params: Collections) -> Table:
    """Return what was due in the period, what was received (回款), and how late dues were settled.

    Due: the amounts whose day lies in the period, at the rate of that day. Received: the payments of the period
    less what was paid back, at the rate of the day of each, whatever they settled. Collection rate = received /
    due; above one where old debts or payments in advance came in. ``days_late``: the mean of the days from the due
    day to that on which nothing was left open, of the dues settled in the period; below zero if they came early.

    Source: 回款率 (collection rate) = received / due in the period; "days beyond terms" of credit reports, by count.
    """
    most = _who_paid_most(work, params) if params.by == "customer" else ALL
    found: dict[Any, _Collected] = {}
    group = _collected_by(params.by, _order.owner_id, _due.customer_id, _due.due_on)
    where = [*params.where(work, _order.owner_id, _due.customer_id), *most.among(_due.customer_id)]
    owed = (_due.amount, _due.amount_currency, _due.due_on)
    for row in _converted(work, params, group, _dues(params), owed, where):
        _of(work, found, row).due.add(row.amount, row.currency, row.rate, row.payments)
    received_by = _collected_by(params.by, _paid.owner_id, _paid.customer_id, _paid.received_on)
    where = [*params.where(work, _paid.owner_id, _paid.customer_id), *most.among(_paid.customer_id)]
    paid = (_paid.amount, _paid.amount_currency, _paid.received_on)
    for row in _converted(work, params, received_by, Payment.t, paid, where):
        _of(work, found, row).received.add(row.amount, row.currency, row.rate, row.payments)
    for row in _lateness(work, params, most):
        _of(work, found, row).settled += row.settled
        _of(work, found, row).days_late += float(row.days)
    return _collected_table(work, params, found.values(), most.groups)


def _who_paid_most(work: Work, params: Collections) -> Greatest:
    where = (*_within(work, params, _paid.received_on), *params.where(work, _paid.owner_id, _paid.customer_id))
    amount = sa.cast(_paid.amount, sa.BigInteger).label("received")
    rate = rate_on(work, _paid.amount_currency, _paid.received_on).label("rate")
    rows = sa.select(_paid.customer_id.label("key"), amount, rate).where(*where).subquery("rated")
    return greatest(work, rows, ("received",), params.limit)


def _of(work: Work, found: dict[Any, _Collected], row: Any) -> _Collected:
    if row.key not in found:
        base = work.context.base_currency
        found[row.key] = _Collected(row.name or NONE, BaseSum(base), BaseSum(base))
    return found[row.key]


def _collected_by(
    by: str, owner: sa.ColumnElement[Any], customer: sa.ColumnElement[Any], day: sa.ColumnElement[Any]
) -> Grouping:
    return grouping(by, {"month": Grouping(month_of(day)), **groupings(owner, customer)})


def _within(work: Work, params: Collections, day: sa.ColumnElement[Any]) -> list[sa.ColumnElement[bool]]:
    first, last = params.days(work)
    return [*([day >= first] if first else ()), *([day <= last] if last else ())]


def _converted(
    work: Work, params: Collections, group: Grouping, source: Any, money: tuple[Any, Any, Any], where: list[Any]
) -> list[Any]:
    """Return sums by group, currency and rate. Days are summed first, so that each day's rate is looked up once."""
    amount, currency, day = money
    days = (
        sa.select(
            group.key.label("key"), currency.label("currency"), day.label("day"),
            sa.func.sum(amount, type_=amount.type).label("amount"), sa.func.count().label("payments"),
        )
        .select_from(source)
        .where(*_within(work, params, day), *where)
        .group_by(group.key, currency, day)
        .subquery("days")
    ).c  # fmt: skip
    rated = sa.select(
        days.key, days.currency, rate_on(work, days.currency, days.day).label("rate"), days.amount, days.payments
    ).subquery("rated")
    keys = (rated.c.key, rated.c.currency, rated.c.rate)
    total = sa.func.sum(rated.c.amount, type_=amount.type).label("amount")
    return work.select(
        group.named(sa.select(*keys, total, sa.func.sum(rated.c.payments).label("payments")).group_by(*keys))
    )


def _lateness(work: Work, params: Collections, most: Greatest) -> list[Any]:
    group = _collected_by(params.by, _order.owner_id, _due.customer_id, _due.settled_on)
    statement = (
        sa.select(
            group.key.label("key"), sa.func.count().label("settled"),
            sa.func.sum(days_between(_due.due_on, _due.settled_on)).label("days"),
        )
        .select_from(_dues(params))
        .where(
            _due.settled_on.is_not(None), _due.amount > 0, *_within(work, params, _due.settled_on),
            *most.among(_due.customer_id), *params.where(work, _order.owner_id, _due.customer_id),
        )
        .group_by(group.key)
    )  # fmt: skip
    return work.select(group.named(statement))


def _collected_table(work: Work, params: Collections, found: Collection[_Collected], groups: int) -> Table:
    by_month = params.by == "month"
    total = BaseSum(work.context.base_currency)
    rows: list[tuple[Any, ...]] = []
    for one in found:
        total.merge(one.due)
        total.merge(one.received)
        due, received = one.due.amount, one.received.amount
        rate = float(received / due) if due else None
        late = round(one.days_late / one.settled, 1) if one.settled else None
        rows.append((one.label, due, received, rate, one.settled, late))
    rows.sort(key=(lambda row: row[0]) if by_month else (lambda row: (-row[2], -row[1], row[0])))
    said = f"Due and received by their days. Values in {total.currency} at the rate of the day."
    shown = tuple(rows) if by_month else tuple(rows[: params.limit])
    # The greatest are those who paid most, and then only those who paid are counted.
    groups, who = (groups, " that paid") if groups else (len(rows), "")
    left = f"{len(shown):,} of {groups:,}{who}, the most received first." if groups > len(shown) else ""
    return Table(
        columns=(params.by, "due", "received", "collection_rate", "settled", "days_late"),
        rows=shown, bar="received", shares=("collection_rate",),
        note=" ".join(filter(None, (said, left, total.note))),
    )  # fmt: skip


REPORTS = (
    Report(name="sfa.recurring_revenue", title="Recurring revenue", query=recurring_revenue, params=RecurringRevenue),
    Report(name="sfa.receivables", title="Receivables", query=receivables, params=Receivables),
    Report(name="sfa.collections", title="Payments received against due", query=collections, params=Collections),
)
