"""The arms of a campaign against each other: what each did, and how much of that is more than chance."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal
from uuid import UUID

import attrs
import sqlalchemy as sa
from pydantic import BaseModel, ConfigDict, Field

from crmcore import Table, Work
from crmcore.errors import Invalid, nearest
from crmcore_marketing.campaigns import Arm, Member, MemberStatus
from crmcore_marketing.reports.intervals import difference, wilson
from crmcore_marketing.reports.selection import campaign_named

_arm, _member = Arm.t.c, Member.t.c
Did = Literal["opened", "clicked", "responded", "converted"]
COUNTED = ("sent", "opened", "clicked", "responded", "converted")
NO_ARM = "(no arm)"


class Arms(BaseModel):
    """The parameters of :func:`arms`."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    campaign: str = Field(description="the name of the campaign")
    of: Did = Field("responded", description="what the rate is of: opened, clicked, responded or converted")
    against: str | None = Field(
        None, description="the arm to compare with; by default the control group, else the first"
    )
    confidence: float = Field(0.95, gt=0.5, lt=1, description="of the intervals, such as 0.95")


@attrs.frozen
class _Counted:
    """An arm: how many members it has, and how many of them did what."""

    id: UUID | None
    name: str
    holdout: bool
    members: int
    did: Mapping[str, int]


def did(word: str) -> sa.ColumnElement[int]:
    """Return the number of members who came so far: whose time for it is known, or whose status says so.

    Who converted has responded as well.
    """
    also = (MemberStatus.CONVERTED.value,) if word == "responded" else ()
    came = sa.or_(_member[f"{word}_at"].is_not(None), _member.status.in_((word, *also)))
    if also:
        came = sa.or_(came, _member.converted_at.is_not(None))
    return sa.func.sum(sa.case((came, 1), else_=0))


def arms(work: Work, params: Arms) -> Table:
    """Return what the members of each arm did, and how much more or less than those of the arm it is compared with.

    ``rate`` = members who did it / all members of the arm, whatever reached them: the arms were drawn among members,
    and only so can they be compared. ``lift`` = rate - rate of the other arm, a difference and no ratio. Members count
    once, however often they did it.

    Source: Wilson (1927) for the rates, Newcombe (1998), method 10, for the lift; see
    :mod:`~crmcore_marketing.reports.intervals`. Each lift stands for itself: nothing allows for there being several.
    """
    campaign = campaign_named(work, params.campaign)
    counted = _counted(work, campaign.id)
    base = _compared_with(counted, params)
    rates = {one.id: wilson(one.did[params.of], one.members, params.confidence) for one in counted}
    base_rate = None if base is None else rates[base.id]
    rows = []
    for one in counted:
        rate = rates[one.id]
        lift = None if rate is None or base_rate is None or one is base else difference(rate, base_rate)
        bounds = [(None,) * 3 if found is None else attrs.astuple(found) for found in (rate, lift)]
        rows.append((one.name, one.members, *(one.did[word] for word in COUNTED), *bounds[0], *bounds[1]))
    said = f"rate: {params.of} / members of the arm; intervals of {params.confidence:g}."
    against = f"lift: over '{base.name}'." if base is not None and len(counted) > 1 else ""
    return Table(
        columns=("arm", "members", *COUNTED, "rate", "rate_low", "rate_high", "lift", "lift_low", "lift_high"),
        rows=tuple(rows), bar="rate", note=" ".join(filter(None, (said, against))),
        shares=("rate", "rate_low", "rate_high", "lift", "lift_low", "lift_high"),
    )  # fmt: skip


def _counted(work: Work, campaign_id: UUID) -> list[_Counted]:
    """Return the arms in their order, those without members too, and at the end the members that are in none."""
    statement = (
        sa.select(_member.arm_id, sa.func.count(), *(did(word) for word in COUNTED))
        .where(_member.campaign_id == campaign_id)
        .group_by(_member.arm_id)
    )
    found: dict[UUID | None, tuple[int, ...]] = {row[0]: tuple(row[1:]) for row in work.select(statement)}
    nothing = (0,) * (1 + len(COUNTED))
    known: Sequence[Any] = work.select(
        sa.select(_arm.id, _arm.name, _arm.holdout)
        .where(_arm.campaign_id == campaign_id)
        .order_by(_arm.position, _arm.name)
    )
    outside = [(None, NO_ARM, False)] if None in found else []
    return [
        _Counted(id, name, holdout, numbers[0], dict(zip(COUNTED, numbers[1:], strict=True)))
        for id, name, holdout in (*known, *outside)
        for numbers in [found.get(id, nothing)]
    ]


def _compared_with(counted: Sequence[_Counted], params: Arms) -> _Counted | None:
    if params.against is None:
        return next((one for one in counted if one.holdout), counted[0] if counted else None)
    for one in counted:
        if one.name == params.against:
            return one
    names = [one.name for one in counted]
    raise Invalid(
        f"Campaign '{params.campaign}' has no arm '{params.against}'.{nearest(params.against, names)}", allowed=names
    )
