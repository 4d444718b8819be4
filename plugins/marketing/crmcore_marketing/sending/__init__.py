"""Sending: the ledger of messages, what hands them over, and what comes back."""

from crmcore import Area
from crmcore_marketing.sending.envelope import Envelope
from crmcore_marketing.sending.hooks import Deferred, MarketingHooks, Refused, Sender, Unavailable, Unclear
from crmcore_marketing.sending.queueing import Item, Queued, queue
from crmcore_marketing.sending.records import Message, MessageState

AREA = Area(
    records=(Message,),
    hookspecs=(MarketingHooks,),
)

__all__ = [
    "AREA",
    "Deferred",
    "Envelope",
    "Item",
    "Message",
    "MessageState",
    "Queued",
    "Refused",
    "Sender",
    "Unavailable",
    "Unclear",
    "queue",
]
