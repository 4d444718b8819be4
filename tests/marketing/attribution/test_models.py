"""Rules of credit: their figures by hand, and what holds for any touches."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from crmcore.errors import Invalid
from crmcore_marketing.attribution import Milestones, Model, credit

START = datetime(2026, 1, 1, tzinfo=UTC)


def days(*numbers: float) -> list[datetime]:
    return [START + timedelta(days=n) for n in numbers]


NAMED = {
    (Model.FIRST, 3): [Fraction(1), Fraction(0), Fraction(0)],
    (Model.LAST, 3): [Fraction(0), Fraction(0), Fraction(1)],
    (Model.LINEAR, 4): [Fraction(1, 4)] * 4,
    (Model.U_SHAPED, 2): [Fraction(1, 2), Fraction(1, 2)],
    (Model.U_SHAPED, 3): [Fraction(2, 5), Fraction(1, 5), Fraction(2, 5)],
    (Model.U_SHAPED, 4): [Fraction(2, 5), Fraction(1, 10), Fraction(1, 10), Fraction(2, 5)],
    # Without any milestone, the first touch and the rest share in proportion: 30 to 10.
    (Model.W_SHAPED, 2): [Fraction(3, 4), Fraction(1, 4)],
    (Model.W_SHAPED, 3): [Fraction(3, 4), Fraction(1, 8), Fraction(1, 8)],
}


@pytest.mark.parametrize(("model", "number"), NAMED, ids=str)
def test_figures(model: Model, number: int) -> None:
    assert list(credit(model, days(*range(number)))) == NAMED[model, number]


@pytest.mark.parametrize(
    ("lead", "opened", "expected"),
    [
        (2, 4, [Fraction(30, 100), Fraction(5, 100), Fraction(30, 100), Fraction(5, 100), Fraction(30, 100)]),
        (
            2.5,
            4,
            [Fraction(30, 100), Fraction(5, 100), Fraction(30, 100), Fraction(5, 100), Fraction(30, 100)],
        ),  # made by the last touch up to it
        (
            2,
            2,
            [Fraction(30, 100), Fraction(1, 30), Fraction(60, 100), Fraction(1, 30), Fraction(1, 30)],
        ),  # one touch made both
        (
            0,
            3,
            [Fraction(60, 100), Fraction(1, 30), Fraction(1, 30), Fraction(30, 100), Fraction(1, 30)],
        ),  # the first touch made the lead
        (
            2,
            None,
            [Fraction(3, 7), Fraction(1, 21), Fraction(3, 7), Fraction(1, 21), Fraction(1, 21)],
        ),  # no opportunity: 30, 30 and 10 of 70
        (
            -1,
            4,
            [Fraction(3, 7), Fraction(1, 21), Fraction(1, 21), Fraction(1, 21), Fraction(3, 7)],
        ),  # a lead before all touches was made by none
    ],
)
def test_w_goes_by_milestones(lead: float, opened: float | None, expected: list[Fraction]) -> None:
    known = Milestones(lead_at=days(lead)[0], opened_at=None if opened is None else days(opened)[0])
    assert list(credit(Model.W_SHAPED, days(0, 1, 2, 3, 4), milestones=known)) == expected


def test_w_without_a_rest_gives_it_to_the_milestones() -> None:
    known = Milestones(lead_at=days(1)[0], opened_at=days(2)[0])
    assert list(credit(Model.W_SHAPED, days(0, 1, 2), milestones=known)) == [Fraction(1, 3)] * 3


def test_a_half_life_halves() -> None:
    assert list(credit(Model.TIME_DECAY, days(0, 7, 14))) == [Fraction(1, 7), Fraction(2, 7), Fraction(4, 7)]
    assert list(credit(Model.TIME_DECAY, days(0, 1), half_life=timedelta(days=1))) == [Fraction(1, 3), Fraction(2, 3)]


def test_what_is_ages_old_leaves_the_last_touch_everything() -> None:
    assert list(credit(Model.TIME_DECAY, days(0, 40_000))) == [Fraction(0), Fraction(1)]


@given(
    st.sampled_from(Model),
    st.lists(st.integers(0, 100_000), min_size=1, max_size=30).map(sorted),
    st.floats(0.01, 1_000),
    st.none() | st.integers(-10, 100_010),
    st.none() | st.integers(-10, 100_010),
)
def test_credits_are_parts_of_one(
    model: Model, hours: list[int], half_life: float, lead: int | None, opened: int | None
) -> None:
    times = [START + timedelta(hours=n) for n in hours]
    at = [None if n is None else START + timedelta(hours=n) for n in (lead, opened)]
    found = credit(
        model, times, half_life=timedelta(days=half_life), milestones=Milestones(lead_at=at[0], opened_at=at[1])
    )
    assert len(found) == len(times)
    assert sum(found) == 1
    assert all(part >= 0 for part in found)
    if len(times) == 1:
        assert found == (1,)
    if model is Model.TIME_DECAY:
        assert list(found) == sorted(found)
    if model in (Model.LINEAR, Model.U_SHAPED):
        assert found == found[::-1]


def test_bad_input_is_told() -> None:
    assert credit(Model.LINEAR, []) == ()
    with pytest.raises(Invalid, match="not in the order of their times"):
        credit(Model.LINEAR, days(2, 1))
    with pytest.raises(Invalid, match=r"A half-life of 0:00:00 is none.*Give one above zero"):
        credit(Model.TIME_DECAY, days(1), half_life=timedelta(0))
