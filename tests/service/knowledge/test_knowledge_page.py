"""The page about knowledge: its Python and its commands run, and nothing is left out."""

from __future__ import annotations

import re
import tomllib
from functools import partial
from pathlib import Path

import attrs
import pytest

from crmcore import Crm, Customer, User
from crmcore.errors import NotFound
from crmcore.model import PipelineRecord
from crmcore_service import Tickets
from crmcore_service.knowledge import AREA, Article, Knowledge
from crmcore_service.knowledge.command import app
from crmcore_testing.templates import set_up
from tests.service.firm import Firm, build
from tests.shell import shell

PAGE = (Path(__file__).parents[3] / "docs/plugins/service/knowledge.md").read_text("utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def test_its_python_runs(small: Firm, capsys: pytest.CaptureFixture[str]) -> None:
    for text in blocks("python"):
        exec(compile(text, "knowledge.md", "exec"), {"crm": small.crm, "amy": small.amy, "carl": small.carl})  # noqa: S102 — our own page
    assert capsys.readouterr().out.startswith("The lamp in the hall is dark ")


def test_its_settings_keep_drafts_from_reps(sqlite_url: str) -> None:
    firm = build(sqlite_url, config=tomllib.loads(blocks("toml")[0]))
    with firm.crm.work(firm.amy) as work:
        knowledge = Knowledge(work)
        draft = knowledge.write("Draft", "Not yet")
        known = knowledge.publish(knowledge.write("Known", "By now"))
    with firm.crm.work(firm.ann, read_only=True) as work:
        assert list(work.find(Article)) == [known]
        with pytest.raises(NotFound):
            work.get(Article, draft.id)
    with firm.crm.work(firm.amy, read_only=True) as work:
        assert work.count(Article) == 2


def test_its_commands_run(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "crm.toml").write_text(f'[store]\nurl = "{sqlite_url}"\n[plugins.web]\n[plugins.service]\n')
    with Crm.from_toml(tmp_path / "crm.toml") as crm:
        set_up(crm)
        with crm.as_system("set up") as work:
            work.add(User(name="Amy", email="amy@firm.example", roles=("service.agent",)))
            Tickets(work).open(work.add(Customer.person(name="Carl")), "No light")

    run = partial(shell, actor="Amy")

    (text,) = blocks("sh")
    printed = {}
    for line in text.splitlines():
        done = run(line)
        assert done.returncode == 0, f"{line}\n{done.stdout}{done.stderr}"
        printed[line.split()[2]] = done.stdout + done.stderr
    assert "The lamp is dark" in printed["search"]
    assert printed["suggest"] == "No published article fits.\n"
    assert re.search(r"Solved +Ticket #1", printed["show"])
    (tmp_path / "latin.md").write_bytes("Glühbirne".encode("latin-1"))
    wrong = run("article write Bulbs --file latin.md")
    assert (wrong.returncode != 0, wrong.stderr) == (True, "error: [invalid] latin.md is no text in UTF-8.\n")
    assert run("article show Nothing").stderr.startswith("error: [not-found] There is no service_article 'Nothing'")


def test_it_leaves_nothing_out() -> None:
    own = {a.name for a in attrs.fields(Article)} - {a.name for a in attrs.fields(PipelineRecord)}
    names = own | {r.__record__.name for r in AREA.records} | {s.name for s in AREA.pipelines[0].stages}  # type: ignore[attr-defined]
    names |= {f"article {c.name or getattr(c.callback, '__name__', '')}" for c in app.registered_commands}
    assert {name for name in names if name not in PAGE} == set()
