"""Finding plugins: entry points of the group ``crmcore.plugins``, read without importing what they name."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any

import attrs
import importlib_metadata

from crmcore.errors import CrmError, DeclarationError, DuplicateName, PluginUnavailable
from crmcore.hooks.boundary import told
from crmcore.hooks.plugin import Plugin

GROUP = "crmcore.plugins"
COMMANDS = "crmcore.commands"
"""Commands that need no firm, such as one that makes one; those of plugins need one that enables the plugin."""


@attrs.frozen
class Candidate:
    """A plugin that could be loaded: its name and version are known, its code has not been imported."""

    name: str
    version: str
    distribution: str
    load: Callable[[], Any]
    package: str = ""


Installed = Mapping[str, tuple[Candidate, ...]]
"""The installed plugins by name; two distributions may have chosen the same name."""


def core_version() -> str:
    """Return the version of crmcore that is installed, or ``"0"`` where it runs without being installed."""
    try:
        return importlib_metadata.version("crmcore")
    except importlib_metadata.PackageNotFoundError:
        return "0"


def installed() -> Installed:
    """Return the plugins that were installed when this process first asked, or first had this ``sys.path``."""
    return _installed(tuple(sys.path))


@lru_cache(maxsize=16)
def _installed(_path: tuple[str, ...]) -> Installed:
    # Reads a file of every distribution that there is, so it takes longer than all else that makes a Crm.
    found: dict[str, tuple[Candidate, ...]] = {}
    for point in sorted(importlib_metadata.entry_points(group=GROUP), key=lambda p: (p.name, p.value)):
        version, distribution = (point.dist.version, point.dist.name) if point.dist else ("0", "?")
        candidate = Candidate(point.name, version, distribution, point.load, point.module.partition(".")[0])
        found[point.name] = (*found.get(point.name, ()), candidate)
    return MappingProxyType(found)


def command_without_firm(name: str) -> Any | None:
    """Return the Typer app that a distribution installs under this name beside all firms, or None."""
    points = sorted(importlib_metadata.entry_points(group=COMMANDS, name=name), key=lambda p: p.value)
    return points[0].load() if points else None


def given(classes: Iterable[type[Plugin]], known: Installed) -> dict[str, Candidate]:
    """Return plugin classes that a test or an embedding program hands over, as candidates by name.

    One that is installed as well has the version of its distribution.

    Raises:
        DuplicateName: two classes have the same name.
    """
    found: dict[str, Candidate] = {}
    for cls in classes:
        if not isinstance(getattr(cls, "name", None), str):
            raise DeclarationError(f"{cls!r} was given as a plugin, but it has no name.")
        if cls.name in found:
            raise DuplicateName(f"Two plugins named '{cls.name}' were given: {found[cls.name].load()} and {cls}.")
        found[cls.name] = _candidate(cls, known)
    return found


def _candidate(cls: type[Plugin], known: Installed) -> Candidate:
    package = cls.__module__.partition(".")[0]
    versions = [c.version for c in known.get(cls.name, ()) if c.package == package]
    return Candidate(cls.name, (*versions, cls.version or "0")[0], cls.__module__, lambda: cls, package)


def only(candidates: tuple[Candidate, ...]) -> Candidate:
    """Return the one candidate of a name.

    Raises:
        DuplicateName: two installed distributions have a plugin of that name; both are in the text.
    """
    first, *others = candidates
    if others:
        raise DuplicateName(
            f"Plugin '{first.name}' is installed by '{first.distribution}' and '{others[0].distribution}'.",
            todo="Uninstall one of the two.",
        )
    return first


def plugin_class(candidate: Candidate) -> type[Plugin]:
    """Import a plugin.

    Raises:
        PluginUnavailable: the import raised (anything at all), or gave something else than that plugin.
    """
    try:
        found = candidate.load()
        fits = isinstance(found, type) and issubclass(found, Plugin)
        name = getattr(found, "name", None)
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        raise _unavailable(candidate, f"cannot be imported: {told(error).rstrip('.')}.") from error
    if not fits:
        raise _unavailable(candidate, f"is {found!r}, which is no subclass of Plugin.")
    if name != candidate.name:
        raise _unavailable(candidate, f"calls itself {name!r}; its entry point and its class must agree.")
    plugin: type[Plugin] = found
    return plugin


def _unavailable(candidate: Candidate, what: str) -> CrmError:
    return PluginUnavailable(f"Plugin '{candidate.name}' {candidate.version} {what}")
