"""Who refers to a record: parts that go with it, and others that keep it from being removed.

Records of plugins that are disabled or no longer installed are found through the manifests stored in the database.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore.model import Interaction, Participant, PipelineRecord, StageMove
from crmcore.records import Entry, RecordType, schema_of
from crmcore.store import WritePlan, any_uuid, as_stored, decoder, loads_any

if TYPE_CHECKING:
    from crmcore.work.work import Work

Parts = list[tuple[WritePlan, list[Any]]]
Users = list[tuple[str, str, int]]
Key = tuple[str, UUID]
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
    users += [(f"{o.plugin} (not enabled)", o.record_type, o.rows) for o in out_of_reach(work, record_type, ids)]
    return parts, users


def drop_companions(work: Work, record_type: RecordType, ids: list[UUID]) -> None:
    """Delete the rows that core keeps about records without journal entries of their own."""
    store = work.context.store
    for companion, column in _COMPANIONS.items():
        if issubclass(record_type.cls, column[1]):
            table = store.table(work.context.registry.type_of(companion))
            prepared = store.prepare(table.delete().where(store.ids_clause(table.c[column[0]])))
            work.channel.run(prepared.sql, prepared.params({"ids": store.ids_of(ids)}))


@attrs.frozen(slots=True)
class Link:
    """One row that refers to a record: ``source`` and ``target`` are record type and id.

    ``belongs`` says that the source is a part of the target, or tells something about it, and stays where it stays.
    """

    source: Key
    target: Key
    label: str
    belongs: bool


def links_to(work: Work, record_type: RecordType, ids: list[UUID]) -> Iterator[Link]:
    """Yield who refers to records of a type; rows that core writes beside a record stand for that record."""
    for other in work.context.registry.types:
        table = work.context.store.table(other)
        for name, target in other.references.items():
            if target.name == record_type.name and not _accompanies(other, name):
                belongs = other.part and other.follows == name
                yield from _links(work, other, table, name, None, ids, record_type, belongs)
        # A record that names others by type and id, which no foreign key guards.
        if {"record_type", "record_id"} <= other.fields.keys() and not _accompanies(other, "record_id"):
            named = table.c.record_type == record_type.name
            yield from _links(work, other, table, "record_id", named, ids, record_type, True)
    for owner, name, table, column in _unknown(work, record_type):
        for referred, source in _pairs(work, column, table.c.id, None, ids):
            yield Link((name, source), (record_type.name, referred), f"a {name} of {owner} (not enabled)", False)


def _links(
    work: Work,
    other: RecordType,
    table: Any,
    name: str,
    where: Any,
    ids: list[UUID],
    record_type: RecordType,
    belongs: bool,
) -> Iterator[Link]:
    beside = _COMPANIONS.get(other.cls)
    source_id = table.c[beside[0] if beside else "id"]
    # The row of a participant stands for its interaction.
    source_type = work.context.registry.type_of(Interaction) if other.cls is Participant else other
    for target, source in _pairs(work, table.c[name], source_id, where, ids):
        yield Link((source_type.name, source), (record_type.name, target), _some(source_type), belongs)


def _some(other: RecordType) -> str:
    label = other.label.lower()
    return f"an {label}" if label[:1] in "aeio" else f"a {label}"


def _accompanies(other: RecordType, column: str) -> bool:
    return other.cls in _COMPANIONS and _COMPANIONS[other.cls][0] == column


def _pairs(work: Work, column: Any, source_id: Any, where: Any, ids: list[UUID]) -> list[tuple[UUID, UUID]]:
    store = work.context.store
    statement = sa.select(*as_stored(column, source_id)).where(store.ids_clause(column))
    prepared = store.prepare(statement if where is None else statement.where(where))
    rows = work.channel.fetch(prepared, ids=store.ids_of(ids))
    return [(any_uuid(target), any_uuid(source)) for target, source in rows]


def _collect(
    work: Work, other: RecordType, where: Any, ids: list[UUID], parts: Parts, part_ids: dict[str, set[UUID]]
) -> None:
    store = work.context.store
    table = store.table(other)
    prepared = store.prepare(sa.select(*as_stored(*table.columns)).where(where))
    rows = work.channel.fetch(prepared, ids=store.ids_of(ids))
    decode = decoder(schema_of(other.cls), frozenset(), frozenset(), store.dialect.name)
    found = [decode(row) for row in rows]
    if found:
        parts.append((store.plan(other.cls), found))
        part_ids.setdefault(other.name, set()).update(r.id for r in found)


def _count(work: Work, owner: str, name: str, table: Any, where: Any, ids: list[UUID], without: set[UUID]) -> Users:
    store = work.context.store
    prepared = store.prepare(sa.select(*as_stored(table.c.id)).where(where))
    rows = work.channel.fetch(prepared, ids=store.ids_of(ids))
    # A part that refers to its record twice (a relation to itself) goes with it and does not count.
    count = len({any_uuid(r[0]) for r in rows} - without - set(ids))
    return [(owner, name, count)] if count else []


@attrs.frozen(kw_only=True)
class OutOfReach:
    """How many rows of a plugin that is switched off refer to a record by one of their fields."""

    plugin: str
    record_type: str
    field: str
    rows: int


def out_of_reach(work: Work, record_type: RecordType, ids: list[UUID]) -> list[OutOfReach]:
    """Count the rows in tables that only a stored manifest knows; see ``Work.out_of_reach``."""
    found = []
    for plugin, name, other, column in _unknown(work, record_type):
        counted = _count(work, plugin, name, other, work.context.store.ids_clause(column), ids, set())
        found += [OutOfReach(plugin=plugin, record_type=name, field=column.name, rows=n) for _, _, n in counted]
    return found


def _unknown(work: Work, record_type: RecordType) -> Iterator[tuple[str, str, Any, Any]]:
    """Yield plugin, record, table and column of each reference to a type that only a stored manifest knows."""
    store, known = work.context.store, {t.table_name for t in work.context.registry.types}
    table = store.tables.plugin
    prepared = store.prepare(sa.select(*as_stored(table.c.name, table.c.manifest)))
    for owner, stored in work.channel.fetch(prepared):
        for record in loads_any(stored).get("records", ()):
            for reference in record.get("references", ()):
                if record["table"] not in known and reference["table"] == record_type.table_name:
                    column = sa.column(reference["field"], sa.Uuid)
                    other = sa.table(record["table"], sa.column("id", sa.Uuid), column)
                    yield owner, record["name"], other, other.c[reference["field"]]
