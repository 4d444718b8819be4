"""Forecast categories: which one a deal is in, and how they roll up.

After Salesforce: *closed* is won; *commit* is confident and won; *best case* is likely, commit and won; *pipeline* is
all that is open; *omitted* has no part in a forecast. The owner's own category counts before that of the stage.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TypeVar

import attrs

from crmcore import BaseSum, Forecast, Outcome, Pipeline
from crmcore_sfa.deals.categories import category_in

ORDER = (Forecast.CLOSED, Forecast.COMMIT, Forecast.BEST_CASE, Forecast.PIPELINE, Forecast.OMITTED)
"""From what is certain to what is not counted."""

ROLLED_UP: Mapping[Forecast, tuple[Forecast, ...]] = {
    Forecast.CLOSED: (Forecast.CLOSED,),
    Forecast.COMMIT: (Forecast.CLOSED, Forecast.COMMIT),
    Forecast.BEST_CASE: (Forecast.CLOSED, Forecast.COMMIT, Forecast.BEST_CASE),
    Forecast.PIPELINE: (Forecast.COMMIT, Forecast.BEST_CASE, Forecast.PIPELINE),
    Forecast.OMITTED: (Forecast.OMITTED,),
}
"""What each category sums up. *Pipeline* is all that is open, so what is won is no part of it."""

EXPECTED = (Forecast.CLOSED, Forecast.COMMIT, Forecast.BEST_CASE, Forecast.PIPELINE)
"""The categories whose weighted values add up to what a period is expected to bring."""

N = TypeVar("N", int, Decimal)


def category_of(line: Pipeline, stage: str, own: Forecast | str | None) -> Forecast | None:
    """Return the category of a deal; None for one that was lost, or stands in no stage that the pipeline has."""
    known = line.by_name.get(stage)
    if known is None or known.outcome not in (Outcome.OPEN, Outcome.WON):
        return None
    return category_in(known, None if own is None else Forecast(own))


def chance_of(line: Pipeline, stage: str, own: float | None) -> Decimal:
    """Return the probability of a deal: its own, or else that of its stage; 1 once it is won."""
    known = line.by_name[stage]
    if known.outcome is Outcome.WON:
        return Decimal(1)
    return Decimal(str(known.probability or 0)) if own is None else Decimal(str(own))


def rolled_up(category: Forecast, by_category: Mapping[Forecast, N], zero: N) -> N:
    """Return the sum of the categories that this one sums up."""
    return sum((by_category[c] for c in ROLLED_UP[category] if c in by_category), zero)


@attrs.define
class Cell:
    """Deals of one group and category: how many, and their sums in the base currency."""

    amount: BaseSum
    weighted: BaseSum
    deals: int = 0

    @classmethod
    def empty(cls, currency: str) -> Cell:
        """Return one without deals."""
        return cls(BaseSum(currency), BaseSum(currency))

    def add(self, amount: Decimal | None, currency: str | None, rate: int | None, chance: Decimal, count: int) -> None:
        """Add ``count`` deals of one currency, rate and probability that are worth ``amount`` together.

        A deal without an amount counts as a deal and adds nothing.
        """
        self.deals += count
        self.amount.add(amount, currency, rate, count)
        self.weighted.add(None if amount is None else amount * chance, currency, rate, count)

    @property
    def without_rate(self) -> int:
        """How many deals are left out of the sums."""
        return sum(self.amount.without_rate.values())
