"""Tickets: queues, priority, assignment, replies, merging and reopening."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from crmcore import Area, Command
from crmcore_service.tickets.checks import check_moves, check_queues, check_tickets
from crmcore_service.tickets.facts import facts
from crmcore_service.tickets.kinds import KINDS
from crmcore_service.tickets.labels import LABELS
from crmcore_service.tickets.merging import Merged
from crmcore_service.tickets.opening import Request
from crmcore_service.tickets.pipeline import TICKETS, ticket_pipeline
from crmcore_service.tickets.placing import choose_owners
from crmcore_service.tickets.records import (
    Channel,
    Level,
    LinkKind,
    Priority,
    Queue,
    QueueAgent,
    Series,
    Skill,
    Ticket,
    TicketLink,
    Turn,
)
from crmcore_service.tickets.replying import Reply
from crmcore_service.tickets.rights import ROLES
from crmcore_service.tickets.verbs import Tickets


def _ticket_command() -> Callable[..., Any]:
    from crmcore_service.tickets.command import app

    return app


def _queue_command() -> Callable[..., Any]:
    from crmcore_service.tickets.queue_command import app

    return app


AREA = Area(
    records=(Queue, QueueAgent, Skill, Ticket, TicketLink, Series, Turn),
    pipelines=(ticket_pipeline,),
    kinds=KINDS,
    facts=facts,
    roles=ROLES,
    labels=LABELS,
    checks={Ticket: check_tickets, Queue: check_queues},
    move_checks={Ticket: check_moves},
    owners={Ticket: choose_owners},
    commands=(
        Command(name="ticket", help="Open, answer, assign, merge and resolve tickets.", app=_ticket_command),
        Command(name="queue", help="Queues, their agents, and what those can do.", app=_queue_command),
    ),
)

__all__ = [
    "AREA",
    "TICKETS",
    "Channel",
    "Level",
    "LinkKind",
    "Merged",
    "Priority",
    "Queue",
    "QueueAgent",
    "Reply",
    "Request",
    "Skill",
    "Ticket",
    "TicketLink",
    "Tickets",
    "ticket_pipeline",
]
