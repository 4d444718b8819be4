"""Recurring revenue: what contracts bring in a month, and how that moves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import attrs
import sqlalchemy as sa
from pydantic import Field

from crmcore import BaseSum, Table, Work
from crmcore.errors import Invalid
from crmcore_sfa.orders.rates import DatedRates
from crmcore_sfa.orders.records import Order, OrderLine
from crmcore_sfa.orders.schedule import DAY, months_later
from crmcore_sfa.orders.selection import NONE, Grouping, OrderPeriod, grouping, groupings
from crmcore_sfa.quotes.records import Recurrence
from crmcore_sfa.records import Product

_order, _line = Order.t.c, OrderLine.t.c
_MOVES = ("opening", "new", "expansion", "contraction", "churn")
_PER_YEAR = {r: 12 // r.months for r in Recurrence if r.months}
SHOWN_MONTHS, MOST_MONTHS = 12, 120


class RecurringRevenue(OrderPeriod):
    """The parameters of :func:`recurring_revenue`; the period is about the days on which revenue recurs."""

    by: str = Field("month", description="month, all, rep, customer or product")


def recurring_revenue(work: Work, params: RecurringRevenue) -> Table:
    """Return the monthly recurring revenue (MRR) at the end of each month, or of the period, and how it got there.

    MRR = sum of the monthly amounts of the recurring lines in force on the last day: a quarter's amount / 3, a
    year's / 12. ARR = 12 x MRR. For each customer (and group): *new* was nothing before, *churn* is nothing after,
    *expansion* and *contraction* are more and less of what goes on; MRR before + new + expansion - contraction -
    churn = MRR. Net retention = (before + expansion - contraction - churn) / before. An order that renews another
    without a gap moves nothing but the difference.

    In constant currency: all at the rate of the last day asked for, so that no rate looks like growth. A customer
    that pays in two currencies counts as one in each.

    Source: ChartMogul, "Understanding MRR movements", which leaves rates out as well; what comes back after a while
    (its "reactivation") counts as new here.
    """
    edges = _edges(work, params)
    known = groupings(_order.owner_id, _order.customer_id) | {"product": Grouping(_line.product_id, Product)}
    group = grouping(params.by, known | {"month": known["all"]})
    moved = _read(work, params, group, edges)
    by_month = params.by == "month"
    shown = _months(edges, moved) if by_month else _groups(moved)
    notes = BaseSum(work.context.base_currency)
    for move in moved.values():
        for part in move.sums.values():
            notes.merge(part)
    said = f"Recurring lines in force on {'the last day of the month' if by_month else edges[-1]}."
    where = f"Values in {notes.currency}, all at the rate of {min(edges[-1], work.today)}."
    return Table(
        columns=("month" if by_month else params.by, "mrr", "arr", *_MOVES[1:], "net_retention"),
        rows=tuple(shown), bar="mrr", shares=("net_retention",),
        note=" ".join(filter(None, (said, where, notes.note))),
    )  # fmt: skip


def _edges(work: Work, params: RecurringRevenue) -> list[date]:
    """Return the days that are compared: the one before the first, then the last of each month, or of all.

    Raises:
        Invalid: the period ends before it begins, or is longer than ten years of months.
    """
    first, last = params.days(work)
    this_month = work.today.replace(day=1)
    last = last or months_later(max(this_month, first or this_month), 1) - DAY
    first = first or months_later(last.replace(day=1), 1 - SHOWN_MONTHS)
    if last < first:
        raise Invalid(f"The period ends on {last}, before it begins on {first}.")
    if params.by != "month":
        return [first - DAY, last]
    if last > months_later(first, MOST_MONTHS):
        raise Invalid(f"From {first} to {last} are more than {MOST_MONTHS} months.", todo="Group by something else.")
    ends, month = [first - DAY], first.replace(day=1)
    while (month := months_later(month, 1)) - DAY < last:
        ends.append(month - DAY)
    return [*ends, last]


@attrs.define
class Movement:
    """What moved between two days in one group, yearly and in the base currency."""

    label: str
    sums: dict[str, BaseSum]

    def yearly(self, name: str) -> Decimal:
        return self.sums[name].exact


def _read(
    work: Work, params: RecurringRevenue, group: Grouping, edges: Sequence[date]
) -> dict[tuple[int, Any], Movement]:
    rows = work.select(group.named(_statement(work, params, group, edges)))
    on, base = min(edges[-1], work.today), work.context.base_currency
    known = DatedRates.load(work, {row.currency for row in rows})
    rates = {currency: known.rate(currency, on) for currency in {row.currency for row in rows}}
    found: dict[tuple[int, Any], Movement] = {}
    for row in rows:
        step = row.bucket, row.key
        if step not in found:
            found[step] = Movement(row.name or NONE, {name: BaseSum(base) for name in _MOVES})
        for name, total in found[step].sums.items():
            if amount := getattr(row, name):
                total.add(amount, row.currency, rates[row.currency], row.lines)
    return found


def _statement(work: Work, params: RecurringRevenue, group: Grouping, edges: Sequence[date]) -> sa.Select[Any]:
    """Return for each group, step and currency what moved.

    Each line adds its amount in the step in which it comes into force, and takes it away in that after which it is
    gone; a running sum over each customer's steps tells new from more.
    """
    lines = _lines(params, group, work).c
    keys = (lines.key, lines.customer_id, lines.currency)
    kind = _line.amount.type
    # A line that ends before it starts, since its order ended early, never was.
    real = (
        lines.starts <= edges[-1],
        sa.or_(lines.ends.is_(None), sa.and_(lines.ends >= edges[0], lines.ends >= lines.starts)),
    )
    comes = sa.case(*((lines.starts <= day, n) for n, day in enumerate(edges)))
    goes = sa.case(*((lines.ends < day, n) for n, day in enumerate(edges)))
    steps = sa.union_all(
        sa.select(*keys, comes.label("bucket"), lines.yearly.label("yearly")).where(*real),
        sa.select(*keys, goes, -lines.yearly).where(*real, lines.ends < edges[-1]),
    ).subquery("steps")
    who = (steps.c.key, steps.c.customer_id, steps.c.currency)
    moves = (
        sa.select(
            *who, steps.c.bucket, sa.func.sum(steps.c.yearly, type_=kind).label("moved"),
            sa.func.count().label("lines"),
        )
        .group_by(*who, steps.c.bucket)
        .subquery("moves")
    )  # fmt: skip
    m = moves.c
    after = sa.func.sum(m.moved, type_=kind).over(partition_by=(m.key, m.customer_id, m.currency), order_by=m.bucket)
    run = sa.select(m.key, m.currency, m.bucket, m.moved, m.lines, after.label("after")).subquery("run").c
    before = run.after - run.moved
    went_on = sa.and_(run.bucket > 0, before > 0, run.after > 0)
    cases = {
        "opening": (run.bucket == 0, run.after),
        "new": (sa.and_(run.bucket > 0, before == 0, run.after > 0), run.after),
        "expansion": (sa.and_(went_on, run.moved > 0), run.moved),
        "contraction": (sa.and_(went_on, run.moved < 0), -run.moved),
        "churn": (sa.and_(run.bucket > 0, before > 0, run.after == 0), before),
    }
    sums = [sa.func.sum(sa.case(cases[name], else_=0), type_=kind).label(name) for name in _MOVES]
    by = (run.bucket, run.key, run.currency)
    return sa.select(*by, *sums, sa.func.sum(run.lines).label("lines")).group_by(*by)


def _lines(params: RecurringRevenue, group: Grouping, work: Work) -> sa.Subquery:
    """Return the recurring lines with their yearly amount, and the days on which they come and go."""
    starts = sa.func.coalesce(_line.starts_on, _order.starts_on)
    ends = sa.case(
        (_line.ends_on < _order.ends_on, _line.ends_on), else_=sa.func.coalesce(_order.ends_on, _line.ends_on)
    )
    yearly = _line.amount * sa.case(*((_line.recurrence == r, n) for r, n in _PER_YEAR.items()), else_=0)
    return (
        sa.select(
            group.key.label("key"), _order.customer_id.label("customer_id"), _line.amount_currency.label("currency"),
            yearly.label("yearly"), starts.label("starts"), ends.label("ends"),
        )
        .select_from(OrderLine.t.join(Order.t, _order.id == _line.order_id))
        .where(
            _order.activated_on.is_not(None), _line.recurrence != Recurrence.ONCE,
            *params.where(work, _order.owner_id, _order.customer_id),
        )
        .subquery("lines")
    )  # fmt: skip


def _months(edges: Sequence[date], moved: Mapping[tuple[int, Any], Movement]) -> list[tuple[Any, ...]]:
    """Return a row for each month, those without any movement too."""
    key = next((key for _, key in moved), None)
    opening = moved.get((0, key))
    now = opening.yearly("opening") if opening else Decimal(0)
    rows = []
    for number, day in enumerate(edges[1:], 1):
        move = moved.get((number, key))
        before, now, row = now, *_row(now, move)
        rows.append((f"{day:%Y-%m}", *row, _retention(before, move)))
    return rows


def _groups(moved: Mapping[tuple[int, Any], Movement]) -> list[tuple[Any, ...]]:
    """Return a row for each group, the greatest first."""
    names = {key: move.label for (_, key), move in moved.items()}
    rows = []
    for key, name in names.items():
        opening, move = moved.get((0, key)), moved.get((1, key))
        before = opening.yearly("opening") if opening else Decimal(0)
        _, row = _row(before, move)
        rows.append((name, *row, _retention(before, move)))
    return sorted(rows, key=lambda r: (-r[1], r[0]))


def _row(before: Decimal, move: Movement | None) -> tuple[Decimal, tuple[Decimal, ...]]:
    """Return the yearly revenue after a step, and the columns: MRR, ARR and the monthly movements."""
    new, more, less, gone = (move.yearly(name) if move else Decimal(0) for name in _MOVES[1:])
    after = before + new + more - less - gone
    return after, (_monthly(after), round(after, 2), *map(_monthly, (new, more, less, gone)))


def _monthly(yearly: Decimal) -> Decimal:
    return round(yearly / 12, 2)


def _retention(before: Decimal, move: Movement | None) -> float | None:
    if before <= 0:
        return None
    more, less, gone = (move.yearly(name) if move else Decimal(0) for name in _MOVES[2:])
    return float((before + more - less - gone) / before)
