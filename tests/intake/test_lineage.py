"""Each value of a record can be traced to its file and row, or to whoever wrote it by hand."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from crmcore import Crm, Customer, User
from crmcore.errors import NotFound
from crmcore_intake import lineage_of
from crmcore_sfa import Opportunity
from tests.intake.firm import HEAD, Desk
from tests.intake.workbooks import write_workbook


def traced(crm: Crm, name: str, cls: type[Any] = Customer) -> dict[str, tuple[Any, ...]]:
    title = "name" if cls is Customer else "title"
    with crm.as_system("look", read_only=True) as work:
        (record,) = work.find(cls, getattr(cls.t.c, title) == name)
        return {o.field: (o.value, o.file, o.line, o.row) for o in lineage_of(work, record)}


def test_from_two_files_and_by_hand(crm: Crm, desk: Desk) -> None:
    first = desk.bring(HEAD + "Zeta,,,,,\nAcme,Steel,12,,,\n").last
    with crm.as_system("hire") as work:
        ada = work.add(User(name="Ada", roles=("admin",)))
    with crm.work(ada) as work:
        (acme,) = work.find(Customer, Customer.t.c.name == "Acme")
        work.save(attrs.evolve(acme, city="Berlin"))
    second = desk.bring(HEAD + "Acme,Paper,12,vip,,Zeta\n").last
    with crm.as_system("look", read_only=True) as work:
        zeta = work.find(Customer, Customer.t.c.name == "Zeta")[0].id
    assert traced(crm, "Acme") == {
        "kind": ("organization", "accounts.csv", 3, 2),
        "name": ("Acme", "accounts.csv", 3, 2),
        "lifecycle": ("lead", "accounts.csv", 3, 2),
        "industry": ("Paper", "accounts.csv", 2, 1),
        "city": ("Berlin", None, None, None),
        "employees": (12, "accounts.csv", 3, 2),
        "tags": ("vip", "accounts.csv", 2, 1),
        "subsidiary_of": (zeta, "accounts.csv", 2, 1),
    }
    with crm.as_system("look", read_only=True) as work:
        origins = {o.field: o for o in lineage_of(work, work.get(Customer, acme.id))}
        assert (origins["name"].job_id, origins["industry"].job_id) == (first.job_id, second.job_id)
        assert (origins["city"].by, origins["city"].job_id) == ("Ada", None)
        assert origins["industry"].at is not None


def test_a_value_that_a_file_repeats_keeps_its_origin(crm: Crm, desk: Desk) -> None:
    desk.bring(HEAD + "Acme,Steel,12,,,\n")
    desk.bring(HEAD + "Neu,,,,,\nAcme,Steel,12,,,\n")
    assert traced(crm, "Acme")["industry"] == ("Steel", "accounts.csv", 2, 1)


def test_a_record_that_was_here_before_is_not_of_the_file_that_met_it(crm: Crm, desk: Desk) -> None:
    desk.describe((desk.folder / "profile.toml").read_text("utf-8").replace("tags =", 'match = ["email"]\ntags ='))
    with crm.as_system("here before") as work:
        work.identify(work.add(Customer.organization(name="Acme", country="DE")), email="info@acme.example")
    desk.bring(HEAD + "Acme,Steel,,,info@acme.example,\n")
    assert traced(crm, "Acme") == {
        "kind": ("organization", None, None, None), "name": ("Acme", None, None, None),
        "lifecycle": ("lead", None, None, None), "country": ("DE", None, None, None),
        "industry": ("Steel", "accounts.csv", 2, 1), "email": ("info@acme.example", None, None, None),
    }  # fmt: skip


def test_a_customer_that_a_row_made_by_naming_it(crm: Crm, desk: Desk) -> None:
    desk.describe(
        'title = "Deals"\nsystem = "old"\n[[source]]\nfile = "deals.xlsx"\nrecord = "sfa_opportunity"\n'
        'identify = "id"\n[source.fields]\ntitle = "id"\nstage = "stage"\n'
        'customer_id = { column = "who", lookup = { missing = "create", new = { kind = "organization" } } }\n'
    )
    path = desk.folder / "deals.xlsx"
    write_workbook(path, {"Deals": [["id", "who", "stage"], [], ["D1", "Acme", "prospecting"]]})
    desk.bring()
    assert traced(crm, "Acme")["name"] == ("Acme", "deals.xlsx", 3, 1)
    write_workbook(path, {"Deals": [["id", "who", "stage"], ["D0", None, "prospecting"], ["D1", "Acme", "qualifying"]]})
    desk.bring()
    deal = traced(crm, "D1", Opportunity)
    assert (deal["title"][1:], deal["stage"][:3]) == (("deals.xlsx", 3, 1), ("qualifying", "deals.xlsx", 3))


def test_only_what_the_actor_may_read_is_told(crm: Crm, desk: Desk) -> None:
    desk.bring(HEAD + "Acme,Steel,12,,,\n")
    with crm.as_system("hire") as work:
        rep = work.add(User(name="Rep", roles=("rep",)))
        (acme,) = work.each(Customer)
    with crm.work(rep, read_only=True) as work, pytest.raises(NotFound):
        lineage_of(work, acme)
