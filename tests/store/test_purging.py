"""Disabling keeps everything; purging removes all of a plugin, by its stored manifest, and nothing else."""

from __future__ import annotations

from typing import Annotated, Any

import attrs
import pytest
import sqlalchemy as sa

from crmcore import (
    Crm,
    Customer,
    CustomField,
    Pipeline,
    PipelineRecord,
    Record,
    Ref,
    RuleText,
    Stage,
    hookimpl,
    record,
)
from crmcore.errors import Forbidden, NotFound, PluginUnavailable, StillReferenced
from crmcore.store.custom import custom_indexes
from crmcore.store.purge import kept, mentions, purge, purge_plan
from tests.store.migrating import plugin, states_of, tables_of
from tests.support import make_crm, open_crm


@record("acme_deal", label="Deal")
@attrs.frozen(kw_only=True)
class Deal(PipelineRecord):
    title: str
    customer_id: Ref[Customer] | None = None


@record("acme_item", label="Item", follows="deal_id", part=True)
@attrs.frozen(kw_only=True)
class Item(PipelineRecord):
    deal_id: Ref[Deal]


@record("acme_score_hit", label="Hit")
@attrs.frozen(kw_only=True)
class Hit(PipelineRecord):
    """Of another plugin, whose name begins with that of the first."""

    name: str


@record("bolt_note", label="Note")
@attrs.frozen(kw_only=True)
class Note(PipelineRecord):
    """Of a plugin that refers to the first one's records."""

    deal_id: Ref[Deal]


REGION = CustomField(Customer, "acme.region", str)
SHOES = CustomField(Customer, "acme_score.shoes", int)


def pipelines(name: str, *records: type[PipelineRecord]) -> Any:
    """Return the hook for one pipeline for each record class."""
    made = [Pipeline(name=f"{name}.p{i}", record=r, stages=[Stage(name="new"), Stage(name="won", outcome="won")])
            for i, r in enumerate(records)]  # fmt: skip
    return hookimpl(lambda self: made)


ACME = plugin("acme", Deal, Item, fields=[REGION], crm_pipelines=pipelines("acme", Deal, Item))
SCORE = plugin("acme_score", Hit, fields=[SHOES], crm_pipelines=pipelines("acme_score", Hit))
BOLT = plugin("bolt", Note, requires=("acme",), crm_pipelines=pipelines("bolt", Note))


def filled(url: str, *more: Any) -> Crm:
    """A database in which both plugins have data."""
    crm = make_crm(url, plugins=[ACME, SCORE, *more], config={"fields": {"customer": {"size": {"type": "integer"}}}})
    with crm.as_system("test") as work:
        custom = {"acme.region": "EMEA", "acme_score.shoes": 42, "size": 3}
        bolt = work.add(Customer.organization(name="Bolt", custom=custom))
        work.add(Customer.organization(name="Cork"))
        deal = work.add(Deal(title="one", customer_id=bolt.id))
        work.add_all([Item(deal_id=deal.id), Item(deal_id=deal.id)])
        work.tag(deal, "hot")
        work.tag(bolt, "hot")
        work.move(deal, to="won")
        work.add(Hit(name="kept"))
    return crm


def without(url: str, *plugins: Any) -> Crm:
    """The same database with only these plugins, migrated."""
    return make_crm(url, plugins=plugins, config={"fields": {"customer": {"size": {"type": "integer"}}}})


def test_disabling_keeps_rows_manifest_and_custom_values(store_url: str) -> None:
    filled(store_url)
    crm = without(store_url, SCORE)
    assert states_of(crm)["acme"][0] == "disabled"
    assert kept(crm.store, "acme")[0] == {"acme_deal": 1, "acme_item": 2}
    with crm.as_system("test") as work:
        bolt = work.find(Customer, Customer.t.c.name == "Bolt")[0]
        bolt = work.save(attrs.evolve(bolt, name="Bolt GmbH"))
    with pytest.raises(StillReferenced, match="1 acme_deal of acme"), crm.as_system("test") as work:
        work.remove(bolt)
    again = without(store_url, ACME, SCORE)
    with again.as_system("test") as work:
        assert REGION.of(work.find(Customer, REGION.c == "EMEA")[0]) == "EMEA"
        assert [d.title for d in work.find(Deal)] == ["one"]


def test_a_plan_counts_and_changes_nothing(store_url: str) -> None:
    filled(store_url)
    crm = without(store_url, SCORE)
    before = tables_of(crm)
    plan = purge_plan(crm.store, "acme")
    assert plan.tables == {"acme_deal": 1, "acme_item": 2}
    # Three records came to their first stage, and one moved on; its owner's totals are of two stages or one.
    assert plan.parts["core_tag"] == 1
    assert plan.parts["core_stage_move"] == 4
    assert plan.custom == {"customer.acme.region": 1}
    assert (tables_of(crm), purge_plan(crm.store, "acme")) == (before, plan)


