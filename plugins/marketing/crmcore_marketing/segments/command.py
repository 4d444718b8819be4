"""``crmcore segment``: put customers together, look before it is used, and say why somebody is in or not."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any

import attrs
import typer

from crmcore import Customer, User, schema_of
from crmcore.cli import printing
from crmcore.cli.names import find_one, titles
from crmcore.cli.terminal import Terminal
from crmcore.errors import CrmError
from crmcore.work import Work
from crmcore_marketing.segments.compiling import names
from crmcore_marketing.segments.records import Segment, SegmentPart
from crmcore_marketing.segments.settings import configured
from crmcore_marketing.segments.verbs import Segments

app = typer.Typer(rich_markup_mode=None, add_completion=False, no_args_is_help=True)

Name = Annotated[str, typer.Argument(metavar="SEGMENT", help="Its name.")]
Others = Annotated[list[str] | None, typer.Option("--include", metavar="SEGMENT", help="With those of another one.")]
Without = Annotated[list[str] | None, typer.Option("--exclude", metavar="SEGMENT", help="Without those of another.")]
PeopleOf = Annotated[
    list[str] | None, typer.Option("--people-of", metavar="SEGMENT", help="With who works for those of another one.")
]
Rule = Annotated[str | None, typer.Option(help="For whom: \"customer.country == 'DE'\".")]
Customers = Annotated[list[str] | None, typer.Argument(metavar="CUSTOMER...", help="Names or ids.")]
From = Annotated[str | None, typer.Option("--from", metavar="SEGMENT", help="All that another one holds now.")]
Limit = Annotated[int, typer.Option(min=1, max=10_000, help="How many rows.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@app.command("try")
def try_rule(
    context: typer.Context,
    rule: Annotated[str, typer.Argument(metavar="RULE", help="The rule to look at.")],
    limit: Limit = 10,
    as_json: AsJson = False,
) -> None:
    """Count the customers for whom a rule holds, and show the first; nothing is stored."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        _show(terminal, work, rule, limit, as_json=as_json)


@app.command("names")
def rule_names(context: typer.Context, as_json: AsJson = False) -> None:
    """List what a rule about a customer may read."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        rows = names(work)
    if as_json:
        printing.json(printing.records(("name", "type", "what"), rows))
    else:
        printing.table(("name", "type", "what"), rows)


@app.command()
def create(
    context: typer.Context,
    name: Name,
    rule: Rule = None,
    include: Others = None,
    exclude: Without = None,
    people_of: PeopleOf = None,
    description: Annotated[str, typer.Option(help="What it is for.")] = "",
    as_json: AsJson = False,
) -> None:
    """Make a segment, by rule, from others, or to be filled by hand."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        segments = Segments(work)
        made = segments.create(
            name, rule=rule, description=description,
            include=[segments.named(n) for n in include or ()], exclude=[segments.named(n) for n in exclude or ()],
            people_of=[segments.named(n) for n in people_of or ()],
        )  # fmt: skip
        _counted(terminal, work, made, as_json=as_json)


@app.command()
def edit(
    context: typer.Context,
    name: Name,
    rule: Rule = None,
    no_rule: Annotated[bool, typer.Option("--no-rule", help="By hand and by other segments alone.")] = False,
    include: Others = None,
    exclude: Without = None,
    people_of: PeopleOf = None,
    drop: Annotated[list[str] | None, typer.Option("--drop", metavar="SEGMENT", help="No longer a part.")] = None,
    as_json: AsJson = False,
) -> None:
    """Change the rule of a segment, or the others that are parts of it."""
    terminal: Terminal = context.obj
    if rule is not None and no_rule:
        raise typer.BadParameter("--rule and --no-rule exclude each other.")
    with terminal.work() as work:
        segments = Segments(work)
        segment = segments.named(name)
        if rule is not None or no_rule:
            segment = segments.change_rule(segment, rule)
        segments.drop(segment, *map(segments.named, drop or ()))
        segments.include(segment, *map(segments.named, include or ()))
        segments.include(segment, *map(segments.named, exclude or ()), excluded=True)
        segments.include(segment, *map(segments.named, people_of or ()), people=True)
        _counted(terminal, work, segment, as_json=as_json)


@app.command("list")
def list_segments(context: typer.Context, as_json: AsJson = False) -> None:
    """List segments with their number of customers; one that cannot be used says why."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        segments = Segments(work)
        stored = list(work.each(Segment, order_by=Segment.t.c.name))
        unused = sorted(set(configured(work)).difference(s.name for s in stored))
        found = [*stored, *(segments.named(name) for name in unused)]
        owners = titles(work, schema_of(Segment), stored)
        rows = []
        for one in found:
            where = "crm.toml" if one.configured else owners.get(one.owner_id, "")
            rows.append((one.name, *_size(segments, one), where, one.description))
    columns = ("segment", "customers", "problem", "owner", "description")
    if as_json:
        printing.json(printing.records(columns, rows))
    elif rows:
        printing.table(("segment", "customers", "owner", "description"), [(r[0], r[1], *r[3:]) for r in rows])
        for name, _, problem, *_ in rows:
            if problem is not None:
                printing.line(name, problem, "yellow")
    else:
        terminal.say("There is no segment yet. Try a rule: crmcore segment try \"customer.country == 'DE'\"")


@app.command()
def show(context: typer.Context, name: Name, limit: Limit = 10, as_json: AsJson = False) -> None:
    """Show how a segment is put together, how many customers it has, and the first of them by name."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        segment = Segments(work).named(name)
        if not as_json:
            printing.heading(segment.name)
            printing.pairs([(what, text) for what, text in _parts(work, segment) if text])
        _show(terminal, work, segment, limit, as_json=as_json)


