"""Amounts divided to the cent."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from crmcore import Money
from crmcore.errors import Invalid
from crmcore_marketing.attribution import spread


def eur(text: str) -> Money:
    return Money(text, "EUR")


def test_what_is_left_goes_to_the_largest_remainders() -> None:
    thirds = {"a": Fraction(1, 3), "b": Fraction(1, 3), "c": Fraction(1, 3)}
    assert spread(eur("100"), thirds) == {"a": eur("33.34"), "b": eur("33.33"), "c": eur("33.33")}
    assert spread(eur("0.02"), thirds) == {"a": eur("0.01"), "b": eur("0.01"), "c": eur("0")}
    sevenths = {"a": Fraction(1, 7), "b": Fraction(2, 7), "c": Fraction(4, 7)}
    # 0.1428…, 0.2857… and 0.5714… of 1.00: the cent that is left goes to .57 of a cent.
    assert spread(eur("1"), sevenths) == {"a": eur("0.14"), "b": eur("0.29"), "c": eur("0.57")}
    assert spread(eur("-1"), sevenths) == {"a": eur("-0.14"), "b": eur("-0.29"), "c": eur("-0.57")}
    assert spread(eur("0.0001"), thirds) == {"a": eur("0.0001"), "b": eur("0"), "c": eur("0")}


@given(st.decimals(-(10**9), 10**9, places=4), st.lists(st.integers(0, 1_000), min_size=1, max_size=20).filter(any))
def test_the_parts_are_the_whole(amount: Decimal, weights: list[int]) -> None:
    shares = {n: Fraction(weight, sum(weights)) for n, weight in enumerate(weights)}
    whole = Money(amount, "EUR")
    parts = spread(whole, shares)
    assert sum(part.units for part in parts.values()) == whole.units
    step = 1 if whole.units % 100 else 100
    assert all(abs(part.units - whole.units * shares[n]) < step for n, part in parts.items())
    assert all(parts[n].units == 0 for n, share in shares.items() if share == 0)


def test_shares_that_are_none_are_refused() -> None:
    with pytest.raises(Invalid, match=r"parts of one, and these sum to 0\.5"):
        spread(eur("1"), {"a": Fraction(1, 2)})
