"""``crmcore deal``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from crmcore import Crm, Customer, Money, User
from crmcore.cli import root
from crmcore_sfa import Sales
from crmcore_sfa.deals.records import Buys
from crmcore_sfa.deals.verbs import Deals
from crmcore_testing.templates import set_up


@pytest.fixture
def firm(tmp_path: Path, store_url: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A firm with one deal."""
    text = f'[store]\nurl = "{store_url}"\n\n[plugins.sfa]\nlost_reasons = ["price", "timing"]\n'
    (tmp_path / "crm.toml").write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    with Crm.from_toml(tmp_path / "crm.toml") as crm:
        set_up(crm)
        with crm.as_system("set up") as work:
            ann = work.add(User(name="Ann", email="ann@firm.example", roles=("rep",)))
            acme = work.add(Customer.organization(name="Acme", owner_id=ann.id))
            carla = work.add(Customer.person(name="Carla", owner_id=ann.id))
        with crm.work(ann) as work:
            deal = Sales(work).open(acme, "Lamps for the hall", amount=Money("1200", "EUR"))
            deals = Deals(work)
            deals.involve(deal, carla, Buys.CHAMPION, note="likes us")
            deals.compete(deal, "Rival Ltd")
            deals.split(deal, {ann: 1})
    return tmp_path


def run(capsys: pytest.CaptureFixture[str], *args: str) -> tuple[int, str, str]:
    capsys.readouterr()
    with pytest.raises(SystemExit) as ended:
        root.main(list(args), prog_name="crmcore")
    said = capsys.readouterr()
    return int(ended.value.code or 0), said.out, said.err


def test_a_deal_is_shown_on_one_screen_moved_on_and_lost(firm: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def crmcore(*args: str) -> Any:
        code, out, err = run(capsys, "--as", "ann@firm.example", "deal", *args)
        assert code == 0, err
        return json.loads(out) if "--json" in args else out + err

    shown = crmcore("show", "Lamps")
    for words in ("Lamps for the hall", "[Prospecting]", "Acme", "Ann", "1,200.00 EUR", "Carla", "champion", "Rival"):
        assert words in shown
    assert "by 2026-03-09" in crmcore("step", "Lamps", "Call Carla", "--on", "2026-03-09") + crmcore("show", "Lamps")
    assert "now in 'quoted'" in crmcore("move", "Lamps", "quoted")
    data = crmcore("show", "Lamps", "--json")
    assert data["deal"]["stage"] == "quoted"
    assert data["forecast"] == "best_case"
    assert [p["name"] for p in data["people"]] == ["Carla"]
    assert data["shares"] == [{"user": "Ann", "share": "1"}]
    code, _, err = run(capsys, "deal", "lose", "Lamps")
    assert (code, err.count("\n")) == (1, 1)
    assert "takes a reason. Allowed: 'price', 'timing'" in err
    code, _, err = run(capsys, "deal", "lose", "Lamps", "--reason", "price", "--to", "Rivel Ltd")
    assert "'Rivel Ltd' is no competitor for 'Lamps for the hall'. Did you mean 'Rival Ltd'?" in err
    lost = crmcore("lose", "Lamps", "--reason", "price", "--to", "Rival Ltd", "--json")
    assert (lost["stage"], lost["lost_reason"]) == ("lost", "price")
    assert crmcore("show", "Lamps", "--json")["competitors"][0]["won"] is True


def test_a_deal_is_won(firm: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "deal", "win", "Lamps", "--json")
    assert (code, json.loads(out)["stage"]) == (0, "won"), err
    code, _, err = run(capsys, "deal", "win", "Lamps")
    assert (code, "The record is closed" in err) == (1, True)


def test_a_deal_is_opened_and_changed(firm: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def crmcore(*args: str) -> Any:
        code, out, err = run(capsys, "--as", "ann@firm.example", "deal", *args, "--json")
        assert code == 0, err
        return json.loads(out)

    made = crmcore("open", "More seats", "--customer", "Acme", "--amount", "900 EUR", "--pipeline", "sfa.expansion")
    assert (made["stage"], made["amount"]["amount"], made["close_on"]) == ("identified", "900", None)
    made = crmcore("change", "More", "--close-on", "2026-12-20", "--forecast", "commit")
    assert (made["close_on"], made["forecast"], made["amount"]["amount"]) == ("2026-12-20", "commit", "900")
    code, _, err = run(capsys, "deal", "change", "More", "--amount", "1000")
    assert (code, "'1000' is no amount of money. Write it like '5000 EUR'." in err) == (1, True)
    code, _, err = run(capsys, "deal", "change", "More")
    assert (code, "Say what changes" in err) == (2, True)
