"""``crmcore serve``."""

from __future__ import annotations

import socket
from contextlib import suppress
from typing import Annotated

import typer
import uvicorn

from crmcore.cli.terminal import Terminal
from crmcore_web.app import application

app = typer.Typer(rich_markup_mode=None, add_completion=False)


@app.command()
def serve(
    context: typer.Context,
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65_535, help="The port; 0 takes a free one.")] = 8_000,
) -> None:
    """Serve the pages behind signed links, until stopped: unsubscribing, surveys and what else plugins offer.

    Put a server that speaks TLS in front of it, and its address as base_url under [plugins.web].
    """
    terminal: Terminal = context.obj
    terminal.crm.check_schema()
    # No log of requests: a link is as good as a password.
    config = uvicorn.Config(
        application(terminal.crm), host=host, port=port, access_log=False, log_level="warning", server_header=False
    )
    with suppress(KeyboardInterrupt):
        _Server(config).run()


class _Server(uvicorn.Server):
    """Says where it listens, once it does."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        host, port = self.config.host, self.servers[0].sockets[0].getsockname()[1]
        at = f"[{host}]" if ":" in host else host
        typer.echo(f"Serving on http://{at}:{port} (Ctrl-C stops it)")  # flushed, into a file as well
