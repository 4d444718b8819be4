"""From candidates to plugin classes in order: versions, needs, cycles. Nothing is instantiated yet."""

from __future__ import annotations

import enum
import graphlib
import re
from collections.abc import Collection, Iterable, Mapping

import attrs
from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.version import InvalidVersion

from crmcore.errors import CrmError, DeclarationError, PluginUnavailable, nearest
from crmcore.hooks.discovery import Candidate, plugin_class
from crmcore.hooks.plugin import Plugin

CORE = "core"

_NAME = re.compile(r"(?!core(_|$)|crm(_|$))[a-z][a-z0-9_]{0,29}")


class PluginState(enum.StrEnum):
    """How a configured plugin stands."""

    ENABLED = "enabled"
    DISABLED = "disabled"
    FAILING = "failing"
    QUARANTINED = "quarantined"


@attrs.define(eq=False, kw_only=True)
class LoadedPlugin:
    """A configured plugin and how it stands; ``error`` says why it is quarantined or failing."""

    name: str
    version: str = "0"
    state: PluginState = PluginState.ENABLED
    cls: type[Plugin] | None = None
    plugin: Plugin | None = None
    error: CrmError | None = None
    needs: Mapping[str, SpecifierSet] = attrs.field(factory=dict)
    likes: Mapping[str, SpecifierSet] = attrs.field(factory=dict)

    def __str__(self) -> str:
        return f"Plugin '{self.name}' {self.version}"

    @property
    def up(self) -> bool:
        """True if the plugin takes part: it is neither disabled nor quarantined."""
        return self.state in (PluginState.ENABLED, PluginState.FAILING)

    @property
    def why(self) -> str:
        """The error in words, without its code: they begin with plugin and place already, or name the plugin."""
        return "" if self.error is None else str(self.error.args[0])

    def quarantine(self, error: CrmError) -> None:
        """Take the plugin out, and keep the one root cause."""
        self.state, self.error, self.plugin = PluginState.QUARANTINED, error, None


def imported(candidate: Candidate, core_version: str) -> LoadedPlugin:
    """Import one plugin and read what it says of itself; whatever is wrong with it puts it in quarantine."""
    loaded = LoadedPlugin(name=candidate.name, version=candidate.version)
    try:
        loaded.cls = plugin_class(candidate)
        if not _NAME.fullmatch(loaded.name):
            raise DeclarationError(
                f"'{loaded.name}' cannot be the name of a plugin.",
                todo="Use lower case, digits and _, at most 30, not beginning with 'core' or 'crm'.",
            )
        loaded.needs = _ranges(loaded, loaded.cls.requires)
        loaded.likes = _ranges(loaded, loaded.cls.optional)
        _check_core(loaded, loaded.cls, core_version)
    except (DeclarationError, PluginUnavailable) as error:
        loaded.quarantine(error)
    return loaded


def missing(name: str, known: Iterable[str]) -> LoadedPlugin:
    """Return the entry of a plugin that is enabled but not installed."""
    error = PluginUnavailable(
        f"Plugin '{name}' is enabled but not installed.{nearest(name, known)}",
        todo=f"Install the distribution that provides it, or remove [plugins.{name}].",
    )
    return LoadedPlugin(name=name, state=PluginState.QUARANTINED, error=error)


def _ranges(loaded: LoadedPlugin, texts: object) -> Mapping[str, SpecifierSet]:
    if isinstance(texts, str) or not isinstance(texts, Collection):
        raise DeclarationError(f"Plugin '{loaded.name}' must list its needs as a tuple, not as {texts!r}.")
    try:
        wanted = [Requirement(text) for text in texts]
    except (InvalidRequirement, TypeError) as error:
        raise DeclarationError(
            f"{loaded} has a need that cannot be read: {error}.", todo="Write it like 'name>=0.1,<0.2'."
        ) from None
    return {w.name: w.specifier for w in wanted}


def _check_core(loaded: LoadedPlugin, cls: type[Plugin], core_version: str) -> None:
    try:
        wanted = SpecifierSet(cls.core)
    except (InvalidSpecifier, TypeError, AttributeError):
        raise DeclarationError(
            f"{loaded} says core = {cls.core!r}: no version range.", todo="Write it like '>=0.1,<0.2'."
        ) from None
    if not fits(wanted, core_version):
        raise PluginUnavailable(
            f"{loaded} needs crmcore {wanted}, but this is {core_version}.", todo="Install a version of it that fits."
        )


def fits(wanted: SpecifierSet, version: str) -> bool:
    """True if the version lies in the range; one that cannot be read fits only where any does."""
    try:
        return wanted.contains(version, prereleases=True)
    except InvalidVersion:
        return not wanted


def in_order(plugins: Mapping[str, LoadedPlugin]) -> list[LoadedPlugin]:
    """Return the plugins that are up, each after those that it needs or likes, else by name.

    Those of a cycle are quarantined. Needs that are absent or quarantined are left to :func:`check_needs`.
    """
    while True:
        up = {name: p for name, p in plugins.items() if p.up}
        sorter = graphlib.TopologicalSorter({n: up.keys() & {*p.needs, *p.likes} for n, p in up.items()})
        try:
            sorter.prepare()
        except graphlib.CycleError as error:
            _break(error.args[1], plugins)
            continue
        return [up[name] for name in _by_name(sorter)]


def _by_name(sorter: graphlib.TopologicalSorter[str]) -> Iterable[str]:
    """Yield names in topological order, the alphabetically first of those that are free first."""
    free: set[str] = set()
    while sorter.is_active():
        free.update(sorter.get_ready())
        first = min(free)
        free.remove(first)
        yield first
        sorter.done(first)


def _break(cycle: list[str], plugins: Mapping[str, LoadedPlugin]) -> None:
    members = cycle[:0:-1]  # the last is the first again; each needs the next
    first = members.index(min(members))
    told = " → ".join([*members[first:], *members[: first + 1]])
    for name in members:
        circle = f"Plugins need each other in a circle: {told}."
        plugins[name].quarantine(PluginUnavailable(circle, todo="Let one of them do without."))


def check_needs(loaded: LoadedPlugin, plugins: Mapping[str, LoadedPlugin]) -> None:
    """Check that what a plugin needs is there, in a version that fits.

    Raises:
        PluginUnavailable: it is not; where the other is quarantined, the text names the one at the root.
    """
    for name in loaded.needs:
        other = plugins.get(name)
        if other is None or other.state is PluginState.DISABLED:
            raise PluginUnavailable(
                f"{loaded} needs '{name}', which is not enabled.{nearest(name, set(plugins) - {loaded.name, name})}",
                todo=f"Add [plugins.{name}] to the configuration.",
            )
        if not other.up:
            raise Dependent(loaded, _root(other))
    for name, wanted in {**loaded.needs, **loaded.likes}.items():
        other = plugins.get(name)
        if other is not None and other.up and not fits(wanted, other.version):
            raise PluginUnavailable(
                f"{loaded} needs {name}{wanted}, but this is {other.version}.",
                todo="Install versions that fit each other.",
            )


class Dependent(PluginUnavailable):
    """A plugin that is well itself, but needs one that is quarantined."""

    def __init__(self, loaded: LoadedPlugin, root: LoadedPlugin) -> None:
        self.root = root
        super().__init__(f"{loaded} needs '{root.name}', which is {root.state.value}: {root.error}")


def _root(loaded: LoadedPlugin) -> LoadedPlugin:
    return loaded.error.root if isinstance(loaded.error, Dependent) else loaded
