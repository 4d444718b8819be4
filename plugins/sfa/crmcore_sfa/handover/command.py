"""``crmcore handover``: hand over what somebody owns, look at what was handed over, and take it back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any
from uuid import UUID

import attrs
import typer

from crmcore import Undone, User, schema_of
from crmcore.cli import printing
from crmcore.cli.names import find_one, record_type, titles
from crmcore.cli.terminal import Terminal
from crmcore.errors import Conflict, Invalid
from crmcore.work import Work
from crmcore_sfa.handover.plan import EVERYTHING, PEOPLE, Plan
from crmcore_sfa.handover.records import Handed
from crmcore_sfa.handover.verbs import Handover

app = typer.Typer(rich_markup_mode=None, add_completion=False, no_args_is_help=True)

Leaver = Annotated[str, typer.Argument(metavar="LEAVER", help="Whose records they are: name or id.")]
Receivers = Annotated[
    list[str],
    typer.Option(
        "--to", metavar="[TYPE=]USER", help="Who gets them; several get equal parts. TYPE=USER: this record type alone."
    ),
]
Closed = Annotated[bool, typer.Option("--closed", help="Also what is won, lost, done or canceled.")]
Without = Annotated[list[str] | None, typer.Option(metavar="TYPE", help="Leave this record type out.")]
Deactivate = Annotated[bool, typer.Option("--deactivate", help="Also switch the leaver off.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@app.command()
def plan(
    context: typer.Context,
    leaver: Leaver,
    to: Receivers,
    closed: Closed = False,
    without: Without = None,
    deactivate: Deactivate = False,
    as_json: AsJson = False,
) -> None:
    """Say who would get what, and change nothing."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        made = _planned(work, leaver, to, closed=closed, without=without, deactivate=deactivate)
        _show(work, made, as_json=as_json)


@app.command()
def do(
    context: typer.Context,
    leaver: Leaver,
    to: Receivers,
    closed: Closed = False,
    without: Without = None,
    deactivate: Deactivate = False,
    planned: Annotated[
        str | None, typer.Option("--planned", metavar="DIGEST", help="Only if it is still the plan that was shown.")
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    as_json: AsJson = False,
) -> None:
    """Hand over, in one step."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        made = _planned(work, leaver, to, closed=closed, without=without, deactivate=deactivate)
        if planned is not None and planned != made.digest:
            raise Conflict(f"The plan is stale: it was {planned} and is {made.digest}.", todo="Look at it again.")
        if not as_json and not yes:
            _show(work, made, as_json=False)
    terminal.confirm(f"Hand over {made.records:,} records of {made.leaver.name}?", yes=yes or as_json)
    with terminal.work() as work:
        handed = Handover(work).carry_out(made)
    if as_json:
        printing.json(attrs.asdict(handed, recurse=False))
    else:
        terminal.say(f"{handed.summary}. To take it back: crmcore handover undo {handed.id}")


@app.command()
def undo(
    context: typer.Context,
    which: Annotated[str, typer.Argument(metavar="HANDOVER", help="Its id, as `list` shows it.")],
    force: Annotated[bool, typer.Option("--force", help="Also what was edited since.")] = False,
    as_json: AsJson = False,
) -> None:
    """Take a hand-over back. What was edited since is kept and listed."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        handed: Handed = find_one(work, schema_of(Handed), which)
        undone = Handover(work).undo(handed, force=force)
        if as_json:
            printing.json(attrs.asdict(undone))
            return
        _kept(work, undone)
    terminal.say(f"{undone.restored:,} records are as they were; {len(undone.kept):,} were kept.")


def _kept(work: Work, undone: Undone) -> None:
    if undone.kept:
        label = work.context.registry.label
        printing.heading("Kept as they are")
        printing.table(
            ("What", "Title", "Id", "Why"), [(label(k.record_type), k.title, k.record_id, k.why) for k in undone.kept]
        )


@app.command("list")
def list_handovers(
    context: typer.Context,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="How many.")] = 50,
    as_json: AsJson = False,
) -> None:
    """List what was handed over, the newest first."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        found = Handover(work).list(limit=limit)
        if as_json:
            printing.json([attrs.asdict(h, recurse=False) for h in found])
            return
        names = titles(work, schema_of(Handed), found)
        rows = [(h.carried_out_at, h.summary, names.get(h.by_id), h.undone_at, h.kept, h.id) for h in found]
    zone = terminal.crm.config.firm.zone
    printing.table(("When", "What", "By", "Undone", "Kept", "Id"), rows, zone=zone)


# -- what is asked, and what is shown ---------------------------------------------------------------------------------


def _planned(
    work: Work, leaver: str, to: list[str], *, closed: bool, without: list[str] | None, deactivate: bool
) -> Plan:
    users: dict[str, list[User]] = {}
    for text in to:
        kind, _, name = text.rpartition("=")
        place = record_type(work.context.registry, kind).name if kind else EVERYTHING
        users.setdefault(place, []).append(_user(work, name))
    left_out = [w if w == PEOPLE else record_type(work.context.registry, w).name for w in without or ()]
    return Handover(work).plan(
        _user(work, leaver), users, only_open=not closed, without=left_out, deactivate=deactivate
    )


def _user(work: Work, word: str) -> User:
    if "@" in word:
        found = list(work.find(User, User.t.c.email == word, limit=1))
        if not found:
            raise Invalid(f"There is no user with the address '{word}'.")
        return found[0]
    user: User = find_one(work, schema_of(User), word)
    return user


def _lines(work: Work, made: Plan) -> Iterator[tuple[str, str, int]]:
    for name, counts in made.counts.items():
        for user, count in counts.items():
            yield work.context.registry.label(name), made.names[user], count


def _managers(work: Work, made: Plan) -> Iterator[str]:
    names: dict[UUID | None, str] = {i: u.name for i, u in work.get_all(User, _everybody(made)).items()}
    for user, manager in made.new_manager.items():
        yield f"{names[user]} will report to {names.get(manager, 'nobody')}."
    if made.asked.deactivate:
        yield f"{made.leaver.name} will be switched off and leave {len(made.memberships)} teams."


def _everybody(made: Plan) -> set[UUID]:
    return {i for pair in made.new_manager.items() for i in pair if i is not None}


def _show(work: Work, made: Plan, *, as_json: bool) -> None:
    if as_json:
        data: dict[str, Any] = {
            "leaver": made.leaver.name,
            "records": made.records,
            "counts": {name: {made.names[u]: n for u, n in each.items()} for name, each in made.counts.items()},
            "people": list(_managers(work, made)),
            "told": list(made.told),
            "digest": made.digest,
        }
        printing.json(data)
        return
    printing.heading(f"{made.leaver.name} hands over {made.records:,} records")
    printing.table(("What", "To", "Records"), list(_lines(work, made)))
    for line in (*_managers(work, made), *made.told):
        printing.note(line)
    printing.note(f"Plan {made.digest}: nothing was changed.")
