"""The SQL faces of a field: its columns in a read face and in a table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import sqlalchemy as sa

from crmcore.records.fields import Field, FieldKind
from crmcore.records.types import Amount, Instant, json_type

_TYPES: dict[FieldKind, Callable[[], sa.types.TypeEngine[Any]]] = {
    FieldKind.TEXT: sa.Text,
    FieldKind.CHOICE: lambda: sa.String(40),
    FieldKind.INTEGER: sa.BigInteger,
    FieldKind.FLOAT: lambda: sa.Float(53),
    FieldKind.BOOLEAN: sa.Boolean,
    FieldKind.DATE: sa.Date,
    FieldKind.TIME: Instant,
    FieldKind.ID: sa.Uuid,
    FieldKind.REF: sa.Uuid,
    FieldKind.MONEY: Amount,
    FieldKind.LIST: json_type,
    FieldKind.JSON: json_type,
}


def column_type(field: Field) -> sa.types.TypeEngine[Any]:
    """Return the column type that holds the field's value."""
    if field.kind is FieldKind.TEXT and field.max_length:
        return sa.String(field.max_length)
    return _TYPES[field.kind]()


def typed_columns(field: Field) -> Iterator[tuple[str, sa.types.TypeEngine[Any]]]:
    """Yield name and type of each stored column of a field."""
    yield field.name, column_type(field)
    if field.kind is FieldKind.MONEY:
        yield f"{field.name}_currency", sa.String(3)


def face_columns(fields: Iterable[Field]) -> list[sa.ColumnClause[Any]]:
    """Return fresh column clauses for a read face."""
    return [sa.column(name, type_) for field in fields for name, type_ in typed_columns(field)]
