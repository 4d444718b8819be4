"""Facts of records: worked out by SQL over read faces, one statement a fact."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

import sqlalchemy as sa

from crmcore.errors import Invalid, PluginFailed
from crmcore.model import Fact, Registry
from crmcore.records import Record
from crmcore.records.types import Instant

if TYPE_CHECKING:
    from crmcore.work.work import Work


def day_at(at: sa.ColumnElement[datetime]) -> sa.ColumnElement[date]:
    """Return the firm's day of the time that a fact is asked for, to compare columns of days with.

    Raises:
        Invalid: ``at`` is another expression than the one given to the fact.
    """
    moment = at.effective_value if isinstance(at, sa.BindParameter) else None
    if not isinstance(moment, datetime):
        raise Invalid("Only the time that a fact is asked for has a day of the firm.", todo="Pass the fact's 'at'.")
    return sa.literal(moment.date())


def statement_of(fact: Fact, at: datetime, registry: Registry) -> sa.Select[Any]:
    """Return the fact's SELECT as of a time.

    Raises:
        PluginFailed: it is not a SELECT of two columns.
    """
    try:
        made: Any = fact.statement(sa.literal(at, Instant()), registry)
    except Exception as error:
        raise PluginFailed(f"The fact '{fact.name}' failed: {type(error).__name__}: {error}") from error
    if not isinstance(made, sa.Select) or len(made.selected_columns) != 2:
        raise PluginFailed(f"The fact '{fact.name}' must select exactly the record's id and the value.")
    statement: sa.Select[Any] = made
    return statement


def values(
    work: Work, cls: type[Record], ids: Sequence[UUID], names: Sequence[str], at: datetime | None = None
) -> dict[UUID, dict[str, Any]]:
    """Return the values of facts by record and name; ``at`` looks at the past where the fact can.

    Raises:
        Invalid: a fact of another record class.
    """
    found: dict[UUID, dict[str, Any]] = {i: {} for i in ids}
    for name in names:
        fact = work.context.registry.fact(name)
        if fact.record is not cls:
            raise Invalid(f"'{name}' is not a fact of {work.context.registry.type_of(cls).name}.")
        rows = statement_of(fact, work.by_firm(at or work.now), work.context.registry).subquery()
        key, value = rows.c
        got = dict(tuple(row) for row in work.select(sa.select(key, value).where(key.in_(list(ids)))))
        for record_id, mine in found.items():
            mine[name] = got.get(record_id, fact.default)
    return found
