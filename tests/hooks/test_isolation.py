"""Settings reach their plugin, and two hosts in one process never meet."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel, ConfigDict, SecretStr, field_validator

from crmcore.errors import ConfigError, PluginFailed
from crmcore.hooks import Plugin, PluginState, guards, hookimpl
from crmcore.model import Change, Customer, Objection
from tests.hooks.making import MakeHost, contributing


class ScoreConfig(BaseModel):
    """Settings of a plugin."""

    model_config = ConfigDict(extra="forbid")

    limit: int = 3
    token: SecretStr | None = None

    @field_validator("limit")
    @classmethod
    def _odd(cls, limit: int) -> int:
        return limit if limit < 100 else 1 // 0


class Acme(Plugin):
    """Counts what it sees, and objects beyond its limit."""

    name = "acme"
    Config = ScoreConfig
    config: ScoreConfig

    def __init__(self, config: ScoreConfig) -> None:
        super().__init__(config)
        self.seen = 0

    @hookimpl
    @guards(Customer, if_unavailable="block")
    def crm_check_change(self, changes: Any) -> Any:
        self.seen += len(changes)
        return [Objection("acme.limit", None, "Too many.")] if self.seen > self.config.limit else []


def test_two_hosts_share_nothing(make_host: MakeHost, customer: Customer) -> None:
    one = make_host(Acme, config={"plugins": {"acme": {"limit": 1}}})
    other = make_host(Acme, contributing("more", "crm_jobs"))
    ask_one, ask_other = (h.check_change(h.registry.type_of(Customer)) for h in (one, other))
    assert ask_one is not None
    assert ask_other is not None
    change = [Change(None, customer)]
    assert [len(ask_one(None, change)) for _ in range(3)] == [0, 1, 1]
    assert ask_other(None, change) == []
    assert [h.plugins["acme"].plugin.seen for h in (one, other)] == [3, 1]  # type: ignore[union-attr]  # an Acme
    assert "more" not in one.plugins


def test_the_health_of_two_hosts_is_apart(make_host: MakeHost, customer: Customer) -> None:
    one, other = make_host(Acme), make_host(Acme)
    one.plugins["acme"].plugin.seen = None  # type: ignore[union-attr]  # so that adding fails
    ask = one.check_change(one.registry.type_of(Customer))
    assert ask is not None
    for _ in range(5):
        with pytest.raises(PluginFailed):
            ask(None, [Change(None, customer)])
    assert one.plugins["acme"].state is PluginState.FAILING
    assert other.plugins["acme"].state is PluginState.ENABLED


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"limt": 1}, "crm.toml: unknown key 'plugins.acme.limt'. Did you mean 'limit'?"),
        ({"limit": "many"}, "'plugins.acme.limit': it should be a valid integer"),
        ({"token": 17}, "'plugins.acme.token': it should be a valid string."),
    ],
)
def test_settings_that_do_not_fit_stop_the_start(make_host: MakeHost, settings: Any, told: str) -> None:
    with pytest.raises(ConfigError) as found:
        make_host(Acme, config={"plugins": {"acme": settings}})
    assert told in str(found.value)
    assert "17" not in str(found.value), "what should be secret is not shown"


def test_settings_that_make_the_check_itself_fail_quarantine(make_host: MakeHost) -> None:
    broken = make_host(Acme, config={"plugins": {"acme": {"limit": 1000}}}).plugins["acme"]
    assert "[plugin acme 0 · Config] ZeroDivisionError" in str(broken.error)


def test_switched_off_keeps_its_settings_and_stays_out(make_host: MakeHost) -> None:
    host = make_host(Acme, config={"plugins": {"acme": {"enabled": False, "limt": 1}}})
    assert host.plugins["acme"].state is PluginState.DISABLED
    assert [p.name for p in host] == ["core"]
