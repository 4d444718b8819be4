"""``crmcore ticket``: open, list, show, answer, assign, merge, resolve and reopen tickets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import attrs
import typer

from crmcore import Customer, User, Work, schema_of
from crmcore.cli import printing
from crmcore.cli.names import find_one, titles
from crmcore.cli.terminal import Terminal
from crmcore.errors import Invalid
from crmcore_service.tickets.answers import filled
from crmcore_service.tickets.kinds import name_of, names_of
from crmcore_service.tickets.placing import why_nobody
from crmcore_service.tickets.records import Channel, Level, LinkKind, Priority, Queue, Ticket
from crmcore_service.tickets.verbs import Tickets

app = typer.Typer(rich_markup_mode=None, add_completion=False, no_args_is_help=True)

Which = Annotated[str, typer.Argument(metavar="TICKET", help="Its number.")]
Text = Annotated[str, typer.Argument(metavar="TEXT", help="What is said.")]
QueueName = Annotated[str | None, typer.Option("--queue", metavar="QUEUE", help="The queue.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
_ticket = Ticket.t.c


@app.command("open")
def open_ticket(
    context: typer.Context,
    requester: Annotated[str, typer.Argument(metavar="CUSTOMER", help="Who asks: a person or an organization.")],
    title: Annotated[str, typer.Argument(metavar="TITLE", help="What it is about, in a few words.")],
    text: Annotated[str, typer.Option(help="What the requester says.")] = "",
    queue: QueueName = None,
    channel: Annotated[Channel, typer.Option(help="The way by which it came.")] = Channel.OTHER,
    category: Annotated[str | None, typer.Option(help="What kind of question it is.")] = None,
    skill: Annotated[list[str] | None, typer.Option(metavar="SKILL", help="What it asks for; repeatable.")] = None,
    impact: Annotated[Level, typer.Option(help="How many it concerns.")] = Level.LOW,
    urgency: Annotated[Level, typer.Option(help="How soon they need an answer.")] = Level.LOW,
    priority: Annotated[
        Priority | None, typer.Option(help="Another one than impact and urgency give; say why with --because.")
    ] = None,
    because: Annotated[str | None, typer.Option(help="Why the priority is another.")] = None,
    owner: Annotated[str | None, typer.Option(metavar="USER", help="Give it to this user.")] = None,
    as_json: AsJson = False,
) -> None:
    """Open a ticket, and say who gets it."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        fields: dict[str, Any] = {
            "category": category, "skills": tuple(skill or ()), "impact": impact, "urgency": urgency,
            "priority_reason": because,
        }  # fmt: skip
        if priority is not None:
            fields["priority"] = priority
        if owner is not None:
            fields["owner_id"] = _user(work, owner).id
        who: Customer = find_one(work, schema_of(Customer), requester)
        into = None if queue is None else queue_named(work, queue)
        made = Tickets(work).open(who, title, text=text, channel=channel, queue=into, **fields)
        whose = _whose(work, made)
    _told(terminal, made, f"is {made.priority.value} and goes to {whose}", as_json=as_json)


