"""``crmcore sla``: what is due when, and why."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Annotated, Any

import attrs
import sqlalchemy as sa
import typer

from crmcore import User, Work, schema_of
from crmcore.cli import printing
from crmcore.cli.names import find_one, titles_of
from crmcore.cli.terminal import Terminal
from crmcore.errors import Invalid
from crmcore_service.levels.calendar import Calendar
from crmcore_service.levels.following import KEEP, follow
from crmcore_service.levels.levels import Explanation, Levels
from crmcore_service.levels.policies import Match
from crmcore_service.levels.records import Clock, ClockState, Pause
from crmcore_service.levels.settings import settings_of, told
from crmcore_service.tickets.records import Priority, Ticket

app = typer.Typer(rich_markup_mode=None, add_completion=False, no_args_is_help=True)

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Number = Annotated[str, typer.Argument(metavar="TICKET", help="The number of a ticket, or its title or id.")]


def _find(work: Work, text: str) -> Ticket:
    found = work.find(Ticket, Ticket.t.c.number == text.strip().lstrip("#"), limit=1)
    ticket: Ticket = found[0] if found else find_one(work, schema_of(Ticket), text)
    return ticket


def _shown(work: Work, at: datetime | None) -> str:
    """Return a time as the firm's clocks show it."""
    return "" if at is None else f"{work.by_firm(at):%a %Y-%m-%d %H:%M}"


# -- clocks ---------------------------------------------------------------------------------------------------------


