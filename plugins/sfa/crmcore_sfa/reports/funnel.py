"""The funnel, from the stage history."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import sqlalchemy as sa

from crmcore import BaseSum, Pipeline, Table, Work
from crmcore_sfa.reports.dimensions import deal, dimension
from crmcore_sfa.reports.selection import Selection, astray_note, summed
from crmcore_sfa.reports.stages import stage_conversion, stage_times


class Funnel(Selection):
    """The parameters of :func:`funnel`; the period is about the day of opening."""


def funnel(work: Work, params: Funnel) -> Table:
    """Return for each stage how many deals reached it, the conversion to the next, and who stands in it now.

    Conversion from i to j = deals that reached j / deals that reached i; a deal that skipped a stage has passed
    it, a lost one has reached the furthest open stage that it ever stood in. Days are the median of the stays
    that ended, from the stage history. Deals that are lost come last, without a conversion.

    Source: stage conversion from the event log, not from the last edit, as for any funnel.
    """
    line = params.line(work)
    where = params.where(work, deal.opened_on)
    worth = value_by_stage(work, line, where)
    days = {t.stage: t.median_days for t in stage_times(work, line, *where)}
    steps = stage_conversion(work, line, *where)
    shown = {step.stage for step in steps}
    rows: list[tuple[Any, ...]] = [
        (s.stage, s.reached, s.rate, s.now, _amount(worth, s.stage), _rounded(days.get(s.stage))) for s in steps
    ]
    rows += [
        (s.name, None, None, _count(worth, s.name), _amount(worth, s.name), None)
        for s in line.stages
        if s.name not in shown
    ]
    total = BaseSum(work.context.base_currency)
    for stage, (_, part) in worth.items():
        if stage in line.by_name:
            total.merge(part)
    said = f"Deals opened in the period. Value of those that stand there now, in {total.currency}."
    note = " ".join(filter(None, (said, total.note, astray_note(line, {stage: n for stage, (n, _) in worth.items()}))))
    return Table(
        columns=("stage", "reached", "to_next", "now", "value", "median_days"),
        rows=tuple(rows), bar="reached", shares=("to_next",), note=note.strip(),
    )  # fmt: skip


Worth = dict[str, tuple[int, BaseSum]]


def value_by_stage(work: Work, line: Pipeline, where: list[sa.ColumnElement[bool]]) -> Worth:
    """Return number and value of the deals in each stage; closed ones at the rate of that day, open at today's."""
    found: Worth = {}
    by_stage = dimension(work, "stage", deal.closed_on)
    for stage, currency, rate, count, amount in summed(
        work, by_stage, deal.closed_on, [deal.pipeline == line.name, *where]
    ):
        before, worth = found.get(stage, (0, BaseSum(work.context.base_currency)))
        worth.add(amount, currency, rate, count)
        found[stage] = before + count, worth
    return found


def _count(worth: Worth, stage: str) -> int:
    return worth[stage][0] if stage in worth else 0


def _amount(worth: Worth, stage: str) -> Decimal:
    return worth[stage][1].amount if stage in worth else Decimal(0)


def _rounded(days: float | None) -> float | None:
    return None if days is None else round(days, 2)
