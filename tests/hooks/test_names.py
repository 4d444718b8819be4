"""What a plugin contributes carries its name, stays within its needs, and widens nobody else's roles."""

from __future__ import annotations

from typing import Any, ClassVar

import attrs
import pytest
import sqlalchemy as sa

from crmcore.errors import ConfigError, DeclarationError
from crmcore.hooks import NoConfig, Plugin, PluginState
from crmcore.model import Customer, Event, Fact, InteractionKind, Pipeline, PipelineRecord, Role, Stage, grants
from crmcore.records import CustomField, FieldKind, Record, Ref, record
from tests.hooks.making import MakeHost, a_record, contributing, plugin


@record("acme_deal", label="Deal")
@attrs.frozen(kw_only=True)
class Deal(PipelineRecord):
    """A record on a pipeline."""


@record("bill_invoice", label="Invoice")
@attrs.frozen(kw_only=True)
class Invoice(Record):
    """A record that refers to one of another plugin."""

    deal_id: Ref[Deal]
    customer_id: Ref[Customer] | None = None


@attrs.frozen(kw_only=True)
class Scored(Event):
    """An event with a foreign name."""

    kind: ClassVar[str] = "other.scored"


def _fact(name: str, cls: type[Record]) -> Fact:
    return Fact(name=name, record=cls, kind=FieldKind.INTEGER, select=lambda at: sa.select(at))


STAGES = [Stage(name="new")]


@pytest.mark.parametrize(
    ("hook", "item", "told"),
    [
        ("crm_records", a_record("acmex_deal"), "The record 'acmex_deal' of plugin 'acme' must begin with 'acme_'"),
        ("crm_custom_fields", CustomField(Customer, "region", str), "must begin with 'acme.'"),
        ("crm_pipelines", Pipeline(name="sales", record=Deal, stages=STAGES), "must begin with 'acme.'"),
        ("crm_interaction_kinds", InteractionKind("core.note", "Note"), "must begin with 'acme.'"),
        ("crm_facts", _fact("age", Customer), "must begin with 'acme.'"),
        ("crm_events", Scored, "The event 'other.scored' of plugin 'acme' must begin with 'acme.'"),
        ("crm_events", Event, "The event '' of plugin 'acme' must begin with 'acme.'"),
        ("crm_roles", Role(name="rep", permissions=("other.see",)), "permission 'other.see' must begin with"),
        ("crm_roles", Role(name="rep", grants=grants("customer", read="all")), "cannot grant 'customer'"),
        ("crm_roles", Role(name="rep", grants=grants("*", read="all")), "cannot grant '*'"),
        ("crm_roles", Role(name="rep", read_groups=("*",)), "cannot open all field groups"),
    ],
)
def test_foreign_names_are_refused(make_host: MakeHost, hook: str, item: Any, told: str) -> None:
    error = make_host(contributing("acme", hook, item)).plugins["acme"].error
    assert isinstance(error, DeclarationError)
    assert f"[plugin acme 1.0 · {hook}]" in str(error)
    assert told in str(error)


def test_a_role_of_its_own_may_hold_anything(make_host: MakeHost) -> None:
    clerk = Role(name="acme.clerk", grants=grants("customer", read="all"), permissions=("core.export",))
    mine = Role(name="rep", grants=grants("acme_deal", read="team"), permissions=("acme.see",))
    host = make_host(contributing("acme", "crm_roles", clerk, mine, crm_records=lambda self: [Deal]))
    assert host.registry.role("acme.clerk") == clerk
    assert "acme.see" in host.registry.role("rep").permissions


@pytest.mark.parametrize("name", ["core_x", "crm", "crm_x", "Acme", "acme-score", "a" * 31, "9a"])
def test_a_plugin_cannot_be_called_anything(make_host: MakeHost, name: str) -> None:
    host = make_host(plugin(name), plugin("well"))
    assert "cannot be the name of a plugin" in str(host.plugins[name].error)
    assert host.plugins["well"].up


def test_there_is_one_core(make_host: MakeHost) -> None:
    with pytest.raises(ConfigError, match="'core' is always there"):
        make_host(plugin("core"))
    with pytest.raises(ConfigError, match="'core' is always there"):
        make_host(config={"plugins": {"core": {"enabled": False}}})


@pytest.mark.parametrize("needs", [{}, {"optional": ("acme",)}, {"requires": ("acme",)}])
def test_a_record_refers_only_to_records_of_what_it_requires(make_host: MakeHost, needs: Any) -> None:
    host = make_host(contributing("acme", "crm_records", Deal), contributing("bill", "crm_records", Invoice, **needs))
    assert host.plugins["bill"].up == ("requires" in needs)
    if "requires" not in needs:
        assert "'bill_invoice' refers to the record 'acme_deal'" in str(host.plugins["bill"].error)


@pytest.mark.parametrize("needs", [{}, {"optional": ("acme",)}, {"requires": ("acme",)}])
def test_a_fact_may_also_be_about_a_record_of_an_optional_plugin(make_host: MakeHost, needs: Any) -> None:
    host = make_host(
        contributing("acme", "crm_records", Deal),
        contributing("bill", "crm_facts", _fact("bill.open", Deal), **needs),
    )
    assert host.plugins["bill"].up == bool(needs)


def test_a_plugin_whose_name_begins_with_that_of_another_is_not_a_part_of_it(make_host: MakeHost) -> None:
    score = a_record("acme_score_score")
    other = contributing("acme_score", "crm_records", score)
    rep = Role(name="rep", grants=grants("acme_score_score", read="all"))
    host = make_host(other, contributing("acme", "crm_facts", _fact("acme.score", score)))
    assert "'acme.score' refers to the record 'acme_score_score' of a plugin" in str(host.plugins["acme"].error)
    host = make_host(other, contributing("acme", "crm_roles", rep))
    assert "'acme' cannot grant 'acme_score_score'" in str(host.plugins["acme"].error)
    field = {"acme_score_score": {"due": {"type": "date"}}}
    host = make_host(other, config={"plugins": {"acme": {"enabled": False}}, "fields": field})
    assert [f.name for f in host.registry.custom_fields] == ["due"], "it does not wait for the other plugin"
    line = Pipeline(name="acme_score.line", record=Deal, stages=STAGES)
    host = make_host(
        contributing("acme", "crm_records", Deal),
        contributing("acme_score", "crm_pipelines", line, crm_records=lambda self: [score], requires=("acme",)),
    )
    assert [r["name"] for r in host.manifest("acme")["records"]] == ["acme_deal"]
    assert [r["name"] for r in host.manifest("acme_score")["records"]] == ["acme_score_score"]
    assert [list(host.manifest(n)["pipelines"]) for n in ("acme", "acme_score")] == [["acme_score.line"]] * 2


def test_a_field_that_no_column_can_hold_quarantines_its_plugin(make_host: MakeHost) -> None:
    odd = a_record("acme_odd", __annotations__={"what": object}, what=None)
    host = make_host(contributing("acme", "crm_records", odd))
    assert "acme_odd.what has the type" in str(host.plugins["acme"].error)


class Unready(Plugin):
    """A plugin that fails while it is made."""

    name = "unready"

    def __init__(self, config: NoConfig) -> None:
        raise SystemExit("not today")


def test_a_plugin_that_cannot_be_made_is_quarantined(make_host: MakeHost) -> None:
    broken = make_host(Unready).plugins["unready"]
    assert broken.state is PluginState.QUARANTINED
    assert "[plugin unready 0 · __init__] SystemExit: not today" in str(broken.error)
