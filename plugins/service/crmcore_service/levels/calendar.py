"""Working time: how much of it lies between two times, and when so much of it will have passed.

A calendar is open at a moment if the clock on its wall shows a time within its hours. All durations are elapsed real
time: hours from 01:00 to 04:00 are two hours long on the night when clocks go forward and four when they go back,
because that is how long somebody is there to work. An hour that the clock shows twice is open twice, one that it
skips is not.

Everything is reckoned in whole microseconds since 1970, so that the algebra is exact. Open time is worked out once
for each block of 364 days, with the open time that had passed at the beginning of each stretch; a question is then
two bisections.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo

import attrs

from crmcore_service.levels.hours import DAY, Span, WallHours, merged

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_DAY = date(1970, 1, 1).toordinal()
_MICRO = timedelta(microseconds=1)
_SECOND = 1_000_000
_BLOCK_DAYS = 364
_BLOCK = _BLOCK_DAYS * DAY * _SECOND
_FIRST_BLOCK, _LAST_BLOCK = -1970, 8_050
"""Between them lie all times that a datetime can hold, but for the first and the last year."""
_IDLE_BLOCKS = 30
"""A calendar without any working time for so many blocks has none any more."""


class NoWorkingTime(ValueError):
    """The calendar has no working time left in that direction."""


def micros(moment: datetime) -> int:
    """Return an aware time as microseconds since 1970.

    Raises:
        ValueError: it has no zone, so nobody knows when it is.
    """
    if moment.tzinfo is None:
        raise ValueError(f"{moment:%Y-%m-%d %H:%M} has no zone; give an aware time")
    since = moment - _EPOCH
    return (since.days * DAY + since.seconds) * _SECOND + since.microseconds


def moment_of(microseconds: int) -> datetime:
    """Return the time of so many microseconds since 1970."""
    return _EPOCH + timedelta(microseconds=microseconds)


@attrs.frozen(eq=False)
class _Block:
    """The open stretches of 364 days, in order."""

    starts: list[int]
    ends: list[int]
    before: list[int]
    """Open time in the block before each stretch begins."""
    after: list[int]
    """The same when it ends."""
    total: int

    @classmethod
    def of(cls, spans: Iterable[Span]) -> _Block:
        starts, ends, before, after, total = list[int](), list[int](), list[int](), list[int](), 0
        for begin, end in spans:
            starts.append(begin)
            ends.append(end)
            before.append(total)
            total += end - begin
            after.append(total)
        return cls(starts, ends, before, after, total)

    def passed(self, at: int) -> int:
        """Return the open time from the block's begin to a moment in it."""
        place = bisect_right(self.starts, at) - 1
        if place < 0:
            return 0
        return self.before[place] + min(at, self.ends[place]) - self.starts[place]

    def earliest(self, passed: int) -> int:
        """Return the first moment by which so much open time, more than none, has passed."""
        place = bisect_left(self.after, passed)
        return self.starts[place] + passed - self.before[place]

    def latest(self, passed: int) -> int:
        """Return the last moment by which only so much open time, less than all, has passed."""
        place = bisect_right(self.before, passed) - 1
        return self.starts[place] + passed - self.before[place]


