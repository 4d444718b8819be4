"""What people do with campaigns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import Any, Literal
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Customer, Money, Work
from crmcore.errors import Invalid
from crmcore_marketing.campaigns import enrolling, stages
from crmcore_marketing.campaigns.enrolling import Enrolled, Source
from crmcore_marketing.campaigns.planning import Plan, plan
from crmcore_marketing.campaigns.progress import Reached, note_progress
from crmcore_marketing.campaigns.queueing import queue_due
from crmcore_marketing.campaigns.records import Arm, Campaign, CampaignCost, Content, Member, MemberStatus, Step
from crmcore_marketing.campaigns.split import check_shares
from crmcore_marketing.segments import Segment
from crmcore_marketing.sending import Queued
from crmcore_marketing.templates import Template, Templates

ByHand = Literal["responded", "converted"]
Unless = Literal["opened", "clicked", "responded", "converted"]
EVERYBODY = "all"


class Campaigns:
    """Plan campaigns, enroll members, and let them run.

    Args:
        work: the unit of work in which it is done; its actor decides what is allowed.
    """

    def __init__(self, work: Work) -> None:
        self.work = work

    # -- planning -------------------------------------------------------------------------------------------------

    def draft(
        self,
        name: str,
        *,
        purpose: str,
        template: Template | str | None = None,
        segment: Segment | None = None,
        shares: Mapping[str, float] | None = None,
        holdout: str | None = None,
        **fields: Any,
    ) -> Campaign:
        """Draft a campaign with its arms and, if a template is given, a first step.

        Args:
            template: what all arms are sent first, by name the newest version; :meth:`use_template` sets others.
            segment: where :meth:`enroll` takes members from.
            shares: the arms, by name, and how large each is; by default one.
            holdout: the name of the arm that is sent nothing.
            fields: further fields of the :class:`Campaign`.

        Raises:
            Invalid: the shares do not add up to 1, or there is no arm of the name ``holdout``; nothing is stored.
            NotUnique: a campaign of this name exists.
        """
        whole = dict(shares or {EVERYBODY: 1.0})
        _check_arms(whole, holdout)
        chosen = None if template is None else self._template(template)
        fields = {"owner_id": self.work.actor.id, "segment_id": segment and segment.id, **fields}
        campaign = self.work.add(Campaign(name=name.strip(), purpose=purpose, **fields))
        self._add_arms(campaign, whole, holdout)
        if chosen is not None:
            self.step(campaign, chosen)
        return campaign

    def split(self, campaign: Campaign, shares: Mapping[str, float], *, holdout: str | None = None) -> list[Arm]:
        """Give a campaign other arms; what the steps send is then set anew.

        Raises:
            Invalid: the shares do not add up to 1, or the campaign has members or steps.
        """
        _check_arms(shares, holdout)
        if self.steps(campaign):
            raise Invalid(f"Campaign '{campaign.name}' has steps.", todo="Split it before you give it steps.")
        self.work.remove_all(self.arms(campaign))
        return self._add_arms(campaign, shares, holdout)

    def _add_arms(self, campaign: Campaign, shares: Mapping[str, float], holdout: str | None) -> list[Arm]:
        return self.work.add_all(
            Arm(
                campaign_id=campaign.id, position=n, name=name, share=share, holdout=name == holdout,
                external_key=f"{campaign.name}/{name}",
            )
            for n, (name, share) in enumerate(shares.items(), start=1)
        )  # fmt: skip

    def step(
        self,
        campaign: Campaign,
        template: Template | str,
        *,
        after: timedelta = timedelta(),
        unless: Unless | None = None,
    ) -> Step:
        """Add the next step, which sends this template to every arm but a control group.

        Args:
            after: how long after the step before it; for the first, after the start, or after a member came in.
            unless: not for members who had done this by then.

        Raises:
            Invalid: ``after`` is below zero, or no number of hours.
        """
        hours, rest = divmod(after, timedelta(hours=1))
        if rest or hours < 0:
            raise Invalid(f"A step cannot come {after} after the one before.", todo="Give hours or days, from 0.")
        chosen = self._template(template)
        numbers = [step.number for step in self.steps(campaign)]
        step = self.work.add(
            Step(campaign_id=campaign.id, number=max(numbers, default=0) + 1, after_hours=hours, unless=unless)
        )
        self.work.add_all(
            Content(step_id=step.id, arm_id=arm.id, template_id=chosen.id)
            for arm in self.arms(campaign)
            if not arm.holdout
        )
        return step

    def use_template(self, step: Step, template: Template | str, *, arm: str | None = None) -> list[Content]:
        """Let a step send another template, or another version, to one arm or to all.

        Raises:
            Invalid: there is no such arm, or it is a control group.
        """
        campaign = self.work.get(Campaign, step.campaign_id)
        chosen = self._template(template)
        arms = [one for one in self.arms(campaign) if not one.holdout]
        if arm is not None:
            names = [one.name for one in arms]
            arms = [one for one in arms if one.name == arm]
            if not arms:
                raise Invalid(f"Campaign '{campaign.name}' sends nothing to an arm '{arm}'.", allowed=names)
        there = {c.arm_id: c for c in self.work.each(Content, Content.t.c.step_id == step.id)}
        kept = self.work.save_all(attrs.evolve(there[one.id], template_id=chosen.id) for one in arms if one.id in there)
        new = self.work.add_all(
            Content(step_id=step.id, arm_id=one.id, template_id=chosen.id) for one in arms if one.id not in there
        )
        return [*kept, *new]

    def _template(self, template: Template | str) -> Template:
        return template if isinstance(template, Template) else Templates(self.work).get(template)

    def arms(self, campaign: Campaign) -> list[Arm]:
        """Return the arms, in order."""
        return list(self.work.find(Arm, Arm.t.c.campaign_id == campaign.id, order_by=["position", "name"], limit=1_000))

    def steps(self, campaign: Campaign) -> list[Step]:
        """Return the steps, in order."""
        return list(self.work.find(Step, Step.t.c.campaign_id == campaign.id, order_by="number", limit=1_000))

    # -- members --------------------------------------------------------------------------------------------------

    def enroll(self, campaign: Campaign, source: Source | None = None) -> Enrolled:
        """Make customers members, each in the arm that the lot gives it; who is one already stays as it is.

        Args:
            source: a segment, customers, or a SELECT of ids of customers; by default the campaign's own segment.

        Raises:
            Invalid: the campaign is over, its shares do not add up to 1, or there is nothing to enroll from.
        """
        return enrolling.enroll(self.work, campaign, source)

    def note(
        self, campaign: Campaign, customers: Iterable[Customer], status: ByHand, *, at: datetime | None = None
    ) -> int:
        """Write down that members responded or converted, and return how many are new to that.

        Raises:
            Invalid: the time is yet to come, or a customer is no member; nothing is stored.
        """
        when = at or self.work.now
        if when > self.work.now:
            raise Invalid(f"Nobody can have {status} at {when:%Y-%m-%d %H:%M}, which is yet to come.")
        told = list(customers)
        members = enrolling.member_ids(self.work, campaign, [c.id for c in told])
        for customer in told:
            if customer.id not in members:
                raise Invalid(f"{customer.name} is no member of campaign '{campaign.name}'.", todo="Enroll them first.")
        return note_progress(self.work, (Reached(campaign.id, c.id, MemberStatus(status), when) for c in told))

    # -- money ----------------------------------------------------------------------------------------------------

    def spend(
        self, campaign: Campaign, amount: Money, description: str = "", *, on: date | None = None
    ) -> CampaignCost:
        """Write down what the campaign did cost, on a day; by default today."""
        return self.work.add(
            CampaignCost(
                campaign_id=campaign.id, spent_on=on or self.work.today, amount=amount, description=description
            )
        )

    def costs(self, campaign: Campaign) -> list[Money]:
        """Return what it did cost so far, one sum for each currency."""
        sums: dict[str, Money] = {}
        for cost in self.work.each(CampaignCost, CampaignCost.t.c.campaign_id == campaign.id):
            code = cost.amount.currency
            sums[code] = sums[code] + cost.amount if code in sums else cost.amount
        return [sums[code] for code in sorted(sums)]

    # -- running --------------------------------------------------------------------------------------------------

    def plan(self, campaign: Campaign) -> Plan:
        """Say what would happen if it started now: who is in which arm, who would be refused and why."""
        return plan(self.work, campaign)

    def schedule(self, campaign: Campaign, at: datetime | None = None) -> Campaign:
        """Let a campaign begin by itself at a time; by default at its ``starts_at``.

        Raises:
            Invalid: there is no such time, or it is past.
            TransitionRejected: it could not be sent; see :meth:`start`.
        """
        return stages.schedule(self.work, campaign, at)

    def start(self, campaign: Campaign) -> Campaign:
        """Enroll the campaign's segment and let it run.

        Raises:
            TransitionRejected: it has nobody to send to, no step, no template for an arm, a template that cannot be
                rendered, a segment that cannot be used, or no sender; nothing is stored.
        """
        return stages.start(self.work, campaign)

    def pause(self, campaign: Campaign) -> Campaign:
        """Stop it for now; what is queued waits."""
        return self.work.move(campaign, to=stages.PAUSED)

    def resume(self, campaign: Campaign) -> Campaign:
        """Let a paused campaign go on; raises what :meth:`start` raises."""
        return self.work.move(campaign, to=stages.RUNNING)

    def cancel(self, campaign: Campaign) -> Campaign:
        """End it for good; what is queued is not sent any more."""
        return stages.cancel(self.work, campaign)

    def queue_due(self, now: datetime | None = None, *, at_most: int | None = None) -> Queued:
        """Put what running campaigns have to send by now into the ledger; done every minute by a due job.

        Args:
            at_most: stop after so many; the rest comes with the next call.
        """
        return queue_due(self.work, now or self.work.now, at_most=at_most)

    def members(self, campaign: Campaign, *where: sa.ColumnElement[bool]) -> Iterable[Member]:
        """Return the members, in the order in which they came in, one page after the other."""
        return self.work.each(Member, Member.t.c.campaign_id == campaign.id, *where)

    def statuses(self, campaign: Campaign) -> Mapping[tuple[UUID | None, MemberStatus], int]:
        """Return how many members of each arm have which status."""
        row = Member.t.c
        counted = (
            sa.select(row.arm_id, row.status, sa.func.count())
            .where(row.campaign_id == campaign.id)
            .group_by(row.arm_id, row.status)
        )
        return {(arm, MemberStatus(status)): count for arm, status, count in self.work.select(counted)}

    def reached(self, campaign: Campaign) -> Mapping[UUID | None, Mapping[MemberStatus, int]]:
        """Return, by arm, how many members ever were sent, opened, clicked and so on; ``PLANNED`` counts them all."""
        row = Member.t.c
        times = [row[f"{status.value}_at"] for status in MemberStatus if status is not MemberStatus.PLANNED]
        counted = (
            sa.select(row.arm_id, sa.func.count(), *map(sa.func.count, times))
            .where(row.campaign_id == campaign.id)
            .group_by(row.arm_id)
        )
        return {arm: dict(zip(MemberStatus, counts, strict=True)) for arm, *counts in self.work.select(counted)}


def _check_arms(shares: Mapping[str, float], holdout: str | None) -> None:
    check_shares(shares)
    if holdout is not None and holdout not in shares:
        raise Invalid(f"There is no arm '{holdout}' to hold out.", allowed=list(shares))
    if shares.keys() <= {holdout}:
        raise Invalid("A campaign whose only arm is a control group sends nothing.", todo="Give it another arm.")