@app.command("list")
def list_tickets(
    context: typer.Context,
    queue: QueueName = None,
    mine: Annotated[bool, typer.Option("--mine", help="Only one's own.")] = False,
    waiting: Annotated[bool, typer.Option("--waiting", help="Only what nobody owns.")] = False,
    closed: Annotated[bool, typer.Option("--closed", help="Closed ones instead of open ones.")] = False,
    customer: Annotated[str | None, typer.Option(metavar="CUSTOMER", help="Only those of this customer.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="How many.")] = 50,
    as_json: AsJson = False,
) -> None:
    """List open tickets, the oldest first."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        where = [_ticket.closed_on.is_not(None) if closed else _ticket.closed_on.is_(None)]
        where += [_ticket.queue_id == queue_named(work, queue).id] if queue is not None else []
        where += [_ticket.owner_id == work.actor.id] if mine else []
        where += [_ticket.owner_id.is_(None)] if waiting else []
        if customer is not None:
            party = find_one(work, schema_of(Customer), customer).id
            where += [(_ticket.customer_id == party) | (_ticket.contact_id == party)]
        found = list(work.find(Ticket, *where, order_by=("opened_at", "id"), limit=limit))
        if as_json:
            printing.json([attrs.asdict(ticket, recurse=False) for ticket in found])
            return
        named = titles(work, schema_of(Ticket), found)
        label, due = work.context.registry.label, _due(work, found)
        rows = [
            (f"#{t.number or ''}", t.title, label(f"{t.pipeline}.{t.stage}"), t.priority.value,
             named.get(t.customer_id), named.get(t.queue_id), named.get(t.owner_id), t.opened_at,
             due.get(t.id))
            for t in found
        ]  # fmt: skip
    columns = ("Ticket", "Title", "State", "Priority", "Customer", "Queue", "Owner", "Opened", "Due")
    printing.table(columns, rows, zone=terminal.crm.config.firm.zone)


@app.command()
def show(context: typer.Context, which: Which, as_json: AsJson = False) -> None:
    """Show a ticket with all that was said about it, and its files and links."""
    terminal: Terminal = context.obj
    zone = terminal.crm.config.firm.zone
    with terminal.work(read_only=True) as work:
        tickets = Tickets(work)
        ticket = tickets.find(which)
        said, files, links = tickets.conversation(ticket), tickets.files(ticket), tickets.links(ticket)
        if as_json:
            printing.json(
                {
                    "ticket": attrs.asdict(ticket, recurse=False), "conversation": [attrs.asdict(r) for r in said],
                    "files": [file.name for file in files],
                    "links": [{"kind": link.kind.value, "ticket": other.number} for link, other in links],
                }
            )  # fmt: skip
            return
        named = titles(work, schema_of(Ticket), [ticket])
        state = work.context.registry.label(f"{ticket.pipeline}.{ticket.stage}")
    printing.heading(f"{name_of(ticket)}: {ticket.title}")
    printing.pairs(_facts(ticket, named, state), zone)
    for remark in said:
        where = "" if remark.ticket_id == ticket.id else f" (#{remark.number})"
        kind = "" if remark.public else " [internal]"
        printing.heading(f"{printing.shown(remark.at, zone)} {remark.who}{where}{kind}")
        typer.echo(remark.text or remark.summary)
    for word, names in (
        ("Files", [file.name for file in files]),
        ("Links", [f"{link.kind.value} {names_of([other])}" for link, other in links]),
    ):
        if names:
            printing.note(f"{word}: {', '.join(names)}")


def _facts(ticket: Ticket, named: Any, state: str) -> list[tuple[str, Any]]:
    reason = f" ({ticket.priority_reason})" if ticket.priority_reason else ""
    pairs = [
        ("State", state), ("Priority", f"{ticket.priority.value}{reason}"), ("Customer", named.get(ticket.customer_id)),
        ("Requester", named.get(ticket.contact_id)), ("Queue", named.get(ticket.queue_id)),
        ("Owner", named.get(ticket.owner_id)), ("Category", ticket.category), ("Opened", ticket.opened_at),
        ("First response", ticket.first_response_at), ("Resolved", ticket.resolved_at),
        ("Reopened", ticket.reopened or None), ("Merged into", named.get(ticket.merged_into_id)),
    ]  # fmt: skip
    return [(word, value) for word, value in pairs if value is not None]


@app.command()
def reply(
    context: typer.Context,
    which: Which,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="What is answered.")] = "",
    pending: Annotated[bool, typer.Option("--pending", help="It then waits for the customer.")] = False,
    answer: Annotated[
        str | None, typer.Option(metavar="NAME", help="A saved answer of [plugins.service.answers].")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Keep an answer to the requester on the timeline, and count the first one; nothing is sent."""

    def do(tickets: Tickets, ticket: Ticket) -> Ticket:
        words = "\n\n".join(filter(None, (filled(tickets.work, ticket, answer) if answer else "", text)))
        return tickets.reply(ticket, words, pending=pending)

    _do(context, which, do, "has the answer", as_json=as_json)
    _unsent(context, as_json=as_json)


@app.command()
def receive(context: typer.Context, which: Which, text: Text, as_json: AsJson = False) -> None:
    """Take in what the customer says: a ticket that waits is open again."""
    _do(context, which, lambda tickets, ticket: tickets.receive(ticket, text), "took it in", as_json=as_json)


@app.command()
def note(context: typer.Context, which: Which, text: Text, as_json: AsJson = False) -> None:
    """Write something down that the requester does not read."""
    _do(context, which, lambda tickets, ticket: tickets.note(ticket, text), "has a note", as_json=as_json)


@app.command()
def hold(context: typer.Context, which: Which, reason: Text, as_json: AsJson = False) -> None:
    """Put a ticket on hold: it waits for somebody else than the customer."""
    _do(context, which, lambda tickets, ticket: tickets.hold(ticket, reason), "is on hold", as_json=as_json)


@app.command()
def assign(
    context: typer.Context,
    which: Which,
    owner: Annotated[
        str | None, typer.Argument(metavar="USER", help="By default whoever of its queue fits best.")
    ] = None,
    queue: QueueName = None,
    as_json: AsJson = False,
) -> None:
    """Give a ticket to somebody, or put it into another queue."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        tickets = Tickets(work)
        ticket = tickets.find(which)
        if queue is not None:
            ticket = tickets.transfer(ticket, queue_named(work, queue))
        if owner is not None or queue is None:
            ticket = tickets.assign(ticket, None if owner is None else _user(work, owner))
        whose = _whose(work, ticket)
    _told(terminal, ticket, f"goes to {whose}", as_json=as_json)


@app.command()
def escalate(
    context: typer.Context, which: Which, reason: Text, queue: QueueName = None, as_json: AsJson = False
) -> None:
    """Hand a ticket on to the queue behind its own."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        into = None if queue is None else queue_named(work, queue)
        ticket = Tickets(work).escalate(Tickets(work).find(which), reason, into)
        whose = _whose(work, ticket)
    _told(terminal, ticket, f"goes to {whose}", as_json=as_json)


@app.command()
def resolve(
    context: typer.Context,
    which: Which,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="What solved it; the requester reads it.")] = "",
    as_json: AsJson = False,
) -> None:
    """Say that it is solved."""
    _do(context, which, lambda tickets, ticket: tickets.resolve(ticket, text), "is resolved", as_json=as_json)
    if text.strip():
        _unsent(context, as_json=as_json)