@attrs.frozen(kw_only=True, eq=False)
class Calendar:
    """Working hours in one zone, or those of several calendars together.

    Attributes:
        name: as in ``crm.toml``.
        zone: whose clock is on the wall.
        hours: what it says about each date.
        united: calendars of shifts that follow the sun; open when any of them is, beside the hours.
    """

    name: str
    zone: tzinfo
    hours: WallHours | None = None
    united: tuple[Calendar, ...] = ()
    _blocks: dict[int, _Block] = attrs.field(factory=dict, init=False, repr=False)

    # -- working time ---------------------------------------------------------------------------------------------

    def working_between(self, begin: datetime, end: datetime) -> timedelta:
        """Return the open time from one moment to another; none if the second is not later.

        Raises:
            ValueError: a time without a zone.
        """
        return timedelta(microseconds=self.between(micros(begin), micros(end)))

    def add_working(self, start: datetime, amount: timedelta) -> datetime:
        """Return the earliest moment by which so much open time has passed since ``start``, in UTC.

        A negative amount leads back: to the latest moment from which so much open time leads to ``start``.

        Raises:
            NoWorkingTime: there is not so much.
            ValueError: a time without a zone.
        """
        return moment_of(self.shifted(micros(start), amount // _MICRO))

    def add_days(self, start: datetime, days: int) -> datetime:
        """Return the same time of the clock so many working days later, or earlier, in UTC.

        A working day is a local date with hours. If the calendar is closed at that time of the clock, the next
        moment at which it is open counts; going back, the last one at which it was.
        """
        local = start.astimezone(self.zone)
        step = timedelta(days=1 if days >= 0 else -1)
        for _ in range(abs(days)):
            local += step
            idle = 0
            while not self._works_on(local.date()):
                local += step
                idle += 1
                if idle > _IDLE_BLOCKS * _BLOCK_DAYS:
                    raise self._no_time(micros(start))
        return moment_of(self._nearest_open(micros(local), forward=days >= 0))

    def is_open(self, at: datetime) -> bool:
        """True if the clock on the wall shows a time within the hours."""
        moment = micros(at)
        return self.between(moment, moment + 1) > 0

    def stretches(self, begin: datetime, end: datetime) -> Iterator[tuple[datetime, datetime]]:
        """Yield the open stretches from one moment to another in UTC, cut off at both, in order."""
        for first, last in self._joined(micros(begin), micros(end)):
            yield moment_of(first), moment_of(last)

    # -- the same on microseconds ---------------------------------------------------------------------------------

    def between(self, begin: int, end: int) -> int:
        """Return the open microseconds between two moments."""
        if end <= begin:
            return 0
        first, last = begin // _BLOCK, end // _BLOCK
        if first == last:
            block = self._block(first)
            return block.passed(end) - block.passed(begin)
        start = self._block(first)
        whole = sum(self._block(n).total for n in range(first + 1, last))
        return start.total - start.passed(begin) + whole + self._block(last).passed(end)

    def shifted(self, start: int, amount: int) -> int:
        """Return the moment that lies so many open microseconds after ``start``, or before it."""
        if amount == 0:
            return start
        number = start // _BLOCK
        block = self._block(number)
        wanted = block.passed(start) + amount
        idle = 0
        if amount > 0:
            while wanted > block.total:
                wanted -= block.total
                number += 1
                idle = idle + 1 if block.total == 0 else 0
                block = self._next(number, idle, start)
            return block.earliest(wanted)
        while wanted < 0:
            number -= 1
            block = self._next(number, idle, start)
            wanted += block.total
            idle = idle + 1 if block.total == 0 else 0
        return block.latest(wanted)

    def _next(self, number: int, idle: int, start: int) -> _Block:
        if idle > _IDLE_BLOCKS or not _FIRST_BLOCK < number < _LAST_BLOCK:
            raise self._no_time(start)
        return self._block(number)

    def _no_time(self, start: int) -> NoWorkingTime:
        return NoWorkingTime(f"the calendar '{self.name}' has too little working time around {moment_of(start):%Y}")

    def _nearest_open(self, at: int, *, forward: bool) -> int:
        if self.between(at, at + 1):
            return at
        # One open microsecond further, and back to where it begins or ends.
        return self.shifted(at, 1) - 1 if forward else self.shifted(at, -1) + 1

    def _works_on(self, day: date) -> bool:
        begin = datetime(day.year, day.month, day.day, tzinfo=self.zone)
        following = day + timedelta(days=1)
        end = datetime(following.year, following.month, following.day, tzinfo=self.zone)
        return self.between(micros(begin), micros(end)) > 0

    def _joined(self, begin: int, end: int) -> list[Span]:
        """Return stretches as they are: a block's border cuts none."""
        found: list[Span] = []
        for number in range(begin // _BLOCK, end // _BLOCK + 1):
            block = self._block(number)
            found.extend(
                (max(first, begin), min(last, end))
                for first, last in zip(block.starts, block.ends, strict=True)
                if first < end and last > begin
            )
        return merged(found)

    # -- blocks ---------------------------------------------------------------------------------------------------

    def _block(self, number: int) -> _Block:
        found = self._blocks.get(number)
        if found is None:
            # Two threads may both work it out, and find the same.
            found = self._blocks[number] = self._worked_out(number)
        return found

    def _worked_out(self, number: int) -> _Block:
        spans: list[Span] = []
        for calendar in self.united:
            block = calendar._block(number)
            spans.extend(zip(block.starts, block.ends, strict=True))
        if self.hours is not None:
            spans.extend(self._own(self.hours, number * _BLOCK_DAYS * DAY))
        return _Block.of(merged(spans))

    def _own(self, hours: WallHours, first: int) -> Iterator[Span]:
        """Yield the open stretches of 364 days of UTC from a second on, in microseconds."""
        walls: dict[int, list[Span]] = {}
        for begin, end, offset in self._offsets(first, first + _BLOCK_DAYS * DAY):
            # While the offset is constant, a clock on the wall runs like UTC.
            for day in range((begin + offset) // DAY, (end + offset - 1) // DAY + 1):
                if day not in walls:
                    walls[day] = hours.on(date.fromordinal(_EPOCH_DAY + day))
                for wall in walls[day]:
                    one = max(wall[0] + day * DAY - offset, begin)
                    other = min(wall[1] + day * DAY - offset, end)
                    if one < other:
                        yield one * _SECOND, other * _SECOND

    def _offsets(self, begin: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Yield stretches of time, in seconds, in which the clock keeps one distance from UTC."""
        since, offset = begin, self._offset(begin)
        for day in range(begin, end, DAY):
            if self._offset(day + DAY) != offset:
                old = offset
                change = bisect_right(range(day, day + DAY), False, key=lambda s: self._offset(s) != old)
                yield since, day + change, old
                since, offset = day + change, self._offset(day + DAY)
        yield since, end, offset

    def _offset(self, second: int) -> int:
        found = moment_of(second * _SECOND).astimezone(self.zone).utcoffset()
        assert found is not None
        return found.days * DAY + found.seconds
