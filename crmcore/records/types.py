"""The SQLAlchemy column types behind record fields: one place where a value gets its stored form."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from crmcore.errors import Invalid
from crmcore.records.values import MONEY_SCALE, Money


def in_utc(value: datetime, where: str = "A time") -> datetime:
    """Return the same instant in UTC; a naive datetime is refused, since nobody can know its instant."""
    if value.tzinfo is UTC:
        return value
    if value.tzinfo is None or value.utcoffset() is None:
        raise Invalid(
            f"{where} needs a time zone, but {value.isoformat()} has none.",
            todo="Use datetime.now(UTC) or attach a zone.",
        )
    try:
        return value.astimezone(UTC)
    except OverflowError:
        raise Invalid(f"{where} is {value.isoformat()}, which in UTC lies outside the years 1 to 9999.") from None


class Instant(TypeDecorator[datetime]):
    """An aware datetime, stored in UTC: timestamptz on PostgreSQL, ISO text on SQLite."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True
    python_type = datetime

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        value = in_utc(value)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if dialect.name == "sqlite" else value.astimezone(UTC)


def iso_instant(value: datetime) -> str:
    """Return a time in UTC as text of one fixed width, so that the order of texts is the order of time."""
    return value.replace(tzinfo=None).isoformat(" ", "microseconds")


class IsoDate(TypeDecorator[date]):
    """A day inside a JSON document: ISO text on every database, since no index may convert it."""

    impl = sa.String(10)
    cache_ok = True
    python_type = date

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        return None if value is None else date.fromisoformat(value)


class IsoInstant(TypeDecorator[datetime]):
    """A time inside a JSON document: ISO text in UTC."""

    impl = sa.String(26)
    cache_ok = True
    python_type = datetime

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else iso_instant(in_utc(value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value).replace(tzinfo=UTC)


class Amount(TypeDecorator[Decimal]):
    """The number of a money field: a Decimal outside, whole ten-thousandths in the store."""

    impl = sa.BigInteger
    cache_ok = True
    python_type = Decimal

    def process_bind_param(self, value: Any, dialect: Dialect) -> int | None:
        if value is None:
            return None
        return Money(value, "XXX").units

    def process_result_value(self, value: Any, dialect: Dialect) -> Decimal | None:
        return None if value is None else Decimal(value) / MONEY_SCALE


def json_type() -> sa.types.TypeEngine[Any]:
    """JSON as text on SQLite, JSONB on PostgreSQL: both can be indexed by expression."""
    return sa.JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")
