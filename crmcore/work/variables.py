"""The variables of rules over a record: its fields, its custom fields and its facts."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from typing import Any

import sqlalchemy as sa

from crmcore.model import Registry
from crmcore.records import FieldKind, Record, RecordType
from crmcore.records.custom import from_json
from crmcore.records.values import MONEY_SCALE
from crmcore.rules import RuleType, Scaled, Variables
from crmcore.store.custom import custom_expression
from crmcore.work.context import Context

RULE_TYPES: Mapping[FieldKind, RuleType] = {
    FieldKind.TEXT: RuleType.STRING,
    FieldKind.CHOICE: RuleType.STRING,
    FieldKind.ID: RuleType.ID,
    FieldKind.REF: RuleType.ID,
    FieldKind.INTEGER: RuleType.NUMBER,
    FieldKind.FLOAT: RuleType.NUMBER,
    FieldKind.MONEY: RuleType.NUMBER,
    FieldKind.BOOLEAN: RuleType.BOOL,
    FieldKind.DATE: RuleType.DATE,
    FieldKind.TIME: RuleType.TIMESTAMP,
    FieldKind.LIST: RuleType.STRING_LIST,
}


def variables_of(registry: Registry, record_type: RecordType, hidden: frozenset[str] = frozenset()) -> Variables:
    """Return the names that a rule over this type may use, under ``record`` and under the type's own name.

    Hidden fields are left out, so that to a rule of this actor they are unknown names like any other.
    """
    names: dict[str, RuleType] = {}
    for field in record_type.fields.values():
        if field.name not in hidden and (kind := RULE_TYPES.get(field.kind)) is not None:
            names[field.name] = kind
            if field.kind is FieldKind.MONEY:
                names[f"{field.name}_currency"] = RuleType.STRING
    for custom in registry.custom_of(record_type).values():
        if custom.name not in hidden:
            names[custom.name] = RULE_TYPES[custom.field.kind]
    for fact in registry.facts_of(record_type):
        names[fact.name] = RULE_TYPES[fact.kind]
    return Variables({"record": names, record_type.name: names})


def columns_for(
    context: Context, record_type: RecordType, table: sa.FromClause
) -> dict[str, sa.ColumnElement[Any] | Scaled]:
    """Return the column of each variable, over the record's table or its read face."""
    found: dict[str, sa.ColumnElement[Any] | Scaled] = {}
    for field in record_type.fields.values():
        if field.kind in RULE_TYPES:
            found[field.name] = table.c[field.name]
            if field.kind is FieldKind.MONEY:
                units = sa.type_coerce(table.c[field.name], sa.BigInteger)
                found[field.name] = Scaled(units, MONEY_SCALE)
                found[f"{field.name}_currency"] = table.c[f"{field.name}_currency"]
    for custom in context.registry.custom_of(record_type).values():
        if isinstance(table, sa.TableClause) and not isinstance(table, sa.Table):
            found[custom.name] = custom.c
        else:
            found[custom.name] = custom_expression(table, custom.field, context.store.dialect.name)  # type: ignore[arg-type]  # an alias of the table has its columns
    return {f"{head}.{name}": column for head in ("record", record_type.name) for name, column in found.items()}


def each_values(
    registry: Registry, records: Iterable[Record], record_type: RecordType, names: Container[str] | None = None
) -> Iterator[dict[str, dict[str, Any]]]:
    """Yield the values of many records; ``names`` are those of the variables that are wanted, if not all are."""
    fields = [
        f
        for f in record_type.fields.values()
        if f.kind in RULE_TYPES and (names is None or f.name in names or f"{f.name}_currency" in names)
    ]
    customs = [c for c in registry.custom_of(record_type).values() if names is None or c.name in names]
    plain, sums = ([f.name for f in fields if (f.kind is FieldKind.MONEY) is money] for money in (False, True))
    for record in records:
        found: dict[str, Any] = {name: getattr(record, name) for name in plain}
        for name in sums:
            if (money := getattr(record, name)) is not None:  # what is missing is unknown, as None is
                found[name], found[f"{name}_currency"] = money.amount, money.currency
        for custom in customs:
            if (stored := record.custom.get(custom.name)) is not None:
                found[custom.name] = from_json(custom.field, stored)
        yield {"record": found, record_type.name: found}
