"""When what repeats happens: RRULE, RDATE and EXDATE of RFC 5545, by the clocks of the place, within bounds.

The rule itself is worked out by dateutil; here stands what it leaves to others: zones, the end of a rule given in
UTC, dates taken out and added, and bounds, since a rule of thirty letters can name a million times.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, tzinfo
from itertools import islice
from math import prod
from typing import TYPE_CHECKING, Any

import attrs

from crmcore_intake.messages.message import Unreadable

if TYPE_CHECKING:
    from icalendar import Component

_TIMES_A_DAY = 24
_FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")


@attrs.frozen(kw_only=True)
class Window:
    """The time for which repetitions are worked out, as aware times, and how many there may be.

    ``since`` bounds what has no end of its own; what ends comes in from its first time on.
    """

    since: datetime
    until: datetime
    at_most: int


@attrs.frozen
class Span:
    """One time of an entry: how its beginning is written (aware, floating, or a day), and how long it takes.

    ``length`` is None where the entry's own end or duration holds.
    """

    start: date | datetime
    length: timedelta | None = None


def wall(moment: date | datetime, zone: tzinfo | None) -> datetime:
    """Return a time as the clocks of a zone show it; a day is its midnight, a floating time stays as it is."""
    if not isinstance(moment, datetime):
        return datetime.combine(moment, time.min)
    if moment.tzinfo is None or zone is None:
        return moment.replace(tzinfo=None)
    return moment.astimezone(zone).replace(tzinfo=None)


def repeats(entry: Component) -> bool:
    """True if an entry says that it happens more than once."""
    return "RRULE" in entry or "RDATE" in entry


def spans(entry: Component, start: date | datetime, window: Window, firm: tzinfo) -> list[Span]:
    """Return the times at which an entry happens within a window, in order.

    Args:
        start: its DTSTART; of a task, when it is due.
        firm: the zone of floating times and days.

    Raises:
        Unreadable: a rule that is not read, or more times than may be.
    """
    zone = start.tzinfo if isinstance(start, datetime) else None
    until = wall(window.until, zone or firm)
    first = wall(start, zone)
    found: dict[datetime, timedelta | None] = {first: None}
    for rule in _values(entry, "RRULE"):
        since = None if _ends(rule) else wall(window.since, zone or firm)
        for moment in _by_rule(rule, first, zone, until, window.at_most, since):
            found.setdefault(moment, None)
        if since is not None and first < since:
            found.pop(first, None)
    for added, length in _moments(entry, "RDATE"):
        found[wall(added, zone)] = length
    for out, _ in _moments(entry, "EXDATE"):
        found.pop(wall(out, zone), None)
        if not isinstance(out, datetime):
            found = {m: length for m, length in found.items() if m.date() != out}
    kept = sorted(moment for moment in found if moment <= until)
    if len(kept) > window.at_most:
        raise Unreadable(_too_often(window.at_most))
    day = not isinstance(start, datetime)
    return [Span(m.date() if day and not found[m] else m.replace(tzinfo=zone), found[m]) for m in kept]


def _too_often(at_most: int) -> str:
    return f"happens more than {at_most:,} times; see max_occurrences in [plugins.intake.messages]"


def _ends(rule: Any) -> bool:
    return "COUNT" in rule or "UNTIL" in rule


def _values(entry: Component, name: str) -> list[Any]:
    value = entry.get(name)
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _by_rule(
    rule: Any, first: datetime, zone: tzinfo | None, until: datetime, at_most: int, since: datetime | None
) -> Iterator[datetime]:
    """Yield the times of one RRULE, by the clocks of the entry's zone."""
    from dateutil.rrule import rrulestr

    parts = {str(name).upper(): value for name, value in rule.items()}
    _check(parts)
    ends = parts.pop("UNTIL", [None])[0]
    count = parts.pop("COUNT", [None])[0]
    if ends is not None:
        last = wall(ends, zone)
        until = min(until, last if isinstance(ends, datetime) else datetime.combine(last, time.max))
    text = type(rule)({n: v for n, v in parts.items() if n not in ("RSCALE", "SKIP")}).to_ical().decode()
    try:
        # With an end of its own, a rule that never comes true ends as well. COUNT beside UNTIL is ours to keep.
        made = rrulestr(f"{text.rstrip(';')};UNTIL={until:%Y%m%dT%H%M%S}", dtstart=first)
    except (ValueError, TypeError, KeyError, IndexError) as error:
        raise Unreadable(f"has a rule that is not read: RRULE:{text} ({error})") from error
    times: Iterator[datetime] = islice(made, None if count is None else max(int(count), 1))
    taken = 0
    for moment in times:
        if since is not None and moment < since:
            continue
        taken += 1
        if taken > at_most:
            raise Unreadable(_too_often(at_most))
        yield moment


def _check(parts: dict[str, Any]) -> None:
    """Refuse what dateutil does not work out, or would work on for hours."""
    frequency = _word(parts, "FREQ", "")
    if frequency not in _FREQUENCIES:
        raise Unreadable(f"repeats {frequency or 'without a frequency'}; read are {', '.join(_FREQUENCIES)}")
    scale = _word(parts, "RSCALE", "GREGORIAN")
    if scale != "GREGORIAN":
        raise Unreadable(f"repeats by the calendar {scale}; read is GREGORIAN")
    skip = _word(parts, "SKIP", "OMIT")
    if skip != "OMIT":
        raise Unreadable(f"repeats with SKIP={skip}; read is OMIT")
    times_a_day = prod(len(parts.get(name, [0])) for name in ("BYHOUR", "BYMINUTE", "BYSECOND"))
    if times_a_day > _TIMES_A_DAY:
        raise Unreadable(f"repeats {times_a_day:,} times a day; at most {_TIMES_A_DAY} are read")
    if int(parts.get("INTERVAL", [1])[0]) < 1:
        raise Unreadable("repeats every 0 days, weeks or months")


def _word(parts: dict[str, Any], name: str, default: str) -> str:
    value = parts.get(name, [default])[0]
    return str(getattr(value, "value", value)).upper()


def _moments(entry: Component, name: str) -> Iterator[tuple[date | datetime, timedelta | None]]:
    """Yield the times of RDATE or EXDATE, with their length where they are periods."""
    for value in _values(entry, name):
        for item in getattr(value, "dts", ()):
            moment = item.dt
            if isinstance(moment, tuple):
                begin, end = moment
                yield begin, end if isinstance(end, timedelta) else end - begin
            else:
                yield moment, None
