"""What service shows of a customer: one section, read in one statement, whatever the areas put into it.

Each part is a SELECT of the same columns (``part_of``); a new one is a line in ``_PARTS`` and the words that it adds to
the headline.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from crmcore import Action, Customer, CustomerScope, Entry, SectionData, User, ViewSection, Work
from crmcore_service.levels.records import Clock, ClockState
from crmcore_service.tickets.records import Ticket

OPEN_SHOWN = 20
CLOSED_SHOWN = 5
"""So many rows of each; the headline counts them all."""

_ticket, _clock = Ticket.t.c, Clock.t.c

_NOTHING: Mapping[str, sa.ColumnElement[Any]] = {
    # What a row is called, how far it has come, and who has to do with it.
    "number": sa.literal(None, sa.String()),
    "title": sa.literal(None, sa.String()),
    "line": sa.literal(None, sa.String()),
    "stage": sa.literal(None, sa.String()),
    "priority": sa.literal(None, sa.String()),
    "at": sa.literal(None, _ticket.opened_at.type),
    "due_at": sa.literal(None, _clock.due_at.type),
    "is_late": sa.literal(0, sa.Integer()),
    "owner_id": sa.literal(None, sa.Uuid()),
    "contact_id": sa.literal(None, sa.Uuid()),
    # Figures about all of a part, for the headline.
    "figure": sa.literal(None, sa.Float()),
    "answers": sa.literal(None, sa.Integer()),
}
"""The columns that all parts share, with what stands where one has none."""


def part_of(
    part: str, source: Any, where: Sequence[sa.ColumnElement[bool]], order: Sequence[Any], at_most: int, **columns: Any
) -> sa.Select[Any]:
    """Return the first rows of one part, each with its place, and with counts over all of them.

    Args:
        part: the name by which the rows are told apart.
        columns: some of :data:`_NOTHING`.
        at_most: so many rows are returned; the counts are over all.
    """
    rows = (
        sa.select(
            sa.literal(part).label("part"),
            *(column.label(name) for name, column in {**_NOTHING, **columns}.items()),
            sa.func.row_number().over(order_by=order).label("n"),
            sa.func.count().over().label("of"),
            sa.func.sum(columns.get("is_late", _NOTHING["is_late"])).over().label("late"),
        )
        .select_from(source)
        .where(*where)
        .subquery(part)
    )
    return sa.select(rows).where(rows.c.n <= at_most)


def _theirs(ids: list[UUID], closed: sa.ColumnElement[bool]) -> sa.ColumnElement[bool]:
    # Two selects rather than one condition with "or": so both databases begin at the customer, by its index.
    mine = sa.union_all(
        sa.select(_ticket.id).where(_ticket.customer_id.in_(ids), closed),
        sa.select(_ticket.id).where(_ticket.contact_id.in_(ids), closed),
    )
    found: sa.ColumnElement[bool] = _ticket.id.in_(mine)
    return found


_CELLS: Mapping[str, Any] = {
    "number": _ticket.number, "title": _ticket.title, "line": _ticket.pipeline, "stage": _ticket.stage,
    "priority": _ticket.priority, "owner_id": _ticket.owner_id, "contact_id": _ticket.contact_id,
}  # fmt: skip


def _open(work: Work, ids: list[UUID]) -> sa.Select[Any]:
    is_open = _ticket.closed_on.is_(None)
    theirs = _theirs(ids, is_open)
    due = (
        sa.select(_clock.ticket_id, sa.func.min(_clock.due_at).label("due_at"))
        .where(
            _clock.ticket_id.in_(sa.select(_ticket.id).where(theirs)),
            _clock.stopped_at.is_(None),
            _clock.state.in_([ClockState.RUNNING.value, ClockState.BREACHED.value]),
        )
        .group_by(_clock.ticket_id)
        .subquery("due")
    )
    late = sa.case((due.c.due_at < sa.literal(work.now, _clock.due_at.type), 1), else_=0)
    return part_of(
        "open", Ticket.t.outerjoin(due, due.c.ticket_id == _ticket.id), (theirs,),
        (late.desc(), due.c.due_at.is_(None), due.c.due_at, _ticket.opened_at, _ticket.id), OPEN_SHOWN,
        **_CELLS, at=_ticket.opened_at, due_at=due.c.due_at, is_late=late,
    )  # fmt: skip


def _closed(work: Work, ids: list[UUID]) -> sa.Select[Any]:
    return part_of(
        "closed", Ticket.t, (_theirs(ids, _ticket.closed_on.is_not(None)),),
        (_ticket.closed_on.desc(), _ticket.opened_at.desc(), _ticket.id), CLOSED_SHOWN,
        **_CELLS, at=sa.func.coalesce(_ticket.resolved_at, _ticket.stage_since),
    )  # fmt: skip


Part = Callable[[Work, list[UUID]], sa.Select[Any]]

# In the order in which they are shown. Who may not read one of the records sees the others.
_PARTS: Mapping[str, tuple[Part, tuple[type[Entry], ...]]] = {
    "open": (_open, (Ticket, Clock)),
    "closed": (_closed, (Ticket,)),
}
_PLACE = {name: place for place, name in enumerate(_PARTS)}


def _load(work: Work, scope: CustomerScope) -> SectionData | None:
    ids = list(scope.ids)
    parts = [make(work, ids) for make, records in _PARTS.values() if all(_readable(work, cls) for cls in records)]
    if not parts:
        return None
    found = sa.union_all(*parts).subquery("found")
    asked = Customer.t.alias("asked")
    source: Any = found.outerjoin(asked, asked.c.id == found.c.contact_id)
    owner: Any = sa.literal(None, sa.String())
    if _readable(work, User):
        source, owner = source.outerjoin(User.t, User.t.c.id == found.c.owner_id), User.t.c.name
    statement = sa.select(found, asked.c.name.label("asker"), owner.label("owner")).select_from(source)
    rows = sorted(work.select(statement), key=lambda row: (_PLACE[row.part], row.n))
    if not rows:
        return None
    return SectionData(
        columns=("Ticket", "Title", "State", "Priority", "Requester", "Owner", "Opened or closed", "Due"),
        rows=tuple(_shown(work, row) for row in rows),
        headline="; ".join(_told(rows)),
    )  # fmt: skip


def _readable(work: Work, cls: type[Entry]) -> bool:
    return work.access.scope(work.context.registry.type_of(cls), Action.READ).value != "none"


def _shown(work: Work, row: Any) -> tuple[Any, ...]:
    number, state = f"#{row.number}" if row.number else "", work.context.registry.label(f"{row.line}.{row.stage}")
    return number, row.title, state, row.priority, row.asker, row.owner, row.at, row.due_at


def _told(rows: Iterable[Any]) -> Iterator[str]:
    """Yield the parts of the headline: ``2 open, 1 past due``, ``7 closed``."""
    first = {row.part: row for row in reversed(list(rows))}
    if row := first.get("open"):
        yield f"{row.of:,} open" + (f", {row.late:,} past due" if row.late else "")
    if row := first.get("closed"):
        yield f"{row.of:,} closed"


tickets = ViewSection(name="service.tickets", title="Service", load=_load, order=30, statements=1)
