"""The lot: stable, fair, and blind to who else is in the campaign."""

from __future__ import annotations

import math
from collections import Counter
from uuid import UUID

import pytest
from hypothesis import given, settings, strategies as st

from crmcore.errors import Invalid
from crmcore_marketing.campaigns import Arm
from crmcore_marketing.campaigns.split import arm_of, check_shares, lot

CAMPAIGN = UUID("01900000-0000-7000-8000-000000000001")


def arms(*shares: float, campaign: UUID = CAMPAIGN) -> list[Arm]:
    return [Arm(campaign_id=campaign, position=n, name=f"arm {n}", share=share) for n, share in enumerate(shares)]


@st.composite
def splits(draw: st.DrawFn) -> list[float]:
    parts = draw(st.lists(st.integers(1, 100), min_size=1, max_size=6))
    return [part / sum(parts) for part in parts]


def test_the_lot_is_the_same_for_all_time() -> None:
    # Worked out apart from the code, with sha256sum over the 32 bytes: another lot would move the members of
    # campaigns that run.
    assert lot(CAMPAIGN, UUID("01900000-0000-7000-8000-0000000000aa")) == 0.1792672641667773
    assert lot(CAMPAIGN, UUID("01900000-0000-7000-8000-0000000000ab")) == 0.49945856425304


@given(splits(), st.lists(st.uuids(), min_size=1, max_size=50), st.randoms())
@settings(deadline=None)
def test_order_of_arms_and_customers_does_not_matter(
    shares: list[float], customers: list[UUID], chance: object
) -> None:
    whole = arms(*shares)
    before = {id: arm_of(whole, id).name for id in customers}
    mixed, again = list(whole), list(customers)
    chance.shuffle(mixed)  # type: ignore[attr-defined]  # hypothesis gives a Random
    chance.shuffle(again)  # type: ignore[attr-defined]  # hypothesis gives a Random
    assert {id: arm_of(mixed, id).name for id in again} == before


@given(splits(), st.integers(0, 2**32))
@settings(max_examples=25, deadline=None)
def test_arms_are_as_large_as_their_shares(shares: list[float], seed: int) -> None:
    n = 4_000
    whole = arms(*shares, campaign=UUID(int=seed))
    counts = Counter(arm_of(whole, UUID(int=seed * n + i)).name for i in range(n))
    for arm in whole:
        # Five standard deviations of a binomial: once in some 1.7 million counts by chance.
        bound = 5 * math.sqrt(n * arm.share * (1 - arm.share)) + 1
        assert abs(counts[arm.name] - n * arm.share) <= bound


@given(st.uuids(), st.uuids(), st.uuids())
def test_a_lot_lies_between_0_and_1(campaign: UUID, customer: UUID, other: UUID) -> None:
    assert 0 <= lot(campaign, customer) < 1


def test_campaigns_draw_apart_from_each_other() -> None:
    n, half = 4_000, 0
    for i in range(n):
        first, second = lot(UUID(int=1), UUID(int=i)), lot(UUID(int=2), UUID(int=i))
        half += (first < 0.5) == (second < 0.5)
    assert abs(half - n / 2) < 5 * math.sqrt(n / 4)


def test_shares_that_do_not_add_up_are_refused() -> None:
    check_shares({"a": 1 / 3, "b": 1 / 3, "c": 1 / 3})
    for shares, told in (
        ({"a": 0.5, "b": 0.4}, "add up to 0.9, not to 1: 0.5 (a) + 0.4 (b)"),
        ({"a": 0.5, "b": 0.6}, "add up to 1.1"),
        ({"a": 1.2, "b": -0.2}, "The share of arm 'a' is 1.2"),
        ({"a": 1.0, "b": 0.0}, "The share of arm 'b' is 0."),
        ({"a": float("nan")}, "The share of arm 'a' is nan"),
        ({}, "at least one arm"),
    ):
        with pytest.raises(Invalid) as error:
            check_shares(shares)
        assert told in str(error.value)
