"""A firm that imports: sales and intake over one database, and short ways to bring rows in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import attrs

from crmcore import Actor, Crm, User, system_actor
from crmcore_intake import Import, RowOutcome, import_files, load_profile, preview
from crmcore_intake.plugin import IntakePlugin
from crmcore_sfa import SfaPlugin
from tests.support import make_crm

CONFIG: dict[str, Any] = {
    "firm": {"base_currency": "EUR"},
    "fields": {"customer": {"region": {"type": "text"}, "employees": {"type": "integer"}}},
}
PLUGINS = [SfaPlugin, IntakePlugin]

ACCOUNTS = """
title = "Accounts"
system = "old"
currency = "EUR"

[[source]]
file = "accounts.csv"
record = "customer"
identify = "name"
tags = "{segment}"

[source.fields]
kind = { constant = "organization" }
name = "name"
industry = "industry"
employees = "staff"

[source.identities]
email = "mail"

[[source.relation]]
kind = "subsidiary_of"
column = "parent"
by = "old.name"
"""
HEAD = "name,industry,staff,segment,mail,parent\n"


def make_firm(url: str, *, chunk_rows: int = 1_000, **more: Any) -> Crm:
    config = {**CONFIG, "plugins": {"sfa": {}, "intake": {"chunk_rows": chunk_rows}}}
    return make_crm(url, plugins=PLUGINS, config=config, **more)


@attrs.frozen
class Result:
    imports: list[Import]
    outcomes: list[RowOutcome]

    @property
    def last(self) -> Import:
        return self.imports[-1]

    @property
    def told(self) -> list[str]:
        return [str(outcome) for outcome in self.outcomes]

    def counts(self, *names: str) -> tuple[int, ...]:
        return tuple(getattr(self.last, name) for name in names)


class Desk:
    """Where files are laid down and brought in."""

    def __init__(self, crm: Crm, folder: Path, profile: str = ACCOUNTS) -> None:
        self.crm, self.folder = crm, folder
        self.actor: Actor | User = system_actor("test")
        self.describe(profile)

    def describe(self, profile: str) -> None:
        (self.folder / "profile.toml").write_text(profile, "utf-8")

    def lay(self, text: str, name: str = "accounts.csv") -> Path:
        path = self.folder / name
        path.write_text(text, "utf-8")
        return path

    def bring(self, text: str | None = None, *, only_look: bool = False) -> Result:
        """Import the rows of the first file, or of the whole folder."""
        profile = load_profile(self.folder / "profile.toml")
        place = self.folder if text is None else self.lay(text, profile.sources[0].file)
        outcomes: list[RowOutcome] = []

        def watch(_into: Import, more: Sequence[RowOutcome]) -> None:
            outcomes.extend(more)

        actor = Actor.of(self.actor) if isinstance(self.actor, User) else self.actor
        run = preview if only_look else import_files
        return Result(run(self.crm, actor, profile, place, watch=watch), outcomes)
