"""The plugin: all that its areas add."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from crmcore import Area, AreaPlugin, hookimpl
from crmcore_marketing import attribution, campaigns, consent, reports, segments, sending, templates
from crmcore_marketing.config import MarketingConfig
from crmcore_marketing.section import section
from crmcore_web import PublicRoute


class MarketingPlugin(AreaPlugin):
    """Segments, consent, campaigns, sending, attribution, and reports on them."""

    name = "marketing"
    core = ">=0.3,<0.4"
    requires = ("web>=0.3,<0.4",)
    migrations = "crmcore_marketing.migrations"
    Config = MarketingConfig
    config: MarketingConfig
    areas: ClassVar[tuple[Area, ...]] = (
        consent.AREA,
        segments.AREA,
        templates.AREA,
        campaigns.AREA,
        sending.AREA,
        attribution.AREA,
        reports.AREA,
        Area(sections=(section,)),
    )

    @hookimpl
    def marketing_senders(self) -> Iterable[sending.Sender]:
        """The senders of ``[plugins.marketing.senders]``."""
        return sending.declared(self.config.senders)

    @hookimpl(optionalhook=True)
    def web_public_routes(self) -> Iterable[PublicRoute]:
        """The pages behind the links in messages."""
        return sending.ROUTES
