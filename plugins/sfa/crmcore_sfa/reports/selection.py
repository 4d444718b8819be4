"""Which opportunities a report is about, and by what they are grouped."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from pydantic import BaseModel, ConfigDict, Field

from crmcore import Outcome, Pipeline, User, Work, days_between, rate_on
from crmcore.errors import Invalid
from crmcore_sfa.naming import ids_named
from crmcore_sfa.periods import Days, days_of
from crmcore_sfa.pipeline import SALES
from crmcore_sfa.records import LineItem, Opportunity, Product
from crmcore_sfa.reports.dimensions import DIMENSIONS, Dimension, deal

NEVER = sa.literal(1) == sa.literal(0)
"""What never holds. PostgreSQL sees that when it plans; to SQLite, OR with it is a condition that no index serves."""


class Selection(BaseModel):
    """What every report can be narrowed to. Days are included on both ends; years and quarters are fiscal."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    period: str | None = Field(None, description="a year, quarter or month: 2017, 2017-Q1, 2017-03")
    since: date | None = Field(None, description="the first day")
    until: date | None = Field(None, description="the last day")
    rep: str | None = Field(None, description="name or e-mail of the owner")
    product: str | None = Field(None, description="name of a product that the deal is about or has a line of")
    customer: UUID | None = Field(None, description="id of a customer")
    pipeline: str = Field(SALES, description="the pipeline")

    def line(self, work: Work) -> Pipeline:
        """Return the pipeline, which must be one of opportunities."""
        line = work.context.registry.pipeline(self.pipeline)
        if line.record is not Opportunity:
            raise Invalid(f"The pipeline '{line.name}' is not one of opportunities.")
        return line

    def days(self, work: Work) -> Days:
        """Return the first and last day that both the period and the two days allow."""
        first, last = days_of(self.period, work.context.fiscal_year) if self.period else (None, None)
        return max(filter(None, (first, self.since)), default=None), min(filter(None, (last, self.until)), default=None)

    def where(self, work: Work, day: sa.ColumnElement[Any] | None) -> list[sa.ColumnElement[bool]]:
        """Return the conditions over opportunities; the days hold for the column ``day``."""
        found: list[sa.ColumnElement[bool]] = []
        first, last = self.days(work)
        if day is not None and first is not None:
            found.append(day >= first)
        if day is not None and last is not None:
            found.append(day <= last)
        if self.rep is not None:
            found.append(deal.owner_id.in_(ids_named(work, User, self.rep)))
        if self.product is not None:
            ids = ids_named(work, Product, self.product)
            lines = sa.select(LineItem.t.c.opportunity_id).where(LineItem.t.c.product_id.in_(ids))
            found.append(sa.or_(deal.product_id.in_(ids), deal.id.in_(lines)))
        if self.customer is not None:
            found.append(deal.customer_id == self.customer)
        return found


class Grouped(Selection):
    """A selection, and by what its deals are grouped."""

    by: str = Field("rep", description=f"{', '.join(DIMENSIONS[:-1])} or {DIMENSIONS[-1]}")


def stages_of(line: Pipeline, *outcomes: Outcome) -> list[str]:
    """Return the names of the stages with one of these outcomes."""
    return [s.name for s in line.stages if s.outcome in outcomes]


def ended(line: Pipeline, *outcomes: Outcome, always: bool = False) -> sa.ColumnElement[bool]:
    """Return the condition that a deal is on the pipeline and stands in a stage with one of these outcomes.

    Unless the report is about ``always``, the stage is asked for in a way that no index serves: given the choice,
    SQLite would read all deals in the closing stages, one by one, however few days the report is about.
    """
    stands = deal.stage.in_(stages_of(line, *outcomes))
    return sa.and_(deal.pipeline == line.name, stands if always else sa.or_(stands, NEVER))


def astray(work: Work, line: Pipeline, where: Iterable[sa.ColumnElement[bool]]) -> str:
    """Return what to say of deals in stages that the pipeline no longer has; nothing if there are none."""
    statement = sa.select(deal.stage, sa.func.count()).where(
        deal.pipeline == line.name, deal.stage.not_in(list(line.by_name)), *where
    )
    return astray_note(line, dict(map(tuple, work.select(statement.group_by(deal.stage)))))


