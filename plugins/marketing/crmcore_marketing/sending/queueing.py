"""Putting messages into the ledger, in the transaction of whatever causes them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Action, Customer, Work
from crmcore.errors import NotFound, NotUnique
from crmcore.work.checks import require_touchable
from crmcore_marketing.campaigns.records import Campaign
from crmcore_marketing.sending.envelope import addr_spec
from crmcore_marketing.sending.records import Message, MessageState
from crmcore_marketing.sending.rights import QUEUE
from crmcore_marketing.templates.records import Template

_AT_ONCE = 1_000
_TRIES = 5
_message = Message.t.c


@attrs.frozen(kw_only=True)
class Item:
    """One message to be sent.

    Attributes:
        address: one of the customer's; whether it still is, is asked again before it is sent.
        due_at: not before; None for at once.
    """

    campaign_id: UUID
    step_id: UUID
    customer_id: UUID
    template_id: UUID
    address: str
    arm_id: UUID | None = None
    due_at: datetime | None = None


@attrs.frozen
class Queued:
    """What came of it: so many are new, so many have an address that is none, so many were there before."""

    count: int = 0
    refused: int = 0
    already: int = 0

    def __add__(self, other: Queued) -> Queued:
        return Queued(self.count + other.count, self.refused + other.refused, self.already + other.already)


def queue(work: Work, items: Iterable[Item]) -> Queued:
    """Write messages into the ledger. One that is there, for this customer in this step, stays as it is.

    Consent, suppression and frequency are not asked here, but in the moment before a message leaves. One whose address
    is no address is kept as refused. Two who queue the same at once make one message.

    Raises:
        NotFound: a campaign, customer or template does not exist, or the actor may not read it.
        Forbidden: no role of the actor carries ``marketing.queue``.
    """
    done, waiting = Queued(), iter(items)
    campaigns: dict[UUID, Campaign] = {}
    while some := list(islice(waiting, _AT_ONCE)):
        if missing := {i.campaign_id for i in some} - set(campaigns):
            campaigns |= work.get_all(Campaign, missing)
        type_of = work.context.registry.type_of
        require_touchable(work, type_of(Customer), Action.READ, {i.customer_id for i in some})
        require_touchable(work, type_of(Template), Action.READ, {i.template_id for i in some})
        with work.as_system("queue messages", by=QUEUE):  # nobody writes to the ledger by hand
            done += _queue(work, campaigns, some)
    return done


def _queue(work: Work, campaigns: dict[UUID, Campaign], items: Sequence[Item]) -> Queued:
    wanted = {(i.step_id, i.customer_id): i for i in items}
    # Nearly always all are new, so that is tried first; what is there is only asked for when some are not.
    there: set[tuple[UUID, UUID]] = set()
    for last in (*[False] * (_TRIES - 1), True):
        # In one order, so that two who queue the same wait for each other and not crosswise.
        new = [_message_of(work, campaigns, i) for key, i in sorted(wanted.items()) if key not in there]
        try:
            with work.savepoint():
                work.add_all(new)
        except NotUnique:
            if last:
                raise
            there = _there(work, wanted.values())
            continue
        bad = sum(m.state is MessageState.REFUSED for m in new)
        return Queued(len(new) - bad, bad, len(items) - len(new))
    raise AssertionError("unreachable")


def _there(work: Work, items: Iterable[Item]) -> set[tuple[UUID, UUID]]:
    customers = [i.customer_id for i in items]
    steps = {i.step_id for i in items}
    statement = sa.select(_message.step_id, _message.customer_id).where(
        _message.campaign_id.in_({i.campaign_id for i in items}),
        _message.step_id.in_(steps),
        _message.customer_id.in_(customers),
    )
    return {(step, customer) for step, customer in work.select(statement)}


def _message_of(work: Work, campaigns: dict[UUID, Campaign], item: Item) -> Message:
    campaign = campaigns.get(item.campaign_id)
    if campaign is None:
        raise NotFound(f"There is no campaign {item.campaign_id}.")
    message = Message(
        campaign_id=item.campaign_id, step_id=item.step_id, arm_id=item.arm_id, customer_id=item.customer_id,
        template_id=item.template_id, channel=campaign.channel, purpose=campaign.purpose, address=item.address,
        due_at=item.due_at or work.now,
    )  # fmt: skip
    if campaign.channel == "email":
        try:
            addr_spec(item.address)
        except ValueError as error:
            address, why = item.address[:320], f"{error}."
            return attrs.evolve(message, address=address, state=MessageState.REFUSED, reason=why)
    return message


def in_parts(ids: Iterable[UUID]) -> Iterator[list[UUID]]:
    """Yield ids a thousand at a time."""
    waiting = iter(ids)
    while some := list(islice(waiting, _AT_ONCE)):
        yield some
