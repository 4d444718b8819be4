"""Commands that are imported when they run, and the one place where an error becomes a line for a person."""

from __future__ import annotations

import importlib
import os
import sys
from typing import TYPE_CHECKING, Any

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from crmcore.errors import CrmError, nearest

if TYPE_CHECKING:
    from crmcore.cli.terminal import Terminal


class Later(TyperCommand):
    """A command of core: until it runs, only its name and help are known."""

    def __init__(self, name: str, summary: str = "") -> None:
        super().__init__(name, help=summary, short_help=summary, rich_markup_mode=None)

    def load(self, context: Any) -> Any:
        """Return the real command; ``context`` is the one of the group that holds it."""
        return get_command(importlib.import_module(f"crmcore.cli.{self.name}").app)

    def make_context(self, info_name: str | None, args: list[str], parent: Any = None, **extra: Any) -> Any:
        """Let the real command read its arguments and run."""
        return self.load(parent).make_context(info_name, args, parent, **extra)


class Contributed(Later):
    """A command of a plugin, or none at all: which, is known once the configuration is read."""

    def load(self, context: Any) -> Any:
        """Return the plugin's command, which runs inside the plugin's boundary."""
        from crmcore.hooks.discovery import command_without_firm

        terminal: Terminal = context.obj
        assert self.name is not None
        if (alone := command_without_firm(self.name)) is not None:
            return get_command(alone)
        known = terminal.commands
        if self.name not in known:
            close = nearest(self.name, (*context.command.commands, *known))
            context.fail(f"There is no command '{self.name}'.{close} {terminal.why_no_command}".rstrip())
        owned = known[self.name]
        context.with_resource(terminal.within(owned.owner, f"command {self.name}"))
        made = owned.value.app()
        if not isinstance(made, typer.Typer):
            app = typer.Typer(rich_markup_mode=None, add_completion=False)
            app.command(self.name, help=owned.value.help)(made)
            made = app
        return get_command(made)


class Root(TyperGroup):
    """``crmcore`` itself: its own commands, then those of plugins."""

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Return a command of core; any other name may be a plugin's, which is found out when it runs."""
        return self.commands.get(cmd_name) or Contributed(cmd_name)

    def main(self, *args: Any, **more: Any) -> Any:
        """Run, and tell each error that a person can cause in one line on stderr, with exit code 1."""
        try:
            try:
                return super().main(*args, **more)
            finally:
                sys.stdout.flush()
        except BrokenPipeError:
            # The reader (`| head`) has enough; Python's own flush at exit would complain once more.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            sys.exit(1)
        except Exception as error:
            text = _told(error)
            if text is None:
                raise
            # A name in it may hold line breaks, or what steers a terminal.
            typer.echo("error: " + "".join(c if c.isprintable() else " " for c in text), err=True)
            sys.exit(1)


def _told(error: Exception) -> str | None:
    """Return the line for an error that a person can cause, or None for a mistake of ours."""
    if isinstance(error, CrmError):
        return str(error)
    if isinstance(error, OSError):
        where = f"{error.filename}: " if error.filename else ""
        return f"[file] {where}{error.strerror or error}."
    if "crmcore.store" in sys.modules:
        from crmcore.store.faults import translate

        found = translate(error)
        return str(found) if found is not None else None
    return None
