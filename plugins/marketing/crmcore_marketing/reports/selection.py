"""What the reports of marketing have in common: their days, and the campaign that they are about."""

from __future__ import annotations

from datetime import date
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

    def within(self, day: sa.ColumnElement[date]) -> list[sa.ColumnElement[bool]]:
        """Return the conditions that a day lies among them."""
        found = [day >= self.since] if self.since is not None else []
        return [*found, day <= self.until] if self.until is not None else found


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
