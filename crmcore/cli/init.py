"""``crmcore init``: a configuration that explains itself."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Annotated

import typer

from crmcore.cli.terminal import Terminal
from crmcore.config import SOURCE
from crmcore.errors import ConfigError
from crmcore.hooks import installed

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_TEXT = """\
# The configuration of this CRM. Every key may be left out; what follows a '#' is what holds then.
# Paths are relative to this file. After a change: crmcore doctor

[store]
url = "sqlite:///crm.db"        # or "postgresql+psycopg://user@host/name"; CRMCORE_STORE_URL overrides it
# synchronous = "full"          # SQLite: "normal" is quicker, and a power cut may lose the last commits

[firm]
name = {firm}
# base_currency = "EUR"         # reports convert to it, with dated rates
# fiscal_year_start = 1         # the month
# time_zone = "UTC"             # where the firm's days begin and end, such as "Europe/Berlin"
# locale = "en"                 # the language of labels

# [files]
# path = "files"                # where the contents of attached files lie

# What this CRM can do beyond customers and their timeline. Listed is enabled; `enabled = false` switches off
# and keeps all data. See also: crmcore plugins list

{plugins}
# Fields of your own, on any record; an index makes them as quick to filter as declared ones.
#
# [fields.customer.region]
# type = "text"                 # text, integer, float, boolean, date, time
# label = "Sales region"
# choices = ["EMEA", "APAC"]

# Who may do what: read, create, edit, remove, assign, export, each for none, own, team, subtree or all.
# The roles admin, manager, rep and viewer are there already. What no role grants is denied.
#
# [roles.support]
# customer = {{ read = "all", edit = "own" }}
# read_groups = ["finance"]     # fields that are kept from others
"""


def config_text(enabled: Collection[str], idle: Collection[str], firm: str = "") -> str:
    """Return a commented ``crm.toml`` in which some plugins are enabled and others are ready to be."""
    tables = [f"[plugins.{name}]\n" for name in enabled] + [f"# [plugins.{name}]\n" for name in idle]
    none = "# No plugin is installed yet. One that is called 'name' is enabled by the line [plugins.name].\n"
    quoted = '"' + firm.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return _TEXT.format(firm=quoted, plugins="\n".join(tables) or none)


def write_config(folder: Path, text: str) -> Path:
    """Write ``crm.toml`` into a folder, which is made if need be.

    Raises:
        ConfigError: there is one already.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / SOURCE
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        raise ConfigError(f"{path} is there already.", todo="Edit it, or choose another folder.") from None
    return path


@app.command()
def init(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="[DIR]", help="Where; by default here.")] = Path(),
) -> None:
    """Write a commented crm.toml; never over one that is there."""
    terminal: Terminal = context.obj
    idle = list(installed())
    path = write_config(folder, config_text((), idle))
    terminal.say(f"Wrote {path}.")
    there = "" if folder.resolve() == Path.cwd() else f"  cd {folder}\n"
    enable = f"  crmcore plugins enable NAME...    (installed: {', '.join(idle)})\n" if idle else ""
    terminal.say(f"Next:\n{there}{enable}  crmcore migrate")
