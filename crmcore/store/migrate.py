"""Bringing a database to the state that the code needs: each owner of tables by itself, in one transaction.

Two that run at once do everything once: the second waits for the lock that the first one holds, and then finds
nothing to do. A migration that fails, or whose process is killed, leaves tables, version and ``core_plugin`` as
they were, since all three are written in the same transaction.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import attrs
import sqlalchemy as sa

from crmcore.errors import (
    CrmError,
    DeclarationError,
    MigrationFailed,
    Retry,
    SchemaNewer,
    StoreFull,
    StoreLocked,
)
from crmcore.store import revisions
from crmcore.store.custom import custom_index_name, custom_indexes, wanted_indexes
from crmcore.store.faults import faults, translate
from crmcore.store.schema import CORE, Owner, Stored, is_newer, stored
from crmcore.store.store import Store

_LOCK = 0x63726D  # "crm": the first half of the advisory lock's key


@attrs.frozen(kw_only=True)
class Applied:
    """What was done for one owner: from which revision to which; ``error`` says why it failed."""

    name: str
    before: str | None
    after: str | None
    error: CrmError | None = None

    @property
    def changed(self) -> bool:
        """True if the tables are others than before."""
        return self.before != self.after


@contextmanager
def alone(store: Store) -> Iterator[sa.Connection]:
    """One transaction that no other migration runs beside, and in which SQLite lets tables be rebuilt.

    Raises:
        MigrationFailed: rows would refer to others that are gone.
    """
    with faults(), store.engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        if not store.sqlite:
            with connection.begin():
                place = sa.func.hashtext(sa.func.current_schema())
                connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_LOCK, place)))
                yield connection
            return
        # Rebuilding a table drops the old one, which with foreign keys on deletes rows that refer to it.
        (enforced,) = driver.execute("PRAGMA foreign_keys").fetchone()
        driver.execute("PRAGMA foreign_keys = OFF")
        try:
            with connection.begin():
                if not driver.in_transaction:  # a host's engine, with the driver's own idea of beginning
                    driver.execute("BEGIN IMMEDIATE")
                yield connection
                if orphans := driver.execute("PRAGMA foreign_key_check").fetchall():
                    raise MigrationFailed(
                        f"{len(orphans)} rows would refer to what is gone, the first in '{orphans[0][0]}'."
                    )
        finally:
            driver.execute(f"PRAGMA foreign_keys = {int(enforced)}")


def migrate(
    store: Store, owners: Sequence[Owner], absent: Iterable[Stored], now: datetime, *, partly: bool = False
) -> list[Applied]:
    """Migrate all owners, core first.

    Args:
        owners: what takes part, each after those that it requires.
        absent: plugins that are configured and do not take part, with the state to keep of them. Plugins that
            are stored and named in neither list become disabled.
        now: the time to note.
        partly: these are not all owners, so nothing is said of the others.

    Raises:
        MigrationFailed: core's migration failed. That of a plugin only leaves it quarantined.
        SchemaNewer: the database is newer than the code of core.
        StoreUnavailable, StoreLocked: the database cannot be used.
    """
    with faults(), store.engine.connect():
        pass  # a database that cannot be reached is no migration that failed
    done: dict[str, Applied] = {}
    for owner in owners:
        broken = [n for n in owner.requires if n in done and done[n].error is not None]
        try:
            if broken:
                raise MigrationFailed(f"'{owner.name}' needs '{broken[0]}', whose migration failed.")
            done[owner.name] = _migrated(store, owner, now)
        except (MigrationFailed, SchemaNewer) as error:
            if owner.name == CORE:
                raise
            done[owner.name] = Applied(name=owner.name, before=None, after=None, error=error)
            resting = Stored(
                name=owner.name, version=owner.version, state="quarantined", revision=None, error=str(error),
                manifest=owner.manifest,
            )  # fmt: skip
            _leave(store, [resting], now)
    if not partly:
        _settle(store, done, absent, now)
    return list(done.values())


def _migrated(store: Store, owner: Owner, now: datetime) -> Applied:
    try:
        with alone(store) as connection:
            known = stored(connection, store)
            before = known[owner.name].revision if owner.name in known else None
            _refuse_newer(owner, known.get(owner.name), revisions.version_of(connection, owner))
            wanted = owner.wanted(store)
            _bring(connection, store, owner, before)
            row = Stored(
                name=owner.name, version=owner.version, state="enabled", revision=wanted, error=None,
                manifest=owner.manifest,
            )  # fmt: skip
            _keep(connection, store, row, now)
    except (SchemaNewer, StoreLocked, StoreFull, Retry, MigrationFailed):
        raise
    except Exception as error:
        if isinstance(found := translate(error), (StoreLocked, StoreFull, Retry)):
            raise found from error
        cause = error.__cause__ if isinstance(error, CrmError) and error.__cause__ else error
        told = " ".join(str(getattr(cause, "orig", None) or cause).split())
        raise MigrationFailed(
            f"The migration of '{owner.name}' {owner.version} failed, and its transaction was undone: "
            f"{type(cause).__name__}: {told}.",
            todo="Mend or replace it, and run `crmcore migrate` again.",
        ) from error
    return Applied(name=owner.name, before=before, after=wanted)


def _refuse_newer(owner: Owner, known: Stored | None, applied: str | None) -> None:
    for revision in (applied, known.revision if known else None):
        if revision is not None and is_newer(owner, revision, known.version if known else owner.version):
            raise SchemaNewer(
                f"The tables of '{owner.name}' are at revision '{revision}', which its installed version "
                f"{owner.version} does not know.",
                todo="Install the newer version.",
            )


def _bring(connection: sa.Connection, store: Store, owner: Owner, before: str | None) -> None:
    """Change the tables of one owner."""
    if owner.migrations is None:
        if before != owner.wanted(store):
            revisions.declare(connection, store, owner)
        return
    numbers = owner.revisions
    if not numbers:
        raise DeclarationError(f"The folder {owner.versions} has no revision, such as 0001_first.py.")
    adopted = before is not None and not before.isdecimal()
    if adopted:
        # Its tables were made from declarations until now; its first revision describes them as they are.
        revisions.stamp(connection, store, owner, numbers[0])
    if revisions.version_of(connection, owner) != numbers[-1]:
        revisions.upgrade(connection, store, owner)
    if adopted and (wrong := revisions.differences(connection, store, owner)):
        raise MigrationFailed(
            f"The tables of '{owner.name}' were made from its declarations, and its first revision describes "
            f"others: {wrong[0]}.",
            todo="Let the first revision make the tables as the last release without migrations declared them.",
        )
    if owner.name == CORE:
        head = store.tables.head
        seed = store.upsert(head).values(id=1, last=0)
        connection.execute(seed.on_conflict_do_nothing(index_elements=["id"]))


def _keep(connection: sa.Connection, store: Store, row: Stored, now: datetime) -> None:
    """Store the state of an owner; ``since`` changes only with the state."""
    table = store.tables.plugin
    values = {**attrs.asdict(row, recurse=False), "since": now}
    made = store.upsert(table).values(values)
    kept = {n: made.excluded[n] for n in values if n not in ("name", "since")}
    same = sa.and_(table.c.state == made.excluded.state, table.c.version == made.excluded.version)
    kept["since"] = sa.case((same, table.c.since), else_=made.excluded.since)
    connection.execute(made.on_conflict_do_update(index_elements=["name"], set_=kept))


def _leave(store: Store, rows: Iterable[Stored], now: datetime) -> None:
    """Store that plugins do not take part; revision and manifest stay those of the tables that are there."""
    with alone(store) as connection:
        known = stored(connection, store)
        for row in rows:
            before = known.get(row.name)
            if before is None:
                _keep(connection, store, row, now)
            elif (before.state, before.error) != (row.state, row.error):
                _keep(connection, store, attrs.evolve(before, state=row.state, error=row.error), now)


def _settle(store: Store, done: Mapping[str, Applied], absent: Iterable[Stored], now: datetime) -> None:
    """Note who does not take part, and bring the indexes of custom fields to what is declared."""
    out = {row.name: row for row in absent}
    with faults(), store.engine.connect() as connection:
        known = stored(connection, store)
    gone = [
        attrs.evolve(row, state="disabled", error=None) for n, row in known.items() if n not in done and n not in out
    ]
    _leave(store, [row for row in out.values() if row.name in known or row.state != "disabled"] + gone, now)
    broken = {n for n, a in done.items() if a.error} | {n for n, r in out.items() if r.state == "quarantined"}
    resting = [known[n].manifest for n in broken & known.keys()]
    with alone(store) as connection:
        _index(connection, store, resting)


def _index(connection: sa.Connection, store: Store, resting: Iterable[Mapping[str, Any]]) -> None:
    """Create the missing indexes of custom fields, and drop those that nobody declares any more.

    What a quarantined plugin declared keeps its index: the plugin may be back in a moment.
    """
    tables = {t.name: t.table_name for t in store.registry.types}
    wanted = wanted_indexes(store.registry, store.tables, store.dialect.name)
    kept = {
        custom_index_name(tables[f["record"]], f["name"], f["kind"])
        for manifest in resting
        for f in manifest.get("custom_fields", ())
        if f["record"] in tables
    }
    there = set(sa.inspect(connection).get_table_names())
    found = custom_indexes(connection)
    for name in found.keys() - wanted.keys() - kept:
        if found[name] in tables.values():
            table = sa.Table(found[name], sa.MetaData(), sa.Column("id", sa.Uuid))
            sa.Index(name, table.c.id).drop(connection)
    for name in wanted.keys() - found.keys():
        index = wanted[name]
        if index.table is not None and index.table.name in there:
            index.create(connection)


def drift(store: Store, owners: Iterable[Owner]) -> list[str]:
    """Return how the tables of core and of the plugins that take part differ from their declarations."""
    with faults(), store.engine.connect().execution_options(crm_read_only=True) as connection:
        return [
            f"{owner.name}: {difference}"
            for owner in owners
            for difference in revisions.differences(connection, store, owner)
        ]
