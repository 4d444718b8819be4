"""A table with a nullable column of each type, and the same names for rules."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

from crmcore.rules import RuleType, Scaled, Variables


class UtcTime(sa.TypeDecorator[datetime]):
    """Aware times: text in UTC on SQLite, timestamptz on PostgreSQL."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC)


DEALS = sa.Table(
    "deal",
    sa.MetaData(),
    sa.Column("row", sa.Integer, primary_key=True),
    sa.Column("amount", sa.BigInteger),
    sa.Column("employees", sa.Integer),
    sa.Column("score", sa.Float),
    sa.Column("share", sa.Numeric(12, 4)),
    # A PostgreSQL whose own order of text is that of a language, not of code points.
    sa.Column("title", sa.Text().with_variant(sa.Text(collation="und-x-icu"), "postgresql")),
    sa.Column("currency", sa.String(40)),
    sa.Column("won", sa.Boolean),
    sa.Column("urgent", sa.Boolean),
    sa.Column("close_on", sa.Date),
    sa.Column("opened_on", sa.Date),
    sa.Column("stage_since", UtcTime),
    sa.Column("touched_at", UtcTime),
    sa.Column("owner_id", sa.Uuid),
    sa.Column("customer_id", sa.Uuid),
    sa.Column("roles", sa.JSON().with_variant(JSONB, "postgresql")),
    sa.Column("tags", sa.JSON(none_as_null=True)),
)

TYPES = {
    "amount": RuleType.NUMBER,
    "employees": RuleType.NUMBER,
    "score": RuleType.NUMBER,
    "acme.share": RuleType.NUMBER,
    "title": RuleType.STRING,
    "currency": RuleType.STRING,
    "won": RuleType.BOOL,
    "urgent": RuleType.BOOL,
    "close_on": RuleType.DATE,
    "opened_on": RuleType.DATE,
    "stage_since": RuleType.TIMESTAMP,
    "touched_at": RuleType.TIMESTAMP,
    "owner_id": RuleType.ID,
    "customer_id": RuleType.ID,
    "roles": RuleType.STRING_LIST,
    "tags": RuleType.STRING_LIST,
}
VARIABLES = Variables({"deal": TYPES})
COLUMNS: dict[str, sa.ColumnElement[Any] | Scaled] = {
    f"deal.{name}": DEALS.c[name.rpartition(".")[2]] for name in TYPES
}
COLUMNS["deal.amount"] = Scaled(DEALS.c.amount, 10_000)


def stored(deal: dict[str, Any]) -> dict[str, Any]:
    """Return the row of a deal."""
    row: dict[str, Any] = {column.name: deal.get(column.name) for column in DEALS.c}
    amount: Decimal | None = deal.get("amount")
    return row | {"amount": None if amount is None else int(amount * 10_000), "share": deal.get("acme.share")}
