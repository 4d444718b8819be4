"""``crmcore journal``: what happened, in order of commit."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any
from uuid import UUID

import attrs
import typer

from crmcore.cli import printing
from crmcore.cli.names import id_at
from crmcore.cli.terminal import Terminal
from crmcore.cli.view import title_of, what_happened
from crmcore.model import Event
from crmcore.work import Work
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
        names = {} if as_json else _names(work, events)
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


def _names(work: Work, events: Iterable[Event]) -> dict[Any, str]:
    """Return the titles of the records that entries are about, by id, as far as they can be read."""
    ids: dict[str, set[UUID]] = {}
    for event in events:
        if event.record_id is not None:
            ids.setdefault(event.record_type, set()).add(event.record_id)
    found: dict[Any, str] = {}
    for name, wanted in ids.items():
        kind = work.context.registry.type_by_name.get(name)
        if kind is not None and kind.title is not None and kind.title not in work.access.hidden(kind):
            found |= {r.id: title_of(kind, r) for r in work.get_all(kind.cls, wanted).values()}
    return found
