"""The page about campaigns: its Python and its commands run, and it leaves nothing out."""

from __future__ import annotations

import re
import shlex
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crmcore import Crm, Customer, User
from crmcore.cli import root
from crmcore_marketing.campaigns import AREA, MemberStatus, command
from crmcore_testing.templates import set_up
from tests.support import Clock

NAME = "docs/plugins/marketing/campaigns.md"
PAGE = (Path(__file__).parents[3] / NAME).read_text("utf-8")
PEOPLE = ("Anna Berg", "Finn Dahl", "Kari Moe", "Lars Lie", "Nora Vik", "Odd Sand", "Siri Aas", "Tor Hagen")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def test_all_of_it_runs(
    tmp_path: Path, sqlite_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = f'[store]\nurl = "{sqlite_url}"\n[plugins.web]\n[plugins.marketing]'
    (tmp_path / "crm.toml").write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    with Crm.from_toml("crm.toml", clock=Clock(datetime(2026, 3, 2, 9, tzinfo=UTC))) as crm:
        set_up(crm)
        with crm.as_system("set up") as work:
            mia = work.add(User(name="Mia", email="mia@firm.example", roles=("marketing",)))
            people = work.add_all(Customer.person(name=name, country="NO") for name in PEOPLE)
            addresses = [(p, f"{p.name.partition(' ')[0].lower()}@mail.example") for p in people]
            for person, address in addresses:
                work.identify(person, email=address)
        names: dict[str, object] = {"crm": crm, "mia": mia, "addresses": addresses[1:]}
        for code in blocks("python"):
            exec(compile(code, NAME, "exec"), names)  # noqa: S102 — the page is our own
    said = capsys.readouterr().out.splitlines()
    # Who is in which arm is up to the lot.
    _, members, sendable = re.fullmatch(r"(half price) (\d) (\d)", said[0]).groups()  # type: ignore[union-attr]
    assert said[1] == f"nothing {len(PEOPLE) - int(members)} 0"
    assert said[2] == ("{}" if members == sendable else "{\"There is no consent for 'newsletter'.\": 1}")
    assert said[3] == f"{'running' if int(members) else 'done'} 120.00 EUR"
    assert sorted(said[4:]) == sorted(["sent"] * int(sendable) + ["planned"] * (len(PEOPLE) - int(sendable)))
    assert len(list((tmp_path / "outbox").rglob("*.eml"))) == int(sendable)
    for line in "".join(blocks("console")).splitlines():
        program, *words = shlex.split(line)
        assert program == "crmcore"
        with pytest.raises(SystemExit) as ended:
            root.main(words, prog_name="crmcore")
        assert not ended.value.code, (line, capsys.readouterr().err)
    assert "'Summer sale' is canceled." in capsys.readouterr().err


def test_it_leaves_nothing_out() -> None:
    names = {cls.__record__.name for cls in AREA.records} | {fact.name for fact in AREA.facts}  # type: ignore[attr-defined]
    names |= {stage.name for line in AREA.pipelines for stage in line.stages} | {job.name for job in AREA.jobs}
    names |= {line.name for line in AREA.pipelines} | {section.name for section in AREA.sections}
    names |= {status.value for status in MemberStatus}
    assert [name for name in sorted(names) if f"`{name}`" not in PAGE] == []
    verbs = {one.name or one.callback.__name__ for one in command.app.registered_commands if one.callback}
    verbs |= {f"cost {one.name}" for one in command.cost.registered_commands}
    assert [verb for verb in sorted(verbs) if f"crmcore campaign {verb}" not in PAGE] == []
