"""Other records that a row names: found, refused, made, or left empty."""

from __future__ import annotations

import re

import pytest

from crmcore import Customer, Team, TeamMember, User
from crmcore.errors import CrmError
from crmcore_intake import Effect, Key
from crmcore_sfa import Opportunity, Product

DEALS = """
title = "Deals"
system = "old"
currency = "EUR"

[[source]]
file = "deals.csv"
record = "sfa_opportunity"
identify = "id"

[source.fields]
title = "id"
customer_id = { column = "account", lookup = LOOKUP }
product_id = { column = "product", lookup = { by = "name", missing = "empty" } }
"""
HEAD = "id,account,product\n"
NEW = 'new = { kind = "organization" }'

PEOPLE = """
title = "People"
system = "hr"

[[source]]
file = "people.csv"
record = "user"
identify = "who"
teams = ["{office}", "everybody"]

[source.fields]
name = "who"
manager_id = { column = "boss", lookup = "hr.who" }
"""


def with_lookup(words: str) -> str:
    return DEALS.replace("LOOKUP", words)


def test_a_record_is_found_by_a_field(crm, desk) -> None:
    with crm.as_system("stock") as work:
        acme = work.add(Customer.organization(name="Acme"))
        for _ in range(3):
            work.add(Customer.organization(name="Twin"))
    desk.describe(with_lookup('"name"'))
    got = desk.bring(HEAD + "1,Acme,\n2,Nobody,\n3,Twin,\n4,,\n")
    assert got.told[1:3] == [
        "line 3: refuse sfa_opportunity 2: column 'account': 'Nobody' is the name of no 'customer'",
        "line 4: refuse sfa_opportunity 3: column 'account': 'Twin' is the name of 3 records of 'customer'",
    ]
    with crm.as_system("look", read_only=True) as work:
        assert {d.title: d.customer_id for d in work.each(Opportunity)} == {"1": acme.id, "4": None}


def test_a_missing_record_can_be_made_or_left_out(crm, desk) -> None:
    desk.describe(with_lookup(f'{{ by = "old.account", missing = "create", {NEW} }}'))
    got = desk.bring(HEAD + "1,Acme,Unknown\n2,Acme,\n")
    assert got.last.created == 2
    with crm.as_system("look", read_only=True) as work:
        (acme,) = work.each(Customer)
        assert {(d.customer_id, d.product_id) for d in work.each(Opportunity)} == {(acme.id, None)}
        (key,) = work.find(Key, Key.t.c.scheme == "old.account")
        assert (key.key, key.record_id, key.row) == ("Acme", acme.id, 1)
        assert [(e.record_type, e.version_from) for e in work.each(Effect)] == [("customer", 0)]
    assert desk.bring(HEAD + "1,Acme,Unknown\n2,Acme,\n3,Acme,\n").counts("created", "unchanged") == (1, 2)


def test_what_was_made_for_a_lookup_is_filled_by_its_own_row(crm, desk) -> None:
    desk.describe(with_lookup(f'{{ by = "old.account", missing = "create", {NEW} }}'))
    desk.bring(HEAD + "1,Acme,\n")
    desk.describe(
        'title = "Accounts"\nsystem = "old"\n[[source]]\nfile = "a.csv"\nrecord = "customer"\nidentify = "account"\n'
        '[source.fields]\nname = "account"\nkind = { constant = "organization" }\nindustry = "industry"\n'
    )
    assert desk.bring("account,industry\nAcme,Steel\n").counts("created", "changed") == (0, 1)
    with crm.as_system("look", read_only=True) as work:
        assert [c.industry for c in work.each(Customer)] == ["Steel"]


def test_a_row_may_name_one_further_up(crm, desk) -> None:
    desk.describe(PEOPLE)
    got = desk.bring("who,boss,office\nAda,,North\nBob,Ada,North\nCarl,Dora,\nDora,Bob,South\n")
    assert [o.action.value for o in got.outcomes] == ["create", "create", "refuse", "create"]
    with crm.as_system("look", read_only=True) as work:
        name = {u.id: u.name for u in work.each(User)}
        assert {u.name: name.get(u.manager_id) for u in work.each(User)} == {"Ada": None, "Bob": "Ada", "Dora": "Bob"}
        team = {t.id: t.name for t in work.each(Team)}
        assert sorted((team[m.team_id], name[m.user_id]) for m in work.each(TeamMember)) == [
            ("North", "Ada"), ("North", "Bob"), ("South", "Dora"),
            ("everybody", "Ada"), ("everybody", "Bob"), ("everybody", "Dora"),
        ]  # fmt: skip
    again = desk.bring("who,boss,office\nAda,,North\nBob,Ada,North\nCarl,Dora,\nDora,Bob,South\n")
    assert [o.action.value for o in again.outcomes] == ["unchanged", "unchanged", "create", "unchanged"]
    assert desk.bring("who,boss,office\nAda,,South\n").counts("changed") == (1,)


def test_products_are_found_among_those_of_another_source(crm, desk) -> None:
    with crm.as_system("stock") as work:
        chair = work.add(Product(name="Chair"))
    desk.describe(with_lookup('"name"'))
    desk.bring(HEAD + "1,,Chair\n")
    with crm.as_system("look", read_only=True) as work:
        assert [d.product_id for d in work.each(Opportunity)] == [chair.id]


@pytest.mark.parametrize(
    ("lookup", "text"),
    [
        ('"nam"', "'customer' has no field 'nam'. Did you mean 'name'?"),
        ('"old.acount"', "no source gives identities 'old.acount'"),
        ('{ by = "name", missing = "create" }', "cannot be made of its name alone. Say new = { kind = … }"),
        ('{ by = "name", missing = "create", new = { kind = "firm" } }', "'firm' for 'kind' is not one of"),
        ('{ by = "name", missing = "create", new = { knd = "x" } }', "has no field 'knd'. Did you mean 'kind'?"),
        ('{ record = "custmer", by = "name" }', "There is no record 'custmer'. Did you mean 'customer'?"),
    ],
)
def test_a_lookup_that_cannot_work_is_one_line_and_stores_nothing(sqlite_desk, lookup: str, text: str) -> None:
    sqlite_desk.describe(with_lookup(lookup))
    with pytest.raises(CrmError, match=re.escape(text)) as caught:
        sqlite_desk.bring(HEAD + "1,Acme,\n")
    assert "\n" not in str(caught.value)
    with sqlite_desk.crm.as_system("look", read_only=True) as work:
        assert work.count(Opportunity) == 0
