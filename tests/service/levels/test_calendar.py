"""The algebra of working time, against counting minute by minute."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given, settings, strategies as st

from crmcore_service.levels import Calendar, NoWorkingTime, WallHours
from crmcore_service.levels.hours import DAY, Span, overlap_in, read_days, read_span, written

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
# Whole hours, half hours (Lord Howe), a change at midnight (Sao Paulo), a day that never was (Apia), changes at
# Ramadan (Casablanca), two at once (Troll), and none at all.
ZONES = (
    "UTC", "Europe/Berlin", "Europe/Dublin", "America/New_York", "America/Sao_Paulo", "Australia/Lord_Howe",
    "Pacific/Apia", "Pacific/Chatham", "Africa/Casablanca", "Antarctica/Troll", "Asia/Kathmandu", "Asia/Shanghai",
)  # fmt: skip


# -- what it is compared with: each minute asked by itself ----------------------------------------------------------


class Wall:
    """Says of one time of the clock whether it lies within the hours; written to be obvious, not quick."""

    def __init__(self, hours: WallHours) -> None:
        self.hours = hours
        self.known: dict[date, tuple[list[Span], list[Span]]] = {}

    def begun(self, day: date) -> tuple[tuple[Span, ...], bool]:
        if day in self.hours.dates:
            return self.hours.dates[day], True
        return ((), True) if self.hours.is_holiday(day) else (self.hours.week[day.weekday()], False)

    def of(self, day: date) -> tuple[list[Span], list[Span]]:
        before, hours = day - timedelta(days=1), self.hours
        own, special = self.begun(day)
        over = [] if special else [(a - DAY, b - DAY) for a, b in self.begun(before)[0]]
        off = [*hours.breaks[day.weekday()], *hours.date_breaks.get(day, ())]
        off += [(a - DAY, b - DAY) for a, b in (*hours.breaks[before.weekday()], *hours.date_breaks.get(before, ()))]
        return [*own, *over], off

    def shows_open(self, local: datetime) -> bool:
        day = local.date()
        if day not in self.known:
            self.known[day] = self.of(day)
        on, off = self.known[day]
        second = local.hour * 3600 + local.minute * 60
        return any(a <= second < b for a, b in on) and not any(a <= second < b for a, b in off)


def open_minutes(calendar: Calendar, begin: datetime, end: datetime) -> Iterator[datetime]:
    walls = [(Wall(one.hours), one.zone) for one in calendar.united or (calendar,) if one.hours is not None]
    at = begin
    while at < end:
        if any(wall.shows_open(at.astimezone(zone)) for wall, zone in walls):
            yield at
        at += MINUTE


# -- random calendars -----------------------------------------------------------------------------------------------


@st.composite
def span_lists(draw: st.DrawFn, last: int = 30 * 60) -> tuple[Span, ...]:
    """Up to three hours that do not overlap, some past midnight, at any minute."""
    points = sorted(draw(st.lists(st.integers(0, last), max_size=6, unique=True)))
    pairs = zip(points[::2], points[1::2], strict=False)
    return tuple((a * 60, b * 60) for a, b in pairs if a < 24 * 60)


@st.composite
def moments(draw: st.DrawFn, zone: ZoneInfo) -> datetime:
    """A minute in some year; in half of all cases close to a change of the clocks."""
    year = draw(st.integers(1985, 2037))
    day = datetime(year, 1, 1, tzinfo=UTC) + timedelta(days=draw(st.integers(0, 364)))
    if draw(st.booleans()):
        days = [datetime(year, 1, 1, tzinfo=UTC) + timedelta(days=n) for n in range(366)]
        changes = [
            d for d in days if d.astimezone(zone).utcoffset() != (d + timedelta(days=1)).astimezone(zone).utcoffset()
        ]
        if changes:
            day = draw(st.sampled_from(changes)) - timedelta(days=draw(st.integers(0, 1)))
    return day + MINUTE * draw(st.integers(0, 24 * 60))


@st.composite
def calendars(draw: st.DrawFn, zone: ZoneInfo, near: datetime) -> Calendar:
    day = near.astimezone(zone).date()
    dates = st.dictionaries(st.integers(-1, 4).map(lambda n: day + timedelta(days=n)), span_lists(), max_size=2)
    holidays = draw(st.sets(st.integers(-1, 4).map(lambda n: day + timedelta(days=n)), max_size=2))
    return Calendar(
        name="random",
        zone=zone,
        hours=WallHours(
            week=tuple(draw(span_lists()) for _ in range(7)),
            dates=draw(dates),
            is_holiday=holidays.__contains__,
            breaks=tuple(draw(st.just(()) | span_lists()) for _ in range(7)),
            date_breaks=draw(dates),
        ),
    )


@st.composite
def cases(draw: st.DrawFn) -> tuple[Calendar, datetime]:
    zone = ZoneInfo(draw(st.sampled_from(ZONES)))
    at = draw(moments(zone))
    calendar = draw(calendars(zone, at))
    if draw(st.integers(0, 4)) == 0:
        other = draw(calendars(ZoneInfo(draw(st.sampled_from(ZONES))), at))
        calendar = Calendar(name="united", zone=zone, united=(calendar, other))
    return calendar, at


@settings(max_examples=100, deadline=None)
@given(cases(), st.integers(0, 2 * 24 * 60))
def test_working_time_is_what_counting_gives(case: tuple[Calendar, datetime], minutes: int) -> None:
    calendar, begin = case
    end = begin + MINUTE * minutes
    counted = list(open_minutes(calendar, begin, end))
    assert calendar.working_between(begin, end) == len(counted) * MINUTE
    assert all(calendar.is_open(at) for at in counted[::50])
    stretches = list(calendar.stretches(begin, end))
    assert [a + MINUTE * n for a, b in stretches for n in range((b - a) // MINUTE)] == counted


@settings(max_examples=50, deadline=None)
@given(cases(), st.integers(1, 1_000))
def test_adding_is_the_end_of_counting(case: tuple[Calendar, datetime], wanted: int) -> None:
    calendar, begin = case
    counted = list(open_minutes(calendar, begin, begin + timedelta(days=3)))
    assume(len(counted) >= wanted)
    assert calendar.add_working(begin, wanted * MINUTE) == counted[wanted - 1] + MINUTE
    end = begin + timedelta(days=3)
    assert calendar.add_working(end, -wanted * MINUTE) == counted[-wanted]


AMOUNTS = st.timedeltas(timedelta(0), timedelta(days=400))


@settings(max_examples=150, deadline=None)
@given(cases(), AMOUNTS, AMOUNTS)
def test_the_algebra(case: tuple[Calendar, datetime], one: timedelta, other: timedelta) -> None:
    calendar, start = case
    assume(any(calendar.stretches(start + timedelta(days=10), start + timedelta(days=20))))
    due = calendar.add_working(start, one)
    assert calendar.working_between(start, due) == one
    # The earliest such moment: a microsecond before, it was less.
    assert not one or calendar.working_between(start, due - timedelta(microseconds=1)) < one
    # Additive, and so monotone.
    assert calendar.add_working(due, other) == calendar.add_working(start, one + other)
    last = calendar.add_working(due, other)
    assert calendar.working_between(start, last) == one + calendar.working_between(due, last)
    # Back again: the latest moment from which so much leads here.
    back = calendar.add_working(due, -one)
    assert back >= start
    assert calendar.working_between(back, due) == one


# -- the cases that people ask about --------------------------------------------------------------------------------


def every_day(zone: str, *hours: str) -> Calendar:
    return Calendar(name="test", zone=ZoneInfo(zone), hours=WallHours(week=(tuple(map(read_span, hours)),) * 7))


@pytest.mark.parametrize(("day", "hours"), [("2026-03-29", 2), ("2026-10-25", 4), ("2026-10-26", 3)])
def test_the_night_of_the_change_has_the_hours_that_pass(day: str, hours: int) -> None:
    night = every_day("Europe/Berlin", "01:00-04:00")
    begin = datetime.fromisoformat(day).replace(tzinfo=night.zone)
    assert night.working_between(begin, begin + timedelta(days=1)) == hours * HOUR


def test_hours_past_midnight_belong_to_the_day_on_which_they_begin() -> None:
    # Friday's night shift works into Saturday; Christmas has none, so nobody is there on the morning after.
    christmas = date(2026, 12, 25)
    week = ((read_span("22:00-06:00+1"),),) * 7
    nights = Calendar(
        name="nights", zone=ZoneInfo("UTC"), hours=WallHours(week=week, is_holiday={christmas}.__contains__)
    )

    def worked(day: int) -> timedelta:
        return nights.working_between(datetime(2026, 12, day, tzinfo=UTC), datetime(2026, 12, day + 1, tzinfo=UTC))

    assert [worked(day) for day in (24, 25, 26, 27)] == [8 * HOUR, 0 * HOUR, 2 * HOUR, 8 * HOUR]


def test_a_due_time_at_the_close_is_the_close() -> None:
    office = every_day("UTC", "09:00-17:00")
    assert office.add_working(datetime(2026, 1, 5, 16, tzinfo=UTC), HOUR) == datetime(2026, 1, 5, 17, tzinfo=UTC)
    closed = datetime(2026, 1, 5, 20, tzinfo=UTC)
    assert office.add_working(closed, timedelta(0)) == closed


def test_a_time_without_a_zone_is_refused() -> None:
    office = every_day("UTC", "09:00-17:00")
    with pytest.raises(ValueError, match="2026-01-05 16:00 has no zone; give an aware time"):
        office.add_working(datetime(2026, 1, 5, 16), HOUR)  # noqa: DTZ001 — that is the point


def test_a_calendar_that_has_ended_says_so() -> None:
    week: tuple[tuple[Span, ...], ...] = ((),) * 7
    hours = WallHours(week=week, dates={date(2026, 1, 5): (read_span("09:00-17:00"),)})
    fair = Calendar(name="fair", zone=ZoneInfo("UTC"), hours=hours)
    start = datetime(2026, 1, 1, tzinfo=UTC)
    assert fair.add_working(start, 8 * HOUR) == datetime(2026, 1, 5, 17, tzinfo=UTC)
    for question in (lambda: fair.add_working(start, 9 * HOUR), lambda: fair.add_days(start, 2)):
        with pytest.raises(NoWorkingTime, match="the calendar 'fair' has too little working time around 2026"):
            question()


def test_working_days_keep_the_time_of_the_clock() -> None:
    office = Calendar(
        name="office",
        zone=ZoneInfo("Europe/Berlin"),
        hours=WallHours(week=((read_span("09:00-17:00"),),) * 5 + ((),) * 2),
    )
    friday = datetime(2026, 3, 27, 16, tzinfo=office.zone)
    assert office.add_days(friday, 1) == datetime(2026, 3, 30, 16, tzinfo=office.zone)
    assert office.add_days(friday.replace(hour=20), 1) == datetime(2026, 3, 31, 9, tzinfo=office.zone)


# -- what is written ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["09:00-17:30", "00:00-24:00", "22:00-06:00+1", "00:00-00:00+1"])
def test_hours_are_written_as_they_are_read(text: str) -> None:
    assert read_span(written(read_span(text))) == read_span(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("9-17", "'9-17' are no hours; write them like '09:00-17:30'"),
        ("09:00-25:00", "'09:00-25:00' is a time that no clock shows; hours lie between 00:00 and 24:00"),
        ("17:00-09:00", "'17:00-09:00' ends before it begins; if it runs past midnight, write '17:00-09:00+1'"),
        ("09:00-09:30+1", "'09:00-09:30+1' is longer than a day"),
    ],
)
def test_hours_that_cannot_be(text: str, told: str) -> None:
    with pytest.raises(ValueError, match=re.escape(told)):
        read_span(text)


def test_days() -> None:
    assert read_days("mon-fri") == [0, 1, 2, 3, 4]
    assert read_days("sun") == [6]
    assert read_days("daily") == list(range(7))
    for text, told in {"fry": "there is no day 'fry'", "fri-mon": "'fri-mon' ends before it begins"}.items():
        with pytest.raises(ValueError, match=told):
            read_days(text)


def test_overlaps_over_midnight_are_found() -> None:
    sunday_night: list[list[Span]] = [[(5 * 3600, 6 * 3600)], [], [], [], [], [], [(DAY - 3600, DAY + 5 * 3600 + 60)]]
    assert overlap_in(sunday_night) == (0, (-3600, 5 * 3600 + 60), (5 * 3600, 6 * 3600))
    assert overlap_in([[(0, 3600), (3600, 7200)], *[[]] * 6]) is None
