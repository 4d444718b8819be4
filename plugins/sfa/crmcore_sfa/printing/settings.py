"""``[plugins.sfa.printing]``: what stands on every printed document."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class PrintSettings(BaseModel):
    """The firm's letterhead; its name is that of ``[firm]``."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    address: tuple[str, ...] = ()
    contact: tuple[str, ...] = ()
    footer: str = ""
