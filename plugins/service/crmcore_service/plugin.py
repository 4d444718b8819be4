"""The plugin: all that its areas add."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, ClassVar

from crmcore import Area, AreaPlugin, Change, Interaction, Objection, Work, guards, hookimpl
from crmcore_service import knowledge, levels, mail, reports, satisfaction, section, tickets
from crmcore_service.config import ServiceConfig
from crmcore_service.tickets.working import check_said
from crmcore_web import PublicRoute


class ServicePlugin(AreaPlugin):
    """Tickets, service levels, satisfaction, knowledge articles, and reports on them."""

    name = "service"
    core = ">=0.3,<0.4"
    requires = ("web>=0.3,<0.4",)
    optional = ("intake",)
    migrations = "crmcore_service.migrations"
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

    # Beside the checks of the areas, which block: where service cannot be asked, the timeline goes on for all others.
    @hookimpl(specname="crm_check_change")
    @guards(Interaction, if_unavailable="pass")
    def check_said(self, work: Work, changes: Sequence[Change]) -> Iterable[Objection]:
        """What is said about a ticket is written by who may edit it."""
        return list(check_said(work, changes))

    @hookimpl(optionalhook=True)
    def intake_take_mails(self, work: Work, mails: Sequence[Any]) -> Sequence[Any]:
        """Take over the mails that go to the address of a queue."""
        from crmcore_service.mail.taking import take_mails

        return take_mails(work, mails)

    @hookimpl(optionalhook=True)
    def web_public_routes(self) -> Sequence[PublicRoute]:
        """The page of a survey."""
        return satisfaction.ROUTES
