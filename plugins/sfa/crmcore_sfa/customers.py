"""What sales knows about a customer: facts for rules and lists."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from crmcore import Customer, Fact, FieldKind, Registry, day_at, rate_on
from crmcore_sfa.records import Opportunity

_deal = Opportunity.t.c

# Amounts are stored in ten-thousandths and rates in ten-billionths.
_STEPS = 10.0**14


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


def _worth(at: sa.ColumnElement[datetime], registry: Registry) -> sa.ColumnElement[Any]:
    """Return what a deal is worth in the firm's currency at the day's rate; unknown where no rate is known."""
    rate = rate_on(registry, _deal.amount_currency, day_at(at))
    return sa.cast(_deal.amount, sa.Float) * rate / _STEPS


def _open_value(at: sa.ColumnElement[datetime], registry: Registry) -> sa.Select[Any]:
    worth = sa.func.sum(_worth(at, registry))
    return sa.select(_deal.customer_id, worth).where(_open_at(at)).group_by(_deal.customer_id)


def _largest_open_deal(at: sa.ColumnElement[datetime], registry: Registry) -> sa.Select[Any]:
    worth = sa.func.max(_worth(at, registry))
    return sa.select(_deal.customer_id, worth).where(_open_at(at)).group_by(_deal.customer_id)


facts = (
    Fact(
        name="sfa.open_deals", record=Customer, kind=FieldKind.INTEGER, select=_open_deals, label="Open deals",
        default=0,
    ),
    Fact(
        name="sfa.open_value", record=Customer, kind=FieldKind.FLOAT, select=_open_value, default=0.0,
        label="Value of open deals", by_registry=True,
    ),
    Fact(
        name="sfa.largest_open_deal", record=Customer, kind=FieldKind.FLOAT, select=_largest_open_deal,
        label="Largest open deal", by_registry=True,
    ),
    Fact(
        name="sfa.next_close_on", record=Customer, kind=FieldKind.DATE, select=_next_close,
        label="Next expected close",
    ),
)  # fmt: skip
