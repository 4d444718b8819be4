"""Parts sum to the whole: by shares, deals, reps and months, for any plan and any deals."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import attrs
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from pydantic import ValidationError

from crmcore import Money
from crmcore_sfa import Opportunity
from crmcore_sfa.deals.records import Split
from crmcore_sfa.targets import Commission, Commissions, Quota, Quotas
from crmcore_sfa.targets.earnings import Earning, Portion
from crmcore_sfa.targets.plans import Line, Reckoning
from crmcore_sfa.targets.settings import CommissionPlan
from crmcore_sfa.targets.sharing import STEP, allot, rounded, times
from tests.sfa.firm import Firm, build, on

REPS = tuple(UUID(int=n) for n in range(1, 5))
MONEY = st.decimals(0, 10**7, places=4)
RATE = st.decimals(0, 1, places=3)


@given(whole=st.decimals(-(10**9), 10**9, places=4), weights=st.lists(st.integers(0, 10**6), min_size=1, max_size=7))
def test_allotted_parts_sum_to_the_whole(whole: Decimal, weights: list[int]) -> None:
    parts = allot(whole, weights)
    assert sum(parts) == whole
    total = sum(weights)
    if total:
        for part, weight in zip(parts, weights, strict=True):
            assert abs(part - whole * weight / total) < STEP


@given(st.lists(st.decimals(-(10**9), 10**9, places=9), max_size=8))
def test_rounded_parts_sum_to_the_rounded_sum(exact: list[Decimal]) -> None:
    parts = rounded(exact)
    assert sum(parts) == round(sum(exact, Decimal(0)), 4)
    assert all(abs(part - was) < STEP and part == round(part, 4) for part, was in zip(parts, exact, strict=True))


@st.composite
def an_earning(draw: st.DrawFn) -> Earning:
    value = draw(MONEY)
    families = draw(st.lists(st.sampled_from([None, "Light", "Wood"]), min_size=1, max_size=3, unique=True))
    values = allot(value, [draw(st.integers(0, 9)) for _ in families])
    portions = [
        Portion(family=family, value=part, margin=draw(st.none() | st.decimals(-100, part, places=4)))
        for family, part in zip(families, values, strict=True)
    ]
    who = draw(st.lists(st.sampled_from(REPS), min_size=1, max_size=4, unique=True))
    points = [int(p * 10_000) for p in allot(Decimal(1), [draw(st.integers(1, 9)) for _ in who])]
    id_ = draw(st.uuids())
    return Earning(
        source_id=id_, deal_id=id_, title="x", pipeline="sfa.sales", owner_id=who[0],
        day=date(2026, 1, 1) + timedelta(days=draw(st.integers(0, 89))), value=value, limit=value,
        portions=tuple(portions), shares=tuple(zip(who, points, strict=True)),
    )  # fmt: skip


@st.composite
def a_plan(draw: st.DrawFn, *, tiers: bool = True) -> CommissionPlan:
    plan: dict[str, Any] = {"rate": draw(RATE), "base": draw(st.sampled_from(["value", "margin"]))}
    plan["splits"] = draw(st.booleans())
    if draw(st.booleans()):
        plan["families"] = {"Light": draw(RATE)}
    if tiers:
        at = sorted(draw(st.lists(st.decimals(0, 3, places=2), max_size=3, unique=True)))
        plan["tiers"] = [{"at": a, "factor": draw(st.decimals(0, 3, places=1))} for a in at]
        plan["accelerate"] = draw(st.sampled_from(["marginal", "whole"]))
        plan["cap"] = draw(st.none() | MONEY)
    try:
        return CommissionPlan.model_validate(plan)
    except ValidationError:  # it would pay more than the deal
        return CommissionPlan(rate=Decimal("0.1"))


def reckoned(plan: CommissionPlan, earnings: list[Earning], quota: Decimal) -> list[Line]:
    quotas = dict.fromkeys(REPS[:3], quota)
    made = Reckoning(name="p", plan=plan, period="2026-Q1", paid=lambda _: True, quotas=quotas)
    return made.lines(sorted(earnings, key=lambda e: (e.day, e.source_id)))


EARNINGS = st.lists(an_earning(), max_size=6, unique_by=lambda e: e.source_id)


@settings(max_examples=50, deadline=None)
@given(plan=a_plan(), earnings=EARNINGS, quota=MONEY)
def test_no_plan_pays_more_than_the_deal(plan: CommissionPlan, earnings: list[Earning], quota: Decimal) -> None:
    paid: dict[UUID | None, Decimal] = {}
    base: dict[UUID | None, Decimal] = {}
    for line in reckoned(plan, earnings, quota):
        assert line.amount >= 0
        paid[line.source_id] = paid.get(line.source_id, Decimal(0)) + line.amount
        base[line.source_id] = base.get(line.source_id, Decimal(0)) + line.base
    for earning in earnings:
        assert paid.get(earning.source_id, Decimal(0)) <= earning.value
        # What is paid on is all of the value, or of the margin, and no more.
        parts = earning.portions
        whole = sum(max(p.margin or 0, Decimal(0)) if plan.base == "margin" else p.value for p in parts)
        assert base.get(earning.source_id, Decimal(0)) == whole


@settings(max_examples=50, deadline=None)
@given(rate=RATE, earnings=EARNINGS)
def test_shares_at_one_rate_sum_to_the_commission_on_the_whole_deal(rate: Decimal, earnings: list[Earning]) -> None:
    shared = reckoned(CommissionPlan(rate=rate), earnings, Decimal(0))
    alone = reckoned(CommissionPlan(rate=rate, splits=False), earnings, Decimal(0))
    for earning in earnings:
        parts = [sum(line.amount for line in found if line.source_id == earning.source_id) for found in (shared, alone)]
        assert parts[0] == parts[1] == times(earning.value, rate)


@settings(max_examples=50, deadline=None)
@given(plan=a_plan(), earnings=EARNINGS, quota=MONEY, cap=MONEY)
def test_a_cap_is_kept_and_cuts_nothing_below_it(
    plan: CommissionPlan, earnings: list[Earning], quota: Decimal, cap: Decimal
) -> None:
    free, capped = (
        reckoned(plan.model_copy(update={"cap": limit}), earnings, quota) for limit in (None, cap)
    )  # fmt: skip
    for rep in REPS:
        earned, paid = (sum(line.amount for line in found if line.rep_id == rep) for found in (free, capped))
        assert paid == min(earned, cap)


@settings(max_examples=50, deadline=None)
@given(earnings=EARNINGS, quota=st.decimals(1, 10**6, places=2), at=st.decimals(0, 2, places=2))
def test_a_tier_that_changes_nothing_changes_nothing(earnings: list[Earning], quota: Decimal, at: Decimal) -> None:
    """Cutting a deal at the edge of a tier loses and makes no money."""
    plain = CommissionPlan(rate=Decimal("0.07"))
    tiered = CommissionPlan.model_validate({"rate": "0.07", "tiers": [{"at": at, "factor": 1}]})

    def sums(plan: CommissionPlan) -> dict[Any, Decimal]:
        found: dict[Any, Decimal] = {}
        for line in reckoned(plan, earnings, quota):
            found[line.source_id, line.rep_id] = found.get((line.source_id, line.rep_id), Decimal(0)) + line.amount
        return {key: amount for key, amount in found.items() if amount}

    assert sums(plain) == sums(tiered)


# -- from the store ---------------------------------------------------------------------------------------------------

PLANS = {
    "linear": {"rate": 0.05},
    "tiers": {"rate": 0.03, "families": {"Light": 0.05}, "tiers": [{"at": 0.5, "factor": 1.5}, {"at": 1, "factor": 2}]},
    "whole": {"rate": 0.02, "tiers": [{"at": 1, "rate": 0.04}], "accelerate": "whole", "cap": 50},
    "yearly": {"rate": 0.01, "period": "year", "floor": 3, "roles": ["rep"]},
    "monthly": {"base": "margin", "rate": 0.1, "period": "month", "floor": 2, "roles": ["rep"]},
}
DEAL = st.tuples(
    st.integers(0, 1), st.sampled_from(["EUR", "USD"]), st.integers(1, 10**6), st.integers(0, 60),
    st.lists(st.integers(1, 9), min_size=1, max_size=3), st.booleans(),
)  # fmt: skip


@pytest.fixture
def paying(sqlite_url: str) -> Firm:
    """The small firm with all these plans."""
    return build(sqlite_url, config={"plugins": {"sfa": {"commissions": PLANS}}})


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(deals=st.lists(DEAL, max_size=6), goal=st.integers(1, 10_000))
def test_statements_and_postings_of_parts_sum_to_the_whole(paying: Firm, deals: list[Any], goal: int) -> None:
    with paying.crm.as_system("property") as work:
        work.remove_all(list(work.each(Commission)))
        work.remove_all(list(work.each(Opportunity)))
        work.remove_all(list(work.each(Quota)))
        _close(paying, work, deals)
        reps = (paying.ann, paying.bob)
        Quotas(work).set_all(
            Quota(owner_id=r.id, starts_on=date(2026, 1, 1), ends_on=date(2026, 3, 31), amount=Money(goal, "EUR"))
            for r in reps
        )
        commissions = Commissions(work)
        quarter = commissions.statement("2026-Q1")
        months = [commissions.statement(f"2026-0{n}") for n in (1, 2, 3)]
        assert sum((m.total.amount for m in months), Decimal(0)) == quarter.total.amount
        assert [line for month in months for line in month.lines] == list(quarter.lines)
        mine = commissions.statement("2026-Q1", paying.ann)
        assert list(mine.lines) == [line for line in quarter.lines if line.rep_id == paying.ann.id]
        assert sum(m.amount for m in quarter.by_rep.values()) == quarter.total.amount
        posted = [c for period in ("2026-01", "2026-Q1") for c in commissions.settle(period)]
        assert sum((c.amount.amount for c in posted), Decimal(0)) == quarter.total.amount
        assert commissions.settle("2026-Q1") == commissions.settle("2026-01") == []


def _close(firm: Firm, work: Any, deals: list[Any]) -> None:
    people = (firm.ann, firm.bob, firm.boss)
    for who, currency, units, day, parts, split in deals:
        product = firm.lamp if units % 2 else firm.table
        amount = Money(Decimal(units) / 100, currency)
        deal = Opportunity(
            title="x", customer_id=firm.acme.id, owner_id=people[who].id, amount=amount, product_id=product.id
        )  # fmt: skip
        closed = on((date(2026, 1, 1) + timedelta(days=day)).isoformat())
        (deal,) = work.add_with_history([(deal, [("won", min(closed, work.now))])])
        if split:
            points = [int(p * 10_000) for p in allot(Decimal(1), parts)]
            work.add_all(
                Split(opportunity_id=deal.id, user_id=person.id, basis_points=part)
                for person, part in zip(people, points, strict=False)
            )


def test_the_property_can_fail() -> None:
    """A control: rounding each share by itself loses or makes money, which the way above does not."""
    earning = Earning(
        source_id=REPS[0], deal_id=REPS[0], title="x", pipeline=None, owner_id=REPS[0], day=date(2026, 1, 1),
        value=Decimal("0.0300"), limit=Decimal("0.0300"), shares=tuple((rep, 3_333) for rep in REPS[:3]),
        portions=(Portion(family=None, value=Decimal("0.0300"), margin=None),),
    )  # fmt: skip
    earning = attrs.evolve(earning, shares=(*earning.shares[:2], (REPS[2], 3_334)))
    rate = Decimal("0.045")
    naive = sum(times(part, rate) for part in allot(earning.value, [p for _, p in earning.shares]))
    assert naive != times(earning.value, rate)
    found = reckoned(CommissionPlan(rate=rate), [earning], Decimal(0))
    assert sum(line.amount for line in found) == times(earning.value, rate)
