"""Intake as a plugin: its records, who may import, and the command ``crmcore import``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from crmcore import Command, Entry, Plugin, Role, hookimpl
from crmcore_intake.messages.hooks import IntakeHooks
from crmcore_intake.messages.settings import MessageSettings
from crmcore_intake.records import Effect, Import, Key, Refusal

PERMISSION = "intake.import"


class IntakeConfig(BaseModel):
    """``[plugins.intake]``."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    chunk_rows: Annotated[int, Field(ge=1, le=10_000)] = 1_000
    """Rows that are stored together, in one transaction."""
    max_rows: Annotated[int, Field(ge=1)] = 10_000_000
    """A file with more rows is refused as a whole."""
    messages: MessageSettings = MessageSettings()


def _import_command() -> Any:
    from crmcore_intake.command import app

    return app


def _add_command() -> Any:
    from crmcore_intake.adding import app

    return app


class IntakePlugin(Plugin):
    """What comes in from files."""

    name = "intake"
    core = ">=0.3,<0.4"
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
    def crm_hookspecs(self) -> Iterable[type]:
        """What other plugins say of messages: what they are about, and who keeps what is planned."""
        return (IntakeHooks,)

    @hookimpl
    def crm_commands(self) -> Iterable[Command]:
        """``crmcore import`` and ``crmcore add``."""
        return (
            Command(name="import", help="Bring in files, and see what came from where.", app=_import_command),
            Command(name="add", help="Add one record.", app=_add_command),
        )