@app.command("list")
def list_clocks(
    context: typer.Context,
    late: Annotated[bool, typer.Option("--late", help="Only those whose time has passed.")] = False,
    hours: Annotated[int | None, typer.Option(metavar="N", min=1, help="Only those due within N hours.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="How many.")] = 50,
    as_json: AsJson = False,
) -> None:
    """List what is due, the most urgent first; clocks that stand still come after those that run."""
    terminal: Terminal = context.obj
    face = Clock.t.c
    with terminal.work(read_only=True) as work:
        where = [face.stopped_at.is_(None)]
        if late:
            where.append(face.due_at < work.now)
        if hours is not None:
            where += [face.due_at >= work.now, face.due_at < work.now + timedelta(hours=hours)]
        clocks = list(work.find(Clock, *where, face.due_at.is_not(None), order_by="due_at", limit=limit))
        if not late and hours is None and len(clocks) < limit:
            clocks += work.find(Clock, *where, face.due_at.is_(None), limit=limit - len(clocks))
        tickets = work.get_all(Ticket, {c.ticket_id for c in clocks})
        rows = [(*_ticket_cells(tickets[c.ticket_id]), *_clock_cells(work, c)) for c in clocks]
        hint = "" if rows else _without_clocks(work)
    if as_json:
        printing.json([attrs.asdict(c, recurse=False) for c in clocks])
    elif rows:
        printing.table(("Ticket", "Title", "Priority", *_CLOCK_COLUMNS), rows)
    else:
        terminal.say(" ".join(filter(None, ("Nothing is due.", hint))))


def _without_clocks(work: Work) -> str:
    """Say that nothing may be due since policies came after the tickets; empty if there is no such ticket."""
    if not settings_of(work).policies:
        return ""
    timed = sa.select(Clock.t.c.ticket_id)
    count = work.count(Ticket, Ticket.t.c.closed_on.is_(None), Ticket.t.c.id.not_in(timed))
    some = f"{count:,} open ticket has" if count == 1 else f"{count:,} open tickets have"
    return f"{some} no clocks: where a policy counts, {_REFRESH}." if count else ""


_REFRESH = "`crmcore sla refresh` starts them"

_CLOCK_COLUMNS = ("Target", "Policy", "Promised", "State", "Due", "Left")


def _ticket_cells(ticket: Ticket) -> tuple[str, str, str]:
    return f"#{ticket.number}" if ticket.number else "", ticket.title, ticket.priority.value


def _clock_cells(work: Work, clock: Clock) -> tuple[str, ...]:
    target = clock.target.value.replace("_", " ") + (f" {clock.number}" if clock.number > 1 else "")
    return (
        target, clock.policy, told(clock.seconds), clock.state.value, _shown(work, clock.due_at), _left(work, clock),
    )  # fmt: skip


def _left(work: Work, clock: Clock) -> str:
    """Return the working time that is left, or below zero by how much it is late."""
    known = settings_of(work).calendars
    if clock.used_seconds is not None:
        return told(clock.seconds - clock.used_seconds)
    if clock.due_at is None or clock.calendar not in known:
        return ""
    calendar = Levels(work).calendar(clock.calendar)
    left = calendar.working_between(work.now, clock.due_at) - calendar.working_between(clock.due_at, work.now)
    return told(int(left.total_seconds()))


@app.command()
def explain(context: typer.Context, ticket: Number, as_json: AsJson = False) -> None:
    """Say which policies match a ticket, which one counts and why, and how its clocks and pauses stand."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        found = Levels(work).explain(_find(work, ticket))
        if as_json:
            printing.json(explained(found))
            return
        who = titles_of(work, [(schema_of(User), p.user_id) for p in found.pauses])
        clocks = [_clock_cells(work, c) for c in found.clocks]
        pauses = [_pause_cells(work, p, who) for p in found.pauses]
    terminal.say(f"#{found.ticket.number} {found.ticket.title}: priority {found.ticket.priority.value}.")
    if not found.matches:
        terminal.say("There are no policies; declare one under [[plugins.service.policies]].")
    else:
        printing.table(("", "Policy", "Answer", "Because"), told_of(found))
    if clocks:
        printing.table(_CLOCK_COLUMNS, clocks)
    elif found.owed:
        terminal.say(f"No clock runs yet, though a policy counts: {_REFRESH}.")
    if pauses:
        printing.table(("Paused from", "To", "Because of", "By"), pauses)


def told_of(found: Explanation) -> list[tuple[Any, ...]]:
    """Return one row for each policy: its place, name, whether it counts, and why."""
    return [(n, m.policy.name, _answer(m, found), _why(m)) for n, m in enumerate(found.matches, 1)]


def _answer(match: Match, found: Explanation) -> str:
    if match.policy is found.policy:
        return "counts, the first that matches"
    return {True: "matches too, but stands after that", False: "no match", None: "does not count"}[match.matches]


def _why(match: Match) -> str:
    """Name the rules that do not hold, or else those that do; of one that is hidden, nothing but that."""
    asked = (("when", match.ticket, match.policy.when), ("customer", match.customer, match.policy.customer))
    failed = [f"{name} does not hold: {text}" for name, holds, text in asked if holds is False]
    held = [f"{name} holds: {text}" for name, holds, text in asked if holds]
    hidden = [f"{name} depends on what you may not read" for name in match.hidden]
    return "; ".join([*(failed or held), *hidden]) or "it asks for nothing"


def explained(found: Explanation) -> dict[str, Any]:
    """Return the same, and clocks and pauses, as JSON has it."""
    return {
        "ticket": found.ticket.number,
        "policy": None if found.policy is None else found.policy.name,
        "policies": [{"name": m.policy.name, "matches": m.matches, "when": m.ticket, "customer": m.customer,
                      "hidden": m.hidden} for m in found.matches],
        "clocks": [attrs.asdict(c, recurse=False) for c in found.clocks],
        "pauses": [attrs.asdict(p, recurse=False) for p in found.pauses],
    }  # fmt: skip


def _pause_cells(work: Work, pause: Pause, who: Any) -> tuple[str, ...]:
    by = "" if pause.user_id is None else str(who.get(pause.user_id, pause.user_id))
    return _shown(work, pause.began_at), _shown(work, pause.ended_at), pause.reason, by


@app.command()
def pause(
    context: typer.Context,
    ticket: Number,
    reason: Annotated[str, typer.Option(metavar="TEXT", help="Why, for those who ask later.")],
    as_json: AsJson = False,
) -> None:
    """Let the clocks of a ticket stand still until they are resumed, whatever its stage."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        found = _find(work, ticket)
        made = Levels(work).pause(found, reason)
        _say_pause(terminal, made, f"The clocks of #{found.number} stand still.", as_json=as_json)


@app.command()
def resume(context: typer.Context, ticket: Number, as_json: AsJson = False) -> None:
    """Let the clocks of a ticket go on that were paused by hand."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        found = _find(work, ticket)
        made = Levels(work).resume(found)
        ahead = [c for c in Levels(work).clocks(found) if c.state is ClockState.RUNNING]
        due = min((c.due_at for c in ahead if c.due_at is not None), default=None)
        text = f"The clocks of #{found.number} go on" + (f"; next due {_shown(work, due)}." if due else ".")
        _say_pause(terminal, made, text, as_json=as_json)


def _say_pause(terminal: Terminal, made: Pause, text: str, *, as_json: bool) -> None:
    if as_json:
        printing.json(attrs.asdict(made, recurse=False))
    else:
        terminal.say(text)


@app.command()
def refresh(context: typer.Context, as_json: AsJson = False) -> None:
    """Work all open tickets out anew, after calendars or policies were changed in crm.toml."""
    terminal: Terminal = context.obj
    is_open = Ticket.t.c.closed_on.is_(None)
    with terminal.work() as work:
        count = work.count(Ticket, is_open)  # all are worked out; how many there are beside one's own is not told
        with work.as_system("refresh service levels", by=KEEP):
            follow(work, [ticket.id for ticket in work.each(Ticket, is_open)])
    if as_json:
        printing.json({"tickets": count})
    else:
        terminal.say(f"{count} open ticket{'' if count == 1 else 's'} worked out anew.")


# -- calendars and policies ------------------------------------------------------------------------------------------


@app.command()
def calendar(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="A calendar of crm.toml.")],
    week: Annotated[str | None, typer.Option(metavar="YYYY-Www", help="The week, such as 2026-W13.")] = None,
    as_json: AsJson = False,
) -> None:
    """Show the hours of one week, with holidays and changes of the clock."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        found = Levels(work).calendar(name)
        monday = _monday(work, week)
        table = settings_of(work).calendars[name]
        holidays = None if table.country is None else table.holidays()
    days = [monday + timedelta(days=n) for n in range(7)]
    rows = [(day, *_day(found, day), holidays.name_of(day) or "" if holidays is not None else "") for day in days]
    if as_json:
        printing.json(printing.records(("day", "hours", "working_time", "holiday"), rows))
        return
    terminal.say(f"{name}, week {monday:%G-W%V}, times of {found.zone}:")
    printing.table(
        ("Day", "Hours", "Working time", "Holiday"),
        [(f"{day:%a %Y-%m-%d}", hours, time, holiday) for day, hours, time, holiday in rows],
    )


def _monday(work: Work, week: str | None) -> date:
    if week is None:
        return work.today - timedelta(days=work.today.weekday())
    try:
        return datetime.strptime(f"{week}-1", "%G-W%V-%u").replace(tzinfo=UTC).date()
    except ValueError:
        raise Invalid(f"'{week}' is no week.", todo="Give year and number of the week: 2026-W13.") from None


def _day(calendar: Calendar, day: date) -> tuple[str, str]:
    """Return the hours of a local date as the clock shows them, and the time that passes in them."""
    begin, end = (datetime(d.year, d.month, d.day, tzinfo=calendar.zone) for d in (day, day + timedelta(days=1)))
    stretches = [(a.astimezone(calendar.zone), b.astimezone(calendar.zone)) for a, b in calendar.stretches(begin, end)]
    hours = ", ".join(f"{a:%H:%M}-{'24:00' if b.date() > day else f'{b:%H:%M}'}" for a, b in stretches)
    return hours or "closed", told(int(calendar.working_between(begin, end).total_seconds())) if hours else ""


@app.command()
def when(
    context: typer.Context,
    policy: Annotated[str, typer.Argument(metavar="POLICY", help="A policy of crm.toml.")],
    start: Annotated[
        str | None, typer.Option("--from", metavar="TIME", help="'2026-03-27 16:30', on the firm's clock; now.")
    ] = None,
    priority: Annotated[Priority, typer.Option(help="The ticket's priority.")] = Priority.LOW,
    as_json: AsJson = False,
) -> None:
    """Say when a ticket that is opened at a time would be due."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        levels = Levels(work)
        found = levels.policy(policy)
        begin = _moment(work, start)
        due = levels.when(found, priority, begin)
        rows = [
            (target.value, told(found.seconds(target, priority) or 0), _shown(work, at)) for target, at in due.items()
        ]
    if as_json:
        printing.json({target.value: at for target, at in due.items()})
    elif rows:
        terminal.say(f"Opened {_shown(work, begin)}, by the calendar '{found.calendar}':")
        printing.table(("Target", "Promised", "Due"), [(t.replace("_", " "), p, d) for t, p, d in rows])
    else:
        terminal.say(f"The policy '{found.name}' promises nothing for the priority {priority.value}.")


def _moment(work: Work, text: str | None) -> datetime:
    if text is None:
        return work.now
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise Invalid(f"'{text}' is no time.", todo="Write it like '2026-03-27 16:30'.") from None
    return found if found.tzinfo is not None else found.replace(tzinfo=work.context.zone)
