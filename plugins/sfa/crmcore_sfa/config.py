"""``[plugins.sfa]``: the settings of all areas, each declared where it is used."""

from __future__ import annotations

from pydantic import ConfigDict, Field

from crmcore_sfa.deals.settings import LostReasons
from crmcore_sfa.forecast.settings import ForecastConfig
from crmcore_sfa.leads.settings import LeadSettings
from crmcore_sfa.orders.settings import OrderSettings
from crmcore_sfa.printing.settings import PrintSettings
from crmcore_sfa.quotes.settings import ApprovalRules, DiscountLimits, QuoteSettings
from crmcore_sfa.targets.settings import CommissionPlan


class SfaConfig(LeadSettings):
    """``[plugins.sfa]``; stages are replaced under ``[pipelines."sfa.sales"]``."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    forecast: ForecastConfig = ForecastConfig()
    lost_reasons: LostReasons = ()
    commissions: dict[str, CommissionPlan] = Field(default_factory=dict)
    orders: OrderSettings = OrderSettings()
    quotes: QuoteSettings = QuoteSettings()
    discounts: DiscountLimits = Field(default_factory=dict)
    approvals: ApprovalRules = ()
    printing: PrintSettings = PrintSettings()
