"""Tickets, service levels, satisfaction, knowledge articles, and reports on them."""

from crmcore_service.plugin import ServicePlugin
from crmcore_service.satisfaction import CES, CSAT, NPS, Satisfaction
from crmcore_service.tickets import Channel, Level, Priority, Queue, Reply, Request, Ticket, Tickets

__all__ = [
    "CES",
    "CSAT",
    "NPS",
    "Channel",
    "Level",
    "Priority",
    "Queue",
    "Reply",
    "Request",
    "Satisfaction",
    "ServicePlugin",
    "Ticket",
    "Tickets",
]
