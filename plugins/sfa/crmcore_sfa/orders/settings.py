"""``[plugins.sfa.orders]``."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from crmcore import Work


class OrderSettings(BaseModel):
    """How far ahead payments are planned, when they are due, and when a renewal is begun."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    terms_days: Annotated[int, Field(ge=0, le=365, description="days from a period's first day to its payment")] = 30
    horizon_months: Annotated[
        int, Field(ge=1, le=60, description="how far ahead payments of an order without an end are planned")
    ] = 12
    renewal_days: Annotated[
        int, Field(ge=1, le=730, description="how long before the end of a contract its renewal is opened")
    ] = 90


def settings(work: Work) -> OrderSettings:
    """Return ``[plugins.sfa.orders]``."""
    from crmcore_sfa.config import SfaConfig

    return work.settings(SfaConfig).orders
