"""Many amounts in other currencies: the rates of all days at once, with the meaning of ``work.convert``."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from datetime import date
from fractions import Fraction

import attrs
import sqlalchemy as sa

from crmcore import Money, Rate, Work
from crmcore.errors import MissingRate
from crmcore_sfa.orders.schedule import payable

ONE = 10**10
"""The base currency's own rate, in the units of :class:`crmcore.Rate`."""


@attrs.frozen
class DatedRates:
    """The rates of some currencies, each by its days in their order."""

    base: str
    known: dict[str, list[tuple[date, int]]]

    @classmethod
    def load(cls, work: Work, currencies: Iterable[str]) -> DatedRates:
        """Read all rates of these currencies, in one statement; nothing for the base currency alone."""
        base = work.context.base_currency
        foreign = set(currencies) - {base}
        known: dict[str, list[tuple[date, int]]] = {currency: [] for currency in foreign}
        if foreign:
            face = Rate.t.c
            statement = sa.select(face.currency, face.on, face.units).where(face.currency.in_(sorted(foreign)))
            for currency, on, units in work.select(statement.order_by(face.on)):
                known[currency].append((on, units))
        return cls(base, known)

    def rate(self, currency: str, on: date) -> int | None:
        """Return the newest rate on or before a day, in ten-billionths of the base currency; None if there is none."""
        if currency == self.base:
            return ONE
        dated = self.known.get(currency, [])
        at = bisect_right(dated, on, key=lambda pair: pair[0])
        return dated[at - 1][1] if at else None

    def units(self, currency: str, on: date) -> int:
        """The same for a payment, which cannot be counted without.

        Raises:
            MissingRate: there is none.
        """
        found = self.rate(currency, on)
        if found is None:
            raise missing_rate(currency, on)
        return found

    def convert(self, money: Money, to: str, on: date) -> Money:
        """Return money in another currency, rounded half to even to what can be paid in it."""
        if money.currency == to:
            return money
        rate = Fraction(self.units(money.currency, on), self.units(to, on))
        return payable(Money.of_units(money.units, to), rate)


def missing_rate(currency: str, on: date) -> MissingRate:
    """Return the error for a currency that has no rate yet on a day."""
    return MissingRate(
        f"A payment in {currency} on {on.isoformat()} cannot be counted: there is no rate for {currency} on or "
        f"before that day.",
        todo="Add one with work.add(rate(currency, day, value)).",
    )
