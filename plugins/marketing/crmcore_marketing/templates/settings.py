"""``[plugins.marketing.firm]``: what messages say about the firm that sends them."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from crmcore import Work


class FirmWords(BaseModel):
    """``[plugins.marketing.firm]``: each is a merge field, such as ``{{ firm.address }}``.

    Attributes:
        name: by default that of ``[firm]``.
        address: the postal address, which many countries want to stand in every message.
        language: in which its messages are written, as ``de`` or ``pt-BR``, where a template does not say another.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str = ""
    address: str = ""
    phone: str = ""
    website: str = ""
    language: Annotated[str, Field(pattern=r"^([A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$")] = ""


def firm_words(work: Work) -> FirmWords:
    """Return ``[plugins.marketing.firm]``, with the name of ``[firm]`` where it gives none."""
    from crmcore_marketing.config import MarketingConfig

    words = work.settings(MarketingConfig).firm
    return words if words.name else words.model_copy(update={"name": work.context.firm_name})
