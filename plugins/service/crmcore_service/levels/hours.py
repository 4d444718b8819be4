"""Hours on the wall: what a calendar says about one local date, in seconds since its midnight.

Hours belong to the date on which they begin, and may run past midnight into the next. A date that is closed, or has
other hours, has exactly these between its two midnights, and nothing else begins on it. Breaks are taken off last.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from itertools import chain, pairwise

import attrs

DAY = 86_400
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

Span = tuple[int, int]
"""From and to, half open."""

_SPAN = re.compile(r"(\d{1,2}):(\d\d)\s*-\s*(\d{1,2}):(\d\d)\s*(\+1)?")
_ONE_DAY = timedelta(days=1)


def read_span(text: str) -> Span:
    """Read ``09:00-17:30``, or ``22:00-06:00+1`` for hours that run past midnight.

    Raises:
        ValueError: it is written otherwise, or ends before it begins.
    """
    found = _SPAN.fullmatch(text.strip())
    if found is None:
        raise ValueError(f"'{text}' are no hours; write them like '09:00-17:30'")
    first, first_minute, last, last_minute = (int(n) for n in found.groups()[:4])
    begin, end = first * 3600 + first_minute * 60, last * 3600 + last_minute * 60
    if max(first_minute, last_minute) > 59 or begin >= DAY or end > DAY:
        raise ValueError(f"'{text}' is a time that no clock shows; hours lie between 00:00 and 24:00")
    if found[5] is not None:
        if end > begin:
            raise ValueError(f"'{text}' is longer than a day; leave '+1' off, or end earlier")
        return begin, end + DAY
    if end <= begin:
        raise ValueError(
            f"'{text}' ends before it begins; if it runs past midnight, write '{text.strip()}+1', with the next day"
        )
    return begin, end


def written(span: Span) -> str:
    """Return hours as :func:`read_span` reads them."""
    (begin, end), over = span, span[1] > DAY
    end -= DAY * over
    return f"{begin // 3600:02}:{begin % 3600 // 60:02}-{end // 3600:02}:{end % 3600 // 60:02}{'+1' if over else ''}"


def read_days(text: str) -> list[int]:
    """Read ``mon``, ``mon-fri`` or ``daily`` as numbers of weekdays, 0 for Monday.

    Raises:
        ValueError: there is no such day.
    """
    if text == "daily":
        return list(range(7))
    first, _, last = text.partition("-")
    for name in (first, last or first):
        if name not in DAYS:
            raise ValueError(f"there is no day '{name}'; days are {', '.join(DAYS)}, 'daily', or from-to: 'mon-fri'")
    begin, end = DAYS.index(first), DAYS.index(last or first)
    if end < begin:
        raise ValueError(f"'{text}' ends before it begins; a week begins with Monday")
    return list(range(begin, end + 1))


def merged(spans: Iterable[Span]) -> list[Span]:
    """Return spans in order, with those that touch or overlap made one."""
    made: list[Span] = []
    for begin, end in sorted(spans):
        if made and begin <= made[-1][1]:
            made[-1] = made[-1][0], max(end, made[-1][1])
        elif begin < end:
            made.append((begin, end))
    return made


def without(spans: Iterable[Span], off: Sequence[Span]) -> list[Span]:
    """Return what is left of spans after taking others off; ``off`` is in order and free of overlaps."""
    left: list[Span] = []
    for begin, end in spans:
        at = begin
        for off_begin, off_end in off:
            if off_end > at and off_begin < end:
                if off_begin > at:
                    left.append((at, off_begin))
                at = off_end
        if at < end:
            left.append((at, end))
    return left


def overlap_in(week: Sequence[Sequence[Span]]) -> tuple[int, Span, Span] | None:
    """Return the first hours of a week that begin before others have ended: the day, and both."""
    for day, spans in enumerate(week):
        over = [(begin - DAY, end - DAY) for begin, end in week[day - 1] if end > DAY]
        for one, other in pairwise(sorted(chain(over, spans))):
            if other[0] < one[1]:
                return day, one, other
    return None


def _no_holiday(day: date) -> bool:
    return False


@attrs.frozen(kw_only=True)
class WallHours:
    """The rule of a calendar in its own zone.

    Attributes:
        week: for each weekday from Monday on, the hours that begin on it.
        dates: dates with other hours; none means closed. They go before holidays.
        is_holiday: says of a date that it is closed.
        breaks: for each weekday, and for single dates beside it, what is taken off.
    """

    week: tuple[tuple[Span, ...], ...]
    dates: Mapping[date, tuple[Span, ...]] = attrs.field(factory=dict)
    is_holiday: Callable[[date], bool] = _no_holiday
    breaks: tuple[tuple[Span, ...], ...] = ((),) * 7
    date_breaks: Mapping[date, tuple[Span, ...]] = attrs.field(factory=dict)

    def on(self, day: date) -> list[Span]:
        """Return the hours between the two midnights of a date."""
        begun, special = self._beginning(day)
        before = () if special else self._beginning(day - _ONE_DAY)[0]
        open_at = _within(before, begun)
        off = _within(self._breaks(day - _ONE_DAY), self._breaks(day))
        return without(open_at, off) if off else open_at

    def _beginning(self, day: date) -> tuple[tuple[Span, ...], bool]:
        """Return the hours that begin on a date, and whether it is one of its own kind."""
        if (own := self.dates.get(day)) is not None:
            return own, True
        if self.is_holiday(day):
            return (), True
        return self.week[day.weekday()], False

    def _breaks(self, day: date) -> tuple[Span, ...]:
        return (*self.breaks[day.weekday()], *self.date_breaks.get(day, ()))


def _within(before: Iterable[Span], begun: Iterable[Span]) -> list[Span]:
    """Return the part of a day of hours that began the day before and on it."""
    over = ((0, end - DAY) for _, end in before if end > DAY)
    return merged(chain(over, ((begin, min(end, DAY)) for begin, end in begun)))
