"""The plugin: all that its areas add."""

from __future__ import annotations

from typing import ClassVar

from crmcore import Area, AreaPlugin
from crmcore_web.config import WebConfig


class WebPlugin(AreaPlugin):
    """Signed links and the public pages that they open."""

    name = "web"
    core = ">=0.3,<0.4"
    requires = ()
    Config = WebConfig
    config: WebConfig
    areas: ClassVar[tuple[Area, ...]] = ()
