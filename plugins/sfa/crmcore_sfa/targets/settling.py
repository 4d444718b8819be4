"""Settling: commissions become postings, each once; what changes later is posted as the difference."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Change, Money, Objection, Outcome, Work
from crmcore_sfa.records import Opportunity
from crmcore_sfa.targets.calculation import Calculation, days_in, plans_of
from crmcore_sfa.targets.people import People
from crmcore_sfa.targets.plans import ZERO, Line
from crmcore_sfa.targets.records import Commission, Posting
from crmcore_sfa.targets.tallies import deal, pipelines_of, standing

SETTLE = "sfa.commission.settle"
"""The permission to settle commissions, for the whole firm at once; administrators have it."""

CHUNK = 5_000

Source = tuple[str, str, UUID, UUID | None]
"""What postings are kept for: plan, period of the plan, rep, and deal or payment."""

_posted = Commission.t.c


@attrs.frozen(kw_only=True)
class Balance:
    """What was earned from one source, or what has been posted for it so far; ``count`` postings."""

    day: date
    deal_id: UUID | None
    base: Decimal = ZERO
    amount: Decimal = ZERO
    count: int = 0
    reason: str = ""


def settle(work: Work, period: str) -> list[Commission]:
    """Post what was earned in a period; see :meth:`~crmcore_sfa.targets.commissions.Commissions.settle`."""
    days = days_in(work, period)
    with work.as_system(f"settle commissions of {period}", by=SETTLE):
        calculation = Calculation(work, People.of(work), days)
        earned = _balances(calculation.lines())
        periods = [(name, p) for name, plan in calculation.plans.items() for p in calculation.periods(plan)]
        posted = _balances_posted(work, _of_periods(periods))
        postings = [*_differences(work, earned, posted, days[1]), *_lost(work, periods)]
        _check_limits(calculation, postings)
        return work.add_all(postings)


def check_commissions(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    """Nobody writes postings by hand, whatever a role grants on records of one's own."""
    if not work.actor.system:
        text = "Commissions are posted by settling a period, and never by hand: crmcore commission settle."
        yield Objection("commission-posting", "amount", text, changes[0].record.id)


def _balances(lines: Iterable[Line]) -> dict[Source, Balance]:
    """Add up the lines by their source; a deal has several where tiers or families differ."""
    found: dict[Source, Balance] = {}
    for line in lines:
        source = line.plan, line.period, line.rep_id, line.source_id
        before = found.get(source) or Balance(day=line.day, deal_id=line.deal_id)
        found[source] = attrs.evolve(
            before,
            base=before.base + line.base,
            amount=before.amount + line.amount,
            reason=_both(before.reason, line.reason),
        )
    return found


def _both(before: str, reason: str) -> str:
    """Return what two reasons say, each part once."""
    return "; ".join(dict.fromkeys(part for part in f"{before}; {reason}".split("; ") if part))


def _of_periods(periods: Iterable[tuple[str, str]]) -> sa.ColumnElement[bool]:
    return sa.or_(sa.false(), *(sa.and_(_posted.plan == name, _posted.period == period) for name, period in periods))


def _balances_posted(work: Work, where: sa.ColumnElement[bool]) -> dict[Source, Balance]:
    by = (_posted.plan, _posted.period, _posted.owner_id, _posted.source_id, _posted.opportunity_id)
    kind = _posted.amount.type
    base = sa.func.coalesce(_posted.base, _posted.margin, 0)
    sums = (sa.func.max(_posted.earned_on), sa.func.sum(base, type_=kind), sa.func.sum(_posted.amount, type_=kind))
    return {
        (plan, period, owner, source): Balance(day=day, deal_id=deal_id, base=base_, amount=amount, count=count)
        for plan, period, owner, source, deal_id, day, base_, amount, count in work.select(
            sa.select(*by, *sums, sa.func.count()).where(where).group_by(*by)
        )
    }


