"""Custom fields in SQL: a typed expression over the JSON column, and the index behind it.

An index over an expression serves only statements with the very same expression, so the path is a literal in both
(a bound path is never recognized), and both come from :func:`custom_expression`.
"""

from __future__ import annotations

import hashlib
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

from crmcore.records import CustomField, Field, FieldKind
from crmcore.records.custom import custom_type
from crmcore.records.types import json_type

_POSTGRES_CAST: dict[FieldKind, sa.types.TypeEngine[Any]] = {
    FieldKind.INTEGER: sa.BigInteger(),
    FieldKind.FLOAT: sa.Float(53),
    FieldKind.BOOLEAN: sa.Boolean(),
}


def custom_expression(table: sa.Table, field: Field, dialect: str) -> sa.ColumnElement[Any]:
    """Return the value of a custom field of a row, typed for comparison."""
    # Names of custom fields are identifiers joined by dots (checked where they are declared): safe in a literal.
    if dialect == "sqlite":
        path: sa.ColumnElement[Any] = sa.literal_column(f"'$.\"{field.name}\"'")
        return sa.type_coerce(sa.func.json_extract(table.c.custom, path), custom_type(field))
    text = sa.type_coerce(table.c.custom, JSONB).op("->>")(sa.literal_column(f"'{field.name}'"))
    cast = _POSTGRES_CAST.get(field.kind)
    return sa.cast(text, cast) if cast is not None else sa.type_coerce(text, custom_type(field))


def without_keys(table: sa.Table, keys: list[str], dialect: str) -> sa.ColumnElement[Any]:
    """Return the JSON column without the values under these keys."""
    if dialect == "sqlite":
        paths: list[sa.ColumnElement[Any]] = [sa.literal_column(f"'$.\"{k}\"'") for k in keys]
        return sa.type_coerce(sa.func.json_remove(table.c.custom, *paths), json_type()).label("custom")
    rest: sa.ColumnElement[Any] = sa.type_coerce(table.c.custom, JSONB)
    for key in keys:
        rest = sa.type_coerce(rest.op("-")(sa.literal_column(f"'{key}'::text")), JSONB)
    return rest.label("custom")


def custom_index(table: sa.Table, custom: CustomField[Any], dialect: str) -> sa.Index:
    """Return the index of a custom field; its name depends on what it indexes, so that a change makes a new one."""
    expression = custom_expression(table, custom.field, dialect)
    mark = hashlib.sha256(f"{custom.name}:{custom.field.kind}".encode()).hexdigest()[:10]
    head = f"cf_{table.name}_{custom.name.replace('.', '_')}"[:38]
    detached = sa.Table(table.name, sa.MetaData(), *(sa.Column(c.name, c.type) for c in table.columns))
    expression = custom_expression(detached, custom.field, dialect)
    return sa.Index(f"{head}_{mark}", expression, detached.c.id)
