"""The plugin: all that its areas add."""

from __future__ import annotations

from typing import ClassVar

from crmcore import Area, AreaPlugin
from crmcore_service import knowledge, levels, mail, reports, satisfaction, section, tickets
from crmcore_service.config import ServiceConfig


class ServicePlugin(AreaPlugin):
    """Tickets, service levels, satisfaction, knowledge articles, and reports on them."""

    name = "service"
    core = ">=0.3,<0.4"
    requires = ("web>=0.3,<0.4",)
    Config = ServiceConfig
    config: ServiceConfig
    areas: ClassVar[tuple[Area, ...]] = (
        tickets.AREA,
        mail.AREA,
        levels.AREA,
        satisfaction.AREA,
        knowledge.AREA,
        reports.AREA,
        Area(sections=(section.tickets,)),
    )
