"""Exact sharing: parts that are rounded, and still sum up to the whole.

By the method of largest remainders: each part is cut off at four decimals, and what is left over goes, one
ten-thousandth each, to those that were cut the most. (A. Hamilton's method of apportionment.)
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_FLOOR, ROUND_HALF_EVEN, Context, Decimal
from fractions import Fraction
from math import lcm

STEP = Decimal("0.0001")
"""What money is exact to."""

# Contexts of our own, so that no precision of the program around can round in between.
_HALF_EVEN = Context(prec=100, rounding=ROUND_HALF_EVEN)
_FLOOR = Context(prec=100, rounding=ROUND_FLOOR)


def to_step(amount: Decimal) -> Decimal:
    """Round half to even at four decimals."""
    return _HALF_EVEN.quantize(amount, STEP)


def times(amount: Decimal, factor: Decimal) -> Decimal:
    """Return the product, rounded half to even at four decimals."""
    return to_step(_HALF_EVEN.multiply(amount, factor))


def rounded(exact: Sequence[Decimal]) -> list[Decimal]:
    """Round amounts to four decimals so that their sum is the rounded sum."""
    whole = to_step(sum(exact, Decimal(0)))
    floors = [_FLOOR.quantize(part, STEP) for part in exact]
    made = _topped_up(floors, [part - floor for part, floor in zip(exact, floors, strict=True)], whole)
    # What was exact already stays as it was written: 400, not 400.0000.
    return [part if part == new else new for part, new in zip(exact, made, strict=True)]


def allot(whole: Decimal, weights: Sequence[Decimal | int]) -> list[Decimal]:
    """Split an amount of at most four decimals in proportion to weights, exactly.

    Weights are not negative. Without any above zero the first part is all.
    """
    if len(weights) < 2:
        return [whole] * len(weights)
    parts = _whole_numbers(weights)
    total = sum(parts)
    if not total:
        return [whole if n == 0 else Decimal(0) for n in range(len(parts))]
    steps = int(whole / STEP)
    cut = [divmod(steps * part, total) for part in parts]
    return _topped_up([floor * STEP for floor, _ in cut], [rest for _, rest in cut], whole)


def _whole_numbers(weights: Sequence[Decimal | int]) -> list[int]:
    """Return whole numbers in the same proportion."""
    if all(isinstance(weight, int) for weight in weights):
        return [int(weight) for weight in weights]
    fractions = [Fraction(weight) for weight in weights]
    unit = lcm(*(fraction.denominator for fraction in fractions))
    return [int(fraction * unit) for fraction in fractions]


def _topped_up(floors: Sequence[Decimal], rests: Sequence[Decimal | int], whole: Decimal) -> list[Decimal]:
    """Give what is missing to the whole to those with the largest rests, the first ones first."""
    made = list(floors)
    missing = int((whole - sum(floors, Decimal(0))) / STEP)
    for n in sorted(range(len(made)), key=lambda n: -rests[n])[:missing]:
        made[n] += STEP
    return made
