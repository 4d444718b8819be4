"""What the reports of marketing have in common: their days, and the campaign that they are about."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

import sqlalchemy as sa
from pydantic import BaseModel, ConfigDict, Field, model_validator

from crmcore import Work
from crmcore.errors import Invalid, nearest
from crmcore_marketing.campaigns import Campaign

_campaign = Campaign.t.c


class Days(BaseModel):
    """The days that a report is about, both included."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    since: date | None = Field(None, description="the first day")
    until: date | None = Field(None, description="the last day")

    @model_validator(mode="after")
    def _in_order(self) -> Days:
        if self.since is not None and self.until is not None and self.until < self.since:
            raise ValueError(f"until ({self.until}) is before since ({self.since})")
        return self

    def holds(self, day: date) -> bool:
        """Return whether a day is among them."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


def begins(work: Work, day: date) -> datetime:
    """Return the moment at which a day of the firm begins."""
    return datetime.combine(day, time(), work.by_firm(work.now).tzinfo)


def campaign_named(work: Work, name: str) -> Any:
    """Return id and name of a campaign.

    Raises:
        Invalid: there is none of that name that this actor may read.
    """
    found = work.select(sa.select(_campaign.id, _campaign.name).where(_campaign.name == name))
    if not found:
        names = [known for (known,) in work.select(sa.select(_campaign.name).order_by(_campaign.name).limit(1_000))]
        raise Invalid(f"There is no campaign '{name}'.{nearest(name, names)}", todo="List them: crmcore campaign list.")
    return found[0]
