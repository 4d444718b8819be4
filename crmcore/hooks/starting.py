"""Starting a closed set of plugins: each is made, checked, registered and asked for what it declares.

pluggy is the registry. What a plugin does wrong on the way stays inside its own boundary and puts it, and
those that need it, into quarantine.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import AbstractContextManager
from typing import Any, Protocol

import pluggy

from crmcore.errors import ConfigError, CrmError, DeclarationError, nearest
from crmcore.hooks.boundary import boundary
from crmcore.hooks.builtin import CorePlugin
from crmcore.hooks.contributions import Contributed, assembled, check_items, items_of
from crmcore.hooks.discovery import Candidate, only
from crmcore.hooks.loading import (
    CORE,
    LoadedPlugin,
    PluginState,
    check_needs,
    imported,
    in_order,
    missing,
)
from crmcore.hooks.plugin import guard_of
from crmcore.hooks.specs import Contributions, Decisions, Demonstration
from crmcore.model import Registry
from crmcore.records.untrusted import checked

PAGES = (Contributions, Decisions, Demonstration)


def hooks_of(page: type) -> tuple[str, ...]:
    """Return the names of the hooks on a page of specifications, in the order in which they are written."""
    return tuple(name for name, member in vars(page).items() if hasattr(member, "crmcore_spec"))


class HostConfig(Protocol):
    """What the host reads of a configuration; :class:`crmcore.config.Config` is one."""

    @property
    def source(self) -> str:
        """The file or place that errors name."""

    @property
    def enabled(self) -> Mapping[str, Mapping[str, Any]]:
        """The enabled plugins, each with its own settings as they were written."""

    @property
    def disabled(self) -> Collection[str]:
        """Plugins whose settings are kept while they are switched off."""

    def extend(self, registry: Registry, absent: Collection[str]) -> Registry:
        """Add what the configuration itself declares; what it says about absent plugins waits for them."""


class Start:
    """One start: all ``plugins`` by name, ``order`` of those that are up, pluggy's ``manager``."""

    def __init__(self, config: HostConfig, core_version: str) -> None:
        self.config = config
        self.core_version = core_version
        self.plugins: dict[str, LoadedPlugin] = {}
        self.order: list[LoadedPlugin] = []
        self.manager = pluggy.PluginManager("crmcore")
        self._parts: list[Contributed] = []
        for page in PAGES:
            self.manager.add_hookspecs(page)

    def find(
        self,
        handed: Mapping[str, Candidate],
        known: Mapping[str, tuple[Candidate, ...]],
        safe_mode: bool,
        unfit: Mapping[str, CrmError],
    ) -> None:
        """Import what is enabled (in safe mode nothing is), and quarantine what is known to be unfit.

        Raises:
            ConfigError: a plugin is called ``core``.
            DuplicateName: two distributions provide an enabled plugin.
        """
        names = {*self.config.enabled, *self.config.disabled, *handed}
        if CORE in names:
            raise ConfigError(f"{self.config.source}: '{CORE}' is always there and cannot be a plugin's name.")
        core = LoadedPlugin(name=CORE, version=self.core_version, cls=CorePlugin)
        found: dict[str, LoadedPlugin] = {}
        for name in sorted(names):
            if safe_mode or name in self.config.disabled:
                found[name] = LoadedPlugin(name=name, state=PluginState.DISABLED)
            elif name in handed or name in known:
                candidate = handed[name] if name in handed else only(known[name])
                found[name] = imported(candidate, self.core_version)
            else:
                found[name] = missing(name, known)
            if name in unfit and found[name].up:
                found[name].quarantine(unfit[name])
        self.order = [core, *in_order(found)]
        self.plugins = {p.name: p for p in (*self.order, *found.values())}

    def run(self) -> Registry:
        """Make, register and collect, in order of dependency.

        All instances are made before the first is registered, so that each hook that a plugin specifies is
        known when another is found to implement it.
        """
        for step in (self._make, self._register):
            for loaded in self.order:
                if loaded.up:
                    self._or_quarantine(step, loaded)
        self.order = [p for p in self.order if p.up]
        absent = {p.name for p in self.plugins.values() if not p.up}
        return self.config.extend(assembled(self._parts), absent)

    def _or_quarantine(self, step: Callable[[LoadedPlugin], None], loaded: LoadedPlugin) -> None:
        try:
            check_needs(loaded, self.plugins)
            step(loaded)
        except ConfigError:
            raise
        except CrmError as error:
            if loaded.name == CORE:
                raise
            if self.manager.has_plugin(loaded.name):
                self.manager.unregister(name=loaded.name)
            loaded.quarantine(error)

    def _make(self, loaded: LoadedPlugin) -> None:
        """Make the instance with its settings, and learn the hooks that it specifies for others."""
        assert loaded.cls is not None
        with _at(loaded, "Config", ConfigError):
            settings = self.config.enabled.get(loaded.name, {})
            under = ("plugins", loaded.name)
            own = checked(loaded.cls.Config, settings, self.config.source, under=under, error=ConfigError)
        with _at(loaded, "__init__"):
            loaded.plugin = loaded.cls(own)
            loaded.plugin.version = loaded.version
        with _at(loaded, "crm_hookspecs"):
            if self.manager.parse_hookimpl_opts(loaded.plugin, "crm_hookspecs") is not None:
                pages = items_of("crm_hookspecs", loaded.plugin.crm_hookspecs())  # type: ignore[attr-defined]  # found by its mark
                for page in pages:
                    self._specify(loaded, page)

    def _specify(self, loaded: LoadedPlugin, page: type) -> None:
        for name in hooks_of(page):
            if not name.startswith(f"{loaded.name}_"):
                raise DeclarationError(f"The hook '{name}' must begin with '{loaded.name}_'.")
        self.manager.add_hookspecs(page)

    def _register(self, loaded: LoadedPlugin) -> None:
        """Hand the plugin to pluggy, check its implementations, and collect what it contributes."""
        with _at(loaded, "hooks"):
            try:
                self.manager.register(loaded.plugin, name=loaded.name)
            except pluggy.PluginValidationError as error:
                raise DeclarationError(" ".join(str(error).split())) from None
            self._check_hooks(loaded)
        required = self._reach(loaded, lambda p: p.needs)
        around = self._reach(loaded, lambda p: {**p.needs, **p.likes})
        found: dict[str, Any] = {}
        for hook in hooks_of(Contributions):
            for implementation in getattr(self.manager.hook, hook).get_hookimpls():
                if implementation.plugin is loaded.plugin and hook != "crm_hookspecs":
                    with _at(loaded, hook):
                        found[hook] = items_of(hook, implementation.function())
                        check_items(hook, loaded.name, found[hook], required, around)
        self._parts.append(Contributed(loaded.name, found))

    def _reach(self, loaded: LoadedPlugin, leads_to: Callable[[LoadedPlugin], Iterable[str]]) -> frozenset[str]:
        reached, todo = {CORE}, [loaded.name]
        while todo:
            name = todo.pop()
            if name not in reached and name in self.plugins and self.plugins[name].up:
                reached.add(name)
                todo.extend(leads_to(self.plugins[name]))
        return frozenset(reached)

    def _check_hooks(self, loaded: LoadedPlugin) -> None:
        """Refuse implementations that would never be called, or not as their author thinks.

        Raises:
            DeclarationError: an unknown hook, a forgotten mark, a wrapper, a coroutine, a default, or a
                decision without ``@guards``.
        """
        callers = self.manager.get_hookcallers(loaded.plugin) or []
        known = specified(self.manager)
        marked = {hook.name for hook in callers}
        for name in known:
            if name not in marked and hasattr(loaded.cls, name):
                raise DeclarationError(f"'{name}' is not marked.", todo="Put @hookimpl above it.")
        for hook in callers:
            (implementation,) = (i for i in hook.get_hookimpls() if i.plugin is loaded.plugin)
            if not hook.has_spec() and not implementation.optionalhook:
                raise DeclarationError(f"There is no hook '{hook.name}'.{nearest(hook.name, known)}")
            _check_implementation(hook.name, implementation)


