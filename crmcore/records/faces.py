"""The SQL faces of a field: its columns in a read face and in a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import sqlalchemy as sa

from crmcore.records.fields import Field, FieldKind
from crmcore.records.types import Amount, Instant, json_type


def column_type(field: Field) -> sa.types.TypeEngine[Any]:
    """Return the column type that holds the field's value."""
    match field.kind:
        case FieldKind.TEXT:
            return sa.String(field.max_length) if field.max_length else sa.Text()
        case FieldKind.CHOICE:
            return sa.String(40)
        case FieldKind.INTEGER:
            return sa.BigInteger()
        case FieldKind.FLOAT:
            return sa.Float(53)
        case FieldKind.BOOLEAN:
            return sa.Boolean()
        case FieldKind.DATE:
            return sa.Date()
        case FieldKind.TIME:
            return Instant()
        case FieldKind.ID | FieldKind.REF:
            return sa.Uuid()
        case FieldKind.MONEY:
            return Amount()
        case FieldKind.LIST | FieldKind.JSON:
            return json_type()


def typed_columns(field: Field) -> Iterator[tuple[str, sa.types.TypeEngine[Any]]]:
    """Yield name and type of each stored column of a field."""
    yield field.name, column_type(field)
    if field.kind is FieldKind.MONEY:
        yield f"{field.name}_currency", sa.String(3)


def face_columns(fields: Iterable[Field]) -> list[sa.ColumnClause[Any]]:
    """Return fresh column clauses for a read face."""
    return [sa.column(name, type_) for field in fields for name, type_ in typed_columns(field)]
