"""Due times with pauses, against the definition: the earliest t with working - paused >= the amount."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings, strategies as st

from crmcore_service.levels import Calendar, WallHours
from crmcore_service.levels.calendar import micros
from crmcore_service.levels.hours import read_span
from crmcore_service.levels.reckoning import Interval, deadlines, joined, used

MINUTE = 60 * 1_000_000
OFFICE = Calendar(
    name="office",
    zone=ZoneInfo("Europe/Berlin"),
    hours=WallHours(week=((read_span("09:00-12:00"), read_span("13:00-17:00")),) * 7),
)
START = micros(datetime(2026, 3, 27, 6, tzinfo=UTC))
MOMENTS = st.integers(-600, 4_000).map(lambda n: START + n * MINUTE)


@st.composite
def intervals(draw: st.DrawFn) -> list[Interval]:
    """Pauses in any order, some that overlap, some before the start, perhaps one that is not over."""
    pairs = draw(st.lists(st.tuples(MOMENTS, MOMENTS), max_size=4))
    made: list[Interval] = [(min(pair), max(pair)) for pair in pairs]
    return [*made, (draw(MOMENTS), None)] if draw(st.booleans()) else made


@settings(max_examples=200, deadline=None)
@given(intervals(), st.lists(st.integers(1, 1_500).map(lambda n: n * MINUTE), min_size=1, max_size=3))
def test_it_is_the_earliest_time(given_: list[Interval], amounts: list[int]) -> None:
    pauses = joined(given_)
    last = pauses[-1] if pauses else None
    for amount, due in zip(sorted(amounts), deadlines(OFFICE, START, sorted(amounts), pauses), strict=True):
        if due is None:
            assert last is not None
            assert last[1] is None
            assert used(OFFICE, START, max(last[0], START), pauses) < amount
            continue
        assert used(OFFICE, START, due, pauses) == amount
        assert used(OFFICE, START, due - 1, pauses) < amount


@settings(max_examples=100, deadline=None)
@given(intervals())
def test_joined_pauses_are_the_same_time(given_: list[Interval]) -> None:
    pauses = joined(given_)
    ends = [end for _, end in pauses]
    assert None not in ends[:-1]
    assert all(end is not None and end < begin for end, (begin, _) in zip(ends, pauses[1:], strict=False))

    def covered(spans: list[Interval], at: int) -> bool:
        return any(begin <= at and (end is None or at < end) for begin, end in spans)

    for at in range(START - 600 * MINUTE, START + 4_100 * MINUTE, 97 * MINUTE):
        assert covered(pauses, at) == covered(given_, at), timedelta(microseconds=at - START)
