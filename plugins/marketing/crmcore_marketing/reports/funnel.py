"""From marketing to sales: how far those came whom marketing passed on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from statistics import median
from uuid import UUID

import sqlalchemy as sa
from pydantic import Field

from crmcore import Customer, Lifecycle, Relation, RelationKind, Table, Work
from crmcore_marketing.attribution import outcomes
from crmcore_marketing.reports.selection import Days, begins

_customer, _relation = Customer.t.c, Relation.t.c

STAGES = (Lifecycle.MQL, Lifecycle.SQL, Lifecycle.OPPORTUNITY, Lifecycle.CUSTOMER)
WON = "won"

# Whoever has come further has passed what lies before; "other" is beside the path.
_RANK: dict[Lifecycle, int] = {stage: rank for rank, stage in enumerate(Lifecycle) if stage is not Lifecycle.OTHER}
_AT_ONCE = 1_000

Reached = Mapping[Lifecycle, datetime]


class Funnel(Days):
    """The parameters of :func:`funnel`; the days are those on which customers became MQL."""

    outcomes: str | None = Field(None, description="what counts as won, such as sfa.won")


def funnel(work: Work, params: Funnel) -> Table:
    """Return of the customers who became MQL in these days how many came to each later stage, up to today.

    A customer has reached a stage once its lifecycle was that stage or a later one; whoever was never MQL but came from
    before it to a later stage in these days has passed it, too. ``won``: those with an outcome afterwards, or whose
    organization has one. ``of_mql`` = reached / MQL; ``of_previous`` = reached / the stage before;
    ``median_days``: from the stage before, of those who came to both at a time of their own.

    The lifecycle is read from the journal, and from when a customer came in.

    Source: MQL: marketing believes that it deserves sales; SQL: sales has accepted it (funnelledger).
    """
    entered = _entered(work, params)
    rows: list[tuple[str, Mapping[UUID, datetime]]] = [
        (stage.value, {id: times[stage] for id, times in entered.items() if stage in times}) for stage in STAGES
    ]
    won = _won(work, params, {id: times[Lifecycle.MQL] for id, times in entered.items()})
    if won is not None:
        rows.append((WON, won))
    shown, all_mql, before = [], len(entered), rows[0][1]
    for number, (name, reached) in enumerate(rows):
        took = [(at - before[id]) / timedelta(days=1) for id, at in reached.items() if before.get(id, at) < at]
        previous = len(reached) / len(before) if number and before else None
        of_all = len(reached) / all_mql if all_mql else None
        shown.append((name, len(reached), of_all, previous, round(median(took), 1) if took else None))
        before = reached
    note = "Customers who became MQL in these days, and how far they came by today."
    return Table(
        columns=("stage", "reached", "of_mql", "of_previous", "median_days"), rows=tuple(shown), bar="reached",
        shares=("of_mql", "of_previous"),
        note=note if won is not None else f"{note} No enabled plugin tells what was won.",
    )  # fmt: skip


def _entered(work: Work, params: Funnel) -> dict[UUID, dict[Lifecycle, datetime]]:
    """Return of those who came to MQL in the days, when each came to which stage for the first time since."""
    since = None if params.since is None else begins(work, params.since)
    until = None if params.until is None else begins(work, params.until + timedelta(days=1))
    steps: dict[UUID, list[tuple[datetime, Lifecycle | None, Lifecycle]]] = {}
    for change in work.changes(Customer, "lifecycle", since=since):
        steps.setdefault(change.record_id, []).append((change.at, change.before, change.after))
    for id, at, lifecycle in _added(work, since, until, steps):
        began = steps[id][0][1] if id in steps else lifecycle
        assert began is not None
        steps.setdefault(id, []).insert(0, (at, None, began))
    found: dict[UUID, dict[Lifecycle, datetime]] = {}
    for id, some in steps.items():
        times = _times(some, until)
        if times:
            found[id] = times
    return found


def _added(
    work: Work, since: datetime | None, until: datetime | None, changed: Iterable[UUID]
) -> list[tuple[UUID, datetime, Lifecycle]]:
    """Return who came into the store in the days and is, or was, far enough to matter."""
    when = [_customer.created_at >= since] if since is not None else []
    when += [_customer.created_at < until] if until is not None else []
    columns = (_customer.id, _customer.created_at, _customer.lifecycle)
    far = [stage.value for stage, rank in _RANK.items() if rank >= _RANK[Lifecycle.MQL]]
    found = {row[0]: row for row in work.select(sa.select(*columns).where(_customer.lifecycle.in_(far), *when))}
    others = [id for id in changed if id not in found]
    for start in range(0, len(others), _AT_ONCE):
        some = _customer.id.in_(others[start : start + _AT_ONCE])
        found |= {row[0]: row for row in work.select(sa.select(*columns).where(some, *when))}
    return [(id, at, Lifecycle(lifecycle)) for id, at, lifecycle in found.values()]


def _times(
    steps: Iterable[tuple[datetime, Lifecycle | None, Lifecycle]], until: datetime | None
) -> dict[Lifecycle, datetime]:
    """Return when each stage was reached, from the first step over MQL on; nothing if there is none in the days."""
    times: dict[Lifecycle, datetime] = {}
    for at, before, after in steps:
        rank = _RANK.get(after, -1)
        if not times:
            over = (before is None or _RANK.get(before, -1) < _RANK[Lifecycle.MQL]) and rank >= _RANK[Lifecycle.MQL]
            if not over or (until is not None and at >= until):
                continue
        for stage in STAGES:
            if _RANK[stage] <= rank:
                times.setdefault(stage, at)
    return times


def _won(work: Work, params: Funnel, entered: Mapping[UUID, datetime]) -> dict[UUID, datetime] | None:
    """Return the first outcome of each since it became MQL: its own, or that of an organization that it belongs to."""
    source = outcomes(work, params.outcomes)
    if source is None:
        return None
    one = source.c
    own = sa.select(one.customer_id, one.at)
    belongs = _relation.kind.in_((RelationKind.WORKS_FOR.value, RelationKind.DECIDES_FOR.value))
    of_organization = sa.select(_relation.from_id, one.at).select_from(
        source.join(Relation.t, sa.and_(_relation.to_id == one.customer_id, belongs, _relation.until.is_(None)))
    )
    first: dict[UUID, datetime] = {}
    for id, at in work.select(sa.union_all(own, of_organization)):
        if id in entered and at >= entered[id] and at <= first.get(id, at):
            first[id] = at
    return first
