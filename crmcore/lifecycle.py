"""The life of plugins between configuration, code and database, in the neutral form that the store takes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

import attrs

from crmcore.errors import Forbidden, NotFound, PluginUnavailable, nearest
from crmcore.hooks import PluginHost
from crmcore.hooks.discovery import core_version, installed, only
from crmcore.hooks.loading import CORE, LoadedPlugin, PluginState, imported
from crmcore.store import Store
from crmcore.store.schema import Owner, Stored

if TYPE_CHECKING:
    from crmcore.store.purge import PurgePlan


def owners(host: PluginHost, store: Store) -> list[Owner]:
    """Return core and the plugins that take part as owners of tables, in the order in which they are migrated."""
    of_plugins = {
        host.registry.type_by_name[n].table_name: o.owner for n, o in host.registry.records.items() if o.owner != CORE
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


@attrs.frozen(kw_only=True)
class SwitchPlan:
    """What switching a plugin on or off means: who is concerned, and how many rows each of its tables holds.

    ``concerned`` names, when it is switched on, the plugins that it needs and that are not enabled; when it is
    switched off, those that need it and would be quarantined.
    """

    plugin: str
    version: str
    rows: Mapping[str, int]
    concerned: tuple[str, ...]


def plan_enable(host: PluginHost, store: Store, name: str) -> SwitchPlan:
    """Say what enabling a plugin would bring; changes nothing.

    Raises:
        PluginUnavailable: it is not installed, or cannot be loaded with this version of crmcore.
        DuplicateName: two distributions provide it.
    """
    known = installed()
    if name not in known:
        raise PluginUnavailable(
            f"Plugin '{name}' is not installed.{nearest(name, known)}",
            todo="Install the distribution that provides it.",
        )
    loaded = imported(only(known[name]), core_version())
    if loaded.error is not None:
        raise loaded.error
    from crmcore.store.purge import kept_rows

    lacking = tuple(n for n in loaded.needs if n not in host.plugins or not host.plugins[n].up)
    return SwitchPlan(plugin=name, version=loaded.version, rows=kept_rows(store, name), concerned=lacking)


def plan_disable(host: PluginHost, store: Store, name: str) -> SwitchPlan:
    """Say what disabling a plugin would hide; it removes nothing, and neither does this.

    Raises:
        NotFound: the configuration names no such plugin.
    """
    if name not in host.plugins or name == CORE:
        names = sorted(set(host.plugins) - {CORE})
        raise NotFound(f"No plugin '{name}' is configured.{nearest(name, names)}", allowed=names)
    from crmcore.store.purge import kept_rows

    needing = tuple(p.name for p in host if name in p.needs)
    version = host.plugins[name].version
    return SwitchPlan(plugin=name, version=version, rows=kept_rows(store, name), concerned=needing)


def purge(host: PluginHost, store: Store, name: str, actor: str, now: datetime) -> PurgePlan:
    """Remove all that a plugin keeps; see :func:`crmcore.store.purge.purge`.

    Raises:
        Forbidden: the plugin is enabled.
        NotFound, StillReferenced: there is nothing of it, or another plugin rests on it.
    """
    loaded = host.plugins.get(name)
    if loaded is not None and loaded.state is not PluginState.DISABLED:
        raise Forbidden(f"Plugin '{name}' is enabled.", todo=f"Disable it first: crmcore plugins disable {name}.")
    from crmcore.store import purge

    return purge.purge(store, name, actor, now)
