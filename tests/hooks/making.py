"""Small plugins and records, made on the spot."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs

from crmcore.hooks import Plugin, PluginHost, guards, hookimpl
from crmcore.model import Customer
from crmcore.records import Record, record

MakeHost = Callable[..., PluginHost]


def plugin(name: str, version: str = "1.0", **members: Any) -> type[Plugin]:
    """Return a plugin class; functions among the members become hook implementations."""
    marked = {key: hookimpl(value) if callable(value) and key.startswith(("crm_", "web_")) else value
              for key, value in members.items()}  # fmt: skip
    return type(name.title(), (Plugin,), {"name": name, "version": version, **marked})


def contributing(name: str, hook: str, *items: Any, **members: Any) -> type[Plugin]:
    """Return a plugin whose one hook returns these items."""
    return plugin(name, **{hook: lambda self: list(items)}, **members)


def deciding(
    name: str, hook: str, decide: Callable[..., Any], unavailable: Any = "block", **members: Any
) -> type[Plugin]:
    """Return a plugin that decides about customers."""
    return plugin(name, **{hook: guards(Customer, if_unavailable=unavailable)(decide)}, **members)


def a_record(name: str, **members: Any) -> type[Record]:
    """Return a fresh record class."""
    cls = type(name.title(), (Record,), {"__annotations__": {}, "__module__": __name__, **members})
    return record(name, label=name)(attrs.frozen(kw_only=True)(cls))
