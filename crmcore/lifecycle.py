"""The life of plugins between configuration, code and database, in the neutral form that the store takes."""

from __future__ import annotations

from pathlib import Path

from crmcore.errors import DeclarationError, nearest
from crmcore.hooks import PluginHost
from crmcore.hooks.loading import CORE, LoadedPlugin
from crmcore.store import Store
from crmcore.store.schema import Owner, Stored

def owners(host: PluginHost, store: Store) -> list[Owner]:
    """Return core and the plugins that take part as owners of tables, in the order in which they are migrated."""
    of_plugins = {
        host.registry.type_by_name[n].table_name: o.owner
        for n, o in host.registry.records.items()
        if o.owner != CORE
    }
    made = []
    for loaded in host:
        tables = {t for t in store.tables.metadata.tables if of_plugins.get(t, CORE) == loaded.name}
        made.append(
            Owner(
                name=loaded.name,
                version=loaded.version,
                tables=frozenset(tables),
                requires=tuple(n for n in loaded.needs),
                migrations=_migrations(loaded),
                manifest=host.manifest(loaded.name),
            )
        )
    return made


def _migrations(loaded: LoadedPlugin) -> str | None:
    if loaded.name == CORE:
        return "crmcore.store.migrations"
    return loaded.cls.migrations if loaded.cls is not None else None


def absent(host: PluginHost) -> list[Stored]:
    """Return the configured plugins that do not take part, with the state that the database keeps of them."""
    return [
        Stored(
            name=p.name,
            version=p.version,
            state=p.state.value,
            revision=None,
            error=str(p.error) if p.error else None,
            manifest={},
        )
        for p in host.plugins.values()
        if not p.up
    ]


def write_revision(
    host: PluginHost, store: Store, name: str, message: str, *, replace: bool = False
) -> Path:
    """Write the next Alembic revision of core or of a plugin; see :func:`crmcore.store.migrate.write_revision`.

    Raises:
        DeclarationError: no such plugin takes part, it names no package, or nothing has changed.
    """
    from crmcore.store import migrate

    known = owners(host, store)
    found = [o for o in known if o.name == name]
    if not found:
        raise DeclarationError(f"No plugin '{name}' is enabled.{nearest(name, (o.name for o in known))}")
    if found[0].migrations is None:
        raise DeclarationError(
            f"Plugin '{name}' names no package for its migrations.",
            todo="Say migrations = '…' in its class, with the name of a package that has a folder 'versions'.",
        )
    return migrate.write_revision(host.registry, known, name, message, replace=replace)
