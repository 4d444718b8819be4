"""The gate: what is asked about a message before it may leave, whoever queued it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from crmcore import Identity, IdentityKind, Work
from crmcore_marketing.campaigns.records import Campaign
from crmcore_marketing.consent import Recipient, refusals
from crmcore_marketing.consent.records import normalized
from crmcore_marketing.sending.records import LEFT, Message
from crmcore_marketing.sending.settings import FrequencyCap

_message, _identity = Message.t.c, Identity.t.c

_ADDRESSES: Mapping[str, IdentityKind] = {"email": IdentityKind.EMAIL, "sms": IdentityKind.PHONE}
"""For each channel, where the address of a customer stands; for others it is as whoever queued it says."""


def refused_at_once(work: Work, messages: Sequence[Message]) -> dict[UUID, str]:
    """Return which of many messages will not be sent, and why: by consent, suppression, or because it is over.

    A bounded number of statements. It is a look ahead: each message is asked about again when it is taken up.
    """
    campaigns = work.get_all(Campaign, {m.campaign_id for m in messages})
    found = {m.id: why for m in messages if (why := _barred(m, campaigns[m.campaign_id]))}
    for (channel, purpose), some in _by(m for m in messages if m.id not in found).items():
        recipients = [Recipient(m.customer_id, m.address) for m in some]
        answers = refusals(work, recipients, channel, purpose, lock=False)
        found |= {m.id: why for m, why in zip(some, answers, strict=True) if why is not None}
    return found


def refused_now(work: Work, message: Message, campaign: Campaign, caps: Sequence[FrequencyCap]) -> str | None:
    """Return why a message may not be sent, or None, in the transaction that takes it up.

    The customer is locked until that ends: a withdrawal that was stored before counts, and a later one waits.
    """
    (said,) = refusals(work, [Recipient(message.customer_id, message.address)], message.channel, message.purpose)
    return _barred(message, campaign) or said or _elsewhere(work, message) or _too_often(work, message, caps)


def _by(messages: Iterable[Message]) -> dict[tuple[str, str], list[Message]]:
    groups: dict[tuple[str, str], list[Message]] = {}
    for message in messages:
        groups.setdefault((message.channel, message.purpose), []).append(message)
    return groups


def _barred(message: Message, campaign: Campaign) -> str | None:
    if campaign.closed_on is not None:
        return f"The campaign '{campaign.name}' is {campaign.stage}."
    # Consent is asked for what the message says it is for: that must be what its campaign is for.
    mine, theirs = ((one.purpose, one.channel) for one in (message, campaign))
    if mine != theirs:
        told = "It is for '{}' on the channel '{}', and its campaign for '{}' on '{}'."
        return told.format(*mine, *theirs)
    return None


def _elsewhere(work: Work, message: Message) -> str | None:
    """Return why the address is not the one to write to: no longer theirs, or it has got this step already."""
    kind, spellings = _ADDRESSES.get(message.channel), {message.address}
    if kind is not None:
        form = normalized(message.channel, message.address)
        known = list(work.each(Identity, _identity.kind == kind.value, _identity.normalized == form))
        if message.customer_id not in {one.customer_id for one in known}:
            return f"{message.address} is no longer an address of this customer."
        spellings |= {form, *(one.value for one in known)}
    # Those who share an address are locked with it: whoever takes up a message to one of them sees the other's.
    there = work.find(
        Message, _message.address.in_(sorted(spellings)), _message.step_id == message.step_id,
        _message.channel == message.channel, _message.id != message.id,
        sa.or_(*(_message.state == state.value for state in LEFT)), limit=1,
    )  # fmt: skip
    return f"{message.address} has got this step already, as an address of another customer." if there else None


def _too_often(work: Work, message: Message, caps: Sequence[FrequencyCap]) -> str | None:
    for cap in caps:
        if cap.purpose != message.purpose:
            continue
        got = work.find(
            Message, _message.customer_id == message.customer_id, _message.purpose == cap.purpose,
            _message.claimed_at > _time(work.now - timedelta(days=cap.days)),
            sa.or_(*(_message.state == state.value for state in LEFT)), limit=cap.at_most,
        )  # fmt: skip
        if len(got) == cap.at_most:
            return f"This customer had {cap.at_most} for '{cap.purpose}' in {cap.days} days, and no more are allowed."
    return None


def _time(moment: Any) -> sa.BindParameter[Any]:
    return sa.literal(moment, _message.claimed_at.type)
