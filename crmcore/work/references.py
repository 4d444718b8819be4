"""Who refers to a record: parts that go with it, and others that keep it from being removed.

Records of plugins that are disabled or no longer installed are found through the manifests stored in the database.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from uuid import UUID

import sqlalchemy as sa

from crmcore.model import Interaction, Participant, PipelineRecord, StageMove
from crmcore.records import Entry, RecordType, schema_of
from crmcore.store.encode import loads_any
from crmcore.store.plans import WritePlan, decoder

if TYPE_CHECKING:
    from crmcore.work.work import Work

Parts = list[tuple[WritePlan, list[Any]]]
Users = list[tuple[str, str, int]]
_COMPANIONS: dict[type[Entry], tuple[str, type[Entry]]] = {
    StageMove: ("record_id", PipelineRecord),
    Participant: ("interaction_id", Interaction),
}
"""Rows that core writes beside a record, with the column that names it, and what kind of record that is."""


def referring(work: Work, record_type: RecordType, ids: list[UUID]) -> tuple[Parts, Users]:
    """Return the parts of records, and how many others refer to them (plugin, record, count)."""
    parts: Parts = []
    users: Users = []
    part_ids: dict[str, set[UUID]] = {}
    for other in work.context.registry.types:
        table = work.context.store.table(other)
        if other.part and other.follows == "record_id":
            where: sa.ColumnElement[bool] = sa.and_(
                table.c.record_type == record_type.name, work.context.store.ids_clause(table.c.record_id)
            )
            _collect(work, other, where, ids, parts, part_ids)
            continue
        for name, target in other.references.items():
            if target.name != record_type.name:
                continue
            where = work.context.store.ids_clause(table.c[name])
            if other.part and other.follows == name:
                _collect(work, other, where, ids, parts, part_ids)
            else:
                owner = work.context.registry.records[other.name].owner
                users += _count(work, owner, other.name, table, where, ids, part_ids.get(other.name, set()))
    users += _count_unknown(work, record_type, ids)
    return parts, users


def drop_companions(work: Work, record_type: RecordType, ids: list[UUID]) -> None:
    """Delete the rows that core keeps about records without journal entries of their own."""
    store = work.context.store
    for companion, column in _COMPANIONS.items():
        if issubclass(record_type.cls, column[1]):
            table = store.table(work.context.registry.type_of(companion))
            prepared = store.prepare(table.delete().where(store.ids_clause(table.c[column[0]])))
            work.channel.run(prepared.sql, prepared.params({"ids": store.ids_of(ids)}))


def referred_to(work: Work, record_type: RecordType, ids: list[UUID], *, parts: bool) -> dict[UUID, str]:
    """Return those of the ids that something else refers to, with the label of what does.

    Args:
        parts: count parts too; without, only what a record cannot be removed for.
    """
    store, found = work.context.store, dict[UUID, str]()
    for other in work.context.registry.types:
        table = store.table(other)
        for name, target in other.references.items():
            own_part = other.part and other.follows == name
            if target.name == record_type.name and (parts or not own_part) and not _accompanies(other, name):
                _note(work, table, table.c[name], None, other.label, ids, found)
        if _names_any(other) and (parts or not other.part) and not _accompanies(other, "record_id"):
            _note(work, table, table.c.record_id, table.c.record_type == record_type.name, other.label, ids, found)
    for owner, name, table, column in _unknown(work, record_type):
        _note(work, table, column, None, f"{name} of {owner} (not enabled)", ids, found)
    return found


def _names_any(other: RecordType) -> bool:
    """True if a record names others by type and id, which no foreign key guards."""
    return {"record_type", "record_id"} <= other.fields.keys()


def _accompanies(other: RecordType, column: str) -> bool:
    return other.cls in _COMPANIONS and _COMPANIONS[other.cls][0] == column


def _note(work: Work, table: Any, column: Any, where: Any, label: str, ids: list[UUID], found: dict[UUID, str]) -> None:
    store = work.context.store
    # Rows that refer to themselves go with themselves.
    raw = [sa.type_coerce(c, sa.types.NullType()) for c in (column, table.c.id)]
    statement = sa.select(*raw).where(store.ids_clause(column))
    prepared = store.prepare(statement if where is None else statement.where(where))
    going = set(ids)
    for target, source in work.channel.rows(prepared.sql, prepared.params({"ids": store.ids_of(ids)})):
        if _id(source) not in going:
            found.setdefault(_id(target), f"a {label.lower()}")


def _id(stored: Any) -> UUID:
    return UUID(stored) if isinstance(stored, str) else stored


def _collect(
    work: Work, other: RecordType, where: Any, ids: list[UUID], parts: Parts, part_ids: dict[str, set[UUID]]
) -> None:
    store = work.context.store
    table = store.table(other)
    raw = [sa.type_coerce(c, sa.types.NullType()) for c in table.columns]
    prepared = store.prepare(sa.select(*raw).where(where))
    rows = work.channel.rows(prepared.sql, prepared.params({"ids": store.ids_of(ids)}))
    decode = decoder(schema_of(other.cls), frozenset(), frozenset(), store.dialect.name)
    found = [decode(row) for row in rows]
    if found:
        parts.append((store.plan(other.cls), found))
        part_ids.setdefault(other.name, set()).update(r.id for r in found)


def _count(work: Work, owner: str, name: str, table: Any, where: Any, ids: list[UUID], without: set[UUID]) -> Users:
    store = work.context.store
    prepared = store.prepare(sa.select(sa.type_coerce(table.c.id, sa.types.NullType())).where(where))
    rows = work.channel.rows(prepared.sql, prepared.params({"ids": store.ids_of(ids)}))
    # A part that refers to its record twice (a relation to itself) goes with it and does not count.
    count = len({UUID(r[0]) if isinstance(r[0], str) else r[0] for r in rows} - without - set(ids))
    return [(owner, name, count)] if count else []


def _count_unknown(work: Work, record_type: RecordType, ids: list[UUID]) -> Users:
    """Count references from tables that only a stored manifest knows."""
    users: Users = []
    for owner, name, other, column in _unknown(work, record_type):
        where = work.context.store.ids_clause(column)
        users += _count(work, f"{owner} (not enabled)", name, other, where, ids, set())
    return users


def _unknown(work: Work, record_type: RecordType) -> Iterator[tuple[str, str, Any, Any]]:
    """Yield plugin, record, table and column of each reference to a type that only a stored manifest knows."""
    store, known = work.context.store, {t.table_name for t in work.context.registry.types}
    table = store.tables.plugin
    prepared = store.prepare(sa.select(table.c.name, sa.type_coerce(table.c.manifest, sa.types.NullType())))
    for owner, stored in work.channel.rows(prepared.sql, prepared.params({})):
        for record in loads_any(stored).get("records", ()):
            for reference in record.get("references", ()):
                if record["table"] not in known and reference["table"] == record_type.table_name:
                    column = sa.column(reference["field"], sa.Uuid)
                    other = sa.table(record["table"], sa.column("id", sa.Uuid), column)
                    yield owner, record["name"], other, other.c[reference["field"]]
