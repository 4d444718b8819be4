"""What is wrong with a firm's crmcore, and what to do about it: each check looks, and changes nothing."""

from __future__ import annotations

import enum
import stat
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore.errors import SchemaNewer, SchemaOutdated, StoreUnavailable
from crmcore.hooks.loading import PluginState
from crmcore.lifecycle import owners
from crmcore.model import NOBODY, Attachment, PipelineRecord
from crmcore.records import schema_of
from crmcore.store import migrate
from crmcore.store.custom import custom_indexes, wanted_indexes
from crmcore.store.faults import faults
from crmcore.store.schema import stored
from crmcore.work.files import path_of

if TYPE_CHECKING:
    from crmcore.crm import Crm

_MIGRATE = "Run `crmcore migrate`."


class Level(enum.StrEnum):
    """How bad it is: worth knowing, to be looked at, or broken."""

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"


@attrs.frozen
class Finding:
    """One thing that a check found: what it is, with real values, and what to do."""

    level: Level
    what: str
    todo: str = ""


Check = Callable[["Crm", sa.Connection], Iterable[Finding]]


def checkup(crm: Crm) -> list[Finding]:
    """Look at everything; the worst first, nothing if all is well.

    Attachments are looked for one by one and stage totals are counted anew, which takes its time on a large database.
    """
    found = list(_plugins(crm))
    found += _file_rights(crm)
    try:
        crm.check_schema()
    except (SchemaOutdated, SchemaNewer, StoreUnavailable) as error:
        found.append(Finding(Level.ERROR, error.what, error.todo))
        return _worst_first(found)
    with faults(), crm.engine.connect().execution_options(crm_read_only=True) as connection:
        # Checking the schema may have taken out plugins whose tables do not fit: so they are looked at once more.
        for check in (_plugins, *_CHECKS):
            found += check(crm, connection)
    return _worst_first(found)


def _worst_first(found: list[Finding]) -> list[Finding]:
    return sorted(dict.fromkeys(found), key=lambda f: list(Level).index(f.level), reverse=True)


def _plugins(crm: Crm, _connection: sa.Connection | None = None) -> Iterator[Finding]:
    for loaded in crm.host.plugins.values():
        if loaded.error is not None:
            quarantined = loaded.state is PluginState.QUARANTINED
            level = Level.ERROR if quarantined else Level.WARNING
            yield Finding(level, f"Plugin '{loaded.name}' is {loaded.state.value}: {loaded.why}")


def _file_rights(crm: Crm) -> Iterator[Finding]:
    if not crm.store.sqlite or not crm.engine.url.database:
        return
    path = Path(crm.engine.url.database)
    if path.exists() and path.stat().st_mode & stat.S_IROTH:
        yield Finding(Level.WARNING, f"Everybody on this machine can read {path}.", f"Run `chmod o-rwx {path}`.")


def _states(crm: Crm, connection: sa.Connection) -> Iterator[Finding]:
    known = stored(connection, crm.store)
    for name in sorted(known.keys() - crm.host.plugins.keys()):
        rows = len(known[name].manifest.get("records", ()))
        yield Finding(
            Level.NOTE,
            f"The database keeps the data of '{name}' {known[name].version} ({rows} kinds of records), "
            "which is not configured.",
            f"Enable it again, or remove its data: crmcore plugins purge {name}.",
        )
    for loaded in crm.host:
        row = known.get(loaded.name)
        if row is not None and row.manifest != crm.host.manifest(loaded.name):
            yield Finding(Level.WARNING, f"What is stored of the declarations of '{loaded.name}' is old.", _MIGRATE)


def _drift(crm: Crm, _connection: sa.Connection) -> Iterator[Finding]:
    for line in migrate.drift(crm.store, owners(crm.host, crm.store)):
        yield Finding(
            Level.ERROR,
            f"The tables are not as declared: {line}.",
            "Somebody changed them by hand, or a migration is missing: undo the one or write the other.",
        )


