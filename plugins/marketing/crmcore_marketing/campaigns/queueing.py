"""What running campaigns have to send by now: found by one statement for each step, and put into the ledger."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import DueJob, Work
from crmcore_marketing.campaigns.addresses import destinations
from crmcore_marketing.campaigns.leaving import leaving_now
from crmcore_marketing.campaigns.pipeline import DONE, RUNNING
from crmcore_marketing.campaigns.records import Campaign, Content, Member, MemberStatus, Step
from crmcore_marketing.campaigns.stages import begin_scheduled
from crmcore_marketing.sending.queueing import Item, Queued, queue
from crmcore_marketing.sending.records import Message, MessageState

_campaign, _member, _message = Campaign.t.c, Member.t.c, Message.t.c
_OUT = (MemberStatus.BOUNCED.value, MemberStatus.UNSUBSCRIBED.value)
_ON_THE_WAY = (MessageState.QUEUED.value, MessageState.SENDING.value)
PER_TRANSACTION = 2_000


@attrs.frozen
class _Waiting:
    """A step, and who has not had it yet."""

    campaign: Campaign
    step: Step
    templates: Mapping[UUID | None, UUID]
    after_first: timedelta

    @property
    def delay(self) -> timedelta:
        return timedelta(hours=self.step.after_hours)

    def someday(self) -> list[sa.ColumnElement[bool]]:
        """Return the conditions for a member who is to get this step sooner or later."""
        there = self._written_to(_message.step_id == self.step.id)
        found = [
            _member.campaign_id == self.campaign.id,
            _member.arm_id.in_(list(self.templates)),
            _member.status.not_in(_OUT),
            _member.unsubscribed_at.is_(None),
            _member.customer_id.not_in(there),
        ]
        if self.step.unless is not None:
            found.append(_member[f"{self.step.unless}_at"].is_(None))
        return found

    def by(self, now: datetime) -> list[sa.ColumnElement[bool]]:
        """Return the conditions for a member who is to get this step by now."""
        if self.step.number == 1:
            return [*self.someday(), _member.enrolled_at <= _time(now - self.delay)]
        # A pause or a backlog delays the steps that follow, too: each counts from the message that was sent last.
        late = self._written_to(sa.or_(_message.state.in_(_ON_THE_WAY), _message.sent_at > _time(now - self.delay)))
        return [
            *self.someday(), _member.sent_at <= _time(now - self.after_first), _member.customer_id.not_in(late),
        ]  # fmt: skip

    def _written_to(self, *which: sa.ColumnElement[bool]) -> sa.Select[Any]:
        # By NOT IN, which both databases answer by looking into a set. PostgreSQL, which knows nothing yet of a ledger
        # that is just being filled, would answer NOT EXISTS by reading all of it for each member.
        return sa.select(_message.customer_id).where(_message.campaign_id == self.campaign.id, *which)


def _time(moment: datetime) -> sa.BindParameter[datetime]:
    return sa.literal(moment, _member.enrolled_at.type)


def queue_due(work: Work, now: datetime, *, at_most: int | None = None) -> Queued:
    """Queue what is due; see :meth:`~crmcore_marketing.campaigns.Campaigns.queue_due`."""
    done = Queued()
    open_now = sa.or_(_campaign.ends_at.is_(None), _campaign.ends_at > _time(now))
    for campaign in list(work.each(Campaign, _campaign.id.in_(leaving_now(work)), open_now)):
        for waiting in _steps(work, campaign):
            if waiting.step.number == 1 and now - waiting.delay < (campaign.started_at or now):
                continue
            last: UUID | None = None
            while size := _left(at_most, done):
                members = _next(work, waiting.by(now), last, size)
                if not members:
                    break
                done += _queue(work, waiting, members)
                last = members[-1].id
    return done


def _left(at_most: int | None, done: Queued) -> int:
    return PER_TRANSACTION if at_most is None else min(PER_TRANSACTION, at_most - done.count - done.refused)


def _next(work: Work, due: Sequence[sa.ColumnElement[bool]], after: UUID | None, size: int) -> list[Any]:
    """Return id, customer and arm of the next members; only that, for a campaign has thousands."""
    beyond = [] if after is None else [_member.id > after]
    columns = sa.select(_member.id, _member.customer_id, _member.arm_id)
    return work.select(columns.where(*due, *beyond).order_by(_member.id).limit(size))


def _queue(work: Work, waiting: _Waiting, members: Sequence[Any]) -> Queued:
    to = destinations(work, waiting.campaign, [m.customer_id for m in members], why=False)
    return queue(
        work,
        (
            Item(
                campaign_id=waiting.campaign.id, step_id=waiting.step.id, arm_id=m.arm_id, customer_id=m.customer_id,
                template_id=waiting.templates[m.arm_id], address=to[m.customer_id].address,
            )
            for m in members
        ),
    )  # fmt: skip


def _steps(work: Work, campaign: Campaign) -> Iterator[_Waiting]:
    steps = work.find(Step, Step.t.c.campaign_id == campaign.id, order_by="number", limit=1_000)
    contents = work.find(Content, Content.t.c.step_id.in_([s.id for s in steps]), limit=10_000)
    after_first = timedelta()
    for step in steps:
        if step.number > 1:
            after_first += timedelta(hours=step.after_hours)
        yield _Waiting(campaign, step, {c.arm_id: c.template_id for c in contents if c.step_id == step.id}, after_first)


def finish(work: Work, now: datetime) -> None:
    """Move the campaigns to their end whose time is over, or that have nothing left to send."""
    for campaign in list(work.each(Campaign, _campaign.stage == RUNNING)):
        if _is_over(work, campaign, now):
            work.move(campaign, to=DONE)


def _is_over(work: Work, campaign: Campaign, now: datetime) -> bool:
    if campaign.ends_at is not None:
        return campaign.ends_at <= now
    on_the_way = sa.and_(_message.campaign_id == campaign.id, _message.state.in_(_ON_THE_WAY))
    if work.select(sa.select(_message.id).where(on_the_way).limit(1)):
        return False
    for waiting in _steps(work, campaign):
        reached = [] if waiting.step.number == 1 else [_member.sent_at.is_not(None)]
        if work.select(sa.select(_member.id).where(*waiting.someday(), *reached).limit(1)):
            return False
    return True


def run(begin: Callable[[], AbstractContextManager[Work]], now: datetime) -> None:
    """Start what is scheduled, queue what is due, some in each transaction, and end what is over."""
    with begin() as work:
        begin_scheduled(work, now)
    while True:
        with begin() as work:
            done = queue_due(work, now, at_most=PER_TRANSACTION)
        if done.count + done.refused < PER_TRANSACTION:
            break
    with begin() as work:
        finish(work, now)


job = DueJob(name="campaigns", every=timedelta(minutes=1), run=run, steps=True)
