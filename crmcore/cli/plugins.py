"""``crmcore plugins``: what is installed and enabled, and switching on, off and away.

Purging imports no plugin. Switching off imports those that it switches off only where crmcore would not start without
them, to see whether it did with them. Both work when one is broken.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Annotated, Any, Literal

import typer

from crmcore.cli import printing
from crmcore.cli.migrate import bring_up_to_date
from crmcore.cli.terminal import Terminal
from crmcore.config import Config, load_config
from crmcore.crm import Crm
from crmcore.errors import CrmError, NotFound, PluginUnavailable, nearest
from crmcore.hooks import installed
from crmcore.store.purge import PurgePlan, needed_by, purge as remove, purge_plan
from crmcore.switching import one_at_a_time, set_enabled

app = typer.Typer(rich_markup_mode=None, add_completion=False, no_args_is_help=True)

Name = Annotated[str, typer.Argument(metavar="NAME", help="The plugin's name.")]
Names = Annotated[list[str], typer.Argument(metavar="NAME...", help="The plugins' names.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@app.callback()
def plugins() -> None:
    """List, enable, disable and purge plugins."""


@app.command("list")
def list_plugins(context: typer.Context, as_json: AsJson = False) -> None:
    """List plugins, how they stand, and the commands that they add."""
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
def plan(
    context: typer.Context, step: Literal["enable", "disable", "purge"], name: Name, as_json: AsJson = False
) -> None:
    """Say what one of the next three would do, and do nothing."""
    terminal: Terminal = context.obj
    if step == "purge":
        told = _counted(purge_plan(_core(terminal).store, name))
    else:
        terminal.keep_warnings()
        switch = terminal.crm.plan(name, enabled=step == "enable")
        others, parts = ("needs, enabled with it", "comes") if step == "enable" else ("needed by", "goes")
        told = {
            "version": switch.version,
            others: list(switch.concerned),
            "rows of its tables, which stay": dict(switch.rows),
            parts: {what: list(names) for what, names in switch.parts.items()},
            "rules that read what it declares": dict(switch.rules),
            **({} if step == "enable" else {"to be changed first": list(switch.keeping)}),
        }
    if as_json:
        printing.json({"step": step, "plugin": name, **told})
    else:
        printing.heading(f"{step} {name}")
        _tell(told)


def _tell(told: Mapping[str, Any]) -> None:
    """Print a plan: one line for each thing that is counted or named."""
    rows: list[tuple[str, str, Any]] = []
    for what, found in told.items():
        parts = found.items() if isinstance(found, Mapping) and found else [("", found or "none")]
        rows += [(what if i == 0 else "", key, value) for i, (key, value) in enumerate(parts)]
    printing.table(("What", "", ""), rows)


@app.command()
def enable(context: typer.Context, names: Names) -> None:
    """Enable plugins in crm.toml, with those that they need, and make their tables; if one fails, none is enabled."""
    terminal: Terminal = context.obj
    with one_at_a_time(terminal.path):
        # By core alone: a rule that reads what is to be enabled keeps everything else from starting.
        core = _core(terminal)
        needed = (n for name in names for n in core.plan(name, enabled=True).concerned)
        wanted = dict.fromkeys(n for n in (*needed, *names) if n in names or n not in core.config.enabled)
        with Crm(core.config.switched(wanted, enabled=True)) as crm:
            if bring_up_to_date(terminal, crm) & wanted.keys():
                terminal.say("None was enabled.")
                raise typer.Exit(1)
        _switch(terminal, wanted, enabled=True)


@app.command()
def disable(context: typer.Context, names: Names) -> None:
    """Disable plugins in crm.toml; all their data is kept."""
    terminal: Terminal = context.obj
    with one_at_a_time(terminal.path):
        core = _core(terminal)
        listed = core.config.plugins
        if unknown := [n for n in names if n not in listed]:
            raise NotFound(
                f"{terminal.path} names no plugin '{unknown[0]}'.{nearest(unknown[0], listed)}", allowed=sorted(listed)
            )
        for name, others in needed_by(core.store, names).items():
            if needing := [o for o in others if o in core.config.enabled and o not in names]:
                raise PluginUnavailable(
                    f"'{name}' cannot be disabled: {', '.join(needing)} would not work without it.",
                    todo=f"Disable all: crmcore plugins disable {' '.join([*needing, *names])}",
                )
        # What was wrong before keeps nobody from switching.
        if (error := _wrong(core.config.switched(names, enabled=False))) and _wrong(core.config) is None:
            raise PluginUnavailable(
                f"{', '.join(names)} cannot be disabled: {error.what}",
                todo="Change this first, so that it reads nothing of theirs.",
            ) from error
        _switch(terminal, names, enabled=False)


def _wrong(config: Config) -> CrmError | None:
    """Return what keeps crmcore from starting with a configuration, such as a rule that reads what is switched off."""
    try:
        Crm(config).close()
    except CrmError as error:
        return error
    return None


def _switch(terminal: Terminal, names: Iterable[str], *, enabled: bool) -> None:
    on = load_config(terminal.path).enabled
    changed = set_enabled(terminal.path, names, enabled)
    for name in names:
        state = "enabled" if enabled else "disabled, its data is kept"
        terminal.say(f"{terminal.path}: '{name}' is {'already' if (name in on) is enabled else 'now'} {state}.")
    if changed:
        terminal.say("A worker or a server that runs already goes on as it began: restart it.")


@app.command()
def purge(
    context: typer.Context,
    name: Name,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    as_json: AsJson = False,
) -> None:
    """Remove all data of a disabled plugin. This cannot be undone."""
    terminal: Terminal = context.obj
    crm = _core(terminal)
    told = _counted(purge_plan(crm.store, name, crm.config.enabled))
    if not yes:
        removed = [f"{what}: {printing.shown(found)}" for what, found in told.items() if found]
        terminal.say(f"This removes for ever {'; '.join(removed) or 'nothing but what is known of it'}.")
    terminal.confirm(f"Purge '{name}'?", yes=yes)
    done = _counted(remove(crm.store, name, terminal.login, crm.clock(), crm.config.enabled))
    if as_json:
        printing.json({"plugin": name, **done})
    else:
        terminal.say(f"Purged '{name}'.")


def _core(terminal: Terminal) -> Crm:
    """Return the Crm with core alone: no plugin is imported."""
    terminal.safe_mode = True
    return terminal.crm


def _counted(plan: PurgePlan) -> dict[str, Any]:
    return {
        "rows of its tables": dict(plan.tables),
        "rows about its records": dict(plan.parts),
        "values of its fields": dict(plan.custom),
        "jobs and cursors": list(plan.tasks),
        "rules that read what it declares, which stay": dict(plan.rules),
    }
