"""The manifest: what must be known of a plugin when it is gone."""

from __future__ import annotations

import json
from typing import Annotated

import attrs
import pytest

from crmcore.errors import PluginFailed
from crmcore.hooks import Plugin, guards, hookimpl
from crmcore.model import Change, Customer, PipelineRecord
from crmcore.records import CustomField, Money, Personal, Ref, record
from tests.hooks.making import MakeHost, contributing, plugin


@record("acme_deal", label="Deal", follows="customer_id", unique=(("name",),))
@attrs.frozen(kw_only=True)
class Deal(PipelineRecord):
    """A record with one of everything that a manifest tells."""

    name: Annotated[str, Personal()]
    amount: Money | None = None
    customer_id: Ref[Customer] | None = None


class Acme(Plugin):
    """Declares a record and a field, and guards customers."""

    name = "acme"
    version = "1.4.2"

    @hookimpl
    def crm_records(self) -> list[type[Deal]]:
        return [Deal]

    @hookimpl
    def crm_custom_fields(self) -> list[CustomField[str]]:
        return [CustomField(Customer, "acme.region", str, personal=True)]

    @hookimpl
    @guards(Customer, Deal, if_unavailable="block")
    def crm_check_change(self) -> list[object]:
        return []

    @hookimpl
    @guards(Deal, if_unavailable="pass")
    def crm_check_move(self) -> list[object]:
        return []


def test_a_manifest_tells_all_that_must_be_known(make_host: MakeHost) -> None:
    host = make_host(Acme)
    manifest = json.loads(json.dumps(host.manifest("acme")))
    (deal,) = manifest["records"]
    assert (manifest["plugin"], manifest["version"]) == ("acme", "1.4.2")
    assert (deal["name"], deal["table"], deal["follows"]) == ("acme_deal", "acme_deal", "customer_id")
    assert {"name": "amount", "kind": "money", "optional": True} in deal["columns"]
    assert {"field": "customer_id", "record": "customer", "table": "core_customer", "optional": True} in deal[
        "references"
    ]
    assert deal["personal"] == ["name"]
    assert deal["unique"] == [["name"]]
    assert [(f["record"], f["name"], f["personal"]) for f in manifest["custom_fields"]] == [
        ("customer", "acme.region", True)
    ]
    assert manifest["guards"] == [
        {"hook": "crm_check_change", "records": ["customer", "acme_deal"], "if_unavailable": "block"},
        {"hook": "crm_check_move", "records": ["acme_deal"], "if_unavailable": "pass"},
    ]


def test_a_field_with_two_dots_is_still_its_plugins(make_host: MakeHost) -> None:
    host = make_host(contributing("acme", "crm_custom_fields", CustomField(Customer, "acme.site.region", str)))
    assert [f["name"] for f in host.manifest("acme")["custom_fields"]] == ["acme.site.region"]


def test_core_has_a_manifest_too(make_host: MakeHost) -> None:
    records = {r["name"]: r for r in make_host().manifest("core")["records"]}
    assert records["identity"]["references"] == [
        {"field": "customer_id", "record": "customer", "table": "core_customer", "optional": False}
    ]


def test_a_guard_that_blocks_does_not_vanish_with_its_plugin(make_host: MakeHost, customer: Customer) -> None:
    kept = {"acme": make_host(Acme).manifest("acme"), "gone": {"guards": []}}
    broken = make_host(plugin("acme", "1.4.3", crm_records=lambda self: 1 / 0))
    customers = broken.registry.type_of(Customer)
    assert broken.check_change(customers) is None
    broken.remember(kept)
    ask = broken.check_change(customers)
    assert ask is not None
    with pytest.raises(PluginFailed, match="It is quarantined") as failed:
        ask(None, [Change(None, customer)])
    assert str(failed.value).startswith(
        f"[plugin-failed] [plugin acme 1.4.3 · crm_check_change · customer {customer.id}]"
    )
    assert broken.check_move(customers) is None

    off = make_host(config={"plugins": {"acme": {"enabled": False}}})
    off.remember(kept)
    assert off.check_change(off.registry.type_of(Customer)) is None, "who disables a guard means it"