@app.command()
def close(context: typer.Context, which: Which, as_json: AsJson = False) -> None:
    """Close a ticket, resolved or not."""
    _do(context, which, lambda tickets, ticket: tickets.close(ticket), "is closed", as_json=as_json)


@app.command()
def reopen(context: typer.Context, which: Which, reason: Text, as_json: AsJson = False) -> None:
    """Open a ticket again, and count that."""
    _do(context, which, lambda tickets, ticket: tickets.reopen(ticket, reason), "is open again", as_json=as_json)


@app.command()
def merge(
    context: typer.Context,
    into: Annotated[str, typer.Argument(metavar="INTO", help="The number of the ticket that goes on.")],
    which: Annotated[list[str], typer.Argument(metavar="TICKET…", help="The numbers of those that end.")],
    across: Annotated[bool, typer.Option("--across", help="Also tickets of different customers.")] = False,
    as_json: AsJson = False,
) -> None:
    """Let tickets about one thing go on as one."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        tickets = Tickets(work)
        done = tickets.merge([tickets.find(number) for number in which], tickets.find(into), across=across)
    if as_json:
        printing.json({"into": done.into.number, "tickets": [t.number for t in done.tickets], "cause": done.cause})
        return
    terminal.say(f"{names_of(done.tickets)} went on in {names_of([done.into])}.")
    printing.note(f"Taken back with `crmcore ticket unmerge {done.cause}`.")


@app.command()
def unmerge(
    context: typer.Context, cause: Annotated[UUID, typer.Argument(metavar="CAUSE", help="As merge said it.")]
) -> None:
    """Take a merge back: the tickets stand again as they stood."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        undone = work.undo(cause)
    if not (undone.restored or undone.removed or undone.kept):
        raise Invalid(f"Nothing was merged because of {cause}.")
    one = undone.restored == 1
    terminal.say(f"{undone.restored} {'ticket stands' if one else 'tickets stand'} as before.")
    for kept in undone.kept:
        printing.note(f"Kept: {kept.title or kept.record_id}: {kept.why}.")


