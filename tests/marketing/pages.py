"""Running what the pages about marketing say: their Python, their commands, their settings."""

from __future__ import annotations

import re
import shlex
import tomllib
from pathlib import Path
from typing import Any

import pytest

from crmcore import Area, Crm, Customer, schema_of
from crmcore.cli import root
from crmcore_marketing.config import MarketingConfig
from crmcore_testing.templates import set_up
from tests.marketing.firm import Firm

PAGES = Path(__file__).parents[2] / "docs/plugins/marketing"


def blocks(name: str, language: str) -> list[str]:
    text = (PAGES / f"{name}.md").read_text("utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def run_python(name: str, firm: Firm) -> None:
    names: dict[str, Any] = {"crm": firm.crm, "mia": firm.mia, "chloe": firm.chloe, "erik": firm.erik}
    for text in blocks(name, "python"):
        exec(compile(text, f"docs/plugins/marketing/{name}.md", "exec"), names)  # noqa: S102 — the page is our own


def check_settings(name: str) -> MarketingConfig:
    """Return the settings that the page shows, checked."""
    found: dict[str, Any] = {}
    for text in blocks(name, "toml"):
        for key, value in tomllib.loads(text)["plugins"]["marketing"].items():
            found.setdefault(key, {}).update(value)
    return MarketingConfig(**found)


def run_commands(name: str, folder: Path, url: str, capsys: pytest.CaptureFixture[str], settings: str = "") -> str:
    """Run each command of a page in a new firm with three people, and return what they said."""
    (folder / "crm.toml").write_text(
        f'[store]\nurl = "{url}"\n\n[plugins.web]\n\n[plugins.marketing]\n{settings}', "utf-8"
    )
    with Crm.from_toml(folder / "crm.toml") as crm:
        set_up(crm)
        with crm.as_system("set up") as work:
            for who, country in (("Anna", "DE"), ("Chloe", "FR"), ("Erik", "SE")):
                customer = work.add(Customer.person(name=who, country=country))
                work.identify(customer, email=f"{who.lower()}@mail.example")
    said = ""
    for line in "".join(blocks(name, "sh")).splitlines():
        said += "".join(run(capsys, *shlex.split(line)[1:], folder=folder))
    return said


def run(capsys: pytest.CaptureFixture[str], *args: str, folder: Path, fails: bool = False) -> tuple[str, str]:
    """Run one command, and return what it said on stdout and stderr."""
    capsys.readouterr()
    with pytest.raises(SystemExit) as ended:
        root.main(["--config", str(folder), *args], prog_name="crmcore")
    said = capsys.readouterr()
    assert bool(ended.value.code) is fails, (args, said)
    return said.out, said.err


def left_out(name: str, area: Area) -> list[str]:
    """Return what an area declares and its page does not name."""
    text = (PAGES / f"{name}.md").read_text("utf-8")
    names = {schema_of(cls).name for cls in area.records} | {f.name for f in area.facts}
    names |= {line.name for line in area.pipelines} | {s.name for line in area.pipelines for s in line.stages}
    names |= {event.kind for event in area.events} | {p for role in area.roles for p in role.permissions}
    commands = {
        f"crmcore {command.name} {inner.name or inner.callback.__name__}"
        for command in area.commands
        for inner in command.app().registered_commands
    }
    return [n for n in sorted(names) if f"`{n}`" not in text] + [c for c in sorted(commands) if c not in text]
