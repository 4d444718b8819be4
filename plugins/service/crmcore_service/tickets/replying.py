"""What is written back and forth: replies of ours, replies of the customer, and notes among ourselves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Customer, Work
from crmcore.errors import Invalid
from crmcore_service.tickets.following import followed, followed_all
from crmcore_service.tickets.keeping import by_verb
from crmcore_service.tickets.kinds import RECEIVED, REOPENED, Line, name_of, tell
from crmcore_service.tickets.opening import Request, open_all
from crmcore_service.tickets.pipeline import NEW, ON_HOLD, OPEN, PENDING
from crmcore_service.tickets.records import LinkKind, Ticket, TicketLink
from crmcore_service.tickets.settings import settings_of
from crmcore_service.tickets.working import require_working

_SLEEPING = (PENDING, ON_HOLD)


@attrs.frozen(kw_only=True, eq=False)
class Reply:
    """What a customer writes about a ticket.

    Attributes:
        ticket: the one that it was written about; where it goes depends on how that stands.
        sender: who writes, a stored customer.
        subject: of the mail; the title of a follow-up ticket.
        automatic: a machine wrote it: it is kept, and opens nothing again.
        interaction_id: of the interaction that keeps it, for a caller who wants to find that.
    """

    ticket: Ticket
    sender: Customer
    text: str
    at: datetime | None = None
    subject: str = ""
    payload: Mapping[str, Any] = attrs.field(factory=dict)
    automatic: bool = False
    interaction_id: UUID | None = None


def answered(work: Work, line: Line, *, pending: bool = False) -> Ticket:
    """Answer the requester with a line of the kind ``service.replied``; see ``Tickets.reply``."""
    ticket = line.ticket
    require_working(work, [ticket])
    require_words(str(line.payload["text"]), "A reply")
    require_open(work, ticket, "answered")
    tell(work, [line])
    first = ticket
    if ticket.first_response_at is None:
        first = attrs.evolve(ticket, first_response_at=line.at or work.now)
    target = PENDING if pending else OPEN if ticket.stage == NEW else ticket.stage
    with by_verb():
        if target != ticket.stage:
            first = work.move(first, to=target)
        elif first is not ticket:
            first = work.save(first)
    return followed(work, first)


def receive_all(work: Work, replies: Sequence[Reply]) -> list[Ticket]:
    """Take in replies of customers, in order; see ``Tickets.receive``."""
    require_working(work, [reply.ticket for reply in replies])
    current: dict[UUID, Ticket] = {}
    landed: list[Ticket] = []
    for reply in replies:
        ticket = current.get(reply.ticket.id, reply.ticket)
        if ticket.merged_into_id is not None:
            ticket = current.get(ticket.merged_into_id) or work.get(Ticket, ticket.merged_into_id)
        after = _received(work, ticket, reply)
        current[after.id] = after
        landed.append(after)
    followed_all(work, landed)
    return landed


def _received(work: Work, ticket: Ticket, reply: Reply) -> Ticket:
    if ticket.id != reply.ticket.id:  # it lands on another one
        require_working(work, [ticket])
    payload = {"text": reply.text, "subject": reply.subject, "automatic": reply.automatic, **reply.payload}
    line = Line(
        ticket=ticket, kind=RECEIVED, payload=payload, who=(reply.sender,), at=reply.at, id=reply.interaction_id
    )
    if ticket.closed_on is not None and not reply.automatic and not _may_reopen(work, ticket):
        going_on = _follow_up_of(work, ticket)
        if going_on is None:
            return _followed_up(work, ticket, reply, payload)
        return _received(work, going_on, reply)
    tell(work, [line])
    if reply.automatic:
        return ticket
    if ticket.closed_on is not None:
        return reopened(work, ticket, "the customer answered", who=reply.sender)
    return work.move(ticket, to=OPEN) if ticket.stage in _SLEEPING else ticket


def _may_reopen(work: Work, ticket: Ticket) -> bool:
    days = timedelta(days=settings_of(work).reopen_days)
    return ticket.closed_on is not None and work.today - ticket.closed_on <= days


def _follow_up_of(work: Work, ticket: Ticket) -> Ticket | None:
    """Return the open ticket that follows a closed one up, so that there is no second one."""
    link = TicketLink.t.c
    ids = sa.select(link.from_id).where(link.to_id == ticket.id, link.kind == LinkKind.FOLLOWS_UP.value)
    found = work.find(Ticket, Ticket.t.c.id.in_(ids), Ticket.t.c.closed_on.is_(None), order_by="-id", limit=1)
    return found[0] if found else None


def _followed_up(work: Work, ticket: Ticket, reply: Reply, payload: Mapping[str, Any]) -> Ticket:
    request = Request(
        requester=reply.sender, title=reply.subject or ticket.title, text=reply.text, channel=ticket.channel,
        at=reply.at, interaction_id=reply.interaction_id,
        payload={key: value for key, value in payload.items() if key != "text"},
        fields={
            "queue_id": ticket.queue_id, "category": ticket.category, "skills": ticket.skills,
            "impact": ticket.impact, "urgency": ticket.urgency,
        },
    )  # fmt: skip
    made = open_all(work, [request])[0]
    work.add(TicketLink(from_id=made.id, to_id=ticket.id, kind=LinkKind.FOLLOWS_UP))
    return made


def reopened(work: Work, ticket: Ticket, reason: str, *, who: Customer | None = None) -> Ticket:
    """Open a closed ticket again and count it; see ``Tickets.reopen``."""
    if ticket.closed_on is None:
        raise Invalid(f"{name_of(ticket)} is open ({ticket.stage}).")
    if ticket.merged_into_id is not None:
        target = work.get(Ticket, ticket.merged_into_id)
        raise Invalid(f"{name_of(ticket)} was merged into {name_of(target)}.", todo=f"Work on {name_of(target)}.")
    fresh = attrs.evolve(ticket, resolved_at=None, reopened=ticket.reopened + 1)
    with by_verb():
        moved = work.move(fresh, to=OPEN)
    tell(work, [Line(ticket=moved, kind=REOPENED, payload={"text": reason}, who=(who,) if who else ())])
    return followed(work, moved)


def require_open(work: Work, ticket: Ticket, done: str) -> None:
    """Refuse what is done to open tickets alone.

    Raises:
        Invalid: it is resolved, closed or merged.
    """
    if ticket.merged_into_id is not None:
        target = work.get(Ticket, ticket.merged_into_id)
        text = f"{name_of(ticket)} was merged into {name_of(target)}, so it cannot be {done}."
        raise Invalid(text, todo=f"Work on {name_of(target)}.")
    if ticket.closed_on is not None:
        raise Invalid(f"{name_of(ticket)} is {ticket.stage}, so it cannot be {done}.", todo="Reopen it first.")


def require_words(text: str, what: str) -> None:
    """Refuse an empty text.

    Raises:
        Invalid: there is nothing in it.
    """
    if not text.strip():
        raise Invalid(f"{what} needs a text.")
