"""Commission plans in the configuration: what is refused when they are loaded."""

from __future__ import annotations

from typing import Any

import pytest

from crmcore.errors import ConfigError
from crmcore_sfa import SfaPlugin
from crmcore_sfa.config import SfaConfig
from crmcore_sfa.targets.settings import CommissionPlan
from tests.support import open_crm


def load(url: str, **plan: Any) -> CommissionPlan:
    config = {"plugins": {"sfa": {"commissions": {"standard": plan}}}}
    found = open_crm(url, plugins=[SfaPlugin], config=config).context.settings[SfaConfig]
    assert isinstance(found, SfaConfig)
    return found.commissions["standard"]


@pytest.mark.parametrize(
    ("plan", "text"),
    [
        ({"rate": 1.2}, "commissions.standard.rate': 1.2 would pay more than the deal; a rate is a part from 0 to 1"),
        ({"rate": -0.1}, "commissions.standard.rate': a rate is a part from 0 to 1, not -0.1."),
        ({"rate": "much"}, "commissions.standard.rate': it should be a valid decimal, not 'much'."),
        ({}, "the key 'plugins.sfa.commissions.standard.rate' is missing."),
        ({"rate": 0.05, "raet": 1}, "unknown key 'plugins.sfa.commissions.standard.raet'. Did you mean 'rate'?"),
        ({"rate": 0.05, "base": "turnover"}, "'plugins.sfa.commissions.standard.base': it should be 'value'"),
        ({"rate": 0.05, "families": {"Light": 2}}, "commissions.standard.families.Light': 2 would pay more than"),
        (
            {"rate": 0.5, "tiers": [{"at": 1, "factor": 2.5}]},
            "commissions.standard': tiers[0] would pay more than the deal: 'rate' 0.5 times factor 2.5 is 1.25.",
        ),
        (
            {"rate": 0.1, "families": {"Light": 0.5}, "tiers": [{"at": 1, "factor": 3}]},
            "tiers[0] would pay more than the deal: 'Light' 0.5 times factor 3 is 1.5.",
        ),
        ({"rate": 0.1, "tiers": [{"at": 1, "rate": 1.5}]}, "standard.tiers[0].rate': 1.5 would pay more than the deal"),
        (
            {"rate": 0.1, "tiers": [{"at": 1, "rate": 0.2}, {"at": 0.8, "rate": 0.3}]},
            "tiers[0] (at 1) and tiers[1] (at 0.8) overlap; each begins above the one before.",
        ),
        (
            {"rate": 0.1, "tiers": [{"at": 1, "rate": 0.2}, {"at": 1, "rate": 0.3}]},
            "tiers[0] (at 1) and tiers[1] (at 1) overlap",
        ),
        ({"rate": 0.1, "tiers": [{"at": 1}]}, "standard.tiers[0]': a tier has either 'rate' or 'factor'."),
        (
            {"rate": 0.1, "tiers": [{"at": 1, "form": 2}]},
            "unknown key 'plugins.sfa.commissions.standard.tiers[0].form'",
        ),
        (
            {"rate": 0.1, "families": {"Light": 0.2}, "tiers": [{"at": 1, "rate": 0.2}]},
            "tiers[0] gives a 'rate' beside rates of families; give a 'factor', which holds for all.",
        ),
        ({"rate": 0.1, "cap": 10, "floor": 20}, "commissions.standard': 'floor' 20 is above 'cap' 10."),
        ({"rate": 0.1, "cap": -1}, "commissions.standard.cap': it should be greater than or equal to 0, not -1."),
    ],
)
def test_a_wrong_plan_is_one_line_with_its_key(sqlite_url: str, plan: dict[str, Any], text: str) -> None:
    with pytest.raises(ConfigError) as refused:
        load(sqlite_url, **plan)
    assert text in str(refused.value)
    assert "\n" not in str(refused.value)


def test_rates_are_exact_though_they_are_written_as_floats(sqlite_url: str) -> None:
    plan = load(sqlite_url, rate=0.1, families={"Light": 0.07}, tiers=[{"at": 1.1, "factor": 1.3}], cap=12.5)
    assert (str(plan.rate), str(plan.families["Light"]), str(plan.tiers[0].of(plan.rate))) == ("0.1", "0.07", "0.13")
    assert (plan.rate_of("Light"), plan.rate_of("Wood"), plan.rate_of(None)) == (
        plan.families["Light"],
        plan.rate,
        plan.rate,
    )
