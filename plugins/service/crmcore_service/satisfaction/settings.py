"""``[plugins.service.survey]``: what is asked, and whom."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from crmcore import Work
from crmcore_service.satisfaction.records import SurveyKind

Language = Literal["en", "de", "zh"]


class SurveySettings(BaseModel):
    """``[plugins.service.survey]``.

    Attributes:
        kind: what is asked where nobody says otherwise.
        language: in which, likewise.
        expires_days: so long the link works.
        when_resolved: ask by itself after a ticket was resolved; the others below are about that.
        delay_hours: so long after it was resolved, if it still is.
        again_days: whoever was asked within so many days is not asked again.
        share: of the tickets, such as 0.2; always the same ones.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    kind: SurveyKind = SurveyKind.CSAT
    language: Language = "en"
    expires_days: Annotated[int, Field(ge=1, le=365)] = 30
    when_resolved: bool = False
    delay_hours: Annotated[int, Field(ge=0, le=720)] = 1
    again_days: Annotated[int, Field(ge=0, le=3_650)] = 30
    share: Annotated[float, Field(gt=0, le=1)] = 1.0

    @property
    def delay(self) -> timedelta:
        """How long after a ticket was resolved its requester is asked."""
        return timedelta(hours=self.delay_hours)


def settings_of(work: Work) -> SurveySettings:
    """Return the settings in force."""
    from crmcore_service.config import ServiceConfig

    return work.settings(ServiceConfig).survey
