"""A customer who is here already is recognized, and two rows about one person make one."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from crmcore import Crm, Customer, Identity, Plugin, User, guards, hookimpl
from crmcore_intake import Key
from crmcore_intake.cells import Row
from crmcore_intake.errors import ProfileProblem
from crmcore_intake.repeats import Repeats
from tests.intake.firm import CONFIG, PLUGINS, Desk, make_firm
from tests.support import make_crm

PEOPLE = """
title = "People"
system = "shop"

[[source]]
file = "people.csv"
record = "customer"
identify = "No"
match = ["external", "email", "phone+name"]

[source.fields]
kind = { constant = "person" }
name = "Name"
city = "City"

[source.identities]
email = { column = "Mail", separator = ";" }
phone = "Phone"
external = "Number"
"""
HEAD = "No,Name,City,Mail,Phone,Number\n"
FIRMS = PEOPLE.replace('"person"', '"organization"').replace('["external", "email", "phone+name"]', '["domain"]')
FIRMS = FIRMS.replace("[source.identities]", '[source.identities]\ndomain = "Site"')


@pytest.fixture
def people(desk: Desk) -> Desk:
    desk.describe(PEOPLE)
    return desk


def names(crm: Crm) -> list[str]:
    with crm.as_system("look", read_only=True) as work:
        return sorted(c.name for c in work.each(Customer))


def test_by_mail_by_external_identity_and_by_phone_with_name(crm: Crm, people: Desk) -> None:
    with crm.as_system("here before") as work:
        ada = work.add(Customer.person(name="Ada", city="London"))
        work.identify(ada, email="ADA@x.example", phone="+44 1", external="shop:77")
        bo = work.add(Customer.person(name="Bo"))
        work.identify(bo, phone="555 0100")
        work.identify(work.add(Customer.organization(name="Info")), email="info@x.example")
    rows = HEAD + "1,Ada L.,,other@x.example;ada@x.example,,\n2,Bo,Paris,,5550100,\n3,Cy,,,555-0100,\n"
    rows += "4,Ada,Rome,,,77\n5,Info,,info@x.example,,\n"
    got = people.bring(rows)
    assert got.counts("created", "changed", "unchanged", "refused") == (2, 2, 1, 0)
    assert got.told[3] == "line 5: unchanged customer 4: makes one record with line 2", "though no cell says so"
    with crm.as_system("look", read_only=True) as work:
        assert work.get(Customer, ada.id).city == "Rome"
        assert work.get(Customer, bo.id).city == "Paris"
        assert work.count(Customer) == 5, "a person is never an organization, and another name no Bo"
        assert {k.key: k.recognized for k in work.each(Key)} == {"1": True, "2": True, "3": None, "4": True, "5": None}
    assert people.bring(rows).counts("created", "changed", "unchanged") == (0, 0, 5)
    again = people.bring(HEAD + "4,Ada,Bern,,,\n")
    assert again.counts("created", "changed") == (0, 1), "from now on its key finds it"


def test_where_it_is_not_clear_the_row_is_refused_with_names(store_url: str, files: Path) -> None:
    roles = {"importer": {"permissions": ["intake.import"]}}
    crm = make_crm(store_url, plugins=PLUGINS, config={**CONFIG, "roles": roles})
    with crm.as_system("here before") as work:
        eve = work.add(User(name="Eve", roles=("rep", "importer")))
        for owner_id, name in ((eve.id, "Ada"), (eve.id, "Ada II"), (None, "Hidden Ada")):
            work.identify(work.add(Customer.person(name=name, owner_id=owner_id)), email="ada@x.example")
    desk = Desk(crm, files, PEOPLE)
    rows = HEAD + "1,Ada,,ada@x.example,,\n2,Bo,,,,\n"
    assert desk.bring(rows, only_look=True).told[0] == (
        "line 2: refuse customer 1: could be 3 customers by email: 'Ada', 'Ada II', 'Hidden Ada'"
    )
    desk.actor = eve
    assert desk.bring(rows).told == [
        "line 2: refuse customer 1: could be 2 customers by email: 'Ada', 'Ada II'",
        "line 3: create customer 2",
    ]


def test_two_rows_about_one_person_make_one(crm: Crm, people: Desk) -> None:
    rows = HEAD + "1,Ada,London,ada@x.example,,\n2,Bo,,bo@x.example,,\n"
    rows += "3,Ada L.,,ADA@x.example;a@x.example,,\n4,A,,a@x.example,,\n"
    got = people.bring(rows)
    assert got.told == [
        "line 2: create customer 1", "line 3: create customer 2",
        "line 4: unchanged customer 3: makes one record with line 2",
        "line 5: unchanged customer 4: makes one record with line 2",
    ]  # fmt: skip
    assert names(crm) == ["A", "Bo"], "in case of doubt the last row is right"
    with crm.as_system("look", read_only=True) as work:
        assert {(k.key, k.row) for k in work.each(Key)} == {("1", 1), ("2", 2), ("3", 3), ("4", 4)}
        assert len({k.record_id for k in work.each(Key)}) == 2
        assert work.count(Identity) == 3
    assert people.bring(rows).counts("created", "changed", "unchanged") == (0, 0, 4)
    assert people.bring(HEAD + "3,Ada Lovelace,,,,\n").counts("created", "changed") == (0, 1)
    assert names(crm) == ["Ada Lovelace", "Bo"]


def test_rows_about_one_person_may_lie_in_different_chunks(sqlite_url: str, files: Path) -> None:
    desk = Desk(make_firm(sqlite_url, chunk_rows=1), files, PEOPLE)
    rows = HEAD + "1,Ada,London,ada@x.example,,\n2,Bo,,bo@x.example,,\n3,Ada L.,,ADA@x.example,,\n"
    got = desk.bring(rows)
    assert got.counts("created", "changed", "unchanged") == (2, 0, 1)
    assert names(desk.crm) == ["Ada L.", "Bo"]
    assert desk.bring(rows).counts("created", "changed", "unchanged") == (0, 0, 3)


def test_rows_that_became_two_are_not_made_one_by_an_import(crm: Crm, people: Desk) -> None:
    people.bring(HEAD + "1,Ada,,ada@x.example,,\n2,Ada L.,,al@x.example,,\n")
    got = people.bring(HEAD + "1,Ada,,ada@x.example,,\n2,Ada L.,,ada@x.example,,\n")
    assert got.told == [
        "line 2: refuse customer 1: makes one record with other rows, but they became 2: 'Ada', 'Ada L.'",
        "line 3: refuse customer 2: makes one record with line 2, which was refused",
    ]


def test_organizations_by_domain(crm: Crm, desk: Desk) -> None:
    with crm.as_system("here before") as work:
        acme = work.add(Customer.organization(name="Acme"))
        work.identify(acme, domain="acme.example")
        work.identify(work.add(Customer.person(name="Ada")), domain="acme.example")
    desk.describe(FIRMS)
    head = HEAD.strip() + ",Site\n"
    got = desk.bring(head + "1,Acme GmbH,,,,,https://www.acme.example/de\n")
    assert got.counts("created", "changed") == (0, 1)
    with crm.as_system("look", read_only=True) as work:
        assert work.get(Customer, acme.id).name == "Acme GmbH"


class _Twins(Plugin):
    """Recognizes customers by the first letter of their names."""

    name = "twins"
    core = ">=0.1,<1"

    @hookimpl
    @guards(Customer, if_unavailable="pass")
    def crm_match_customer(self, work, candidates):
        known = {c.name[0]: c for c in work.each(Customer)}
        return [known.get(c.name[0]) for c in candidates]


def test_plugins_are_asked_about_those_whom_nothing_tells(sqlite_url: str, files: Path) -> None:
    crm = make_crm(
        sqlite_url, plugins=[*PLUGINS, _Twins],
        config={**CONFIG, "plugins": {"sfa": {}, "intake": {}, "twins": {}}},
    )  # fmt: skip
    with crm.as_system("here before") as work:
        ada = work.add(Customer.person(name="Ada"))
    got = Desk(crm, files, PEOPLE).bring(HEAD + "1,Alan,,,,\n2,Bo,,,,\n")
    assert got.told == ["line 2: change customer 1", "line 3: create customer 2"]
    with crm.as_system("look", read_only=True) as work:
        assert work.get(Customer, ada.id).name == "Alan"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (("external", "mail"), "match"),
        (
            ('email = { column = "Mail", separator = ";" }', ""),
            "'match' names 'email', but 'identities' says no column",
        ),
    ],
)
def test_a_profile_that_cannot_recognize_is_refused(sqlite_desk: Desk, change: tuple[str, str], words: str) -> None:
    sqlite_desk.describe(PEOPLE.replace(*change, 1))
    with pytest.raises(ProfileProblem, match=words):
        sqlite_desk.bring(HEAD)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sets(st.integers(0, 12), max_size=3), min_size=1, max_size=30))
def test_rows_are_joined_by_any_chain_of_marks(marks: list[set[int]]) -> None:
    """The groups are those of a plain union of sets, and each is led by its first row."""
    rows = [Row(n, n + 1, {"h": ",".join(map(str, sorted(s)))}) for n, s in enumerate(marks, start=1)]
    repeats = Repeats(lambda row: str(row.number), lambda row: [m for m in row.cells["h"].split(",") if m])
    for row in rows:
        repeats.see(row)
    repeats.settle(_Listed(rows))
    groups = [({n}, set(s)) for n, s in enumerate(marks, start=1)]
    for mark in range(13):
        with_it = [g for g in groups if mark in g[1]]
        rest = [g for g in groups if mark not in g[1]]
        joined = (set().union(*(g[0] for g in with_it)), set().union(*(g[1] for g in with_it)))
        groups = [*rest, joined] if with_it else rest
    for numbers, _ in groups:
        for number in numbers:
            leader = repeats.leader_of(rows[number - 1])
            assert leader == (min(numbers) if len(numbers) > 1 else None)
        if len(numbers) > 1:
            assert [row.number for row in repeats.rows(min(numbers))] == sorted(numbers)


class _Listed:
    """Rows that are at hand."""

    path, sheet, headings = Path("rows.csv"), "", ("h",)

    def __init__(self, rows: list[Row]) -> None:
        self._rows = rows

    def __iter__(self):
        return iter(self._rows)
