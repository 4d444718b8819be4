"""Alembic, run for one owner of tables at a time: upgrading, comparing with the declarations.

Alembic keeps the migration that is running in module variables, so one process runs one at a time.
"""

from __future__ import annotations

import threading
import warnings
from argparse import Namespace
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata, produce_migrations
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.operations import Operations, ops

from crmcore.errors import MigrationFailed
from crmcore.store.schema import Owner, stored
from crmcore.store.store import Store

one_at_a_time = threading.Lock()


def upgrade(connection: sa.Connection, store: Store, owner: Owner) -> None:
    """Run the revisions that are not applied yet, in the caller's transaction."""
    with one_at_a_time:
        command.upgrade(configuration(connection, store, owner), "head")


def stamp(connection: sa.Connection, store: Store, owner: Owner, revision: str) -> None:
    """Note that the tables are as a revision leaves them, without running it."""
    with one_at_a_time:
        command.stamp(configuration(connection, store, owner), revision)


def version_of(connection: sa.Connection, owner: Owner) -> str | None:
    """Return the revision in the owner's version table, or None."""
    if not sa.inspect(connection).has_table(owner.version_table):
        return None
    table = sa.table(owner.version_table, sa.column("version_num", sa.String))
    return connection.execute(sa.select(table.c.version_num)).scalar()


def differences(connection: sa.Connection, store: Store, owner: Owner) -> list[str]:
    """Return in words how the owner's tables differ from their declarations; nothing if they do not."""
    with one_at_a_time, warnings.catch_warnings():
        # SQLite tells that it skips indexes over expressions; those of custom fields are looked after elsewhere.
        warnings.filterwarnings("ignore", category=sa.exc.SAWarning)
        found = compare_metadata(_context(connection, store, owner), store.tables.metadata)
    return [_told(change) for entry in found for change in (entry if isinstance(entry, list) else [entry])]


def declare(connection: sa.Connection, store: Store, owner: Owner) -> None:
    """Add what the declarations of an owner without migrations have, and its tables have not.

    Raises:
        MigrationFailed: more than tables, indexes and optional columns would have to change.
    """
    with one_at_a_time, warnings.catch_warnings():
        warnings.filterwarnings("ignore", category=sa.exc.SAWarning)
        context = _context(connection, store, owner)
        script = produce_migrations(context, store.tables.metadata)
        assert script.upgrade_ops is not None
        steps = list(_leaves(script.upgrade_ops.ops))
        for step in steps:
            optional = isinstance(step, ops.AddColumnOp) and step.column.nullable
            if not optional and not isinstance(step, (ops.CreateTableOp, ops.CreateIndexOp, ops.CreateForeignKeyOp)):
                raise MigrationFailed(
                    f"'{owner.name}' has no migrations, and its declarations ask for more than additions: "
                    f"{_told(step.to_diff_tuple())}.",
                    todo=f"Write one: crmcore revision {owner.name} -m 'what changes'.",
                )
        operations = Operations(context)
        for step in steps:
            _perform(operations, step)


def _perform(operations: Operations, step: Any) -> None:
    if isinstance(step, (ops.AddColumnOp, ops.CreateForeignKeyOp)):
        table = step.table_name if isinstance(step, ops.AddColumnOp) else step.source_table
        with operations.batch_alter_table(table) as batch:
            batch.invoke(step)
    else:
        operations.invoke(step)


def _leaves(steps: Collection[Any]) -> Iterator[Any]:
    for step in steps:
        if isinstance(step, ops.OpContainer):
            yield from _leaves(step.ops)
        else:
            yield step


def _told(change: Any) -> str:
    """Return one difference in words; the database has what is to be removed, the declaration what is to be added."""
    verb, *rest = change
    things = [t for t in rest if t is not None and not isinstance(t, (dict, bool))]
    names = [str(getattr(t, "name", None) or t) for t in things]
    if isinstance(rest[-1], (sa.Index, sa.Constraint)) and rest[-1].table is not None:
        names = [rest[-1].table.name, *names]
    return f"{verb.replace('_', ' ')} {'.'.join(dict.fromkeys(names))}"


def _options(connection: sa.Connection, store: Store, owner: Owner) -> dict[str, Any]:
    # Names alone do not tell: 'acme_score_deal' may be a table of 'acme' or of 'acme_score', enabled or not.
    of_others = store.tables.metadata.tables.keys() - owner.tables
    for row in stored(connection, store).values():
        if row.name != owner.name:
            of_others |= {record["table"] for record in row.manifest.get("records", ())}

    def mine(table: str) -> bool:
        return table in owner.tables or (
            table.startswith(f"{owner.name}_") and table not in of_others and not table.endswith("_alembic")
        )

    def include_name(name: str | None, kind: str, parents: Any) -> bool:
        if kind == "table":
            return name is not None and mine(name)
        return not (kind == "index" and name is not None and name.startswith("cf_"))

    def include_object(thing: Any, name: str | None, kind: str, reflected: bool, other: Any) -> bool:
        if kind == "table":
            return mine(thing.name)
        return include_name(name, kind, {}) if kind == "index" else True

    return {
        "target_metadata": store.tables.metadata,
        "version_table": owner.version_table,
        "include_name": include_name,
        "include_object": include_object,
        "compare_type": True,
    }


def _context(connection: sa.Connection, store: Store, owner: Owner) -> MigrationContext:
    return MigrationContext.configure(connection, opts=_options(connection, store, owner))


def configuration(connection: sa.Connection, store: Store, owner: Owner, **more: Any) -> Config:
    """Return what Alembic needs to run an owner's revisions; ``more`` are options of its migration context."""
    options = {"connection": connection, **_options(connection, store, owner), **more}
    config = Config(cmd_opts=Namespace(quiet=True), attributes={"options": options})
    for key, value in (
        ("script_location", str(Path(__file__).parent / "migrations")),
        ("version_locations", str(owner.versions)),
        ("path_separator", "newline"),
    ):
        config.set_main_option(key, value.replace("%", "%%"))
    return config