@app.command()
def link(
    context: typer.Context,
    which: Which,
    other: Annotated[str, typer.Argument(metavar="OTHER", help="The number of the other ticket.")],
    kind: Annotated[LinkKind, typer.Option(help="How the first stands to the other.")] = LinkKind.RELATED_TO,
) -> None:
    """Say how one ticket stands to another."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        tickets = Tickets(work)
        one, two = tickets.find(which), tickets.find(other)
        tickets.link(one, two, kind)
    terminal.say(f"{name_of(one)} {kind.value.replace('_', ' ')} {names_of([two])}.")


@app.command()
def attach(
    context: typer.Context,
    which: Which,
    path: Annotated[Path, typer.Argument(metavar="FILE", exists=True, dir_okay=False, help="The file.")],
) -> None:
    """Keep a file with a ticket."""
    terminal: Terminal = context.obj
    with terminal.work() as work, path.open("rb") as content:
        ticket = Tickets(work).find(which)
        kept = work.attach(ticket, path.name, content)
    terminal.say(f"{name_of(ticket)} has the file '{kept.name}'.")


# -- what the commands share ------------------------------------------------------------------------------------------


def queue_named(work: Work, name: str) -> Queue:
    """Return the queue of that name.

    Raises:
        NotFound: there is none.
    """
    found: Queue = find_one(work, schema_of(Queue), name)
    return found


def _user(work: Work, word: str) -> User:
    found: User = find_one(work, schema_of(User), word)
    return found


def _do(
    context: typer.Context, which: str, do: Callable[[Tickets, Ticket], Ticket], done: str, *, as_json: bool
) -> None:
    terminal: Terminal = context.obj
    with terminal.work() as work:
        tickets = Tickets(work)
        given = tickets.find(which)
        ticket = do(tickets, given)
    if ticket.id != given.id:
        done = f"{done} for {name_of(given)}"
    _told(terminal, ticket, done, as_json=as_json)


def _told(terminal: Terminal, ticket: Ticket, done: str, *, as_json: bool) -> None:
    if as_json:
        printing.json(attrs.asdict(ticket, recurse=False))
    else:
        terminal.say(f"{name_of(ticket)} '{ticket.title}' {done}.")


def _due(work: Work, tickets: Sequence[Ticket]) -> dict[UUID, datetime]:
    """Return by ticket what is due first of all that was promised and has not stopped."""
    # Here and not above: service levels are about tickets, and import them.
    from crmcore_service.levels import Clock

    face = Clock.t.c
    running = work.each(Clock, face.ticket_id.in_([t.id for t in tickets]), face.stopped_at.is_(None))
    found: dict[UUID, datetime] = {}
    for clock in running:
        if clock.due_at is not None:
            found[clock.ticket_id] = min(clock.due_at, found.get(clock.ticket_id, clock.due_at))
    return found


def _unsent(context: typer.Context, *, as_json: bool) -> None:
    if not as_json:
        terminal: Terminal = context.obj
        terminal.say("It is kept on the timeline, not sent: send it by your own mail program, or have a plugin do so.")


def _whose(work: Work, ticket: Ticket) -> str:
    if ticket.owner_id is None:
        return f"nobody: {why_nobody(work, ticket)}"
    return work.get(User, ticket.owner_id).name
