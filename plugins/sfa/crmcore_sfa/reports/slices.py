"""Opportunities counted and summed by group and outcome: what the reports on closed deals are made of."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

import attrs
import sqlalchemy as sa

from crmcore import BaseSum, Outcome, Pipeline, Work
from crmcore_sfa.reports.dimensions import Dimension, dimension
from crmcore_sfa.reports.selection import Grouped, stages_of, summed


@attrs.define
class Slice:
    """One group: deals and their value in the base currency, by outcome."""

    key: Any
    label: str
    deals: dict[Outcome, int]
    values: dict[Outcome, BaseSum]
    days: float = 0.0
    """The days from opening to closing of those that were won, if they were asked for, and how many have both days."""
    measured: int = 0

    def count(self, outcome: Outcome) -> int:
        """How many deals ended (or stand) so."""
        return self.deals.get(outcome, 0)

    @property
    def mean_days(self) -> float | None:
        """Mean days from opening to closing of those that were won."""
        return self.days / self.measured if self.measured else None

    def value(self, outcome: Outcome) -> Decimal:
        """What they are worth, in the base currency."""
        return self.values[outcome].amount if outcome in self.values else Decimal(0)


def slices(
    work: Work,
    params: Grouped,
    line: Pipeline,
    day: sa.ColumnElement[Any],
    where: Iterable[sa.ColumnElement[bool]],
    *,
    days: bool = False,
) -> list[Slice]:
    """Return the groups of the deals: periods in their order, all else by won value, the greatest first.

    With ``days`` they know the length of the cycle of what was won, and the value of that alone.
    """
    won = stages_of(line, Outcome.WON) if days else None
    dim = dimension(work, params.by, day)
    found: dict[Any, Slice] = {}
    for key, stage, currency, rate, count, amount, *length in summed(
        work, dim, day, where, "stage", days=days, worth_of=won
    ):
        group = found.get(key)
        if group is None:
            group = found[key] = Slice(key, "", {}, {})
        outcome = line.by_name[stage].outcome
        group.deals[outcome] = group.count(outcome) + count
        if outcome not in group.values:
            group.values[outcome] = BaseSum(work.context.base_currency)
        group.values[outcome].add(amount, currency, rate, count)
        if length and outcome is Outcome.WON:
            group.measured += length[0]
            group.days += float(length[1] or 0)
    for key, label in dim.labels(work, found).items():
        found[key].label = label
    return in_order(dim, found.values())


def in_order(dim: Dimension, groups: Iterable[Slice]) -> list[Slice]:
    """Return periods in the order of time, all else by won value, number of wins and name."""
    if dim.in_order:
        return sorted(groups, key=lambda g: str(g.key))
    return sorted(groups, key=lambda g: (-g.value(Outcome.WON), -g.count(Outcome.WON), g.label))


def notes(work: Work, groups: Iterable[Slice], *said: str) -> str:
    """Return the line under a table: what was said, the currency, and what could not be converted."""
    total = BaseSum(work.context.base_currency)
    for group in groups:
        for part in group.values.values():
            total.merge(part)
    return " ".join(filter(None, (*said, f"Values in {total.currency}.", total.note)))
