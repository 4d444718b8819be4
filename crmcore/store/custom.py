"""Custom fields in SQL: a typed expression over the JSON column, and the index behind it.

An index over an expression serves only statements with the very same expression, so the path is a literal in both
(a bound path is never recognized), and both come from :func:`custom_expression`.
"""

from __future__ import annotations

import hashlib
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

from crmcore.model import Registry
from crmcore.records import CustomField, Field, FieldKind
from crmcore.records.custom import custom_type
from crmcore.records.types import json_type
from crmcore.store.tables import Tables

INDEX_PREFIX = "cf_"

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


def has_key(table: sa.Table, key: str, dialect: str) -> sa.ColumnElement[bool]:
    """Return whether a row has a value, perhaps null, under this key."""
    if dialect == "sqlite":
        return sa.func.json_type(table.c.custom, sa.literal_column(f"'$.\"{key}\"'")).is_not(None)
    stored: Any = sa.type_coerce(table.c.custom, JSONB)
    found: sa.ColumnElement[bool] = stored.has_key(key)
    return found


def custom_index_name(table: str, name: str, kind: str) -> str:
    """Return the name of a custom field's index, which changes with what it indexes."""
    mark = hashlib.sha256(f"{name}:{kind}".encode()).hexdigest()[:10]
    head = f"{INDEX_PREFIX}{table}_{name.replace('.', '_')}"[:38]
    return f"{head}_{mark}"


def custom_index(table: sa.Table, custom: CustomField[Any], dialect: str) -> sa.Index:
    """Return the index of a custom field, on a table object of its own so that the declared one stays as it is."""
    detached = sa.Table(table.name, sa.MetaData(), *(sa.Column(c.name, c.type) for c in table.columns))
    name = custom_index_name(table.name, custom.name, custom.field.kind.value)
    return sa.Index(name, custom_expression(detached, custom.field, dialect), detached.c.id)


def custom_indexes(connection: sa.Connection) -> dict[str, str]:
    """Return the indexes of custom fields that the database has: their names, with that of the table."""
    if connection.dialect.name == "sqlite":
        listed = sa.table("sqlite_master", *(sa.column(n) for n in ("type", "name", "tbl_name")))
        found = sa.select(listed.c.name, listed.c.tbl_name).where(listed.c.type == "index")
    else:
        listed = sa.table("pg_indexes", *(sa.column(n) for n in ("schemaname", "indexname", "tablename")))
        here = listed.c.schemaname == sa.func.current_schema()
        found = sa.select(listed.c.indexname.label("name"), listed.c.tablename).where(here)
    return {name: table for name, table in connection.execute(found) if name.startswith(INDEX_PREFIX)}


def wanted_indexes(registry: Registry, tables: Tables, dialect: str) -> dict[str, sa.Index]:
    """Return the indexes that the declared custom fields ask for, by name."""
    made = (
        custom_index(tables.of(f.record_type), f, dialect)
        for f in registry.custom_fields
        if f.index and f.record_type.name in tables.records
    )
    return {str(index.name): index for index in made}
