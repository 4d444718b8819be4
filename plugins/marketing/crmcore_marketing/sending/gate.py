"""The gate: what is asked about a message before it may leave, whoever queued it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from crmcore import Identity, IdentityKind, Work
from crmcore_marketing.consent import Recipient, refusals
from crmcore_marketing.sending.records import LEFT, Message
from crmcore_marketing.sending.settings import FrequencyCap

_message, _identity = Message.t.c, Identity.t.c

_ADDRESSES: Mapping[str, IdentityKind] = {"email": IdentityKind.EMAIL, "sms": IdentityKind.PHONE}
"""For each channel, where the address of a customer stands; for others it is as whoever queued it says."""


def why_not(work: Work, messages: Sequence[Message], caps: Sequence[FrequencyCap]) -> dict[UUID, str]:
    """Return why messages may not be sent now, by id; those that may are left out.

    A bounded number of statements for however many messages. In the transaction that takes a message up, a withdrawal
    that was stored before counts.
    """
    found: dict[UUID, str] = {}
    for (channel, purpose), some in _by(messages, lambda m: (m.channel, m.purpose)).items():
        recipients = [Recipient(m.customer_id, m.address) for m in some]
        for message, refusal in zip(some, refusals(work, recipients, channel, purpose), strict=True):
            if refusal is not None:
                found[message.id] = refusal
        found |= _moved(work, channel, [m for m in some if m.id not in found])
        for cap in caps:
            if cap.purpose == purpose:
                found |= _too_often(work, cap, [m for m in some if m.id not in found])
    return found


def _by(messages: Iterable[Message], key: Any) -> dict[Any, list[Message]]:
    groups: dict[Any, list[Message]] = {}
    for message in messages:
        groups.setdefault(key(message), []).append(message)
    return groups


def _moved(work: Work, channel: str, messages: Sequence[Message]) -> dict[UUID, str]:
    kind = _ADDRESSES.get(channel)
    if kind is None or not messages:
        return {}
    statement = sa.select(_identity.customer_id, _identity.value, _identity.normalized).where(
        _identity.customer_id.in_({m.customer_id for m in messages}), _identity.kind == kind.value
    )
    theirs = {(row.customer_id, text) for row in work.select(statement) for text in (row.value, row.normalized)}
    return {
        m.id: f"{m.address} is no longer an address of this customer."
        for m in messages
        if (m.customer_id, m.address) not in theirs
    }


def _too_often(work: Work, cap: FrequencyCap, messages: Sequence[Message]) -> dict[UUID, str]:
    """Count what each customer got; of several in hand to one customer, only so many pass."""
    if not messages:
        return {}
    since = work.now - timedelta(days=cap.days)
    statement = (
        sa.select(_message.customer_id, sa.func.count())
        .where(
            _message.customer_id.in_({m.customer_id for m in messages}),
            _message.purpose == cap.purpose,
            _message.claimed_at > sa.literal(since, _message.claimed_at.type),
            _message.state.in_([s.value for s in LEFT]),
        )
        .group_by(_message.customer_id)
    )
    got: dict[UUID, int] = {row[0]: row[1] for row in work.select(statement)}
    refused: dict[UUID, str] = {}
    for message in messages:
        count = got.get(message.customer_id, 0)
        if count >= cap.at_most:
            refused[message.id] = (
                f"This customer got {count} messages of the purpose '{cap.purpose}' in {cap.days} days; "
                f"{cap.at_most} are allowed."
            )
        else:
            got[message.customer_id] = count + 1
    return refused
