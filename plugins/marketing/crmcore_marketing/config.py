"""``[plugins.marketing]``: the settings of all areas, each declared where it is used."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

from crmcore_marketing.attribution.settings import AttributionSettings
from crmcore_marketing.consent.settings import DEFAULT_PURPOSES, Purposes
from crmcore_marketing.segments.settings import SegmentSettings
from crmcore_marketing.sending.settings import BY_DEFAULT, Senders, SendingSettings
from crmcore_marketing.templates.settings import FirmWords


class MarketingConfig(BaseModel):
    """``[plugins.marketing]``."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    firm: FirmWords = FirmWords()

    purposes: Purposes = Field(default_factory=lambda: dict(DEFAULT_PURPOSES))
    segments: SegmentSettings = Field(default_factory=dict)
    sending: SendingSettings = SendingSettings()
    senders: Senders = Field(default=BY_DEFAULT, validate_default=True)
    attribution: AttributionSettings = AttributionSettings()
