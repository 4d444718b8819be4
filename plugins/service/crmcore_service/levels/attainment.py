"""What reports read of service levels: selects over read faces, for ``work.select``."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from crmcore_service.levels.records import Clock, ClockState, Target
from crmcore_service.tickets.records import Ticket

_clock = Clock.t.c

DECIDED_AT: sa.ColumnElement[datetime] = sa.func.coalesce(_clock.breached_at, _clock.stopped_at)
"""When a clock was met or breached: from then on it counts."""


def clocks_due(since: datetime, until: datetime, target: Target | None = None) -> sa.ColumnElement[bool]:
    """Return the condition that a clock was met or breached from ``since`` on, before ``until``.

    Clocks that run towards a time ahead are not due yet, canceled ones never are.
    """
    decided = (_clock.state.in_((ClockState.MET, ClockState.BREACHED)), since <= DECIDED_AT, until > DECIDED_AT)
    return sa.and_(*decided) if target is None else sa.and_(_clock.target == target, *decided)


def attainment(
    *by: sa.ColumnElement[Any], since: datetime, until: datetime, target: Target | None = None
) -> sa.Select[Any]:
    """Return a select of what was attained: SLA attainment = met ÷ due.

    Args:
        by: columns of ``Ticket.t`` or ``Clock.t`` to group by, such as ``Ticket.t.c.queue_id``.
        since: from when on a clock was met or breached.
        until: before when.
        target: only clocks towards this one.

    Returns:
        The columns of ``by``, then ``met`` and ``due`` (met and breached together), as counts of clocks.
    """
    met = sa.func.coalesce(sa.func.sum(sa.case((_clock.state == ClockState.MET, 1), else_=0)), 0).label("met")
    return (
        sa.select(*by, met, sa.func.count().label("due"))
        .select_from(_joined())
        .where(clocks_due(since, until, target))
        .group_by(*by)
    )


def first_response_times(*by: sa.ColumnElement[Any], since: datetime, until: datetime) -> sa.Select[Any]:
    """Return a select of the working seconds from opening to the first answer, one row for each ticket.

    Pauses are left out; an answer outside the hours, with no working time before it, took none. Tickets that no policy
    promised a first answer have no working time to count by, and are left out.

    Args:
        by: columns of ``Ticket.t`` or ``Clock.t`` to return before it.
        since: from when on the answer came.
        until: before when.
    """
    return (
        sa.select(*by, _clock.used_seconds.label("seconds"))
        .select_from(_joined())
        .where(
            _clock.target == Target.FIRST_RESPONSE,
            _clock.state.in_((ClockState.MET, ClockState.BREACHED)),
            _clock.stopped_at >= since,
            _clock.stopped_at < until,
        )
    )


def _joined() -> sa.FromClause:
    joined: sa.FromClause = Clock.t.join(Ticket.t, Ticket.t.c.id == _clock.ticket_id)
    return joined
