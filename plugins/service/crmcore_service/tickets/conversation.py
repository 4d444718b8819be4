"""What was said about a ticket and about those that were merged into it, with who said it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Attachment, Customer, Direction, Interaction, Participant, User, Work, schema_of
from crmcore_service.tickets.kinds import ANSWERED, PUBLIC
from crmcore_service.tickets.records import Ticket

_told, _part, _customer, _user, _ticket = Interaction.t.c, Participant.t.c, Customer.t.c, User.t.c, Ticket.t.c


@attrs.frozen(kw_only=True)
class Remark:
    """One thing that was said or done.

    Attributes:
        ticket_id, number: the ticket about which it is: this one, or one that was merged into it.
        who: the customer, for what came in, else the user; empty if nobody is known.
        customers: who took part, by name, as far as the actor may read them.
        public: the requester may read it, or gave it: the answer to a survey that one of us wrote down is not public.
    """

    id: UUID
    at: datetime
    ticket_id: UUID
    number: str | None
    kind: str
    summary: str
    text: str
    who: str
    customers: tuple[str, ...]
    public: bool


def conversation(work: Work, ticket: Ticket) -> list[Remark]:
    """Return all that was said about a ticket and those merged into it, the oldest first; one statement."""
    name = schema_of(Ticket).name
    rows = work.select(
        sa.select(
            _told.id, _told.at, _told.kind, _told.summary, _told.payload, _told.direction, _told.user_id,
            _ticket.id.label("ticket"),
            _ticket.number, _customer.name.label("customer"), _user.name.label("user"),
        )
        .select_from(
            Ticket.t.join(Interaction.t, _told.record_id == _ticket.id)
            .outerjoin(Participant.t, sa.and_(_part.interaction_id == _told.id, _part.through_id.is_(None)))
            .outerjoin(Customer.t, _customer.id == _part.customer_id)
            .outerjoin(User.t, _user.id == _told.user_id)
        )
        .where(
            sa.or_(_ticket.id == ticket.id, _ticket.merged_into_id == ticket.id),
            _told.record_type == name,
        )
        .order_by(_told.at, _told.id, _customer.name)
    )  # fmt: skip
    found: dict[UUID, Remark] = {}
    for row in rows:
        known = found.get(row.id)
        # Whoever may read what an organization took part in may not always read the person who spoke for it.
        names = (*(known.customers if known is not None else ()), *filter(None, (row.customer,)))
        came_in = row.direction == Direction.IN.value
        payload: Mapping[str, Any] = row.payload or {}
        found[row.id] = Remark(
            id=row.id, at=row.at, ticket_id=row.ticket, number=row.number, kind=row.kind, summary=row.summary,
            text=str(payload.get("text") or ""), who=next(iter(names), "") if came_in else row.user or "",
            customers=names,
            public=row.kind in PUBLIC or (row.kind == ANSWERED and came_in and row.user_id is None),
        )  # fmt: skip
    return list(found.values())


def files(work: Work, ticket: Ticket) -> list[Attachment]:
    """Return the files on a ticket, on those merged into it, and on what was said about them, the oldest first."""
    ids = [ticket.id, *(t.id for t in work.find(Ticket, _ticket.merged_into_id == ticket.id, limit=10_000))]
    said = sa.select(_told.id).where(_told.record_type == schema_of(Ticket).name, _told.record_id.in_(ids))
    face = Attachment.t.c
    return list(work.each(Attachment, sa.or_(face.record_id.in_(ids), face.record_id.in_(said))))
