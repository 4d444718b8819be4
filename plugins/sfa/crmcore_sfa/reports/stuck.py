"""Deals that are stuck: too long in their stage, or beyond the day on which they should have closed."""

from __future__ import annotations

from typing import Annotated, Any

import sqlalchemy as sa
from pydantic import Field

from crmcore import BaseSum, Customer, Outcome, Table, User, Work, days_between
from crmcore_sfa.forecast.states import Rates
from crmcore_sfa.records import Opportunity
from crmcore_sfa.reports.dimensions import deal
from crmcore_sfa.reports.selection import Selection, astray, stages_of
from crmcore_sfa.reports.stages import is_rotting


class Stuck(Selection):
    """The parameters of :func:`stuck`; the period is about the expected day of closing."""

    limit: Annotated[int, Field(ge=1, le=10_000, description="how many deals to list")] = 50


def stuck(work: Work, params: Stuck) -> Table:
    """Return the open deals that are stuck, those that are worth most first, and why.

    A deal is stuck if it rots, which is to stand in its stage for longer than the ``rotting_days`` of the stage
    (Odoo, "rotting"; Pipedrive, "deal rotting"), or if its expected day of closing has passed. Values are in the
    base currency at today's rate.
    """
    line = params.line(work)
    chosen = params.where(work, deal.close_on)
    late, rotten = deal.close_on < work.today, is_rotting(work, line)
    where = [
        deal.pipeline == line.name, deal.stage.in_(stages_of(line, Outcome.OPEN)), sa.or_(late, rotten), *chosen,
    ]  # fmt: skip
    limits = {s.name: s.rotting_days for s in line.stages}
    rates = Rates(work)
    deals, total = _sum(work, rates, where)
    listed = work.select(_listed(work, rates, rotten, where).limit(params.limit))
    rows = tuple(_row(work, rates, row, limits[row.stage]) for row in listed)
    said = f"{len(rows):,} of {deals:,} stuck deals, worth {total.amount:,} {total.currency} together."
    return Table(
        columns=("deal", "customer", "owner", "stage", "value", "days_in_stage", "days_beyond", "days_overdue",
                 "next_step", "why"),
        rows=rows, bar="value", note=" ".join(filter(None, (said, total.note, astray(work, line, chosen)))),
    )  # fmt: skip


def _listed(work: Work, rates: Rates, rotten: sa.ColumnElement[bool], where: list[Any]) -> sa.Select[Any]:
    now, today = sa.literal(work.now, deal.stage_since.type), sa.literal(work.today)
    # In the base currency, so that deals of several currencies stand in one order.
    known = [(deal.amount_currency == currency, float(rate)) for currency, rate in rates.all_on(work.today).items()]
    worth = sa.cast(deal.amount, sa.Float(53)) * sa.case(*known)
    return (
        sa.select(
            deal.title, Customer.t.c.name.label("customer"), User.t.c.name.label("owner"), deal.stage, deal.amount,
            deal.amount_currency, days_between(deal.stage_since, now).label("stood"),
            sa.case((rotten, 1), else_=0).label("rotten"), days_between(deal.close_on, today).label("overdue"),
            deal.next_step,
        )
        .select_from(
            Opportunity.t.outerjoin(Customer.t, Customer.t.c.id == deal.customer_id)
            .outerjoin(User.t, User.t.c.id == deal.owner_id)
        )
        .where(*where)
        .order_by(worth.is_(None), worth.desc(), deal.id)
    )  # fmt: skip


def _row(work: Work, rates: Rates, row: Any, limit: int | None) -> tuple[Any, ...]:
    worth = BaseSum(work.context.base_currency)
    worth.add(row.amount, row.amount_currency, rates.on(row.amount_currency, work.today))
    overdue = round(row.overdue) if row.overdue is not None and row.overdue > 0 else None
    beyond = round(float(row.stood) - limit, 1) if row.rotten and limit is not None else None
    why = " and ".join(filter(None, ("rotting" if row.rotten else "", "overdue" if overdue else "")))
    value = None if row.amount is None or worth.without_rate else worth.amount
    return (
        row.title, row.customer, row.owner, row.stage, value, round(float(row.stood), 1), beyond, overdue,
        row.next_step, why,
    )  # fmt: skip


def _sum(work: Work, rates: Rates, where: list[Any]) -> tuple[int, BaseSum]:
    """Return number and worth of all that are stuck, listed or not."""
    sums = sa.select(deal.amount_currency, sa.func.count(), sa.func.sum(deal.amount)).where(*where)
    deals, total = 0, BaseSum(work.context.base_currency)
    for currency, count, amount in work.select(sums.group_by(deal.amount_currency)):
        deals += count
        total.add(amount, currency, rates.on(currency, work.today), count)
    return deals, total
