"""Periods in the firm's own year: reading them from a parameter, and grouping days by them."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any, Literal

import sqlalchemy as sa

from crmcore import FiscalYear
from crmcore.errors import Invalid

Unit = Literal["quarter", "month"]
"""How long a period of a plan or forecast is."""

Days = tuple[date | None, date | None]
"""The first and the last day, both included; None for no limit."""

_PERIOD = re.compile(r"(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?")


def days_of(text: str, year: FiscalYear) -> Days:
    """Return the days of a period: ``2017`` (fiscal year), ``2017-Q1`` (fiscal quarter) or ``2017-03`` (month).

    Raises:
        Invalid: it is written differently.
    """
    found = _PERIOD.fullmatch(text)
    if found is None or not 1 < int(found[1]) < 9999:
        raise Invalid(f"'{text}' is not a period.", todo="Write a year, quarter or month: 2017, 2017-Q1, 2017-03.")
    number = int(found[1])
    if found[3]:
        first, months = date(number, int(found[3]), 1), 1
    else:
        quarter = int(found[2] or 1)
        first, months = _later(year.start_of(number), 3 * (quarter - 1)), 3 if found[2] else 12
    return first, _later(first, months) - timedelta(days=1)


def _later(first: date, months: int) -> date:
    at = first.month - 1 + months
    return date(first.year + at // 12, at % 12 + 1, 1)


def period_of(day: date, unit: Unit, year: FiscalYear) -> str:
    """Return the fiscal quarter (``2017-Q1``) or the month (``2017-03``) that a day lies in."""
    if unit == "month":
        return f"{day.year:04}-{day.month:02}"
    of, quarter = year.quarter_of(day)
    return f"{of:04}-Q{quarter}"


def periods_from(day: date, unit: Unit, count: int, year: FiscalYear) -> list[str]:
    """Return so many periods, the one that the day lies in first."""
    found: list[str] = []
    for _ in range(count):
        found.append(period_of(day, unit, year))
        last = days_of(found[-1], year)[1]
        assert last is not None
        day = last + timedelta(days=1)
    return found


def year_key(day: sa.ColumnElement[Any], year: FiscalYear) -> sa.ColumnElement[int]:
    """Return the fiscal year of a day column as a number."""
    number = sa.cast(sa.extract("year", day), sa.Integer)
    if year.start_month == 1:
        return number
    return number + sa.case((sa.extract("month", day) >= year.start_month, 1), else_=0)


def quarter_key(day: sa.ColumnElement[Any], year: FiscalYear) -> sa.ColumnElement[int]:
    """Return fiscal year and quarter of a day column as one number, such as 20171."""
    quarters = [
        (sa.extract("month", day).in_([(year.start_month - 1 + 3 * q + m) % 12 + 1 for m in range(3)]), q + 1)
        for q in range(4)
    ]
    return year_key(day, year) * 10 + sa.case(*quarters)


def quarter_label(key: int) -> str:
    """Return the words for a quarter's number: ``2017-Q1``."""
    return f"{key // 10}-Q{key % 10}"
