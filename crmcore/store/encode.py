"""From a field's value to its stored form and back: the small functions that generated code is made of.

``fix`` functions are the slow and careful path: generated code calls one only for a value that is not exactly of
the expected class, and it returns the stored form or raises :class:`~crmcore.errors.Invalid`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date, datetime
from typing import Any
from uuid import UUID, SafeUUID

import orjson

from crmcore.errors import Invalid
from crmcore.records import Field, FieldKind, Money
from crmcore.records.types import in_utc, iso_instant

_new, _set, _unknown = object.__new__, object.__setattr__, SafeUUID.unknown


def uuid_of(text: str) -> UUID:
    """Return the UUID of 32 hexadecimal digits that the store wrote, without parsing what it cannot contain."""
    made = _new(UUID)
    _set(made, "int", int(text, 16))
    _set(made, "is_safe", _unknown)
    return made


def any_uuid(stored: Any) -> UUID:
    """Return an id from its stored form: text on SQLite, what it is on PostgreSQL."""
    return uuid_of(stored) if isinstance(stored, str) else stored


def instant_of(text: str) -> datetime:
    """Return the time of a stored text on SQLite."""
    return datetime.fromisoformat(text + "+00:00")


def dumps_text(value: Any) -> str:
    """Write JSON text; raises TypeError for what JSON cannot hold."""
    return orjson.dumps(value).decode()


def loads_any(value: Any) -> Any:
    """Read JSON, whether the driver has decoded it or not."""
    return orjson.loads(value) if isinstance(value, (str, bytes)) else value


def alike(one: Any, other: Any) -> bool:
    """Return whether two values are equal in type too, and in all that they hold: True is equal to 1, and not alike."""
    if one.__class__ is not other.__class__ or one != other:
        return False
    if isinstance(one, dict):
        return all(alike(value, other[key]) for key, value in one.items())
    return not isinstance(one, (list, tuple)) or all(map(alike, one, other))


def fixer(record: str, field: Field, dialect: str) -> Callable[[Any], Any]:
    """Return the careful path of one field: the stored form of any fitting value, or Invalid for all others."""
    check = _CHECKS[field.kind]

    def fix(value: Any) -> Any:
        if value is None:
            if field.optional:
                return (None, None) if field.kind is FieldKind.MONEY else None
            raise Invalid(f"'{record}.{field.name}' must have a value.")
        return check(value, field, f"'{record}.{field.name}'", dialect)

    return fix


def _wrong(value: Any, field: Field, where: str) -> Invalid:
    shown = repr(value)
    return Invalid(f"{where} takes {field.kind.value}, not {shown if len(shown) < 80 else shown[:77] + '…'}.")


def _text(value: Any, field: Field, where: str, dialect: str) -> str:
    if not isinstance(value, str):
        raise _wrong(value, field, where)
    if field.max_length is not None and len(value) > field.max_length:
        raise Invalid(f"{where} takes at most {field.max_length} characters, not {len(value)}.")
    if "\0" in value:
        raise Invalid(f"{where} contains a NUL character, which no database text may.")
    return str(value)


def _choice(value: Any, field: Field, where: str, dialect: str) -> str:
    if value not in field.choices:
        raise Invalid(f"{where} cannot be {value!r}.", allowed=field.choices)
    return str(value)


def _integer(value: Any, field: Field, where: str, dialect: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise _wrong(value, field, where)
    if not -(2**63) <= value < 2**63:
        raise Invalid(f"{where} takes at most 63 bits, not {value}.")
    return int(value)


def _float(value: Any, field: Field, where: str, dialect: str) -> float:
    with suppress(OverflowError):  # an integer beyond the largest float
        if isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value):
            return float(value)
    raise _wrong(value, field, where)


def _boolean(value: Any, field: Field, where: str, dialect: str) -> bool:
    if not isinstance(value, bool):
        raise _wrong(value, field, where)
    return value


def _date(value: Any, field: Field, where: str, dialect: str) -> Any:
    if not isinstance(value, date) or isinstance(value, datetime):
        raise _wrong(value, field, where)
    return value.isoformat() if dialect == "sqlite" else value


def _time(value: Any, field: Field, where: str, dialect: str) -> Any:
    if not isinstance(value, datetime):
        raise _wrong(value, field, where)
    moment = in_utc(value, where)
    return iso_instant(moment) if dialect == "sqlite" else moment


def _id(value: Any, field: Field, where: str, dialect: str) -> Any:
    if not isinstance(value, UUID):
        raise Invalid(f"{where} takes the id of a record, not {value!r}.", todo="Pass record.id.")
    return value.hex if dialect == "sqlite" else value


def _money(value: Any, field: Field, where: str, dialect: str) -> tuple[int, str]:
    if not isinstance(value, Money):
        raise Invalid(f"{where} takes money, not {value!r}.", todo="Write Money('12.50', 'EUR').")
    return value.units, value.currency


def _list(value: Any, field: Field, where: str, dialect: str) -> str:
    if not isinstance(value, tuple) or not all(isinstance(v, str) for v in value):
        raise Invalid(f"{where} takes a tuple of texts, not {value!r}.")
    try:
        return dumps_text(value)
    except TypeError as error:
        raise Invalid(f"{where} holds something that JSON cannot: {error}.") from None


def _json(value: Any, field: Field, where: str, dialect: str) -> str:
    if not isinstance(value, Mapping):
        raise _wrong(value, field, where)
    try:
        return dumps_text(dict(value))
    except TypeError as error:
        raise Invalid(f"{where} holds something that JSON cannot: {error}.") from None


_CHECKS: dict[FieldKind, Callable[[Any, Field, str, str], Any]] = {
    FieldKind.TEXT: _text,
    FieldKind.CHOICE: _choice,
    FieldKind.INTEGER: _integer,
    FieldKind.FLOAT: _float,
    FieldKind.BOOLEAN: _boolean,
    FieldKind.DATE: _date,
    FieldKind.TIME: _time,
    FieldKind.ID: _id,
    FieldKind.REF: _id,
    FieldKind.MONEY: _money,
    FieldKind.LIST: _list,
    FieldKind.JSON: _json,
}
