"""``crmcore worker``: subscriptions and due jobs, and what to do about one that is stuck."""

from __future__ import annotations

from typing import Annotated

import typer

from crmcore.cli import printing
from crmcore.cli.terminal import Terminal
from crmcore.worker import Ran, Worker, retry, skip, standing

app = typer.Typer(rich_markup_mode=None, add_completion=False)


@app.command()
def worker(
    context: typer.Context,
    once: Annotated[bool, typer.Option("--once", help="Do what is due now, and end.")] = False,
    status: Annotated[bool, typer.Option("--status", help="Show where each consumer and job stands, and end.")] = False,
    again: Annotated[
        str | None, typer.Option("--retry", metavar="NAME", help="Try one that is stuck again, and end.")
    ] = None,
    over: Annotated[
        str | None, typer.Option("--skip", metavar="NAME", help="Step over the event that one fails at, and end.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="With --once and --status: print JSON.")] = False,
) -> None:
    """Do what is due, until stopped: hand events of the journal to plugins, and run due jobs.

    Any number of workers may run; no item is done by two.
    """
    terminal: Terminal = context.obj
    crm = terminal.crm
    crm.check_schema()
    if again is not None:
        retry(crm, again)
    elif over is not None:
        skip(crm, over)
    elif status:
        _status(terminal, as_json)
    elif once:
        _once(crm.run_due(), terminal, as_json)
    else:
        terminal.say("Working; stop with Ctrl-C.")
        Worker(crm).run()


def _once(done: list[Ran], terminal: Terminal, as_json: bool) -> None:
    columns = ("name", "kind", "events", "error")
    rows = [(r.name, r.kind, r.events, r.error) for r in done]
    if as_json:
        printing.json(printing.records(columns, rows))
    elif rows:
        printing.table(columns, rows)
    else:
        terminal.say("Nothing was due.")
    if any(r.error for r in done):
        raise typer.Exit(1)


def _status(terminal: Terminal, as_json: bool) -> None:
    columns = ("name", "kind", "cursor", "due", "last", "failures", "parked", "error")
    rows = [
        (t.name, t.kind, t.cursor, t.due_at, t.last_at, t.failures, t.parked, t.error) for t in standing(terminal.crm)
    ]
    if as_json:
        printing.json(printing.records(columns, rows))
    else:
        printing.table(columns, rows, zone=terminal.crm.config.firm.zone)
