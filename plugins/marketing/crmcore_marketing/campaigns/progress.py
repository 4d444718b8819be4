"""How far members have come: told by whoever sends, and by people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import islice
from typing import Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Work
from crmcore_marketing.campaigns.records import Member, MemberStatus

_AT_ONCE = 1_000
_RANK = {status: rank for rank, status in enumerate(MemberStatus)}
_member = Member.t.c


@attrs.frozen
class Reached:
    """A member has come so far, at a time."""

    campaign_id: UUID
    customer_id: UUID
    status: MemberStatus
    at: datetime


def note_progress(work: Work, reached: Iterable[Reached]) -> int:
    """Write down what members have reached, and return how many changed.

    The status only goes forward, in the order of :class:`MemberStatus`, and each time is that of the first occasion;
    what is told twice or late changes nothing. Who is no member is left out. Three statements for a thousand.
    """
    waiting, changed = iter(reached), 0
    while some := list(islice(waiting, _AT_ONCE)):
        changed += _note(work, some)
    return changed


def _note(work: Work, reached: Sequence[Reached]) -> int:
    wanted = {(r.campaign_id, r.customer_id) for r in reached}
    campaigns, customers = {c for c, _ in wanted}, {c for _, c in wanted}
    of_them = sa.and_(_member.campaign_id.in_(campaigns), _member.customer_id.in_(customers))
    rows = work.select(sa.select(_member.campaign_id, _member.customer_id, _member.id).where(of_them))
    ids = {(campaign, customer): id for campaign, customer, id in rows if (campaign, customer) in wanted}
    # In one order, and read only then: an opened mail and a click on it may come in at once.
    work.lock(Member, sorted(ids.values()))
    members = work.get_all(Member, ids.values())
    before = dict(members)
    for one in sorted(reached, key=lambda r: r.at):
        id = ids.get((one.campaign_id, one.customer_id))
        if id is not None:
            members[id] = _further(members[id], one)
    changed = [member for id, member in members.items() if member != before[id]]
    work.save_all(changed)
    return len(changed)


def _further(member: Member, reached: Reached) -> Member:
    changes: dict[str, Any] = {}
    if _RANK[reached.status] > _RANK[member.status]:
        changes["status"] = reached.status
    first = None if reached.status is MemberStatus.PLANNED else f"{reached.status.value}_at"
    if first is not None and (getattr(member, first) is None or reached.at < getattr(member, first)):
        changes[first] = reached.at
    return attrs.evolve(member, **changes)
