"""What is kept of campaigns: their plan (arms, steps and what each arm is sent), their members, and what they cost."""

from __future__ import annotations

import enum
from datetime import date, datetime
from typing import Annotated, Literal

import attrs

from crmcore import Customer, Group, Labeled, MaxLen, Money, PipelineRecord, Record, Ref, Searchable, record
from crmcore_marketing.segments.records import Segment
from crmcore_marketing.templates.records import Template


@record(
    "marketing_campaign",
    label="Campaign",
    title="name",
    unique=(("name",), ("external_key",)),
    indexes=(("stage", "starts_at"), ("owner_id", "stage"), ("stage", "ends_at"), ("segment_id",)),
)
@attrs.frozen(kw_only=True)
class Campaign(PipelineRecord):
    """What is sent to whom, why and when, on the pipeline ``marketing.campaign``.

    Attributes:
        name: unique.
        purpose: what the members must have consented to, such as ``newsletter``.
        channel: on which channel it is sent.
        segment_id: the segment that it takes its members from; empty, they are enrolled by hand or import.
        starts_at: when a scheduled campaign begins.
        ends_at: when it is done, whatever is left; empty, it is done when nothing is left to send.
        window_from: the hour of the firm's day from which messages leave, 0 to 23; empty, at any time.
        window_until: the hour before which they leave, 1 to 24; one before ``window_from`` is on the next day.
        started_at: when it began to run for the first time.
        problem: why a scheduled campaign could not begin; empty once it does.
        budget: what it may cost; what it did cost are its :class:`CampaignCost` lines.
        external_key: what another system calls it; unique.
    """

    name: Annotated[str, MaxLen(200), Searchable()]
    purpose: Annotated[str, MaxLen(60)]
    channel: Annotated[str, MaxLen(20)] = "email"
    segment_id: Ref[Segment] | None = None
    starts_at: Annotated[datetime | None, Labeled("Start")] = None
    ends_at: Annotated[datetime | None, Labeled("End")] = None
    window_from: Annotated[int | None, Labeled("Send from hour")] = None
    window_until: Annotated[int | None, Labeled("Send until hour")] = None
    started_at: Annotated[datetime | None, Labeled("Started")] = None
    closed_on: Annotated[date | None, Labeled("Closed")] = None
    problem: Annotated[str, MaxLen(1_000)] = ""
    budget: Annotated[Money | None, Group("marketing.budget")] = None
    external_key: Annotated[str | None, MaxLen(120)] = None


@record(
    "marketing_campaign_cost",
    label="Campaign cost",
    title="description",
    indexes=(("campaign_id", "spent_on"),),
)
@attrs.frozen(kw_only=True)
class CampaignCost(Record):
    """What a campaign did cost, on a day; a negative amount takes something back.

    It follows no campaign, which everybody may read: a role must grant it as such, for all.
    """

    campaign_id: Ref[Campaign]
    spent_on: Annotated[date, Labeled("Day")]
    amount: Money
    description: Annotated[str, MaxLen(300)] = ""


@record(
    "marketing_arm",
    label="Arm",
    title="name",
    follows="campaign_id",
    part=True,
    unique=(("campaign_id", "name"), ("external_key",)),
)
@attrs.frozen(kw_only=True)
class Arm(Record):
    """A part of a campaign's members, chosen by chance, that is treated alike.

    Attributes:
        position: the order of the arms, which the split goes by.
        share: how large a part, 0 to 1; the shares of a campaign add up to 1.
        holdout: a control group: nothing is sent to it.
        external_key: what imports call it: ``Spring sale/a``; unique.
    """

    campaign_id: Ref[Campaign]
    position: int = 1
    name: Annotated[str, MaxLen(60)]
    share: float = 1.0
    holdout: Annotated[bool, Labeled("Control group")] = False
    external_key: Annotated[str | None, MaxLen(270)] = None


@record(
    "marketing_step",
    label="Step",
    title="number",
    follows="campaign_id",
    part=True,
    unique=(("campaign_id", "number"),),
)
@attrs.frozen(kw_only=True)
class Step(Record):
    """One message of a campaign.

    Attributes:
        number: 1 for the first.
        after_hours: how long after the step before it; for the first, after the start, or after the member came in.
        unless: not for a member who had done this by then.
    """

    campaign_id: Ref[Campaign]
    number: int = 1
    after_hours: Annotated[int, Labeled("Hours after the step before")] = 0
    unless: Literal["opened", "clicked", "responded", "converted"] | None = None


@record(
    "marketing_content",
    label="Content",
    follows="step_id",
    part=True,
    unique=(("step_id", "arm_id"),),
    indexes=(("template_id",), ("arm_id",)),
)
@attrs.frozen(kw_only=True)
class Content(Record):
    """The version of a template that an arm is sent in a step."""

    step_id: Ref[Step]
    arm_id: Ref[Arm]
    template_id: Ref[Template]


class MemberStatus(enum.StrEnum):
    """How far a member has come. What comes later in this list replaces what comes earlier, never the other way."""

    PLANNED = "planned"
    SENT = "sent"
    BOUNCED = "bounced"
    OPENED = "opened"
    CLICKED = "clicked"
    UNSUBSCRIBED = "unsubscribed"
    RESPONDED = "responded"
    CONVERTED = "converted"


@record(
    "marketing_member",
    label="Campaign member",
    follows="customer_id",
    unique=(("campaign_id", "customer_id"),),
    indexes=(("customer_id", "enrolled_at"), ("campaign_id", "arm_id", "status"), ("arm_id",)),
)
@attrs.frozen(kw_only=True)
class Member(Record):
    """A customer in a campaign. Whoever may read the customer sees it there.

    Attributes:
        arm_id: chosen by chance when the customer came in, and never changed; empty in a campaign without arms.
        status: the furthest that the member has come; the times say when each was reached first.
    """

    campaign_id: Ref[Campaign]
    customer_id: Ref[Customer]
    arm_id: Ref[Arm] | None = None
    status: MemberStatus = MemberStatus.PLANNED
    enrolled_at: Annotated[datetime, Labeled("Enrolled")]
    sent_at: Annotated[datetime | None, Labeled("First sent")] = None
    opened_at: Annotated[datetime | None, Labeled("First opened")] = None
    clicked_at: Annotated[datetime | None, Labeled("First clicked")] = None
    responded_at: Annotated[datetime | None, Labeled("Responded")] = None
    converted_at: Annotated[datetime | None, Labeled("Converted")] = None
    bounced_at: Annotated[datetime | None, Labeled("Bounced")] = None
    unsubscribed_at: Annotated[datetime | None, Labeled("Unsubscribed")] = None
