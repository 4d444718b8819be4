"""What is said about a ticket, as interactions, so that the timeline tells it also when this plugin is gone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import attrs
from pydantic import BaseModel, ConfigDict

from crmcore import Customer, Direction, Interaction, InteractionKind, Work, new_id, schema_of
from crmcore.errors import NotFound
from crmcore_service.tickets.records import Ticket

OPENED, REPLIED, RECEIVED, NOTED = "service.opened", "service.replied", "service.received", "service.noted"
RESOLVED, REOPENED, MERGED, ESCALATED = "service.resolved", "service.reopened", "service.merged", "service.escalated"
UPDATED = "service.updated"
"""What another system, from which tickets come in, tells of one of them."""
ANSWERED = "service.answered"
"""The answer to a survey about a ticket; see :mod:`crmcore_service.satisfaction.kinds`."""

PUBLIC = (OPENED, REPLIED, RECEIVED, RESOLVED, REOPENED)
"""What the requester may read; the rest is among ourselves, but for an answer that the customer gave."""

_SUMMARY = 300


class Said(BaseModel):
    """What somebody wrote or said.

    Attributes:
        text: the words themselves.
        cut: what was cut off a mail: quotations and signatures.
        subject, message_id: of a mail.
        people: the addresses of a mail's receivers, without those of queues.
        automatic: a machine wrote it.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    text: str = ""
    cut: str = ""
    subject: str = ""
    message_id: str | None = None
    people: tuple[str, ...] = ()
    automatic: bool = False


class Step(BaseModel):
    """Something that was done with a ticket, with the reason and the other ticket or queue that it was about."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    text: str = ""
    other: str = ""


KINDS = (
    InteractionKind(OPENED, "Ticket opened", Said),
    InteractionKind(REPLIED, "Reply to a ticket", Said),
    InteractionKind(RECEIVED, "Reply of the customer", Said),
    InteractionKind(NOTED, "Internal note", Said),
    InteractionKind(RESOLVED, "Ticket resolved", Said),
    InteractionKind(REOPENED, "Ticket reopened", Step),
    InteractionKind(MERGED, "Tickets merged", Step),
    InteractionKind(ESCALATED, "Ticket escalated", Step),
    InteractionKind(UPDATED, "Ticket updated elsewhere", Step),
)

_WORDS = {
    OPENED: "opened", REPLIED: "answered", RECEIVED: "customer wrote", NOTED: "note", RESOLVED: "resolved",
    REOPENED: "reopened", MERGED: "merged", ESCALATED: "escalated", UPDATED: "updated",
}  # fmt: skip
_DIRECTIONS = {
    OPENED: Direction.IN, REPLIED: Direction.OUT, RECEIVED: Direction.IN, RESOLVED: Direction.OUT,
}  # fmt: skip


@attrs.frozen(kw_only=True, eq=False)
class Line:
    """One thing to be told about a ticket.

    Attributes:
        kind: one of :data:`KINDS`.
        who: the customers who take part; without any, the requester.
        told: what the summary says behind number and word; by default the first line of the text.
        id: of the interaction, for a caller who wants to find it.
    """

    ticket: Ticket
    kind: str
    payload: Mapping[str, Any] = attrs.field(factory=dict)
    who: tuple[Customer, ...] = ()
    told: str = ""
    at: datetime | None = None
    user_id: UUID | None = None
    id: UUID | None = None


def tell(work: Work, lines: Sequence[Line]) -> list[Interaction]:
    """Log what is to be told, all at once.

    Raises:
        NotFound: the actor may not read a requester.
    """
    asked = requesters_of(work, [line.ticket for line in lines if not line.who])
    return work.log_all((interaction_of(work, line), line.who or (asked[line.ticket.id],)) for line in lines)


def requesters_of(work: Work, tickets: Sequence[Ticket]) -> dict[UUID, Customer]:
    """Return by ticket who asked.

    Raises:
        NotFound: the actor may not read one of them.
    """
    ids = {ticket.id: ticket.contact_id or ticket.customer_id for ticket in tickets}
    known = work.get_all(Customer, set(ids.values())) if ids else {}
    for ticket in tickets:
        if ids[ticket.id] not in known:
            raise NotFound(
                f"There is no requester of {name_of(ticket)} that this actor may read.",
                todo="Whoever serves reads all customers: the role 'service.agent'.",
            )
    return {ticket: known[id] for ticket, id in ids.items()}


def interaction_of(work: Work, line: Line) -> Interaction:
    """Return the interaction that tells a line."""
    ticket = line.ticket
    told = line.told or _first_line(str(line.payload.get("text") or ""))
    # The word stands before the text, so that a timeline without this plugin says what happened.
    summary = f"{name_of(ticket)} {_WORDS[line.kind]}" + (f": {told}" if told else "")
    return Interaction(
        id=line.id or new_id(),
        kind=line.kind,
        at=line.at or work.now,
        summary=summary[:_SUMMARY],
        direction=_DIRECTIONS.get(line.kind, Direction.INTERNAL),
        channel=ticket.channel.value,
        user_id=line.user_id,
        record_type=schema_of(Ticket).name,
        record_id=ticket.id,
        payload={key: value for key, value in line.payload.items() if value},
    )


def name_of(ticket: Ticket) -> str:
    """Return what people call a ticket: ``Ticket #4711``."""
    return f"Ticket #{ticket.number}" if ticket.number else "Ticket"


def names_of(tickets: Iterable[Ticket]) -> str:
    """Return the numbers of several tickets: ``#4711, #4712``."""
    return ", ".join(f"#{ticket.number}" if ticket.number else f"'{ticket.title}'" for ticket in tickets)


def _first_line(text: str) -> str:
    return " ".join(text.strip().partition("\n")[0].split())
