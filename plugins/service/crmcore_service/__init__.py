"""Tickets, service levels, satisfaction, knowledge articles, and reports on them."""

from crmcore_service.plugin import ServicePlugin
from crmcore_service.satisfaction import CES, CSAT, NPS, Satisfaction
from crmcore_service.tickets import Tickets

__all__ = ["CES", "CSAT", "NPS", "Satisfaction", "ServicePlugin", "Tickets"]
