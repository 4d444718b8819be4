"""``crmcore access explain``: what a user may do with a record, and why."""

from __future__ import annotations

from typing import Annotated

import attrs
import typer

from crmcore.cli import printing
from crmcore.cli.names import record_at
from crmcore.cli.terminal import Terminal
from crmcore.errors import Forbidden
from crmcore.model import Action
from crmcore.work.explain import Explanation, explain

app = typer.Typer(rich_markup_mode=None, add_completion=False, no_args_is_help=True)


@app.callback()
def access() -> None:
    """Explain what a user may do with a record, and why."""


@app.command("explain")
def explain_access(
    context: typer.Context,
    user: Annotated[str, typer.Option("--user", "-u", help="E-mail, name or id of the user.")],
    record: Annotated[str, typer.Option("--record", "-r", metavar="TYPE/ID", help="The record, by id or title.")],
    action: Annotated[Action | None, typer.Option(help="Only this action.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Say, action by action and field by field, what the code that enforces access decides."""
    terminal: Terminal = context.obj
    crm = terminal.crm
    who = crm.actor(user)
    if not terminal.actor.system and terminal.actor.id != who.id:
        raise Forbidden("Only crmcore itself explains the access of another user.", todo="Leave out --as.")
    with terminal.work(read_only=True) as work, crm.work(who, read_only=True) as theirs:
        found = record_at(work, record)
        explanation = explain(work, theirs, found, (action,) if action else tuple(Action))
    if as_json:
        printing.json(attrs.asdict(explanation))
    else:
        _print(explanation)


def _print(told: Explanation) -> None:
    printing.heading(f"{told.user} ({', '.join(told.roles) or 'no roles'}) and the {told.record}")
    rows = []
    for verdict in told.verdicts:
        why = "; ".join((*verdict.grants, *verdict.path))
        rows.append((verdict.action, "yes" if verdict.allowed else "no", verdict.scope, why))
    printing.table(("Action", "Allowed", "Scope", "Grants and path"), rows)
    printing.console().print()
    fields = [(f.field, f.read, f.edit, f.why) for f in told.fields]
    printing.table(("Field", "Read", "Edit", "Why"), fields)
