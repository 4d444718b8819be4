"""Customers by the month of their first purchase, and what each of these groups bought since."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal
from uuid import UUID

import attrs
from pydantic import Field

from crmcore import BaseSum, Table, Work
from crmcore_marketing.reports.buying import Bought, bought, by_customer
from crmcore_marketing.reports.months import month_start, months_between, name_of
from crmcore_marketing.reports.selection import Days


class Cohorts(Days):
    """The parameters of :func:`cohorts`; the days are those of the first purchases."""

    months: int = Field(12, ge=1, le=120, description="so many months from the first purchase on, that one included")
    measure: Literal["value", "customers"] = Field("value", description="value, or how many customers bought")
    outcomes: str | None = Field(None, description="which outcomes, such as sfa.won")


@attrs.define
class _Cohort:
    """Those who bought for the first time in one month."""

    customers: int
    total: BaseSum
    value: dict[int, BaseSum] = attrs.field(factory=dict)
    active: dict[int, set[UUID]] = attrs.field(factory=dict)


def cohorts(work: Work, params: Cohorts) -> Table:
    """Return for each month of a first purchase how many customers it brought, and what they bought since.

    ``month_0`` is the month of the first purchase. ``value``: the sum of what the cohort bought, in the base currency
    at the rate of the day; ``customers``: how many of it bought. A month yet to come is empty; one in which nobody
    bought is 0. ``total`` is the value up to today, later months included.

    Source: cohort analysis by month of acquisition, as of Fader and Hardie's CDNOW customers.
    """
    found: dict[date, _Cohort] = {}
    for id, rows in by_customer(bought(work, params.outcomes, until=work.today)).items():
        if not params.holds(rows[0].day):
            continue
        month = month_start(rows[0].day)
        if month not in found:
            found[month] = _Cohort(0, BaseSum(work.context.base_currency))
        found[month].customers += 1
        for row in rows:
            _add(found[month], months_between(month, row.day), id, row)
    missing = BaseSum(work.context.base_currency)
    shown = []
    for month, cohort in sorted(found.items()):
        missing.merge(cohort.total)
        past = months_between(month, work.today)
        cells = [_cell(params, cohort, number) if number <= past else None for number in range(params.months)]
        shown.append((name_of(month), cohort.customers, *cells, cohort.total.amount))
    said = f"{params.measure} by months since the first purchase; values in {missing.currency} at the rate of the day."
    return Table(
        columns=("cohort", "customers", *(f"month_{n}" for n in range(params.months)), "total"), rows=tuple(shown),
        bar="total", note=" ".join(filter(None, (said, missing.note))),
    )  # fmt: skip


def _add(cohort: _Cohort, number: int, id: UUID, row: Bought) -> None:
    for total in (cohort.total, cohort.value.setdefault(number, BaseSum(cohort.total.currency))):
        total.add(row.amount, row.currency, row.rate, row.times)
    cohort.active.setdefault(number, set()).add(id)


def _cell(params: Cohorts, cohort: _Cohort, number: int) -> Any:
    if params.measure == "customers":
        return len(cohort.active.get(number, ()))
    return cohort.value[number].amount if number in cohort.value else 0
