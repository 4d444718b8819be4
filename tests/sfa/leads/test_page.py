"""The page about leads: its configuration loads, its Python runs, and it leaves nothing out."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from crmcore import Money, Team, TeamMember, User
from crmcore_sfa import Lead, SfaPlugin
from crmcore_sfa.leads import AREA, rights
from crmcore_sfa.leads.command import app
from crmcore_sfa.leads.pipeline import lead_pipeline
from tests.support import make_crm

PAGE = (Path(__file__).parents[3] / "docs/plugins/sfa/leads.md").read_text("utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def test_its_python_runs(sqlite_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    crm = make_crm(sqlite_url, plugins=[SfaPlugin], config=tomllib.loads("".join(blocks("toml"))))
    with crm.as_system("set up") as work:
        ann, bob = (work.add(User(name=n, email=f"{n.lower()}@firm.example", roles=("rep",))) for n in ("Ann", "Bob"))
        team = work.add(Team(name="Key accounts"))
        work.add(TeamMember(team_id=team.id, user_id=ann.id))
    names: dict[str, object] = {"crm": crm, "ann": ann, "bob": bob, "Lead": Lead, "Money": Money}
    for text in blocks("python"):
        exec(compile(text, "docs/plugins/sfa/leads.md", "exec"), names)  # noqa: S102 — the page is our own
    assert capsys.readouterr().out == ("dach False ()\nStand 12 2\nLamps for the hall 5,000.00 EUR opportunity\n")


def test_it_leaves_nothing_out() -> None:
    names = {s.name for s in lead_pipeline.stages} | {r.name for r in AREA.reports}
    names |= {"sfa_lead", "sfa_turn", *(e.kind for e in AREA.events), *(j.name for j in AREA.jobs)}
    names |= {value for name, value in vars(rights).items() if name.isupper() and isinstance(value, str)}
    names |= {str(c.name or getattr(c.callback, "__name__", "")) for c in app.registered_commands} - {"capture"}
    for report in AREA.reports:
        names |= set(report.params.model_fields) - {"by"}
    assert [n for n in sorted(names) if f"`{n}`" not in PAGE] == []
