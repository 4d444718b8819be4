"""What the sales system itself has brought: the same figures before and after a date."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Annotated, Any

import attrs
import sqlalchemy as sa
from pydantic import Field

from crmcore import BaseSum, Outcome, Pipeline, Table, Work, days_between, rate_on
from crmcore.errors import Invalid
from crmcore_sfa.reports.dimensions import deal
from crmcore_sfa.reports.selection import Selection, ended, stages_of


class Return(Selection):
    """The parameters of :func:`returns`; ``since``, ``until`` and ``period`` narrow what is looked at."""

    on: date = Field(description="the day from which on the system was in use")
    window: Annotated[int, Field(ge=1, le=3660, description="how many days before and after are compared")] = 365


@attrs.define
class Figures:
    """What was closed on some days."""

    value: BaseSum
    won: int = 0
    lost: int = 0
    days: float = 0.0
    measured: int = 0
    sellers: int = 0

    @property
    def win_rate(self) -> float | None:
        """Won / (won + lost), by count."""
        return self.won / (self.won + self.lost) if self.won + self.lost else None

    @property
    def cycle(self) -> float | None:
        """Mean days from opening to closing of won deals."""
        return self.days / self.measured if self.measured else None

    @property
    def per_head(self) -> Decimal | None:
        """Won value divided by the number of sellers."""
        return round(self.value.amount / self.sellers, 2) if self.sellers else None


def returns(work: Work, params: Return) -> Table:
    """Return growth, cycle time, output per head and win rate of equally many days before and after a day.

    Deals count by the day of closing, at the rate of that day. A seller is somebody who won or lost a deal on these
    days. If fewer days have passed since than were asked for, so many are compared with as many before.
    ``change`` = (after - before) / before.

    Source: saledatabase, benefit terms of CRM ROI (sales growth, cycle, output per head); jinzbj, "output per head
    = sales / sellers".
    """
    line = params.line(work)
    passed = (work.today - params.on).days
    if passed < 1:
        raise Invalid(
            f"No day has passed since {params.on.isoformat()}, so there is nothing to compare.",
            todo=f"Name a day before {work.today.isoformat()}.",
        )
    days = min(params.window, passed)
    before, after = _figures(work, params, line, days)
    total = BaseSum(work.context.base_currency)
    total.merge(before.value)
    total.merge(after.value)
    said = f"{days} days before {params.on.isoformat()} and from it on. Values in {total.currency}."
    return Table(
        columns=("figure", "before", "after", "change"),
        rows=tuple((name, b, a, _change(b, a)) for name, b, a in _pairs(before, after)), shares=("change",),
        note=" ".join(filter(None, (said, total.note))),
    )  # fmt: skip


def _pairs(before: Figures, after: Figures) -> tuple[tuple[str, Any, Any], ...]:
    return (
        ("won_value", before.value.amount, after.value.amount),
        ("won_deals", before.won, after.won),
        # In percent, for it stands in one column with sums of money.
        ("win_rate_percent", _percent(before.win_rate), _percent(after.win_rate)),
        ("mean_cycle_days", _rounded(before.cycle), _rounded(after.cycle)),
        ("sellers", before.sellers, after.sellers),
        ("output_per_head", before.per_head, after.per_head),
    )


def _percent(rate: float | None) -> float | None:
    return None if rate is None else round(100 * rate, 4)


def _rounded(days: float | None) -> float | None:
    return None if days is None else round(days, 2)


def _change(before: Any, after: Any) -> float | None:
    return None if not before or after is None else float((after - before) / before)


def _figures(work: Work, params: Return, line: Pipeline, days: int) -> tuple[Figures, Figures]:
    """Return what was closed on so many days before the day, and from it on."""
    first, last = params.on - timedelta(days=days), params.on + timedelta(days=days - 1)
    where = [deal.closed_on.between(first, last), *params.where(work, deal.closed_on)]
    after = sa.case((deal.closed_on >= params.on, 1), else_=0).label("after")
    found = Figures(BaseSum(work.context.base_currency)), Figures(BaseSum(work.context.base_currency))
    is_won = deal.stage.in_(stages_of(line, Outcome.WON))
    length = sa.case((is_won, days_between(deal.opened_on, deal.closed_on)))
    sums = (
        sa.func.count(), sa.func.sum(sa.case((is_won, 1), else_=0)), sa.func.count(sa.distinct(deal.owner_id)),
        sa.func.count(sa.case((is_won, deal.opened_on))), sa.func.sum(length),
    )  # fmt: skip
    decided = [ended(line, Outcome.WON, Outcome.LOST), *where]
    for late, count, won_count, sellers, measured, total in work.select(
        sa.select(after, *sums).where(*decided).group_by(after)
    ):
        figures = found[late]
        figures.won, figures.lost, figures.sellers = won_count, count - won_count, sellers
        figures.measured, figures.days = measured, float(total or 0)
    won = [ended(line, Outcome.WON), *where]
    keys = (after, deal.amount_currency, rate_on(work, deal.amount_currency, deal.closed_on).label("rate"))
    for late, currency, rate, count, amount in work.select(
        sa.select(*keys, sa.func.count(), sa.func.sum(deal.amount)).where(*won).group_by(*keys)
    ):
        found[late].value.add(amount, currency, rate, count)
    return found
