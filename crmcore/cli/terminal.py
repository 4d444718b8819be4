"""What a command has at hand: the Crm that the global options name, who acts, and how to print."""

from __future__ import annotations

import getpass
import logging
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Self

import typer

from crmcore.config import SOURCE
from crmcore.crm import Crm
from crmcore.errors import ConfigError, CrmError
from crmcore.hooks import boundary, installed
from crmcore.model import Actor, Owned, system_actor
from crmcore.work import Work

MEANT = (typer.BadParameter.mro()[2], typer.Exit, typer.Abort, CrmError, OSError, KeyboardInterrupt, SystemExit)
"""What a plugin's code may raise to say something; the first is ClickException, wherever Typer keeps it."""


class _Lines(logging.Handler):
    """Warnings of crmcore, such as a plugin in quarantine: one line each, once, without a traceback."""

    def __init__(self, level: int) -> None:
        super().__init__(level)
        self._said: set[str] = set()

    def emit(self, record: logging.LogRecord) -> None:
        text = record.getMessage()
        if text not in self._said:
            self._said.add(text)
            typer.echo(f"warning: {text}", err=True)


class Terminal:
    """One run of the command line. A plugin's command gets it as ``context.obj`` of its ``typer.Context``.

    Args:
        config: the file or folder of ``--config``, or None to look for one.
        acting: the user of ``--as``, or None for crmcore itself.
        safe_mode: load core alone.
    """

    def __init__(self, config: Path | None, acting: str | None = None, *, safe_mode: bool = False) -> None:
        self._config = config
        self._acting = acting
        self.safe_mode = safe_mode
        self._lines = _Lines(logging.WARNING)

    def __enter__(self) -> Self:
        log = logging.getLogger("crmcore")
        log.addHandler(self._lines)
        log.propagate = False
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        logging.getLogger("crmcore").removeHandler(self._lines)
        if "crm" in self.__dict__:
            self.crm.close()

    # -- the Crm --------------------------------------------------------------------------------------------------

    def find_config(self) -> Path | None:
        """Return the crm.toml of ``--config``, or the nearest one here or above; None if there is none."""
        if self._config is not None:
            return self._config / SOURCE if self._config.is_dir() else self._config
        here = Path.cwd()
        return next((folder / SOURCE for folder in (here, *here.parents) if (folder / SOURCE).is_file()), None)

    @cached_property
    def path(self) -> Path:
        """The configuration file.

        Raises:
            ConfigError: there is none.
        """
        found = self.find_config()
        if found is None:
            raise ConfigError(
                f"There is no {SOURCE} in {Path.cwd()} or a folder above.",
                todo="Make one with `crmcore init`, or name one with --config.",
            )
        return found

    @cached_property
    def crm(self) -> Crm:
        """The Crm, opened when it is first needed."""
        return Crm.from_toml(self.path, safe_mode=self.safe_mode)

    @cached_property
    def actor(self) -> Actor:
        """Who acts: the user of ``--as``, or crmcore itself, with the login name for the journal."""
        return system_actor(self.login) if self._acting is None else self.crm.actor(self._acting)

    @cached_property
    def login(self) -> str:
        """Who sits at the terminal, in the words that the journal keeps."""
        try:
            return f"command line of {getpass.getuser()}"
        except (OSError, KeyError):  # a user id without a name
            return "command line"

    def work(self, *, read_only: bool = False) -> Work:
        """Return a unit of work in which the acting user does everything."""
        return self.crm.work(self.actor, read_only=read_only)

    # -- commands of plugins --------------------------------------------------------------------------------------

    @cached_property
    def commands(self) -> Mapping[str, Owned]:
        """The commands of the enabled plugins; none where there is no configuration."""
        return self.crm.registry.commands if self.find_config() else {}

    @property
    def why_no_command(self) -> str:
        """Why a command may be missing, for somebody who expected one of a plugin's."""
        if not self.find_config():
            return f"(No {SOURCE} was found, so no plugin's commands are known.)"
        idle = [name for name in installed() if name not in self.crm.config.enabled]
        if self.safe_mode or not idle:
            return "(In safe mode no plugin's commands are known.)" if self.safe_mode else ""
        return f"A plugin that is installed, but not enabled, may have it: {', '.join(idle)}."

    def within(self, plugin: str, place: str) -> AbstractContextManager[None]:
        """Return the boundary for running a plugin's code: an error that is not meant for people names the plugin."""
        version = self.crm.host.plugins[plugin].version if plugin in self.crm.host.plugins else ""
        return boundary(plugin, version, place, passing=MEANT)

    # -- talking --------------------------------------------------------------------------------------------------

    def say(self, text: str) -> None:
        """Tell something that is not the result: on stderr, so that stdout can be read by a program."""
        typer.echo(text, err=True)

    def keep_warnings(self) -> None:
        """Print no warnings from now on: the result of the command tells the same."""
        self._lines.setLevel(logging.CRITICAL)

    def confirm(self, question: str, *, yes: bool) -> None:
        """Ask before something that cannot be undone, unless ``--yes`` was given; no means to stop here."""
        if not yes:
            typer.confirm(question, abort=True, err=True)

    @contextmanager
    def progress(self, title: str, total: int | None) -> Iterator[Callable[[int], None]]:
        """Show how far a long piece of work is, on stderr and only on a terminal.

        Yields a function that takes how many more are done; ``total`` None: nobody knows how many there are.
        """
        if not sys.stderr.isatty():
            yield lambda done: None
            return
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
            task = bar.add_task(title, total=total)
            yield lambda done: bar.advance(task, done)
