"""The pages about service, tickets and mail: their Python runs, their settings load, and they leave nothing out."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from crmcore import Crm, Customer, User
from crmcore_intake import IntakePlugin
from crmcore_service.config import ServiceConfig
from crmcore_service.mail.settings import MailSettings
from crmcore_service.tickets import AREA, command as ticket_command, queue_command
from crmcore_service.tickets.rights import NUMBER, PLACE
from crmcore_service.tickets.settings import TicketSettings
from crmcore_testing.templates import set_up
from tests.service.firm import Firm, build
from tests.shell import printed

DOCS = Path(__file__).parents[2] / "docs/plugins"
OVERVIEW, TICKETS, MAIL = (
    (DOCS / name).read_text("utf-8") for name in ("service.md", "service/tickets.md", "service/mail.md")
)


def blocks(page: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)


def run(page: str, firm: Firm) -> None:
    names = {"crm": firm.crm, "amy": firm.amy, "ben": firm.ben, "root": firm.root, "carl": firm.carl, "User": User}
    for text in blocks(page, "python"):
        exec(compile(text, "docs/plugins/service", "exec"), names)  # noqa: S102 — the page is our own


def test_the_overview_runs(small: Firm, capsys: pytest.CaptureFixture[str]) -> None:
    run(OVERVIEW, small)
    assert capsys.readouterr().out == "1 high resolved\n"


def test_the_page_about_tickets_runs(sqlite_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    firm = build(sqlite_url, config=tomllib.loads("".join(blocks(TICKETS, "toml"))))
    run(TICKETS, firm)
    assert capsys.readouterr().out == (
        "['Amy', 'Ben']\n"
        "2 Carl | Ticket #2 opened: No light\n"
        "2 Ben | Ticket #2 note: Carl has asked this before\n"
        "2 Ben | Ticket #2 answered: Please try the switch.\n"
        "2 Ben | Ticket #2 note: on hold: waits for the electrician\n"
        "3 Carl | Ticket #3 opened: Dark again\n"
        "3 Ben | Ticket #3 merged: into #2\n"
        "2 Ben | Ticket #2 merged: #3 into it\n"
    )


def test_its_commands_run(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    settings = "".join(blocks(TICKETS, "toml"))
    (tmp_path / "crm.toml").write_text(f'[store]\nurl = "{sqlite_url}"\n{settings}')
    with Crm.from_toml(tmp_path / "crm.toml") as crm:
        set_up(crm)
        with crm.as_system("set up") as work:
            work.add(User(name="Root", email="root@firm.example", roles=("admin",)))
            work.add(User(name="Amy", email="amy@firm.example", roles=("service.agent",)))
            work.add(Customer.person(name="Carl"))
    (text,) = blocks(TICKETS, "sh")
    printed(text, actor="root@firm.example")


def test_the_settings_of_mail_are_those_by_default(sqlite_url: str) -> None:
    settings = tomllib.loads("".join(blocks(MAIL, "toml")))
    firm = build(sqlite_url, config=settings, plugins=(IntakePlugin,))
    with firm.crm.as_system("look", read_only=True) as work:
        assert work.settings(ServiceConfig).mail == MailSettings()


def test_they_leave_nothing_out() -> None:
    names = {s.name for s in AREA.pipelines[0].stages} | {k.name for k in AREA.kinds} | {f.name for f in AREA.facts}
    names |= {r.__record__.name for r in AREA.records} | {NUMBER, PLACE} | set(TicketSettings.model_fields)  # type: ignore[attr-defined]
    for module in (ticket_command, queue_command):
        names |= {str(c.name or getattr(c.callback, "__name__", "")) for c in module.app.registered_commands}
    assert [n for n in sorted(names) if f"`{n}`" not in TICKETS] == []
    assert [n for n in MailSettings.model_fields if f"`{n}`" not in MAIL] == []
