"""``[plugins.web]``: the settings of all areas, each declared where it is used."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class WebConfig(BaseModel):
    """``[plugins.web]``."""

    model_config = ConfigDict(extra="forbid", frozen=True)
