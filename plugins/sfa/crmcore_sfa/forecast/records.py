"""What a forecast said on a day: one row for each period, owner and category."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import attrs

from crmcore import Entry, Forecast, Labeled, MaxLen, Money, Ref, User, record


@record(
    "sfa_forecast_snapshot",
    label="Forecast snapshot",
    unique=(("taken_on", "pipeline", "period", "category", "owner_key"),),
    indexes=(("period", "taken_on"), ("owner_id", "period")),
)
@attrs.frozen(kw_only=True)
class ForecastSnapshot(Entry):
    """The deals of one owner that closed in a period, or were expected to, as they stood at the end of a day.

    Never changed. Values are in the firm's base currency, so that a forecast of the past does not move with later
    rates.

    Attributes:
        taken_on: the day whose state it is.
        pipeline: the pipeline of the deals.
        period: a fiscal quarter or a month: ``2026-Q1``, ``2026-03``.
        owner_id: whose deals; empty for those that nobody owns.
        owner_key: the owner's id as text, or ``-``; makes rows without an owner unique too.
        category: the forecast category of these deals alone (reports roll the categories up).
        deals: how many.
        amount: what they are worth.
        weighted: the sum of amount x probability; of closed deals, their worth.
        rate_on: the day whose rates were used; empty for closed deals, which count at the rate of their own day.
        without_rate: how many of the deals are left out of the sums because no rate was known.
    """

    taken_on: Annotated[date, Labeled("Taken on")]
    pipeline: Annotated[str, MaxLen(60)]
    period: Annotated[str, MaxLen(7)]
    owner_id: Ref[User] | None = None
    owner_key: Annotated[str, MaxLen(36)] = "-"
    category: Annotated[Forecast, Labeled("Forecast category")]
    deals: int
    amount: Money
    weighted: Money
    rate_on: Annotated[date | None, Labeled("Rates of")] = None
    without_rate: int = 0
