"""``[plugins.marketing]``: the settings of all areas, each declared where it is used."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class MarketingConfig(BaseModel):
    """``[plugins.marketing]``."""

    model_config = ConfigDict(extra="forbid", frozen=True)