def _check_implementation(hook: str, implementation: pluggy.HookImpl) -> None:
    if implementation.wrapper or implementation.hookwrapper:
        raise DeclarationError(f"'{hook}' is a wrapper; plugins are called one at a time, and none wraps others.")
    if inspect.iscoroutinefunction(implementation.function):
        raise DeclarationError(f"'{hook}' is async; hooks are synchronous.")
    if implementation.kwargnames:
        raise DeclarationError(f"'{hook}' gives '{implementation.kwargnames[0]}' a default; hooks have none.")
    if hook in hooks_of(Decisions) and guard_of(implementation.function) is None:
        raise DeclarationError(
            f"'{hook}' does not say what it guards.",
            todo='Put @guards(Customer, if_unavailable="block"), or "pass", under @hookimpl.',
        )


def specified(manager: pluggy.PluginManager) -> list[str]:
    """Return the names of all hooks that core or a plugin specifies."""
    return [
        name for name, hook in vars(manager.hook).items() if isinstance(hook, pluggy.HookCaller) and hook.has_spec()
    ]


def _at(loaded: LoadedPlugin, place: str, *more: type[BaseException]) -> AbstractContextManager[None]:
    return boundary(loaded.name, loaded.version, place, passing=(KeyboardInterrupt, *more))
