"""Reports on deals that are open: their weighted value, and their age."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any

import sqlalchemy as sa
from pydantic import Field

from crmcore import BaseSum, Customer, Outcome, Table, User, Work, days_between
from crmcore_sfa.forecast.states import Rates
from crmcore_sfa.records import Opportunity
from crmcore_sfa.reports.dimensions import Dimension, deal
from crmcore_sfa.reports.selection import Selection, astray_note, selected, stages_of
from crmcore_sfa.reports.stages import is_rotting, stage_aging


class OpenPipeline(Selection):
    """The parameters of :func:`pipeline`; the period is about the expected day of closing."""


def pipeline(work: Work, params: OpenPipeline) -> Table:
    """Return the open deals by stage, with their value and their weighted value.

    Weighted pipeline = sum of amount x probability, the deal's own or else that of its stage; a stage without a
    probability weighs nothing. In the base currency at today's rate.

    Source: Odoo, "expected revenue" x "probability" = "prorated revenue"; Salesforce, "Expected Revenue".
    """
    line = params.line(work)
    stages = stages_of(line, Outcome.OPEN)
    chosen = params.where(work, deal.close_on)
    # By the day and not by the stage, so that deals in stages that the pipeline no longer has are found and told.
    where = [deal.pipeline == line.name, deal.closed_on.is_(None), *chosen]
    likely = {s.name: Decimal(str(s.probability or 0)) for s in line.stages}
    # The probability is the group here: equal ones are summed before they are multiplied.
    by_chance = Dimension(key=deal.probability)
    rows = selected(work, by_chance, where).c
    keys = (rows.stage, rows.key, rows.currency)
    statement = sa.select(*keys, sa.func.count(), sa.func.sum(rows.amount)).group_by(*keys)
    base = work.context.base_currency
    found: dict[str, tuple[int, BaseSum, BaseSum]] = {}
    lost: dict[str, int] = {}
    rates = Rates(work)
    for stage, chance, currency, count, amount in work.select(statement):
        if stage not in likely:
            lost[stage] = lost.get(stage, 0) + count
            continue
        deals, full, weighted = found.get(stage, (0, BaseSum(base), BaseSum(base)))
        rate = rates.on(currency, work.today)
        part = likely[stage] if chance is None else Decimal(str(chance))
        full.add(amount, currency, rate, count)
        weighted.add(None if amount is None else amount * part, currency, rate, count)
        found[stage] = deals + count, full, weighted
    total = BaseSum(base)
    for _, full, _ in found.values():
        total.merge(full)
    shown = tuple((s, found[s][0], found[s][1].amount, found[s][2].amount) for s in stages if s in found)
    said = f"Open deals, by the expected day of closing. Values in {base}."
    return Table(
        columns=("stage", "deals", "value", "weighted_value"), rows=shown, bar="weighted_value",
        note=" ".join(filter(None, (said, total.note, astray_note(line, lost)))),
    )  # fmt: skip


class Aging(Selection):
    """The parameters of :func:`aging`; the period is about the day of opening."""

    limit: Annotated[int, Field(ge=1, le=10_000, description="how many deals to list")] = 50


def aging(work: Work, params: Aging) -> Table:
    """Return the open deals that have stood longest in their stage, and which of them are rotting.

    Days in stage = now - the day it entered the stage, from the stage history. A deal rots when that is more than
    the ``rotting_days`` of its stage (Odoo, "rotting"; Pipedrive, "deal rotting").
    """
    line = params.line(work)
    where = params.where(work, deal.opened_on)
    now = sa.literal(work.now, deal.stage_since.type)
    statement = (
        sa.select(
            deal.title, Customer.t.c.name, User.t.c.name, deal.stage, days_between(deal.stage_since, now),
            sa.case((is_rotting(work, line), 1), else_=0), deal.amount, deal.amount_currency,
        )
        .select_from(
            Opportunity.t.outerjoin(Customer.t, Customer.t.c.id == deal.customer_id)
            .outerjoin(User.t, User.t.c.id == deal.owner_id)
        )
        .where(deal.pipeline == line.name, deal.stage.in_(stages_of(line, Outcome.OPEN)), *where)
        .order_by(deal.stage_since, deal.id)
        .limit(params.limit)
    )  # fmt: skip
    rows: list[tuple[Any, ...]] = [
        (title, customer, owner, stage, round(float(days), 1), bool(rotting), amount, currency)
        for title, customer, owner, stage, days, rotting, amount, currency in work.select(statement)
    ]
    ages = stage_aging(work, line, *where)
    deals, rotten = sum(a.records for a in ages), sum(a.rotting for a in ages)
    return Table(
        columns=("deal", "customer", "owner", "stage", "days_in_stage", "rotting", "amount", "currency"),
        rows=tuple(rows), bar="days_in_stage",
        note=f"{len(rows):,} of {deals:,} open deals, the longest first; {rotten:,} of them all are rotting.",
    )  # fmt: skip
