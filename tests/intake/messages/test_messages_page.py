"""docs/plugins/intake/messages.md does what it says."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import Any

import pytest

from crmcore import Crm, Customer, Interaction, Plugin, Relation, RelationKind, User
from crmcore.cli import root
from crmcore_intake.messages.hooks import IntakeHooks
from crmcore_intake.messages.settings import MessageSettings
from crmcore_testing.templates import set_up
from tests.intake.messages.office import Office, calendar, event, mail, make_office

PAGE = Path(__file__).parents[3] / "docs" / "plugins" / "intake" / "messages.md"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CONFIG = '[store]\nurl = "{url}"\n[plugins.sfa]\n[plugins.intake]\n'


def blocks(language: str) -> list[str]:
    return [text for name, text in BLOCK.findall(PAGE.read_text("utf-8")) if name == language]


def test_its_commands_and_code_work(
    tmp_path: Path, sqlite_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "crm.toml").write_text(CONFIG.format(url=sqlite_url), "utf-8")
    (tmp_path / "inbox").mkdir()
    (tmp_path / "inbox" / "1.eml").write_bytes(mail())
    (tmp_path / "calendar.ics").write_bytes(calendar(event(attendees=""), event(uid="bad", start="", end="")))
    with Crm.from_toml(tmp_path / "crm.toml") as crm:
        set_up(crm)
        with crm.as_system("begin") as work:
            ada = work.add(User(name="Ada", email="ada@ours.example", roles=("admin",)))
            acme = work.add(Customer.organization(name="Acme"))
            mia = work.add(Customer.person(name="Mia Keller"))
            work.identify(mia, email="mia@acme.example")
            work.add(Relation(from_id=mia.id, to_id=acme.id, kind=RelationKind.WORKS_FOR))
        for command in "".join(blocks("sh")).splitlines():
            with pytest.raises(SystemExit) as ended:
                root.main(command.split()[1:], prog_name="crmcore")
            assert not ended.value.code, command
        with crm.as_system("look", read_only=True) as work:
            assert sorted(i.kind for i in work.timeline(acme)) == ["core.email", "core.meeting"]
        capsys.readouterr()
        exec(compile(blocks("python")[0], PAGE.name, "exec"), {"crm": crm, "ada": ada, "acme": acme})  # noqa: S102  # our own page
        assert capsys.readouterr().out == "0 to create, 1 there already, 1 refused\n"


def test_its_plugin_works(sqlite_url: str, tmp_path: Path) -> None:
    made: dict[str, Any] = {}
    exec(compile(blocks("python")[1], PAGE.name, "exec"), made)  # noqa: S102  # our own page
    plugin: type[Plugin] = made["AcmePlugin"]
    office: Office = make_office(sqlite_url, tmp_path, also=(plugin,))
    office.read(mail())
    with office.look() as work:
        [found] = work.each(Interaction)
    assert (found.record_type, found.record_id) == ("customer", office.mia.id)


@pytest.mark.parametrize("name", MessageSettings.model_fields)
def test_each_setting_is_described_with_its_default(name: str) -> None:
    default = MessageSettings.model_fields[name].default
    said = "some 50 providers" if name == "freemail" else f"`{default}`"
    assert f"| `plugins.intake.messages.{name}` | {said} |" in PAGE.read_text("utf-8")


@pytest.mark.parametrize("name", [n for n in vars(IntakeHooks) if n.startswith("intake_")])
def test_each_hook_is_described_with_its_signature(name: str) -> None:
    signature = str(inspect.signature(getattr(IntakeHooks, name))).replace("'", "").replace("(self, ", "(")
    assert f"### `{name}{signature}`" in PAGE.read_text("utf-8")
