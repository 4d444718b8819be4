"""The page about templates: its Python and its commands run, and it leaves nothing out."""

from __future__ import annotations

import re
import shlex
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crmcore import Crm, Customer, User
from crmcore.cli import root
from crmcore_marketing.templates import AREA, command
from crmcore_marketing.templates.settings import FirmWords
from crmcore_testing.templates import set_up
from tests.marketing.templates.pages import SPRING
from tests.support import Clock

NAME = "docs/plugins/marketing/templates.md"
PAGE = (Path(__file__).parents[3] / NAME).read_text("utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def test_all_of_it_runs(
    tmp_path: Path, sqlite_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "\n".join((f'[store]\nurl = "{sqlite_url}"\n[plugins.web]\n[plugins.marketing]', *blocks("toml")))
    (tmp_path / "crm.toml").write_text(text, "utf-8")
    (tmp_path / "winter.mjml").write_text(SPRING, "utf-8")
    monkeypatch.chdir(tmp_path)
    with Crm.from_toml("crm.toml", clock=Clock(datetime(2026, 3, 2, 9, tzinfo=UTC))) as crm:
        set_up(crm)
        with crm.as_system("set up") as work:
            mia = work.add(User(name="Mia", email="mia@firm.example", roles=("marketing",)))
            anna = work.add(Customer.person(name="Anna Berg", given_name="Anna"))
        names: dict[str, object] = {"crm": crm, "mia": mia, "anna": anna}
        for code in blocks("python"):
            exec(compile(code, NAME, "exec"), names)  # noqa: S102 — the page is our own
    assert capsys.readouterr().out.splitlines() == [
        "spring 2 Half price, {{ customer.name }}",
        "mjml, line 5, column 21: there is no merge field 'customer.givenname'. Did you mean 'customer.given_name'?",
        "Dear Anna,",
        "",
        "this week all lamps are half price.",
        "",
        "See the lamps (https://crm.example/l/click?to=https://shop.example/lamps)",
        "",
        "Halden Lamps, 1 Main Street, Halden. No more of these (https://crm.example/l/abc)",
        "",
    ]
    for line in "".join(blocks("console")).splitlines():
        program, *words = shlex.split(line)
        assert program == "crmcore"
        with pytest.raises(SystemExit) as ended:
            root.main(words, prog_name="crmcore")
        assert not ended.value.code, (line, capsys.readouterr().err)
    assert "Dear Anna" in capsys.readouterr().out
    assert "<html" in (tmp_path / "winter.html").read_text("utf-8")


def test_it_leaves_nothing_out() -> None:
    names = {cls.__record__.name for cls in AREA.records}  # type: ignore[attr-defined]
    names |= {f"firm.{key}" for key in FirmWords.model_fields}
    assert [name for name in sorted(names) if f"`{name}`" not in PAGE] == []
    assert [key for key in FirmWords.model_fields if not re.search(rf"^{key} = ", PAGE, re.MULTILINE)] == []
    verbs = {one.name or one.callback.__name__ for one in command.app.registered_commands if one.callback}
    assert [verb for verb in sorted(verbs) if f"crmcore template {verb}" not in PAGE] == []
