"""``[plugins.sfa.forecast]``: when snapshots are taken, and of which periods."""

from __future__ import annotations

import enum
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field


class Weekday(enum.StrEnum):
    """A day of the week."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


class ForecastConfig(BaseModel):
    """When the forecast is stored.

    Attributes:
        snapshots: each day, each week, or never by itself.
        weekday: the day of a weekly one; one that was missed is made up for as soon as a worker runs.
        period: what a forecast is about: fiscal quarters or months.
        ahead: how many periods after the present one are kept as well.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    snapshots: Literal["daily", "weekly", "never"] = "daily"
    weekday: Weekday = Weekday.MONDAY
    period: Literal["quarter", "month"] = "quarter"
    ahead: Annotated[int, Field(ge=0, le=12)] = 1
