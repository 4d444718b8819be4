"""What reports of every pipeline measure in SQL: what stands too long, and a median on both databases."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from crmcore.model import Pipeline, Stage

if TYPE_CHECKING:
    from crmcore.work.work import Work

Where = sa.ColumnElement[bool]


def is_rotting(work: Work, line: Pipeline) -> Where:
    """Return the condition that a record stands in a stage for longer than the stage's ``rotting_days``."""
    face = line.record.t.c

    def beyond(stage: Stage, days: int) -> Where:
        limit = sa.literal(work.now - timedelta(days=days), face.stage_since.type)
        return sa.and_(face.stage == stage.name, face.stage_since < limit)

    return sa.or_(sa.false(), *(beyond(s, s.rotting_days) for s in line.stages if s.rotting_days and not s.closed))


def mean_and_median(rows: sa.FromClause, by: Sequence[str], of: str) -> sa.Select[Any]:
    """Return a SELECT of the columns ``by``, then count, mean and median of the column ``of``.

    The median of an even number of values is the mean of the two in the middle. Rows without a value are left out.
    """
    groups, value = [rows.c[name] for name in by], rows.c[of]
    place = sa.func.row_number().over(partition_by=groups or None, order_by=value)
    ranked = (
        sa.select(
            *groups, value.label("value"), place.label("place"),
            sa.func.count().over(partition_by=groups or None).label("size"),
        )
        .where(value.is_not(None))
        .subquery("ranked")
    )  # fmt: skip
    r = ranked.c
    middle = sa.case((sa.and_(2 * r.place >= r.size, 2 * r.place <= r.size + 2), r.value))
    keys = [r[name] for name in by]
    return sa.select(*keys, sa.func.count(), sa.func.avg(r.value), sa.func.avg(middle)).group_by(*keys)
