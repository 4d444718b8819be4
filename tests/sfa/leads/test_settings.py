"""``[plugins.sfa]``: what is wrong with a rule, a territory or a pool is found when it is loaded, with its place."""

from __future__ import annotations

from typing import Any

import pytest

from crmcore.errors import ConfigError, RuleError
from crmcore_sfa import SfaPlugin
from tests.support import open_crm

TERRITORY = {"name": "north", "when": "record.country == 'SE'", "users": ["ann@f.example"]}


def load(url: str, **settings: Any) -> None:
    open_crm(url, plugins=[SfaPlugin], config={"plugins": {"sfa": settings}})


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (
            {"territories": [TERRITORY, {**TERRITORY, "name": "south", "when": "record.contry == 'IT'"}]},
            r"'plugins\.sfa\.territories\[1\]\.when'.*column 1: there is no 'record\.contry'.*'record\.country'\?",
        ),
        (
            {"territories": [{**TERRITORY, "when": "true && record.country > 5"}]},
            r"'plugins\.sfa\.territories\[0\]\.when'.*column \d+",
        ),
        (
            {"assignment": [{"name": "a", "team": "x", "when": "record.country == 'SE'"}]},
            r"'plugins\.sfa\.assignment\[0\]\.when'.*there is no 'record\.country'",
        ),
        (
            {"assignment": [{"name": "a", "team": "x", "when_customer": "record.name"}]},
            r"'plugins\.sfa\.assignment\[0\]\.when_customer'",
        ),
        ({"territories": [{**TERRITORY, "when": "record.country =="}]}, r"territories\[0\]\.when'.*column"),
    ],
)
def test_a_wrong_rule_is_told_with_its_place_and_position(sqlite_url: str, settings: Any, said: str) -> None:
    with pytest.raises(RuleError, match=said) as refused:
        load(sqlite_url, **settings)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"territories": [{"name": "n", "when": "true"}]}, "the territory 'n' needs either users or a team"),
        ({"territories": [TERRITORY, TERRITORY]}, "there are two territories named 'north'"),
        ({"assignment": [{"name": "a"}]}, "the rule 'a' needs users, a team, a territory or a pool"),
        ({"assignment": [{"name": "a", "team": "x", "users": ["y"]}]}, "names more than one of users, team"),
        ({"assignment": [{"name": "a", "team": "x"}] * 2}, "there are two assignment rules named 'a'"),
        ({"assignment": [{"name": "a", "by": "customer_owner", "team": "x"}]}, "by customer_owner and names other"),
        ({"assignment": [{"name": "a", "by": "random", "team": "x"}]}, r"assignment\[0\]\.by"),
        (
            {"territories": [TERRITORY], "assignment": [{"name": "a", "territory": "nort"}]},
            r"names the territory 'nort', and there is none\. Did you mean 'north'\?",
        ),
        (
            {"pools": {"open": {}}, "assignment": [{"name": "a", "pool": "opne"}]},
            r"names the pool 'opne', and there is none\. Did you mean 'open'\?",
        ),
        ({"pools": {"open": {"limit": 0}}}, r"plugins\.sfa\.pools\.open\.limit"),
        (
            {"pools": {"open": {"recyle_after_days": 3}}},
            r"'plugins\.sfa\.pools\.open\.recyle_after_days'.*recycle_after",
        ),
    ],
)
def test_what_does_not_fit_together_is_refused(sqlite_url: str, settings: Any, said: str) -> None:
    with pytest.raises(ConfigError, match=said):
        load(sqlite_url, **settings)
