"""What is kept of service: tickets, the queues they wait in, and who works there with which skills."""

from __future__ import annotations

import enum
from datetime import date, datetime
from typing import Annotated
from uuid import UUID

import attrs

from crmcore import Customer, Entry, Labeled, MaxLen, Personal, PipelineRecord, Record, Ref, Searchable, User, record


class Level(enum.StrEnum):
    """How many a ticket concerns (its impact), and how soon they need an answer (its urgency)."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Priority(enum.StrEnum):
    """What is to be worked on first; it follows from impact and urgency."""

    CRITICAL = "critical"
    HIGH = "high"
    MODERATE = "moderate"
    LOW = "low"


class Channel(enum.StrEnum):
    """The way by which a ticket came in."""

    MAIL = "mail"
    PHONE = "phone"
    WEB = "web"
    CHAT = "chat"
    OTHER = "other"


@record("service_queue", label="Queue", unique=(("name",), ("address",)))
@attrs.frozen(kw_only=True)
class Queue(Record):
    """Where tickets wait for those who work on them.

    Attributes:
        address: the e-mail address whose mail becomes tickets of this queue, without capitals.
        skills: words that whoever gets a ticket of this queue must have, beside those of the ticket.
        escalates_to_id: the queue that a ticket goes to when this one cannot help.
        active: whether new tickets may go there.
    """

    name: Annotated[str, MaxLen(60)]
    address: Annotated[str | None, MaxLen(254)] = None
    skills: tuple[str, ...] = ()
    escalates_to_id: Ref[Queue] | None = None
    active: bool = True


@record("service_queue_agent", label="Agent of a queue", unique=(("queue_id", "user_id"),), indexes=(("user_id",),))
@attrs.frozen(kw_only=True)
class QueueAgent(Entry):
    """One user who works on the tickets of one queue."""

    queue_id: Ref[Queue]
    user_id: Ref[User]


@record("service_skill", label="Skill", unique=(("user_id", "name"),), indexes=(("name",),))
@attrs.frozen(kw_only=True)
class Skill(Entry):
    """A word for something that a user can do, such as a language or a product."""

    user_id: Ref[User]
    name: Annotated[str, MaxLen(60)]


@record(
    "service_ticket",
    label="Ticket",
    follows="customer_id",
    unique=(("number",), ("external_key",)),
    indexes=(
        ("customer_id", "closed_on"),
        ("contact_id", "closed_on"),
        ("owner_id", "closed_on"),
        ("queue_id", "closed_on", "owner_id"),
        ("merged_into_id",),
        ("opened_at",),
    ),
)
@attrs.frozen(kw_only=True)
class Ticket(PipelineRecord):
    """A question or a problem of a customer, on the pipeline ``service.tickets``.

    What is said about it stands on the timeline, as interactions about this record. The verbs are those of
    :class:`~crmcore_service.tickets.verbs.Tickets`; they keep the times.

    Attributes:
        number: what people call it, given in order when it is opened.
        customer_id: whose ticket it is: the organization that the requester works for, or else the requester.
        contact_id: the requester, if that is a person.
        category: what it is about; it may ask for skills (``[plugins.service.skills]``).
        skills: words that whoever works on it must have, beside those of its queue.
        priority: by impact and urgency, unless ``priority_reason`` says why it is another.
        opened_at: when the customer came with it.
        first_response_at: the first answer of ours that the customer could read.
        resolved_at: when it was resolved last; empty while it is open.
        closed_on: the day on which it left the open stages; empty while it is open.
        reopened: how often it was opened again.
        escalated: how often it went on to another queue by escalation.
        merged_into_id: the ticket that goes on in its place.
        external_key: what another system calls it; unique.
    """

    number: Annotated[str | None, MaxLen(20)] = None
    customer_id: Ref[Customer]
    contact_id: Annotated[Ref[Customer] | None, Labeled("Requester")] = None
    title: Annotated[str, MaxLen(200), Searchable(), Personal()]
    channel: Channel = Channel.OTHER
    queue_id: Ref[Queue] | None = None
    category: Annotated[str | None, MaxLen(60)] = None
    skills: tuple[str, ...] = ()
    impact: Level = Level.LOW
    urgency: Level = Level.LOW
    priority: Priority = Priority.LOW
    priority_reason: Annotated[str | None, MaxLen(200)] = None
    opened_at: Annotated[datetime, Labeled("Opened")]
    first_response_at: Annotated[datetime | None, Labeled("First response")] = None
    resolved_at: Annotated[datetime | None, Labeled("Resolved")] = None
    closed_on: Annotated[date | None, Labeled("Closed")] = None
    reopened: Annotated[int, Labeled("Times reopened")] = 0
    escalated: Annotated[int, Labeled("Times escalated")] = 0
    merged_into_id: Ref[Ticket] | None = None
    external_key: Annotated[str | None, MaxLen(120)] = None


class LinkKind(enum.StrEnum):
    """How one ticket stands to another: the first ``kind`` the second."""

    CAUSED_BY = "caused_by"
    """An incident and the problem behind it."""
    FOLLOWS_UP = "follows_up"
    """A new ticket, since the old one was closed for too long to be reopened."""
    RELATED_TO = "related_to"


@record(
    "service_ticket_link",
    label="Link between tickets",
    follows="from_id",
    part=True,
    unique=(("from_id", "to_id", "kind"),),
    indexes=(("to_id", "kind"),),
)
@attrs.frozen(kw_only=True)
class TicketLink(Entry):
    """``from_id`` is caused by, follows up or is related to ``to_id``."""

    from_id: Ref[Ticket]
    to_id: Ref[Ticket]
    kind: LinkKind


@record("service_series", label="Series of numbers", unique=(("name",),))
@attrs.frozen(kw_only=True)
class Series(Record):
    """The last number that was given; who wants the next one writes this row."""

    name: Annotated[str, MaxLen(60)]
    last: int = 0


@record("service_turn", label="Turn of a queue", unique=(("queue_id",),))
@attrs.frozen(kw_only=True)
class Turn(Record):
    """Whose turn it is in a queue: the row that all who assign there write, so that two at once are fair.

    Attributes:
        taken: how many tickets were assigned.
        last_id: the user who got the last one. No reference, so that a turn keeps nobody from being removed.
    """

    queue_id: Ref[Queue]
    taken: int = 0
    last_id: UUID | None = None
