"""Periods and their amounts: no gap, no overlap, and parts that sum to the whole."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given, settings, strategies as st

from crmcore import Money
from crmcore_sfa.currencies import places_of
from crmcore_sfa.orders.schedule import DAY, Part, cut, months_later, parts, payable
from crmcore_sfa.quotes.records import Recurrence

DAYS = st.dates(date(2015, 1, 1), date(2035, 12, 31))
RECURRING = st.sampled_from([Recurrence.MONTH, Recurrence.QUARTER, Recurrence.YEAR])
CURRENCIES = st.sampled_from(["EUR", "USD", "JPY", "KWD"])
AMOUNTS = st.integers(0, 10**9)
EXAMPLES = settings(max_examples=50, deadline=None)


def eur(amount: str) -> Money:
    return Money(amount, "EUR")


def days(part: Part) -> tuple[str, str]:
    return part.first.isoformat(), part.last.isoformat()


@EXAMPLES
@given(RECURRING, DAYS, st.integers(0, 2000), st.booleans())
def test_periods_follow_each_other_without_gap_or_overlap(
    every: Recurrence, first: date, length: int, by_calendar: bool
) -> None:
    last = first + timedelta(days=length)
    found = list(parts(every, first, last, by_calendar=by_calendar))
    assert (found[0].first, found[-1].last) == (first, last)
    assert all(after.first == before.last + DAY for before, after in pairwise(found))
    assert all(p.whole_first <= p.first <= p.last <= p.whole_last for p in found)
    # Only the first and the last may be cut, and the first only by the calendar.
    assert all(p.is_whole for p in found[1:-1])
    assert by_calendar or found[0].first == found[0].whole_first


@EXAMPLES
@given(RECURRING, DAYS, st.integers(1, 60))
def test_each_period_begins_on_the_day_of_the_first_or_at_the_end_of_a_shorter_month(
    every: Recurrence, first: date, count: int
) -> None:
    last = months_later(first, count * (every.months or 0)) - DAY
    found = list(parts(every, first, last))
    assert len(found) == count
    assert all(p.is_whole for p in found)
    for part in found:
        next_month = months_later(part.first.replace(day=1), 1)
        assert part.first.day == min(first.day, (next_month - DAY).day)


@EXAMPLES
@given(RECURRING, DAYS, AMOUNTS, CURRENCIES, st.data())
def test_the_parts_of_a_period_sum_to_the_whole_however_it_is_cut(
    every: Recurrence, first: date, units: int, currency: str, data: st.DataObject
) -> None:
    (whole,) = parts(every, first, months_later(first, every.months or 0) - DAY)
    amount = Money.of_units(units, currency)
    inside = st.dates(whole.first, whole.last - DAY)
    ends = sorted({*data.draw(st.lists(inside, max_size=5)), whole.last})
    begins = [whole.first, *(day + DAY for day in ends[:-1])]
    cuts = [Part(b, e, whole.first, whole.last).of(amount) for b, e in zip(begins, ends, strict=True)]
    assert sum(cuts, Money(0, currency)) == payable(amount) == whole.of(amount)
    assert all(c.units >= 0 for c in cuts)
    assert all(c.units % 10 ** (4 - places_of(currency)) == 0 for c in cuts)


@EXAMPLES
@given(DAYS, st.integers(0, 900), AMOUNTS)
def test_what_the_calendar_cuts_off_at_the_start_is_missing_at_the_end_of_a_year(
    first: date, length: int, units: int
) -> None:
    """A contract that is split on any day brings, in both halves together, exactly what it brings unsplit."""
    amount, last = Money.of_units(units, "EUR"), first + timedelta(days=length)
    split = first + timedelta(days=length // 3)

    def brings(begin: date, end: date) -> Money:
        found = [p.of(amount) for p in parts(Recurrence.MONTH, begin, end, by_calendar=True)]
        return sum(found, Money(0, "EUR"))

    assert brings(first, last) == brings(first, split) + brings(split + DAY, last)


def test_the_last_day_of_a_month_comes_back_after_a_short_one() -> None:
    found = [days(p) for p in parts(Recurrence.MONTH, date(2024, 1, 31), date(2024, 5, 30))]
    assert found == [
        ("2024-01-31", "2024-02-28"), ("2024-02-29", "2024-03-30"), ("2024-03-31", "2024-04-29"),
        ("2024-04-30", "2024-05-30"),
    ]  # fmt: skip


def test_a_year_that_begins_on_a_leap_day_begins_on_the_28th_until_the_next() -> None:
    begins = [p.first for p in parts(Recurrence.YEAR, date(2024, 2, 29), date(2029, 2, 27))]
    assert begins == [date(2024, 2, 29), date(2025, 2, 28), date(2026, 2, 28), date(2027, 2, 28), date(2028, 2, 29)]


def test_by_the_calendar_the_first_and_the_last_quarter_are_shares_by_days() -> None:
    found = list(parts(Recurrence.QUARTER, date(2024, 2, 15), date(2024, 8, 31), by_calendar=True))
    assert [days(p) for p in found] == [
        ("2024-02-15", "2024-03-31"), ("2024-04-01", "2024-06-30"), ("2024-07-01", "2024-08-31"),
    ]  # fmt: skip
    # 46 of 91 days; a whole quarter; 62 of 92 days.
    assert [p.of(eur("900")) for p in found] == [eur("454.95"), eur("900"), eur("606.52")]


def test_what_is_charged_once_is_one_part_and_never_a_share() -> None:
    (only,) = parts(Recurrence.ONCE, date(2024, 2, 15), date(2030, 1, 1))
    assert only.of(eur("99.99")) == eur("99.99")
    assert list(parts(Recurrence.ONCE, date(2024, 2, 15), date(2024, 2, 14))) == []


@pytest.mark.parametrize(
    ("amount", "currency", "paid"),
    [("0.125", "EUR", "0.12"), ("0.135", "EUR", "0.14"), ("10.5", "JPY", "10"), ("1.2345", "KWD", "1.234")],
)
def test_what_is_paid_is_whole_coins_rounded_half_to_even(amount: str, currency: str, paid: str) -> None:
    assert payable(Money(amount, currency)) == Money(paid, currency)
    assert payable(Money(amount, currency), Fraction(0)) == Money(0, currency)


@EXAMPLES
@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=6), st.integers(0, 10**7))
def test_amounts_are_cut_from_the_last_and_grow_on_the_last(units: list[int], total: int) -> None:
    amounts = [Money.of_units(u, "EUR") for u in units]
    found = cut(amounts, Money.of_units(total, "EUR"))
    assert sum(found, Money(0, "EUR")) == Money.of_units(total, "EUR")
    assert all(m.units >= 0 for m in found)
    # Whatever stays as it was comes before whatever changed.
    same = [a == b for a, b in zip(amounts, found, strict=True)]
    first_change = same.index(False) if False in same else len(same)
    assert all(m.units == 0 for m in found[first_change + 1 :]) or first_change == len(same) - 1 or total >= sum(units)
