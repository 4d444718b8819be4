"""The ledger: one row for each message that is to be sent, from the moment that it is decided."""

from __future__ import annotations

import enum
from datetime import datetime
from typing import Annotated

import attrs

from crmcore import Customer, Labeled, MaxLen, Personal, Record, Ref, record
from crmcore_marketing.campaigns.records import Arm, Campaign, Step
from crmcore_marketing.templates.records import Template

MAX_REASON = 500


class MessageState(enum.StrEnum):
    """Where a message stands. Only a queued one is ever handed to a sender."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    REFUSED = "refused"
    FAILED = "failed"
    BOUNCED = "bounced"
    UNKNOWN = "unknown"


LEFT = (MessageState.SENDING, MessageState.SENT, MessageState.BOUNCED, MessageState.UNKNOWN)
"""The states of what reached the customer, or may have."""


@record(
    "marketing_message",
    label="Message",
    title="address",
    follows="customer_id",
    unique=(("campaign_id", "step_id", "customer_id"),),
    indexes=(
        ("state", "due_at"),
        ("state", "told"),
        ("customer_id", "purpose", "claimed_at"),
        ("campaign_id", "state", "due_at"),
        ("step_id", "arm_id"),
        ("arm_id",),
        ("template_id",),
        ("address", "claimed_at"),
    ),
)
@attrs.frozen(kw_only=True)
class Message(Record):
    """One message of one step of a campaign to one customer. There is never a second one.

    Attributes:
        address: where it goes, as it was when it was queued.
        state: see :class:`MessageState`: ``refused`` by consent or another rule of ours, ``failed`` by the other
            side or for good, ``unknown``: handed over without an answer.
        reason: why it stands there, where that needs a word.
        due_at: not before.
        tries: how often it was handed to a sender.
        claimed_at: when it was handed over last.
        sent_at: when it was taken.
        sender: through which sender it went; receipt: what that one calls it.
        told: whether timeline and campaign know that it was sent.
        soft_bounces: how often it came back for the time being.
    """

    campaign_id: Ref[Campaign]
    step_id: Ref[Step]
    arm_id: Ref[Arm] | None = None
    customer_id: Ref[Customer]
    template_id: Ref[Template]
    channel: Annotated[str, MaxLen(20)]
    purpose: Annotated[str, MaxLen(60)]
    address: Annotated[str, MaxLen(320), Personal()]
    state: MessageState = MessageState.QUEUED
    reason: Annotated[str, MaxLen(MAX_REASON), Personal()] = ""
    due_at: Annotated[datetime, Labeled("Due")]
    tries: int = 0
    claimed_at: Annotated[datetime | None, Labeled("Handed over")] = None
    sent_at: Annotated[datetime | None, Labeled("Sent")] = None
    sender: Annotated[str, MaxLen(60)] = ""
    receipt: Annotated[str, MaxLen(200)] = ""
    told: bool = False
    opened_at: Annotated[datetime | None, Labeled("First opened")] = None
    clicked_at: Annotated[datetime | None, Labeled("First clicked")] = None
    unsubscribed_at: Annotated[datetime | None, Labeled("Unsubscribed")] = None
    soft_bounces: int = 0