def astray_note(line: Pipeline, counts: Mapping[str, int]) -> str:
    """Return what to say of those of the stages that the pipeline does not have, given the deals in each."""
    found = sorted((stage, n) for stage, n in counts.items() if stage not in line.by_name)
    if not found:
        return ""
    count, stages = sum(n for _, n in found), ", ".join(stage for stage, _ in found)
    stand = "1 deal stands" if count == 1 else f"{count:,} deals stand"
    return f"{stand} in stages that the pipeline does not have: {stages}."


def selected(
    work: Work,
    dim: Dimension,
    where: Iterable[Any],
    *,
    day: sa.ColumnElement[Any] | None = None,
    extra: Iterable[sa.ColumnElement[Any]] = (),
    worth_of: Iterable[str] | None = None,
) -> sa.Subquery:
    """Return the deals as rows: key, id, stage, amount, currency, opened_on, closed_on, day, and ``extra``.

    One row for each deal; by product one for each of its lines, with the line's amount, so that the sum over the
    groups is the sum over the deals. ``day`` is today for a deal without one. With ``worth_of``, only deals in
    these stages have an amount and, if they are closed, a day of opening: what no figure is made of, nobody need
    convert.
    """
    amount: sa.ColumnElement[Any] = deal.amount
    currency: sa.ColumnElement[Any] = deal.amount_currency
    if dim.by_line:
        line = LineItem.t.c
        worth = line.unit_price * line.quantity - sa.func.coalesce(line.discount, 0)
        amount = sa.case((line.id.is_(None), deal.amount), else_=worth)
        currency = sa.func.coalesce(line.unit_price_currency, deal.amount_currency)
    opened: sa.ColumnElement[Any] = deal.opened_on
    if worth_of is not None:
        counts = deal.stage.in_(list(worth_of))
        amount, currency = sa.case((counts, amount)), sa.case((counts, currency))
        opened = sa.case((sa.and_(counts, deal.closed_on.is_not(None)), opened))
    on = () if day is None else (sa.func.coalesce(day, sa.literal(work.today)).label("day"),)
    return (
        sa.select(
            dim.key.label("key"), deal.id.label("id"), deal.stage.label("stage"), amount.label("amount"),
            currency.label("currency"), opened.label("opened_on"), deal.closed_on.label("closed_on"), *on,
            *extra,
        )
        .select_from(dim.source())
        .where(*where)
        .subquery("deals")
    )  # fmt: skip


def summed(
    work: Work,
    dim: Dimension,
    day: sa.ColumnElement[Any],
    where: Iterable[Any],
    *by: str,
    days: bool = False,
    worth_of: Iterable[str] | None = None,
) -> list[tuple[Any, ...]]:
    """Return number and value of the deals: key, the columns ``by``, currency, rate, number, sum of the amounts.

    The rate is that of the column ``day``, or of today where it is empty. Grouped by it, so that nothing is
    rounded before it is added up: see :class:`crmcore.BaseSum`. With ``days``, two more columns: how many deals have
    a day of opening, and the sum of the days from it to closing; only for closed deals, and where none comes twice.
    """
    rows = selected(work, dim, where, day=day, worth_of=worth_of).c
    keys = [rows.key, *(rows[name] for name in by), rows.currency]
    sums = [dim.counted(rows.id).label("deals"), sa.func.sum(rows.amount).label("amount")]
    if days:
        length = days_between(rows.opened_on, rows.closed_on)
        sums += [sa.func.count(rows.opened_on).label("measured"), sa.func.sum(length).label("days")]
    if not dim.few or dim.overlap:
        # What has no amount needs no rate looked up.
        rate = sa.case((rows.currency.is_not(None), rate_on(work, rows.currency, rows.day))).label("rate")
        statement = sa.select(*keys, rate, *sums).group_by(*keys, rate)
        return dim.regrouped(work, work.select(statement))
    # With few groups there are few days for each: the rate is looked up for a day and not for a deal.
    daily = sa.select(*keys, rows.day, *sums).group_by(*keys, rows.day).subquery("daily").c
    keys = [daily.key, *(daily[name] for name in by), daily.currency]
    rate = rate_on(work, daily.currency, daily.day).label("rate")
    totals: list[sa.ColumnElement[Any]] = []
    for name in (s.name for s in sums):
        total = sa.func.sum(daily[name])
        # PostgreSQL adds counts up to a decimal.
        totals.append(sa.cast(total, sa.BigInteger) if name in ("deals", "measured") else total)
    return list(map(tuple, work.select(sa.select(*keys, rate, *totals).group_by(*keys, rate))))
