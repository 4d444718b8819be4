"""Opening tickets, one or many at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

import attrs

from crmcore import Customer, Work
from crmcore.errors import Invalid
from crmcore_service.tickets.customers import employers, parties
from crmcore_service.tickets.following import followed_all
from crmcore_service.tickets.kinds import OPENED, Line, tell
from crmcore_service.tickets.numbering import next_numbers
from crmcore_service.tickets.records import Channel, Ticket
from crmcore_service.tickets.settings import settings_of


@attrs.frozen(kw_only=True, eq=False)
class Request:
    """What somebody asks for: a ticket to be opened.

    Attributes:
        requester: who asks, a stored person or organization.
        text: in the requester's own words.
        at: when; by default now.
        payload: more of what the interaction keeps of it, such as the Message-ID of a mail.
        interaction_id: of the interaction that tells it, for a caller who wants to find that.
        fields: further fields of the ticket: ``queue_id``, ``category``, ``impact``, ``urgency``, ``priority`` …
    """

    requester: Customer
    title: str
    text: str = ""
    channel: Channel = Channel.OTHER
    at: datetime | None = None
    payload: Mapping[str, Any] = attrs.field(factory=dict)
    interaction_id: UUID | None = None
    fields: Mapping[str, Any] = attrs.field(factory=dict)


def open_all(work: Work, requests: Iterable[Request]) -> list[Ticket]:
    """Open tickets, numbered in order, and tell on the timeline that they were; all of them or none."""
    given = list(requests)
    if not given:
        return []
    works_for = employers(work, {r.requester.id: r.requester for r in given}.values())
    drafts = [_draft(work, request, *parties(request.requester, works_for)) for request in given]
    # The numbers come last: whoever else wants one waits for this unit of work.
    numbers = iter(next_numbers(work, sum(draft.number is None for draft in drafts)))
    tickets = work.add_all(d if d.number is not None else attrs.evolve(d, number=next(numbers)) for d in drafts)
    tell(
        work,
        [
            Line(
                ticket=ticket, kind=OPENED, payload={"text": request.text, **request.payload}, told=ticket.title,
                who=(request.requester,), at=ticket.opened_at, id=request.interaction_id,
            )
            for ticket, request in zip(tickets, given, strict=True)
        ],
    )  # fmt: skip
    followed_all(work, tickets)
    return tickets


def _draft(work: Work, request: Request, customer_id: Any, contact_id: Any) -> Ticket:
    fields = dict(request.fields)
    title = " ".join(request.title.split())
    if not title:
        raise Invalid("A ticket needs a title.", todo="Say in a few words what it is about.")
    if request.at is not None and request.at > work.now:
        raise Invalid(f"A ticket cannot be opened at {request.at:%Y-%m-%d %H:%M}, which lies ahead.")
    ticket = Ticket(
        customer_id=customer_id, contact_id=contact_id, title=title[:200], channel=request.channel,
        opened_at=request.at or work.now, **fields,
    )  # fmt: skip
    if "priority" in fields:
        return ticket
    return attrs.evolve(ticket, priority=settings_of(work).priority_of(ticket.impact, ticket.urgency))
