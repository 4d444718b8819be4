"""Reports on deals that are closed: win rate, cycle, won value."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Literal

import sqlalchemy as sa
from pydantic import Field

from crmcore import Outcome, Table, Work, days_between, mean_and_median
from crmcore.errors import Invalid
from crmcore_sfa.records import Opportunity
from crmcore_sfa.reports.dimensions import Dimension, deal, dimension
from crmcore_sfa.reports.selection import Grouped, ended, selected
from crmcore_sfa.reports.slices import notes, slices


class WinRate(Grouped):
    """The parameters of :func:`win_rate`."""

    cohort: Literal["closed", "opened"] = Field("closed", description="which day of a deal the period is about")


def win_rate(work: Work, params: WinRate) -> Table:
    """Return the win rate by count and by value: won / (won + lost).

    The cohort is fixed by the day of closing, or by that of opening, where ``open`` shows how many are not
    decided yet. Values are in the base currency at the rate of the cohort's day.

    Source: kpitree.co, "Win rate", which ties it to pipeline coverage; both countings are in use.
    """
    line = params.line(work)
    day = deal.closed_on if params.cohort == "closed" else deal.opened_on
    counted = (Outcome.WON, Outcome.LOST, *(() if params.cohort == "closed" else (Outcome.OPEN,)))
    where = [ended(line, *counted), *params.where(work, day)]
    groups = slices(work, params, line, day, where)
    rows = []
    for g in groups:
        won, lost = g.count(Outcome.WON), g.count(Outcome.LOST)
        won_value, lost_value = g.value(Outcome.WON), g.value(Outcome.LOST)
        rates = _part(won, lost), _part(won_value, lost_value)
        rows.append((g.label, g.count(Outcome.OPEN), won, lost, rates[0], won_value, lost_value, rates[1]))
    dim = dimension(work, params.by, day)
    said = f"Won / (won + lost) of the deals {params.cohort} in the period."
    return Table(
        columns=(params.by, "open", "won", "lost", "win_rate", "won_value", "lost_value", "win_rate_by_value"),
        rows=tuple(rows), bar="win_rate", shares=("win_rate", "win_rate_by_value"),
        note=notes(work, groups, said, dim.overlap),
    )  # fmt: skip


def _part(won: int | Decimal, lost: int | Decimal) -> float | None:
    return float(won / (won + lost)) if won + lost else None


class Value(Grouped):
    """The parameters of :func:`value`."""


def value(work: Work, params: Value) -> Table:
    """Return number, value and mean value of the deals won in the period.

    By day of closing, in the base currency at the rate of that day; a deal won without an amount counts as a
    deal and adds nothing.

    Source: "closed won" is what quota attainment divides by the quota (Salesforce, forecast category Closed).
    """
    line = params.line(work)
    where = [ended(line, Outcome.WON), *params.where(work, deal.closed_on)]
    groups = slices(work, params, line, deal.closed_on, where)
    rows = tuple(
        (g.label, g.count(Outcome.WON), g.value(Outcome.WON), round(g.value(Outcome.WON) / g.count(Outcome.WON), 2))
        for g in groups
    )
    dim = dimension(work, params.by, deal.closed_on)
    note = notes(work, groups, "Deals won, by the day of closing.", dim.overlap)
    return Table(columns=(params.by, "deals", "value", "mean_value"), rows=rows, bar="value", note=note)


class Cycle(Grouped):
    """The parameters of :func:`cycle`."""

    outcome: Literal["won", "lost"] = "won"


def cycle(work: Work, params: Cycle) -> Table:
    """Return the sales cycle: days from opening to closing, mean and median, of deals closed in the period.

    Source: the cycle length of sales velocity (clay.com, "Sales velocity"), for won deals unless lost ones are
    asked for.
    """
    line, day = params.line(work), deal.closed_on
    where = [ended(line, Outcome(params.outcome)), *params.where(work, day)]
    dim = dimension(work, params.by, day)
    found = work.select(mean_and_median(lengths_of(work, dim, where), ["key"], "days"))
    labels = dim.labels(work, [row[0] for row in found])
    measured = [(key, labels[key], n, round(float(mean), 2), float(median)) for key, n, mean, median in found]
    measured.sort(key=lambda row: str(row[0]) if dim.in_order else (row[3], row[1]))
    without = work.count(Opportunity, *where, sa.or_(deal.opened_on.is_(None), deal.closed_on.is_(None)))
    note = f"Days from opening to closing of {params.outcome} deals, by the day of closing."
    return Table(
        columns=(params.by, "deals", "mean_days", "median_days"),
        rows=tuple(row[1:] for row in measured), bar="mean_days",
        note=f"{note} Left out for want of a day: {without:,}." if without else note,
    )  # fmt: skip


def lengths_of(work: Work, dim: Dimension, where: Iterable[sa.ColumnElement[bool]]) -> sa.Subquery:
    """Return the closed deals as rows: key of the group, and days from opening to closing."""
    if dim.groups is not None:
        raise Invalid(
            "The length of a cycle cannot be told by territory.",
            todo="Group by a field: customer.FIELD, such as country.",
        )
    rows = selected(work, dim, where).c
    days = days_between(rows.opened_on, rows.closed_on).label("days")
    if not dim.overlap:
        return sa.select(rows.key, days).subquery("lengths")
    # A deal with three lines of one product is still one deal.
    return sa.select(rows.key, rows.id, days).distinct().subquery("lengths")
