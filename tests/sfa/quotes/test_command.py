"""``crmcore quote`` as a person or a program runs it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from crmcore import Crm, Customer, Money, User
from crmcore.cli import root
from crmcore_sfa import Product, Sales
from crmcore_testing.templates import set_up

Run = Callable[..., tuple[int, str, str]]


CONFIG = """
[store]
url = "{url}"

[firm]
name = "Halden"

[plugins.sfa.discounts]
rep = 0.1
manager = 0.25
"""


def put_up(folder: Path, url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Make a firm of two with one product, one customer and one deal; return what runs a command of one of them."""
    (folder / "crm.toml").write_text(CONFIG.format(url=url), "utf-8")
    monkeypatch.chdir(folder)
    with Crm.from_toml("crm.toml") as crm:
        set_up(crm)
        with crm.as_system("set up") as work:
            boss = work.add(User(name="Boss", email="boss@firm.example", roles=("manager",)))
            ann = work.add(User(name="Ann", email="ann@firm.example", roles=("rep",), manager_id=boss.id))
            acme = work.add(Customer.organization(name="Acme", owner_id=ann.id))
            lamp = work.add(Product(name="Lamp", price=Money("100", "EUR")))
            Sales(work).add_line(Sales(work).open(acme, "Hall", owner_id=ann.id), lamp, 5)

    def run(who: str, *args: str) -> tuple[int, str, str]:
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            root.main(["--as", f"{who}@firm.example", "quote", *args], prog_name="crmcore")
        said = capsys.readouterr()
        return int(ended.value.code or 0), said.out, said.err

    return run


