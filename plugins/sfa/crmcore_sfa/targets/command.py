"""``crmcore quota`` and ``crmcore commission``: set and list goals; show and settle what reps earn."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Annotated, Any

import attrs
import typer

from crmcore import Money, Team, User, schema_of
from crmcore.cli import printing
from crmcore.cli.names import find_one, titles
from crmcore.cli.terminal import Terminal
from crmcore.errors import Invalid
from crmcore_sfa.targets.calculation import days_in
from crmcore_sfa.targets.commissions import Commissions
from crmcore_sfa.targets.quotas import Quotas, holder_name, names_of
from crmcore_sfa.targets.records import Commission, Measure, Quota

quota_app = typer.Typer(rich_markup_mode=None, add_completion=False, no_args_is_help=True)
commission_app = typer.Typer(rich_markup_mode=None, add_completion=False, no_args_is_help=True)

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Period = Annotated[str, typer.Argument(metavar="PERIOD", help="A fiscal year or quarter, or a month: 2026-Q1.")]


@quota_app.command("set")
def set_quota(
    context: typer.Context,
    period: Period,
    goal: Annotated[str, typer.Argument(metavar="GOAL", help="An amount like '50000 EUR', or a number.")],
    rep: Annotated[str | None, typer.Option(metavar="USER", help="Whose goal it is; without any, the firm's.")] = None,
    team: Annotated[str | None, typer.Option(metavar="TEAM", help="Or that of a team.")] = None,
    territory: Annotated[str | None, typer.Option(metavar="NAME", help="Or that of a territory.")] = None,
    measure: Annotated[Measure, typer.Option(help="What is counted.")] = Measure.WON_VALUE,
    pipeline: Annotated[str | None, typer.Option(metavar="NAME", help="Only deals on this pipeline.")] = None,
    as_json: AsJson = False,
) -> None:
    """Set a goal, or change the one of the same days."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        quota = Quotas(work).set(
            period,
            _goal(goal, measure),
            owner=None if rep is None else find_one(work, schema_of(User), rep),
            team=None if team is None else find_one(work, schema_of(Team), team),
            territory=territory,
            measure=measure,
            pipeline=pipeline,
        )
        whose = holder_name(names_of(work, [quota]), quota)
    if as_json:
        printing.json(attrs.asdict(quota, recurse=False))
        return
    goal_ = quota.amount if quota.amount is not None else quota.number
    terminal.say(f"The quota of {whose} for {measure.value} from {quota.starts_on} to {quota.ends_on} is {goal_}.")


def _goal(text: str, measure: Measure) -> Money | int:
    amount, _, currency = text.strip().partition(" ")
    try:
        return Money(Decimal(amount), currency.strip()) if measure.is_money else int(text)
    except (InvalidOperation, ValueError, Invalid):
        form = "an amount and a currency, like '50000 EUR'" if measure.is_money else "a whole number"
        raise Invalid(f"'{text}' is no goal for {measure.value}.", todo=f"Give {form}.") from None


@quota_app.command("list")
def list_quotas(
    context: typer.Context,
    period: Annotated[str | None, typer.Option(metavar="PERIOD", help="Only those that lie in it.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="How many.")] = 200,
    as_json: AsJson = False,
) -> None:
    """List the quotas that the acting user may read, the newest first."""
    terminal: Terminal = context.obj
    column = Quota.t.c
    with terminal.work(read_only=True) as work:
        where = []
        if period is not None:
            first, last = days_in(work, period)
            where = [column.starts_on <= last, column.ends_on >= first]
        found = list(work.find(Quota, *where, order_by="-starts_on", limit=limit))
        names = names_of(work, found)
    if as_json:
        printing.json([{**attrs.asdict(q, recurse=False), "holder": holder_name(names, q)} for q in found])
        return
    rows = [
        (
            holder_name(names, q),
            q.starts_on,
            q.ends_on,
            q.measure.value,
            q.pipeline,
            str(q.amount) if q.amount is not None else str(q.number),
        )
        for q in found
    ]
    printing.table(("Whose", "From", "To", "Measure", "Pipeline", "Goal"), rows)


@commission_app.command()
def show(
    context: typer.Context,
    period: Period,
    rep: Annotated[str | None, typer.Option(metavar="USER", help="Only this one.")] = None,
    as_json: AsJson = False,
) -> None:
    """Show what reps earn in a period, each line with its reason; nothing is stored."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        user = None if rep is None else find_one(work, schema_of(User), rep)
        found = Commissions(work).statement(period, user)
    if as_json:
        lines = [attrs.asdict(line, recurse=False) for line in found.lines]
        printing.json({"period": period, "lines": lines, "by_rep": dict(found.by_rep), "total": found.total})
        return
    printing.heading(f"Commissions of {period}")
    columns = ("Rep", "Day", "Deal", "Plan", "Base", "Commission", "Why")
    printing.table(
        columns,
        [
            (line.rep, line.day, line.title, f"{line.plan} {line.period}", line.base, line.amount, line.reason)
            for line in found.lines
        ],
    )
    for name, amount in found.by_rep.items():
        printing.note(f"{name}: {amount}")
    printing.note(f"Together: {found.total}")


@commission_app.command()
def settle(context: typer.Context, period: Period, as_json: AsJson = False) -> None:
    """Post what was earned in a period, once; run again, it posts what has changed since."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        made = Commissions(work).settle(period)
        rows = _rows(work, made)
    if as_json:
        printing.json([attrs.asdict(posting, recurse=False) for posting in made])
        return
    if made:
        printing.table(("Rep", "Deal", "Plan", "Posting", "Commission", "Why"), rows)
    terminal.say(
        f"{len(made)} posting{'' if len(made) == 1 else 's'}."
        if made
        else f"Nothing to post: {period} is settled as it stands."
    )


def _rows(work: Any, made: list[Commission]) -> list[tuple[Any, ...]]:
    names = titles(work, schema_of(Commission), made)
    return [
        (
            names.get(posting.owner_id),
            names.get(posting.opportunity_id),
            f"{posting.plan} {posting.period}",
            posting.posting.value,
            posting.amount,
            posting.reason,
        )
        for posting in made
    ]