@app.command()
def why(
    context: typer.Context,
    name: Name,
    who: Annotated[list[str], typer.Argument(metavar="CUSTOMER...", help="Names or ids.")],
    as_json: AsJson = False,
) -> None:
    """Say why customers are in a segment or not, clause by clause."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        segments = Segments(work)
        customers = [find_one(work, schema_of(Customer), one) for one in who]
        found = segments.why(segments.named(name), customers)
    if as_json:
        printing.json([{"customer": w.customer.name, "inside": w.inside, "why": w.lines} for w in found])
        return
    for one in found:
        printing.heading(f"{one.customer.name} is {'' if one.inside else 'not '}in '{name}'")
        for text in one.lines:
            printing.console().print(f"  {printing.shown(text)}", markup=False)


@app.command()
def add(
    context: typer.Context, name: Name, who: Customers = None, from_segment: From = None, as_json: AsJson = False
) -> None:
    """Put customers in by hand, whatever the rule says."""
    _by_hand(context.obj, name, who, from_segment, excluded=False, as_json=as_json)


@app.command()
def remove(
    context: typer.Context, name: Name, who: Customers = None, from_segment: From = None, as_json: AsJson = False
) -> None:
    """Take customers out by hand, whatever the rule says."""
    _by_hand(context.obj, name, who, from_segment, excluded=True, as_json=as_json)


@app.command()
def leave(context: typer.Context, name: Name, who: Customers = None, as_json: AsJson = False) -> None:
    """Forget what was decided about customers by hand: the rule decides again."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        segments = Segments(work)
        segment = segments.named(name)
        gone = segments.leave(segment, _customers(work, who, None))
        terminal.say(f"Forgotten: {_many(gone, 'decision')} by hand.")
        _counted(terminal, work, segment, as_json=as_json)


@app.command()
def delete(
    context: typer.Context,
    name: Name,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
) -> None:
    """Delete a segment; its customers stay."""
    terminal: Terminal = context.obj
    terminal.confirm(f"Delete the segment '{name}'?", yes=yes)
    with terminal.work() as work:
        Segments(work).delete(Segments(work).named(name))
    terminal.say(f"'{name}' is deleted.")


def _by_hand(
    terminal: Terminal, name: str, who: list[str] | None, other: str | None, *, excluded: bool, as_json: bool
) -> None:
    if bool(who) == (other is not None):
        raise typer.BadParameter("Say whom: CUSTOMER... or --from.")
    with terminal.work() as work:
        segments = Segments(work)
        segment = segments.named(name)
        changed = segments.put(segment, _customers(work, who, other), excluded=excluded)
        terminal.say(f"{'Taken out' if excluded else 'Put in'}: {_many(changed, 'customer')}.")
        _counted(terminal, work, segment, as_json=as_json)


def _customers(work: Work, who: list[str] | None, other: str | None) -> Iterable[Customer]:
    segments = Segments(work)
    if other is not None:
        return segments.members(segments.named(other))
    return [find_one(work, schema_of(Customer), one) for one in who or ()]


def _size(segments: Segments, segment: Segment) -> tuple[int | None, str | None]:
    try:
        return segments.count(segment), None
    except CrmError as error:  # one segment that cannot be used hides none of the others
        return None, str(error)


def _parts(work: Work, segment: Segment) -> list[tuple[str, Any]]:
    parts = [] if segment.version == 0 else list(work.each(SegmentPart, SegmentPart.t.c.segment_id == segment.id))
    others = work.get_all(Segment, [p.other_id for p in parts])
    listed = {
        excluded: ", ".join(
            sorted(
                f"{'the people of ' if p.people else ''}{others[p.other_id].name}"
                for p in parts
                if p.excluded is excluded
            )
        )
        for excluded in (False, True)
    }
    owner = work.get_all(User, [segment.owner_id]).get(segment.owner_id) if segment.owner_id else None
    return [
        ("description", segment.description), ("rule", Segments(work).rule(segment)), ("includes", listed[False]),
        ("leaves out", listed[True]), ("owner", owner and owner.name),
    ]  # fmt: skip


def _counted(terminal: Terminal, work: Work, segment: Segment, *, as_json: bool) -> None:
    number = Segments(work).count(segment)
    if as_json:
        printing.json({**attrs.asdict(segment, recurse=False), "customers": number})
    else:
        terminal.say(f"'{segment.name}' holds {_many(number, 'customer')}.")


def _show(terminal: Terminal, work: Work, segment: Segment | str, limit: int, *, as_json: bool) -> None:
    segments = Segments(work)
    number, first = segments.count(segment), list(segments.preview(segment, limit))
    if as_json:
        printing.json({"customers": number, "first": [attrs.asdict(c, recurse=False) for c in first]})
        return
    printing.table(
        ("customer", "kind", "lifecycle", "country"), [(c.name, c.kind, c.lifecycle, c.country) for c in first]
    )
    terminal.say(_many(number, "customer") + (f"; the first {len(first)}." if number > len(first) else "."))


def _many(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"
