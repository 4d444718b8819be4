"""Who refers to a record: parts that go with it, and others that keep it from being removed.

Records of plugins that are disabled or no longer installed are found through the manifests stored in the database.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import sqlalchemy as sa

from crmcore.records import RecordType, schema_of
from crmcore.store.encode import loads_any
from crmcore.store.plans import WritePlan, decoder

if TYPE_CHECKING:
    from crmcore.work.work import Work

Parts = list[tuple[WritePlan, list[Any]]]
Users = list[tuple[str, str, int]]


def referring(work: Work, record_type: RecordType, ids: list[UUID]) -> tuple[Parts, Users]:
    """Return the parts of records, and how many others refer to them (plugin, record, count)."""
    parts: Parts = []
    users: Users = []
    part_ids: dict[str, set[UUID]] = {}
    known = set()
    for other in work.context.registry.types:
        known.add(other.table_name)
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
    users += _count_unknown(work, record_type, ids, known)
    return parts, users


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


def _count_unknown(work: Work, record_type: RecordType, ids: list[UUID], known: set[str]) -> Users:
    """Count references from tables that only a stored manifest knows."""
    store = work.context.store
    table = store.tables.plugin
    prepared = store.prepare(sa.select(table.c.name, sa.type_coerce(table.c.manifest, sa.types.NullType())))
    users: Users = []
    for owner, stored in work.channel.rows(prepared.sql, prepared.params({})):
        for record in loads_any(stored).get("records", ()):
            if record["table"] in known:
                continue
            for reference in record.get("references", ()):
                if reference["table"] == record_type.table_name:
                    column = sa.column(reference["field"], sa.Uuid)
                    other = sa.table(record["table"], sa.column("id", sa.Uuid), column)
                    where = store.ids_clause(other.c[reference["field"]])
                    users += _count(work, f"{owner} (not enabled)", record["name"], other, where, ids, set())
    return users
