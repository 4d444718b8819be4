"""``crmcore import messages``: bring in mails and calendars, or see first what that would do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from crmcore import Customer, User, schema_of
from crmcore.cli import printing
from crmcore.cli.names import find_one, record_type
from crmcore.cli.terminal import Terminal
from crmcore_intake.messages.importing import import_messages, preview_messages
from crmcore_intake.messages.message import Choices
from crmcore_intake.messages.settings import Unknown
from crmcore_intake.plan import RowAction, RowOutcome
from crmcore_intake.records import Import
from crmcore_intake.showing import Lines, require_some_came

_PASSED = (RowAction.SKIP, RowAction.UNCHANGED)


def bring_in(
    context: typer.Context,
    place: Annotated[
        Path,
        typer.Argument(
            metavar="PLACE", help="A mail (.eml), a calendar (.ics), a mailbox file, a Maildir, or a folder of them."
        ),
    ],
    unknown: Annotated[
        Unknown | None, typer.Option("--unknown", help="What becomes of who writes and is no customer.")
    ] = None,
    owner: Annotated[
        str | None,
        typer.Option("--owner", metavar="USER", help="Whose mailbox or calendar it is; by default your own."),
    ] = None,
    customer: Annotated[
        str | None, typer.Option("--customer", metavar="CUSTOMER", help="Whom messages concern that name no customer.")
    ] = None,
    since: Annotated[
        datetime | None,
        typer.Option("--since", formats=["%Y-%m-%d"], metavar="YYYY-MM-DD", help="Leave out what is older."),
    ] = None,
    charset: Annotated[
        str | None, typer.Option("--charset", metavar="NAME", help="How texts are encoded that do not say it rightly.")
    ] = None,
    preview: Annotated[
        bool, typer.Option("--preview", help="Say what would become of each message, and store nothing.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON: each message, then the counts.")] = False,
) -> None:
    """Bring in mails and calendars, each once. Run again after a stop, it goes on where it was."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        registry = work.context.registry
        known = [record_type(registry, schema_of(cls).name) for cls in (User, Customer)]
        owner_id, customer_id = (
            None if word is None else find_one(work, kind, word).id
            for kind, word in zip(known, (owner, customer), strict=True)
        )
    day = since.date() if since else None
    choices = Choices(unknown=unknown, owner_id=owner_id, customer_id=customer_id, since=day, charset=charset)
    lines = Lines(terminal, as_json=as_json, every_row=preview)
    passed: Counter[str] = Counter()

    def watch(into: Import, outcomes: Sequence[RowOutcome]) -> None:
        lines.watch(into, outcomes)
        passed.update(o.note for o in outcomes if o.action in _PASSED and o.note)

    with lines:
        run = preview_messages if preview else import_messages
        into = run(terminal.crm, terminal.actor, place, choices, watch=watch)
    lines.summary([into])
    if passed and not as_json:
        told = ", ".join(f"{note} ({count:,})" for note, count in passed.most_common())
        printing.note(f"Passed over: {told}.")
    require_some_came([into], preview=preview)
