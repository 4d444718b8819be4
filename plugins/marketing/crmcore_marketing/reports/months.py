"""Calendar months: the first day of one, those between two, and their names."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date


def month_start(day: date) -> date:
    """Return the first day of a day's month."""
    return day.replace(day=1)


def later(first: date, months: int) -> date:
    """Return the first day of the month that begins so many months after this one, or before it."""
    at = first.year * 12 + first.month - 1 + months
    return date(at // 12, at % 12 + 1, 1)


def months_between(first: date, last: date) -> int:
    """Return how many months lie from the month of one day to that of another."""
    return (last.year - first.year) * 12 + last.month - first.month


def each_month(first: date, last: date) -> Iterator[date]:
    """Yield the first day of each month from that of one day to that of another."""
    for number in range(months_between(first, last) + 1):
        yield later(month_start(first), number)


def name_of(first: date) -> str:
    """Return the name of a month: ``2026-03``."""
    return f"{first.year:04}-{first.month:02}"
