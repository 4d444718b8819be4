"""Sending: the ledger of messages, what hands them over, and what comes back."""

from crmcore import Area
from crmcore_marketing.sending.delivery import Delivered, deliver, job
from crmcore_marketing.sending.envelope import Envelope
from crmcore_marketing.sending.following import KINDS
from crmcore_marketing.sending.hooks import Deferred, MarketingHooks, Refused, Sender, Unavailable, Unclear
from crmcore_marketing.sending.queueing import Item, Queued, queue
from crmcore_marketing.sending.records import Message, MessageState
from crmcore_marketing.sending.senders import declared

AREA = Area(
    records=(Message,),
    hookspecs=(MarketingHooks,),
    kinds=KINDS,
    jobs=(job,),
)

__all__ = [
    "AREA", "Deferred", "Delivered", "Envelope", "Item", "Message", "MessageState", "Queued", "Refused", "Sender",
    "Unavailable", "Unclear", "declared", "deliver", "queue",
]  # fmt: skip
