"""``crmcore doctor``: what is wrong, and what to do about it."""

from __future__ import annotations

from typing import Annotated

import attrs
import typer

from crmcore.cli import printing
from crmcore.cli.terminal import Terminal
from crmcore.doctor import Level, checkup, recount as count_again

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_STYLE = {Level.NOTE: "dim", Level.WARNING: "yellow", Level.ERROR: "bold red"}


@app.command()
def doctor(
    context: typer.Context,
    recount: Annotated[
        bool, typer.Option("--recount", help="First write the totals of all pipelines anew, from their records.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Check configuration, plugins and database; exit code 1 when something is broken."""
    terminal: Terminal = context.obj
    terminal.keep_warnings()
    with terminal.progress("Checking", None):
        if recount:
            count_again(terminal.crm)
        found = checkup(terminal.crm)
    if as_json:
        printing.json([attrs.asdict(finding) for finding in found])
    else:
        for finding in found:
            printing.line(finding.level.value, f"{finding.what} {finding.todo}".rstrip(), _STYLE[finding.level])
        if not found:
            terminal.say("All is well.")
    if any(finding.level is Level.ERROR for finding in found):
        raise typer.Exit(1)
