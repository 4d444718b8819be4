"""What the deals of a period say on a day: from the store for the present, from the journal for the past.

Both ways give the same cells for the same state; the tests compare them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

import sqlalchemy as sa

from crmcore import Forecast, Outcome, Pipeline, Rate, Work, month_of, rate_on
from crmcore_sfa.forecast.categories import Cell, category_of, chance_of
from crmcore_sfa.periods import Unit, days_of, period_of, quarter_key, quarter_label
from crmcore_sfa.records import Opportunity

deal = Opportunity.t.c

ONE = 10**10
"""One, as rates are stored (see :class:`crmcore.Rate`)."""


class Key(NamedTuple):
    """What tells the cells of a forecast apart."""

    period: str
    owner_id: UUID | None
    category: Forecast


Cells = dict[Key, Cell]


def present(work: Work, line: Pipeline, unit: Unit, periods: Sequence[str]) -> Cells:
    """Return the cells of these periods as the deals stand now; open deals at today's rates."""
    cells = _Cells(work, line)
    year = work.context.fiscal_year
    first, last = days_of(periods[0], year)[0], days_of(periods[-1], year)[1]
    open_stages = [s.name for s in line.stages if s.outcome is Outcome.OPEN]
    won_stages = [s.name for s in line.stages if s.outcome is Outcome.WON]
    today = sa.literal(work.today)
    for stages, day, rates_of in ((open_stages, deal.close_on, today), (won_stages, deal.closed_on, deal.closed_on)):
        period = month_of(day) if unit == "month" else quarter_key(day, year)
        found = (
            sa.select(
                period.label("period"), deal.owner_id, deal.stage, deal.forecast, deal.probability,
                deal.amount_currency.label("currency"), rate_on(work, deal.amount_currency, rates_of).label("rate"),
                deal.amount,
            )
            .where(deal.pipeline == line.name, deal.stage.in_(stages), day >= first, day <= last)
            .subquery("found")
        )  # fmt: skip
        f = found.c
        keys = (f.period, f.owner_id, f.stage, f.forecast, f.probability, f.currency, f.rate)
        statement = sa.select(*keys, sa.func.count(), sa.func.sum(f.amount)).group_by(*keys)
        for key, owner, stage, own, chance, currency, rate, count, amount in work.select(statement):
            label = key if unit == "month" else quarter_label(int(key))
            cells.add(label, owner, stage, own, chance, amount, currency, rate, count)
    return cells.found


def past(
    work: Work, line: Pipeline, unit: Unit, periods: Sequence[str], day: date, deals: Iterable[Opportunity]
) -> Cells:
    """Return the cells of these periods from deals as they stood on a day; open ones at that day's rates."""
    cells, rates, wanted = _Cells(work, line), Rates(work), set(periods)
    year = work.context.fiscal_year
    for one in deals:
        stage = line.by_name.get(one.stage)
        if one.pipeline != line.name or stage is None or stage.outcome not in (Outcome.OPEN, Outcome.WON):
            continue
        won = stage.outcome is Outcome.WON
        due = one.closed_on if won else one.close_on
        if due is None or (label := period_of(due, unit, year)) not in wanted:
            continue
        amount, currency = (one.amount.amount, one.amount.currency) if one.amount is not None else (None, None)
        rate = rates.on(currency, due if won else day)
        cells.add(label, one.owner_id, one.stage, one.forecast, one.probability, amount, currency, rate, 1)
    return cells.found


class _Cells:
    """Sorts deals, or sums of deals that are alike, into cells."""

    def __init__(self, work: Work, line: Pipeline) -> None:
        self.line, self._base = line, work.context.base_currency
        self.found: Cells = {}

    def add(
        self, period: str, owner: UUID | None, stage: str, own: Any, chance: float | None, amount: Decimal | None,
        currency: str | None, rate: int | None, count: int,
    ) -> None:  # fmt: skip
        category = category_of(self.line, stage, own)
        if category is not None:
            cell = self.found.setdefault(Key(period, owner, category), Cell.empty(self._base))
            cell.add(amount, currency, rate, chance_of(self.line, stage, chance), count)


class Rates:
    """All rates of the firm, read once: the newest of a currency on or before a day."""

    def __init__(self, work: Work) -> None:
        self._base = work.context.base_currency
        days: Mapping[str, list[tuple[date, int]]] = defaultdict(list)
        r = Rate.t.c
        for currency, on, units in work.select(sa.select(r.currency, r.on, r.units).order_by(r.currency, r.on)):
            days[currency].append((on, units))
        self._days = days

    def on(self, currency: str | None, day: date) -> int | None:
        """Return the rate, in ten-billionths of the base currency; None if none is known or nothing is named."""
        if currency == self._base:
            return ONE
        known = self._days.get(currency, []) if currency is not None else []
        place = bisect_right(known, day, key=lambda entry: entry[0])
        return known[place - 1][1] if place else None

    def all_on(self, day: date) -> dict[str, int]:
        """Return the rates of all currencies that have one on that day."""
        found = {currency: self.on(currency, day) for currency in (self._base, *self._days)}
        return {currency: rate for currency, rate in found.items() if rate is not None}