def _differences(
    work: Work, earned: Mapping[Source, Balance], posted: Mapping[Source, Balance], until: date
) -> Iterator[Commission]:
    """Yield what leads from what was posted to what was earned, for all whose day has come."""
    for source in dict.fromkeys((*earned, *posted)):
        so_far = posted.get(source)
        due = earned.get(source) or attrs.evolve(posted[source], base=ZERO, amount=ZERO, reason="no longer earned")
        if due.day > until:
            continue
        if so_far is None:
            kind = Posting.FLOOR if source[3] is None else Posting.EARNED
        else:
            kind = Posting.ADJUSTED if source in earned else Posting.CLAWBACK
        yield from _posting(work, source, kind, due, so_far or Balance(day=due.day, deal_id=due.deal_id))


def _lost(work: Work, periods: Iterable[tuple[str, str]]) -> Iterator[Commission]:
    """Take back what was paid, in other periods than these, for deals that are won there no longer."""
    earlier = Commission.t.alias("earlier").c
    won = standing(pipelines_of(work, None), Outcome.WON)
    moved = sa.or_(sa.not_(won), deal.closed_on.is_(None), deal.closed_on != earlier.earned_on)
    doubtful = sa.select(earlier.source_id).join(Opportunity.t, deal.id == earlier.source_id).where(moved)
    found = _balances_posted(work, sa.and_(sa.not_(_of_periods(periods)), _posted.source_id.in_(doubtful)))
    won_on = _days(work, won, [source[3] for source, balance in found.items() if balance.amount])
    for source, balance in found.items():
        first, last = days_in(work, source[1])
        day = won_on.get(source[3])
        if day is None or not first <= day <= last:
            nothing = attrs.evolve(balance, base=ZERO, amount=ZERO, reason="the deal is won no longer in this period")
            yield from _posting(work, source, Posting.CLAWBACK, nothing, balance)


def _days(work: Work, won: sa.ColumnElement[bool], ids: Sequence[UUID | None]) -> dict[UUID | None, date]:
    """Return the days of closing of those deals that are won."""
    found: dict[UUID | None, date] = {}
    for start in range(0, len(ids), CHUNK):
        some = deal.id.in_([i for i in ids[start : start + CHUNK] if i is not None])
        found.update(tuple(row) for row in work.select(sa.select(deal.id, deal.closed_on).where(won, some)))
    return found


def _posting(work: Work, source: Source, kind: Posting, due: Balance, so_far: Balance) -> Iterator[Commission]:
    """Yield the posting of a difference, if there is one."""
    plan, period, rep, source_id = source
    currency = work.context.base_currency
    amount = due.amount - so_far.amount
    if not amount:
        return
    base = None if source_id is None else Money(due.base - so_far.base, currency)
    settings = plans_of(work).get(plan)
    on_margin = settings is not None and settings.base == "margin"
    yield Commission(
        owner_id=rep,
        plan=plan,
        period=period,
        posting=kind,
        opportunity_id=due.deal_id,
        source_id=source_id,
        earned_on=due.day,
        base=None if on_margin else base,
        margin=base if on_margin else None,
        amount=Money(amount, currency),
        settled_on=work.today,
        reason=due.reason[:300],
        turn="/".join((plan, period, str(rep), str(source_id or "floor"), str(so_far.count + 1))),
    )


def _check_limits(calculation: Calculation, postings: Iterable[Commission]) -> None:
    """Refuse to pay for a deal, over all periods together, more than it is worth."""
    paid = [(p.opportunity_id, p.plan, p.amount.amount) for p in postings if p.opportunity_id in calculation.about]
    deals = list({about for about, _, _ in paid})
    before: dict[UUID, Decimal] = {}
    total: Any = sa.func.sum(_posted.amount, type_=_posted.amount.type)
    for start in range(0, len(deals), CHUNK):
        some = _posted.opportunity_id.in_(deals[start : start + CHUNK])
        statement = sa.select(_posted.opportunity_id, total).where(some).group_by(_posted.opportunity_id)
        before.update(tuple(row) for row in calculation.work.select(statement))
    calculation.check_limits(paid, before)
