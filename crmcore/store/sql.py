"""Pieces of SQL: what SQLite and PostgreSQL write differently, and columns as they are stored."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from crmcore.rules.dialects import CONSTRUCTS, written

days_between = written(
    sa.Float(53),
    sqlite="julianday({1}) - julianday({0})",
    postgresql="EXTRACT(EPOCH FROM ({1})::timestamp - ({0})::timestamp) / 86400.0",
)
"""The number of days from the first to the second of two days or times, as a float."""

month_of = written(sa.String(7), sqlite="substr({0}, 1, 7)", postgresql="to_char({0}, 'YYYY-MM')")
"""The calendar month of a day or time in UTC, as text: ``2017-03``."""

SAFE_CONSTRUCTS: tuple[type, ...] = (days_between, month_of, *CONSTRUCTS)
"""Constructs of our own that a report may use, those of a rule among them: a report may ask for whom a rule holds."""


def as_stored(*columns: Any) -> list[sa.ColumnElement[Any]]:
    """Return columns without SQLAlchemy's result types: their values come as the driver gives them."""
    return [sa.type_coerce(column, sa.types.NullType()) for column in columns]
