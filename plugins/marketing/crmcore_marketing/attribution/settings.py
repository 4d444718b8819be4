"""``[plugins.marketing.attribution]``: what counts as a touch, for how long, and by which rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from crmcore_marketing.attribution.models import Model

if TYPE_CHECKING:
    from crmcore import Work

Word = Literal["sent", "opened", "clicked", "responded", "converted"]


class AttributionSettings(BaseModel):
    """``[plugins.marketing.attribution]``."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    touches: Annotated[tuple[Word, ...], Field(min_length=1)] = ("clicked", "responded")
    window_days: Annotated[int, Field(ge=1, le=3_650)] = 90
    half_life_days: Annotated[float, Field(gt=0, le=3_650)] = 7
    model: Model = Model.LINEAR
    outcomes: str | None = None


def settings_of(work: Work) -> AttributionSettings:
    """Return ``[plugins.marketing.attribution]``."""
    from crmcore_marketing.config import MarketingConfig

    return work.settings(MarketingConfig).attribution
