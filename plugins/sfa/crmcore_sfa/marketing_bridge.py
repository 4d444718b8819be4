"""What sales says to marketing about outcomes: the deals that were won.

Imported only where marketing is enabled, and then by the hook that marketing calls; it imports nothing of marketing.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from crmcore import Outcome, StageMove, Work
from crmcore_sfa.leads.pipeline import LEAD
from crmcore_sfa.leads.records import Lead
from crmcore_sfa.records import Opportunity

_deal, _lead = Opportunity.t.c, Lead.t.c


def won(work: Work) -> sa.Select[Any]:
    """Return the deals that are won: when, for how much, and when the lead and the deal began.

    A deal counts from the moment that it entered the stage it is won in, and is of the day on which it was closed.
    """
    lines = [owned.value for owned in work.context.registry.pipelines.values() if owned.value.record is Opportunity]
    stages = [(line.name, stage.name) for line in lines for stage in line.stages if stage.outcome is Outcome.WON]
    is_won = sa.or_(sa.false(), *(sa.and_(_deal.pipeline == line, _deal.stage == stage) for line, stage in stages))
    return sa.select(
        _deal.customer_id, _deal.id.label("record_id"), _deal.stage_since.label("at"), _deal.closed_on.label("day"),
        _deal.amount, _deal.amount_currency.label("currency"),
        _lead_began().label("lead_at"), _began(_deal.id, _deal.pipeline).label("opened_at"),
    ).where(
        is_won, _deal.customer_id.is_not(None), _deal.closed_on.is_not(None), _deal.stage_since.is_not(None)
    )  # fmt: skip


def _began(record_id: sa.ColumnElement[Any], pipeline: Any) -> sa.ScalarSelect[Any]:
    """Return when a record was put onto its pipeline."""
    first = StageMove.t.alias()
    return (
        sa.select(sa.func.min(first.c.at, type_=first.c.at.type))
        .where(first.c.record_id == record_id, first.c.pipeline == pipeline, first.c.from_stage.is_(None))
        .correlate(Opportunity.t)
        .scalar_subquery()
    )


def _lead_began() -> sa.ScalarSelect[Any]:
    """Return when the lead came in that became the deal; of several, the first."""
    first = StageMove.t.alias()
    return (
        sa.select(sa.func.min(first.c.at, type_=first.c.at.type))
        .select_from(Lead.t.join(first, first.c.record_id == _lead.id))
        .where(_lead.opportunity_id == _deal.id, first.c.pipeline == LEAD, first.c.from_stage.is_(None))
        .correlate(Opportunity.t)
        .scalar_subquery()
    )


OUTCOMES = {"sfa.won": won}
