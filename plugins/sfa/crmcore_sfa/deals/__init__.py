"""Deals beyond the first sale: renewal and expansion, who competes, who decides, who shares in a deal."""

from __future__ import annotations

from typing import Any

from crmcore import Area, Command
from crmcore_sfa.deals import facts
from crmcore_sfa.deals.checks import check_buying_roles, check_competitors, check_splits
from crmcore_sfa.deals.pipelines import expansion_pipeline, renewal_pipeline
from crmcore_sfa.deals.records import BuyingRole, Competitor, Split


def _command() -> Any:
    from crmcore_sfa.deals.command import app

    return app


AREA = Area(
    records=(Competitor, BuyingRole, Split),
    pipelines=(renewal_pipeline, expansion_pipeline),
    facts=facts.facts,
    checks={Competitor: check_competitors, BuyingRole: check_buying_roles, Split: check_splits},
    commands=(Command(name="deal", help="Look at a deal, move it on, win or lose it.", app=_command),),
)

__all__ = ["AREA"]
