"""What is known of a customer by its tickets: facts for rules, segments and lists, also of the past."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from crmcore import Customer, Fact, FieldKind, day_at, days_between
from crmcore_service.tickets.records import Ticket

_ticket = Ticket.t.c

Moment = sa.ColumnElement[datetime]


def _is_open(at: Moment) -> sa.ColumnElement[bool]:
    # By the day on which it left the open stages, and not by its stage, so that it holds for any day in the past.
    return sa.and_(_ticket.opened_at <= at, sa.or_(_ticket.closed_on.is_(None), _ticket.closed_on > day_at(at)))


def _parties(condition: sa.ColumnElement[bool]) -> sa.Subquery:
    """Return the tickets for which something holds, each once for its customer and once for its requester."""
    theirs = sa.select(_ticket.customer_id.label("party"), _ticket.opened_at).where(condition)
    asked = sa.select(_ticket.contact_id.label("party"), _ticket.opened_at).where(
        condition, _ticket.contact_id.is_not(None), _ticket.contact_id != _ticket.customer_id
    )
    return sa.union_all(theirs, asked).subquery("parties")


def _counted(rows: sa.Subquery) -> sa.Select[Any]:
    return sa.select(rows.c.party, sa.func.count()).group_by(rows.c.party)


def _open(at: Moment) -> sa.Select[Any]:
    return _counted(_parties(_is_open(at)))


def _all(at: Moment) -> sa.Select[Any]:
    return _counted(_parties(_ticket.opened_at <= at))


def _last(at: Moment) -> sa.Select[Any]:
    rows = _parties(_ticket.opened_at <= at)
    return sa.select(rows.c.party, sa.func.max(rows.c.opened_at)).group_by(rows.c.party)


def _age(at: Moment) -> sa.Select[Any]:
    return sa.select(_ticket.id, days_between(_ticket.opened_at, at)).where(_is_open(at))


facts = (
    Fact(
        name="service.open_tickets", record=Customer, kind=FieldKind.INTEGER, select=_open, label="Open tickets",
        default=0,
    ),
    Fact(
        name="service.tickets", record=Customer, kind=FieldKind.INTEGER, select=_all, label="Tickets", default=0,
    ),
    Fact(
        name="service.last_ticket_at", record=Customer, kind=FieldKind.TIME, select=_last, label="Last ticket",
    ),
    Fact(name="service.days_open", record=Ticket, kind=FieldKind.FLOAT, select=_age, label="Days open"),
)  # fmt: skip
