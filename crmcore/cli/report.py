"""``crmcore report``: the reports of the enabled plugins, each a command whose options are its parameters."""

from __future__ import annotations

from typing import Annotated, Any

import typer
from typer.core import TyperGroup
from typer.main import get_command

from crmcore.cli import printing
from crmcore.cli.names import by_word
from crmcore.cli.parameters import with_options
from crmcore.cli.terminal import Terminal
from crmcore.model import Registry, Report, Table
from crmcore.records.untrusted import checked


class Reports(TyperGroup):
    """The group whose commands are the reports; which there are, the configuration decides."""

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Return the command that runs the report of that name."""
        terminal: Terminal = ctx.obj
        report = named(terminal.crm.registry, cmd_name)

        def run(
            context: typer.Context,
            given: dict[str, Any],
            as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
            as_csv: Annotated[bool, typer.Option("--csv", help="Print CSV.")] = False,
        ) -> None:
            print_report(terminal, report, table_of(terminal, report, given), as_json=as_json, as_csv=as_csv)

        app = typer.Typer(rich_markup_mode=None, add_completion=False)
        app.command(cmd_name, help=f"{report.title}.")(with_options(report.params, run))
        return get_command(app)


app = typer.Typer(
    cls=Reports, rich_markup_mode=None, add_completion=False, subcommand_metavar="[NAME [--PARAMETER VALUE]...]"
)


@app.callback(invoke_without_command=True)
def report(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="Print the list of reports as JSON.")] = False,
) -> None:
    """Run a report as a table with bars, as JSON or as CSV; without a name, list the reports."""
    terminal: Terminal = context.obj
    if context.invoked_subcommand is not None:
        return
    reports = terminal.crm.registry.reports
    rows = [(name, owned.value.title, list(owned.value.params.model_fields)) for name, owned in reports.items()]
    if as_json:
        printing.json(printing.records(("name", "title", "parameters"), rows))
    elif rows:
        printing.table(("Report", "What it shows"), [row[:2] for row in rows])
        terminal.say("'crmcore report NAME --help' shows the parameters of one.")
    else:
        terminal.say("No enabled plugin brings a report. See: crmcore plugins list")


def named(registry: Registry, word: str) -> Report:
    """Return the report of a name, which needs no plugin in front where that is clear.

    Raises:
        Invalid: there is none; the nearest right name is in the text.
    """
    return registry.report(by_word(registry.reports, word.replace("-", "_"), "."))


def table_of(terminal: Terminal, report: Report, given: dict[str, Any]) -> Table:
    """Run a report as the acting user.

    Raises:
        Invalid: a parameter that cannot be read.
    """
    owner = terminal.crm.registry.reports[report.name].owner
    params = checked(report.params, given, f"report {report.name}")
    with terminal.work(read_only=True) as work, terminal.within(owner, f"report {report.name}"):
        return report.query(work, params)


def print_report(
    terminal: Terminal, report: Report, found: Table, *, as_json: bool = False, as_csv: bool = False
) -> None:
    """Print the result of a report."""
    if as_json:
        rows = printing.records(found.columns, found.rows)
        printing.json({"report": report.name, "title": report.title, "rows": rows, "note": found.note})
    elif as_csv:
        printing.as_csv(found.columns, found.rows)
    else:
        printing.heading(report.title)
        zone = terminal.crm.config.firm.zone
        printing.table(found.columns, found.rows, bar=found.bar, shares=found.shares, zone=zone)
        if found.note:
            printing.note(found.note)