def _indexes(crm: Crm, connection: sa.Connection) -> Iterator[Finding]:
    wanted = wanted_indexes(crm.registry, crm.store.tables, crm.store.dialect.name)
    for name in sorted(wanted.keys() - custom_indexes(connection).keys()):
        yield Finding(Level.WARNING, f"The index {name} of a custom field is missing.", _MIGRATE)


def _tasks(crm: Crm, connection: sa.Connection) -> Iterator[Finding]:
    task = crm.store.tables.task
    for row in connection.execute(sa.select(task).where(task.c.failures > 0).order_by(task.c.name)):
        again = f"crmcore worker --retry {row.name}"
        if row.parked:
            yield Finding(
                Level.ERROR,
                f"The {row.kind} '{row.name}' is parked after {row.failures} failures: {row.error}",
                f"Mend the cause, then try again: {again}. Or step over the event: crmcore worker --skip {row.name}.",
            )
        else:
            what = f"The {row.kind} '{row.name}' failed {row.failures} times: {row.error}"
            due = f"{row.due_at:%Y-%m-%d %H:%M} UTC"
            yield Finding(Level.WARNING, what, f"It is tried again at {due}; to try now: {again}.")


def has_wal_reset_bug(version: tuple[int, ...]) -> bool:
    """True for releases of SQLite that can lose commits when a checkpoint races with a writer.

    Source: the release notes of SQLite 3.51.3; 3.44.6 and 3.50.7 have the correction too.
    """
    mended = version[:2] in ((3, 44), (3, 50)) and version >= {44: (3, 44, 6), 50: (3, 50, 7)}[version[1]]
    return (3, 7, 0) <= version < (3, 51, 3) and not mended


def _sqlite_version(crm: Crm, connection: sa.Connection) -> Iterator[Finding]:
    if crm.store.sqlite:
        text = str(connection.scalar(sa.select(sa.func.sqlite_version())))
        if has_wal_reset_bug(tuple(int(part) for part in text.split("."))):
            yield Finding(
                Level.WARNING,
                f"SQLite {text} has the WAL-reset bug: with several processes, a checkpoint can lose commits.",
                "Use a Python with SQLite 3.51.3 or newer (or 3.44.6, 3.50.7), or let one process alone write.",
            )


def _stages(crm: Crm, connection: sa.Connection) -> Iterator[Finding]:
    for declared in (t for t in crm.registry.types if issubclass(t.cls, PipelineRecord)):
        table = crm.store.table(declared)
        where = (table.c.pipeline, table.c.stage)
        for pipeline, stage, count in connection.execute(
            sa.select(*where, sa.func.count()).group_by(*where).order_by(*where)
        ):
            line = crm.registry.pipelines.get(pipeline)
            if line is None:
                yield Finding(
                    Level.ERROR,
                    f"{count} records of {declared.name} stand on the pipeline '{pipeline}', which is not declared.",
                    "Enable the plugin that declares it, or declare it in crm.toml.",
                )
            elif stage not in {s.name for s in line.value.stages}:
                yield Finding(
                    Level.ERROR,
                    f"{count} records of {declared.name} stand in '{stage}', which {pipeline} no longer has.",
                    "Give the pipeline that stage again, move the records out of it, and then remove it.",
                )


Totals = dict[tuple[str, str, UUID, str], tuple[int, int]]
"""Records and money units, by pipeline, stage, owner and currency."""


