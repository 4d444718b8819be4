"""What reports of every pipeline measure in SQL: a median on both databases."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa


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
