"""Whose tables a database holds and in what state: what is read once before the first unit of work."""

from __future__ import annotations

import hashlib
import importlib.util
import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

import attrs
import sqlalchemy as sa
from packaging.version import InvalidVersion, Version

from crmcore.errors import DeclarationError, MigrationFailed, SchemaNewer, SchemaOutdated
from crmcore.store.faults import faults
from crmcore.store.store import Store

CORE = "core"
_MIGRATE = "Run `crmcore migrate`."
_NUMBERED = re.compile(r"(\d{4})_\w+\.py")


@attrs.frozen(kw_only=True, slots=False)
class Owner:
    """Core or a plugin, as far as its tables go.

    Args:
        name: all its tables begin with it and an underscore.
        tables: the names of those that it declares.
        requires: other owners that must be migrated before.
        migrations: the package whose folder ``versions`` holds ``NNNN_words.py``, one after the other; None if
            the tables are made from their declarations.
        manifest: what is kept of the declarations for the time when the plugin is gone.
    """

    name: str
    version: str
    tables: frozenset[str]
    requires: tuple[str, ...] = ()
    migrations: str | None = None
    manifest: Mapping[str, Any]

    @property
    def version_table(self) -> str:
        """The owner's own version table, so that removing a package breaks nobody else."""
        return f"{self.name}_alembic"

    @cached_property
    def versions(self) -> Path:
        """The folder with the owner's revisions.

        Raises:
            DeclarationError: there is no such package.
        """
        assert self.migrations is not None
        try:
            found = importlib.util.find_spec(self.migrations)
        except ImportError:
            found = None
        if found is None or not found.submodule_search_locations:
            raise DeclarationError(f"'{self.name}' has no package '{self.migrations}' with its migrations.")
        return Path(next(iter(found.submodule_search_locations))) / "versions"

    @property
    def revisions(self) -> list[str]:
        """The numbers of the owner's revisions, oldest first; read from the names of the files, not imported."""
        try:
            files = list(self.versions.iterdir())
        except (DeclarationError, FileNotFoundError):
            files = []  # migrating tells it; until then its tables are as if no revision had run
        return sorted(match[1] for file in files if (match := _NUMBERED.fullmatch(file.name)))

    def wanted(self, store: Store) -> str:
        """Return what the stored revision must be: the newest number, or a hash of the declared tables."""
        if self.migrations is not None:
            return (self.revisions or ["0000"])[-1]
        return declared_revision(store, self.tables)


def declared_revision(store: Store, tables: Iterable[str]) -> str:
    """Return a name for tables as they are declared now: it changes when they do."""
    made = hashlib.sha256()
    for name in sorted(tables):
        table = store.tables.metadata.tables[name]
        made.update(str(sa.schema.CreateTable(table).compile(dialect=store.dialect)).encode())
        for index in sorted(str(sa.schema.CreateIndex(i).compile(dialect=store.dialect)) for i in table.indexes):
            made.update(index.encode())
    return f"declared-{made.hexdigest()[:16]}"


@attrs.frozen(kw_only=True)
class Stored:
    """A row of ``core_plugin``: how an owner was left by the last migration."""

    name: str
    version: str
    state: str
    revision: str | None
    error: str | None
    manifest: Mapping[str, Any]


def stored(connection: sa.Connection, store: Store) -> dict[str, Stored]:
    """Return all owners that the database knows, by name; an empty mapping if it has no tables yet."""
    table = store.tables.plugin
    if not sa.inspect(connection).has_table(table.name):
        return {}
    columns = [table.c[a.name] for a in attrs.fields(Stored)]
    return {row.name: Stored(**row._mapping) for row in connection.execute(sa.select(*columns))}


def check_schema(store: Store, owners: Iterable[Owner]) -> tuple[dict[str, Stored], dict[str, MigrationFailed]]:
    """Compare what the database holds with what the code needs.

    Returns:
        What is stored, by owner, and the owners whose migration failed when it was last tried: they cannot
        take part, and the others can.

    Raises:
        SchemaOutdated: there are no tables, or those of an owner are older than its code.
        SchemaNewer: those of an owner are newer than its code.
    """
    with faults(), store.engine.connect().execution_options(crm_read_only=True) as connection:
        known = stored(connection, store)
    if CORE not in known:
        raise SchemaOutdated("The database has no tables yet.", todo=_MIGRATE)
    failed: dict[str, MigrationFailed] = {}
    for owner in owners:
        found = known.get(owner.name)
        if found is not None and found.state == "quarantined" and str(found.error).startswith(_FAILED):
            if found.revision != owner.wanted(store):
                failed[owner.name] = MigrationFailed(str(found.error).removeprefix(_FAILED).strip())
        elif found is None or found.revision is None:
            raise SchemaOutdated(f"The tables of '{owner.name}' have not been made yet.", todo=_MIGRATE)
        else:
            check_revision(store, owner, found.revision, found.version)
    return known, failed


_FAILED = f"[{MigrationFailed.code}]"


def check_revision(store: Store, owner: Owner, revision: str, version: str) -> None:
    """Check that the tables of an owner, as they were left by its release ``version``, fit its code.

    Raises:
        SchemaOutdated, SchemaNewer: they do not.
    """
    wanted = owner.wanted(store)
    if revision == wanted:
        return
    if is_newer(owner, revision, version):
        raise SchemaNewer(
            f"The tables of '{owner.name}' are at revision '{revision}' of its version {version}; "
            f"the installed version {owner.version} knows '{wanted}'.",
            todo="Install the newer version.",
        )
    raise SchemaOutdated(
        f"The tables of '{owner.name}' are at revision '{revision}', and its version {owner.version} needs '{wanted}'.",
        todo=_MIGRATE,
    )


def is_newer(owner: Owner, revision: str, version: str) -> bool:
    """True if a stored revision comes from a later release of the owner than the one that is installed."""
    numbered = revision.isdecimal()
    if owner.migrations is not None and numbered:
        return revision not in ("0000", *owner.revisions)
    if owner.migrations is None and numbered:
        return True
    try:
        return Version(version) > Version(owner.version)
    except InvalidVersion:
        return False
