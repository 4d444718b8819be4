"""From the JSON form of a field, as the journal keeps it before and after a change, back to its value."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from crmcore.records.fields import Field, FieldKind
from crmcore.records.values import Money


def from_image(field: Field, value: Any) -> Any:
    """Return the value of a field from its JSON form; what the journal leaves out is empty."""
    if value is None:
        return {FieldKind.LIST: (), FieldKind.JSON: {}}.get(field.kind)
    match field.kind:
        case FieldKind.ID | FieldKind.REF:
            return UUID(value)
        case FieldKind.DATE:
            return date.fromisoformat(value)
        case FieldKind.TIME:
            return datetime.fromisoformat(value)
        case FieldKind.MONEY:
            return Money(value["amount"], value["currency"])
        case FieldKind.CHOICE if field.enum_class is not None:
            return field.enum_class(value)
        case FieldKind.LIST:
            return tuple(value)
        case FieldKind.FLOAT:
            return float(value)
        case _:
            return value
