"""What a pipeline is asked, from its stage history: conversion, time in stage, aging.

The same queries serve deals, leads and quotes. ``where`` narrows them by conditions over the read face of the
pipeline's record; access rules hold as in every statement.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import attrs
import sqlalchemy as sa

from crmcore import Outcome, Pipeline, Stage, StageMove, Work, days_between, mean_and_median

Where = sa.ColumnElement[bool]
_SUCCESS = (Outcome.WON, Outcome.DONE)


def is_rotting(work: Work, line: Pipeline) -> Where:
    """Return the condition that a record stands in a stage for longer than the stage's ``rotting_days``."""
    face = line.record.t.c

    def beyond(stage: Stage, days: int) -> Where:
        limit = sa.literal(work.now - timedelta(days=days), face.stage_since.type)
        return sa.and_(face.stage == stage.name, face.stage_since < limit)

    return sa.or_(sa.false(), *(beyond(s, s.rotting_days) for s in line.stages if s.rotting_days and not s.closed))


@attrs.frozen(kw_only=True)
class Conversion:
    """One step of a funnel: how many records reached it or went beyond, and how many stand in it now.

    ``rate`` is the part of them that reached the next step; None for the last step and where nobody came.
    """

    stage: str
    reached: int
    now: int
    rate: float | None


@attrs.frozen(kw_only=True)
class StageTime:
    """How long records stayed in a stage that they have left, in days."""

    stage: str
    stays: int
    mean_days: float
    median_days: float


@attrs.frozen(kw_only=True)
class StageAge:
    """How long the records of an open stage have stood there, in days, and how many are beyond its limit."""

    stage: str
    records: int
    mean_days: float
    oldest_days: float
    rotting: int


def stage_conversion(work: Work, line: Pipeline, *where: Where) -> tuple[Conversion, ...]:
    """Return the funnel of a pipeline.

    Its steps are the open stages in their order, then success. Conversion from a step to the next is the number
    of records that reached the next divided by the number that reached the step; who skipped a step has passed
    it, who failed has reached the furthest open stage that it ever stood in.
    """
    steps = [s for s in line.stages if not s.closed]
    success = [s for s in line.stages if s.outcome in _SUCCESS]
    move, face = StageMove.t.c, line.record.t.c
    places = [(move.to_stage == s.name, i) for i, s in enumerate(steps)]
    places += [(move.to_stage == s.name, len(steps)) for s in success]
    furthest = (
        sa.select(move.record_id, sa.func.max(sa.case(*places, else_=0)).label("place"))
        .where(move.pipeline == line.name)
        .group_by(move.record_id)
        .subquery("furthest")
    )
    rows = work.select(
        sa.select(furthest.c.place, face.stage, sa.func.count())
        .join_from(furthest, line.record.t, face.id == furthest.c.record_id)
        .where(face.pipeline == line.name, *where)
        .group_by(furthest.c.place, face.stage)
    )
    named = [(s.name, {s.name}) for s in steps]
    if success:
        named.append((success[0].name, {s.name for s in success}))
    return _steps(named, rows)


def _steps(named: Sequence[tuple[str, set[str]]], rows: Sequence[Any]) -> tuple[Conversion, ...]:
    reached = [sum(n for place, _, n in rows if place >= i) for i in range(len(named))]
    return tuple(
        Conversion(
            stage=name,
            reached=reached[i],
            now=sum(n for _, stage, n in rows if stage in stages),
            rate=reached[i + 1] / reached[i] if i + 1 < len(named) and reached[i] else None,
        )
        for i, (name, stages) in enumerate(named)
    )


def stage_times(work: Work, line: Pipeline, *where: Where) -> tuple[StageTime, ...]:
    """Return mean and median of the days that records stayed in each stage, counting only stays that ended."""
    move, face = StageMove.t.c, line.record.t.c
    stays = (
        sa.select(move.from_stage.label("stage"), days_between(move.entered_at, move.at).label("days"))
        .join_from(StageMove.t, line.record.t, face.id == move.record_id)
        .where(move.pipeline == line.name, move.entered_at.is_not(None), move.from_stage.is_not(None), *where)
        .subquery("stays")
    )
    found = {row[0]: row for row in work.select(mean_and_median(stays, ["stage"], "days"))}
    return tuple(
        StageTime(stage=name, stays=n, mean_days=float(mean), median_days=float(median))
        for name, n, mean, median in (found[s.name] for s in line.stages if s.name in found)
    )


def stage_aging(work: Work, line: Pipeline, *where: Where) -> tuple[StageAge, ...]:
    """Return for each open stage how long its records have stood there until now."""
    face = line.record.t.c
    days = days_between(face.stage_since, sa.literal(work.now, face.stage_since.type))
    rotten = sa.func.sum(sa.case((is_rotting(work, line), 1), else_=0))
    rows = work.select(
        sa.select(face.stage, sa.func.count(), sa.func.avg(days), sa.func.max(days), rotten)
        .where(face.pipeline == line.name, face.stage.in_([s.name for s in line.stages if not s.closed]), *where)
        .group_by(face.stage)
    )
    found = {row[0]: row for row in rows}
    return tuple(
        StageAge(stage=name, records=n, mean_days=float(mean), oldest_days=float(oldest), rotting=int(rotting))
        for name, n, mean, oldest, rotting in (found[s.name] for s in line.stages if s.name in found)
    )
