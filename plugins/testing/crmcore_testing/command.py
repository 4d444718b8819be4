"""``crmcore revision``: the next migration of a plugin, or of core, from its declarations."""

from __future__ import annotations

from typing import Annotated

import typer

from crmcore.cli.terminal import Terminal
from crmcore_testing.revisions import write_revision

app = typer.Typer(rich_markup_mode=None, add_completion=False)


@app.command()
def revision(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="An enabled plugin, or core.")],
    message: Annotated[str, typer.Option("--message", "-m", help="What the migration does.")],
    replace: Annotated[
        bool, typer.Option("--replace", help="Write the newest migration anew; never once it is released.")
    ] = False,
) -> None:
    """Write the next migration: what leads from those so far to the declarations. Your database is not touched."""
    terminal: Terminal = context.obj
    path = write_revision(terminal.crm, name, message, replace=replace)
    terminal.say(f"Wrote {path}. Read it before you commit it.")
