"""What one plan pays for what was earned in one of its periods: pure arithmetic, each line explained."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import groupby
from uuid import UUID

import attrs

from crmcore_sfa.deals.records import WHOLE
from crmcore_sfa.targets.earnings import Earning, Portion
from crmcore_sfa.targets.settings import CommissionPlan, Tier
from crmcore_sfa.targets.sharing import allot, times

ZERO = Decimal(0)


@attrs.frozen(kw_only=True)
class Line:
    """What somebody is paid for one portion of something earned; amounts are in the base currency.

    ``title`` and ``deal_id`` are empty for the guaranteed rest of a period.
    """

    plan: str
    period: str
    rep_id: UUID
    source_id: UUID | None
    deal_id: UUID | None
    title: str
    day: date
    base: Decimal
    rate: Decimal
    amount: Decimal
    reason: str


@attrs.frozen(kw_only=True)
class _Slice:
    """So much of what somebody has a share in, paid at one rate."""

    earning: Earning
    rep_id: UUID
    base: Decimal
    rate: Decimal
    reason: str


@attrs.frozen(kw_only=True)
class Reckoning:
    """One plan in one of its periods.

    Attributes:
        paid: whether a user is paid by this plan.
        quotas: the quotas of users in this period, for the tiers.
    """

    name: str
    plan: CommissionPlan
    period: str
    paid: Callable[[UUID], bool]
    quotas: Mapping[UUID, Decimal]

    def lines(self, earnings: Sequence[Earning]) -> list[Line]:
        """Return what is paid for these, which are in the order of their days.

        What several people get for one deal at one rate sums up to what one of them would get for all of it: the
        amounts are differences of rounded running sums.
        """
        found: list[Line] = []
        for _, slices in groupby(self._slices(earnings), key=lambda s: s.earning.source_id):
            before = ZERO
            for one in slices:
                after = before + one.base
                amount = times(after, one.rate) - times(before, one.rate)
                before = after
                if self.paid(one.rep_id):
                    found.append(self._line(one, amount))
        return list(found if self.plan.cap is None else self._capped(found, self.plan.cap))

    def _line(self, one: _Slice, amount: Decimal) -> Line:
        earning = one.earning
        return Line(
            plan=self.name, period=self.period, rep_id=one.rep_id, source_id=earning.source_id,
            deal_id=earning.deal_id, title=earning.title, day=earning.day, base=one.base, rate=one.rate,
            amount=amount, reason=one.reason,
        )  # fmt: skip

    def _capped(self, lines: Iterable[Line], cap: Decimal) -> Iterator[Line]:
        """Pay in the order of the days until the cap is reached; the first ones are paid in full."""
        earned: dict[UUID, Decimal] = {}
        for line in lines:
            before = earned.get(line.rep_id, ZERO)
            after = earned[line.rep_id] = before + line.amount
            amount = min(after, cap) - min(before, cap)
            cut = f"{line.reason}; the cap of {cap:,} is reached" if amount != line.amount else line.reason
            yield attrs.evolve(line, amount=amount, reason=cut)

    def _slices(self, earnings: Sequence[Earning]) -> Iterator[_Slice]:
        totals: dict[UUID, Decimal] = {}
        for rep, _, _, value, _ in self._shared(earnings):
            totals[rep] = totals.get(rep, ZERO) + value
        reached: dict[UUID, Decimal] = {}
        for rep, earning, portion, value, base in self._shared(earnings):
            before = reached.get(rep, ZERO)
            reached[rep] = before + value
            rates = self._rates(rep, portion.family, before, value, totals[rep])
            bases = allot(base, [length for length, _, _ in rates])
            for part, (_, rate, why) in zip(bases, rates, strict=True):
                reason = self._reason(portion, rate, why)
                yield _Slice(earning=earning, rep_id=rep, base=part, rate=rate, reason=reason)

    def _shared(self, earnings: Sequence[Earning]) -> Iterator[tuple[UUID, Earning, Portion, Decimal, Decimal]]:
        """Yield who has a share in which portion, with the value of the share and what is paid on."""
        on_margin = self.plan.base == "margin"
        for earning in earnings:
            whole = ((earning.owner_id, WHOLE),) if earning.owner_id is not None else ()
            shares = earning.shares if self.plan.splits else whole
            points = [part for _, part in shares]
            for portion in earning.portions:
                base = portion.margin or ZERO if on_margin else portion.value
                # A deal below cost pays nothing; money that was paid back takes its commission back.
                base = base if self.plan.base == "received" else max(base, ZERO)
                values, bases = allot(portion.value, points), allot(base, points)
                for (rep, _), value, part in zip(shares, values, bases, strict=True):
                    yield rep, earning, portion, value, part

    def _reason(self, portion: Portion, rate: Decimal, why: str) -> str:
        if self.plan.base == "margin" and portion.margin is None:
            return "no margin: the cost of a product is not known"
        family = f" on {portion.family}" if portion.family in self.plan.families else ""
        return f"{_percent(rate)} of {self.plan.base}{family}{why}"

    def _rates(
        self, rep: UUID, family: str | None, before: Decimal, value: Decimal, total: Decimal
    ) -> list[tuple[Decimal, Decimal, str]]:
        """Return the rates that hold for a share, each with how much of it lies there and why."""
        rate, quota = self.plan.rate_of(family), self.quotas.get(rep, ZERO)
        if not self.plan.tiers:
            return [(Decimal(1), rate, "")]
        if not quota:
            return [(Decimal(1), rate, ", without a quota")]
        if self.plan.accelerate == "whole":
            tier = self._tier_at(total / quota)
            return [(Decimal(1), _rate(tier, rate), f", attainment {_percent(total / quota)}")]
        found = []
        edges = [tier.at * quota for tier in self.plan.tiers]
        for low, high, tier in zip((None, *edges), (*edges, None), (None, *self.plan.tiers), strict=True):
            begin = before if low is None else max(low, before)
            end = before + value if high is None else min(high, before + value)
            if end > begin:
                found.append((end - begin, _rate(tier, rate), _words(tier)))
        here = self._tier_at(before / quota)
        return found or [(Decimal(1), _rate(here, rate), _words(here))]

    def _tier_at(self, attainment: Decimal) -> Tier | None:
        reached = [tier for tier in self.plan.tiers if tier.at <= attainment]
        return reached[-1] if reached else None


def _rate(tier: Tier | None, rate: Decimal) -> Decimal:
    return rate if tier is None else tier.of(rate)


def _words(tier: Tier | None) -> str:
    return ", below the first tier" if tier is None else f", from {_percent(tier.at)} of the quota on"


def _percent(part: Decimal) -> str:
    """Return a part in percent, with as many decimals as it has, at most two."""
    return f"{(part * 100).quantize(Decimal('0.01')):f}".rstrip("0").rstrip(".") + " %"
