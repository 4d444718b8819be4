"""Quotas of a period: the part of each that lies within it, added up in the base currency."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import BaseSum, Work, rate_on
from crmcore_sfa.targets.records import Measure, Quota
from crmcore_sfa.targets.sharing import to_step
from crmcore_sfa.targets.tallies import Span


@attrs.frozen(kw_only=True)
class Goal:
    """One quota as far as it lies within a period.

    ``part`` is the whole of it that lies within, ``due`` what of that lies before the end of today; in the currency
    ``currency`` whose rate is that of the quota's first day, or plain numbers.
    """

    owner_id: UUID | None
    team_id: UUID | None
    territory: str | None
    part: Decimal
    due: Decimal
    currency: str | None
    rate: int | None


def goals(work: Work, span: Span, measure: Measure, pipeline: str | None) -> list[Goal]:
    """Return the quotas that lie in the period, as far as they do, of those that the actor may read.

    Of a quota that reaches beyond the period counts the part by days. Those with a pipeline count where it is
    asked for, and nowhere else, since whoever has quotas by pipeline may have one over all as well.
    """
    quota = Quota.t.c
    statement = sa.select(
        quota.owner_id,
        quota.team_id,
        quota.territory,
        quota.starts_on,
        quota.ends_on,
        quota.amount,
        quota.amount_currency,
        quota.number,
        rate_on(work, quota.amount_currency, quota.starts_on),
    ).where(
        quota.measure == measure,
        quota.pipeline.is_(None) if pipeline is None else quota.pipeline == pipeline,
        quota.starts_on <= span[1],
        quota.ends_on >= span[0],
    )
    found, until = [], min(span[1], work.today)
    for owner, team, territory, first, last, amount, currency, number, rate in work.select(statement):
        whole = Decimal(number) if amount is None else amount
        found.append(
            Goal(
                owner_id=owner,
                team_id=team,
                territory=territory,
                part=within(whole, (first, last), span),
                due=within(whole, (first, last), (span[0], until)),
                currency=currency,
                rate=rate,
            )
        )
    return found


def within(whole: Decimal, days: Span, span: Span) -> Decimal:
    """Return the part of an amount, spread evenly over ``days``, that lies within ``span``.

    Rounded to four decimals so that the parts of spans side by side sum up to that of both together.
    """
    if span[0] <= days[0] and days[1] <= span[1]:
        return whole
    return _until(whole, days, span[1]) - _until(whole, days, span[0] - timedelta(days=1))


def _until(whole: Decimal, days: Span, day: date) -> Decimal:
    length = (days[1] - days[0]).days + 1
    gone = min(max((day - days[0]).days + 1, 0), length)
    # Exactly, where nothing or all of it is gone.
    return whole * (gone // length) if gone in (0, length) else to_step(whole * gone / length)


@attrs.define
class GoalSum:
    """Goals added up: the whole, and what of it is due by today."""

    whole: BaseSum
    due: BaseSum
    count: int = 0

    @classmethod
    def of(cls, work: Work, found: Iterable[Goal] = ()) -> GoalSum:
        """Return the sum of goals."""
        total = cls(BaseSum(work.context.base_currency), BaseSum(work.context.base_currency))
        for goal in found:
            total.add(goal)
        return total

    def add(self, goal: Goal) -> None:
        """Add one goal."""
        self.count += 1
        if goal.currency is None:
            self.whole.exact += goal.part
            self.due.exact += goal.due
        else:
            self.whole.add(goal.part, goal.currency, goal.rate)
            self.due.add(goal.due, goal.currency, goal.rate)
