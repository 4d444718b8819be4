"""How far a rate, and the difference of two rates, may be off by chance."""

from __future__ import annotations

from math import sqrt
from statistics import NormalDist

import attrs


@attrs.frozen
class Interval:
    """An estimate, and the bounds that the true value lies between with a given confidence."""

    value: float
    low: float
    high: float


def wilson(successes: int, trials: int, confidence: float = 0.95) -> Interval | None:
    """Return a proportion with its score interval; None without trials.

    Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927),
    without correction for continuity. Unlike p ± z·s it stays between 0 and 1 and holds for few trials.
    """
    if not trials:
        return None
    z = NormalDist().inv_cdf(0.5 + confidence / 2)
    p, square = successes / trials, z * z
    middle = (successes + square / 2) / (trials + square)
    half = z * sqrt(trials * p * (1 - p) + square / 4) / (trials + square)
    # At the ends the bound is the proportion itself, which floats miss by a hair.
    low = 0.0 if successes == 0 else max(0.0, middle - half)
    high = 1.0 if successes == trials else min(1.0, middle + half)
    return Interval(p, low, high)


def difference(one: Interval, other: Interval) -> Interval:
    """Return how much greater the first of two independent proportions is, given their intervals by :func:`wilson`.

    Source: R. G. Newcombe, "Interval estimation for the difference between independent proportions", Statistics in
    Medicine 17 (1998), method 10 (hybrid score).
    """
    value = one.value - other.value
    below = sqrt((one.value - one.low) ** 2 + (other.high - other.value) ** 2)
    above = sqrt((one.high - one.value) ** 2 + (other.value - other.low) ** 2)
    return Interval(value, value - below, value + above)
