"""What campaigns brought: the outcomes that are owed to them, their cost, and the return on it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any
from uuid import UUID

import attrs
import sqlalchemy as sa
from pydantic import Field

from crmcore import Action, BaseSum, Customer, Entry, Table, Work, rate_on
from crmcore.work.checks import unrestricted
from crmcore_marketing.attribution import Credited, Model, credited, settings_of
from crmcore_marketing.campaigns import Campaign, CampaignCost, Member, MemberStatus
from crmcore_marketing.reports.arms import did
from crmcore_marketing.reports.selection import Days, campaign_named

_campaign, _member, _cost = Campaign.t.c, Member.t.c, CampaignCost.t.c
NOBODY = "(no campaign)"
NO_OUTCOMES = "No enabled plugin tells of outcomes, so there is no revenue."


class Rule(Days):
    """By which rule outcomes are credited; what is not said stands in ``[plugins.marketing.attribution]``."""

    model: Model | None = Field(None, description=f"the rule of credit: {', '.join(Model)}")
    window: int | None = Field(None, ge=1, le=3_650, description="so many days before an outcome a touch counts")
    half_life: float | None = Field(None, gt=0, le=3_650, description="in days, for time_decay")
    outcomes: str | None = Field(None, description="which outcomes, such as sfa.won")

    def credited(self, work: Work, **days: Any) -> list[Credited] | None:
        """Return the outcomes with their credits."""
        return credited(
            work, **days, model=self.model, kind=self.outcomes,
            window=None if self.window is None else timedelta(days=self.window),
            half_life=None if self.half_life is None else timedelta(days=self.half_life),
        )  # fmt: skip

    def told(self, work: Work) -> str:
        """Return the rule in words."""
        by_default = settings_of(work)
        window = self.window or by_default.window_days
        return f"Credit by {self.model or by_default.model}, touches of {window} days before."


class Attribution(Rule):
    """The parameters of :func:`attribution`; the days are those of the outcomes."""


@attrs.define
class _Owed:
    """What is owed to one campaign."""

    value: BaseSum
    touches: int = 0
    outcomes: int = 0
    credit: Fraction = Fraction(0)


def attribution(work: Work, params: Attribution) -> Table:
    """Return what of the outcomes of these days is owed to each campaign.

    ``outcomes``: how many it had a touch before; ``credit``: the sum of its parts in them, so that all credits sum to
    the number of outcomes; ``value``: the same of their amounts, each divided to the cent, in the base currency at the
    rate of the outcome's day. What no touch came before is in the last row, so that the values sum to the whole.

    Source: see :func:`~crmcore_marketing.attribution.credit`.
    """
    found = params.credited(work, since=params.since, until=params.until)
    owed = _owed(work, found or ())
    last = owed.pop(None, None)
    names = _names(work, owed)
    rows = [_row(names.get(id, str(id)), one) for id, one in owed.items() if id is not None]
    rows.sort(key=lambda row: (-row[4], -row[3], row[0]))
    if last is not None:
        rows.append(_row(NOBODY, last))
    total = BaseSum(work.context.base_currency)
    for one in (*owed.values(), *((last,) if last is not None else ())):
        total.merge(one.value)
    said = f"Values in {total.currency} at the rate of the day." if found is not None else NO_OUTCOMES
    return Table(
        columns=("campaign", "touches", "outcomes", "credit", "value"), rows=tuple(rows), bar="value",
        note=" ".join(filter(None, (params.told(work), said, total.note))),
    )  # fmt: skip


def _row(name: str, one: _Owed) -> tuple[Any, ...]:
    return name, one.touches, one.outcomes, round(float(one.credit), 4), one.value.amount


def _owed(work: Work, found: Iterable[Credited]) -> dict[UUID | None, _Owed]:
    """Add up by campaign; None for what is owed to nobody."""
    owed: dict[UUID | None, _Owed] = {}

    def of(id: UUID | None) -> _Owed:
        return owed.setdefault(id, _Owed(BaseSum(work.context.base_currency)))

    for one in found:
        for id, touches in one.touches.items():
            of(id).touches += touches
            of(id).outcomes += 1
        for id, part in one.shares.items():
            of(id).credit += part
        for id, amount in one.amounts.items():
            of(id).value.add(amount.amount, amount.currency, one.rate)
        if not one.shares:
            of(None).outcomes += 1
            of(None).credit += 1
            if one.amount is not None:
                of(None).value.add(one.amount.amount, one.amount.currency, one.rate)
    return owed


def _names(work: Work, owed: Mapping[UUID | None, Any]) -> dict[UUID, str]:
    ids = [id for id in owed if id is not None]
    return dict(map(tuple, work.select(sa.select(_campaign.id, _campaign.name).where(_campaign.id.in_(ids)))))


class CampaignResults(Rule):
    """The parameters of :func:`campaigns`; the days are those on which a campaign began, or is to begin."""

    campaign: str | None = Field(None, description="only the campaign of this name")
    limit: int = Field(100, ge=1, le=100_000, description="how many to list, those that began last first")


def campaigns(work: Work, params: CampaignResults) -> Table:
    """Return members, cost and return of each campaign, over its whole life.

    Cost per lead = cost / members who responded. ``revenue`` is what is owed to the campaign of the outcomes, see
    :func:`attribution`. ROI = (revenue - cost) / cost; empty without a cost. ``sent`` and ``bounced`` count members.
    Costs are converted at the rate of their day, and are shown to those who may read all of them.

    Source: jinzbj, "campaign ROI"; cost per lead as cost / leads.
    """
    rows = _members(work, params)
    costs = _costs(work, [row.id for row in rows]) if _all(work, CampaignCost) else None
    found = params.credited(work) if rows else []
    owed = _owed(work, found or ())
    total = BaseSum(work.context.base_currency)
    shown = []
    for row in rows:
        cost = None if costs is None else costs.get(row.id, BaseSum(total.currency))
        revenue = owed[row.id].value if row.id in owed else BaseSum(total.currency)
        total.merge(revenue)
        if cost is not None:
            total.merge(cost)
        members = (row.name, row.stage, row.members, row.sent, row.bounced, row.responded)
        spent = None if cost is None else cost.amount
        shown.append((*members, *_money(row, spent, None if found is None else revenue.amount)))
    said = NO_OUTCOMES if found is None else f"Values in {total.currency} at the rate of the day."
    return Table(
        columns=(
            "campaign", "stage", "members", "sent", "bounced", "responded", "cost", "cost_per_lead", "revenue", "roi",
        ),
        rows=tuple(shown), bar="revenue", shares=("roi",),
        note=" ".join(filter(None, (params.told(work), said, _unseen(work), total.note))),
    )  # fmt: skip


def _money(row: _Results, cost: Decimal | None, revenue: Decimal | None) -> tuple[Any, ...]:
    """Return cost, cost per lead, revenue and ROI, each empty where it is not known, or not to be seen."""
    per_lead = round(cost / row.responded, 2) if cost is not None and row.responded else None
    roi = float((revenue - cost) / cost) if cost is not None and cost > 0 and revenue is not None else None
    return cost, per_lead, revenue, roi


def _all(work: Work, cls: type[Entry]) -> bool:
    return unrestricted(work, work.context.registry.type_of(cls), Action.READ)


def _unseen(work: Work) -> str:
    """Return the words for what the figures leave out, since it is not for this actor to see."""
    costs = "" if _all(work, CampaignCost) else "This actor may not see costs."
    whose = "" if _all(work, Customer) else "Members and revenue are only of the customers that this actor may see."
    return f"{costs} {whose}".strip()


def _members(work: Work, params: CampaignResults) -> list[_Results]:
    """Return the campaigns that are asked for, with the counts of their members."""
    began = sa.func.coalesce(_campaign.started_at, _campaign.starts_at, _campaign.created_at)
    where = []
    if params.campaign is not None:
        where.append(_campaign.id == campaign_named(work, params.campaign).id)
    chosen = sa.select(_campaign.id, _campaign.name, _campaign.stage, began.label("began")).where(*where)
    listed = [
        row
        for row in work.select(chosen.order_by(began.desc(), _campaign.name))
        if params.holds(work.day_of(row.began))
    ]
    listed = listed[: params.limit]
    bounced = sa.or_(_member.bounced_at.is_not(None), _member.status == MemberStatus.BOUNCED.value)
    counts = (
        sa.func.count().label("members"), did("sent").label("sent"),
        sa.func.sum(sa.case((bounced, 1), else_=0)).label("bounced"), did("responded").label("responded"),
    )  # fmt: skip
    among = _member.campaign_id.in_([row.id for row in listed])
    counted = {
        row.campaign_id: row
        for row in work.select(sa.select(_member.campaign_id, *counts).where(among).group_by(_member.campaign_id))
    }
    return [_Results.of(row, counted.get(row.id)) for row in listed]


@attrs.frozen
class _Results:
    """A campaign with the counts of its members."""

    id: UUID
    name: str
    stage: str
    members: int = 0
    sent: int = 0
    bounced: int = 0
    responded: int = 0

    @classmethod
    def of(cls, row: Any, counts: Any) -> _Results:
        numbers = () if counts is None else (counts.members, counts.sent, counts.bounced, counts.responded)
        return cls(row.id, row.name, row.stage, *numbers)


def _costs(work: Work, ids: list[UUID]) -> dict[UUID, BaseSum]:
    rate = rate_on(work, _cost.amount_currency, _cost.spent_on).label("rate")
    spent = (
        sa.select(_cost.campaign_id, _cost.amount_currency.label("currency"), rate, _cost.amount)
        .where(_cost.campaign_id.in_(ids))
        .subquery("spent")
    )
    keys = (spent.c.campaign_id, spent.c.currency, spent.c.rate)
    amount = sa.func.sum(spent.c.amount, type_=spent.c.amount.type)
    costs: dict[UUID, BaseSum] = {}
    for id, currency, at_rate, count, total in work.select(sa.select(*keys, sa.func.count(), amount).group_by(*keys)):
        costs.setdefault(id, BaseSum(work.context.base_currency)).add(Decimal(total), currency, at_rate, count)
    return costs
