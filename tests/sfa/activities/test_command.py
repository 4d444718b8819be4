"""``crmcore activity``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from crmcore import Crm, Customer, User
from crmcore.cli import root
from crmcore_sfa import Sales
from crmcore_testing.templates import set_up


@pytest.fixture
def firm(tmp_path: Path, store_url: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A firm with one rep, one customer and one deal."""
    text = f'[store]\nurl = "{store_url}"\n\n[firm]\ntime_zone = "Europe/Berlin"\n\n[plugins.sfa]\n'
    (tmp_path / "crm.toml").write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    with Crm.from_toml(tmp_path / "crm.toml") as crm:
        set_up(crm)
        with crm.as_system("set up") as work:
            ann = work.add(User(name="Ann", email="ann@firm.example", roles=("rep",)))
            acme = work.add(Customer.organization(name="Acme", owner_id=ann.id))
            Sales(work).open(acme, "Lamps", owner_id=ann.id)
    return tmp_path


def test_an_activity_is_planned_listed_done_and_called_off(firm: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def crmcore(*args: str) -> tuple[int, str, str]:
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            root.main(["--as", "ann@firm.example", "activity", *args], prog_name="crmcore")
        said = capsys.readouterr()
        return int(ended.value.code or 0), said.out, said.err

    call = ("plan", "Call Acme", "--kind", "call", "--about", "opportunity/Lamps", "--due", "2026-01-05T09:30")
    code, out, err = crmcore(*call, "--priority", "high", "--remind", "2026-01-05", "--json")
    assert code == 0, err
    planned = json.loads(out)
    assert (planned["due_at"], planned["remind_at"]) == ("2026-01-05T08:30:00+00:00", "2026-01-04T23:00:00+00:00")
    assert (planned["kind"], planned["record_type"], planned["state"]) == ("call", "sfa_opportunity", "planned")
    assert crmcore("plan", "Some day", "--customer", "Acme")[0] == 0
    code, _, err = crmcore("plan", "x", "--due", "soon")
    assert (code, "'soon' is no day and no time" in err) == (1, True)
    code, out, _ = crmcore("list")
    assert ("Call Acme" in out, "2026-01-05 09:30" in out, "Some day" in out) == (True, True, True)
    late = json.loads(crmcore("list", "--overdue", "--rep", "Ann", "--json")[1])
    assert [a["subject"] for a in late] == ["Call Acme"]
    assert json.loads(crmcore("list", "--today", "--json")[1]) == []
    done = json.loads(crmcore("done", "Call", "--outcome", "reached", "--minutes", "7", "--json")[1])
    assert (done["state"], done["outcome"], done["minutes"]) == ("done", "reached", 7)
    code, _, err = crmcore("done", "Call Acme")
    assert (code, "already" in err, err.count("\n")) == (1, True, 1)
    assert "called off" in crmcore("cancel", "Some day", "--why", "no need")[2]
    assert json.loads(crmcore("list", "--json")[1]) == []
