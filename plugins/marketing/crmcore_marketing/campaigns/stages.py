"""Moving campaigns along: scheduling, starting, canceling, and what a due job does of that by itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime

import attrs
import sqlalchemy as sa

from crmcore import Actor, Move, Objection, User, Work
from crmcore.errors import CrmError, Invalid
from crmcore.work.access import Access
from crmcore_marketing.campaigns import enrolling
from crmcore_marketing.campaigns.pipeline import CANCELED, DONE, DRAFT, PAUSED, RUNNING, SCHEDULED
from crmcore_marketing.campaigns.problems import problems
from crmcore_marketing.campaigns.records import Campaign

__all__ = ["CANCELED", "DONE", "DRAFT", "PAUSED", "RUNNING", "SCHEDULED", "begin_scheduled", "cancel", "check_moves"]

_campaign = Campaign.t.c
_AT_ONCE = 1_000


def check_moves(work: Work, moves: Sequence[Move]) -> Iterator[Objection]:
    """Object to scheduling or running a campaign that could not be sent."""
    for move in moves:
        if move.to_stage in (SCHEDULED, RUNNING):
            for problem in problems(work, move.record):
                yield Objection("marketing.campaign", None, problem, move.record.id)


def schedule(work: Work, campaign: Campaign, at: datetime | None) -> Campaign:
    """Let a campaign begin by itself at a time."""
    starts_at = at or campaign.starts_at
    if starts_at is None:
        raise Invalid(f"Campaign '{campaign.name}' has no start.", todo="Say when: crmcore campaign schedule --at.")
    if starts_at <= work.now:
        raise Invalid(f"{starts_at:%Y-%m-%d %H:%M} UTC is past.", todo="Name a time to come, or start it now.")
    return work.move(attrs.evolve(campaign, starts_at=starts_at, problem=""), to=SCHEDULED)


def start(work: Work, campaign: Campaign) -> Campaign:
    """Enroll the campaign's segment and let it run."""
    begun = attrs.evolve(campaign, started_at=work.now, problem="")
    with work.savepoint():
        running = work.move(begun, to=RUNNING)
        if campaign.segment_id is not None:
            came = enrolling.enroll(work, running, None)
            if came.new + came.already == 0:
                raise Invalid(f"Campaign '{campaign.name}' has nobody to send to: its segment is empty.")
    return running


def cancel(work: Work, campaign: Campaign) -> Campaign:
    """End a campaign for good; what waits in the ledger is refused when its turn comes."""
    return work.move(campaign, to=CANCELED)


def begin_scheduled(work: Work, now: datetime) -> None:
    """Start the campaigns whose time has come; one that cannot be started says why and is tried again.

    Each begins with the rights of its owner. With those of the system it would write to customers whom the owner may
    not see and, by whether its segment is empty, tell of them and of fields that are closed to the owner.
    """
    due = sa.and_(_campaign.stage == SCHEDULED, _campaign.starts_at <= sa.literal(now, _campaign.starts_at.type))
    for campaign in list(work.find(Campaign, due, order_by="starts_at", limit=_AT_ONCE)):
        try:
            with work.savepoint(), _as_owner(work, campaign):
                start(work, campaign)
        except CrmError as error:
            why = error.args[0][:1_000]
            if why != campaign.problem:
                work.save(attrs.evolve(campaign, problem=why))


@contextmanager
def _as_owner(work: Work, campaign: Campaign) -> Iterator[None]:
    """Act as the owner of a campaign inside the block; one that nobody owns is left to whoever acts."""
    before = work.actor, work.access
    if campaign.owner_id is not None:
        work.actor = Actor.of(work.get(User, campaign.owner_id))
        work.access = Access.of(work.context, work.actor)
    try:
        yield
    finally:
        work.actor, work.access = before
