"""The page about service levels runs, and names every setting, state, fact, event, command and permission."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from crmcore import Crm, Customer, User, schema_of
from crmcore_service.levels import AREA, ClockState, Target
from crmcore_service.levels.command import app
from crmcore_service.levels.settings import CalendarTable, LevelSettings, Policy
from crmcore_service.tickets import Tickets
from crmcore_testing.templates import set_up
from tests.service.firm import build
from tests.shell import printed

PAGE = (Path(__file__).parents[3] / "docs/plugins/service/levels.md").read_text("utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def test_it_runs(sqlite_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    firm = build(sqlite_url, config=tomllib.loads("".join(blocks("toml"))))
    names: dict[str, object] = {"crm": firm.crm, "amy": firm.amy, "carl": firm.carl}
    for text in blocks("python"):
        exec(compile(text, "docs/plugins/service/levels.md", "exec"), names)  # noqa: S102 — the page is our own
    assert capsys.readouterr().out == (
        "2026-03-30 11:30:00+02:00 4:00:00\n"
        "first_response all 2026-03-02 14:00:00+00:00\n"
        "resolution all 2026-03-09 11:00:00+00:00\n"
        "[('gold', False), ('all', True)]\n"
        "[('low', 1, 1)]\n"
        "[('1', 0)]\n"
    )


def test_its_commands_run(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    settings = "".join(blocks("toml"))
    (tmp_path / "crm.toml").write_text(f'[store]\nurl = "{sqlite_url}"\n{settings}')
    with Crm.from_toml(tmp_path / "crm.toml") as crm:
        set_up(crm)
        with crm.as_system("set up") as work:
            work.add(User(name="Root", email="root@firm.example", roles=("admin",)))
            carl = work.add(Customer.person(name="Carl"))
        with crm.work(crm.actor("root@firm.example")) as work:
            Tickets(work).open(carl, "No light")
    said = printed("".join(blocks("sh")), actor="root@firm.example")
    assert "counts, the first that matches" in said
    assert "customer does not hold: record.industry == 'hospital'" in said
    assert "strike at the carrier" not in said, "explained before it was paused"
    assert "1 open ticket worked out anew." in said


def test_it_leaves_nothing_out() -> None:
    names = {f.name for f in AREA.facts} | {e.kind for e in AREA.events} | {schema_of(r).name for r in AREA.records}
    names |= {p for role in AREA.roles for p in role.permissions} | {s.value for s in (*ClockState, *Target)}
    names |= {field for model in (CalendarTable, LevelSettings, Policy) for field in model.model_fields}
    missing = [n for n in sorted(names) if f"`{n}`" not in PAGE and f'`"{n}"`' not in PAGE]
    commands = {str(c.name or getattr(c.callback, "__name__", "")) for c in app.registered_commands}
    assert missing + [c for c in sorted(commands) if f"crmcore sla {c}" not in PAGE] == []
