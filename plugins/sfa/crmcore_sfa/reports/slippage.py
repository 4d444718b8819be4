"""Slippage: what was expected in a period and left it, from the journal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import BaseSum, Table, Work
from crmcore_sfa.forecast.states import Rates
from crmcore_sfa.records import Opportunity
from crmcore_sfa.reports.dimensions import Dimension, deal, dimension
from crmcore_sfa.reports.forecast import with_period
from crmcore_sfa.reports.selection import Grouped, Selection, selected

CHUNK = 5_000
"""So many deals are asked for in one statement."""


class Slippage(Grouped):
    """The parameters of :func:`slippage`; the period is that in which deals were expected to close."""


@attrs.frozen
class Left:
    """A deal whose expected close left the period: when that was, and by how many days."""

    on: date
    days: int


@attrs.define
class _Group:
    """What was due in the period, and what of it slipped."""

    label: str
    due_value: BaseSum
    slipped_value: BaseSum
    due: int = 0
    days: int = 0
    slipped: set[UUID] = attrs.field(factory=set)

    def slip(self, id: UUID, days: int) -> None:
        """Count a deal once, however many of its lines are in the group."""
        if id not in self.slipped:
            self.slipped.add(id)
            self.due += 1
            self.days += days


class _Groups:
    def __init__(self, currency: str) -> None:
        self._currency = currency
        self.found: dict[Any, _Group] = {}

    def of(self, key: Any) -> _Group:
        if key not in self.found:
            self.found[key] = _Group("", BaseSum(self._currency), BaseSum(self._currency))
        return self.found[key]


def slippage(work: Work, params: Slippage) -> Table:
    """Return the value whose expected day of closing left the period, beside all that was due in it.

    A deal slipped if its expected close lay in the period, and was moved beyond it after the period had begun; one
    that was moved back, or that closed in the period after all, did not. Due are those that slipped, those that are
    still expected in the period or were when they closed, and those that closed in it. The part is by value.
    Deals that slipped count at the rate of the day on which they left, others at that of the period's last day.

    Source: slippage = value whose close date left the period, read from the journal and not from the last edit.
    """
    line = params.line(work)
    first, last = _period(work, params)
    left = slipped_deals(work, first, last)
    rates, groups = Rates(work), _Groups(work.context.base_currency)
    dim = dimension(work, params.by, deal.close_on)
    chosen = [deal.pipeline == line.name, *params.where(work, None)]
    for condition in _stayed(work, first, last):
        rows = selected(work, dim, [*chosen, condition]).c
        keys = (rows.key, rows.currency)
        sums = work.select(sa.select(*keys, dim.counted(rows.id), sa.func.sum(rows.amount)).group_by(*keys))
        for key, currency, count, amount in dim.regrouped(work, sums):
            groups.of(key).due += count
            groups.of(key).due_value.add(amount, currency, rates.on(currency, last), count)
    for key, id, amount, currency in dim.regrouped(work, _gone(work, dim, chosen, last, list(left))):
        group, gone = groups.of(key), left[id]
        group.slip(id, gone.days)
        for total in (group.due_value, group.slipped_value):
            total.add(amount, currency, rates.on(currency, gone.on))
    for key, label in dim.labels(work, groups.found).items():
        groups.found[key].label = label
    return _table(work, params, dim, list(groups.found.values()), first, last)


def _table(work: Work, params: Slippage, dim: Dimension, groups: Sequence[_Group], first: date, last: date) -> Table:
    total = BaseSum(work.context.base_currency)
    for group in groups:
        total.merge(group.due_value)
    by_value = sorted(groups, key=lambda g: (-g.slipped_value.amount, -len(g.slipped), g.label))
    rows = tuple(
        (
            g.label, len(g.slipped), g.slipped_value.amount, g.due, g.due_value.amount,
            float(g.slipped_value.amount / g.due_value.amount) if g.due_value.amount else None,
            round(g.days / len(g.slipped), 1) if g.slipped else None,
        )
        for g in by_value
    )  # fmt: skip
    said = f"Deals due from {first.isoformat()} to {last.isoformat()}, and those whose expected close left these days."
    return Table(
        columns=(params.by, "slipped", "slipped_value", "due", "due_value", "slippage", "mean_days_later"), rows=rows,
        bar="slippage", shares=("slippage",),
        note=" ".join(filter(None, (said, f"Values in {total.currency}.", dim.overlap, total.note))),
    )  # fmt: skip


def _period(work: Work, params: Slippage) -> tuple[date, date]:
    """Return the first and the last day; the present quarter or month if none is named."""
    first, last = params.days(work)
    if first is None or last is None:
        present = with_period(work, Selection()).days(work)
        first, last = first or present[0], last or present[1]
    assert first is not None
    assert last is not None
    return first, last


def slipped_deals(work: Work, first: date, last: date) -> dict[UUID, Left]:
    """Return the deals whose expected close lay between two days and was moved beyond them, from the first day on.

    From the journal: of a deal that was moved several times, the last change decides where it is, and the first
    one that moved it out tells the day on which it left.
    """
    begin = datetime.combine(first, time(), work.context.zone)
    path: dict[UUID, list[Any]] = {}
    for change in work.changes(Opportunity, "close_on", since=begin):
        path.setdefault(change.record_id, []).append(change)
    found: dict[UUID, Left] = {}
    for id, steps in path.items():
        end = steps[-1].after
        if end is not None and end <= last:
            continue
        out = next((s for s in steps if _within(s.before, first, last) and not _within(s.after, first, last)), None)
        if out is not None:
            found[id] = Left(work.day_of(out.at), (end - out.before).days if end is not None else 0)
    return found


def _within(day: date | None, first: date, last: date) -> bool:
    return day is not None and first <= day <= last


def _stayed(work: Work, first: date, last: date) -> Iterator[sa.ColumnElement[bool]]:
    """Yield conditions, no two of which hold at once, for deals that closed in the period or are expected in it.

    One by one, since each is served by an index, and all together with OR by none.
    """
    expected = deal.close_on.between(first, last)
    yield deal.closed_on.between(first, last)
    yield sa.and_(expected, deal.closed_on.is_(None))
    if last < work.today:
        yield sa.and_(expected, deal.closed_on > last)


def _gone(
    work: Work, dim: Dimension, chosen: Sequence[Any], last: date, left: Sequence[UUID]
) -> Iterator[tuple[Any, UUID, Decimal | None, str | None]]:
    """Yield those of the deals that left the period and did not close in it after all."""
    still_out = sa.or_(deal.closed_on.is_(None), deal.closed_on > last)
    for start in range(0, len(left), CHUNK):
        here = deal.id.in_(left[start : start + CHUNK])
        rows = selected(work, dim, [*chosen, still_out, here]).c
        yield from work.select(sa.select(rows.key, rows.id, rows.amount, rows.currency))
