"""``[plugins.marketing.firm]``: what messages say about the firm that sends them."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from crmcore import Work


class FirmWords(BaseModel):
    """``[plugins.marketing.firm]``: each is a merge field, such as ``{{ firm.address }}``.

    Attributes:
        address: the postal address, which many countries want to stand in every message.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str = ""
    address: str = ""
    phone: str = ""
    website: str = ""


def firm_words(work: Work) -> FirmWords:
    """Return ``[plugins.marketing.firm]``."""
    from crmcore_marketing.config import MarketingConfig

    return work.settings(MarketingConfig).firm
