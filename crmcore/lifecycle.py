"""The life of plugins between configuration, code and database, in the neutral form that the store takes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from crmcore.errors import PluginUnavailable, nearest
from crmcore.hooks import Plugin, PluginHost
from crmcore.hooks.discovery import core_version, given, installed, only
from crmcore.hooks.loading import CORE, PluginState, imported
from crmcore.store import Store
from crmcore.store.schema import Owner, Stored


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
                migrations=loaded.cls.migrations if loaded.cls is not None else None,
                manifest=host.manifest(loaded.name),
            )
        )
    return made


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


_PARTS = {
    "view sections": "sections",
    "commands": "commands",
    "reports": "reports",
    "facts": "facts",
    "roles": "roles",
    "interaction kinds": "kinds",
    "pipelines": "pipelines",
    "due jobs": "jobs",
}


@attrs.frozen(kw_only=True)
class SwitchPlan:
    """What switching a plugin on or off means, with counts. No row changes by it.

    Attributes:
        plugin: its name.
        version: its version.
        rows: how many rows each of its tables holds, or would hold; they stay.
        parts: what comes or goes, by kind: sections of the customer view, commands, reports, and so on.
        rules: rule texts that read what it declares, by where they stand: they hold only while it is on.
        keeping: where those of them stand without which crmcore cannot start, so that it stays on until they change.
        concerned: switched on, the plugins that it needs, which must be switched on with it; switched off, those
            that need it.
    """

    plugin: str
    version: str
    rows: Mapping[str, int]
    parts: Mapping[str, tuple[str, ...]]
    rules: Mapping[str, int]
    keeping: tuple[str, ...]
    concerned: tuple[str, ...]


def to_enable(host: PluginHost, plugins: Iterable[type[Plugin]], name: str) -> list[str]:
    """Return a plugin that is installed or given, after those that it needs and that are not enabled.

    Raises:
        PluginUnavailable: it or one of them is not installed, or cannot be loaded with this version of crmcore.
        DuplicateName: two distributions provide it.
    """
    there = installed()
    known = {**there, **{n: (c,) for n, c in given(plugins, there).items()}}
    found: list[str] = []
    waiting = [name]
    while waiting:
        wanted = waiting.pop()
        if wanted not in known:
            raise PluginUnavailable(
                f"Plugin '{wanted}' is not installed.{nearest(wanted, known)}",
                todo="Install the distribution that provides it.",
            )
        loaded = imported(only(known[wanted]), core_version())
        if loaded.error is not None:
            raise loaded.error
        found = [wanted, *(n for n in found if n != wanted)]
        waiting += [n for n in loaded.needs if n not in host.plugins or host.plugins[n].state is PluginState.DISABLED]
    return found


def plan_switch(
    now: PluginHost, then: PluginHost, store: Store, name: str, rules: Iterable[tuple[str, str]], *, enabled: bool
) -> SwitchPlan:
    """Say what changes if the plugins of one host are those of another; changes nothing.

    Args:
        now: the plugins as they are.
        then: the plugins once that one is switched.
        store: where its rows are.
        name: the plugin.
        rules: rule texts of the configuration and of pipelines, with their places.
        enabled: it is switched on.

    Raises:
        CrmError: what is wrong with the plugin, if it cannot take part then.
    """
    from crmcore.store.purge import kept, mentions

    if enabled and (error := then.plugins[name].error) is not None:
        raise error
    more, less = (then, now) if enabled else (now, then)
    parts = {
        what: tuple(sorted(set(getattr(more.registry, kind)) - set(getattr(less.registry, kind))))
        for what, kind in _PARTS.items()
    }
    (rows, texts), types = kept(store, name), more.registry.type_by_name
    mine = dict.fromkeys((types[n].table_name for n, o in more.registry.records.items() if o.owner == name), 0)
    places = [p for p, text in rules if f"plugins.{name}." not in p and mentions(text, name, more.plugins)]
    up = {p.name for p in less}
    return SwitchPlan(
        plugin=name,
        version=more.plugins[name].version,
        rows=dict(sorted({**mine, **rows}.items())),
        parts={what: names for what, names in parts.items() if names},
        rules={**dict.fromkeys(places, 1), **texts},
        keeping=() if enabled else tuple(places),
        concerned=tuple(sorted(p.name for p in more if p.name not in up and p.name != name)),
    )
