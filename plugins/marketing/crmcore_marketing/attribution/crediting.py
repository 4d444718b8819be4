"""Crediting outcomes to campaigns: touches, a rule of credit, and amounts that are divided to the cent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from fractions import Fraction
from typing import Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Money, Work, rate_on
from crmcore_marketing.attribution.hooks import MILESTONES
from crmcore_marketing.attribution.models import Milestones, Model, credit
from crmcore_marketing.attribution.outcomes import outcomes
from crmcore_marketing.attribution.settings import settings_of
from crmcore_marketing.attribution.spreading import spread
from crmcore_marketing.attribution.touches import Touch, touches


@attrs.frozen(kw_only=True)
class Credited:
    """An outcome, and the campaigns that it is owed to.

    Attributes:
        amount: what it is worth; None if that is not known.
        rate: of the day, see :func:`crmcore.rate_on`; None if there is none.
        touches: how many touches of each campaign came before it, in the window; none: nobody knows whom it is owed to.
        shares: the part of each of these campaigns; they sum to exactly one.
    """

    record_id: UUID
    customer_id: UUID
    at: datetime
    day: date
    amount: Money | None
    rate: int | None
    touches: Mapping[UUID, int]
    shares: Mapping[UUID, Fraction]

    @property
    def amounts(self) -> Mapping[UUID, Money]:
        """The amount divided among the campaigns, to the cent; empty without amount or touches."""
        return {} if self.amount is None or not self.shares else spread(self.amount, self.shares)


def credited(
    work: Work,
    *,
    since: date | None = None,
    until: date | None = None,
    model: Model | None = None,
    window: timedelta | None = None,
    half_life: timedelta | None = None,
    words: Sequence[str] | None = None,
    kind: str | None = None,
) -> list[Credited] | None:
    """Return the outcomes of these days, each with its credits, the oldest first; None if no plugin tells of outcomes.

    What is not said stands in ``[plugins.marketing.attribution]``. Three statements.

    Args:
        since, until: the first and last day of the outcomes.
        window: a touch counts if it was at most so long before the outcome, and not after it.
        words: which touches count.
        kind: the name of the outcomes, such as ``sfa.won``.

    Raises:
        Invalid: there is no such kind, or several and none was chosen; a window or half-life that is none.
    """
    source = outcomes(work, kind)
    if source is None:
        return None
    by_default = settings_of(work)
    chosen = model or by_default.model
    reach = timedelta(days=by_default.window_days) if window is None else window
    half = timedelta(days=by_default.half_life_days) if half_life is None else half_life
    where = [source.c.day >= since] if since is not None else []
    where += [source.c.day <= until] if until is not None else []
    one = source.c
    rate = rate_on(work, one.currency, one.day).label("rate")
    columns = [one[name] for name in ("record_id", "customer_id", "at", "day", "amount", "currency", *MILESTONES)]
    rows = work.select(sa.select(*columns, rate).where(*where).order_by(one.at, one.record_id))
    known = touches(work, words or by_default.touches, sa.select(one.customer_id).where(*where)) if rows else {}
    return [_credited(row, known.get(row.customer_id, ()), chosen, reach, half) for row in rows]


def _credited(row: Any, known: Iterable[Touch], model: Model, window: timedelta, half_life: timedelta) -> Credited:
    counted = [touch for touch in known if row.at - window <= touch.at <= row.at]
    milestones = Milestones(lead_at=row.lead_at, opened_at=row.opened_at)
    parts = credit(model, [touch.at for touch in counted], half_life=half_life, milestones=milestones)
    shares: dict[UUID, Fraction] = {}
    for touch, part in zip(counted, parts, strict=True):
        if part:
            shares[touch.campaign_id] = shares.get(touch.campaign_id, Fraction(0)) + part
    return Credited(
        record_id=row.record_id, customer_id=row.customer_id, at=row.at, day=row.day, rate=row.rate,
        amount=None if row.amount is None or row.currency is None else Money(row.amount, row.currency),
        touches=Counter(touch.campaign_id for touch in counted), shares=shares,
    )  # fmt: skip
