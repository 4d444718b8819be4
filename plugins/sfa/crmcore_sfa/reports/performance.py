"""What each rep does: deals opened, won and lost, what is open, and the quota."""

from __future__ import annotations

from decimal import Decimal
from typing import Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Outcome, Pipeline, Table, User, Work
from crmcore_sfa.forecast.categories import EXPECTED, Cell, category_of, chance_of
from crmcore_sfa.forecast.states import Rates
from crmcore_sfa.reports.dimensions import deal
from crmcore_sfa.reports.forecast import with_period
from crmcore_sfa.reports.selection import Grouped, Selection, ended
from crmcore_sfa.reports.slices import notes, slices
from crmcore_sfa.targets.attainment import Attained, Attainment, attained


class RepPerformance(Selection):
    """The parameters of :func:`rep_performance`; without a period, the present quarter or month."""


@attrs.define
class _Rep:
    label: str
    open: Cell
    opened: int = 0
    won: int = 0
    lost: int = 0
    won_value: Decimal = Decimal(0)
    days: float | None = None
    quota: Attained | None = None


def rep_performance(work: Work, params: RepPerformance) -> Table:
    """Return for each rep the deals opened, won and lost in the period, what is open now, and the attainment.

    Won and lost by the day of closing, at the rate of that day; open deals, whenever they are expected to close, at
    today's rate, weighted by their probability. ``attainment`` is by the shares in deals (``sfa.attainment``), so it
    need not be ``won_value`` / ``quota`` where deals are shared; it stands there if a period is named and not days.

    Source: quota attainment, win rate, cycle and weighted pipeline as in the reports of those names.
    """
    params = with_period(work, params)
    line = params.line(work)
    reps: dict[UUID | None, _Rep] = {}
    names = dict(map(tuple, work.select(sa.select(User.t.c.id, User.t.c.name))))

    def of(owner: UUID | None) -> _Rep:
        if owner not in reps:
            reps[owner] = _Rep(names.get(owner, "(none)"), Cell.empty(work.context.base_currency))
        return reps[owner]

    by_rep = Grouped(**params.model_dump(), by="rep")
    decided = [ended(line, Outcome.WON, Outcome.LOST), *params.where(work, deal.closed_on)]
    groups = slices(work, by_rep, line, deal.closed_on, decided, days=True)
    for g in groups:
        rep = of(g.key)
        rep.won, rep.lost, rep.won_value = g.count(Outcome.WON), g.count(Outcome.LOST), g.value(Outcome.WON)
        rep.days = None if g.mean_days is None else round(g.mean_days, 1)
    for owner, opened in _opened(work, params, line):
        of(owner).opened = opened
    _add_open(work, params, line, of)
    if params.period is not None and (params.since, params.until, params.product, params.customer) == (None,) * 4:
        for quota in attained(work, Attainment(period=params.period)).groups:
            if quota.quota and (params.rep is None or quota.key in reps):
                of(quota.key).quota = quota
    order = sorted(reps.values(), key=lambda r: (-r.won_value, -r.won, -r.open.amount.amount, r.label))
    note = notes(work, groups, f"Closed and opened in {_days(work, params)}; open deals as of today.")
    return Table(
        columns=("rep", "opened", "won", "lost", "win_rate", "won_value", "mean_value", "mean_days", "open",
                 "open_value", "weighted_value", "quota", "attainment"),
        rows=tuple(map(_row, order)), bar="won_value", shares=("win_rate", "attainment"), note=note,
    )  # fmt: skip


def _row(rep: _Rep) -> tuple[Any, ...]:
    decided = rep.won + rep.lost
    return (
        rep.label, rep.opened, rep.won, rep.lost, rep.won / decided if decided else None, rep.won_value,
        round(rep.won_value / rep.won, 2) if rep.won else None, rep.days, rep.open.deals, rep.open.amount.amount,
        rep.open.weighted.amount, rep.quota.quota if rep.quota else None, rep.quota.attainment if rep.quota else None,
    )  # fmt: skip


def _days(work: Work, params: Selection) -> str:
    first, last = params.days(work)
    return f"{first or 'all days'} to {last or work.today}"


def _opened(work: Work, params: Selection, line: Pipeline) -> list[Any]:
    where = [deal.pipeline == line.name, *params.where(work, deal.opened_on)]
    return work.select(sa.select(deal.owner_id, sa.func.count()).where(*where).group_by(deal.owner_id))


def _add_open(work: Work, params: Selection, line: Pipeline, of: Any) -> None:
    """Add number, value and weighted value of the open deals to their reps."""
    keys = (deal.owner_id, deal.stage, deal.forecast, deal.probability, deal.amount_currency)
    where = [deal.pipeline == line.name, deal.closed_on.is_(None), *params.where(work, None)]
    rates = Rates(work)
    for owner, stage, own, chance, currency, count, amount in work.select(
        sa.select(*keys, sa.func.count(), sa.func.sum(deal.amount)).where(*where).group_by(*keys)
    ):
        category = category_of(line, stage, own)
        if category is None:  # a stage that the pipeline no longer has
            continue
        likely = chance_of(line, stage, chance) if category in EXPECTED else Decimal(0)
        rate = rates.on(currency, work.today)
        of(owner).open.add(amount, currency, rate, likely, count)
