"""Delivery: hands the ledger's messages over, each at most once.

Each message takes one transaction, which takes it up (``sending``) and stores what came of the one before. Only when it
is committed is the sender called. So whoever dies leaves one message of which nobody knows whether it left: it becomes
``unknown`` when its lease is over, and is never sent again by itself.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from typing import Any, TypeVar
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import DueJob, Work
from crmcore.errors import Conflict, Invalid, Retry
from crmcore_marketing.campaigns.leaving import leaving_now
from crmcore_marketing.campaigns.pipeline import RUNNING
from crmcore_marketing.campaigns.records import Campaign
from crmcore_marketing.sending.following import tell, tell_sent
from crmcore_marketing.sending.gate import refused_at_once, refused_now
from crmcore_marketing.sending.outcomes import Outcome, after, hand_over
from crmcore_marketing.sending.records import MAX_REASON, Message, MessageState
from crmcore_marketing.sending.senders import Post, settings_of
from crmcore_marketing.sending.settings import SendingSettings
from crmcore_marketing.sending.writing import Writer
from crmcore_web import Links

BATCH = 200
"""So many messages are looked up, and asked about, at once."""

_TRIES = 20
_LONGEST_PAUSE = 0.2
_message, _campaign = Message.t.c, Campaign.t.c

Begin = Callable[[], AbstractContextManager[Work]]
T = TypeVar("T")


@attrs.define
class Delivered:
    """What one run did: how many messages it handed over, by what came of them, and how many the gate refused."""

    handed: int = 0
    refused: int = 0
    unknown: int = 0
    states: dict[str, int] = attrs.field(factory=dict)


def deliver(begin: Begin, now: datetime, *, limit: int | None = None) -> Delivered:
    """Hand over the messages that are due, at most as many as a run may.

    Args:
        begin: opens a unit of work as the system.
        now: the time for which it is due.
        limit: so many messages, instead of ``per_run`` of the settings.

    Raises:
        Invalid: a sender, a template or a setting cannot be used; what can be sent without it was sent.
    """
    with begin() as work:
        config = settings_of(work)
        run = _Run(begin, config.sending, Post(work, config.sending), Writer(Links(work), config.sending))
    run.done.unknown += run.again(run.give_up)
    try:
        run.all(limit or config.sending.per_run)
    finally:
        run.post.close()
    if run.trouble is not None:
        raise run.trouble
    return run.done


@attrs.define
class _Run:
    begin: Begin
    settings: SendingSettings
    post: Post
    writer: Writer
    done: Delivered = attrs.field(factory=Delivered)
    outcome: Outcome | None = None
    """What came of the last message that was handed over; stored together with the claim of the next."""
    trouble: Exception | None = None
    shut: set[UUID] = attrs.field(factory=set)
    """Templates that cannot be used."""
    silent: set[str] = attrs.field(factory=set)
    """Channels on which nothing can be sent now."""

    def again(self, step: Callable[[Work], T]) -> T:
        """Do a step in a unit of work; should somebody else write the same messages at this moment, do it anew."""
        for tried in range(1, _TRIES + 1):
            try:
                with self.begin() as work:
                    return step(work)
            except (Conflict, Retry):
                if tried == _TRIES:
                    raise
            # By chance, so that several who got into each other's way do not do so again.
            time.sleep(random.uniform(0, min(_LONGEST_PAUSE, 0.01 * tried)))  # noqa: S311 — no secret
        raise AssertionError("unreachable")

    def give_up(self, work: Work) -> int:
        """Say of what was handed over too long ago that nobody knows what came of it; return how many those are."""
        old = work.now - timedelta(minutes=self.settings.lease_minutes)
        lost = work.find(
            Message, _message.state == MessageState.SENDING.value, _message.claimed_at <= old, limit=1_000
        )  # fmt: skip
        told = "Its worker ended before it was known what came of it."
        work.save_all(attrs.evolve(m, state=MessageState.UNKNOWN, reason=told) for m in lost)
        return len(lost)

    def all(self, limit: int) -> None:
        """Hand over one batch after the other."""
        try:
            while self.done.handed < limit and (ready := self._ready(min(BATCH, limit - self.done.handed))):
                for message in ready:
                    if message.channel not in self.silent:
                        self._one(message)
        finally:
            if self.outcome is not None:
                self._claim(None)
        while self.again(tell_sent):
            pass

    # -- what is due --------------------------------------------------------------------------------------------------

    def _ready(self, size: int) -> list[Message]:
        """Return the next messages; those that the gate refuses are marked so, all at once."""
        while True:
            self.again(tell_sent)
            ready, refused = self.again(lambda work: self._sifted(work, size))
            self.done.refused += refused
            sendable = [m for m in ready if m.template_id not in self.shut and m.channel not in self.silent]
            if sendable or not (ready or refused):
                return sendable

    def _sifted(self, work: Work, size: int) -> tuple[list[Message], int]:
        """Return what is due and may go, and how many were refused."""
        found = self._due(work, size)
        refused = refused_at_once(work, found)
        work.save_all(_refused(m, refused[m.id]) for m in found if m.id in refused)
        ready = [m for m in found if m.id not in refused]
        self._look_at(work, ready)
        return ready, len(refused)

    def _look_at(self, work: Work, messages: Sequence[Message]) -> None:
        """Read what it takes to send messages; what cannot be used stands in the way of nothing else."""
        for channel in {m.channel for m in messages}:
            try:
                self.writer.check(self.post.of(channel))
            except Invalid as unfit:
                self.trouble = unfit
                self.silent.add(channel)
        for template, wrong in self.writer.read(work, messages).items():
            self.trouble = wrong
            self.shut.add(template)

    def _due(self, work: Work, size: int) -> list[Message]:
        waiting = sa.and_(
            _message.state == MessageState.QUEUED.value,
            _message.due_at <= sa.literal(work.now, _message.due_at.type),
            *([_message.template_id.not_in(self.shut)] if self.shut else []),
            *([_message.channel.not_in(self.silent)] if self.silent else []),
        )
        over = sa.select(_campaign.id).where(_campaign.closed_on.is_not(None))
        of = sa.or_(_message.campaign_id.in_(leaving_now(work)), _message.campaign_id.in_(over))
        return list(work.find(Message, waiting, of, order_by=["due_at", "id"], limit=size))

    # -- one message --------------------------------------------------------------------------------------------------

    def _one(self, message: Message) -> None:
        # Written before it is taken up: one that cannot be written has not been on its way.
        envelope = self.writer.write(message)
        claimed = self._claim(message)
        if claimed is None:
            return
        self.done.handed += 1
        assert claimed.claimed_at is not None
        envelope = attrs.evolve(envelope, at=claimed.claimed_at)
        self.outcome = hand_over(self.post.of(claimed.channel), claimed, envelope)
        state = self.outcome.state.value
        self.done.states[state] = self.done.states.get(state, 0) + 1
        if self.outcome.stop:
            self.silent.add(claimed.channel)
            self.trouble = self.outcome.error or Invalid(f"Nothing can be sent now: {self.outcome.reason}")

    def _claim(self, message: Message | None) -> Message | None:
        """Store what came of the last message and take the next one up; None if that one may not go."""
        decided = self.again(lambda work: self._step(work, message))
        self.outcome = None
        if decided is None or decided.state is MessageState.SENDING:
            return decided
        self.done.refused += 1
        return None

    def _step(self, work: Work, message: Message | None) -> Message | None:
        """Return the message as it is stored now: taken up, or refused; None if it was left as it is."""
        before = self.outcome
        ids = [m.id for m in (before.message if before else None, message) if m is not None]
        stored = work.get_all(Message, ids)
        changed, happened = after(work, before, stored.get(before.message.id)) if before else ([], [])
        decided = None
        fresh = stored.get(message.id) if message is not None else None
        if fresh is not None and fresh.state is MessageState.QUEUED and fresh.due_at <= work.now:
            campaign = work.get(Campaign, fresh.campaign_id)
            why = refused_now(work, fresh, campaign, self.settings.frequency)
            if why is not None:
                decided = _refused(fresh, why)
            elif campaign.stage == RUNNING:
                decided = attrs.evolve(
                    fresh, state=MessageState.SENDING, reason="", claimed_at=work.now, tries=fresh.tries + 1,
                    sender=self.post.of(fresh.channel).name,
                )  # fmt: skip
        saved = work.save_all([*changed, *([] if decided is None else [decided])])
        tell(work, happened)
        return None if decided is None else saved[-1]


def _refused(message: Message, why: str) -> Message:
    return attrs.evolve(message, state=MessageState.REFUSED, reason=why[:MAX_REASON])


def _deliver(begin: Any, now: datetime) -> None:
    deliver(begin, now)


job = DueJob(name="deliver", every=timedelta(seconds=10), run=_deliver, steps=True)