def _counted(crm: Crm, connection: sa.Connection) -> Totals:
    """Count the records of all pipelines and add up their values."""
    found: Totals = {}
    for line in (o.value for o in crm.registry.pipelines.values()):
        table = crm.store.table(schema_of(line.record))
        groups: list[Any] = [table.c.stage, table.c.owner_id]
        units: Any = sa.literal(0)
        if line.value:
            groups.append(table.c[f"{line.value}_currency"])
            units = sa.type_coerce(table.c[line.value], sa.BigInteger)
        statement = sa.select(sa.func.count(), sa.func.sum(units), *groups).group_by(*groups)
        for count, total, stage, owner, *money in connection.execute(statement.where(table.c.pipeline == line.name)):
            found[line.name, stage, owner or NOBODY, next(iter(money), None) or ""] = (count, int(total or 0))
    return found


def _kept(crm: Crm, connection: sa.Connection) -> Totals:
    table = crm.store.tables.total
    mine = table.c.pipeline.in_(list(crm.registry.pipelines))
    return {
        (line, stage, owner, money): (records, int(units))
        for line, stage, owner, money, records, units in connection.execute(sa.select(table).where(mine))
        if records or units
    }


def _totals(crm: Crm, connection: sa.Connection) -> Iterator[Finding]:
    kept, counted = _kept(crm, connection), _counted(crm, connection)
    for line, stage in sorted({k[:2] for k in kept.keys() | counted.keys() if kept.get(k) != counted.get(k)}):
        has, real = (sum(n for k, (n, _) in t.items() if k[:2] == (line, stage)) for t in (kept, counted))
        yield Finding(
            Level.ERROR,
            f"The totals of {line} '{stage}' are not those of its records: {has} records kept, {real} counted"
            + (", with other owners or values." if has == real else "."),
            "Run `crmcore doctor --recount`.",
        )


def recount(crm: Crm) -> None:
    """Write the totals of all pipelines anew, from the records themselves."""
    crm.check_schema()
    table = crm.store.tables.total
    with migrate.alone(crm.store) as connection:
        if not crm.store.sqlite:
            # Whoever changes records adds to the totals last: from now on nobody does until we are done.
            connection.execute(sa.text(f"LOCK TABLE {table.name} IN EXCLUSIVE MODE"))
        connection.execute(sa.delete(table).where(table.c.pipeline.in_(list(crm.registry.pipelines))))
        names = [c.name for c in table.columns]
        if rows := [dict(zip(names, (*k, *v), strict=True)) for k, v in _counted(crm, connection).items()]:
            connection.execute(sa.insert(table), rows)


def _attachments(crm: Crm, connection: sa.Connection) -> Iterator[Finding]:
    table = crm.store.table(schema_of(Attachment))
    rows = connection.execution_options(yield_per=1_000).execute(
        sa.select(table.c.sha256, sa.func.min(table.c.name), sa.func.count()).group_by(table.c.sha256)
    )
    gone = [(name, count) for digest, name, count in rows if not path_of(crm.config.files_path, digest).is_file()]
    if gone:
        yield Finding(
            Level.ERROR,
            f"The content of {sum(count for _, count in gone)} files is missing in {crm.config.files_path}, "
            f"'{gone[0][0]}' among them.",
            "Restore that folder from the backup, or check [files] path in crm.toml.",
        )


def _journal(crm: Crm, connection: sa.Connection) -> Iterator[Finding]:
    journal, head = crm.store.tables.journal, crm.store.tables.head
    # One statement, so that entries written meanwhile are in all three figures or in none.
    last, highest, count = connection.execute(
        sa.select(
            sa.select(head.c.last).scalar_subquery(),
            sa.select(sa.func.coalesce(sa.func.max(journal.c.seq), 0)).scalar_subquery(),
            sa.select(sa.func.count()).select_from(journal).scalar_subquery(),
        )
    ).one()
    if not last == highest == count:
        yield Finding(
            Level.ERROR,
            f"The journal has gaps: {count} entries, the highest number is {highest}, and {last} were given out.",
            "Somebody changed it by hand; restore it from a backup.",
        )


_CHECKS: tuple[Check, ...] = (
    _states, _drift, _indexes, _tasks, _sqlite_version, _stages, _totals, _attachments, _journal,
)  # fmt: skip
