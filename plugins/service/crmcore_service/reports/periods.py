"""Periods of reports on moments: from when to before when, and the months that they lie in, by the firm's days."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import sqlalchemy as sa

from crmcore import FiscalYear, Work
from crmcore.errors import Invalid

_PERIOD = re.compile(r"(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?")


def days_of(text: str, year: FiscalYear) -> tuple[date, date]:
    """Return the first day of a period and the one after it: ``2026`` (fiscal year), ``2026-Q1``, ``2026-03``.

    Raises:
        Invalid: it is written differently.
    """
    found = _PERIOD.fullmatch(text)
    if found is None or not 1 < int(found[1]) < 9999:
        raise Invalid(f"'{text}' is not a period.", todo="Write a year, quarter or month: 2026, 2026-Q1, 2026-03.")
    number = int(found[1])
    if found[3]:
        first, months = date(number, int(found[3]), 1), 1
    else:
        first, months = months_later(year.start_of(number), 3 * (int(found[2] or 1) - 1)), 3 if found[2] else 12
    return first, months_later(first, months)


def months_later(first: date, months: int) -> date:
    """Return the first of the month that comes so many months later."""
    at = first.year * 12 + first.month - 1 + months
    return date(at // 12, at % 12 + 1, 1)


def begin_of(work: Work, day: date) -> datetime:
    """Return when a day of the firm begins."""
    return datetime.combine(day, time(), work.context.zone).astimezone(UTC)


def end_of(work: Work, day: date) -> datetime:
    """Return when a day of the firm is over."""
    return begin_of(work, day + timedelta(days=1))


def months_of(work: Work, at: sa.ColumnElement[Any], first: datetime, last: datetime) -> sa.ColumnElement[str]:
    """Return the month of the firm that a moment lies in, as text such as ``2026-03``.

    Args:
        at: a column of moments, none of them before ``first`` or after ``last``.
    """
    zone = work.context.zone
    month, whens = first.astimezone(zone).date().replace(day=1), []
    end = last.astimezone(zone).date()
    while month <= end:
        after = months_later(month, 1)
        whens.append((at < sa.literal(begin_of(work, after), at.type), f"{month:%Y-%m}"))
        month = after
    return sa.case(*whens)
