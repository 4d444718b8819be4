"""Intake as a plugin: its records, who may import, and the command ``crmcore import``."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from crmcore import Command, Entry, Plugin, Role, hookimpl
from crmcore_intake.records import Effect, Import, Key, Refusal

PERMISSION = "intake.import"


class IntakeConfig(BaseModel):
    """``[plugins.intake]``."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    chunk_rows: Annotated[int, Field(ge=1, le=10_000)] = 1_000
    """Rows that are stored together, in one transaction."""
    max_rows: Annotated[int, Field(ge=1)] = 10_000_000
    """A file with more rows is refused as a whole."""


def _import_command() -> Callable[..., Any]:
    from crmcore_intake.command import import_files

    return import_files


class IntakePlugin(Plugin):
    """What comes in from files."""

    name = "intake"
    core = ">=0.2,<0.3"
    migrations = "crmcore_intake.migrations"
    Config = IntakeConfig

    @hookimpl
    def crm_records(self) -> Iterable[type[Entry]]:
        """Imports, then what refers to them."""
        return (Import, Key, Effect, Refusal)

    @hookimpl
    def crm_roles(self) -> Iterable[Role]:
        """Who administers may import; other roles get the permission in ``crm.toml``."""
        return (Role(name="admin", permissions=(PERMISSION,)),)

    @hookimpl
    def crm_commands(self) -> Iterable[Command]:
        """``crmcore import``."""
        return (Command(name="import", help="Bring in CSV files by a mapping profile.", app=_import_command),)
