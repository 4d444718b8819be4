"""The command line. ``crmcore --help`` imports this file and ``later``, and nothing heavy; each command has a
file of its own, which is imported when the command runs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from typer.main import get_group

from crmcore.cli.later import Later, Root

COMMANDS = {
    "init": "Write a crm.toml that explains itself.",
    "migrate": "Bring the database to the state that the code needs.",
    "plugins": "List, enable, disable and purge plugins.",
    "list": "List records, filtered and sorted.",
    "view": "Show a customer or any other record, and all about it.",
    "report": "Run a report; alone: list the reports.",
    "journal": "Show what happened, in order of commit.",
    "access": "Explain what a user may do with a record, and why.",
    "worker": "Do what is due: subscriptions and due jobs.",
    "doctor": "Check configuration, plugins and database.",
}
"""The commands of core, each in the file of its name. Plugins add theirs."""

_EPILOG = "Enabled plugins add commands of their own: 'crmcore plugins list' names them."


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"crmcore {version('crmcore')}")
        raise typer.Exit


def _crmcore(
    context: typer.Context,
    config: Annotated[
        Path | None,
        typer.Option(
            "--config",
            "-c",
            envvar="CRMCORE_CONFIG",
            show_envvar=False,
            metavar="PATH",
            help="The crm.toml to use, or its folder. Otherwise CRMCORE_CONFIG, or the nearest crm.toml "
            "in this folder or one above.",
        ),
    ] = None,
    acting: Annotated[
        str | None,
        typer.Option(
            "--as",
            metavar="USER",
            help="Act as this user, by e-mail or name, with the rights of that user. Otherwise crmcore itself "
            "acts, which may do everything: who can run this command can read the database anyway.",
        ),
    ] = None,
    safe_mode: Annotated[bool, typer.Option("--safe-mode", help="Load core alone, and import no plugin.")] = False,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """A CRM that starts as a sales system and grows by configuration."""
    from crmcore.cli.terminal import Terminal

    context.obj = context.with_resource(Terminal(config, acting, safe_mode=safe_mode))


def _root() -> Root:
    app = typer.Typer(cls=Root, name="crmcore", rich_markup_mode=None, add_completion=False, epilog=_EPILOG)
    app.callback(no_args_is_help=True)(_crmcore)
    root = get_group(app)
    assert isinstance(root, Root)
    for name, summary in COMMANDS.items():
        root.add_command(Later(name, summary))
    return root


root = _root()


def main() -> None:
    """Run the command line: the console script ``crmcore``."""
    root(prog_name="crmcore")
