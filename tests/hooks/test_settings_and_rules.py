"""The settings of a plugin where they are used, and the rule texts among them."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from pydantic import BaseModel, ConfigDict

from crmcore import Customer, CustomField, DeclaredRule, Plugin, hookimpl
from crmcore.errors import Invalid, RuleError
from tests.support import make_crm, open_crm

RANK = CustomField(Customer, "acme.rank", int)


class Settings(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    when: tuple[str, ...] = ()


class Acme(Plugin):
    name = "acme"
    Config = Settings
    config: Settings

    @hookimpl
    def crm_custom_fields(self) -> Iterable[CustomField[int]]:
        return [RANK]

    @hookimpl
    def crm_rules(self) -> Iterable[DeclaredRule]:
        return [
            DeclaredRule(place=f"plugins.acme.when[{n}]", record=Customer, text=text)
            for n, text in enumerate(self.config.when)
        ]


def config(*rules: str) -> dict[str, object]:
    return {"plugins": {"acme": {"when": list(rules)}}}


def test_settings_are_found_by_their_class(sqlite_url: str) -> None:
    crm = make_crm(sqlite_url, plugins=[Acme], config=config("record.acme.rank > 3"))
    with crm.as_system("test") as work:
        assert work.settings(Settings).when == ("record.acme.rank > 3",)


def test_settings_of_a_plugin_that_is_off_are_not_there(sqlite_url: str) -> None:
    crm = make_crm(sqlite_url)
    with crm.as_system("test") as work, pytest.raises(Invalid, match="no settings Settings here"):
        work.settings(Settings)


def test_hook_crm_rules_holds_for_records(store_url: str) -> None:
    crm = make_crm(store_url, plugins=[Acme], config=config("record.acme.rank > 3"))
    with crm.as_system("test") as work:
        low, high = (work.add(RANK.put(Customer.organization(name=f"Rank {n}"), n)) for n in (3, 4))
        assert work.holds("record.acme.rank > 3 && record.name.startsWith('Rank')", [low, high]) == [False, True]
        assert work.holds("record.acme.rank > 3", []) == []


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("record.acme.rnk > 3", r"'plugins.acme.when\[1\]'.*acme\.rnk"),
        ("record.acme.rank > 'x'", r"'plugins.acme.when\[1\]'"),
        ("record.acme.rank >", r"'plugins.acme.when\[1\]'"),
    ],
)
def test_a_wrong_rule_is_found_at_start_with_its_place(sqlite_url: str, rule: str, said: str) -> None:
    with pytest.raises(RuleError, match=said):
        open_crm(sqlite_url, plugins=[Acme], config=config("record.acme.rank > 3", rule))
