"""Tickets: queues, priority, assignment, replies, merging and reopening."""

from crmcore import Area
from crmcore_service.tickets.pipeline import TICKETS, ticket_pipeline
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
from crmcore_service.tickets.rights import ROLES

AREA = Area(
    records=(Queue, QueueAgent, Skill, Ticket, TicketLink, Series, Turn),
    pipelines=(ticket_pipeline,),
    roles=ROLES,
)

__all__ = [
    "AREA",
    "TICKETS",
    "Channel",
    "Level",
    "LinkKind",
    "Priority",
    "Queue",
    "QueueAgent",
    "Skill",
    "Ticket",
    "TicketLink",
    "ticket_pipeline",
]
