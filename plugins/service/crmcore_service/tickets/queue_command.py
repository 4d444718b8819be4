"""``crmcore queue``: queues, who works in them, and what those people can do."""

from __future__ import annotations

from typing import Annotated

import sqlalchemy as sa
import typer

from crmcore import User, schema_of
from crmcore.cli import printing
from crmcore.cli.names import find_one
from crmcore.cli.terminal import Terminal
from crmcore.errors import Invalid
from crmcore_service.tickets.command import queue_named
from crmcore_service.tickets.placing import desks_of, load_of
from crmcore_service.tickets.records import Queue, QueueAgent, Skill, Ticket

app = typer.Typer(rich_markup_mode=None, add_completion=False, no_args_is_help=True)

Name = Annotated[str, typer.Argument(metavar="QUEUE", help="Its name.")]
Who = Annotated[str, typer.Argument(metavar="USER", help="A user: name, address or id.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@app.command("list")
def list_queues(context: typer.Context, as_json: AsJson = False) -> None:
    """List queues with their open tickets and their agents, each with as many tickets as it has open in all queues."""
    terminal: Terminal = context.obj
    face = Ticket.t.c
    with terminal.work(read_only=True) as work:
        queues = list(work.find(Queue, order_by="name", limit=10_000))
        desks = desks_of(work, [queue.id for queue in queues])
        load = load_of(work, {agent for desk in desks.values() for agent in desk.agents})
        names = {
            user.id: user.name for user in work.get_all(User, {a for d in desks.values() for a in d.agents}).values()
        }
        counted = work.select(
            sa.select(face.queue_id, sa.func.count(), sa.func.count() - sa.func.count(face.owner_id))
            .where(face.closed_on.is_(None)).group_by(face.queue_id)
        )  # fmt: skip
    open_ones = {queue: (count, free) for queue, count, free in counted}
    columns = ("Queue", "Address", "Open", "Waiting", "Agents")
    rows = [
        (q.name, q.address, *open_ones.get(q.id, (0, 0)),
         ", ".join(f"{names.get(a, a)} ({load.get(a, 0)})" for a in desks[q.id].agents))
        for q in queues
    ]  # fmt: skip
    if as_json:
        printing.json(printing.records(columns, rows))
    else:
        printing.table(columns, rows)


@app.command()
def add(
    context: typer.Context,
    name: Name,
    address: Annotated[str | None, typer.Option(help="Mail to this address becomes tickets of the queue.")] = None,
    skill: Annotated[list[str] | None, typer.Option(metavar="SKILL", help="What its agents need; repeatable.")] = None,
    behind: Annotated[
        str | None, typer.Option("--escalates-to", metavar="QUEUE", help="Where tickets go that it cannot solve.")
    ] = None,
) -> None:
    """Add a queue."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        further = None if behind is None else queue_named(work, behind).id
        made = work.add(
            Queue(
                name=name, address=address.strip().casefold() if address else None, skills=tuple(skill or ()),
                escalates_to_id=further,
            )
        )  # fmt: skip
    terminal.say(f"The queue '{made.name}' takes tickets" + (f" and mail to {made.address}." if made.address else "."))


@app.command()
def join(context: typer.Context, name: Name, who: Who) -> None:
    """Let somebody work in a queue."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        queue, user = queue_named(work, name), find_one(work, schema_of(User), who)
        work.add(QueueAgent(queue_id=queue.id, user_id=user.id))
    terminal.say(f"{user.name} works in the queue '{queue.name}'.")


@app.command()
def leave(context: typer.Context, name: Name, who: Who) -> None:
    """Let somebody work in a queue no more; open tickets stay with whoever has them."""
    terminal: Terminal = context.obj
    face = QueueAgent.t.c
    with terminal.work() as work:
        queue, user = queue_named(work, name), find_one(work, schema_of(User), who)
        found = work.find(QueueAgent, face.queue_id == queue.id, face.user_id == user.id)
        if not found:
            raise Invalid(f"{user.name} does not work in the queue '{queue.name}'.")
        work.remove_all(found)
    terminal.say(f"{user.name} works no more in the queue '{queue.name}'.")


@app.command()
def skills(
    context: typer.Context,
    who: Who,
    given: Annotated[list[str] | None, typer.Argument(metavar="SKILL…", help="All that this user can do.")] = None,
    none: Annotated[bool, typer.Option("--none", help="This user can do nothing special.")] = False,
) -> None:
    """Say what somebody can do, in place of what was said before; without skills, show it."""
    terminal: Terminal = context.obj
    words = set(given or ())
    with terminal.work(read_only=not (words or none)) as work:
        user = find_one(work, schema_of(User), who)
        known = {skill.name: skill for skill in work.each(Skill, Skill.t.c.user_id == user.id)}
        if words or none:
            work.remove_all(skill for name, skill in known.items() if name not in words)
            work.add_all(Skill(user_id=user.id, name=name) for name in sorted(words - known.keys()))
        else:
            words = set(known)
    terminal.say(f"{user.name} can do: {', '.join(sorted(words)) or 'nothing special'}.")
