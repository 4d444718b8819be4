"""The plugin: everything that sales adds, on the hooks that every plugin has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar
from uuid import UUID

from crmcore import Area, AreaPlugin, Customer, Record, Work, hookimpl
from crmcore_sfa import activities, deals, forecast, handover, leads, opportunities, orders, quotes, reports, targets
from crmcore_sfa.config import SfaConfig
from crmcore_sfa.labels import LABELS


class SfaPlugin(AreaPlugin):
    """Leads, opportunities, activities, quotes, orders, targets, and reports on them."""

    name = "sfa"
    core = ">=0.3,<0.4"
    migrations = "crmcore_sfa.migrations"
    Config = SfaConfig
    config: SfaConfig
    areas: ClassVar[tuple[Area, ...]] = (
        Area(labels=LABELS),
        opportunities.AREA,
        deals.AREA,
        leads.AREA,
        activities.AREA,
        quotes.AREA,
        orders.AREA,
        targets.AREA,
        handover.AREA,
        forecast.AREA,
        reports.AREA,
    )

    @hookimpl(optionalhook=True)
    def intake_find_subject(self, work: Work, messages: Sequence[Any]) -> Sequence[tuple[str, UUID] | None]:
        """Say of mails and meetings which deal they are about."""
        from crmcore_sfa.intake_bridge import find_deals

        return find_deals(work, messages)

    @hookimpl(optionalhook=True)
    def intake_plan(self, work: Work, entries: Sequence[Any]) -> Sequence[Record | None]:
        """Keep the entries of a calendar that are not over as activities."""
        from crmcore_sfa.intake_bridge import keep_plans

        return keep_plans(work, entries)

    @hookimpl(optionalhook=True)
    def marketing_outcomes(self) -> Mapping[str, Any]:
        """Tell marketing of the deals that were won."""
        from crmcore_sfa.marketing_bridge import OUTCOMES

        return OUTCOMES

    @hookimpl
    def crm_demo(self, work: Work, customers: Sequence[Customer], seed: int, days: int) -> None:
        """Two years of sales, or as many days as wanted."""
        from crmcore_sfa.demo import make_sales
        from crmcore_sfa.targets.demo import make_quotas

        make_sales(work, customers, seed, days)
        make_quotas(work, days)
