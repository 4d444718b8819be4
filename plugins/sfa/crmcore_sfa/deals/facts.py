"""What is known of a deal without being stored: how long it has stood, whether it rots, when there was contact."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from crmcore import Fact, FieldKind, Interaction, Registry, days_between, schema_of
from crmcore_sfa.records import Opportunity

_deal = Opportunity.t.c

Moment = sa.ColumnElement[datetime]


def _days_in_stage(at: Moment) -> sa.Select[Any]:
    open_then = sa.and_(_deal.closed_on.is_(None), _deal.stage_since <= at)
    return sa.select(_deal.id, days_between(_deal.stage_since, at)).where(open_then)


def _is_rotting(at: Moment, registry: Registry) -> sa.Select[Any]:
    """Return the deals that have stood in their stage for longer than its ``rotting_days``."""
    moment = at.effective_value if isinstance(at, sa.BindParameter) else None
    if not isinstance(moment, datetime):
        raise TypeError("A fact is asked for at a time that is known.")
    beyond = [
        sa.and_(
            _deal.pipeline == line.name,
            _deal.stage == stage.name,
            _deal.stage_since < sa.literal(moment - timedelta(days=stage.rotting_days), at.type),
        )
        for line in (o.value for o in registry.pipelines.values() if o.value.record is Opportunity)
        for stage in line.stages
        if stage.rotting_days and not stage.closed
    ]
    return sa.select(_deal.id, sa.true().label("rots")).where(sa.or_(sa.false(), *beyond))


def _last_contact(at: Moment) -> sa.Select[Any]:
    told = Interaction.t.c
    about_deals = told.record_type == schema_of(Opportunity).name
    return sa.select(told.record_id, sa.func.max(told.at)).where(about_deals, told.at <= at).group_by(told.record_id)


facts = (
    Fact(
        name="sfa.days_in_stage", record=Opportunity, kind=FieldKind.FLOAT, select=_days_in_stage,
        label="Days in stage",
    ),
    Fact(
        name="sfa.is_rotting", record=Opportunity, kind=FieldKind.BOOLEAN, select=_is_rotting, label="Rotting",
        default=False, by_registry=True,
    ),
    Fact(
        name="sfa.last_contact_at", record=Opportunity, kind=FieldKind.TIME, select=_last_contact,
        label="Last contact",
    ),
)  # fmt: skip
