"""Working out commissions: all plans of ``crm.toml``, each over its own periods, within what the deals are worth."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import timedelta
from decimal import Decimal
from uuid import UUID

from crmcore import Money, Work
from crmcore.errors import Invalid
from crmcore_sfa.periods import days_of, period_of
from crmcore_sfa.targets.earnings import Earning, deals_won, payments_received
from crmcore_sfa.targets.goals import GoalSum, goals
from crmcore_sfa.targets.people import People
from crmcore_sfa.targets.plans import ZERO, Line, Reckoning
from crmcore_sfa.targets.records import Measure
from crmcore_sfa.targets.settings import CommissionPlan
from crmcore_sfa.targets.tallies import Span


def days_in(work: Work, period: str) -> Span:
    """Return the first and the last day of a period.

    Raises:
        Invalid: it is written differently.
    """
    first, last = days_of(period, work.context.fiscal_year)
    assert first is not None
    assert last is not None
    return first, last


def plans_of(work: Work) -> Mapping[str, CommissionPlan]:
    """Return the plans of ``[plugins.sfa.commissions]``."""
    # Here, since the settings of sales are made of those of all areas, this one included.
    from crmcore_sfa.config import SfaConfig

    return work.settings(SfaConfig).commissions


class Calculation:
    """All plans over the periods of theirs that touch some days. It reads as crmcore itself, and writes nothing.

    Each plan is worked out for the whole of its periods, whatever days are asked for, so that a quarter is the sum
    of its months also where tiers, a cap or a floor look at the quarter.
    """

    def __init__(self, work: Work, people: People, span: Span) -> None:
        self.work, self.people, self.span = work, people, span
        self.plans = plans_of(work)
        self.about: dict[UUID, Earning] = {}
        """What the lines are about, by deal or payment."""
        self._read: dict[bool, list[Earning]] = {}

    def lines(self) -> list[Line]:
        """Return the lines of all plans.

        Raises:
            Invalid: plans together pay more for a deal than it is worth, or name somebody who is no user.
            MissingRate: something cannot be converted.
        """
        found: list[Line] = []
        for name, plan in self.plans.items():
            for period in self.periods(plan):
                earnings = self._earnings(plan, period)
                self.about.update((e.deal_id or e.source_id, e) for e in earnings)
                found.extend(self._of_plan(name, plan, period, earnings))
        self.check_limits(((line.deal_id or line.source_id, line.plan, line.amount) for line in found), {})
        return sorted(found, key=lambda line: (line.day, line.source_id or line.rep_id, line.plan, line.rep_id))

    def periods(self, plan: CommissionPlan) -> list[str]:
        """Return the periods of a plan that touch the days, in order."""
        fiscal, found, day = self.work.context.fiscal_year, [], self.span[0]
        while day <= self.span[1]:
            year = f"{fiscal.year_of(day):04}"
            found.append(year if plan.period == "year" else period_of(day, plan.period, fiscal))
            day = days_in(self.work, found[-1])[1] + timedelta(days=1)
        return found

    def _earnings(self, plan: CommissionPlan, period: str) -> list[Earning]:
        first, last = days_in(self.work, period)
        wanted = set(plan.pipelines)
        return [
            earning
            for earning in self._all(plan.base == "received")
            if first <= earning.day <= last and (not wanted or earning.pipeline in wanted)
        ]

    def _all(self, received: bool) -> list[Earning]:
        """Return the payments or deals of all plans' periods, read once."""
        if received not in self._read:
            plans = [plan for plan in self.plans.values() if (plan.base == "received") is received]
            spans = [days_in(self.work, period) for plan in plans for period in self.periods(plan)]
            whole = min(first for first, _ in spans), max(last for _, last in spans)
            self._read[received] = (payments_received if received else deals_won)(self.work, whole)
        return self._read[received]

    def _of_plan(self, name: str, plan: CommissionPlan, period: str, earnings: list[Earning]) -> Iterator[Line]:
        first, last = days_in(self.work, period)
        paid = self.paid_by(plan)
        reckoning = Reckoning(
            name=name, plan=plan, period=period, paid=lambda user: paid is None or user in paid,
            quotas=self._quotas(plan, (first, last)) if plan.tiers else {},
        )  # fmt: skip
        lines = reckoning.lines(earnings)
        yield from lines
        if plan.floor is None or last >= self.work.today:
            return
        earned: dict[UUID, Decimal] = {}
        for line in lines:
            earned[line.rep_id] = earned.get(line.rep_id, ZERO) + line.amount
        everybody = set(earned) if paid is None else {user for user in paid if self.people.users[user].active}
        for user in sorted(everybody | set(earned)):
            rest = plan.floor - earned.get(user, ZERO)
            if rest > 0:
                yield Line(
                    plan=name, period=period, rep_id=user, source_id=None, deal_id=None, title="", day=last,
                    base=ZERO, rate=ZERO, amount=rest, reason=f"up to the floor of {plan.floor:,}",
                )  # fmt: skip

    def paid_by(self, plan: CommissionPlan) -> Collection[UUID] | None:
        """Return who is paid by a plan; None for everybody with a share in a deal."""
        if not plan.roles and not plan.users:
            return None
        roles = set(plan.roles)
        named = {self.people.named(word).id for word in plan.users}
        return named | {user.id for user in self.people.users.values() if roles & set(user.roles)}

    def _quotas(self, plan: CommissionPlan, span: Span) -> Mapping[UUID, Decimal]:
        """Return the quotas by user: those for the plan's pipeline where it has one, else those over all."""
        measure = Measure.RECEIVED if plan.base == "received" else Measure.WON_VALUE
        found: dict[UUID, Decimal] = {}
        for pipeline in (None, *plan.pipelines[:1]) if len(plan.pipelines) == 1 else (None,):
            sums: dict[UUID, GoalSum] = {}
            for goal in goals(self.work, span, measure, pipeline):
                if goal.owner_id is not None:
                    sums.setdefault(goal.owner_id, GoalSum.of(self.work)).add(goal)
            found |= {user: total.whole.exact for user, total in sums.items()}
        return found

    def check_limits(self, paid: Iterable[tuple[UUID | None, str, Decimal]], before: Mapping[UUID, Decimal]) -> None:
        """Refuse plans that together pay more for a deal than it is worth.

        Args:
            paid: deal (or payment), plan and amount; without a deal it is the guaranteed rest of a period.
            before: what was paid already.
        """
        sums, plans = dict(before), dict[UUID, set[str]]()
        for about, plan, amount in paid:
            if about is not None:
                sums[about] = sums.get(about, ZERO) + amount
                plans.setdefault(about, set()).add(plan)
        currency = self.work.context.base_currency
        for about, names in plans.items():
            limit = self.about[about].limit
            if sums[about] > max(limit, before.get(about, ZERO)):
                named = "plan" if len(names) == 1 else "plans"
                pays = "pays" if len(names) == 1 else "pay"
                raise Invalid(
                    f"The commission {named} {', '.join(map(repr, sorted(names)))} {pays} "
                    f"{Money(sums[about], currency)} for the deal '{self.about[about].title}', which is worth "
                    f"{Money(limit, currency)}.",
                    todo="Lower a rate under [plugins.sfa.commissions].",
                )
