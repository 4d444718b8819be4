"""``[plugins.service]``: the settings of all areas, each declared where it is used."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class ServiceConfig(BaseModel):
    """``[plugins.service]``."""

    model_config = ConfigDict(extra="forbid", frozen=True)
