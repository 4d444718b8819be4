"""``crmcore activity``: plan activities, do them, call them off, and see what is left to do."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Annotated, Any

import attrs
import typer

from crmcore import Customer, User, schema_of
from crmcore.cli import printing
from crmcore.cli.names import find_one, record_at, titles
from crmcore.cli.terminal import Terminal
from crmcore.errors import Invalid
from crmcore.work import Work
from crmcore_sfa.activities.records import Activity, ActivityKind, ActivityState, Priority
from crmcore_sfa.activities.verbs import Activities
from crmcore_sfa.activities.when import day_begins

app = typer.Typer(rich_markup_mode=None, add_completion=False, no_args_is_help=True)

Which = Annotated[str, typer.Argument(metavar="ACTIVITY", help="Its id, its subject, or a part of it.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
_FORM = "YYYY-MM-DD[THH:MM]"
_act = Activity.t.c


@app.command()
def plan(
    context: typer.Context,
    subject: Annotated[str, typer.Argument(metavar="SUBJECT", help="What is to be done, in a line.")],
    kind: Annotated[ActivityKind, typer.Option(help="What kind of thing it is.")] = ActivityKind.TASK,
    customer: Annotated[str | None, typer.Option(metavar="NAME", help="With whom.")] = None,
    about: Annotated[
        str | None, typer.Option(metavar="TYPE/NAME", help="What it is about: opportunity/ID-OR-TITLE.")
    ] = None,
    due: Annotated[str | None, typer.Option(metavar=_FORM, help="When; a day stands for the whole day.")] = None,
    remind: Annotated[str | None, typer.Option(metavar=_FORM, help="When to remind.")] = None,
    owner: Annotated[str | None, typer.Option(metavar="USER", help="Whose it is; by default one's own.")] = None,
    priority: Annotated[Priority, typer.Option(help="How much it matters.")] = Priority.NORMAL,
    as_json: AsJson = False,
) -> None:
    """Plan an activity."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        planned = Activities(work).plan(
            subject, kind=kind, priority=priority,
            customer=None if customer is None else find_one(work, schema_of(Customer), customer),
            about=None if about is None else record_at(work, about),
            due=None if due is None else _when(work, due),
            remind_at=None if remind is None else _moment(work, remind),
            owner_id=None if owner is None else find_one(work, schema_of(User), owner).id,
        )  # fmt: skip
    _told(terminal, planned, f"planned ({planned.id})", as_json=as_json)


@app.command("list")
def list_activities(
    context: typer.Context,
    overdue: Annotated[bool, typer.Option("--overdue", help="Only what should be done by now.")] = False,
    today: Annotated[bool, typer.Option("--today", help="Only what falls on this day.")] = False,
    rep: Annotated[str | None, typer.Option(metavar="USER", help="Only what is this user's.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="How many.")] = 50,
    as_json: AsJson = False,
) -> None:
    """List what is planned, what is due first at the top."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        user = None if rep is None else find_one(work, schema_of(User), rep)
        found = _found(work, user, overdue=overdue, today=today, limit=limit)
        if as_json:
            printing.json([attrs.asdict(a, recurse=False) for a in found])
            return
        late = work.facts(Activity, [a.id for a in found], ["sfa.is_overdue"])
        names = titles(work, schema_of(Activity), found)
        rows = [_row(work, a, names, late=bool(late[a.id]["sfa.is_overdue"])) for a in found]
    columns = ("Due", "What", "Subject", "Customer", "Owner", "Priority", "Overdue")
    printing.table(columns, rows, zone=terminal.crm.config.firm.zone)


def _found(work: Work, user: User | None, *, overdue: bool, today: bool, limit: int) -> list[Activity]:
    activities = Activities(work)
    if today:
        found = activities.agenda(user=user)
        late = {a.id for a in activities.overdue(user)} if overdue else set()
        return [a for a in found if not overdue or a.id in late][:limit]
    if overdue:
        return activities.overdue(user, limit=limit)
    mine = [] if user is None else [_act.owner_id == user.id]
    planned = _act.state == ActivityState.PLANNED.value
    return list(work.find(Activity, planned, *mine, order_by="due_at", limit=limit))


def _row(work: Work, a: Activity, names: Any, *, late: bool) -> tuple[Any, ...]:
    due = work.day_of(a.due_at) if a.due_at is not None and a.all_day else a.due_at
    return due, a.kind, a.subject, names.get(a.customer_id), names.get(a.owner_id), a.priority, "yes" if late else ""


@app.command()
def done(
    context: typer.Context,
    which: Which,
    outcome: Annotated[str | None, typer.Option(help="What came of it.")] = None,
    minutes: Annotated[int | None, typer.Option(min=0, help="How long it took.")] = None,
    at: Annotated[str | None, typer.Option(metavar=_FORM, help="When; by default now.")] = None,
    as_json: AsJson = False,
) -> None:
    """Say that an activity is done: it comes onto the customer's timeline."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        activity = _activity(work, which)
        when = None if at is None else _moment(work, at)
        activity = Activities(work).done(activity, outcome=outcome, minutes=minutes, at=when)
    _told(terminal, activity, "done", as_json=as_json)


@app.command()
def cancel(
    context: typer.Context,
    which: Which,
    why: Annotated[str | None, typer.Option(help="Why.")] = None,
    as_json: AsJson = False,
) -> None:
    """Call an activity off."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        activity = Activities(work).cancel(_activity(work, which), why)
    _told(terminal, activity, "called off", as_json=as_json)


def _activity(work: Work, which: str) -> Activity:
    """Return the one that is meant; of several with one subject, the one that is planned."""
    planned = list(work.find(Activity, _act.subject == which, _act.state == ActivityState.PLANNED.value, limit=2))
    found: Activity = planned[0] if len(planned) == 1 else find_one(work, schema_of(Activity), which)
    return found


def _when(work: Work, text: str) -> datetime | date:
    """Read a day, or a time as the firm's clocks show it."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        pass
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise Invalid(f"'{text}' is no day and no time.", todo=f"Write it like {_FORM}.") from None
    return (moment if moment.tzinfo else moment.replace(tzinfo=work.context.zone)).astimezone(UTC)


def _moment(work: Work, text: str) -> datetime:
    when = _when(work, text)
    return when if isinstance(when, datetime) else day_begins(work, when)


def _told(terminal: Terminal, activity: Activity, what: str, *, as_json: bool) -> None:
    if as_json:
        printing.json(attrs.asdict(activity, recurse=False))
    else:
        terminal.say(f"{activity.subject}: {what}.")
