"""Which tickets a report is about, and by what they are grouped."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any, Literal
from uuid import UUID

import sqlalchemy as sa
from pydantic import BaseModel, ConfigDict, Field

from crmcore import User, Work
from crmcore.errors import Invalid, nearest
from crmcore_service.reports.periods import begin_of, days_of, end_of, months_of
from crmcore_service.tickets.records import Channel, Priority, Queue, Ticket

ticket = Ticket.t.c

By = Literal["all", "agent", "queue", "priority", "channel", "month"]
NONE = "(none)"

_KEYS: Mapping[str, sa.ColumnElement[Any]] = {
    "all": sa.literal("all"),
    "agent": ticket.owner_id,
    "queue": ticket.queue_id,
    "priority": ticket.priority,
    "channel": ticket.channel,
}
_NAMED: Mapping[str, Any] = {"agent": User, "queue": Queue}
_RANKS = {word.value: rank for rank, word in enumerate((*Priority, *Channel))}


class Selection(BaseModel):
    """What every report can be narrowed to. Days are included on both ends; years and quarters are fiscal."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    period: str | None = Field(None, description="a year, quarter or month: 2026, 2026-Q1, 2026-03")
    since: date | None = Field(None, description="the first day")
    until: date | None = Field(None, description="the last day")
    agent: str | None = Field(None, description="name or e-mail of the owner")
    queue: str | None = Field(None, description="name of the queue")
    priority: Priority | None = Field(None, description="critical, high, moderate or low")
    channel: Channel | None = Field(None, description="mail, phone, web, chat or other")
    customer: UUID | None = Field(None, description="id of a customer: its tickets, and those it asked")

    def bounds(self, work: Work) -> tuple[datetime | None, datetime | None]:
        """Return from when on and before when, as both the period and the two days allow; None for no limit."""
        first, after = days_of(self.period, work.context.fiscal_year) if self.period else (None, None)
        begins = [begin_of(work, day) for day in (first, self.since) if day is not None]
        ends = [begin_of(work, after)] if after is not None else []
        ends += [end_of(work, self.until)] if self.until is not None else []
        return max(begins, default=None), min(ends, default=None)

    def within(self, work: Work, at: sa.ColumnElement[Any]) -> list[sa.ColumnElement[bool]]:
        """Return the conditions that a moment lies in the period."""
        since, until = self.bounds(work)
        found = [at >= since] if since is not None else []
        return [*found, at < until] if until is not None else found

    def where(self, work: Work) -> list[sa.ColumnElement[bool]]:
        """Return the conditions over tickets."""
        found: list[sa.ColumnElement[bool]] = []
        if self.agent is not None:
            found.append(ticket.owner_id.in_(_ids_named(work, User, self.agent)))
        if self.queue is not None:
            found.append(ticket.queue_id.in_(_ids_named(work, Queue, self.queue)))
        if self.priority is not None:
            found.append(ticket.priority == self.priority.value)
        if self.channel is not None:
            found.append(ticket.channel == self.channel.value)
        if self.customer is not None:
            found.append(sa.or_(ticket.customer_id == self.customer, ticket.contact_id == self.customer))
        return found


class Grouped(Selection):
    """A selection, and by what its tickets are grouped."""

    by: By = Field("all", description="all, agent, queue, priority, channel or month")


def rows_of(
    work: Work,
    params: Grouped,
    at: sa.ColumnElement[Any],
    where: Iterable[sa.ColumnElement[bool]],
    source: Any = None,
    **columns: sa.ColumnElement[Any],
) -> sa.Subquery:
    """Return one row for each ticket, or whatever ``source`` joins to it: ``key`` of the group, and the columns.

    Args:
        at: the moment that the period and the months are about.
        where: further conditions.
    """
    source = Ticket.t if source is None else source
    conditions = [at.is_not(None), *params.where(work), *params.within(work, at), *where]
    key = _month(work, at, conditions, source) if params.by == "month" else _KEYS[params.by]
    named = (column.label(name) for name, column in columns.items())
    return sa.select(key.label("key"), *named).select_from(source).where(*conditions).subquery("rows")


def _month(work: Work, at: Any, conditions: Iterable[sa.ColumnElement[bool]], source: Any) -> sa.ColumnElement[Any]:
    ends = work.select(sa.select(sa.func.min(at), sa.func.max(at)).select_from(source).where(*conditions))
    first, last = ends[0]
    return sa.literal(None, sa.String()) if first is None else months_of(work, at, first, last)


def labeled(work: Work, params: Grouped, groups: Mapping[Any, tuple[Any, ...]]) -> tuple[tuple[Any, ...], ...]:
    """Return the rows of a table from the values of each group: named, and in an order that people expect."""
    named, names = _NAMED.get(params.by), {}
    ids = [key for key in groups if key is not None]
    if named is not None and ids:
        face = named.t.c
        names = dict(map(tuple, work.select(sa.select(face.id, face.name).where(face.id.in_(ids)))))
    found = [(names.get(key, NONE) if named is not None else key or NONE, *values) for key, values in groups.items()]
    found.sort(key=lambda row: (row[0] == NONE, _RANKS.get(row[0], 0), row[0]))
    return tuple(found)


def part(some: float | None, of: float | None) -> float | None:
    """Return a part of a whole, or None where there is nothing."""
    return float(some or 0) / float(of) if of else None


def _ids_named(work: Work, cls: Any, name: str) -> list[UUID]:
    face = cls.t.c
    known = [face.name, face.email] if cls is User else [face.name]
    ids = [row[0] for row in work.select(sa.select(face.id).where(sa.or_(*(c == name for c in known))))]
    if not ids:
        names = [row[0] for row in work.select(sa.select(face.name).limit(10_000))]
        what = "user" if cls is User else "queue"
        raise Invalid(f"There is no {what} '{name}'.{nearest(name, names)}")
    return ids
