"""Removing all that a plugin keeps in the database, by its stored manifest alone: its code may be long gone."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore.errors import Forbidden, NotFound, StillReferenced, nearest
from crmcore.records.types import json_type
from crmcore.store.channel import Channel
from crmcore.store.custom import custom_index_name, custom_indexes, has_key, without_keys
from crmcore.store.faults import faults
from crmcore.store.journal import image_text
from crmcore.store.migrate import alone
from crmcore.store.schema import CORE, Stored, stored
from crmcore.store.store import Store


@attrs.frozen(kw_only=True)
class PurgePlan:
    """What a purge would remove: how many rows of which tables, values of which custom fields, and the rest."""

    plugin: str
    version: str
    tables: Mapping[str, int]
    """Rows by table of the plugin; they are dropped, with its version table."""
    parts: Mapping[str, int]
    """Rows by table of core that are about its records: tags, files, stage history, totals."""
    custom: Mapping[str, int]
    """Values by custom field on records of others, as ``record.key``."""
    indexes: tuple[str, ...]
    tasks: tuple[str, ...]
    rules: Mapping[str, int]
    """Rule texts of others that read what it declares, by ``record.field``; they stay, and hold no longer."""


def purge_plan(store: Store, name: str, enabled: Collection[str] = ()) -> PurgePlan:
    """Count what a purge of that plugin would remove.

    Raises:
        Forbidden: it is among those that are enabled.
        NotFound: the database knows no such plugin.
        StillReferenced: another plugin, enabled or not, needs it or refers to its records.
    """
    with faults(), store.engine.connect().execution_options(crm_read_only=True) as connection:
        return _Purge(connection, store, name, enabled).plan()


def kept(store: Store, name: str) -> tuple[dict[str, int], dict[str, int]]:
    """Count what the database keeps of a plugin: rows by table, and rule texts of others that read what it declares."""
    with faults(), store.engine.connect().execution_options(crm_read_only=True) as connection:
        known = stored(connection, store)
        there = set(sa.inspect(connection).get_table_names())
        records = known[name].manifest.get("records", ()) if name in known else ()
        rows = {
            table: connection.scalars(sa.select(sa.func.count()).select_from(sa.table(table))).one()
            for table in sorted(r["table"] for r in records)
            if table in there
        }
        return rows, _rules(connection, known, name)


def mentions(text: str, plugin: str, plugins: Collection[str]) -> bool:
    """True if a rule text names something that the plugin declares, such as ``acme.open_visits``.

    ``plugins`` are those that there are: ``acme_score.heat`` is not of ``acme`` where there is ``acme_score``.
    """
    longer = "|".join(re.escape(p.removeprefix(plugin)) for p in plugins if p.startswith(f"{plugin}_"))
    name = rf"\b{re.escape(plugin)}{f'(?!(?:{longer})[._])' if longer else ''}[._]\w"
    return re.search(name, re.sub(r"\"[^\"]*\"|'[^']*'", "", text)) is not None


def _rules(connection: sa.Connection, known: Mapping[str, Stored], plugin: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for other in known.values():
        for record in other.manifest.get("records", ()) if other.name != plugin else ():
            for column in (c["name"] for c in record["columns"] if c.get("rule")):
                text = sa.column(column, sa.Text)
                texts = connection.scalars(
                    sa.select(text).select_from(sa.table(record["table"])).where(text.contains(plugin, autoescape=True))
                )
                if number := sum(mentions(one, plugin, known) for one in texts):
                    found[f"{record['name']}.{column}"] = number
    return found


def needed_by(store: Store, names: Collection[str]) -> dict[str, list[str]]:
    """Return for each of the plugins which others say that they require it, by their stored manifests."""
    with faults(), store.engine.connect().execution_options(crm_read_only=True) as connection:
        known = stored(connection, store).values()
    return {name: sorted(o.name for o in known if name in o.manifest.get("requires", ())) for name in names}


def purge(store: Store, name: str, actor: str, now: datetime, enabled: Collection[str] = ()) -> PurgePlan:
    """Remove all that the plugin keeps, in one transaction with one entry in the journal; returns what it was.

    Raises:
        Forbidden: it is among those that are enabled.
        NotFound, StillReferenced: as for :func:`purge_plan`.
    """
    with alone(store) as connection:
        found = _Purge(connection, store, name, enabled)
        plan = found.plan()
        found.run()
        images = (None, image_text(attrs.asdict(plan)))
        nobody, about = store.id_of(UUID(int=0)), ("purged", "plugin")
        entry = (store.time_of(now), None, actor, None, None, *about, nobody, None, *images)
        store.journal.write(Channel(connection), [entry])
    return plan


class _Purge:
    def __init__(self, connection: sa.Connection, store: Store, name: str, enabled: Collection[str]) -> None:
        if name in enabled:
            raise Forbidden(f"Plugin '{name}' is enabled.", todo=f"Disable it first: crmcore plugins disable {name}.")
        self.connection = connection
        self.store = store
        self.dialect = store.dialect.name
        self.known = stored(connection, store)
        if name not in self.known or name == CORE:
            plugins = sorted(self.known.keys() - {CORE})
            raise NotFound(f"The database keeps nothing of a plugin '{name}'.{nearest(name, plugins)}", allowed=plugins)
        self.name = name
        self.manifest: Mapping[str, Any] = self.known[name].manifest
        self.records = [r["name"] for r in self.manifest.get("records", ())]
        # By what it has declared, and not by how they begin: the host may have tables of its own in this database.
        mine = {f"{name}_alembic", *(r["table"] for r in self.manifest.get("records", ()))}
        self.tables = [
            table
            for table, _keys in reversed(sa.inspect(connection).get_sorted_table_and_fkc_names())
            if table is not None and table in mine
        ]
        for other in self.known.values():
            if other.name not in (CORE, self.name) and (why := self._needed_by(other)):
                raise StillReferenced(
                    f"'{self.name}' cannot be purged: '{other.name}' ({other.state}) {why}.",
                    todo=f"Purge '{other.name}' first.",
                )

    def _needed_by(self, other: Stored) -> str:
        if self.name in other.manifest.get("requires", ()):
            return "requires it"
        for record in other.manifest.get("records", ()):
            for reference in record["references"]:
                if reference["table"] in self.tables:
                    return f"refers to its records with {record['name']}.{reference['field']}"
        return ""

    def plan(self) -> PurgePlan:
        """Count, and change nothing."""
        kept = {f"{self.name}_alembic"}
        return PurgePlan(
            plugin=self.name,
            version=self.known[self.name].version,
            tables={str(t): self._count(sa.table(t)) for t in sorted(self.tables) if t not in kept},
            parts={str(t.name): n for t, where in self._parts() if (n := self._count(t, where))},
            custom={f"{r}.{key}": self._count(t, has_key(t, key, self.dialect)) for r, key, t in self._custom()},
            indexes=tuple(self._indexes()),
            tasks=tuple(self.connection.scalars(sa.select(self._task.c.name).where(self._tasks()))),
            rules=_rules(self.connection, self.known, self.name),
        )

    def run(self) -> None:
        """Remove everything; the transaction is the caller's."""
        execute = self.connection.execute
        for index, its_table in self._indexes().items():
            _index(index, its_table).drop(self.connection)
        for _record, key, table in self._custom():
            rest = without_keys(table, [key], self.dialect).element
            execute(sa.update(table).where(has_key(table, key, self.dialect)).values(custom=rest))
        for table, where in self._parts():
            execute(sa.delete(table).where(where))
        for name in self.tables:
            sa.Table(name, sa.MetaData()).drop(self.connection)
        execute(sa.delete(self._task).where(self._tasks()))
        own = self.store.tables.plugin
        execute(sa.delete(own).where(own.c.name == self.name))

    @property
    def _task(self) -> sa.Table:
        return self.store.tables.task

    def _tasks(self) -> sa.ColumnElement[bool]:
        name = self._task.c.name
        return sa.or_(name == self.name, name.startswith(f"{self.name}.", autoescape=True))

    def _count(self, table: Any, where: sa.ColumnElement[bool] | None = None) -> int:
        statement = sa.select(sa.func.count()).select_from(table)
        return self.connection.scalars(statement if where is None else statement.where(where)).one()

    def _parts(self) -> list[tuple[sa.Table, sa.ColumnElement[bool]]]:
        """Rows of core that are nothing without the plugin's records."""
        found: list[tuple[sa.Table, sa.ColumnElement[bool]]] = []
        for name, declared in self.store.registry.type_by_name.items():
            owner = self.store.registry.records[name].owner
            if owner == CORE and declared.part and declared.follows == "record_id":
                table = self.store.table(declared)
                found.append((table, table.c.record_type.in_(self.records)))
        total = self.store.tables.total
        lines = [n for n, p in self.manifest.get("pipelines", {}).items() if p["record"] in self.records]
        return [*found, (total, total.c.pipeline.in_(lines))]

    def _custom(self) -> list[tuple[str, str, sa.Table]]:
        """The plugin's custom fields on records of others: record, key and table."""
        tables = {r["name"]: r["table"] for s in self.known.values() for r in s.manifest.get("records", ())}
        return [
            (f["record"], f["name"], sa.Table(tables[f["record"]], sa.MetaData(), sa.Column("custom", json_type())))
            for f in self.manifest.get("custom_fields", ())
            if f["record"] in tables and f["record"] not in self.records
        ]

    def _indexes(self) -> dict[str, str]:
        there = custom_indexes(self.connection)
        kinds = {f["name"]: f["kind"] for f in self.manifest.get("custom_fields", ())}
        names = [custom_index_name(t.name, key, kinds[key]) for _record, key, t in self._custom()]
        return {n: there[n] for n in names if n in there}


def _index(name: str, table: str) -> sa.Index:
    return sa.Index(name, sa.Table(table, sa.MetaData(), sa.Column("id", sa.Uuid)).c.id)
