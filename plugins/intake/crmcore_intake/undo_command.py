"""``crmcore import undo``: take a whole import back."""

from __future__ import annotations

from typing import Annotated, Any

import orjson
import typer

from crmcore.cli import printing
from crmcore.cli.terminal import Terminal
from crmcore_intake.undo import undo_import

SHOWN = 50


def undo(
    context: typer.Context,
    which: Annotated[
        str, typer.Argument(metavar="IMPORT", help="The id that `import list` shows, or 'last' for the newest.")
    ],
    force: Annotated[
        bool, typer.Option("--force", help="Take back what was changed since, too: those changes are lost.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Take back all that an import added and changed. What was changed since is kept and listed."""
    terminal: Terminal = context.obj
    imports, undone = undo_import(terminal.crm, terminal.actor, which, force=force)
    kept = [(k.record_type, k.title or str(k.record_id), k.why) for k in undone.kept]
    files = ", ".join(dict.fromkeys(i.file for i in imports))
    if as_json:
        found: dict[str, Any] = {"files": files, "removed": undone.removed, "restored": undone.restored}
        found["kept"] = [
            {"record": k.record_type, "id": k.record_id, "title": k.title, "why": k.why} for k in undone.kept
        ]
        typer.echo(orjson.dumps(found, option=orjson.OPT_INDENT_2))
        return
    if kept:
        printing.table(("record", "kept", "because"), kept[:SHOWN])
    if len(kept) > SHOWN:
        printing.note(f"… and {len(kept) - SHOWN:,} more. With --json all are printed.")
    terminal.say(
        f"Took back the import of {files}: {undone.removed:,} removed, {undone.restored:,} restored, "
        f"{len(kept):,} kept."
    )
    if kept and not force:
        printing.note("--force takes back what was changed since, too.")
