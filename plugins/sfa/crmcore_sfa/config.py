"""``[plugins.sfa]``: the settings of all areas, each declared where it is used."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class SfaConfig(BaseModel):
    """``[plugins.sfa]``; stages are replaced under ``[pipelines."sfa.sales"]``."""

    model_config = ConfigDict(extra="forbid", frozen=True)
