"""``crmcore forecast``: show the forecast, store what it says, rebuild past ones, and see how near they came."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Annotated, Any

import typer

from crmcore.cli import printing
from crmcore.cli.report import named, print_report, table_of
from crmcore.cli.terminal import Terminal
from crmcore.errors import Invalid
from crmcore_sfa.forecast.records import ForecastSnapshot
from crmcore_sfa.forecast.snapshots import Snapshots
from crmcore_sfa.pipeline import SALES

app = typer.Typer(rich_markup_mode=None, add_completion=False, no_args_is_help=True)

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
AsCsv = Annotated[bool, typer.Option("--csv", help="Print CSV.")]
Line = Annotated[str, typer.Option(metavar="NAME", help="The pipeline.")]
Day = Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], metavar="YYYY-MM-DD")]
PeriodOption = Annotated[
    str | None, typer.Option(metavar="PERIOD", help="A quarter or month: 2026-Q1, 2026-03 (default: the present one).")
]


class Step(StrEnum):
    """How far the days of a series lie apart."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@app.command()
def show(
    context: typer.Context,
    period: PeriodOption = None,
    by: Annotated[str, typer.Option(metavar="DIMENSION", help="all, rep, team, product, customer.FIELD …")] = "all",
    rep: Annotated[str | None, typer.Option(metavar="USER", help="Only deals of this user.")] = None,
    pipeline: Line = SALES,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """Show what a period will bring, by forecast category."""
    given = {"period": period, "by": by, "rep": rep, "pipeline": pipeline}
    _report(context.obj, "sfa.forecast", given, as_json=as_json, as_csv=as_csv)


@app.command()
def accuracy(
    context: typer.Context,
    period: Annotated[str | None, typer.Option(metavar="PERIOD", help="Only forecasts of this period.")] = None,
    by: Annotated[str, typer.Option(metavar="DIMENSION", help="all or rep.")] = "all",
    pipeline: Line = SALES,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """Compare stored forecasts of periods that are over with what was won."""
    given = {"period": period, "by": by, "pipeline": pipeline}
    _report(context.obj, "sfa.forecast_accuracy", given, as_json=as_json, as_csv=as_csv)


def _report(terminal: Terminal, name: str, given: dict[str, Any], *, as_json: bool, as_csv: bool) -> None:
    report = named(terminal.crm.registry, name)
    table = table_of(terminal, report, {key: value for key, value in given.items() if value is not None})
    print_report(terminal, report, table, as_json=as_json, as_csv=as_csv)


@app.command()
def snapshot(context: typer.Context, pipeline: Line = SALES, as_json: AsJson = False) -> None:
    """Store what the forecast says today, once a day."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        stored = Snapshots(work, pipeline).take()
    _tell(terminal, stored, as_json=as_json)


@app.command()
def replay(
    context: typer.Context,
    since: Day = None,
    until: Day = None,
    every: Annotated[Step, typer.Option(help="How far apart; months end on their last day.")] = Step.MONTH,
    pipeline: Line = SALES,
    as_json: AsJson = False,
) -> None:
    """Rebuild the forecasts of past days from the journal; days that have one are left as they are."""
    terminal: Terminal = context.obj
    if since is None:
        raise typer.BadParameter("Name the first day with --since.")
    with terminal.work() as work:
        last = until.date() if until is not None else work.today - timedelta(days=1)
        stored = Snapshots(work, pipeline).replay(series(since.date(), last, every))
    _tell(terminal, stored, as_json=as_json)


def series(first: date, last: date, step: Step) -> list[date]:
    """Return the days of a series: each day, each seventh, or the last day of each month.

    Raises:
        Invalid: none lies between the two days.
    """
    length = (last - first).days + 1
    days = [first + timedelta(days=n) for n in range(0, max(length, 0), 7 if step is Step.WEEK else 1)]
    if step is Step.MONTH:
        days = [day for day in days if (day + timedelta(days=1)).day == 1]
    if not days:
        what = "month ends" if step is Step.MONTH else "day lies"
        raise Invalid(
            f"No {what} from {first.isoformat()} to {last.isoformat()}.", todo="Set --since, --until, --every."
        )
    return days


def _tell(terminal: Terminal, stored: list[ForecastSnapshot], *, as_json: bool) -> None:
    days: dict[date, list[ForecastSnapshot]] = {}
    for row in stored:
        days.setdefault(row.taken_on, []).append(row)
    found = [(day, len(rows), sum(r.deals for r in rows)) for day, rows in days.items()]
    if as_json:
        printing.json(printing.records(("taken_on", "rows", "deals"), found))
    elif found:
        printing.table(("Taken on", "Rows", "Deals"), found)
    else:
        terminal.say("Nothing was stored: there is a snapshot of each of these days, or no deal to keep.")
