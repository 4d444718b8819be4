"""The plugin host: one closed set of plugins, what it declares, and the one place where it is asked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, NoReturn
from uuid import UUID

import pluggy
from pydantic import BaseModel

from crmcore.errors import CrmError, DeclarationError, PluginFailed, PluginUnavailable, nearest
from crmcore.hooks.boundary import boundary
from crmcore.hooks.discovery import Installed, core_version, given, installed
from crmcore.hooks.dispatch import Dispatcher, Health, Listener, first_answers_from, log, objections_from
from crmcore.hooks.loading import LoadedPlugin, PluginState
from crmcore.hooks.manifest import manifest_of
from crmcore.hooks.plugin import Guard, Plugin, guard_of
from crmcore.hooks.specs import Decisions
from crmcore.hooks.starting import Start, hooks_of, specified
from crmcore.model import Change, Customer, Move, Objection
from crmcore.records import Entry, RecordType

if TYPE_CHECKING:
    from crmcore.config import Config
    from crmcore.work import Work


class PluginHost:
    """Loads plugins, keeps what they declare in ``registry``, and asks them. Two hosts share nothing.

    Args:
        config: which plugins are enabled, with their settings.
        plugins: classes to load beside the installed ones, enabled unless the configuration disables them.
        candidates: the installed plugins by name; by default those of the environment.
        core: the version of crmcore; by default the installed one.
        safe_mode: load core alone.
        unfit: plugins that cannot take part, and why: their tables are not what they need.

    Raises:
        ConfigError: the settings of a plugin cannot be used.
        DuplicateName: two plugins declare the same name.

    A plugin that is broken in any other way is quarantined, with those that need it; the rest goes on.
    """

    def __init__(
        self,
        config: Config,
        plugins: Iterable[type[Plugin]] = (),
        *,
        candidates: Installed | None = None,
        core: str | None = None,
        safe_mode: bool = False,
        unfit: Mapping[str, CrmError] | None = None,
    ) -> None:
        start = Start(config, core or core_version())
        known = installed() if candidates is None else candidates  # looks into every distribution that there is
        start.find(given(plugins, known), known, safe_mode, unfit or {})
        self.registry = start.run()
        self.plugins: Mapping[str, LoadedPlugin] = start.plugins
        self._manager = start.manager
        self._rank = {p.name: i for i, p in enumerate(start.order)}
        self._health = Health()
        self._stand_ins: list[Listener] = []
        self._asking: dict[tuple[str, type[Entry]], Dispatcher | None] = {}
        for loaded in self.plugins.values():
            if loaded.state is PluginState.QUARANTINED:
                log.error("Plugin '%s' is quarantined: %s", loaded.name, loaded.why)

    def __iter__(self) -> Iterator[LoadedPlugin]:
        """The plugins that take part, in order of dependency."""
        return (self.plugins[name] for name in self._rank)

    @property
    def settings(self) -> dict[type[BaseModel], BaseModel]:
        """The checked settings of the plugins that take part, by their class."""
        return {type(p.plugin.config): p.plugin.config for p in self if p.plugin is not None}

    def within(self, plugin: str, *places: str) -> AbstractContextManager[None]:
        """Return the boundary for running that plugin's code: subscriptions, due jobs, sections, commands."""
        return boundary(plugin, self.plugins[plugin].version, *places)

    # ---------------------------------------------------------------------------------------- decisions

    def _implementations(self, hook: str) -> list[pluggy.HookImpl]:
        """Return the implementations of a hook: those first that ask to be, then by order of dependency."""
        caller: pluggy.HookCaller = getattr(self._manager.hook, hook)
        return sorted(caller.get_hookimpls(), key=lambda i: (i.trylast - i.tryfirst, self._rank[i.plugin_name]))

    def _listeners(self, hook: str) -> list[Listener]:
        """Return who is asked by a decision hook, those first whose plugin can answer."""
        found = [
            Listener(self.plugins[i.plugin_name], hook, guard_of(hook, i.function), i.function, tuple(i.argnames))
            for i in self._implementations(hook)
        ]
        return found + [s for s in self._stand_ins if s.hook == hook]

    def _asker(self, hook: str, record: type[Entry], answer: type) -> Dispatcher | None:
        if (hook, record) not in self._asking:
            listeners = [one for one in self._listeners(hook) if one.guard.covers(record)]
            parameters = getattr(self._manager.hook, hook).spec.argnames
            if not listeners:
                self._asking[hook, record] = None
            elif answer is Objection:
                self._asking[hook, record] = objections_from(listeners, parameters, self._health)
            else:
                self._asking[hook, record] = first_answers_from(listeners, parameters, answer, self._health)
        return self._asking[hook, record]

    def check_change(self, record_type: RecordType) -> Callable[[Work, Sequence[Change]], list[Objection]] | None:
        """Return the function that asks all who guard changes of that record, or None if nobody does.

        The function raises :class:`PluginFailed` when a guard that blocks could not be asked, after all
        others were; its ``objections`` are what they said.
        """
        return self._asker("crm_check_change", record_type.cls, Objection)

    def check_move(self, record_type: RecordType) -> Callable[[Work, Sequence[Move]], list[Objection]] | None:
        """The same for moves of that record on a pipeline."""
        return self._asker("crm_check_move", record_type.cls, Objection)

    def match_customer(self) -> Callable[[Work, Sequence[Customer]], list[Customer | None]] | None:
        """Return the function that says which stored customer each candidate is, or None."""
        return self._asker("crm_match_customer", Customer, Customer)

    def choose_owner(self, record_type: RecordType) -> Callable[[Work, Sequence[Any]], list[UUID | None]] | None:
        """Return the function that chooses owners of new records that name none, or None if nobody does."""
        return self._asker("crm_choose_owner", record_type.cls, UUID)

    def call(self, hook: str, **arguments: Any) -> Iterator[tuple[str, Any]]:
        """Ask one plugin after the other, and yield its name and its answer; for hooks that plugins specify.

        A plugin that fails is logged, counted and left out. An answer that is an iterator is read to its end
        inside the boundary and comes as a tuple. A hook with ``firstresult`` stops at the first answer.
        """
        first_only = self._spec(hook, arguments).opts.get("firstresult", False)
        for implementation in self._implementations(hook):
            loaded = self.plugins[implementation.plugin_name]
            try:
                answer = self._ask(hook, implementation, arguments)
            except PluginFailed as failed:
                self._health.failed(loaded, hook, failed)
                log.warning("The others go on: %s", failed, exc_info=failed.__cause__)
                continue
            self._health.recovered(loaded, hook)
            if answer is not None:
                yield loaded.name, answer
                if first_only:
                    return

    def demo(self, work: Work, customers: Sequence[Customer], seed: int, days: int) -> Iterator[str]:
        """Let one plugin after the other add its part of a believable firm; yields the names of those done.

        Raises:
            PluginFailed: one could not; a firm with a part missing would not be the same for the same seed.
        """
        arguments = {"work": work, "customers": customers, "seed": seed, "days": days}
        for implementation in self._implementations("crm_demo"):
            self._ask("crm_demo", implementation, arguments)
            yield implementation.plugin_name

    def _spec(self, hook: str, arguments: Mapping[str, Any]) -> Any:
        known = specified(self._manager)
        if hook not in known:
            raise DeclarationError(f"There is no hook '{hook}'.{nearest(hook, known)}")
        spec: Any = getattr(self._manager.hook, hook).spec
        if set(arguments) != set(spec.argnames):
            raise DeclarationError(f"The hook '{hook}' was called with {sorted(arguments)}.", allowed=spec.argnames)
        return spec

    def _ask(self, hook: str, implementation: pluggy.HookImpl, arguments: Mapping[str, Any]) -> Any:
        with self.within(implementation.plugin_name, hook):
            answer = implementation.function(*(arguments[name] for name in implementation.argnames))
            return tuple(answer) if isinstance(answer, Iterator) else answer

    # ---------------------------------------------------------------------------------------- manifests

    def manifest(self, name: str) -> dict[str, Any]:
        """Return what a plugin declares, in JSON form, to be stored for the time when the plugin is gone."""
        guards = [one for hook in hooks_of(Decisions) for one in self._listeners(hook) if one.plugin.name == name]
        return manifest_of(self.plugins[name], self.registry, guards)

    def remember(self, manifests: Mapping[str, Mapping[str, Any]]) -> None:
        """Keep the guards of quarantined plugins alive: what they said must block stays blocked.

        Args:
            manifests: the stored manifests by plugin; those of plugins that are up or disabled are ignored.
        """
        self._stand_ins.clear()
        self._asking.clear()
        for name, manifest in manifests.items():
            if name not in self.plugins or self.plugins[name].state is not PluginState.QUARANTINED:
                continue
            for kept in manifest["guards"]:
                known = self.registry.type_by_name
                records = tuple(known[r].cls for r in kept["records"] if r in known)
                if records and kept["if_unavailable"] == "block":
                    guard, refuse = Guard(records, "block"), _refusing(self.plugins[name])
                    self._stand_ins.append(Listener(self.plugins[name], kept["hook"], guard, refuse, ()))


def _refusing(loaded: LoadedPlugin) -> Callable[[], NoReturn]:
    """Return what stands in for the guard of a quarantined plugin: it cannot be asked."""

    def refuse() -> NoReturn:
        raise PluginUnavailable(f"It is quarantined: {loaded.error}")

    return refuse
