"""Conversion between any two stages, from the stage history."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from pydantic import Field

from crmcore import Outcome, Pipeline, StageMove, Table, Work
from crmcore.errors import Invalid, nearest
from crmcore_sfa.reports.dimensions import deal, dimension
from crmcore_sfa.reports.selection import Grouped, astray

WON = "won"
"""What the last step is called: all stages that mean success are one."""


class Conversion(Grouped):
    """The parameters of :func:`conversion`; the period is about the day of opening."""

    by: str = Field("all", description=Grouped.model_fields["by"].description)
    start: str | None = Field(None, description="only conversion from this stage")
    end: str | None = Field(None, description="only conversion to this stage; 'won' is success")


def conversion(work: Work, params: Conversion) -> Table:
    """Return for each pair of stages i before j how many deals reached i, how many of them j, and the part of it.

    Conversion i→j = deals that reached j / deals that reached i. A deal that skipped a stage has passed it, a lost
    one has reached the furthest open stage that it ever stood in.

    Source: stage conversion from the event log, not from the last edit, as for any funnel.
    """
    line = params.line(work)
    steps = _steps(line)
    pairs = _pairs(steps, params, line)
    where = params.where(work, deal.opened_on)
    dim = dimension(work, params.by, deal.opened_on)
    places = _furthest(line, steps)
    keys = (dim.key.label("key"), places.c.place)
    rows = (
        sa.select(*keys, dim.counted(deal.id))
        .select_from(dim.source().join(places, places.c.record_id == deal.id))
        .where(deal.pipeline == line.name, *where)
        .group_by(*keys)
    )
    reached: dict[Any, list[int]] = {}
    for key, place, count in dim.regrouped(work, work.select(rows)):
        group = reached.setdefault(key, [0] * len(steps))
        for step in range(place + 1):
            group[step] += count
    labels = dim.labels(work, reached)
    order = sorted(reached, key=lambda key: str(key) if dim.in_order else (-reached[key][0], labels[key]))
    found = tuple(
        (labels[key], steps[i], steps[j], reached[key][i], reached[key][j], _rate(reached[key], i, j))
        for key in order
        for i, j in pairs
    )
    said = "Deals opened in the period: how many that reached 'start' reached 'end'."
    return Table(
        columns=(params.by, "start", "end", "reached_start", "reached_end", "rate"), rows=found, bar="rate",
        shares=("rate",), note=" ".join(filter(None, (said, dim.overlap, astray(work, line, where)))),
    )  # fmt: skip


def _rate(reached: Sequence[int], i: int, j: int) -> float | None:
    return reached[j] / reached[i] if reached[i] else None


def _steps(line: Pipeline) -> list[str]:
    """Return the open stages in their order, then success if a stage means it."""
    steps = [s.name for s in line.stages if s.outcome is Outcome.OPEN]
    return [*steps, WON] if any(s.outcome is Outcome.WON for s in line.stages) else steps


def _pairs(steps: Sequence[str], params: Conversion, line: Pipeline) -> list[tuple[int, int]]:
    for name in (params.start, params.end):
        if name is not None and name not in steps:
            raise Invalid(f"'{name}' is no step of '{line.name}'.{nearest(name, steps)}", allowed=steps)
    pairs = [
        (i, j)
        for i in range(len(steps))
        for j in range(i + 1, len(steps))
        if params.start in (None, steps[i]) and params.end in (None, steps[j])
    ]
    if not pairs:
        raise Invalid(f"No deal goes from '{params.start}' to '{params.end}': the order is {', '.join(steps)}.")
    return pairs


def _furthest(line: Pipeline, steps: Sequence[str]) -> sa.Subquery:
    """Return for each deal that has a history the number of the furthest step that it reached."""
    move = StageMove.t.c
    numbers = {s.name: steps.index(s.name) for s in line.stages if s.outcome is Outcome.OPEN}
    numbers |= {s.name: len(steps) - 1 for s in line.stages if s.outcome is Outcome.WON}
    place = sa.func.max(sa.case(*((move.to_stage == name, n) for name, n in numbers.items()), else_=0))
    return (
        sa.select(move.record_id, place.label("place"))
        .where(move.pipeline == line.name)
        .group_by(move.record_id)
        .subquery("furthest")
    )
