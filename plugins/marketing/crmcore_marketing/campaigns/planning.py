"""What a campaign would do if it started now, before it does: nothing is stored, and nobody is written to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import timedelta
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Customer, Work
from crmcore.errors import CrmError
from crmcore_marketing.campaigns.addresses import destinations
from crmcore_marketing.campaigns.enrolling import candidates, checked_arms
from crmcore_marketing.campaigns.problems import problems
from crmcore_marketing.campaigns.records import Arm, Campaign, Content, Member, Step
from crmcore_marketing.campaigns.split import arm_of
from crmcore_marketing.sending.records import LEFT, Message
from crmcore_marketing.sending.senders import settings_of
from crmcore_marketing.templates import Rendered, Template, merge_values, prepare
from crmcore_marketing.templates.fields import LINKS

_AT_ONCE = 1_000
_LEFT = [state.value for state in LEFT]
_message = Message.t.c
_ADDRESS = re.compile(r"'[^']*@[^']*'|\S+@\S+")


@attrs.frozen
class ArmPlan:
    """One arm: how many are in it, and how many of them would be sent the first message."""

    name: str
    share: float
    holdout: bool
    members: int
    sendable: int


@attrs.frozen
class Plan:
    """What would happen.

    Attributes:
        problems: why it cannot start; empty if it can.
        members: how many there are already, and ``joining``: how many would come in from the segment.
        refused: why others would be sent nothing, and how many.
        first: the first message as it would leave, and ``to``: whom it goes to; None if there is none.
    """

    problems: tuple[str, ...]
    members: int
    joining: int
    arms: tuple[ArmPlan, ...]
    refused: Mapping[str, int]
    first: Rendered | None = None
    to: str | None = None


def plan(work: Work, campaign: Campaign) -> Plan:
    """Return what would happen if the campaign started now."""
    found = problems(work, campaign)
    arms = checked_arms(work, campaign)
    in_arm: dict[UUID, list[UUID]] = {arm.id: [] for arm in arms}
    members = 0
    for member in work.each(Member, Member.t.c.campaign_id == campaign.id):
        members += 1
        if member.arm_id is not None:
            in_arm[member.arm_id].append(member.customer_id)
    try:
        joining = candidates(work, campaign)
    except CrmError:  # a segment that cannot be used is among the problems already
        joining = []
    for id in joining:
        in_arm[arm_of(arms, id).id].append(id)
    return _planned(work, campaign, found, arms, in_arm, (members, len(joining)))


def _planned(
    work: Work, campaign: Campaign, found: list[str], arms: list[Arm], in_arm: dict[UUID, list[UUID]],
    counts: tuple[int, int],
) -> Plan:  # fmt: skip
    templates = _first_templates(work, campaign)
    refused: Counter[str] = Counter()
    rows, first, receiver = [], None, None
    for arm in arms:
        to = {} if arm.holdout else destinations(work, campaign, in_arm[arm.id])
        reasons = {id: _ADDRESS.sub("The address", d.refusal) for id, d in to.items() if d.refusal is not None}
        reasons |= _too_often(work, campaign, [id for id in to if id not in reasons])
        refused.update(reasons.values())
        going = [id for id in to if id not in reasons]
        rows.append(ArmPlan(arm.name, arm.share, arm.holdout, len(in_arm[arm.id]), len(going)))
        if first is None and going and not found:
            first, receiver = _rendered(work, templates[arm.id], going[0]), to[going[0]].address
    return Plan(tuple(found), *counts, tuple(rows), dict(refused.most_common()), first, receiver)


def _too_often(work: Work, campaign: Campaign, customers: Sequence[UUID]) -> dict[UUID, str]:
    """Return who has had as many messages of this purpose as the firm allows, and the words for it."""
    found: dict[UUID, str] = {}
    for cap in settings_of(work).sending.frequency:
        if cap.purpose == campaign.purpose:
            since = sa.literal(work.now - timedelta(days=cap.days), _message.claimed_at.type)
            left = sa.and_(_message.purpose == cap.purpose, _message.claimed_at > since, _message.state.in_(_LEFT))
            for start in range(0, len(customers), _AT_ONCE):
                theirs = _message.customer_id.in_(customers[start : start + _AT_ONCE])
                counted = sa.select(_message.customer_id).where(left, theirs).group_by(_message.customer_id)
                told = f"{cap.at_most} for '{cap.purpose}' in {cap.days} days is all that is allowed."
                many = work.select(counted.having(sa.func.count() >= cap.at_most))
                found |= {row.customer_id: told for row in many}
    return found


def _first_templates(work: Work, campaign: Campaign) -> dict[UUID, UUID]:
    steps = work.find(Step, Step.t.c.campaign_id == campaign.id, order_by="number", limit=1)
    contents = work.find(Content, Content.t.c.step_id.in_([s.id for s in steps]), limit=1_000)
    return {content.arm_id: content.template_id for content in contents}


def _rendered(work: Work, template: UUID, customer_id: UUID) -> Rendered:
    customer = work.get(Customer, customer_id)
    ready = prepare(work, work.get(Template, template))
    values = {**merge_values(work, customer, ready.names), **dict.fromkeys(LINKS, "https://example.invalid/preview")}
    return ready.render(values)
