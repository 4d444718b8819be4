"""Messages: what people do with the ledger."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Work
from crmcore.errors import Invalid
from crmcore_marketing.campaigns.records import Campaign
from crmcore_marketing.sending.records import MAX_REASON, Message, MessageState
from crmcore_marketing.sending.rights import SETTLE

_message = Message.t.c
_OPEN = (MessageState.UNKNOWN, MessageState.FAILED)


class Messages:
    """The verbs of the ledger, for one unit of work.

    Args:
        work: the unit of work in which it is done; its actor decides what is allowed.
    """

    def __init__(self, work: Work) -> None:
        self.work = work

    def counts(self, campaign: Campaign) -> dict[MessageState, int]:
        """Return how many messages of a campaign stand in each state; states that none is in are left out."""
        statement = (
            sa.select(_message.state, sa.func.count())
            .where(_message.campaign_id == campaign.id)
            .group_by(_message.state)
        )
        counts = {MessageState(state): count for state, count in self.work.select(statement)}
        return {state: counts[state] for state in MessageState if state in counts}

    def unknown(self, campaign: Campaign | None = None, *, limit: int = 1_000) -> list[Message]:
        """Return messages that were handed over without an answer, the oldest first: they may have arrived, or not."""
        of = [] if campaign is None else [_message.campaign_id == campaign.id]
        unknown = _message.state == MessageState.UNKNOWN.value
        return list(self.work.find(Message, unknown, *of, order_by=["claimed_at", "id"], limit=limit))

    def mark_sent(self, ids: Sequence[UUID], *, reason: str) -> list[Message]:
        """Say of unknown messages that they did arrive, as the log of the mail server shows.

        Raises:
            Invalid: one is not unknown, or there is no reason.
            NotFound: there is no such message.
            Forbidden: no role of the actor carries ``marketing.settle``.
        """

        def sent(message: Message) -> Message:
            if message.state is not MessageState.UNKNOWN:
                raise Invalid(f"Message {message.id} is not unknown: it is {message.state.value}.")
            return attrs.evolve(
                message, state=MessageState.SENT, sent_at=message.claimed_at,
                reason=f"Settled by hand: {reason}"[:MAX_REASON],
            )  # fmt: skip

        return self._settle(ids, reason, sent)

    def send_again(self, ids: Sequence[UUID], *, reason: str) -> list[Message]:
        """Queue messages once more that are unknown or have failed: the only way in which one is sent a second time.

        Raises:
            Invalid: one is neither, or there is no reason.
            NotFound: there is no such message.
            Forbidden: no role of the actor carries ``marketing.settle``.
        """

        def again(message: Message) -> Message:
            if message.state not in _OPEN:
                todo = "Only one that is unknown or failed is sent again."
                raise Invalid(f"Message {message.id} is {message.state.value}.", todo=todo)
            return attrs.evolve(
                message, state=MessageState.QUEUED, due_at=self.work.now, tries=0,
                reason=f"Sent again by hand: {reason}"[:MAX_REASON],
            )  # fmt: skip

        return self._settle(ids, reason, again)

    def _settle(self, ids: Sequence[UUID], reason: str, change: Callable[[Message], Message]) -> list[Message]:
        if not reason.strip():
            raise Invalid("To settle a message takes a reason.")
        for id in ids:
            self.work.get(Message, id)  # as the actor, who must be one who may see it
        with self.work.as_system(f"settle messages: {reason}", by=SETTLE):
            self.work.lock(Message, ids)
            return self.work.save_all([change(m) for m in self.work.get_all(Message, ids).values()])
