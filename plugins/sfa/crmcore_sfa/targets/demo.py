"""Quotas of the generated firm: the same goal for every rep, a little above what they win in a quarter."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from crmcore import Money, User, Work
from crmcore_sfa.periods import period_of
from crmcore_sfa.targets.calculation import days_in
from crmcore_sfa.targets.quotas import Quotas
from crmcore_sfa.targets.records import Quota
from crmcore_sfa.targets.tallies import closed_deals, merged, pipelines_of

AMBITION = Decimal("1.1")
STEP = 1_000


def make_quotas(work: Work, days: int) -> None:
    """Set a quota for each rep and each fiscal quarter of the last ``days``, the present one included."""
    reps = [user for user in work.each(User, User.t.c.active, order_by="name") if "rep" in user.roles]
    first, today = work.today - timedelta(days=days), work.today
    quarters = []
    day = first
    while day <= today:
        quarters.append(days_in(work, period_of(day, "quarter", work.context.fiscal_year)))
        day = quarters[-1][1] + timedelta(days=1)
    if not reps:
        return
    lines = pipelines_of(work, None)
    won = merged(work, closed_deals(work, (first, today), lines, None, by_customer=False, lost=False).values())
    mean = won.value.amount * AMBITION * 91 / (len(reps) * max(days, 91))
    goal = Money(max(STEP, int(mean / STEP) * STEP), work.context.base_currency)
    Quotas(work).set_all(
        Quota(owner_id=rep.id, starts_on=begin, ends_on=end, amount=goal) for rep in reps for begin, end in quarters
    )
