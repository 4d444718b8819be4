"""Who stays and who goes, month by month."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Literal
from uuid import UUID

import attrs
import sqlalchemy as sa
from pydantic import Field

from crmcore import Customer, Lifecycle, Table, Work
from crmcore.errors import Invalid
from crmcore_marketing.reports.buying import bought, by_customer
from crmcore_marketing.reports.months import each_month, later, month_start, months_between, name_of
from crmcore_marketing.reports.selection import Days, begins

_customer = Customer.t.c
_ACTIVE = (Lifecycle.CUSTOMER, Lifecycle.EVANGELIST)
_AT_ONCE = 1_000


class Retention(Days):
    """The parameters of :func:`retention`; the days name the first and the last month, by default the last twelve."""

    basis: Literal["purchases", "lifecycle"] = Field(
        "purchases", description="a customer is who bought lately, or whose lifecycle is customer or evangelist"
    )
    active_days: int = Field(
        365, ge=1, le=3_650, description="with purchases: so long after one somebody is a customer"
    )
    outcomes: str | None = Field(None, description="with purchases: which outcomes, such as sfa.won")


@attrs.frozen
class Span:
    """From a day on, and before another, somebody is a customer; None: without an end."""

    since: date
    until: date | None


def retention(work: Work, params: Retention) -> Table:
    """Return for each month the customers at its start and end, who is new and who is lost.

    The end of a month is the start of the next. ``new``: customers at the end and not at the start, for the first time
    or again; ``lost``: at the start and not at the end. retention = (end - new) / start; churn = lost / start; the two
    sum to one.

    By purchases, somebody is a customer from a purchase until ``active_days`` later. By lifecycle it is what the
    journal says; what was so before a customer came into the store, nobody knows.

    Source: jinzbj: retention = (customers at end - new) / customers at start; churn = lost / customers at start.
    """
    first, last = _months(work, params)
    spans = _by_lifecycle(work, first) if params.basis == "lifecycle" else _by_purchases(work, params)
    rows = [
        (
            name_of(month), start, new, lost, end,
            (end - new) / start if start else None, lost / start if start else None,
        )
        for month, start, new, lost, end in counted(spans, first, last)
    ]  # fmt: skip
    said = (
        f"A customer is who bought within {params.active_days} days."
        if params.basis == "purchases"
        else "A customer is whose lifecycle is customer or evangelist, as the journal tells it."
    )
    return Table(
        columns=("month", "start", "new", "lost", "end", "retention", "churn"), rows=tuple(rows), bar="retention",
        shares=("retention", "churn"), note=said,
    )  # fmt: skip


def _months(work: Work, params: Retention) -> tuple[date, date]:
    """Return the first days of the first and the last month; none that is not over."""
    this = month_start(work.today)
    last = min(month_start(params.until), later(this, -1)) if params.until is not None else later(this, -1)
    first = month_start(params.since) if params.since is not None else later(last, -11)
    if first > last:
        raise Invalid(f"{name_of(first)} is not over yet.", allowed=f"months up to {name_of(later(this, -1))}")
    return first, last


def counted(spans: Mapping[UUID, Sequence[Span]], first: date, last: date) -> list[tuple[date, int, int, int, int]]:
    """Return for each month its first day, and the customers at its start, new, lost and at its end.

    Args:
        spans: of each customer, those in order of their beginning; they may touch or overlap.
    """
    ends: Counter[int] = Counter()
    new: Counter[int] = Counter()
    lost: Counter[int] = Counter()
    # Month number 0 is the one before the first, whose end is the start of the first.
    before, number = later(first, -1), months_between(first, last) + 1
    for some in spans.values():
        held: set[int] = set()
        for span in some:
            held.update(_ends_in(span, before, number))
        ends.update(held)
        new.update(month for month in held if month - 1 not in held)
        lost.update(month + 1 for month in held if month + 1 not in held)
    return [(month, ends[n - 1], new[n], lost[n], ends[n]) for n, month in enumerate(each_month(first, last), start=1)]


def _ends_in(span: Span, before: date, number: int) -> range:
    """Return the numbers of the months on whose last day somebody is a customer, from 0 to that number."""
    start = months_between(before, span.since)
    if span.until is None:
        return range(max(start, 0), number + 1)
    # The last day that counts is the one before ``until``; a month counts if that is its last day or later.
    return range(max(start, 0), min(months_between(before, span.until), number + 1))


def _by_purchases(work: Work, params: Retention) -> dict[UUID, list[Span]]:
    lasts = timedelta(days=params.active_days)
    rows = by_customer(bought(work, params.outcomes))
    return {id: [Span(row.day, row.day + lasts) for row in some] for id, some in rows.items()}


def _by_lifecycle(work: Work, first: date) -> dict[UUID, list[Span]]:
    """Return from when to when customers were customers, as far as it matters from the start of a month on."""
    changes: dict[UUID, list[tuple[date, bool, bool]]] = {}
    for change in work.changes(Customer, "lifecycle", since=begins(work, first)):
        before, after = change.before in _ACTIVE, change.after in _ACTIVE
        changes.setdefault(change.record_id, []).append((work.day_of(change.at), before, after))
    born = _born(work, changes)
    found: dict[UUID, list[Span]] = {}
    for id, day in born.items():
        state, begun, spans = changes[id][0][1] if id in changes else True, day, []
        for at, _, after in changes.get(id, ()):
            if state and not after:
                spans.append(Span(begun, at))
            elif after and not state:
                begun = at
            state = after
        found[id] = [*spans, Span(begun, None)] if state else spans
    return found


def _born(work: Work, changed: Iterable[UUID]) -> dict[UUID, date]:
    """Return the day on which each of these customers, and each who is one today, came into the store."""
    columns = (_customer.id, _customer.created_at)
    active = _customer.lifecycle.in_([stage.value for stage in _ACTIVE])
    found = dict(map(tuple, work.select(sa.select(*columns).where(active))))
    missing = [id for id in changed if id not in found]
    for start in range(0, len(missing), _AT_ONCE):
        some = _customer.id.in_(missing[start : start + _AT_ONCE])
        found |= dict(map(tuple, work.select(sa.select(*columns).where(some))))
    return {id: work.day_of(at) for id, at in found.items()}