@pytest.fixture
def crmcore(tmp_path: Path, store_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """The firm on each database."""
    return put_up(tmp_path, store_url, monkeypatch, capsys)


@pytest.fixture
def local(tmp_path: Path, sqlite_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """The firm on SQLite alone."""
    return put_up(tmp_path, sqlite_url, monkeypatch, capsys)


def drafted(crmcore: Run, *args: str) -> str:
    code, out, err = crmcore("ann", "draft", *args, "--json")
    assert code == 0, err
    return str(json.loads(out)["number"])


def test_a_quote_from_draft_to_acceptance(crmcore: Run) -> None:
    number = drafted(crmcore, "--deal", "Hall")
    code, out, _ = crmcore("ann", "add", number, "Lamp", "2", "--discount", "50%", "--recurrence", "month")
    assert (code, "Lamp" in out, "50.0%" in out, "1,700" in out) == (0, True, True, True)
    code, out, _ = crmcore("ann", "send", number)
    assert (code, "It waits for Boss." in out) == (0, True)
    code, out, _ = crmcore("boss", "approvals")
    assert (code, number in out, "35.30% off is more than the 10.00% that Ann may grant" in out) == (
        0,
        True,
        True,
    ) or out
    (waiting,) = json.loads(crmcore("boss", "approvals", "--json")[1])
    assert (waiting["quote"], waiting["owner"], waiting["rule"]) == (number, "Ann", "discount")
    code, _, err = crmcore("ann", "approve", number)
    assert (code, "waits for Boss" in err, err.count("\n")) == (1, True, 1)
    approved = json.loads(crmcore("boss", "approve", number, "-m", "Fine", "--json")[1])
    assert (approved["stage"], approved["approvals"][0]["comment"]) == ("approved", "Fine")
    assert "Nothing waits for you." in crmcore("boss", "approvals")[2]
    assert json.loads(crmcore("ann", "send", number, "--json")[1])["stage"] == "sent"
    new = json.loads(crmcore("ann", "revise", number, "--json")[1])
    assert (new["name"], new["revision"]) == (f"{number} v2", 2)
    assert json.loads(crmcore("ann", "show", f"{number} v1", "--json")[1])["stage"] == "superseded"
    assert json.loads(crmcore("ann", "show", number, "--json")[1])["id"] == new["id"]
    refused = json.loads(crmcore("ann", "submit", number, "--json")[1])
    assert refused["stage"] == "in_approval"
    assert json.loads(crmcore("boss", "refuse", number, "-m", "Enough", "--json")[1])["stage"] == "draft"
    crmcore("ann", "change", number, "--valid-until", "2099-01-01", "--title", "Hall, again", "--term-months", "6")
    assert json.loads(crmcore("ann", "submit", number, "--json")[1])["valid_until"] == "2099-01-01"
    assert json.loads(crmcore("ann", "reopen", number, "--json")[1])["stage"] == "draft"
    crmcore("ann", "send", number)
    crmcore("boss", "approve", number)
    crmcore("ann", "send", number)
    assert json.loads(crmcore("ann", "accept", number, "--win", "--json")[1])["stage"] == "accepted"
    code, out, err = crmcore("ann", "show", number)
    assert ("Accepted" in out, "Hall, again" in out) == (True, True), err


def test_a_quote_is_printed(local: Run, tmp_path: Path) -> None:
    number = drafted(local, "Lamps", "--customer", "Acme", "--line", "Lamp*3", "--line", "Lamp")
    code, _, err = local("ann", "print", number, "--html", "q.html", "--pdf", "q.pdf")
    assert (code, f"Quote {number} is in q.html." in err, f"Quote {number} is in q.pdf." in err) == (0, True, True)
    assert "400.00 EUR" in (tmp_path / "q.html").read_text("utf-8")
    assert (tmp_path / "q.pdf").read_bytes().startswith(b"%PDF")
    code, _, err = local("ann", "print", number, "--html", "none/q.html")
    assert (code, "none/q.html" in err, err.count("\n")) == (1, True, 1)


def test_a_quote_is_declined(local: Run) -> None:
    number = drafted(local, "Lamps", "--customer", "Acme", "--line", "Lamp")
    local("ann", "add", number, "Transport", "1", "--free", "--price", "12.50", "--unit", "trip")
    assert json.loads(local("ann", "send", number, "--json")[1])["total"] == {"amount": "112.5", "currency": "EUR"}
    told = json.loads(local("ann", "decline", number, "--reason", "Too dear", "--json")[1])
    assert (told["stage"], told["declined_reason"]) == ("declined", "Too dear")


MISTAKES = (
    (("draft",), "A quote needs a title or a deal"),
    (("draft", "--deal", "Hall", "--customer", "Acme"), "goes to the deal's customer"),
    (("draft", "x", "--customer", "Nobody"), "There is no customer 'Nobody'"),
    (("draft", "x", "--line", "Lamp*many"), "'many' is no number"),
    (("draft", "x", "--line", "Lamb"), "There is no sfa_product 'Lamb'"),
    (("draft", "x", "--currency", "euro"), "'euro' is not a currency"),
    (("show", "Q-1"), "There is no quote 'Q-1'"),
    (("add", "NUMBER", "Lamp", "0"), "A quantity is above 0"),
    (("add", "NUMBER", "Lamp", "--price", "much"), "'much' is not an amount of money"),
    (("change", "NUMBER", "--valid-until", "tomorrow"), "'tomorrow' is no day"),
    (("send", "NUMBER"), "'customer_id' must be filled"),
    (("print", "NUMBER"), "Nothing says what to write"),
    (("accept", "NUMBER"), "cannot move from 'draft' to 'accepted'"),
)


def test_each_mistake_is_one_line_and_changes_nothing(local: Run) -> None:
    number = drafted(local, "Lamps", "--line", "Lamp")
    before = local("ann", "show", number, "--json")[1]
    for args, text in MISTAKES:
        code, out, err = local("ann", *(number if word == "NUMBER" else word for word in args))
        assert (code, out, err.count("\n"), text in err) == (1, "", 1, True), err
    assert local("ann", "show", number, "--json")[1] == before
    assert drafted(local, "Next").endswith("-0002")
