"""Reports on how long customers wait: the backlog, the first response, the resolution."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import sqlalchemy as sa
from pydantic import Field

from crmcore import StageMove, Table, Work, days_between, mean_and_median, schema_of
from crmcore_service.levels import Clock, Target
from crmcore_service.reports.periods import end_of
from crmcore_service.reports.selection import Grouped, labeled, rows_of, ticket
from crmcore_service.tickets.pipeline import TICKETS
from crmcore_service.tickets.records import Ticket

_clock, _move = Clock.t.c, StageMove.t.c

AGES = (1, 3, 7, 30)
"""So many days divide the backlog."""


class Backlog(Grouped):
    """The parameters of :func:`backlog`; the period is about opening."""

    on: date | None = Field(None, description="as it was at the end of this day; by default now")


def backlog(work: Work, params: Backlog) -> Table:
    """Return the tickets that are open, by age in days since they were opened.

    For a day in the past the stage history tells which were open then; agent, queue and priority are those of now.
    """
    at = work.now if params.on is None else min(end_of(work, params.on), work.now)
    moment = sa.literal(at, ticket.opened_at.type)
    source, where = (Ticket.t, [ticket.closed_on.is_(None)]) if at == work.now else _open_at(work, moment)
    age = days_between(ticket.opened_at, moment)
    r = rows_of(work, params, ticket.opened_at, [*where, ticket.opened_at <= moment], source, age=age).c
    starts = (None, *AGES)
    buckets = [_between(r.age, low, high) for low, high in zip(starts, (*AGES, None), strict=True)]
    found = work.select(
        sa.select(r.key, sa.func.count(), sa.func.avg(r.age), sa.func.max(r.age), *buckets).group_by(r.key)
    )
    groups = {row[0]: (row[1], _rounded(row[2]), _rounded(row[3]), *(int(n or 0) for n in row[4:])) for row in found}
    when = f"at the end of {params.on}" if params.on is not None else "now"
    return Table(
        columns=(params.by, "open", "mean_days", "oldest_days", *(f"under_{days}_days" for days in AGES), "older"),
        rows=labeled(work, params, groups), bar="open", note=f"Tickets open {when}, by days since they were opened.",
    )  # fmt: skip


def _between(age: Any, low: int | None, high: int | None) -> sa.ColumnElement[Any]:
    inside = [age >= low] if low is not None else []
    inside += [age < high] if high is not None else []
    return sa.func.sum(sa.case((sa.and_(*inside), 1), else_=0))


def _open_at(work: Work, at: sa.ColumnElement[Any]) -> tuple[Any, list[sa.ColumnElement[bool]]]:
    """Return tickets joined with the stage that each stood in; one without a move until then was open."""
    place = sa.func.row_number().over(partition_by=_move.record_id, order_by=(_move.at.desc(), _move.id.desc()))
    moves = (
        sa.select(_move.record_id, _move.to_stage, place.label("place"))
        .where(_move.record_type == schema_of(Ticket).name, _move.at < at)
        .subquery("moves")
    )
    stood = sa.select(moves.c.record_id, moves.c.to_stage).where(moves.c.place == 1).subquery("stood")
    closing = [stage.name for stage in work.context.registry.pipeline(TICKETS).stages if stage.closed]
    source = Ticket.t.outerjoin(stood, stood.c.record_id == ticket.id)
    return source, [sa.func.coalesce(stood.c.to_stage, "").not_in(closing)]


class FirstResponse(Grouped):
    """The parameters of :func:`first_response`; the period is about the answer."""


def first_response(work: Work, params: FirstResponse) -> Table:
    """Return the time from opening to the first answer: by the calendar, and in working time.

    Working time is that of the clock ``first_response``, pauses left out, so only of tickets that a policy promised an
    answer; an answer outside the hours with no working time before it took none.

    Source: Zoho Desk, "first response time"; keeping.com, for answers outside the hours.
    """
    return _waits(work, params, ticket.first_response_at, Target.FIRST_RESPONSE, "first answered")


class Resolution(Grouped):
    """The parameters of :func:`resolution`; the period is about the solution."""


def resolution(work: Work, params: Resolution) -> Table:
    """Return the time from opening to the solution that stands: by the calendar, and in working time.

    Working time is that of the clocks ``resolution``, pauses left out; of a ticket that was reopened, all of it.
    """
    return _waits(work, params, ticket.resolved_at, Target.RESOLUTION, "resolved")


def _waits(work: Work, params: Grouped, at: sa.ColumnElement[Any], target: Target, done: str) -> Table:
    calendar = rows_of(work, params, at, [], hours=days_between(ticket.opened_at, at) * 24)
    used = (
        sa.select(_clock.ticket_id, sa.func.sum(_clock.used_seconds).label("seconds"))
        .where(_clock.target == target.value, _clock.stopped_at.is_not(None), _clock.used_seconds.is_not(None))
        .group_by(_clock.ticket_id)
        .subquery("used")
    )
    source = Ticket.t.join(used, used.c.ticket_id == ticket.id)
    working = rows_of(work, params, at, [], source, hours=sa.cast(used.c.seconds, sa.Float(53)) / 3600)
    by_hours = {key: values for key, *values in _measured(work, working)}
    groups = {key: (*values, *by_hours.get(key, (0, None, None))) for key, *values in _measured(work, calendar)}
    return Table(
        columns=(params.by, "tickets", "mean_hours", "median_hours", "promised", "mean_working_hours",
                 "median_working_hours"),
        rows=labeled(work, params, groups), bar="mean_hours",
        note=f"Hours from opening until a ticket was {done}: by the calendar, then in working time without pauses, "
        "of those with a service level.",
    )  # fmt: skip


def _measured(work: Work, rows: sa.Subquery) -> Iterable[tuple[Any, ...]]:
    found = work.select(mean_and_median(rows, ["key"], "hours"))
    return [(key, n, _rounded(mean), _rounded(median)) for key, n, mean, median in found]


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(float(value), 2)
