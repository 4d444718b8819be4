"""The forecast as it is now, and how near the stored ones came to what was won."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any, TypeVar

import sqlalchemy as sa
from pydantic import Field

from crmcore import BaseSum, Forecast, Outcome, Pipeline, Table, Work
from crmcore_sfa.forecast.categories import EXPECTED, ORDER, Cell, category_of, chance_of, rolled_up
from crmcore_sfa.forecast.snapshots import settings_of
from crmcore_sfa.forecast.states import Rates
from crmcore_sfa.periods import period_of
from crmcore_sfa.records import Opportunity
from crmcore_sfa.reports.dimensions import Dimension, deal, dimension
from crmcore_sfa.reports.selection import Grouped, Selection, astray_note, ended, selected, summed

Group = dict[Forecast, Cell]
S = TypeVar("S", bound=Selection)


class ForecastBy(Grouped):
    """The parameters of :func:`forecast`."""

    by: str = Field("all", description=Grouped.model_fields["by"].description)


def forecast(work: Work, params: ForecastBy) -> Table:
    """Return the forecast of a period by category: each by itself, weighted, and rolled up.

    The period is about the expected day of closing of open deals, and the day of closing of won ones; without one
    it is the present quarter or month (``[plugins.sfa.forecast] period``). Categories roll up after Salesforce:
    *closed* is won; *commit* is commit and won; *best case* is best case, commit and won; *pipeline* is all that is
    open; *omitted* has no part. A deal's own category and probability count before those of its stage. Weighted is
    the sum of amount x probability. Open deals count at today's rate, won ones at that of their day.

    Source: Salesforce, "Forecast categories" and "cumulative forecast rollups"; Odoo, "prorated revenue".
    """
    line, chosen = params.line(work), with_period(work, params)
    groups: dict[Any, Group] = {}
    _add_won(work, chosen, line, groups)
    lost = _add_open(work, chosen, line, groups)
    left = " ".join(filter(None, (_undated(work, params, line), astray_note(line, lost))))
    return _table(work, chosen, dimension(work, params.by, deal.close_on), groups, left)


def _cell(work: Work, groups: dict[Any, Group], key: Any, category: Forecast) -> Cell:
    group = groups.setdefault(key, {})
    if category not in group:
        group[category] = Cell.empty(work.context.base_currency)
    return group[category]


def _add_won(work: Work, params: ForecastBy, line: Pipeline, groups: dict[Any, Group]) -> None:
    """Add the deals won in the period."""
    day, dim = deal.closed_on, dimension(work, params.by, deal.closed_on)
    where = [ended(line, Outcome.WON), *params.where(work, day)]
    for key, currency, rate, count, amount in summed(work, dim, day, where):
        _cell(work, groups, key, Forecast.CLOSED).add(amount, currency, rate, Decimal(1), count)


def _add_open(work: Work, params: ForecastBy, line: Pipeline, groups: dict[Any, Group]) -> dict[str, int]:
    """Add the open deals that are expected in the period; return the number of those in stages that there are not."""
    day, dim = deal.close_on, dimension(work, params.by, deal.close_on)
    where = [deal.pipeline == line.name, deal.closed_on.is_(None), *params.where(work, day)]
    rows = selected(work, dim, where, extra=(deal.forecast, deal.probability)).c
    keys = (rows.key, rows.stage, rows.forecast, rows.probability, rows.currency)
    rates = Rates(work)
    lost: dict[str, int] = {}
    found = work.select(sa.select(*keys, dim.counted(rows.id), sa.func.sum(rows.amount)).group_by(*keys))
    for key, stage, own, chance, currency, count, amount in dim.regrouped(work, found):
        category = category_of(line, stage, own)
        if category is None:
            lost[stage] = lost.get(stage, 0) + count
        else:
            cell = _cell(work, groups, key, category)
            cell.add(amount, currency, rates.on(currency, work.today), chance_of(line, stage, chance), count)
    return lost


def _undated(work: Work, params: ForecastBy, line: Pipeline) -> str:
    """Return what to say of open deals that are in no period, since nobody said when they are expected to close."""
    where = (deal.pipeline == line.name, deal.closed_on.is_(None), deal.close_on.is_(None), *params.where(work, None))
    [(count,)] = work.select(sa.select(sa.func.count()).select_from(Opportunity.t).where(*where))
    if not count:
        return ""
    return f"{count:,} open {'deal is' if count == 1 else 'deals are'} left out: without an expected day of closing."


def with_period(work: Work, params: S) -> S:
    """Return the parameters with the present period, unless they name days."""
    if (params.period, params.since, params.until) != (None, None, None):
        return params
    now = period_of(work.today, settings_of(work).period, work.context.fiscal_year)
    return params.model_copy(update={"period": now})


def _table(work: Work, params: ForecastBy, dim: Dimension, groups: dict[Any, Group], lost: str) -> Table:
    rows: list[tuple[Any, ...]] = []
    expected, total = Decimal(0), BaseSum(work.context.base_currency)
    labels = dim.labels(work, groups)
    closed = {key: _amounts(group) for key, group in groups.items()}
    for key in _order(dim, groups, labels):
        amounts = closed[key]
        for category in ORDER:
            cell = groups[key].get(category) or Cell.empty(total.currency)
            total.merge(cell.amount)
            worth, weighted = cell.amount.amount, cell.weighted.amount
            expected += weighted if category in EXPECTED else 0
            roll = rolled_up(category, amounts, Decimal(0))
            rows.append((labels[key], category.value, cell.deals, worth, weighted, roll))
    first, last = params.days(work)
    days = f"{first.isoformat() if first else 'the beginning'} to {last.isoformat() if last else 'the end of time'}"
    said = f"Closed or expected to close from {days}: {expected.normalize():,f} {total.currency} in all, weighted."
    return Table(
        columns=(params.by, "category", "deals", "value", "weighted_value", "rolled_up"), rows=tuple(rows),
        bar="rolled_up", note=" ".join(filter(None, (said, dim.overlap, total.note, lost))),
    )  # fmt: skip


def _amounts(group: Group) -> dict[Forecast, Decimal]:
    return {category: cell.amount.amount for category, cell in group.items()}


def _order(dim: Dimension, groups: dict[Any, Group], labels: dict[Any, str]) -> Iterable[Any]:
    if dim.in_order:
        return sorted(groups, key=str)
    best = {key: rolled_up(Forecast.BEST_CASE, _amounts(group), Decimal(0)) for key, group in groups.items()}
    return sorted(groups, key=lambda key: (-best[key], labels[key]))
