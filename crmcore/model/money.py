"""Dated exchange rates and the fiscal year."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import attrs

from crmcore.records import MaxLen, Record, record

RATE_SCALE = 10**10
"""Rates are stored as whole ten-billionths, so that converting is exact up to the final rounding."""


@record("rate", label="Exchange rate", unique=(("currency", "on"),))
@attrs.frozen(kw_only=True)
class Rate(Record):
    """From that day on, one unit of ``currency`` is worth ``units / 10**10`` of the base currency."""

    currency: Annotated[str, MaxLen(3)]
    on: date
    units: int


@attrs.frozen
class FiscalYear:
    """A firm's year: it starts on the first of ``start_month`` and bears the number of the year it ends in."""

    start_month: int = 1

    def year_of(self, day: date) -> int:
        """Return the fiscal year that the day lies in."""
        return day.year + (1 if self.start_month > 1 and day.month >= self.start_month else 0)

    def quarter_of(self, day: date) -> tuple[int, int]:
        """Return fiscal year and quarter (1 to 4) of the day."""
        return self.year_of(day), (day.month - self.start_month) % 12 // 3 + 1

    def start_of(self, year: int) -> date:
        """Return the first day of a fiscal year."""
        return date(year - (1 if self.start_month > 1 else 0), self.start_month, 1)
