"""``crmcore journal``: what happened, in order of commit."""

from __future__ import annotations

from typing import Annotated

import attrs
import typer

from crmcore.cli import printing
from crmcore.cli.names import id_at, titles_of
from crmcore.cli.terminal import Terminal
from crmcore.cli.view import what_happened
from crmcore.work.entries import entries

app = typer.Typer(rich_markup_mode=None, add_completion=False)


@app.command()
def journal(
    context: typer.Context,
    record: Annotated[
        str | None, typer.Option(metavar="TYPE/ID", help="Only the entries of one record, by id or title.")
    ] = None,
    after: Annotated[int, typer.Option(min=0, help="Only the entries after this number.")] = 0,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="Read at most so many entries.")] = 50,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Show the entries of the journal about records that the acting user may read, oldest first."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        events, last = entries(work, id_at(work, record) if record is not None else None, after, limit)
        known = work.context.registry.type_by_name
        about = ((known[e.record_type], e.record_id) for e in events if e.record_type in known)
        names = {} if as_json else titles_of(work, about)
    if as_json:
        items = [{"kind": e.kind, **attrs.asdict(e, recurse=False)} for e in events]
        printing.json({"items": items, "last": last})
        return
    rows = [
        (
            e.seq,
            e.at,
            e.actor,
            f"{e.record_type} {names.get(e.record_id, e.record_id)}",
            what_happened(e),
            e.plugin or "",
        )
        for e in events
    ]
    columns = ("No.", "When", "Who", "Record", "What", "Plugin")
    if rows:
        printing.table(columns, rows, zone=terminal.crm.config.firm.zone)
    terminal.say(f"Read up to entry {last}." if last else "The journal has no entries there.")
