"""Migrating makes the indexes that custom fields ask for, and drops those that nobody declares any more."""

from __future__ import annotations

from typing import Any

from crmcore import Crm, Customer, CustomField
from crmcore.lifecycle import owners
from crmcore.store.custom import custom_indexes
from crmcore.store.migrate import drift
from tests.store.migrating import DealThatMustHaveAPlace, plugin
from tests.support import make_crm


def indexes(crm: Crm) -> set[str]:
    """The indexes of custom fields, without the mark at the end of their names."""
    with crm.engine.connect() as connection:
        return {name.removeprefix("cf_core_customer_").rpartition("_")[0] for name in custom_indexes(connection)}


def fields(**types: Any) -> dict[str, Any]:
    return {"fields": {"customer": {name: {"type": type_} for name, type_ in types.items()}}}


def test_indexes_follow_the_declarations(store_url: str) -> None:
    assert indexes(make_crm(store_url, config=fields(size="integer", region="text"))) == {"size", "region"}
    changed = make_crm(store_url, config=fields(size="text", place="text"))
    assert indexes(changed) == {"size", "place"}
    assert drift(changed.store, owners(changed.host, changed.store)) == []
    unindexed = {"fields": {"customer": {"size": {"type": "text", "index": False}}}}
    assert indexes(make_crm(store_url, config=unindexed)) == set()


def test_a_field_that_changes_its_type_gets_another_index(store_url: str) -> None:
    with make_crm(store_url, config=fields(size="integer")).engine.connect() as connection:
        before = set(custom_indexes(connection))
    with make_crm(store_url, config=fields(size="text")).engine.connect() as connection:
        assert before.isdisjoint(custom_indexes(connection))


def test_a_disabled_plugins_index_goes_and_comes_back_with_it(store_url: str) -> None:
    acme = plugin("acme", fields=[CustomField(Customer, "acme.region", str)])
    assert indexes(make_crm(store_url, plugins=[acme])) == {"acme_region"}
    assert indexes(make_crm(store_url)) == set()
    assert indexes(make_crm(store_url, plugins=[acme])) == {"acme_region"}


def test_a_quarantined_plugins_index_stays(store_url: str) -> None:
    region = CustomField(Customer, "acme.region", str)
    make_crm(store_url, plugins=[plugin("acme", fields=[region])])
    broken = plugin("acme", fields=[region], core=">=99")
    assert indexes(make_crm(store_url, plugins=[broken])) == {"acme_region"}
    failing = plugin("acme", DealThatMustHaveAPlace, fields=[region], migrations="no.such.package")
    assert indexes(make_crm(store_url, plugins=[failing])) == {"acme_region"}
