"""``crmcore add``: what it takes, and what it says of what it does not take."""

from __future__ import annotations

from pathlib import Path

import pytest

from crmcore import Crm
from tests.cli.conftest import Cli, cli, firm, folder

__all__ = ["cli", "firm", "folder"]


@pytest.fixture
def desk(firm: Path) -> Path:
    """The firm with intake and a field of its own."""
    path = firm / "crm.toml"
    path.write_text(path.read_text() + '\n[plugins.intake]\n\n[fields.customer.floor]\ntype = "integer"\n')
    with Crm.from_toml(path) as crm:
        crm.migrate()
    return firm


def test_a_user_a_company_and_who_works_there(desk: Path, cli: Cli) -> None:
    assert cli("add", "user", "name=Cleo", "email=cleo@firm.example", "roles=rep, viewer").code == 0
    done = cli("--as", "Ada", "add", "customer", "kind=organization", "name=Cork", "floor=3", "domain=cork.example")
    assert done.err.startswith("Added: customer 'Cork' (")
    anna = cli(
        "add",
        "customer",
        "kind=person",
        "name=Anna",
        "email=anna@cork.example",
        "works_for=Cork",
        "owner=Cleo",
        "--json",
    ).data
    assert (anna["name"], anna["lifecycle"]) == ("Anna", "lead")
    cork = cli("view", "customer", "Cork", "--json").data
    assert (cork["floor"], cork["customer_view"]["relations"][0]["other"]) == (3, "Anna")
    (cleo,) = cli("list", "user", "--where", "record.name == 'Cleo'", "--json").data["items"]
    assert (cleo["roles"], anna["owner_id"]) == (["rep", "viewer"], cleo["id"])


def test_a_deal_with_money_and_a_day(desk: Path, cli: Cli) -> None:
    done = cli("add", "opportunity", "title=Roof", "customer=Acme", "amount=1200.50", "close_on=2026-12-01", "--json")
    assert done.data["amount"] == {"amount": "1200.50", "currency": "EUR"}
    assert (done.data["close_on"], done.data["stage"]) == ("2026-12-01", "prospecting")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("customer", "name"), "'name' names no field and its value. Write it like name=Acme."),
        (("customer", "name="), "names no field and its value"),
        (("customer", "name=X"), "A customer needs kind. Add kind=VALUE."),
        (("customer", "kind=firm", "name=X"), "kind: 'firm' is not one of person, organization"),
        (("customer", "kind=person", "nam=X"), "'customer' has no field 'nam'. Did you mean 'name'?"),
        (("customer", "kind=person", "name=X", "name=Y"), "'name' is given twice."),
        (("customer", "kind=person", "name=X", "version=3"), "'version' is written by crmcore itself."),
        (("customer", "kind=person", "name=X", "floor=high"), "floor: 'high' is"),
        (("customer", "kind=person", "name=X", "owner=Eve"), "There is no user 'Eve'"),
        (("customer", "kind=person", "name=X", "works_for=Acne"), "Did you mean 'Acme'?"),
        (("customer", "kind=person", "name=X", "email=no address"), "no address"),
        (("opportunity", "title=X", "customer=Acme", "amount=twelve"), "amount: 'twelve'"),
        (("nothing", "name=X"), "There is no record 'nothing'."),
        (("interaction", "kind=core.note", "summary=X"), "is written by work.log"),
    ],
)
def test_what_is_wrong_gets_one_line_and_adds_nothing(
    arguments: tuple[str, ...], told: str, desk: Path, cli: Cli
) -> None:
    before = cli("journal", "--json", "--limit", "1000").data["last"]
    done = cli("add", *arguments)
    assert (done.code, done.out) == (1, "")
    assert told in done.err
    assert done.err.count("\n") == 1
    assert cli("journal", "--json", "--limit", "1000").data["last"] == before


def test_rights_are_those_of_whoever_acts(desk: Path, cli: Cli) -> None:
    assert cli("--as", "Ada", "add", "user", "name=Mallory").code == 1
    assert "'Bolt'" in cli("--as", "Ada", "add", "customer", "kind=person", "name=X", "works_for=Bolt").err
