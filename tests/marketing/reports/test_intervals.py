"""Intervals, against the figures of the papers that they are from."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given, strategies as st

from crmcore_marketing.reports.intervals import difference, wilson


@pytest.mark.parametrize(
    ("successes", "trials", "low", "high"),
    # R. G. Newcombe, "Two-sided confidence intervals for the single proportion", 1998, table I, method 3.
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_a_proportion(successes: int, trials: int, low: float, high: float) -> None:
    found = wilson(successes, trials)
    assert found is not None
    assert [round(bound, 4) for bound in attrs.astuple(found)[1:]] == [low, high]


@pytest.mark.parametrize(
    ("one", "other", "low", "high"),
    # R. G. Newcombe, "Interval estimation for the difference between independent proportions", 1998, table II,
    # method 10.
    [
        ((56, 70), (48, 80), 0.0524, 0.3339),
        ((9, 10), (3, 10), 0.1705, 0.8090),
        ((5, 56), (0, 29), -0.0381, 0.1926),
        ((0, 10), (0, 20), -0.1611, 0.2775),
        ((10, 10), (0, 20), 0.6791, 1.0),
    ],
)
def test_a_difference(one: tuple[int, int], other: tuple[int, int], low: float, high: float) -> None:
    first, second = wilson(*one), wilson(*other)
    assert first is not None
    assert second is not None
    found = difference(first, second)
    assert [round(found.low, 4), round(found.high, 4)] == [low, high]


@given(st.integers(0, 500), st.integers(1, 500), st.floats(0.5, 0.999))
def test_bounds_hold_the_proportion(successes: int, more: int, confidence: float) -> None:
    found = wilson(successes, successes + more, confidence)
    assert found is not None
    assert 0 <= found.low <= found.value <= found.high <= 1
    nothing = difference(found, found)
    assert nothing.value == 0
    assert nothing.low == pytest.approx(-nothing.high)


def test_nothing_tried_says_nothing() -> None:
    assert wilson(0, 0) is None
