"""The page about quotes: its settings load, its Python and its commands run, and it leaves nothing out."""

from __future__ import annotations

import re
import shlex
import tomllib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crmcore import Crm, Customer, Money, User
from crmcore.cli import root
from crmcore_sfa import Product
from crmcore_sfa.config import SfaConfig
from crmcore_sfa.printing import PrintSettings
from crmcore_sfa.quotes import AREA, command
from crmcore_sfa.quotes.settings import ApprovalRule, QuoteSettings
from crmcore_testing.templates import set_up
from tests.support import Clock

PAGE = (Path(__file__).parents[3] / "docs/plugins/sfa/quotes.md").read_text("utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def test_all_of_it_runs(
    tmp_path: Path, sqlite_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "\n".join((f'[store]\nurl = "{sqlite_url}"\n[firm]\nname = "Halden"\n[plugins.sfa]', *blocks("toml")))
    assert tomllib.loads(text)
    (tmp_path / "crm.toml").write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    crm = Crm.from_toml("crm.toml", clock=Clock(datetime(2026, 3, 2, 9, tzinfo=UTC)))
    set_up(crm)
    with crm.as_system("set up") as work:
        boss = work.add(User(name="Boss", email="boss@firm.example", roles=("manager",)))
        ann = work.add(User(name="Ann", email="ann@firm.example", roles=("rep",), manager_id=boss.id))
        acme = work.add(Customer.organization(name="Acme GmbH", owner_id=ann.id))
        lamp = work.add(Product(name="Lamp", price=Money("100", "EUR"), cost=Money("40", "EUR")))
    names: dict[str, object] = {"crm": crm, "ann": ann, "boss": boss, "acme": acme, "lamp": lamp}
    for code in blocks("python"):
        exec(compile(code, "docs/plugins/sfa/quotes.md", "exec"), names)  # noqa: S102 — the page is our own
    assert capsys.readouterr().out.splitlines() == [
        "Q-2026-0001 sent 3,175.00 EUR",
        "Q-2026-0001 v2 in_approval",
        "22.44% off is more than the 10.00% that Ann may grant.",
        "accepted 2,540.00 EUR",
        "Quote Q-2026-0001 v2 b'%PDF' True",
    ]
    crm.close()
    year = datetime.now(UTC).year
    for line in (
        "".join(blocks("console")).replace("Q-2026-0002", f"Q-{year}-{2 if year == 2026 else 1:04}").splitlines()
    ):
        program, *words = shlex.split(line)
        assert program == "crmcore"
        with pytest.raises(SystemExit) as ended:
            root.main(words, prog_name="crmcore")
        assert not ended.value.code, (line, capsys.readouterr().err)
    assert (tmp_path / "quote.pdf").read_bytes()[:4] == b"%PDF"
    assert "Lamp" in (tmp_path / "quote.html").read_text("utf-8")


def test_it_leaves_nothing_out() -> None:
    names = {cls.__record__.name for cls in AREA.records} | {fact.name for fact in AREA.facts}  # type: ignore[attr-defined]
    names |= {stage.name for line in AREA.pipelines for stage in line.stages}
    assert [name for name in sorted(names) if f"`{name}`" not in PAGE] == []
    keys = {*QuoteSettings.model_fields, *ApprovalRule.model_fields, *PrintSettings.model_fields}
    assert [key for key in sorted(keys) if not re.search(rf"^{key} = ", PAGE, re.MULTILINE)] == []
    assert {"quotes", "discounts", "approvals", "printing"} <= set(SfaConfig.model_fields)
    verbs = {one.name or one.callback.__name__ for one in command.app.registered_commands if one.callback}
    missing = [verb for verb in sorted(verbs) if f"`{verb}`" not in PAGE and f" quote {verb}" not in PAGE]
    assert missing == []
    permissions = {permission for role in AREA.roles for permission in role.permissions}
    assert [one for one in permissions if f'"{one}"' not in PAGE] == []
