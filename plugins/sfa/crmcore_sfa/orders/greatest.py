"""The greatest of very many groups, found by the database, so that no more is added up than is shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs
import sqlalchemy as sa

from crmcore import Work

MOST = 1_000
"""With so many groups to be shown, all are added up."""


@attrs.frozen
class Greatest:
    """Which groups to add up: those of these keys, or all where there are none; and how many groups there are."""

    keys: tuple[Any, ...] | None = None
    groups: int = 0

    def among(self, key: sa.ColumnElement[Any]) -> tuple[sa.ColumnElement[bool], ...]:
        """Return the condition that narrows rows to these groups."""
        return () if self.keys is None else (key.in_(self.keys),)


ALL = Greatest()
"""All groups."""


def greatest(work: Work, parts: sa.Subquery, by: Sequence[str], limit: int) -> Greatest:
    """Return the groups with the greatest sums.

    They are compared as floats, and added up exactly by whoever asks: two that differ by less than a float can tell
    may stand in each other's place at the very end of the list. Where an amount has no rate, all groups are to be
    added up, since the report says how many such amounts there are.

    Args:
        work: where to ask.
        parts: with ``key``, ``rate`` and the columns to go by, as whole numbers; in rows of one currency each.
        by: what is greatest, first.
        limit: how many groups are wanted.
    """
    if limit > MOST:
        return ALL
    one = parts.c
    sums = [sa.func.sum(sa.cast(one[name], sa.Float(53)) * sa.cast(one.rate, sa.Float(53))).label(name) for name in by]
    grouped = (
        sa.select(one.key, *sums, sa.func.count(one.key).label("parts"), sa.func.count(one.rate).label("rated"))
        .group_by(one.key)
        .subquery("grouped")
    ).c
    whole = sa.func.sum(grouped.parts - grouped.rated).over().label("without_rate")
    order = [sa.func.coalesce(grouped[name], 0).desc() for name in by]
    found = work.select(
        sa.select(grouped.key, sa.func.count().over().label("groups"), whole).order_by(*order, grouped.key).limit(limit)
    )
    if not found or found[0].without_rate or found[0].groups <= limit:
        return ALL
    return Greatest(tuple(row.key for row in found), found[0].groups)
