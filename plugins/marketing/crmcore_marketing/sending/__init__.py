"""Sending: the ledger of messages, what hands them over, and what comes back."""

from __future__ import annotations

from typing import Any

from crmcore import Area, Command
from crmcore_marketing.sending import delivery, returns
from crmcore_marketing.sending.checks import check_messages
from crmcore_marketing.sending.delivery import Delivered, deliver
from crmcore_marketing.sending.envelope import Envelope
from crmcore_marketing.sending.following import KINDS
from crmcore_marketing.sending.hooks import Deferred, MarketingHooks, Refused, Sender, Unavailable, Unclear
from crmcore_marketing.sending.labels import LABELS
from crmcore_marketing.sending.pages import ROUTES
from crmcore_marketing.sending.queueing import Item, Queued, queue
from crmcore_marketing.sending.records import Message, MessageState
from crmcore_marketing.sending.rights import ROLES
from crmcore_marketing.sending.senders import declared
from crmcore_marketing.sending.verbs import Messages


def _command() -> Any:
    from crmcore_marketing.sending.command import app

    return app


AREA = Area(
    records=(Message,),
    hookspecs=(MarketingHooks,),
    kinds=KINDS,
    jobs=(delivery.job, returns.job),
    roles=ROLES,
    checks={Message: check_messages},
    commands=(Command(name="message", help="Messages: list, hand over, settle, and what came back.", app=_command),),
    labels=LABELS,
)

__all__ = [
    "AREA", "ROUTES", "Deferred", "Delivered", "Envelope", "Item", "Message", "MessageState", "Messages", "Queued",
    "Refused", "Sender", "Unavailable", "Unclear", "declared", "deliver", "queue",
]  # fmt: skip
