"""The page about satisfaction: its Python and its commands run, its settings are the defaults, nothing is left out."""

from __future__ import annotations

import re
import tomllib
from functools import partial
from pathlib import Path

import pytest

from crmcore import Crm, Customer, User
from crmcore_service.config import ServiceConfig
from crmcore_service.satisfaction import AREA
from crmcore_service.satisfaction.command import app
from crmcore_service.satisfaction.rights import ANSWER, LINK
from crmcore_service.satisfaction.settings import SurveySettings
from crmcore_service.tickets import Tickets
from crmcore_testing.templates import set_up
from tests.service.firm import Firm
from tests.shell import shell

PAGE = (Path(__file__).parents[3] / "docs/plugins/service/satisfaction.md").read_text("utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def test_its_python_runs(small: Firm, capsys: pytest.CaptureFixture[str]) -> None:
    names = {"crm": small.crm, "amy": small.amy, "boss": small.root, "carl": small.carl}
    for text in blocks("python"):
        exec(compile(text, "satisfaction.md", "exec"), names)  # noqa: S102 — the page is our own
    assert capsys.readouterr().out == "5 CSAT 5 of 5 (written down by Root): Quick and clear\n"


def test_its_settings_are_the_defaults() -> None:
    trusting, text = blocks("toml")
    assert tomllib.loads(trusting)["roles"] == {"service.agent": {"permissions": [LINK]}}
    assert ServiceConfig(**tomllib.loads(text)["plugins"]["service"]).survey == SurveySettings()


def test_its_commands_run(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "crm.toml").write_text(f'[store]\nurl = "{sqlite_url}"\n[plugins.web]\n[plugins.service]\n')
    with Crm.from_toml(tmp_path / "crm.toml") as crm:
        set_up(crm)
        with crm.as_system("set up") as work:
            work.add(User(name="Amy", email="amy@firm.example", roles=("service.agent",)))
            work.add(User(name="Boss", email="boss@firm.example", roles=("manager", "service.agent")))
            Tickets(work).open(work.add(Customer.person(name="Carl")), "No light")

    run = partial(shell, actor="Amy")

    (text,) = blocks("sh")
    for line in text.splitlines():
        done = run(line)
        assert done.returncode == 0, f"{line}\n{done.stdout}{done.stderr}"
        assert "/l/" not in done.stdout + done.stderr, "the link is not for an agent"
    asking = run("survey ask 1").stderr
    assert "Carl was asked (csat)" in asking
    assert "Nothing is sent by this: a plugin or workflow that follows service.survey_asked sends the link" in asking
    survey = re.findall(r"[0-9a-f-]{36}", done.stdout)[0]
    assert len(shell(f"survey link {survey} --scale", actor="Boss").stdout.splitlines()) == 11
    assert "service.survey.link" in run(f"survey link {survey}").stderr
    assert "/l/" in shell("survey ask 1", actor="Boss").stdout
    assert "service.survey.answer" in run(f"survey answer {survey} 9").stderr
    wrong = shell(f"survey answer {survey} 11", actor="Boss")
    assert (wrong.returncode != 0, wrong.stderr.splitlines()) == (
        True, ["error: [invalid] 11 is no NPS score. Give a whole number from 0 to 10."],
    )  # fmt: skip
    assert shell(f"survey answer {survey} 9", actor="Boss").stderr == "Carl answered NPS 9 of 10.\n"


def test_it_leaves_nothing_out() -> None:
    names = {e.kind for e in AREA.events} | {k.name for k in AREA.kinds} | {f.name for f in AREA.facts}
    names |= {ANSWER, LINK} | set(SurveySettings.model_fields) | {j.name for j in AREA.jobs}
    names |= {f"survey {c.name or getattr(c.callback, '__name__', '')}" for c in app.registered_commands}
    assert {name for name in names if name not in PAGE} == set()
