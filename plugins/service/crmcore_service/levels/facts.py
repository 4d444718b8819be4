"""What rules, segments and lists may ask of service levels."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from crmcore import Customer, Fact, FieldKind
from crmcore_service.levels.records import Clock, ClockState
from crmcore_service.tickets.records import Ticket

_clock, _ticket = Clock.t.c, Ticket.t.c

# Only of what is still worked on: a clock that has stopped is due no more.
_OPEN = _clock.stopped_at.is_(None)


def _late(at: sa.ColumnElement[datetime]) -> sa.ColumnElement[bool]:
    """Return the condition that the time has passed, also before the worker has found it."""
    return sa.or_(_clock.breached_at.is_not(None), _clock.due_at < sa.func.coalesce(_clock.stopped_at, at))


def _next_due_at(at: sa.ColumnElement[datetime]) -> sa.Select[Any]:
    ahead = (_OPEN, _clock.state == ClockState.RUNNING, _clock.due_at >= at)
    return sa.select(_clock.ticket_id, sa.func.min(_clock.due_at)).where(*ahead).group_by(_clock.ticket_id)


def _breached(at: sa.ColumnElement[datetime]) -> sa.Select[Any]:
    return sa.select(_clock.ticket_id, sa.true()).where(_late(at)).group_by(_clock.ticket_id)


def _paused(at: sa.ColumnElement[datetime]) -> sa.Select[Any]:
    paused = _clock.state == ClockState.PAUSED
    return sa.select(_clock.ticket_id, sa.true()).where(paused).group_by(_clock.ticket_id)


def _of_customers(at: sa.ColumnElement[datetime], *where: sa.ColumnElement[bool]) -> sa.Select[Any]:
    return (
        sa.select(_ticket.customer_id, sa.func.count(sa.distinct(_ticket.id)))
        .select_from(Ticket.t.join(Clock.t, _clock.ticket_id == _ticket.id))
        .where(*where)
        .group_by(_ticket.customer_id)
    )


def _late_tickets(at: sa.ColumnElement[datetime]) -> sa.Select[Any]:
    return _of_customers(at, _OPEN, _late(at))


facts = (
    Fact(
        name="service.next_due_at", record=Ticket, kind=FieldKind.TIME, select=_next_due_at, label="Next due",
    ),
    Fact(
        name="service.breached", record=Ticket, kind=FieldKind.BOOLEAN, select=_breached, label="Breached",
        default=False,
    ),
    Fact(
        name="service.paused", record=Ticket, kind=FieldKind.BOOLEAN, select=_paused, label="Paused", default=False,
    ),
    Fact(
        name="service.late_tickets", record=Customer, kind=FieldKind.INTEGER, select=_late_tickets,
        label="Late tickets", default=0,
    ),
)  # fmt: skip
