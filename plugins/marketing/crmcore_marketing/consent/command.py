"""``crmcore consent``: what customers said, who may be written to, and who is never sent to."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import attrs
import typer

from crmcore import Customer, Identity, schema_of
from crmcore.cli import printing
from crmcore.cli.names import find_one
from crmcore.cli.terminal import Terminal
from crmcore.errors import Invalid
from crmcore.work import Work
from crmcore_marketing.consent.gate import Recipient, refusals
from crmcore_marketing.consent.records import KINDS, Channel, Consent, LegalBasis, Reason, Suppression
from crmcore_marketing.consent.settings import purposes_of
from crmcore_marketing.consent.verbs import Consents, State

app = typer.Typer(rich_markup_mode=None, add_completion=False, no_args_is_help=True)

Who = Annotated[str, typer.Argument(metavar="CUSTOMER", help="Its id, its name, or a part of it.")]
Address = Annotated[str, typer.Argument(metavar="ADDRESS", help="The e-mail address, number or postal address.")]
For = Annotated[str, typer.Argument(metavar="PURPOSE", help="One of `crmcore consent purposes`.")]
On = Annotated[Channel, typer.Option("--channel", help="How messages get there.")]
Evidence = Annotated[str, typer.Option(help="How it can be shown: the form, the sheet, the call.")]
At = Annotated[str | None, typer.Option("--at", metavar="TIME", help="When, as 2026-03-01 or 2026-03-01T09:30.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@app.command()
def give(
    context: typer.Context,
    who: Who,
    address: Address,
    purpose: For,
    evidence: Evidence,
    channel: On = Channel.EMAIL,
    basis: Annotated[LegalBasis | None, typer.Option(help="The legal basis; by default the purpose's.")] = None,
    text_version: Annotated[str | None, typer.Option(metavar="NAME", help="Which text was agreed to.")] = None,
    confirmed: Annotated[bool, typer.Option("--confirmed", help="The address has been confirmed as well.")] = False,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Write down that a customer has consented."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        customer = find_one(work, schema_of(Customer), who)
        made = Consents(work).give(
            customer, address, purpose, evidence=evidence, channel=channel,
            basis=basis, text_version=text_version, confirmed=confirmed, at=_time(work, at),
        )  # fmt: skip
        elsewhere = _is_elsewhere(work, made)
    _told(terminal, [made], "consents", as_json=as_json)
    if elsewhere:
        terminal.say(
            f"warning: {made.address} is none of the identities of {customer.name}: the consent is stored, and nothing "
            "is sent there until it is one."
        )


def _is_elsewhere(work: Work, said: Consent) -> bool:
    """True if the address of a consent is none that its customer is known by, as far as addresses of that kind are."""
    at, kind = Identity.t.c, KINDS.get(said.channel)
    if kind is None:
        return False
    here = (at.customer_id == said.customer_id, at.kind == kind.value, at.normalized == said.address)
    return not work.find(Identity, *here, limit=1)


@app.command()
def confirm(
    context: typer.Context,
    who: Who,
    address: Address,
    purpose: For,
    evidence: Evidence,
    channel: On = Channel.EMAIL,
    as_json: AsJson = False,
) -> None:
    """Write down that the owner of an address has confirmed (double opt-in)."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        customer = find_one(work, schema_of(Customer), who)
        made = Consents(work).confirm(customer, address, purpose, evidence=evidence, channel=channel)
    _told(terminal, [made], "has confirmed", as_json=as_json)


