"""``crmcore migrate``: the database follows the code."""

from __future__ import annotations

from typing import Annotated

import typer

from crmcore.cli.terminal import Terminal
from crmcore.crm import Crm
from crmcore.lifecycle import owners

app = typer.Typer(rich_markup_mode=None, add_completion=False)


@app.command()
def migrate(
    context: typer.Context,
    check: Annotated[
        bool, typer.Option("--check", help="Change nothing; say whether the tables are as the code declares them.")
    ] = False,
) -> None:
    """Bring the database to the state that the code needs: core, then plugin by plugin, each in one transaction."""
    terminal: Terminal = context.obj
    if check:
        _check(terminal)
    else:
        if bring_up_to_date(terminal, terminal.crm):
            raise typer.Exit(1)


def bring_up_to_date(terminal: Terminal, crm: Crm) -> set[str]:
    """Migrate, say what was done, and return whose migration failed."""
    with terminal.progress("Migrating", None):
        applied = crm.migrate()
    for done in applied:
        if done.error is not None:
            terminal.say(f"{done.name}: {done.error}")
        elif done.changed:
            terminal.say(f"{done.name}: {done.before or 'nothing'} → {done.after}")
    if not any(done.changed or done.error for done in applied):
        terminal.say("Nothing to do: the tables are up to date.")
    return {done.name for done in applied if done.error}


def _check(terminal: Terminal) -> None:
    from crmcore.store.migrate import drift

    crm = terminal.crm
    crm.check_schema()
    found = drift(crm.store, owners(crm.host, crm.store))
    for line in found:
        terminal.say(line)
    if found:
        raise typer.Exit(1)
    terminal.say("The tables are as the code declares them.")
