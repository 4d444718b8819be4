"""A stage may require a field that the team has added itself."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from crmcore import Money
from crmcore.errors import ConfigError, TransitionRejected
from crmcore_sfa import Opportunity, SfaPlugin
from tests.support import make_crm


def requiring(*fields: str) -> dict[str, Any]:
    stages = [{"name": "new"}, {"name": "won", "outcome": "won", "requires": list(fields)}]
    custom = {"sfa_opportunity": {"gewerk": {"type": "text"}}}
    return {"fields": custom, "pipelines": {"sfa.sales": {"stages": stages}}}


def test_a_custom_field_must_be_filled_to_enter(store_url: str) -> None:
    crm = make_crm(store_url, plugins=[SfaPlugin], config=requiring("amount", "gewerk"))
    with crm.as_system("sell") as work:
        deal = work.add(Opportunity(title="Roof", amount=Money(5, "EUR")))
        with pytest.raises(TransitionRejected, match="'gewerk' must be filled to enter 'won'"):
            work.move(deal, to="won")
        assert work.move(attrs.evolve(deal, custom={"gewerk": "roofing"}), to="won").stage == "won"


def test_a_misspelt_one_is_named(store_url: str) -> None:
    with pytest.raises(ConfigError, match=r"stage 'won' requires 'gewerkk', .* Did you mean 'gewerk'"):
        make_crm(store_url, plugins=[SfaPlugin], config=requiring("gewerkk"))
