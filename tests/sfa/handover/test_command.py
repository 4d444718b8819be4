"""``crmcore handover``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import attrs
import pytest

from crmcore import Crm, Customer, User
from crmcore.cli import root
from crmcore_sfa import Opportunity, Sales
from crmcore_testing.templates import set_up


@pytest.fixture
def firm(tmp_path: Path, store_url: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A firm in which Ann owns a customer and two deals."""
    (tmp_path / "crm.toml").write_text(f'[store]\nurl = "{store_url}"\n\n[plugins.sfa]\n', "utf-8")
    monkeypatch.chdir(tmp_path)
    with Crm.from_toml(tmp_path / "crm.toml") as crm:
        set_up(crm)
        with crm.as_system("set up") as work:
            ann, *_ = work.add_all(
                User(name=n, email=f"{n.lower()}@firm.example", roles=("rep",)) for n in ("Ann", "Bob", "Carl")
            )
            acme = work.add(Customer.organization(name="Acme", owner_id=ann.id))
            for title in ("one", "two"):
                Sales(work).open(acme, title, owner_id=ann.id)
    return tmp_path


def test_a_handover_is_planned_done_listed_and_taken_back(firm: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def crmcore(*args: str) -> tuple[int, str, str]:
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            root.main(["handover", *args], prog_name="crmcore")
        said = capsys.readouterr()
        return int(ended.value.code or 0), said.out, said.err

    def data(*args: str) -> Any:
        code, out, err = crmcore(*args, "--json")
        assert code == 0, err
        return json.loads(out)

    plan = data("plan", "Ann", "--to", "bob@firm.example", "--to", "opportunity=Carl")
    assert plan["counts"] == {"customer": {"Bob": 1}, "sfa_opportunity": {"Carl": 2}}
    code, out, _ = crmcore("plan", "Ann", "--to", "Bob", "--without", "customer")
    assert (code, "Ann hands over 2 records" in out, "'Customer' is left out." in out) == (0, True, True)
    code, _, err = crmcore("do", "Ann", "--to", "Bob", "--planned", plan["digest"], "--yes")
    assert (code, "The plan is stale" in err, err.count("\n")) == (1, True, 1)
    handed = data("do", "Ann", "--to", "Bob", "--to", "opportunity=Carl", "--planned", plan["digest"])
    assert handed["summary"] == "Ann to Bob (1), Carl (2)"
    assert [h["id"] for h in data("list")] == [handed["id"]]
    assert "Ann to Bob (1), Carl (2)" in crmcore("list")[1]
    code, _, err = crmcore("plan", "Ann", "--to", "Bob")
    assert (code, "'Ann' has nothing to hand over" in err) == (1, True)
    with Crm.from_toml(firm / "crm.toml") as crm, crm.as_system("edit") as work:
        (deal,) = work.find(Opportunity, Opportunity.t.c.title == "two")
        work.save(attrs.evolve(deal, title="two and more"))
    code, out, err = crmcore("undo", handed["id"])
    assert (code, "two and more" in out, "it was changed since" in out) == (0, True, True)
    assert "2 records are as they were; 1 were kept." in err
    code, _, err = crmcore("undo", handed["id"])
    assert (code, "already" in err) == (1, True)
    undone = data("undo", handed["id"], "--force")
    assert (undone["restored"], undone["kept"]) == (1, [])
