"""Recurring revenue: what contracts bring in a month, and how that moves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Annotated, Any

import sqlalchemy as sa
from pydantic import Field

from crmcore import Table, Work, rate_on
from crmcore.errors import Invalid
from crmcore_sfa.orders.greatest import ALL, Greatest, greatest
from crmcore_sfa.orders.records import Order, OrderLine
from crmcore_sfa.orders.schedule import DAY, months_later
from crmcore_sfa.orders.selection import Grouping, OrderPeriod, grouping, groupings
from crmcore_sfa.orders.tallies import Tally, in_base, tally, units
from crmcore_sfa.quotes.records import Recurrence
from crmcore_sfa.records import Product

_order, _line = Order.t.c, OrderLine.t.c
_MOVES = ("opening", "new", "expansion", "contraction", "churn")
_PER_YEAR = {r: 12 // r.months for r in Recurrence if r.months}
SHOWN_MONTHS, MOST_MONTHS = 12, 120


class RecurringRevenue(OrderPeriod):
    """The parameters of :func:`recurring_revenue`; the period is about the days on which revenue recurs."""

    by: str = Field("month", description="month, all, rep, customer or product")
    limit: Annotated[int, Field(ge=1, le=100_000, description="how many groups to list, the greatest first")] = 100


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
    on = min(edges[-1], work.today)
    lines = _lines(params, group, work)
    most = _most(work, params, lines, edges, on) if params.by == "customer" else ALL
    among = most.among(_order.customer_id)
    lines = _lines(params, group, work, among) if among else lines
    found = work.select(group.named(_statement(lines, edges, one_group=group is known["all"])))
    moved, missing = tally(work, found, _MOVES, on, lambda row: (row.bucket, row.key))
    by_month = params.by == "month"
    shown = _months(edges, moved) if by_month else _groups(moved, params.limit)
    said = f"Recurring lines in force on {'the last day of the month' if by_month else edges[-1]}."
    groups = max(most.groups, len({key for _, key in moved}))
    left = "" if by_month or groups <= params.limit else f"{params.limit:,} of {groups:,}, the greatest first."
    where = f"Values in {work.context.base_currency}, all at the rate of {on}."
    return Table(
        columns=("month" if by_month else params.by, "mrr", "arr", *_MOVES[1:], "net_retention"),
        rows=tuple(shown), bar="mrr", shares=("net_retention",),
        note=" ".join(filter(None, (said, where, left, missing))),
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


def _most(work: Work, params: RecurringRevenue, lines: sa.Subquery, edges: Sequence[date], on: date) -> Greatest:
    """Return the groups with the highest revenue on the last day."""
    one = lines.c
    there = sa.or_(one.ends.is_(None), one.ends >= edges[-1])
    held = (
        sa.select(one.key, one.currency, units(sa.case((there, one.yearly), else_=0)).label("yearly"))
        .where(*_real(one, edges))
        .group_by(one.key, one.currency)
        .subquery("held")
    )
    rate = rate_on(work, held.c.currency, sa.literal(on)).label("rate")
    return greatest(work, sa.select(held, rate).subquery("rated"), ("yearly",), params.limit)


def _real(one: Any, edges: Sequence[date]) -> tuple[sa.ColumnElement[bool], ...]:
    """Return the conditions that a line is in force on some day; one whose order ended before it starts never was."""
    return (
        one.starts <= edges[-1],
        sa.or_(one.ends.is_(None), sa.and_(one.ends >= edges[0], one.ends >= one.starts)),
    )


def _statement(rows: sa.Subquery, edges: Sequence[date], *, one_group: bool) -> sa.Select[Any]:
    """Return for each group, step and currency what moved; ``one_group``: there is only one, so none is told apart.

    Each line adds its amount in the step in which it comes into force, and takes it away in that after which it is
    gone; a running sum over each customer's steps tells new from more.
    """
    lines = rows.c
    told = () if one_group else ("key",)
    names = (*told, "customer_id", "currency")
    keys = [lines[name] for name in names]
    kind = _line.amount.type
    real = _real(lines, edges)
    comes = sa.case(*((lines.starts <= day, n) for n, day in enumerate(edges)))
    goes = sa.case(*((lines.ends < day, n) for n, day in enumerate(edges)))
    steps = sa.union_all(
        sa.select(*keys, comes.label("bucket"), lines.yearly.label("yearly")).where(*real),
        sa.select(*keys, goes, -lines.yearly).where(*real, lines.ends < edges[-1]),
    ).subquery("steps")
    who = [steps.c[name] for name in names]
    moves = (
        sa.select(
            *who, steps.c.bucket, sa.func.sum(steps.c.yearly, type_=kind).label("moved"),
            sa.func.count().label("lines"),
        )
        .group_by(*who, steps.c.bucket)
        .subquery("moves")
    )  # fmt: skip
    m = moves.c
    after = sa.func.sum(m.moved, type_=kind).over(partition_by=[m[name] for name in names], order_by=m.bucket)
    kept = (*(m[name] for name in told), m.currency, m.bucket, m.moved, m.lines)
    run = sa.select(*kept, after.label("after")).subquery("run").c
    before = run.after - run.moved
    went_on = sa.and_(run.bucket > 0, before > 0, run.after > 0)
    cases = {
        "opening": (run.bucket == 0, run.after),
        "new": (sa.and_(run.bucket > 0, before == 0, run.after > 0), run.after),
        "expansion": (sa.and_(went_on, run.moved > 0), run.moved),
        "contraction": (sa.and_(went_on, run.moved < 0), -run.moved),
        "churn": (sa.and_(run.bucket > 0, before > 0, run.after == 0), before),
    }
    sums = [units(sa.case(cases[name], else_=0)).label(name) for name in _MOVES]
    by = (run.bucket, *(run[name] for name in told), run.currency)
    key = [sa.literal("all").label("key")] if one_group else []
    return sa.select(*by, *key, *sums, sa.func.sum(run.lines).label("number")).group_by(*by)


def _lines(
    params: RecurringRevenue, group: Grouping, work: Work, among: Sequence[sa.ColumnElement[bool]] = ()
) -> sa.Subquery:
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
            *params.where(work, _order.owner_id, _order.customer_id), *among,
        )
        .subquery("lines")
    )  # fmt: skip


Moved = Mapping[tuple[int, Any], Tally]
_NOTHING = (0,) * len(_MOVES)


def _months(edges: Sequence[date], moved: Moved) -> list[tuple[Any, ...]]:
    """Return a row for each month, those without any movement too."""
    key = next((key for _, key in moved), None)
    now = _sums(moved, 0, key)[0]
    rows = []
    for number, day in enumerate(edges[1:], 1):
        before, step = now, _sums(moved, number, key)
        now = _after(before, step)
        rows.append((f"{day:%Y-%m}", *_cells(before, step)))
    return rows


def _groups(moved: Moved, limit: int) -> list[tuple[Any, ...]]:
    """Return a row for each of the greatest groups."""
    names = {key: group.label for (_, key), group in moved.items()}
    steps = [(name, _sums(moved, 0, key)[0], _sums(moved, 1, key)) for key, name in names.items()]
    steps.sort(key=lambda one: (-_after(one[1], one[2]), one[0]))
    return [(name, *_cells(before, step)) for name, before, step in steps[:limit]]


def _sums(moved: Moved, number: int, key: Any) -> Sequence[int]:
    group = moved.get((number, key))
    return _NOTHING if group is None else group.sums


def _after(before: int, step: Sequence[int]) -> int:
    _, new, more, less, gone = step
    return before + new + more - less - gone


def _cells(before: int, step: Sequence[int]) -> tuple[Any, ...]:
    """Return the columns behind the name: MRR, ARR, the monthly movements and the retention; all sums are yearly."""
    after = _after(before, step)
    _, _, more, less, gone = step
    retention = (before + more - less - gone) / before if before > 0 else None
    return (_monthly(after), round(in_base(after), 2), *map(_monthly, step[1:]), retention)


def _monthly(yearly: int) -> Decimal:
    return round(in_base(yearly, 12), 2)
