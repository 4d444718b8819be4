"""Custom fields: typed keys that a plugin or ``crm.toml`` adds to a record it does not own."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime
from functools import cached_property
from typing import Any, Generic, TypeVar, cast

import attrs
import sqlalchemy as sa

from crmcore.errors import DeclarationError, Invalid
from crmcore.records.declare import Record, RecordType, schema_of
from crmcore.records.faces import column_type
from crmcore.records.fields import SCALARS, Field, FieldKind
from crmcore.records.types import IsoDate, IsoInstant, in_utc, iso_instant

V = TypeVar("V", str, int, float, bool, date, datetime)
C = TypeVar("C", bound=Record)

_KINDS: dict[type, FieldKind] = {kind: SCALARS[kind] for kind in (str, int, float, bool, date, datetime)}


@attrs.frozen(eq=False)
class CustomField(Generic[V]):
    """A typed value on a record of somebody else: ``region = CustomField(Customer, "acme.region", str)``.

    ``region.of(customer)`` reads it, ``region.put(customer, "EMEA")`` returns a changed copy to save,
    ``region.c`` is its column for filters and sorting, backed by an index if ``index`` is true.
    A plugin's key begins with its name and a dot; keys without a dot belong to ``crm.toml``.
    """

    record: type[Record]
    name: str
    type: type[V]
    label: str = attrs.field(default="", kw_only=True)
    choices: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    max_length: int | None = attrs.field(default=None, kw_only=True)
    index: bool = attrs.field(default=True, kw_only=True)
    group: str | None = attrs.field(default=None, kw_only=True)
    personal: bool = attrs.field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.type not in _KINDS:
            raise DeclarationError(
                f"Custom field '{self.name}' cannot hold {self.type!r}.", allowed=[t.__name__ for t in _KINDS]
            )
        if not all(part.isidentifier() and part.islower() for part in self.name.split(".")):
            raise DeclarationError(f"'{self.name}' cannot be the name of a custom field.")

    @cached_property
    def field(self) -> Field:
        """The field as the faces of the record see it."""
        kind = FieldKind.CHOICE if self.choices else _KINDS[self.type]
        label = self.label or self.name.rpartition(".")[2].replace("_", " ").capitalize()
        return Field(
            name=self.name,
            kind=kind,
            optional=True,
            has_default=True,
            choices=self.choices,
            label=label,
            max_length=self.max_length,
            group=self.group,
            personal=self.personal,
            owner=self.name.split(".")[0] if "." in self.name else "crm.toml",
        )

    @property
    def record_type(self) -> RecordType:
        """The declaration of the record that carries the field."""
        return schema_of(self.record)

    @cached_property
    def c(self) -> sa.ColumnClause[V]:
        """The field as a column of the record's read face."""
        column: sa.ColumnClause[V] = sa.column(self.name, custom_type(self.field), _selectable=self.record_type.face)
        return column

    def of(self, record: Record) -> V | None:
        """Return the value on that record, or None."""
        value = record.custom.get(self.name)
        return None if value is None else cast("V", from_json(self.field, value))

    def put(self, record: C, value: V | None) -> C:
        """Return a copy of the record with this value; nothing is stored until it is saved."""
        return attrs.evolve(record, custom={**record.custom, self.name: to_json(self.field, value)})


def custom_type(field: Field) -> sa.types.TypeEngine[Any]:
    """Return the column type of a custom value: as for a declared field, but days and times are ISO text."""
    if field.kind is FieldKind.DATE:
        return IsoDate()
    return IsoInstant() if field.kind is FieldKind.TIME else column_type(field)


def to_json(field: Field, value: Any) -> Any:
    """Check a custom value against its field and return its JSON form.

    Raises:
        Invalid: the value is of the wrong type, too long, or not among the choices.
    """
    match field.kind, value:
        case _, None:
            return None
        case ((FieldKind.DATE | FieldKind.TIME), _):
            return _day_or_instant(field, value)
        case FieldKind.TEXT, str() if "\0" not in value and (not field.max_length or len(value) <= field.max_length):
            return value
        case FieldKind.CHOICE, str() if value in field.choices:
            return value
        case FieldKind.BOOLEAN, bool():
            return value
        case FieldKind.INTEGER, int() if not isinstance(value, bool) and abs(value) < 2**63:
            return value
        case FieldKind.FLOAT, (int() | float()) if not isinstance(value, bool) and math.isfinite(value):
            return float(value)
    limit = f" of at most {field.max_length} characters" if field.max_length else ""
    raise Invalid(f"Custom field '{field.name}' takes {field.kind.value}{limit}, not {value!r}.", allowed=field.choices)


def _day_or_instant(field: Field, value: Any) -> str:
    try:
        if field.kind is FieldKind.DATE:
            if isinstance(value, datetime):
                raise ValueError
            return (value if isinstance(value, date) else date.fromisoformat(value)).isoformat()
        moment = value if isinstance(value, datetime) else datetime.fromisoformat(value)
        if isinstance(value, str) and iso_instant(moment) == value:
            moment = moment.replace(tzinfo=UTC)  # the stored form, which is in UTC without saying so
    except (TypeError, ValueError, AttributeError):
        raise Invalid(f"Custom field '{field.name}' takes a {field.kind.value}, not {value!r}.") from None
    return iso_instant(in_utc(moment, f"Custom field '{field.name}'"))


def from_json(field: Field, value: Any) -> Any:
    """Return the Python value of a stored custom value."""
    if field.kind is FieldKind.DATE:
        return date.fromisoformat(value)
    return datetime.fromisoformat(value).replace(tzinfo=UTC) if field.kind is FieldKind.TIME else value
