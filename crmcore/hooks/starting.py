"""Starting a closed set of plugins: each is made, checked, registered and asked for what it declares.

pluggy is the registry. What a plugin does wrong on the way stays inside its own boundary and puts it, and
those that need it, into quarantine.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

import pluggy

from crmcore.errors import ConfigError, CrmError, DeclarationError, nearest
from crmcore.hooks.boundary import boundary
from crmcore.hooks.builtin import CorePlugin
from crmcore.hooks.contributions import Contributed, assembled, check_items, items_of
from crmcore.hooks.discovery import Candidate, Installed, only
from crmcore.hooks.loading import CORE, LoadedPlugin, PluginState, check_needs, imported, in_order, missing
from crmcore.hooks.plugin import guard_of
from crmcore.hooks.specs import Contributions, Decisions, Demonstration
from crmcore.records import Entry
from crmcore.records.untrusted import checked

if TYPE_CHECKING:
    from crmcore.config import Config
    from crmcore.model import Registry

PAGES = (Contributions, Decisions, Demonstration)


def hooks_of(page: type) -> tuple[str, ...]:
    """Return the names of the hooks on a page of specifications, in the order in which they are written."""
    return tuple(name for name, member in vars(page).items() if hasattr(member, "crmcore_spec"))


class Start:
    """One start: all ``plugins`` by name, ``order`` of those that are up, pluggy's ``manager``."""

    def __init__(self, config: Config, core_version: str) -> None:
        self.config = config
        self.core_version = core_version
        self.plugins: dict[str, LoadedPlugin] = {}
        self.order: list[LoadedPlugin] = []
        self.manager = pluggy.PluginManager("crmcore")
        self._parts: list[Contributed] = []
        self._reach: dict[str, frozenset[type[Entry]]] = {}
        for page in PAGES:
            self.manager.add_hookspecs(page)

    def find(
        self, handed: Mapping[str, Candidate], known: Installed, safe_mode: bool, unfit: Mapping[str, CrmError]
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
        absent = {p.name: p.error for p in self.plugins.values() if not p.up}
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
            settings, under = self.config.enabled.get(loaded.name, {}), ("plugins", loaded.name)
            source, base = self.config.source, self.config.folder
            own = checked(loaded.cls.Config, settings, source, under=under, base=base, error=ConfigError)
        with _at(loaded, "__init__"):
            loaded.plugin = loaded.cls(own)
            loaded.plugin.version = loaded.version
        with _at(loaded, "crm_hookspecs"):
            if self.manager.parse_hookimpl_opts(loaded.plugin, "crm_hookspecs") is not None:
                for page in items_of("crm_hookspecs", loaded.plugin.crm_hookspecs()):  # type: ignore[attr-defined]  # found by its mark
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
            implemented = self._implemented(loaded)
        required = self._records_of(CORE, *loaded.needs)
        around = self._records_of(CORE, *loaded.needs, *loaded.likes)
        part = Contributed(loaded.name)
        for hook in hooks_of(Contributions):
            if hook in implemented and hook != "crm_hookspecs":
                with _at(loaded, hook):
                    part.by_hook[hook] = items_of(hook, implemented[hook].function())
                    check_items(hook, part, required, around)
        self._parts.append(part)
        self._reach[loaded.name] = required.union(part.records)

    def _records_of(self, *names: str) -> frozenset[type[Entry]]:
        """Return the records that these plugins contribute, and those that they may refer to themselves."""
        return frozenset().union(*(self._reach.get(name, ()) for name in names))

    def _implemented(self, loaded: LoadedPlugin) -> dict[str, pluggy.HookImpl]:
        """Return the plugin's implementations by hook.

        Raises:
            DeclarationError: one would never be called, or not as its author thinks: an unknown hook, a forgotten
                mark, a wrapper, a coroutine, a default, or a decision without ``@guards``.
        """
        callers = self.manager.get_hookcallers(loaded.plugin) or []
        found = {h.name: i for h in callers for i in h.get_hookimpls() if i.plugin is loaded.plugin}
        known = specified(self.manager)
        for name in known:
            if name not in found and hasattr(loaded.cls, name):
                raise DeclarationError(f"'{name}' is not marked.", todo="Put @hookimpl above it.")
        for name, implementation in found.items():
            if name not in known and not implementation.optionalhook:
                raise DeclarationError(f"There is no hook '{name}'.{nearest(name, known)}")
            _check_implementation(name, implementation)
        return found


def _check_implementation(hook: str, implementation: pluggy.HookImpl) -> None:
    if implementation.wrapper or implementation.hookwrapper:
        raise DeclarationError(f"'{hook}' is a wrapper; plugins are called one at a time, and none wraps others.")
    if inspect.iscoroutinefunction(implementation.function):
        raise DeclarationError(f"'{hook}' is async; hooks are synchronous.")
    if implementation.kwargnames:
        raise DeclarationError(f"'{hook}' gives '{implementation.kwargnames[0]}' a default; hooks have none.")
    if hook in hooks_of(Decisions):
        guard_of(hook, implementation.function)


def specified(manager: pluggy.PluginManager) -> list[str]:
    """Return the names of all hooks that core or a plugin specifies."""
    return [
        name for name, hook in vars(manager.hook).items() if isinstance(hook, pluggy.HookCaller) and hook.has_spec()
    ]


def _at(loaded: LoadedPlugin, place: str, *more: type[BaseException]) -> AbstractContextManager[None]:
    return boundary(loaded.name, loaded.version, place, passing=(KeyboardInterrupt, *more))
