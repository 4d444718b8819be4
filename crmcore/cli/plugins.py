"""``crmcore plugins``: what is installed and enabled, and switching on, off and away.

Switching off and purging import no plugin, so that they work when a plugin is broken.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from typing import Annotated, Any

import typer

from crmcore.cli import printing
from crmcore.cli.switching import switched, write
from crmcore.cli.terminal import Terminal
from crmcore.crm import Crm
from crmcore.errors import PluginUnavailable, nearest
from crmcore.hooks import PluginHost, installed
from crmcore.model import Registry
from crmcore.store.purge import PurgePlan, kept_rows, purge_plan
from crmcore.store.purge import purge as remove

app = typer.Typer(rich_markup_mode=None, add_completion=False, no_args_is_help=True)

Name = Annotated[str, typer.Argument(metavar="NAME", help="The plugin's name.")]
Names = Annotated[list[str], typer.Argument(metavar="NAME...", help="The plugins' names.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


class Step(enum.StrEnum):
    """What can be planned."""

    ENABLE = "enable"
    DISABLE = "disable"
    PURGE = "purge"


@app.callback()
def plugins() -> None:
    """List, enable, disable and purge plugins."""


@app.command("list")
def list_plugins(context: typer.Context, as_json: AsJson = False) -> None:
    """List the plugins that are installed or configured, how they stand, and the commands that they add."""
    terminal: Terminal = context.obj
    crm, known = terminal.crm, installed()
    columns = ("plugin", "version", "state", "needs", "commands", "error")
    rows = []
    for name in sorted({*known, *crm.host.plugins} - {"core"}):
        loaded = crm.host.plugins.get(name)
        version = known[name][0].version if name in known else loaded.version if loaded else ""
        commands = [c for c, owned in crm.registry.commands.items() if owned.owner == name]
        error = str(loaded.error) if loaded and loaded.error else None
        state = loaded.state.value if loaded else "installed"
        rows.append((name, version, state, sorted(loaded.needs) if loaded else [], commands, error))
    if as_json:
        printing.json(printing.records(columns, rows))
    elif rows:
        printing.table([c.capitalize() for c in columns], rows)
    else:
        terminal.say("No plugin is installed.")


@app.command()
def plan(context: typer.Context, step: Step, name: Name, as_json: AsJson = False) -> None:
    """Say what enabling, disabling or purging a plugin would do, and do nothing."""
    terminal: Terminal = context.obj
    if step is Step.ENABLE:
        told = dict(_declared(_with(terminal, [name]).registry, name))
        told["rows kept from before"] = kept_rows(terminal.crm.store, name)
    elif step is Step.DISABLE:
        switched(terminal.path, name, on=False)
        told = {"rows kept": kept_rows(_core(terminal).store, name)}
    else:
        told = _counted(purge_plan(_core(terminal).store, name))
    if as_json:
        printing.json({"step": step.value, "plugin": name, **told})
    else:
        printing.heading(f"{step.value} {name}")
        printing.pairs((key.capitalize(), value) for key, value in told.items())


@app.command()
def enable(context: typer.Context, names: Names) -> None:
    """Enable plugins in crm.toml, after checking that they work."""
    terminal: Terminal = context.obj
    _with(terminal, names)
    text = terminal.path.read_text(encoding="utf-8")
    for name in names:
        text = switched(terminal.path, name, on=True, text=text)
    write(terminal.path, text)
    terminal.say(f"Enabled in {terminal.path}: {', '.join(names)}. Next: crmcore migrate")


@app.command()
def disable(context: typer.Context, name: Name) -> None:
    """Disable a plugin in crm.toml; its settings and its data are kept."""
    terminal: Terminal = context.obj
    write(terminal.path, switched(terminal.path, name, on=False))
    terminal.say(f"Disabled '{name}' in {terminal.path}. Its data is kept: crmcore plugins enable {name}")


@app.command()
def purge(
    context: typer.Context,
    name: Name,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    as_json: AsJson = False,
) -> None:
    """Remove all data of a disabled plugin from the database. This cannot be undone."""
    terminal: Terminal = context.obj
    crm = _core(terminal)
    if name in crm.config.enabled:
        raise PluginUnavailable(f"Plugin '{name}' is enabled.", todo=f"First: crmcore plugins disable {name}")
    told = _counted(purge_plan(crm.store, name))
    if not yes:
        terminal.say(f"This removes for ever: {printing.shown(told) or 'nothing but its entry'}.")
    terminal.confirm(f"Purge '{name}'?", yes=yes)
    done = _counted(remove(crm.store, name, terminal.login, crm.clock()))
    if as_json:
        printing.json({"plugin": name, **done})
    else:
        terminal.say(f"Purged '{name}'.")


def _core(terminal: Terminal) -> Crm:
    """Return the Crm with core alone: no plugin is imported."""
    terminal.safe_mode = True
    return terminal.crm


def _with(terminal: Terminal, names: list[str]) -> PluginHost:
    """Return a host with these plugins enabled too.

    Raises:
        PluginUnavailable, DeclarationError: one of them would be quarantined.
    """
    text = terminal.path.read_text(encoding="utf-8")
    for name in names:
        if name not in installed():
            known = f" Installed: {', '.join(installed()) or 'none'}."
            raise PluginUnavailable(f"No plugin '{name}' is installed.{nearest(name, installed())}{known}")
        text = switched(terminal.path, name, on=True, text=text)
    host = PluginHost(terminal.config_of(text))
    for name in names:
        if (error := host.plugins[name].error) is not None:
            raise error
    return host


def _declared(registry: Registry, name: str) -> Iterator[tuple[str, Any]]:
    """Yield what a plugin would bring, by kind."""
    for kind in ("records", "pipelines", "kinds", "facts", "sections", "reports", "jobs", "commands"):
        found: Mapping[str, Any] = getattr(registry, kind)
        yield kind, [word for word, owned in found.items() if owned.owner == name]
    yield "custom fields", [
        f"{f.record_type.name}.{f.name}" for f in registry.custom_fields if f.field.owner == name
    ]


def _counted(plan: PurgePlan) -> dict[str, Any]:
    return {
        "rows of its tables": dict(plan.tables),
        "rows about its records": dict(plan.parts),
        "values of its fields": dict(plan.custom),
        "jobs and cursors": list(plan.tasks),
    }
