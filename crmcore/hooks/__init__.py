"""The extension surface: what a plugin implements (``specs``), and the host that loads and asks plugins."""

from crmcore.hooks.areas import Area, AreaPlugin
from crmcore.hooks.boundary import boundary, current_plugin
from crmcore.hooks.discovery import Candidate, installed
from crmcore.hooks.host import PluginHost
from crmcore.hooks.loading import PluginState
from crmcore.hooks.plugin import NoConfig, Plugin, guards
from crmcore.hooks.specs import hookimpl, hookspec

__all__ = [
    "Area",
    "AreaPlugin",
    "Candidate",
    "NoConfig",
    "Plugin",
    "PluginHost",
    "PluginState",
    "boundary",
    "current_plugin",
    "guards",
    "hookimpl",
    "hookspec",
    "installed",
]
