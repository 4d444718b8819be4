"""Converting money with dated rates: one amount, or the sums of a report."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs
import sqlalchemy as sa

from crmcore.errors import Invalid, MissingRate
from crmcore.model import Rate, Registry
from crmcore.model.money import RATE_SCALE
from crmcore.records import Money

if TYPE_CHECKING:
    from crmcore.work.work import Work


def rate(currency: str, on: date, value: Decimal | str) -> Rate:
    """Return a rate to add: from that day on, one unit of ``currency`` is worth ``value`` of the base currency."""
    units = Decimal(value) * RATE_SCALE
    if units != units.to_integral_value() or not 0 < units < 2**63:
        raise Invalid(f"The rate {value} cannot be stored.", todo="Use a positive number of at most ten decimals.")
    return Rate(currency=currency, on=on, units=int(units))


def units_on(work: Work, currency: str, on: date) -> int:
    """Return the newest rate of a currency on or before a day, in ten-billionths of the base currency."""
    if currency == work.context.base_currency:
        return RATE_SCALE
    found = work.find(Rate, Rate.t.c.currency == currency, Rate.t.c.on <= on, order_by="-on", limit=1)
    if not found:
        raise MissingRate(
            f"There is no rate for {currency} on or before {on.isoformat()}.",
            todo="Add one with work.add(rate(currency, day, value)).",
        )
    return found[0].units


def convert(work: Work, value: Money, to: str, on: date) -> Money:
    """Return the value in another currency, rounded half to even at four decimals."""
    if value.currency == to:
        return value
    numerator, denominator = units_on(work, value.currency, on), units_on(work, to, on)
    return Money(round(value.amount * numerator / denominator, 4), to)


def rate_on(
    within: Work | Registry, currency: sa.ColumnElement[str], day: sa.ColumnElement[date]
) -> sa.ColumnElement[int | None]:
    """Return, for a report or a fact, the newest rate of a currency column on or before a day column.

    In ten-billionths of the base currency; empty where no rate is known. Group by it, sum the amounts, and add
    the sums up with :class:`BaseSum`: so nothing is rounded before it is summed.
    """
    known = Rate.t.alias()
    newest = (
        sa.select(known.c.units)
        .where(known.c.currency == currency, known.c.on <= day)
        .order_by(known.c.on.desc())
        .limit(1)
        .correlate_except(known)
        .scalar_subquery()
    )
    registry = within if isinstance(within, Registry) else within.context.registry
    return sa.case((currency == registry.base_currency, RATE_SCALE), else_=newest)


@attrs.define
class BaseSum:
    """Adds up amounts of many currencies in the base currency; amounts without a rate are counted, not guessed."""

    currency: str
    exact: Decimal = Decimal(0)
    without_rate: dict[str, int] = attrs.field(factory=dict)

    def add(self, amount: Decimal | None, currency: str | None, rate: int | None, count: int = 1) -> None:
        """Add the sum of ``count`` amounts that have the same currency and the same rate (see :func:`rate_on`)."""
        if amount is None or currency is None:
            return
        if rate is None:
            self.without_rate[currency] = self.without_rate.get(currency, 0) + count
        else:
            self.exact += amount * rate / RATE_SCALE

    def merge(self, other: BaseSum) -> None:
        """Add what another sum has added up."""
        self.exact += other.exact
        for currency, count in other.without_rate.items():
            self.without_rate[currency] = self.without_rate.get(currency, 0) + count

    @property
    def amount(self) -> Decimal:
        """The sum; rounded half to even at four decimals where a rate made it longer."""
        rounded = round(self.exact, 4)
        return self.exact if self.exact == rounded else rounded

    @property
    def note(self) -> str:
        """What is missing from the sum, in words; empty if nothing is."""
        parts = (f"{n:,} in {currency}" for currency, n in sorted(self.without_rate.items()))
        return f"Left out for want of a rate: {', '.join(parts)}." if self.without_rate else ""
