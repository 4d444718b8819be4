"""What nobody may do to campaigns, whichever way it is tried."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from uuid import UUID

import sqlalchemy as sa

from crmcore import Change, Objection, Work
from crmcore_marketing.campaigns.pipeline import CANCELED, DONE, RUNNING
from crmcore_marketing.campaigns.records import Arm, Campaign, Content, Member, Step
from crmcore_marketing.consent.settings import purposes_of, undeclared

_FROZEN = {"purpose": "purpose", "channel": "channel", "started_at": "start"}


def check_campaigns(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    """Object to a purpose that is not declared, hours that are none, an end before the start, and to another purpose,
    channel or start once a campaign has begun."""
    known = purposes_of(work)
    for change in changes:
        after = change.after
        if not isinstance(after, Campaign):
            continue
        if change.changed("purpose") and after.purpose not in known:
            yield _objection("purpose", undeclared(after.purpose, known), after.id)
        for field, least, most in (("window_from", 0, 23), ("window_until", 1, 24)):
            hour = getattr(after, field)
            if hour is not None and not least <= hour <= most:
                yield _objection(field, f"{hour} is no hour: give one from {least} to {most}.", after.id)
        if after.starts_at is not None and after.ends_at is not None and after.ends_at <= after.starts_at:
            yield _objection("ends_at", f"'{after.name}' would end before it starts.", after.id)
        if isinstance(change.before, Campaign) and change.before.started_at is not None:
            for field, what in _FROZEN.items():
                if change.changed(field):
                    yield _objection(field, f"'{after.name}' has begun, and keeps its {what}.", after.id)


def check_arms(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    """Object to changing the split of a campaign that has members, and to shares that are none."""
    campaigns = {change.record.campaign_id for change in changes if isinstance(change.record, Arm)}
    taken = _with_members(work, campaigns)
    for change in changes:
        arm = change.record
        assert isinstance(arm, Arm)
        if not 0 < arm.share <= 1:
            yield _objection(
                "share", f"The share of arm '{arm.name}' is {arm.share:g}; it is above 0 and at most 1.", arm.id
            )
        split = change.before is None or change.after is None or any(map(change.changed, ("share", "position")))
        if split and arm.campaign_id in taken:
            text = "The campaign has members, who stay in the arms that they are in. Draft another one."
            yield _objection("share", text, arm.id)


def _with_members(work: Work, campaigns: set[UUID]) -> set[UUID]:
    member = Member.t.c
    rows = work.select(sa.select(member.campaign_id).distinct().where(member.campaign_id.in_(campaigns)))
    return {row[0] for row in rows}


def check_contents(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    """Object to changing what a campaign sends while it runs or when it is over."""
    steps = work.get_all(Step, {c.record.step_id for c in changes if isinstance(c.record, Content)})
    yield from _while_still(
        work, {c.record.id: steps[c.record.step_id] for c in changes if isinstance(c.record, Content)}
    )


def check_steps(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    """Object to changing the steps of a campaign while it runs or when it is over, and to a delay below zero."""
    steps = {c.record.id: c.record for c in changes if isinstance(c.record, Step)}
    for step in steps.values():
        if step.after_hours < 0:
            yield _objection(
                "after_hours", f"Step {step.number} cannot come {-step.after_hours} hours too early.", step.id
            )
    yield from _while_still(work, steps)


def _while_still(work: Work, steps: Mapping[UUID, Step]) -> Iterator[Objection]:
    campaigns = work.get_all(Campaign, {step.campaign_id for step in steps.values()})
    for id, step in steps.items():
        campaign = campaigns.get(step.campaign_id)
        if campaign is not None and campaign.stage in (RUNNING, DONE, CANCELED):
            text = f"Campaign '{campaign.name}' is {campaign.stage}: pause it to change what it sends."
            yield _objection(None, text if campaign.stage == RUNNING else f"Campaign '{campaign.name}' is over.", id)


def check_members(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    """Object to a member in an arm of another campaign, and to moving one to another arm."""
    arms = work.get_all(Arm, {c.record.arm_id for c in changes if isinstance(c.record, Member) and c.record.arm_id})
    for change in changes:
        after = change.after
        if not isinstance(after, Member):
            continue
        arm = arms.get(after.arm_id) if after.arm_id is not None else None
        if arm is not None and arm.campaign_id != after.campaign_id:
            yield _objection("arm_id", f"The arm '{arm.name}' is one of another campaign.", after.id)
        if change.before is not None and change.changed("arm_id"):
            yield _objection("arm_id", "A member stays in its arm; otherwise the arms could not be compared.", after.id)


def _objection(field: str | None, text: str, id: UUID) -> Objection:
    return Objection("marketing.campaign", field, text, id)
