"""A host for plugins, and a customer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from crmcore.config import Config
from crmcore.hooks import Plugin, PluginHost
from crmcore.model import Customer
from tests.hooks.making import MakeHost


@pytest.fixture
def make_host() -> MakeHost:
    """A host with the given plugin classes and none of those installed."""

    def make(*plugins: type[Plugin], config: Mapping[str, Any] | None = None, **more: Any) -> PluginHost:
        more.setdefault("candidates", {})
        return PluginHost(Config.from_mapping(config or {}), plugins, **more)

    return make


@pytest.fixture
def customer() -> Customer:
    return Customer.organization(name="Acme GmbH")
