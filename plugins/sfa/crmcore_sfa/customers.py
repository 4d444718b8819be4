"""What sales knows about a customer: facts for rules and lists."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from crmcore import Customer, Fact, FieldKind, day_at
from crmcore_sfa.records import Opportunity

_deal = Opportunity.t.c


def _open_at(at: sa.ColumnElement[datetime]) -> sa.ColumnElement[bool]:
    # By the two days of a deal and not by its stage, so that it holds for any day in the past and for whatever
    # stages a team has made; a deal counts from its first day to the day before it closed.
    day = day_at(at)
    return sa.and_(
        _deal.customer_id.is_not(None), _deal.opened_on <= day, sa.or_(_deal.closed_on.is_(None), _deal.closed_on > day)
    )


def _open_deals(at: sa.ColumnElement[datetime]) -> sa.Select[Any]:
    return sa.select(_deal.customer_id, sa.func.count()).where(_open_at(at)).group_by(_deal.customer_id)


def _next_close(at: sa.ColumnElement[datetime]) -> sa.Select[Any]:
    return sa.select(_deal.customer_id, sa.func.min(_deal.close_on)).where(_open_at(at)).group_by(_deal.customer_id)


facts = (
    Fact(
        name="sfa.open_deals", record=Customer, kind=FieldKind.INTEGER, select=_open_deals, label="Open deals",
        default=0,
    ),
    Fact(
        name="sfa.next_close_on", record=Customer, kind=FieldKind.DATE, select=_next_close,
        label="Next expected close",
    ),
)  # fmt: skip
