"""The plugin: signed links, the pages behind them, and ``crmcore serve``."""

from __future__ import annotations

from typing import Any, ClassVar

from crmcore import Area, AreaPlugin, Command
from crmcore_web.config import WebConfig
from crmcore_web.routes import WebHooks


def _serve() -> Any:
    from crmcore_web.serving import app

    return app


class WebPlugin(AreaPlugin):
    """Pages that anybody with a signed link may open, contributed by the other plugins."""

    name = "web"
    core = ">=0.3,<0.4"
    Config = WebConfig
    config: WebConfig
    areas: ClassVar[tuple[Area, ...]] = (
        Area(
            hookspecs=(WebHooks,),
            commands=(Command(name="serve", help="Serve the pages behind signed links.", app=_serve),),
        ),
    )
