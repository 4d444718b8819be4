"""``crmcore message``: look at the ledger, hand over what is due, settle what nobody knows, read what came back."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Annotated
from uuid import UUID

import attrs
import typer

from crmcore import Work, schema_of
from crmcore.cli import printing
from crmcore.cli.names import find_one, titles
from crmcore.cli.terminal import Terminal
from crmcore.errors import Forbidden, Invalid
from crmcore_marketing.campaigns.records import Campaign
from crmcore_marketing.sending.delivery import deliver
from crmcore_marketing.sending.records import Message, MessageState
from crmcore_marketing.sending.returns import read_folder
from crmcore_marketing.sending.rights import DELIVER
from crmcore_marketing.sending.verbs import Messages

app = typer.Typer(rich_markup_mode=None, add_completion=False, no_args_is_help=True)

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
_message = Message.t.c


@app.command("list")
def list_messages(
    context: typer.Context,
    campaign: Annotated[str | None, typer.Option(metavar="NAME", help="Only those of this campaign.")] = None,
    state: Annotated[MessageState | None, typer.Option(help="Only those that stand here.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="How many.")] = 50,
    as_json: AsJson = False,
) -> None:
    """List messages, the newest first. One that is unknown was handed over without an answer."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        where = []
        if campaign is not None:
            where.append(_message.campaign_id == find_one(work, schema_of(Campaign), campaign).id)
        if state is not None:
            where.append(_message.state == state.value)
        found = list(work.find(Message, *where, order_by="-id", limit=limit))
        if as_json:
            printing.json([attrs.asdict(m, recurse=False) for m in found])
            return
        if not found:
            printing.note("There is no such message." if where else "There is no message yet.")
            return
        names = titles(work, schema_of(Message), found)
    rows = [
        (str(m.id), names.get(m.campaign_id), m.address, m.state.value, m.claimed_at, m.tries, m.reason) for m in found
    ]
    columns = ("Message", "Campaign", "Address", "State", "Handed over", "Tries", "Reason")
    printing.table(columns, rows, zone=terminal.crm.config.firm.zone)


@app.command("deliver")
def deliver_now(
    context: typer.Context,
    limit: Annotated[int | None, typer.Option(min=1, max=100_000, help="How many at most.")] = None,
    as_json: AsJson = False,
) -> None:
    """Hand over what is due now, as the worker does every ten seconds."""
    terminal: Terminal = context.obj
    done = deliver(_as_system(terminal, "deliver messages"), terminal.crm.clock(), limit=limit)
    if as_json:
        printing.json(attrs.asdict(done))
        return
    states = ", ".join(f"{count:,} {state}" for state, count in sorted(done.states.items()))
    told = [f"Handed over: {done.handed:,}" + (f" ({states})" if states else "")]
    if done.refused:
        told.append(f"refused by consent or another rule: {done.refused:,}")
    if done.unknown:
        told.append(f"unknown since an earlier run: {done.unknown:,} (crmcore message list --state unknown)")
    terminal.say("; ".join(told) + ".")


@app.command()
def settle(
    context: typer.Context,
    messages: Annotated[list[UUID], typer.Argument(metavar="ID...", help="Messages that are unknown or failed.")],
    reason: Annotated[str, typer.Option("--reason", help="How you know, or why it is sent again.")],
    sent: Annotated[bool, typer.Option("--sent", help="They did arrive.")] = False,
    again: Annotated[bool, typer.Option("--again", help="Send them again, though they may have arrived.")] = False,
) -> None:
    """Say what became of messages of which nobody knows whether they left."""
    terminal: Terminal = context.obj
    if sent == again:
        raise Invalid("Say which of the two it is.", allowed=("--sent", "--again"))
    with terminal.work() as work:
        verb = Messages(work).mark_sent if sent else Messages(work).send_again
        settled = verb(messages, reason=reason)
    terminal.say(f"{len(settled):,} settled: {'sent' if sent else 'queued again'}.")


@app.command()
def bounces(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="A folder of mails, or a Maildir.")],
    as_json: AsJson = False,
) -> None:
    """Read what the post office sent back. To read the same again is harmless."""
    terminal: Terminal = context.obj
    done = read_folder(_as_system(terminal, "read what came back"), folder)
    if as_json:
        printing.json(attrs.asdict(done))
        return
    for line in done.others:
        printing.note(line)
    terminal.say(
        f"{done.mails:,} mails: {done.hard:,} for good, {done.soft:,} for the time being, {done.complaints:,} "
        f"complaints, {done.known:,} known before, {len(done.others):,} not ours."
    )


def _as_system(terminal: Terminal, reason: str) -> Callable[[], AbstractContextManager[Work]]:
    with terminal.work(read_only=True) as work:
        if not work.access.may(DELIVER):
            raise Forbidden(f"This user may not {reason}.", todo=f"Grant the permission '{DELIVER}'.")
    return lambda: terminal.crm.as_system(f"{reason} ({terminal.actor.name})")
