"""Write plans: what is worked out once for each record type, so that a single write costs next to nothing.

A plan holds the SQL text and small functions generated from the declaration: ``encode`` (record to row, with the
checks inline), ``differing`` (which columns a change is about), ``image`` (record to its journal form), ``stamp``
(the stored copy of a new record), ``bumped`` (that of a changed one) and ``decoder`` (row to record). A test shows
that a plan stores the same bytes as SQLAlchemy's own types would.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

import attrs
import sqlalchemy as sa
from sqlalchemy.engine import Dialect

from crmcore.errors import Invalid
from crmcore.records import Entry, Field, FieldKind, Money, RecordType, schema_of
from crmcore.records.types import in_utc
from crmcore.store.encode import alike, fixer, loads_any, uuid_of

Row = Sequence[Any]
Images = tuple[dict[str, Any], dict[str, Any]]
SERVER = ("id", "version", "created_at", "updated_at")


@attrs.frozen(kw_only=True, eq=False)
class WritePlan:
    """How records of one type are written on one kind of database."""

    type: RecordType
    table: sa.Table
    columns: tuple[str, ...]
    insert: str
    copy: str
    encode: Callable[[Any], tuple[Any, ...]]
    changed: Callable[[Any, Any], tuple[dict[str, Any], Images]]
    """Given a record before and after a change: the columns whose stored values differ, with the new ones, and the
    images of what the journal tells of it, before and after; what the server keeps has none."""
    image: Callable[[Any], dict[str, Any]]
    stamp: Callable[..., Any]
    bumped: Callable[..., Any]
    """Given a changed record, its next version and the time: the copy that is stored."""
    position: dict[str, int]
    customer_at: int | None
    """Where a row names the customer that a journal entry is about."""


@lru_cache(maxsize=1024)
def make_plan(cls: type[Entry], table: sa.Table, dialect: Dialect) -> WritePlan:
    """Work out the plan of a record class; all stores that have its table share it."""
    record_type = schema_of(cls)
    columns = tuple(c.name for c in table.columns)
    text = str(table.insert().values({c: sa.bindparam(c) for c in columns}).compile(dialect=dialect))
    fields = list(record_type.fields.values())
    position = {c: i for i, c in enumerate(columns)}
    return WritePlan(
        type=record_type,
        table=table,
        columns=columns,
        insert=text,
        copy=f"COPY {table.name} ({', '.join(_quoted(table, dialect))}) FROM STDIN",
        encode=_encoder(record_type, fields, dialect.name),
        changed=_comparer(record_type, fields, dialect.name),
        image=_imager(record_type, fields),
        stamp=_stamper(record_type, fields),
        bumped=_bumper(record_type, fields),
        position=position,
        customer_at=position["id" if record_type.name == "customer" else "customer_id"]
        if record_type.name == "customer" or "customer_id" in position
        else None,
    )


def _quoted(table: sa.Table, dialect: Dialect) -> list[str]:
    return [dialect.identifier_preparer.quote(c.name) for c in table.columns]


_code = lru_cache(maxsize=2048)(compile)
"""The same text is compiled once, for however many stores."""


def _compile(name: str, lines: list[str], scope: dict[str, Any]) -> Callable[..., Any]:
    exec(_code("\n".join(lines), f"<crmcore {name}>", "exec"), scope)  # noqa: S102 — made of declared identifiers only
    made: Callable[..., Any] = scope[name]
    return made


def _fast(field: Field, sqlite: bool) -> tuple[str, str] | None:
    """Return the test and the expression of the quick path of a value ``v``, or None where there is none."""
    match field.kind:
        case FieldKind.TEXT:
            limit = f" and len(v) <= {field.max_length}" if field.max_length else ""
            return f"v.__class__ is str{limit} and '\\0' not in v", "v"
        case FieldKind.CHOICE if field.enum_class is not None:
            return f"v.__class__ is enum_{field.name}", "v._value_"
        case FieldKind.INTEGER:
            return "v.__class__ is int and -9223372036854775808 <= v < 9223372036854775808", "v"
        case FieldKind.FLOAT:
            return "v.__class__ is float and v - v == 0.0", "v"
        case FieldKind.BOOLEAN:
            return "v is True or v is False", "v"
        case FieldKind.DATE:
            return "v.__class__ is date", "v.isoformat()" if sqlite else "v"
        case FieldKind.TIME:
            # The text of an aware time in UTC ends in +00:00, which the 26 characters before it do not need.
            stored = "v.isoformat(' ', 'microseconds')[:26]" if sqlite else "v"
            return "v.__class__ is datetime and v.tzinfo is utc", stored
        case FieldKind.ID | FieldKind.REF:
            return "v.__class__ is UUID", "'%032x' % v.int" if sqlite else "v"
        case FieldKind.JSON:
            return "v.__class__ is dict and not v", "'{}'"
        case FieldKind.LIST:
            return "v.__class__ is tuple and not v", "'[]'"
    return None


def _encoder(record_type: RecordType, fields: list[Field], dialect: str) -> Callable[[Any], tuple[Any, ...]]:
    lines = ["def encode(r):"]
    for field in fields:
        lines += [f"  v = r.{field.name}", f"  {_targets([field])} = {_stored_value(field, dialect)}"]
    return _compile(
        "encode", [*lines, f"  return ({_targets(fields)},)"], _encoding_scope(record_type, fields, dialect)
    )


def _comparer(record_type: RecordType, fields: list[Field], dialect: str) -> Callable[[Any, Any], Any]:
    lines = ["def changed(before, after):", "  found, old, new = {}, {}, {}"]
    for field in fields:
        was, now, stored = _targets([field], "was"), _targets([field]), _stored_value(field, dialect)
        # Of a change most values are the same. What is equal and of another type may be none that the field takes.
        deep = field.kind in (FieldKind.JSON, FieldKind.LIST)
        other = "not alike(v, w)" if deep else "(v != w or v.__class__ is not w.__class__)"
        lines += [
            f"  v, w = before.{field.name}, after.{field.name}",
            f"  if v is not w and {other}:",
            f"    {was} = {stored}",
            "    u, v = v, w",
            f"    {now} = {stored}",
            *(f"    if was_{c} != c_{c}: found['{c}'] = c_{c}" for c in field.columns),
        ]
        if field.name not in SERVER:
            lines.append(
                f"    if {' or '.join(f'was_{c} != c_{c}' for c in field.columns)}: "
                f"old['{field.name}'], new['{field.name}'] = {_shown(field, 'u')}, {_shown(field, 'v')}"
            )
    return _compile("changed", [*lines, "  return found, (old, new)"], _encoding_scope(record_type, fields, dialect))


def _targets(fields: list[Field], prefix: str = "c") -> str:
    return ", ".join(f"{prefix}_{column}" for field in fields for column in field.columns)


def _encoding_scope(record_type: RecordType, fields: list[Field], dialect: str) -> dict[str, Any]:
    fixers = {f"fix_{f.name}": fixer(record_type.name, f, dialect) for f in fields}
    enums = {f"enum_{f.name}": f.enum_class for f in fields}
    names = {"UUID": UUID, "date": date, "datetime": datetime, "utc": UTC, "alike": alike, "money": money_image}
    return {**names, **fixers, **enums}


def _stored_value(field: Field, dialect: str) -> str:
    """Return the expression of the stored form of a value ``v``; of money there are two."""
    careful = f"fix_{field.name}(v)"
    if field.kind is FieldKind.MONEY:
        return careful
    quick = _fast(field, dialect == "sqlite")
    value = f"{quick[1]} if {quick[0]} else {careful}" if quick else careful
    return f"None if v is None else {value}" if field.optional else value


def _imager(record_type: RecordType, fields: list[Field]) -> Callable[[Any], dict[str, Any]]:
    lines, always = [], []
    for field in (f for f in fields if f.name not in SERVER):
        if field.optional or field.kind in (FieldKind.JSON, FieldKind.LIST):
            lines += [f"  v = {_shown(field, f'r.{field.name}')}", f"  if v is not None: d['{field.name}'] = v"]
        else:
            always.append(f"'{field.name}': {_shown(field, f'r.{field.name}')}")
    head = ["def image(r):", f"  d = {{{', '.join(always)}}}"]
    return _compile("image", [*head, *lines, "  return d"], {"money": money_image})


def _shown(field: Field, value: str) -> str:
    """Return the expression of what the journal tells of a value; None where it tells nothing."""
    if field.kind is FieldKind.MONEY:
        return f"None if {value} is None else money({value})" if field.optional else f"money({value})"
    return f"{value} or None" if field.kind in (FieldKind.JSON, FieldKind.LIST) and not field.optional else value


def money_image(value: Money) -> dict[str, str]:
    """Return the JSON form of money."""
    return {"amount": str(value.amount), "currency": value.currency}


def _stamper(record_type: RecordType, fields: list[Field]) -> Callable[..., Any]:
    names = {f.name for f in fields}
    given = {"version": "1", "created_at": "now", "updated_at": "now"} if "version" in names else {}
    if record_type.owned:
        given["owner_id"] = "r.owner_id or owner"
    # An entry without an owner needs no copy: nothing about it is decided by the store.
    body = "r" if not given else _copied(fields, given)
    check = ["  if r.version: stored_before(r)"] if "version" in names else []
    scope = {"cls": record_type.cls, "stored_before": _stored_before}
    return _compile("stamp", ["def stamp(r, now, owner):", *check, f"  return {body}"], scope)


def _bumper(record_type: RecordType, fields: list[Field]) -> Callable[..., Any]:
    copied = f"  return {_copied(fields, {'version': 'version', 'updated_at': 'now'})}"
    return _compile("bumped", ["def bumped(r, version, now):", copied], {"cls": record_type.cls})


def _copied(fields: list[Field], given: dict[str, str]) -> str:
    """Return the expression of a copy of the record ``r`` in which some fields are given."""
    passed = (f"{f.name}={given.get(f.name, 'r.' + f.name)}" for f in fields)
    return f"cls({', '.join(passed)})"


def _stored_before(record: Any) -> None:
    raise Invalid(f"This {type(record).__name__} ({record.id}) was stored before.", todo="Use work.save to change it.")


def decoder(
    record_type: RecordType, hidden: frozenset[str], hidden_keys: frozenset[str], dialect: str
) -> Callable[[Row], Any]:
    """Return the function that makes a record of a row with the readable columns, in order of declaration.

    Hidden fields hold their default; custom values under hidden keys are left out.
    """
    cls: Any = record_type.cls
    return _decoder(cls, hidden, hidden_keys, dialect)


@lru_cache(maxsize=2048)
def _decoder(
    cls: type[Entry], hidden: frozenset[str], hidden_keys: frozenset[str], dialect: str
) -> Callable[[Row], Any]:
    sqlite = dialect == "sqlite"
    scope: dict[str, Any] = {
        "cls": cls,
        "uuid_of": uuid_of,
        "parse": datetime.fromisoformat,
        "loads": loads_any,
        "date": date,
        "money": Money.of_units,
        "utc": in_utc,
        "visible": _without(hidden_keys),
    }
    passed, at = [], 0
    for field in schema_of(cls).fields.values():
        if field.name in hidden:
            continue
        value = _decoded(field, at, sqlite, scope)
        if field.name == "custom" and hidden_keys:
            value = f"visible({value})"
        passed.append(
            f"{field.name}=({value} if row[{at}] is not None else None)" if field.optional else f"{field.name}={value}"
        )
        at += len(field.columns)
    return _compile("decode", ["def decode(row):", f"  return cls({', '.join(passed)})"], scope)


def _without(keys: frozenset[str]) -> Callable[[dict[str, Any]], dict[str, Any]]:
    return lambda custom: {k: v for k, v in custom.items() if k not in keys}


def _decoded(field: Field, at: int, sqlite: bool, scope: dict[str, Any]) -> str:
    v = f"row[{at}]"
    match field.kind:
        case FieldKind.ID | FieldKind.REF:
            return f"uuid_of({v})" if sqlite else v
        case FieldKind.TIME:
            return f"parse({v} + '+00:00')" if sqlite else f"utc({v})"
        case FieldKind.DATE:
            return f"date.fromisoformat({v})" if sqlite else v
        case FieldKind.BOOLEAN:
            return f"{v} == 1" if sqlite else v
        case FieldKind.MONEY:
            return f"money({v}, row[{at + 1}])"
        case FieldKind.CHOICE if field.enum_class is not None:
            scope[f"enum_{field.name}"] = field.enum_class._value2member_map_
            return f"enum_{field.name}[{v}]"
        case FieldKind.LIST:
            return f"(() if {v} == '[]' else tuple(loads({v})))" if sqlite else f"tuple({v})"
        case FieldKind.JSON:
            return f"({{}} if {v} == '{{}}' else loads({v}))" if sqlite else v
        case _:
            return v
