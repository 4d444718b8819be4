"""Tickets, service levels, satisfaction, knowledge articles, and reports on them."""

from crmcore_service.plugin import ServicePlugin

__all__ = ["ServicePlugin"]
