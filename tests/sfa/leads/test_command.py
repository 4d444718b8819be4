"""``crmcore lead``."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crmcore import Crm
from crmcore.cli import root
from crmcore_testing.templates import set_up
from tests.sfa.leads.sales_floor import people

TOML = """
[store]
url = "{url}"

[[plugins.sfa.territories]]
name = "dach"
when = "record.country in ['DE', 'AT', 'CH']"
users = ["ann@f.example", "bob@f.example"]

[[plugins.sfa.assignment]]
name = "theirs"
territory = "*"

[[plugins.sfa.assignment]]
name = "rest"
pool = "open"

[plugins.sfa.pools.open]
limit = 1
"""

Lead = Callable[..., Any]


@pytest.fixture
def lead(tmp_path: Path, store_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Lead:
    """Run ``crmcore lead`` as somebody; returns what it printed as JSON, or what it said."""
    (tmp_path / "crm.toml").write_text(TOML.format(url=store_url), "utf-8")
    monkeypatch.chdir(tmp_path)
    with Crm.from_toml(tmp_path / "crm.toml") as crm:
        set_up(crm)
        with crm.as_system("set up") as work:
            people(work)

    def run(who: str, *args: str, fails: bool = False) -> Any:
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            root.main(["--as", f"{who}@f.example", "lead", *args], prog_name="crmcore")
        said = capsys.readouterr()
        assert bool(ended.value.code) == fails, said.err
        return json.loads(said.out) if "--json" in args and not fails else said.out + said.err

    return run


def test_a_lead_from_the_fair_to_the_deal(lead: Lead) -> None:
    made = lead("cid", "capture", "Ada Berg", "--country", "AT", "--email", "ada@berg.example", "--json")
    assert (made["owner"], made["known"], made["collisions"], made["lead"]["territory"]) == ("Ann", False, [], "dach")
    assert "Already at work: Ann." in lead("cid", "collisions", "--email", "ADA@berg.example")
    assert lead("bob", "collisions", "--phone", "123456", "--json") == {"collisions": []}
    assert "'5000' is no amount of money. Write it like '5000 EUR'." in lead(
        "ann", "qualify", "Ada", "--budget", "5000", fails=True
    )
    assert "'Ada Berg' is qualified." in lead(
        "ann", "qualify", "Ada", "--budget", "5000 EUR", "--timeline", "2026-05-01", "--rating", "hot"
    )
    deal = lead(
        "ann", "convert", "Ada", "--title", "Berg", "--amount", "6000 EUR", "--close-on", "2026-06-30", "--json"
    )
    assert (deal["title"], deal["close_on"]) == ("Berg", "2026-06-30")
    assert "was converted on" in lead("ann", "convert", "Ada", fails=True)
    assert [row["stage"] for row in lead("ann", "list", "--closed", "--json")] == ["converted"]


def test_a_lead_without_a_title_is_refused_in_one_line(lead: Lead) -> None:
    for title in ("", "  "):
        assert "A lead says in its title what it is about; this one is empty." in lead(
            "cid", "capture", title, fails=True
        )
    assert lead("cid", "list", "--json") == []


def test_the_pool_on_the_command_line(lead: Lead) -> None:
    for name in ("One", "Two"):
        assert "goes to the pool 'open'" in lead("cid", "capture", name, "--source", "web")
    shown = lead("ann", "list", "--waiting")
    assert "One" in shown
    assert "Two" in shown
    assert "'One' is yours." in lead("ann", "claim", "One")
    assert "1 are allowed. Convert, disqualify or release one first." in lead("ann", "claim", "Two", fails=True)
    one = lead("ann", "list", "--json")[0]["id"]
    assert "is already taken by Ann. Claim another one." in lead("bob", "claim", one, fails=True)
    assert "waits in the pool 'open'" in lead("ann", "release", "One")
    assert lead("bob", "claim", one, "--json")["pool"] == "open"
    assert "is disqualified" in lead("bob", "disqualify", "One", "spam")


def test_managers_assign_and_look_at_the_rules(lead: Lead) -> None:
    lead("cid", "capture", "Loose", "--country", "DE", "--owner", "Cid")
    assert "Say which" in lead("boss", "assign", fails=True)
    assert "may not assign leads" in lead("cid", "assign", "Loose", fails=True)
    done = lead("boss", "assign", "--where", "record.title == 'Loose'", "--json")
    assert [(d["assigned_by"], d["territory"]) for d in done] == [("theirs", "dach")]
    shown = lead("boss", "rules", "--json")
    assert [(r["rule"], r["by"]) for r in shown["rules"]] == [("theirs", "round_robin"), ("rest", "pool")]
    assert shown["problems"] == []
    assert "theirs" in lead("boss", "rules")


def test_what_cannot_be_read_is_one_line(lead: Lead) -> None:
    lead("cid", "capture", "X", "--owner", "Cid")
    assert "'much' is no amount of money" in lead("cid", "qualify", "X", "--budget", "much", fails=True)
    assert "'soon' is no day" in lead("cid", "qualify", "X", "--timeline", "soon", fails=True)
    assert "'no address' is not an e-mail address" in lead("cid", "capture", "Y", "--email", "no address", fails=True)
    assert "Say of whom" in lead("cid", "collisions", fails=True)