@app.command()
def withdraw(
    context: typer.Context,
    who: Who,
    address: Annotated[str | None, typer.Argument(metavar="[ADDRESS]", help="By default all that it has.")] = None,
    purpose: Annotated[str | None, typer.Option("--purpose", help="By default for all of them.")] = None,
    evidence: Evidence = "",
    channel: On = Channel.EMAIL,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Write down that a customer wants no more."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        customer, when = find_one(work, schema_of(Customer), who), _time(work, at)
        made = Consents(work).withdraw(customer, address, purpose, evidence=evidence, channel=channel, at=when)
    if not made and not as_json:
        terminal.say("It was withdrawn before.")
        return
    _told(terminal, made, "has withdrawn", as_json=as_json)


@app.command()
def show(
    context: typer.Context,
    who: Who,
    history: Annotated[bool, typer.Option("--history", help="All that was said, oldest first.")] = False,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Show what counts for each contact point and purpose of a customer."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        consents, customer = Consents(work), find_one(work, schema_of(Customer), who)
        found: list[Consent] | list[State]
        found = consents.history(customer) if history else consents.states(customer, at=_time(work, at))
    if as_json:
        printing.json([attrs.asdict(one, recurse=False) for one in found])
    elif not found:
        terminal.say(f"{customer.name} has said nothing about consent.")
    else:
        rows = [
            (c.channel, c.address, c.purpose, c.state, c.confirmed, c.basis, c.since if isinstance(c, State) else c.at)
            for c in found
        ]
        columns = ("channel", "address", "purpose", "state", "confirmed", "legal basis", "since")
        printing.table((*columns[:-1], "at") if history else columns, rows, zone=terminal.crm.config.firm.zone)


@app.command()
def check(
    context: typer.Context,
    who: Who,
    address: Address,
    purpose: For,
    channel: On = Channel.EMAIL,
    as_json: AsJson = False,
) -> None:
    """Say whether a message may go to an address, and why not."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        customer = find_one(work, schema_of(Customer), who)
        (why,) = refusals(work, [Recipient(customer.id, address)], channel, purpose)
    if as_json:
        printing.json({"allowed": why is None, "why": why})
    else:
        terminal.say(why or f"A message for '{purpose}' may go to {address}.")


@app.command()
def purposes(context: typer.Context, as_json: AsJson = False) -> None:
    """List the purposes of crm.toml."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        rows = [(name, p.label, p.basis, p.asks, p.double_opt_in) for name, p in purposes_of(work).items()]
    columns = ("name", "label", "legal basis", "needs consent", "double opt-in")
    if as_json:
        printing.json(printing.records(tuple(c.replace(" ", "_").replace("-", "_") for c in columns), rows))
    else:
        printing.table(columns, rows)


@app.command()
def suppress(
    context: typer.Context,
    address: Annotated[str, typer.Argument(metavar="ADDRESS", help="An address, or a domain such as mail.example.")],
    reason: Annotated[Reason, typer.Option(help="Why.")] = Reason.REQUEST,
    note: Annotated[str, typer.Option(help="What else is to be known.")] = "",
    channel: On = Channel.EMAIL,
    as_json: AsJson = False,
) -> None:
    """Never send to an address, or to a whole domain, again."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        made = Consents(work).suppress(address, channel=channel, reason=reason, note=note)
    if as_json:
        printing.json(attrs.asdict(made, recurse=False))
    else:
        terminal.say(f"'{made.address}' is never sent to: {made.reason.replace('_', ' ')}.")


@app.command()
def unsuppress(
    context: typer.Context,
    address: Annotated[str, typer.Argument(metavar="ADDRESS", help="The address or domain that is listed.")],
    why: Annotated[str, typer.Option(help="Why it may be sent to again.")],
    channel: On = Channel.EMAIL,
) -> None:
    """Take an address or a domain off the list."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        Consents(work).unsuppress(address, why=why, channel=channel)
    terminal.say(f"'{address}' may be sent to again, as far as consent allows.")


@app.command()
def suppressed(
    context: typer.Context,
    reason: Annotated[Reason | None, typer.Option(help="Only those listed for this reason.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="How many.")] = 50,
    as_json: AsJson = False,
) -> None:
    """List who is never sent to, the newest first."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        where = () if reason is None else (Suppression.t.c.reason == reason.value,)
        found = list(work.find(Suppression, *where, order_by="-at", limit=limit))
    if as_json:
        printing.json([attrs.asdict(one, recurse=False) for one in found])
        return
    rows = [(one.channel, one.address, one.reason, one.note, one.at) for one in found]
    printing.table(("channel", "address", "reason", "note", "since"), rows, zone=terminal.crm.config.firm.zone)


def _time(work: Work, text: str | None) -> datetime | None:
    """Return a time that was typed; without an offset it is one of the firm's clocks."""
    if text is None:
        return None
    try:
        made = datetime.fromisoformat(text)
    except ValueError:
        raise Invalid(f"'{text}' is no time.", todo="Write it like 2026-03-01 or 2026-03-01T09:30.") from None
    return made if made.tzinfo else made.replace(tzinfo=work.by_firm(work.now).tzinfo)


def _told(terminal: Terminal, made: list[Consent], what: str, *, as_json: bool) -> None:
    if as_json:
        printing.json([attrs.asdict(one, recurse=False) for one in made])
        return
    for one in made:
        terminal.say(f"{one.address} {what}: {one.purpose}, by {one.channel}.")