def test_purging_removes_all_of_one_and_nothing_of_others(store_url: str) -> None:
    filled(store_url)
    crm = without(store_url, SCORE)
    purge(crm.store, "acme", "ada", crm.clock(), crm.config.enabled)
    assert {t for t in tables_of(crm) if t.startswith("acme")} == {"acme_score_hit"}
    assert set(states_of(crm)) == {"core", "acme_score"}
    with crm.engine.connect() as connection:
        assert {name.rpartition("_")[0] for name in custom_indexes(connection)} == {
            "cf_core_customer_acme_score_shoes", "cf_core_customer_size"
        }  # fmt: skip
        for name in ("tag", "stage_move"):
            table = crm.store.tables.records[name]
            assert "acme_deal" not in connection.scalars(sa.select(table.c.record_type)).all()
        total = crm.store.tables.total
        assert set(connection.scalars(sa.select(total.c.pipeline))) == {"acme_score.p0"}
    with crm.as_system("test") as work:
        bolt = work.find(Customer, Customer.t.c.name == "Bolt")[0]
        assert dict(bolt.custom) == {"acme_score.shoes": 42, "size": 3}
        assert work.count(Hit) == 1
        work.remove(bolt)
    journal = crm.store.tables.journal
    with crm.engine.connect() as connection:
        (entry,) = connection.execute(sa.select(journal).where(journal.c.kind == "purged"))
    assert entry.actor == "ada"
    assert entry.after["tables"] == {"acme_deal": 1, "acme_item": 2}

    back = without(store_url, ACME, SCORE)
    with back.as_system("test") as work:
        assert work.count(Deal) == 0


def test_an_enabled_plugin_is_not_purged(store_url: str) -> None:
    crm = filled(store_url)
    with pytest.raises(Forbidden, match="'acme' is enabled"):
        purge(crm.store, "acme", "ada", crm.clock(), crm.config.enabled)


def test_what_another_rests_on_is_not_purged_even_if_that_is_disabled(store_url: str) -> None:
    filled(store_url, BOLT)
    crm = without(store_url)
    with pytest.raises(StillReferenced, match=r"'bolt' \(disabled\) requires it\. Purge 'bolt' first"):
        purge(crm.store, "acme", "ada", crm.clock(), crm.config.enabled)
    purge(crm.store, "bolt", "ada", crm.clock(), crm.config.enabled)
    purge(crm.store, "acme", "ada", crm.clock(), crm.config.enabled)


def test_purging_imports_no_plugin(store_url: str) -> None:
    filled(store_url)
    crm = without(store_url)
    safe = open_crm(store_url, plugins=[SCORE], config={"plugins": {"acme": {"enabled": False}}}, safe_mode=True)
    assert [p.cls for p in safe.host.plugins.values() if p.name != "core"] == [None, None]
    purge(safe.store, "acme", "ada", crm.clock(), safe.config.enabled)
    assert "acme_deal" not in tables_of(crm)


def test_a_name_that_is_not_known(store_url: str) -> None:
    crm = filled(store_url)
    with pytest.raises(NotFound, match="Did you mean 'acme'"):
        purge_plan(crm.store, "acne")
    with pytest.raises(NotFound):
        purge_plan(crm.store, "core")


def test_what_disabling_means_is_told(store_url: str) -> None:
    crm = filled(store_url, BOLT)
    plan = crm.plan("acme", enabled=False)
    assert (plan.rows, plan.concerned) == ({"acme_deal": 1, "acme_item": 2}, ("bolt",))
    # What rests on it goes with it.
    assert plan.parts == {"pipelines": ("acme.p0", "acme.p1", "bolt.p0")}
    with pytest.raises(NotFound, match="Did you mean 'bolt'"):
        crm.plan("bolts", enabled=False)


def test_what_enabling_means_is_told(store_url: str) -> None:
    filled(store_url, BOLT)
    off = {"plugins": {"acme": {"enabled": False}, "bolt": {"enabled": False}}}
    crm = open_crm(store_url, plugins=[ACME, BOLT], config=off)
    plan = crm.plan("bolt", enabled=True)
    assert (plan.rows, plan.concerned) == ({"bolt_note": 0}, ("acme",))
    assert plan.parts == {"pipelines": ("acme.p0", "acme.p1", "bolt.p0")}
    assert crm.plan("acme", enabled=True).rows == {"acme_deal": 1, "acme_item": 2}
    assert crm.plan("acme", enabled=True).concerned == ()
    with pytest.raises(PluginUnavailable, match="'bolts' is not installed"):
        crm.plan("bolts", enabled=True)


@record("lists_list", label="List")
@attrs.frozen(kw_only=True)
class List(Record):
    name: str
    rule: Annotated[str, RuleText()]


def test_rules_of_others_that_read_what_it_declares_are_counted(store_url: str) -> None:
    lists = plugin("lists", List)
    crm = make_crm(store_url, plugins=[ACME, SCORE, lists])
    with crm.as_system("test") as work:
        texts = ["acme.region == 'EMEA'", "acme_score.shoes > 40", "name == 'acme.region'", "size > acme.limit"]
        work.add_all(List(name=text, rule=text) for text in texts)
    assert crm.plan("acme", enabled=False).rules == {"lists_list.rule": 2}
    assert crm.plan("acme_score", enabled=False).rules == {"lists_list.rule": 1}
    assert crm.plan("lists", enabled=False).rules == {}
    # A purge imports none of them, and counts the same.
    assert purge_plan(open_crm(store_url).store, "acme").rules == {"lists_list.rule": 2}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("acme.x > 1", True),
        ("acme_deal.x", True),
        ("x.acme.y", True),
        ("macme.x", False),
        ("acme", False),
        ("acme_score.x", False),
        ("acme_scores.x", True),
    ],
)
def test_what_a_rule_mentions(text: str, found: bool) -> None:
    assert mentions(text, "acme", ["acme", "acme_score", "bolt"]) is found


def test_a_table_of_the_host_that_begins_alike_stays(store_url: str) -> None:
    crm = make_crm(store_url, plugins=[ACME])
    with crm.engine.begin() as connection:
        connection.execute(sa.text("CREATE TABLE acme_sessions (id INTEGER PRIMARY KEY)"))
    off = open_crm(store_url)
    assert "acme_sessions" not in purge_plan(off.store, "acme").tables
    purge(off.store, "acme", "test", off.clock())
    assert "acme_sessions" in tables_of(off)
    assert "acme_deal" not in tables_of(off)
