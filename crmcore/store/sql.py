"""SQL that SQLite and PostgreSQL write differently, as constructs that both understand."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement


class days_between(FunctionElement[float]):  # noqa: N801 — reads as a SQL function
    """The number of days from the first to the second of two days or times, as a float."""

    name = "days_between"
    type = sa.Float(53)
    inherit_cache = True


@compiles(days_between, "sqlite")
def _days_sqlite(element: Any, compiler: Any, **kw: Any) -> str:
    start, end = (compiler.process(c, **kw) for c in element.clauses)
    return f"(julianday({end}) - julianday({start}))"


@compiles(days_between, "postgresql")
def _days_postgres(element: Any, compiler: Any, **kw: Any) -> str:
    start, end = (compiler.process(c, **kw) for c in element.clauses)
    return f"(EXTRACT(EPOCH FROM ({end})::timestamp - ({start})::timestamp) / 86400.0)"


class month_of(FunctionElement[str]):  # noqa: N801 — reads as a SQL function
    """The calendar month of a day or time in UTC, as text: ``2017-03``."""

    name = "month_of"
    type = sa.String(7)
    inherit_cache = True


@compiles(month_of, "sqlite")
def _month_sqlite(element: Any, compiler: Any, **kw: Any) -> str:
    return f"substr({compiler.process(element.clauses.clauses[0], **kw)}, 1, 7)"


@compiles(month_of, "postgresql")
def _month_postgres(element: Any, compiler: Any, **kw: Any) -> str:
    return f"to_char({compiler.process(element.clauses.clauses[0], **kw)}, 'YYYY-MM')"


SAFE_CONSTRUCTS: tuple[type, ...] = (days_between, month_of)
"""Constructs of our own that a report may use."""
