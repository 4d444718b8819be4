"""Making customers members of a campaign, each in the arm that the lot gives it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Customer, Work
from crmcore.errors import Invalid
from crmcore_marketing.campaigns.records import Arm, Campaign, Member
from crmcore_marketing.campaigns.split import arm_of, check_shares
from crmcore_marketing.segments import Segment, Segments

_AT_ONCE = 1_000
_member = Member.t.c

Source = Segment | sa.Select[Any] | Iterable[Customer]


@attrs.frozen
class Enrolled:
    """What came of it.

    Attributes:
        new: so many are members now who were not.
        already: so many were.
        arms: of the new ones, how many are in each arm, by its name.
    """

    new: int
    already: int
    arms: Mapping[str, int]


def enroll(work: Work, campaign: Campaign, source: Source | None) -> Enrolled:
    """Enroll customers; see :meth:`~crmcore_marketing.campaigns.Campaigns.enroll`."""
    closed = work.context.registry.pipeline(campaign.pipeline)
    if any(stage.name == campaign.stage and stage.closed for stage in closed.stages):
        raise Invalid(f"Campaign '{campaign.name}' is over ({campaign.stage}); nobody comes in any more.")
    arms = checked_arms(work, campaign)
    # Two who enroll into one campaign at once would both take the same customers for new.
    work.lock(Campaign, [campaign.id])
    new = already = 0
    counts: Counter[str] = Counter()
    for ids, known in _candidates(work, campaign, source):
        chosen = [(id, arm_of(arms, id)) for id in ids]
        work.add_all(
            Member(campaign_id=campaign.id, customer_id=id, arm_id=arm.id, enrolled_at=work.now) for id, arm in chosen
        )
        counts.update(arm.name for _, arm in chosen)
        new, already = new + len(ids), already + known
    return Enrolled(new, already, {arm.name: counts[arm.name] for arm in arms})


def checked_arms(work: Work, campaign: Campaign) -> list[Arm]:
    """Return the arms of a campaign, in order; :class:`Invalid` if they do not share it out."""
    arms = list(work.find(Arm, Arm.t.c.campaign_id == campaign.id, order_by=["position", "name"], limit=1_000))
    check_shares({arm.name: arm.share for arm in arms})
    return arms


def candidates(work: Work, campaign: Campaign) -> list[UUID]:
    """Return who would come in now from the campaign's segment."""
    return [] if campaign.segment_id is None else [id for ids, _ in _candidates(work, campaign, None) for id in ids]


def _candidates(work: Work, campaign: Campaign, source: Source | None) -> Iterator[tuple[list[UUID], int]]:
    """Yield ids of customers who are no members yet, some at a time, and how many others were members."""
    if source is None:
        if campaign.segment_id is None:
            raise Invalid(f"Campaign '{campaign.name}' has no segment.", todo="Say who is to be enrolled.")
        source = work.get(Segment, campaign.segment_id)
    if isinstance(source, Segment):
        yield from _selected(work, campaign, Segments(work).select(source))
        return
    if isinstance(source, sa.Select):
        yield from _selected(work, campaign, source)
        return
    waiting = iter(dict.fromkeys(customer.id for customer in source))
    while some := list(islice(waiting, _AT_ONCE)):
        there = member_ids(work, campaign, some)
        yield [id for id in some if id not in there], len(there)


def _selected(work: Work, campaign: Campaign, chosen: sa.Select[Any]) -> Iterator[tuple[list[UUID], int]]:
    (wanted,) = chosen.subquery().c
    there = sa.select(_member.customer_id).where(_member.campaign_id == campaign.id)
    new = [row[0] for row in work.select(sa.select(wanted).distinct().where(wanted.not_in(there)))]
    known = work.select(sa.select(sa.func.count(sa.distinct(wanted))).where(wanted.in_(there)))
    yield new, known[0][0]


def member_ids(work: Work, campaign: Campaign, customers: Sequence[UUID]) -> dict[UUID, UUID]:
    """Return, of these customers, the ids of the members, by customer."""
    found: dict[UUID, UUID] = {}
    for start in range(0, len(customers), _AT_ONCE):
        some = customers[start : start + _AT_ONCE]
        of_them = sa.and_(_member.campaign_id == campaign.id, _member.customer_id.in_(some))
        found |= dict(map(tuple, work.select(sa.select(_member.customer_id, _member.id).where(of_them))))
    return found
