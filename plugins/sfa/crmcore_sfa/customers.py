"""What sales knows about a customer: facts for rules and lists, and a section of the customer view."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from crmcore import Customer, CustomerScope, Fact, FieldKind, Money, SectionData, User, ViewSection, Work, day_at
from crmcore_sfa.records import Opportunity

_deal = Opportunity.t.c
SHOWN = 20


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


def _load(work: Work, scope: CustomerScope) -> SectionData | None:
    here = sa.and_(_deal.customer_id.in_(list(scope.ids)), _deal.closed_on.is_(None))
    sums = work.select(
        sa.select(_deal.amount_currency, sa.func.count(), sa.func.sum(_deal.amount))
        .where(here)
        .group_by(_deal.amount_currency)
    )
    if not sums:
        return None
    rows = work.select(
        sa.select(
            _deal.title, _deal.pipeline, _deal.stage, _deal.amount, _deal.amount_currency, _deal.close_on,
            User.t.c.name,
        )
        .select_from(Opportunity.t.outerjoin(User.t, User.t.c.id == _deal.owner_id))
        .where(here)
        .order_by(_deal.close_on.is_(None), _deal.close_on, _deal.id)
        .limit(SHOWN)
    )  # fmt: skip
    label = work.context.registry.label
    return SectionData(
        columns=("Deal", "Stage", "Amount", "Expected close", "Owner"),
        rows=tuple(
            (title, label(f"{line}.{stage}"), None if amount is None else Money(amount, currency), close_on, owner)
            for title, line, stage, amount, currency, close_on, owner in rows
        ),
        headline=_headline(sums),
    )


def _headline(sums: Iterable[tuple[str | None, int, Any]]) -> str:
    found = sorted(sums, key=lambda row: row[0] or "")
    worth = [str(Money(total, currency)) for currency, _, total in found if currency is not None]
    return ": ".join(filter(None, (f"{sum(n for _, n, _ in found):,} open", ", ".join(worth))))


open_deals = ViewSection(name="sfa.open_deals", title="Open deals", load=_load, order=20)
