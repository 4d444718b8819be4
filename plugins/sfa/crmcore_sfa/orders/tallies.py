"""Sums of many groups in the base currency, in whole numbers: exact, and quick where there are ten thousand of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import ROUND_HALF_EVEN, Context, Decimal
from operator import attrgetter
from typing import Any

import attrs
import sqlalchemy as sa

from crmcore import BaseSum, Work
from crmcore_sfa.orders.rates import DatedRates
from crmcore_sfa.orders.selection import NONE

# Units of money have four decimals and rates ten; whatever precision the host computes with, sums are exact.
_DECIMALS = 4 + 10
_EXACT = Context(prec=100, rounding=ROUND_HALF_EVEN)


def units(amount: sa.ColumnElement[Any]) -> sa.ColumnElement[int]:
    """Return the sum of an amount as a whole number of its smallest stored units."""
    return sa.cast(sa.func.sum(amount), sa.BigInteger)


def in_base(total: int, parts: int = 1) -> Decimal:
    """Return what a tally holds as an amount of the base currency, or so many parts of one, to four decimals."""
    found = _EXACT.scaleb(Decimal(total), -_DECIMALS)
    if parts != 1:
        found = _EXACT.divide(found, Decimal(parts))
    # Written out, without an exponent, whoever prints it; and without zeros at the end.
    return Decimal(f"{_EXACT.quantize(found, Decimal('0.0001')).normalize(_EXACT):f}")


@attrs.define
class Tally:
    """One group: its name, and its sums, each in units of money times units of a rate."""

    label: str
    sums: list[int]


def tally(
    work: Work, rows: Iterable[Any], columns: Sequence[str], on: date, key: Callable[[Any], Any]
) -> tuple[dict[Any, Tally], str]:
    """Add rows up by key, each currency at the rate of one day; and return in words what has no rate.

    Args:
        work: where the rates are.
        rows: with ``name``, ``currency``, ``number`` (how many amounts it sums up) and the columns, in units.
        columns: what is added up.
        on: the day of the rates.
        key: what tells the groups apart.
    """
    listed = list(rows)
    known = DatedRates.load(work, {row.currency for row in listed})
    rates = {currency: known.rate(currency, on) for currency in {row.currency for row in listed}}
    missing = BaseSum(work.context.base_currency)
    values = attrgetter(*columns)
    found: dict[Any, Tally] = {}
    for row in listed:
        rate = rates[row.currency]
        if rate is None:
            missing.add(Decimal(0), row.currency, None, row.number)
        group = found.get(key(row))
        if group is None:
            found[key(row)] = Tally(row.name or NONE, [value * (rate or 0) for value in values(row)])
        elif rate:
            group.sums = [had + value * rate for had, value in zip(group.sums, values(row), strict=True)]
    return found, missing.note
