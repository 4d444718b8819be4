"""When a clock is due: the earliest time by which, pauses left out, the promised working time has passed.

All times are whole microseconds since 1970 (see :mod:`crmcore_service.levels.calendar`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from crmcore_service.levels.calendar import Calendar, NoWorkingTime
from crmcore_service.levels.records import ClockState

SECOND = 1_000_000

Interval = tuple[int, int | None]
"""From and to; None is not over yet."""


def joined(intervals: Iterable[Interval]) -> list[Interval]:
    """Return intervals in order, with those that touch or overlap made one."""
    made: list[Interval] = []
    for begin, end in sorted(intervals, key=lambda i: i[0]):
        if end is not None and end <= begin:
            continue
        last = made[-1] if made else None
        if last is None or (last[1] is not None and last[1] < begin):
            made.append((begin, end))
        elif last[1] is not None and (end is None or end > last[1]):
            made[-1] = last[0], end
    return made


def deadlines(
    calendar: Calendar, start: int, amounts: Sequence[int], pauses: Sequence[Interval] = ()
) -> list[int | None]:
    """Return for each amount the earliest ``t`` with working(start, t) - paused(start, t) >= amount.

    Args:
        calendar: whose working time counts.
        start: where counting begins.
        amounts: in microseconds, the smallest first.
        pauses: as :func:`joined` returns them; while the last one is not over, what lies behind it is None.

    Raises:
        NoWorkingTime: the calendar has too little.
    """
    found: list[int | None] = []
    at, done = start, 0
    for begin, end in pauses:
        if end is not None and end <= at:
            continue
        run = calendar.between(at, begin)
        while len(found) < len(amounts) and done + run >= amounts[len(found)]:
            found.append(calendar.shifted(at, amounts[len(found)] - done))
        if end is None:
            found += [None] * (len(amounts) - len(found))
        if len(found) == len(amounts):
            return found
        done += run
        at = max(at, end or at)
    found += [calendar.shifted(at, amount - done) for amount in amounts[len(found) :]]
    return found


def used(calendar: Calendar, start: int, end: int, pauses: Sequence[Interval] = ()) -> int:
    """Return working(start, end) - paused(start, end), in microseconds."""
    total = calendar.between(start, end)
    for begin, until in pauses:
        total -= calendar.between(max(begin, start), end if until is None else min(until, end))
    return total


@attrs.frozen
class Course:
    """What happened to one clock: its start, its pauses in order, and its stop, if it has stopped."""

    start: int
    stop: int | None = None
    pauses: Sequence[Interval] = ()

    @property
    def until_stop(self) -> Sequence[Interval]:
        """The pauses as far as they lie before the stop: where it would have been due is known then in any case."""
        stop = self.stop
        if stop is None:
            return self.pauses
        return [(a, stop if b is None else min(b, stop)) for a, b in self.pauses if a < stop]


@attrs.frozen
class Reckoned:
    """How a clock stands at a time. Times are empty while it stands still."""

    state: ClockState
    due: int | None
    warn: int | None
    used: int | None
    warned: bool


def reckon(calendar: Calendar, seconds: int, warn_share: float, course: Course, now: int) -> Reckoned:
    """Work out how a clock stands.

    Met means stopped not later than due, breached that the time had passed before the stop, or before ``now``.
    A calendar that has ended leaves the clock running without a due time: nobody is ever there to be late.
    """
    amount, pauses = seconds * SECOND, course.until_stop
    try:
        warn, due = deadlines(calendar, course.start, (int(amount * warn_share), amount), pauses)
    except NoWorkingTime:
        due = warn = None
    last = now if course.stop is None else course.stop
    still = bool(pauses) and pauses[-1][1] is None
    if due is not None and due < last:
        state = ClockState.BREACHED
    elif course.stop is not None:
        state = ClockState.MET
    else:
        state = ClockState.PAUSED if still else ClockState.RUNNING
    spent = used(calendar, course.start, last, pauses) // SECOND if still or course.stop is not None else None
    return Reckoned(state, due, warn, spent, warn is not None and warn < last)
