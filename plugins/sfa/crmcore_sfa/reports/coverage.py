"""Pipeline coverage: whether what is open is enough for what is missing to the quota."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from typing import Annotated, Any

import attrs
import sqlalchemy as sa
from pydantic import Field

from crmcore import BaseSum, Outcome, Pipeline, Table, Work
from crmcore_sfa.forecast.states import Rates
from crmcore_sfa.reports.dimensions import deal
from crmcore_sfa.targets.attainment import Attained, Attainment, Period, attained
from crmcore_sfa.targets.people import People
from crmcore_sfa.targets.tallies import Span, ended, pipelines_of, standing
from crmcore_sfa.targets.territories import territory_groups


class Coverage(Period):
    """The parameters of :func:`coverage`."""

    pipeline: str | None = Field(None, description="only this pipeline, against the quotas for it")
    win_rate_days: Annotated[
        int, Field(ge=1, le=3660, description="how many days before the period the win rate is taken from")
    ] = 365


@attrs.define
class Open:
    """What one group has open in the period, and how it closed deals before."""

    value: BaseSum
    deals: int = 0
    won: int = 0
    lost: int = 0

    @property
    def win_rate(self) -> float | None:
        """Won / (won + lost), by count."""
        return self.won / (self.won + self.lost) if self.won + self.lost else None


def coverage(work: Work, params: Coverage) -> Table:
    """Return open pipeline, remaining quota, the coverage, and the coverage that the win rate asks for.

    Coverage = value of the open deals expected to close in the period / (quota - won in the period). Required
    coverage = 1 / win rate, by count, of the deals closed in the days before the period (before today, if it
    begins later). ``missing`` is the pipeline that is not there yet: remaining quota x required coverage - open.
    Open deals count at today's rate, by their owner; what was won counts by shares (``sfa.attainment``).

    Source: kpitree.co, "Pipeline coverage"; winsabove, glossary: 4.8 million / 1.6 million = 3.0, but a win rate of
    22 % needs 4.5.
    """
    span, lines = params.span(work), pipelines_of(work, params.pipeline)
    standing_ = attained(work, Attainment(period=params.period, by=params.by, pipeline=params.pipeline))
    quotas = {group.key: group for group in standing_.groups}
    found = _open(work, params, lines, span)
    labels = People.of(work)
    rows, total = [], BaseSum(work.context.base_currency)
    for key in dict.fromkeys((*quotas, *found)):
        mine = found.get(key) or Open(BaseSum(work.context.base_currency))
        total.merge(mine.value)
        rows.append((labels.label(key), *_terms(quotas.get(key), mine)))
    rows.sort(key=lambda row: (-row[1], -row[4], row[0]))
    said = f"Expected to close from {span[0]} to {span[1]}; the win rate is that of {params.win_rate_days} days before."
    return Table(
        columns=(params.by, "quota", "won_value", "remaining", "open_value", "deals", "coverage", "win_rate",
                 "required", "missing"),
        rows=tuple(rows), bar="coverage", shares=("win_rate",),
        note=" ".join(filter(None, (said, f"Values in {total.currency}.", total.note, standing_.note))),
    )  # fmt: skip


def _terms(quota: Attained | None, mine: Open) -> tuple[Any, ...]:
    goal, won = (quota.quota, quota.reached) if quota is not None else (Decimal(0), Decimal(0))
    remaining, open_value, rate = goal - won, mine.value.amount, mine.win_rate
    left = remaining > 0
    required = 1 / rate if rate else None
    missing = None
    if left and required is not None:
        missing = max(round(remaining * Decimal(str(required)) - open_value, 2), Decimal(0))
    covered = float(open_value / remaining) if left else None
    return goal, won, max(remaining, Decimal(0)), open_value, mine.deals, covered, rate, required, missing


def _open(work: Work, params: Coverage, lines: Iterable[Pipeline], span: Span) -> dict[Any, Open]:
    """Return what is open in the period and what was closed before it, by group."""
    key = deal.customer_id if params.by_territory else deal.owner_id
    before = min(span[0], work.today)
    days = (before - timedelta(days=params.win_rate_days), before - timedelta(days=1))
    sums, decided = _sums(work, lines, key, span), _decided(work, lines, key, days)
    if params.by_territory:
        groups = territory_groups(work, {row[0] for row in (*sums, *decided)})
    else:
        groups = People.of(work).groups(params.by)
    found: dict[Any, Open] = {}

    def of(one: Any) -> list[Open]:
        return [found.setdefault(g, Open(BaseSum(work.context.base_currency))) for g in groups(one)]

    rates = Rates(work)
    for owner, currency, count, amount in sums:
        for group in of(owner):
            group.deals += count
            group.value.add(amount, currency, rates.on(currency, work.today), count)
    for owner, won, count in decided:
        for group in of(owner):
            group.won += count if won else 0
            group.lost += 0 if won else count
    return found


def _sums(work: Work, lines: Iterable[Pipeline], key: Any, span: Span) -> list[Any]:
    keys = (key, deal.amount_currency)
    return work.select(
        sa.select(*keys, sa.func.count(), sa.func.sum(deal.amount))
        .where(standing(lines, Outcome.OPEN), deal.close_on.between(*span))
        .group_by(*keys)
    )


def _decided(work: Work, lines: Iterable[Pipeline], key: Any, days: tuple[date, date]) -> list[Any]:
    won = sa.case((standing(lines, Outcome.WON), 1), else_=0).label("won")
    rows = (
        sa.select(key.label("key"), won)
        .where(ended(lines, Outcome.WON, Outcome.LOST), deal.closed_on.between(*days))
        .subquery("decided")
    )
    return work.select(sa.select(rows.c.key, rows.c.won, sa.func.count()).group_by(rows.c.key, rows.c.won))
