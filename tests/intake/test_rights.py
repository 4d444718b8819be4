"""An import is done with the rights of whoever runs it."""

from __future__ import annotations

import pytest

from crmcore import Customer, User
from crmcore.errors import Forbidden
from crmcore_intake import Import, Key
from crmcore_sfa import Product
from tests.intake.firm import CONFIG, HEAD, PLUGINS
from tests.support import make_crm

PRODUCTS = """
title = "Products"
system = "old"
currency = "EUR"
[[source]]
file = "products.csv"
record = "sfa_product"
identify = "name"
[source.fields]
name = "name"
cost = "cost"
"""


ROLES = {
    "rep": {"permissions": ["intake.import"]},
    "clerk": {
        "*": {"read": "own", "create": "own", "edit": "own"},
        "sfa_product": {"read": "all", "create": "all", "edit": "all"},
        "permissions": ["intake.import"],
    },
}
"""Who else may import, as a team says it in crm.toml."""


@pytest.fixture
def crm(store_url):
    return make_crm(store_url, plugins=PLUGINS, config={"fields": CONFIG["fields"], "roles": ROLES})


def hire(crm, name: str, *roles: str) -> User:
    with crm.as_system("hire") as work:
        return work.add(User(name=name, roles=roles))


def test_who_lacks_the_permission_may_not_even_look(crm, desk) -> None:
    desk.actor = hire(crm, "Vic", "viewer")
    for only_look in (False, True):
        with pytest.raises(Forbidden, match=r"may not import\. Grant the permission 'intake"):
            desk.bring(HEAD + "Acme,,,,,\n", only_look=only_look)


def test_a_rep_brings_in_what_is_then_hers_and_sees_no_more(crm, desk) -> None:
    ada, bob = hire(crm, "Ada", "rep"), hire(crm, "Bob", "rep")
    desk.actor = ada
    assert desk.bring(HEAD + "Acme,Steel,,,,\n").last.created == 1
    desk.actor = bob
    got = desk.bring(HEAD + "Acme,Paper,,,,\nZeta,,,,,\nNeu,,,,,Acme\n")
    # Acme is Ada's. Bob learns that the key is taken, and nothing about the customer.
    assert got.counts("created", "changed", "refused") == (2, 0, 2)
    assert got.told[0] == (
        "line 2: refuse customer Acme: The value of 'scheme' and 'key' is taken. "
        "Use another, or change the existing one."
    )
    assert got.told[3] == "line 4: refuse customer Neu: column 'parent': 'Acme' is the old.name of no 'customer'"
    with crm.work(ada, read_only=True) as work:
        assert [c.industry for c in work.each(Customer)] == ["Steel"]
        assert (work.count(Import), work.count(Key)) == (1, 1)
    with crm.work(bob, read_only=True) as work:
        assert {c.name: c.owner_id for c in work.each(Customer)} == {"Zeta": bob.id, "Neu": bob.id}
        assert (work.count(Import), work.count(Key)) == (1, 2)


def test_a_field_that_the_actor_may_not_edit_stops_the_import_at_once(crm, desk) -> None:
    desk.describe(PRODUCTS)
    desk.actor = hire(crm, "Cleo", "clerk")
    with pytest.raises(Forbidden, match=r"products\.csv: this actor may not edit the field 'cost' of 'sfa_product'"):
        desk.bring("name,cost\nChair,10\n")
    desk.describe(PRODUCTS.replace('cost = "cost"\n', ""))
    assert desk.bring("name,cost\nChair,10\n").last.created == 1
    with crm.as_system("look", read_only=True) as work:
        assert [p.cost for p in work.each(Product)] == [None]


def test_a_record_that_the_actor_may_not_create_stops_the_import_at_once(crm, desk) -> None:
    desk.describe(PRODUCTS)
    desk.actor = hire(crm, "Ada", "rep")
    with pytest.raises(Forbidden, match="no role of this actor may create 'sfa_product' for everybody"):
        desk.bring("name,cost\nChair,10\n")
