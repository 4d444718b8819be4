"""crm.toml: what it means, and what each mistake in it says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import attrs
import pytest

from crmcore.config import Config, load_config
from crmcore.errors import ConfigError, CrmError
from crmcore.hooks import Plugin, PluginHost, PluginState, hookimpl
from crmcore.model import Customer, Pipeline, PipelineRecord, Role, Stage, grants
from crmcore.records import Money, record


@record("acme_deal", label="Deal")
@attrs.frozen(kw_only=True)
class Deal(PipelineRecord):
    """A record on a pipeline."""

    title: str = ""
    amount: Money | None = None


class Acme(Plugin):
    """A plugin with a pipeline and a role."""

    name = "acme"

    @hookimpl
    def crm_records(self) -> list[Any]:
        return [Deal]

    @hookimpl
    def crm_pipelines(self) -> list[Pipeline]:
        stages = (Stage(name="new"), Stage(name="won", outcome="won"))
        return [Pipeline(name="acme.sales", record=Deal, label="Sales", value="amount", stages=stages)]

    @hookimpl
    def crm_roles(self) -> list[Role]:
        return [Role(name="acme.clerk", grants=grants("acme_deal", read="all"))]

    @hookimpl
    def crm_labels(self) -> dict[str, dict[str, str]]:
        return {"de": {"acme_deal": "Geschäft", "customer": "Kunde"}}


def _host(config: dict[str, Any], *plugins: type[Plugin]) -> PluginHost:
    return PluginHost(Config.from_mapping(config), plugins or (Acme,), candidates={})


STAGES = [{"name": "first", "probability": 0.2}, {"name": "last", "outcome": "lost", "requires": ["title"]}]


def test_an_empty_file_is_a_configuration(tmp_path: Path) -> None:
    (tmp_path / "crm.toml").write_text("")
    config = load_config(tmp_path / "crm.toml")
    assert config.store_url == f"sqlite:///{tmp_path / 'crm.db'}"
    assert config.files_path == tmp_path / "files"
    assert config.firm.fiscal_year.start_month == 1
    assert str(config.firm.zone) == "UTC"
    assert config.enabled == {}


def test_the_environment_overrides_the_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "crm.toml"
    file.write_text('[store]\nurl = "sqlite:///a.db"\nsynchronous = "normal"\n')
    monkeypatch.setenv("CRMCORE_STORE_URL", "postgresql+psycopg://ada:secret@host/crm")
    config = load_config(file)
    assert config.store_url == "postgresql+psycopg://ada:secret@host/crm"
    assert config.store.synchronous == "normal"
    assert "secret" not in repr(config)
    monkeypatch.setenv("CRMCORE_STORE_URL", "mysql://ada:secret@host/crm")
    with pytest.raises(ConfigError, match="CRMCORE_STORE_URL: 'url'") as found:
        load_config(file)
    assert "secret" not in str(found.value)


def test_a_database_in_memory_stays_one() -> None:
    assert Config.from_mapping({"store": {"url": "sqlite:///:memory:"}}).store_url == "sqlite:///:memory:"


def test_listed_is_enabled_and_a_switch_keeps_the_settings() -> None:
    config = Config.from_mapping({"plugins": {"a": {"x": 1}, "b": {"enabled": False, "x": 2}}})
    assert config.enabled == {"a": {"x": 1}}
    assert config.disabled == ("b",)


def test_a_custom_field_of_the_team() -> None:
    table = {"type": "text", "choices": ["north", "south"], "group": "finance", "label": "Region"}
    registry = _host({"fields": {"customer": {"region": table}, "acme_deal": {"due": {"type": "date"}}}}).registry
    region = registry.custom_of(registry.type_of(Customer))["region"]
    assert (region.field.owner, region.field.group, region.label) == ("crm.toml", "finance", "Region")
    assert "due" in registry.custom_of(registry.type_of(Deal))


def test_a_pipeline_is_replaced_and_keeps_its_record() -> None:
    registry = _host({"pipelines": {"acme.sales": {"stages": STAGES}}}).registry
    sales = registry.pipeline("acme.sales")
    assert [s.name for s in sales.stages] == ["first", "last"]
    assert (sales.record, sales.label, sales.value) == (Deal, "Sales", "amount")
    assert registry.pipelines["acme.sales"].owner == "crm.toml"
    assert registry.pipelines_of[Deal] == (sales,)


def test_a_pipeline_of_the_team() -> None:
    registry = _host({"pipelines": {"renewals": {"record": "acme_deal", "stages": STAGES}}}).registry
    assert [p.name for p in registry.pipelines_of[Deal]] == ["acme.sales", "renewals"]


@pytest.mark.parametrize("replaces", [False, True])
def test_a_role_adds_up_or_replaces(replaces: bool) -> None:
    table = {
        "customer": {"read": "own"},
        "*": {"export": "team"},
        "read_groups": ["finance"],
        "restrict": {"customer": "customer.country == 'DE'"},
        "replaces": replaces,
    }
    clerk = _host({"roles": {"acme.clerk": table}}).registry.role("acme.clerk")
    assert (grants("acme_deal", read="all")[0] in clerk.grants) is not replaces
    assert grants("customer", read="own")[0] in clerk.grants
    assert grants("*", export="team")[0] in clerk.grants
    assert clerk.read_groups == ("finance",)
    assert clerk.restrict == (("customer", "customer.country == 'DE'"),)


def test_the_words_of_the_team_count() -> None:
    registry = _host({"labels": {"de": {"customer": "Klient"}}}).registry
    assert registry.label("customer", "de") == "Klient"
    assert registry.label("acme_deal", "de") == "Geschäft"


@pytest.mark.parametrize("how", ["quarantined", "disabled", "safe mode"])
def test_what_is_said_of_an_absent_plugin_waits(how: str) -> None:
    config: dict[str, Any] = {
        "plugins": {"acme": {"enabled": how != "disabled"}},
        "fields": {"acme_deal": {"due": {"type": "date"}}, "customer": {"region": {"type": "text"}}},
        "pipelines": {"acme.sales": {"stages": STAGES}, "own": {"record": "acme_deal", "stages": STAGES}},
        "roles": {"rep": {"acme_deal": {"read": "all"}, "restrict": {"acme_deal": "true"}}},
    }
    broken = type("Acme", (Plugin,), {"name": "acme", "crm_jobs": hookimpl(lambda self: None)})
    host = PluginHost(Config.from_mapping(config), [broken], candidates={}, safe_mode=how == "safe mode")
    assert host.plugins["acme"].state is not PluginState.ENABLED
    assert [f.name for f in host.registry.custom_fields] == ["region"]
    assert not host.registry.pipelines


MISTAKES: dict[str, tuple[dict[str, Any], str]] = {
    "table": ({"stroe": {}}, "unknown key 'stroe'. Did you mean 'store'?"),
    "key": ({"store": {"ulr": "x"}}, "unknown key 'store.ulr'. Did you mean 'url'?"),
    "far": ({"files": {"qqq": "x"}}, "unknown key 'files.qqq'. Allowed: 'path'."),
    "driver": ({"store": {"url": "mysql://u:secret@h/x"}}, "'store.url': crmcore stores in"),
    "no address": ({"store": {"url": "crm.db"}}, "begins with nothing that can be read"),
    "synchronous": (
        {"store": {"synchronous": "fast"}},
        "'store.synchronous': it should be 'full' or 'normal', not 'fast'.",
    ),
    "currency": ({"firm": {"base_currency": "euro"}}, "'firm.base_currency': 'euro' is not a currency"),
    "month": (
        {"firm": {"fiscal_year_start": 13}},
        "'firm.fiscal_year_start': it should be less than or equal to 12, not 13.",
    ),
    "zone": (
        {"firm": {"time_zone": "Europe/Berln"}},
        "there is no time zone 'Europe/Berln'. Did you mean 'Europe/Berlin'?",
    ),
    "no table": ({"plugins": 3}, "'plugins': it should be a table, not 3."),
    "enabled": ({"plugins": {"acme": {"enabled": "maybe"}}}, "'plugins.acme.enabled'"),
    "field type": ({"fields": {"customer": {"x": {"type": "money"}}}}, "'fields.customer.x.type'"),
    "field key": (
        {"fields": {"customer": {"x": {"tpye": "text"}}}},
        "unknown key 'fields.customer.x.tpye'. Did you mean 'type'?",
    ),
    "field record": (
        {"fields": {"custmer": {"x": {"type": "text"}}}},
        "'fields.custmer': there is no record 'custmer'. Did you mean 'customer'?",
    ),
    "field name": (
        {"fields": {"customer": {"My Field": {"type": "text"}}}},
        "'fields.customer.\"My Field\"': 'My Field' cannot be",
    ),
    "field taken": ({"fields": {"customer": {"name": {"type": "text"}}}}, "a customer has that field already"),
    "stage key": (
        {"pipelines": {"acme.sales": {"stages": [{"nmae": "x"}]}}},
        "unknown key 'pipelines.\"acme.sales\".stages[0].nmae'. Did you mean 'name'?",
    ),
    "no stages": ({"pipelines": {"acme.sales": {}}}, "the key 'pipelines.\"acme.sales\".stages' is missing."),
    "stage": (
        {"pipelines": {"acme.sales": {"stages": [{"name": "a", "to": ["bb"]}, {"name": "b"}]}}},
        "stage 'a' leads to 'bb', which does not exist. Did you mean 'b'?",
    ),
    "reach": (
        {"pipelines": {"acme.sales": {"stages": [{"name": "a", "to": []}, {"name": "b"}]}}},
        "no move leads to stage 'b'",
    ),
    "required field": (
        {"pipelines": {"acme.sales": {"stages": [{"name": "a", "requires": ["titel"]}]}}},
        "Did you mean 'title'?",
    ),
    "pipeline": (
        {"pipelines": {"acme.sale": {"stages": STAGES}}},
        "no such pipeline to replace. Did you mean 'acme.sales'? A new one needs 'record'.",
    ),
    "pipeline record": (
        {"pipelines": {"x": {"record": "customer", "stages": STAGES}}},
        "a 'customer' stands on no pipeline",
    ),
    "unknown record": ({"pipelines": {"x": {"record": "acme_dael", "stages": STAGES}}}, "Did you mean 'acme_deal'?"),
    "action": (
        {"roles": {"rep": {"customer": {"raed": "all"}}}},
        "'roles.rep.customer': There is no action 'raed'. Allowed: 'read'",
    ),
    "scope": ({"roles": {"rep": {"customer": {"read": "everything"}}}}, "There is no scope 'everything'"),
    "role key": ({"roles": {"rep": {"read_gropus": ["x"]}}}, "Did you mean 'read_groups'?"),
    "grants": ({"roles": {"rep": {"customer": "all"}}}, "'roles.rep.customer': grants are written like"),
    "restrict": (
        {"roles": {"rep": {"restrict": {"custmer": "true"}}}},
        "'roles.rep.restrict.custmer': there is no record",
    ),
}


@pytest.mark.parametrize(("config", "told"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_one_line_that_names_the_key(config: dict[str, Any], told: str) -> None:
    with pytest.raises(CrmError) as found:
        _host(config)
    assert isinstance(found.value, ConfigError)
    assert str(found.value).startswith("[config] crm.toml: ")
    assert told in str(found.value)
    assert "\n" not in str(found.value)
    assert "secret" not in str(found.value)


@pytest.mark.parametrize(
    ("content", "told"),
    [(b"[store", "cannot be read"), (b"\xff\xfe", "cannot be read"), (None, "There is no file")],
)
def test_a_file_that_is_none(tmp_path: Path, content: bytes | None, told: str) -> None:
    file = tmp_path / "crm.toml"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(ConfigError, match=told) as found:
        load_config(file)
    assert str(file) in str(found.value)
    assert "\n" not in str(found.value)


def test_many_mistakes_are_still_one_line() -> None:
    with pytest.raises(ConfigError, match=r"\(and 2 more\)$"):
        Config.from_mapping({"firm": dict.fromkeys(["a1", "b2", "c3", "d4", "e5"], 1)})
