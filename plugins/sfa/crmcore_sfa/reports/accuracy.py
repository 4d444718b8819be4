"""How near the stored forecasts came to what was won."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Literal

import sqlalchemy as sa
from pydantic import BaseModel, ConfigDict, Field

from crmcore import BaseSum, Forecast, Outcome, Pipeline, Table, User, Work, rate_on
from crmcore_sfa.forecast.categories import EXPECTED, rolled_up
from crmcore_sfa.forecast.records import ForecastSnapshot
from crmcore_sfa.periods import days_of, quarter_label
from crmcore_sfa.pipeline import SALES
from crmcore_sfa.reports.dimensions import deal, dimension
from crmcore_sfa.reports.selection import Selection, ended, selected

_kept = ForecastSnapshot.t.c
_WHOLE = ("", "all")


class Accuracy(BaseModel):
    """The parameters of :func:`forecast_accuracy`."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    by: Literal["all", "rep"] = Field("all", description="all or rep")
    period: str | None = Field(None, description="only forecasts of this quarter or month: 2017-Q1, 2017-03")
    since: date | None = Field(None, description="only snapshots taken on this day or later")
    until: date | None = Field(None, description="only snapshots taken on this day or before")
    pipeline: str = Field(SALES, description="the pipeline")


def forecast_accuracy(work: Work, params: Accuracy) -> Table:
    """Return for each snapshot of a period that is over what it said, what was won, and the deviation.

    Deviation = (actual - forecast) / forecast: above zero more was won than was said. ``expected`` is what was
    closed and the weighted value of what was open; ``commit`` and ``best_case`` are rolled up. What was won counts
    by the day of closing, at the rate of that day, and under its present owner.

    Source: jinzbj, "forecast deviation"; Salesforce, rolled-up categories.
    """
    line = Selection(pipeline=params.pipeline).line(work)
    said = _said(work, params, line)
    fiscal = work.context.fiscal_year
    over = [p for p in dict.fromkeys(period for period, _, _ in said) if _last_day(p, fiscal) < work.today]
    actual = _won(work, params, line, over)
    names = _names(work) if params.by == "rep" else {}
    rows = []
    for (period, owner, day), sums in said.items():
        if period not in over:
            continue
        won = actual[period].get(owner, Decimal(0))
        label = _WHOLE[1] if params.by == "all" else names.get(owner, "(none)")
        rows.append(
            (
                label, period, day, (_last_day(period, fiscal) - day).days, *sums, won,
                *(_deviation(won, forecast) for forecast in sums[1:]),
            )
        )  # fmt: skip
    rows.sort(key=lambda row: (row[1], row[0], row[2]))
    waiting = len({period for period, _, _ in said} - set(over))
    note = f"Deviation = (actual - forecast) / forecast. Values in {work.context.base_currency}."
    return Table(
        columns=(params.by, "period", "taken_on", "days_left", "closed", "commit", "best_case", "expected", "actual",
                 "commit_deviation", "best_case_deviation", "expected_deviation"),
        rows=tuple(rows), bar="expected",
        shares=("commit_deviation", "best_case_deviation", "expected_deviation"),
        note=f"{note} Periods that are not over yet: {waiting}." if waiting else note,
    )  # fmt: skip


Said = dict[tuple[str, Any, date], tuple[Decimal, Decimal, Decimal, Decimal]]


def _said(work: Work, params: Accuracy, line: Pipeline) -> Said:
    """Return what each snapshot said: closed, commit, best case (rolled up) and expected, by period, owner and day."""
    owner = _kept.owner_id if params.by == "rep" else sa.literal(_WHOLE[0])
    keys = (_kept.period, owner.label("owner"), _kept.taken_on, _kept.category)
    statement = (
        sa.select(*keys, sa.func.sum(_kept.amount), sa.func.sum(_kept.weighted))
        .where(_kept.pipeline == line.name, *_between(params))
        .group_by(*keys)
    )
    amounts: dict[Any, dict[Forecast, Decimal]] = {}
    expected: dict[Any, Decimal] = {}
    for period, whose, day, category, amount, weighted in work.select(statement):
        key = (period, whose, day)
        amounts.setdefault(key, {})[Forecast(category)] = amount
        expected[key] = expected.get(key, Decimal(0)) + (weighted if Forecast(category) in EXPECTED else 0)
    zero, rolled = Decimal(0), (Forecast.CLOSED, Forecast.COMMIT, Forecast.BEST_CASE)
    return {
        key: (*(rolled_up(c, found, zero) for c in rolled), expected[key])  # type: ignore[misc]  # three and one
        for key, found in amounts.items()
    }


def _between(params: Accuracy) -> Iterable[sa.ColumnElement[bool]]:
    if params.period is not None:
        yield _kept.period == params.period
    if params.since is not None:
        yield _kept.taken_on >= params.since
    if params.until is not None:
        yield _kept.taken_on <= params.until


def _last_day(period: str, fiscal: Any) -> date:
    last = days_of(period, fiscal)[1]
    assert last is not None
    return last


def _won(work: Work, params: Accuracy, line: Pipeline, periods: Sequence[str]) -> dict[str, dict[Any, Decimal]]:
    """Return what was won in each period, by owner; one statement for quarters, and one for months."""
    found: dict[str, dict[Any, Decimal]] = {period: {} for period in periods}
    for unit, label in (("quarter", lambda key: quarter_label(int(key))), ("month", str)):
        wanted = [period for period in periods if ("Q" in period) == (unit == "quarter")]
        if wanted:
            for (period, owner), total in _won_by(work, params, line, unit, wanted).items():
                found.setdefault(label(period), {})[owner] = total.amount
    return found


def _won_by(
    work: Work, params: Accuracy, line: Pipeline, unit: str, periods: Sequence[str]
) -> dict[tuple[Any, Any], BaseSum]:
    fiscal = work.context.fiscal_year
    first, last = days_of(min(periods), fiscal)[0], days_of(max(periods), fiscal)[1]
    where = [ended(line, Outcome.WON), deal.closed_on >= first, deal.closed_on <= last]
    owner = dimension(work, params.by, deal.closed_on)
    period = dimension(work, unit, deal.closed_on).key.label("period")
    rows = selected(work, owner, where, day=deal.closed_on, extra=(period,)).c
    keys = (rows.period, rows.key, rows.currency, rate_on(work, rows.currency, rows.day).label("rate"))
    sums: dict[tuple[Any, Any], BaseSum] = {}
    for of, key, currency, rate, count, amount in work.select(
        sa.select(*keys, sa.func.count(), sa.func.sum(rows.amount)).group_by(*keys)
    ):
        group = (of, key if params.by == "rep" else _WHOLE[0])
        sums.setdefault(group, BaseSum(work.context.base_currency)).add(amount, currency, rate, count)
    return sums


def _names(work: Work) -> dict[Any, str]:
    user = User.t.c
    return {row[0]: row[1] for row in work.select(sa.select(user.id, user.name))}


def _deviation(actual: Decimal, forecast: Decimal) -> float | None:
    return float((actual - forecast) / forecast) if forecast else None
