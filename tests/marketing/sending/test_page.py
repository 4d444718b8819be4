"""The page about sending: its Python, its settings and its commands work, and it leaves nothing out."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from crmcore import Crm, Customer
from crmcore_marketing.sending import AREA
from crmcore_marketing.sending.following import KINDS
from crmcore_marketing.sending.pages import ROUTES
from crmcore_marketing.sending.records import MessageState
from crmcore_marketing.sending.settings import FolderSettings, SendingSettings, SmtpSettings
from tests.marketing import pages
from tests.marketing.firm import build


def test_its_python_runs(sqlite_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    outbox = {"plugins": {"web": {}, "marketing": {"senders": {"outbox": {"kind": "folder", "path": str(tmp_path)}}}}}
    firm = build(sqlite_url, config=outbox)
    with firm.crm.as_system("set up") as work:
        anna, ben = work.add_all(Customer.person(name=n) for n in ("Anna Berg", "Ben Dahl"))
        work.identify(anna, email="anna@mail.example")
        work.identify(ben, email="ben@mail.example")
    names: dict[str, Any] = {"crm": firm.crm, "mia": firm.mia, "anna": anna, "ben": ben}
    for text in pages.blocks("sending", "python"):
        exec(compile(text, "docs/plugins/marketing/sending.md", "exec"), names)  # noqa: S102 — the page is our own
    said = capsys.readouterr().out
    assert re.search(r"SENT: 'sent'>: 1", said)
    assert re.search(r"REFUSED: 'refused'>: 1", said)
    assert "'Spring' was sent" in said
    assert "Queued(count=1, refused=0, already=1)" in said
    assert len(list(tmp_path.glob("*.eml"))) == 1
    assert names["Pigeons"]().name == "acme.pigeons"


def test_its_settings_can_be_used(tmp_path: Path) -> None:
    found = pages.check_settings("sending")
    assert (found.sending.sender, found.sending.frequency[0].at_most) == ("Corner Shop <news@shop.example>", 2)
    text = "".join(pages.blocks("sending", "toml")) + (pages.PAGES / "sending.md").read_text("utf-8")
    for model in (SendingSettings, SmtpSettings, FolderSettings):
        for name, field in model.model_fields.items():
            assert re.search(rf"\b{field.alias or name}\b", text), name


def test_its_commands_run(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "back").mkdir()
    pages.run_commands("sending", tmp_path, sqlite_url, capsys)
    with Crm.from_toml(tmp_path / "crm.toml") as crm, crm.as_system("campaign") as work:
        from crmcore_marketing import Campaigns

        Campaigns(work).draft("Spring", purpose="newsletter")
    for line in "".join(pages.blocks("sending", "console")).splitlines():
        pages.run(capsys, *line.split()[1:], folder=tmp_path)


def test_it_leaves_nothing_out() -> None:
    text = (pages.PAGES / "sending.md").read_text("utf-8")
    names = {state.value for state in MessageState} | {job.name for job in AREA.jobs}
    names |= {kind.name for kind in KINDS} | {route.name for route in ROUTES}
    assert [name for name in sorted(names) if f"`{name}`" not in text] == []
    assert pages.left_out("sending", AREA) == []
