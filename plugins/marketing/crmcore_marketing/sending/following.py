"""What follows from what happened to a message: the customer's timeline, and how far the member has come."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

import attrs
import sqlalchemy as sa
from pydantic import BaseModel, ConfigDict, Field

from crmcore import Customer, Direction, Interaction, InteractionKind, Work, schema_of
from crmcore_marketing.campaigns.progress import Reached, note_progress
from crmcore_marketing.campaigns.records import Campaign, MemberStatus
from crmcore_marketing.sending.records import Message, MessageState

SENT, OPENED, CLICKED, BOUNCED, UNSUBSCRIBED = (
    f"marketing.{word}" for word in ("sent", "opened", "clicked", "bounced", "unsubscribed")
)

_REACHED: Mapping[str, MemberStatus] = {
    SENT: MemberStatus.SENT, OPENED: MemberStatus.OPENED, CLICKED: MemberStatus.CLICKED, BOUNCED: MemberStatus.BOUNCED,
    UNSUBSCRIBED: MemberStatus.UNSUBSCRIBED,
}  # fmt: skip
_message = Message.t.c


class MessagePayload(BaseModel):
    """What the timeline keeps of a message.

    Attributes:
        message: the id of the row in the ledger.
        step: the id of the step.
        url: where a click went.
        reason: why it came back, or what the customer said.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    message: str
    step: str
    url: Annotated[str, Field(max_length=2_000)] = ""
    reason: Annotated[str, Field(max_length=500)] = ""


KINDS = (
    InteractionKind(SENT, "Message sent", MessagePayload),
    InteractionKind(OPENED, "Message opened", MessagePayload),
    InteractionKind(CLICKED, "Link clicked", MessagePayload),
    InteractionKind(BOUNCED, "Message came back", MessagePayload),
    InteractionKind(UNSUBSCRIBED, "Unsubscribed", MessagePayload),
)
_AT_ONCE = 200
_TOLD = {
    SENT: "{} was sent", OPENED: "{} was opened", CLICKED: "A link in {} was clicked", BOUNCED: "{} came back",
    UNSUBSCRIBED: "Unsubscribed through {}",
}  # fmt: skip


@attrs.frozen(kw_only=True)
class Happened:
    """What happened to a message, and when."""

    message: Message
    kind: str
    at: datetime
    detail: Mapping[str, str] = attrs.field(factory=dict)


def tell(work: Work, happened: Sequence[Happened]) -> None:
    """Write what happened onto the timelines of the customers, and bring the members of the campaigns up to it.

    A bounded number of statements. Whoever calls has made sure that it happened for the first time.
    """
    if not happened:
        return
    customers = work.get_all(Customer, {h.message.customer_id for h in happened})
    campaigns = work.get_all(Campaign, {h.message.campaign_id for h in happened})
    about = schema_of(Campaign).name
    work.log_all(
        (_interaction(h, about, campaigns), [customers[h.message.customer_id]])
        for h in happened
        if h.message.customer_id in customers
    )
    note_progress(
        work, (Reached(h.message.campaign_id, h.message.customer_id, _REACHED[h.kind], h.at) for h in happened)
    )


def tell_sent(work: Work) -> bool:
    """Tell of the next two hundred messages that were sent; True if there may be more.

    It happens set by set and not with each message, for which it would be half of the work.
    """
    sent = work.find(Message, _message.state == MessageState.SENT.value, _message.told == sa.false(), limit=_AT_ONCE)
    tell(work, [Happened(message=m, kind=SENT, at=m.sent_at or work.now) for m in sent])
    work.save_all(attrs.evolve(m, told=True) for m in sent)
    return len(sent) == _AT_ONCE


def _interaction(happened: Happened, about: str, campaigns: Mapping[UUID, Campaign]) -> Interaction:
    message = happened.message
    name = campaigns[message.campaign_id].name
    payload: dict[str, Any] = {"message": str(message.id), "step": str(message.step_id), **happened.detail}
    return Interaction(
        kind=happened.kind, at=happened.at, channel=message.channel, record_type=about,
        direction=Direction.OUT if happened.kind == SENT else Direction.IN, record_id=message.campaign_id,
        summary=_TOLD[happened.kind].format(f"'{name}'"), payload=payload,
    )  # fmt: skip
