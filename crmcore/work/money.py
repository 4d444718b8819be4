"""Converting money with dated rates."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from crmcore.errors import Invalid, MissingRate
from crmcore.model import Rate
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
