"""``crmcore quota``, ``crmcore commission``, and the reports on the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from crmcore import Crm
from crmcore.cli import root
from tests.sfa.firm import build

CONFIG = """
[store]
url = "{url}"

[plugins.sfa.commissions.standard]
rate = 0.05
tiers = [{{ at = 0.5, factor = 2 }}]
"""

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def crmcore(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    """The command line over the small firm, whose days are its own."""
    firm = build(sqlite_url)
    (tmp_path / "crm.toml").write_text(CONFIG.format(url=sqlite_url), "utf-8")
    monkeypatch.chdir(tmp_path)
    opened = Crm.from_toml
    monkeypatch.setattr(Crm, "from_toml", lambda path, **more: opened(path, clock=firm.crm.context.clock, **more))

    def run(*args: str) -> tuple[int, str, str]:
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            root.main([*args], prog_name="crmcore")
        said = capsys.readouterr()
        return int(ended.value.code or 0), said.out, said.err

    return run


def test_quotas_are_set_and_listed(crmcore: Run) -> None:
    code, _, err = crmcore("quota", "set", "2026-Q1", "600 EUR", "--rep", "Ann")
    assert (code, "The quota of Ann for won_value from 2026-01-01 to 2026-03-31 is 600.00 EUR." in err) == (0, True)
    made = json.loads(crmcore("quota", "set", "2026-02", "5", "--measure", "won_deals", "--json")[1])
    assert (made["number"], made["owner_id"], made["measure"]) == (5, None, "won_deals")
    code, out, _ = crmcore("quota", "list", "--period", "2026-Q1")
    assert (code, "Ann" in out, "600.00 EUR" in out, "the firm" in out) == (0, True, True, True)
    assert [q["holder"] for q in json.loads(crmcore("quota", "list", "--json")[1])] == ["the firm", "Ann"]
    rows = json.loads(crmcore("report", "sfa.attainment", "--json")[1])["rows"]
    assert (rows[0]["rep"], rows[0]["quota"], rows[0]["won_value"]) == ("Ann", "600", "400")


@pytest.mark.parametrize(
    ("args", "text"),
    [
        (("2026-Q1", "much", "--rep", "Ann"), "'much' is no goal for won_value. Give an amount and a currency"),
        (("2026-Q1", "1.5", "--measure", "won_deals"), "'1.5' is no goal for won_deals. Give a whole number."),
        (("2026-Q9", "1 EUR"), "'2026-Q9' is not a period."),
        (
            ("2026-Q1", "1 EUR", "--rep", "Anne"),
            "There is no user 'Anne' that this actor may read. Did you mean 'Ann'?",
        ),
    ],
)
def test_a_mistake_is_one_line(crmcore: Run, args: tuple[str, ...], text: str) -> None:
    code, _, err = crmcore("quota", "set", *args)
    assert (code, text in err, err.count("\n")) == (1, True, 1), err


def test_commissions_are_shown_and_settled_once(crmcore: Run) -> None:
    assert crmcore("quota", "set", "2026-Q1", "600 EUR", "--rep", "Ann")[0] == 0
    code, out, err = crmcore("commission", "show", "2026-Q1", "--rep", "Ann")
    assert (code, "10 % of value, from 50 % of the quota on" in out, "Together: 25.00 EUR" in out) == (0, True, True), (
        err
    )
    shown = json.loads(crmcore("commission", "show", "2026-Q1", "--json")[1])
    assert {rep: float(sum_["amount"]) for rep, sum_ in shown["by_rep"].items()} == {"Ann": 25, "Bob": 17.5}
    assert shown["lines"][0]["reason"] == "5 % of value, without a quota"
    code, out, err = crmcore("commission", "settle", "2026-Q1")
    assert (code, "4 postings." in err, "standard 2026-Q1" in out) == (0, True, True), err
    code, out, err = crmcore("commission", "settle", "2026-Q1")
    assert (code, out, err) == (0, "", "Nothing to post: 2026-Q1 is settled as it stands.\n")
    assert json.loads(crmcore("commission", "settle", "2026-Q1", "--json")[1]) == []
    assert "--rep" in crmcore("commission", "show", "--help")[1]
