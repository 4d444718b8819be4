"""The rates of some days, read once: for reports whose rows are of one day each."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from datetime import date
from typing import Any

import sqlalchemy as sa

from crmcore import Rate, Work

_rate = Rate.t.c
_FIRST, _LAST = (sa.bindparam(name, type_=_rate.on.type) for name in ("first", "last"))


def _rates() -> sa.Select[Any]:
    older = sa.select(_rate.currency, sa.func.max(_rate.on).label("on")).where(_rate.on <= _FIRST)
    newest = older.group_by(_rate.currency).subquery("newest")
    source = Rate.t.outerjoin(newest, newest.c.currency == _rate.currency)
    return (
        sa.select(_rate.currency, _rate.on, _rate.units)
        .select_from(source)
        .where(_rate.on <= _LAST, _rate.on >= sa.func.coalesce(newest.c.on, _FIRST))
        .order_by(_rate.currency, _rate.on)
    )


_RATES = _rates()


class DatedRates:
    """The rates between two days, in ten-billionths of the base currency.

    What :func:`crmcore.rate_on` asks the database for each row, at a fraction of the cost where there are many rows.
    """

    def __init__(self, work: Work, first: date, last: date) -> None:
        self._days: defaultdict[str, list[date]] = defaultdict(list)
        self._units: defaultdict[str, list[int]] = defaultdict(list)
        for currency, on, units in work.select(_RATES, first=first, last=last):
            self._days[currency].append(on)
            self._units[currency].append(units)

    def units(self, currency: str, day: date) -> int | None:
        """Return the newest rate of a currency on or before a day; None where none is known."""
        place = bisect_right(self._days[currency], day)
        return self._units[currency][place - 1] if place else None
