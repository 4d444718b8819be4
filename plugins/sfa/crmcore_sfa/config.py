"""``[plugins.sfa]``: the settings of all areas, each declared where it is used."""

from __future__ import annotations

from pydantic import ConfigDict

from crmcore_sfa.forecast.settings import ForecastConfig
from crmcore_sfa.leads.settings import LeadSettings


class SfaConfig(LeadSettings):
    """``[plugins.sfa]``; stages are replaced under ``[pipelines."sfa.sales"]``."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    forecast: ForecastConfig = ForecastConfig()
