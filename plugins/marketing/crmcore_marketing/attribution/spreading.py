"""Dividing an amount so that the parts are whole cents and sum to it."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import TypeVar

from crmcore import Money
from crmcore.errors import Invalid

K = TypeVar("K")
_CENT = 100
"""Money is kept in ten-thousandths."""


def spread(amount: Money, shares: Mapping[K, Fraction]) -> dict[K, Money]:
    """Return the part of each, by the largest remainder: the parts sum to the amount, and none is off by a cent.

    In whole cents, or in ten-thousandths where the amount itself has more than two decimals. Of equal remainders the
    first ones of ``shares`` get what is left.

    Raises:
        Invalid: the shares do not sum to one, or one is below zero.

    Source: the method of the largest remainder (Hamilton).
    """
    if sum(shares.values()) != 1 or any(part < 0 for part in shares.values()):
        raise Invalid(f"Shares are parts of one, and these sum to {float(sum(shares.values())):g}.")
    step = 1 if amount.units % _CENT else _CENT
    sign, whole = (-1, -amount.units // step) if amount.units < 0 else (1, amount.units // step)
    exact = {key: whole * part for key, part in shares.items()}
    parts = {key: int(part) for key, part in exact.items()}
    left = whole - sum(parts.values())
    for key in sorted(parts, key=lambda key: parts[key] - exact[key])[:left]:
        parts[key] += 1
    return {key: Money.of_units(sign * step * part, amount.currency) for key, part in parts.items()}
