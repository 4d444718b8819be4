"""``crmcore queue``: queues, who works in them, and what those people can do."""

from __future__ import annotations

import shlex
from typing import Annotated, Any

import attrs
import sqlalchemy as sa
import typer

from crmcore import User, Work, schema_of
from crmcore.cli import printing
from crmcore.cli.names import find_one
from crmcore.cli.terminal import Terminal
from crmcore.errors import Invalid, NotUnique
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


Address = Annotated[str | None, typer.Option(help="Mail to this address becomes tickets of the queue.")]
Needs = Annotated[list[str] | None, typer.Option(metavar="SKILL", help="What its agents need; repeatable.")]
Behind = Annotated[
    str | None, typer.Option("--escalates-to", metavar="QUEUE", help="Where tickets go that it cannot solve.")
]


@app.command()
def add(
    context: typer.Context, name: Name, address: Address = None, skill: Needs = None, behind: Behind = None
) -> None:
    """Add a queue."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        made = Queue(name=name, **_given(work, address, skill, behind))
        _require_free(work, made)
        made = work.add(made)
    _say(terminal, made)


@app.command()
def change(
    context: typer.Context,
    name: Name,
    address: Address = None,
    skill: Needs = None,
    behind: Behind = None,
    new_name: Annotated[str | None, typer.Option("--name", metavar="NAME", help="What it is called then.")] = None,
) -> None:
    """Change a queue: what is given takes the place of what was there, and '' takes that away."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        fields = _given(work, address, skill, behind) | ({} if new_name is None else {"name": new_name})
        if not fields:
            raise Invalid("Nothing is given to change.", allowed=("--address", "--skill", "--escalates-to", "--name"))
        made = attrs.evolve(queue_named(work, name), **fields)
        _require_free(work, made)
        made = work.save(made)
    _say(terminal, made)


def _given(work: Work, address: str | None, skills: list[str] | None, behind: str | None) -> dict[str, Any]:
    """Return the fields that the options give; an empty text stands for none."""
    fields: dict[str, Any] = {}
    if address is not None:
        fields["address"] = address.strip().casefold() or None
    if skills:
        fields["skills"] = tuple(filter(None, skills))
    if behind is not None:
        fields["escalates_to_id"] = queue_named(work, behind).id if behind else None
    return fields


def _require_free(work: Work, wanted: Queue) -> None:
    """Refuse a name or an address of another queue, and say of which: the database only knows the column.

    Raises:
        NotUnique: one is taken.
    """
    face = Queue.t.c
    same = (face.name == wanted.name) | (face.address == wanted.address if wanted.address else sa.false())
    for other in work.find(Queue, same, face.id != wanted.id, limit=2):
        taken = f"name '{wanted.name}'" if other.name == wanted.name else f"address {wanted.address}"
        raise NotUnique(
            f"The {taken} is that of the queue '{other.name}'.",
            todo=f"Use another, or change that queue: `crmcore queue change {shlex.quote(other.name)}`.",
        )


def _say(terminal: Terminal, queue: Queue) -> None:
    terminal.say(
        f"The queue '{queue.name}' takes tickets" + (f" and mail to {queue.address}." if queue.address else ".")
    )


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
