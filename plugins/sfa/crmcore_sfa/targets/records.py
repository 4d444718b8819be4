"""What is kept of targets: quotas, and the commissions that were settled."""

from __future__ import annotations

import enum
from datetime import date
from typing import Annotated
from uuid import UUID

import attrs

from crmcore import Group, Labeled, MaxLen, Money, Record, Ref, Team, User, record
from crmcore_sfa.records import Opportunity


class Measure(enum.StrEnum):
    """What a quota counts, over the days of its period.

    ``won_value`` and ``won_deals`` by the day of closing, ``received`` by the day of the payment, ``activities`` by
    the time of the interaction: all contacts but notes.
    """

    WON_VALUE = "won_value"
    WON_DEALS = "won_deals"
    RECEIVED = "received"
    ACTIVITIES = "activities"

    @property
    def is_money(self) -> bool:
        """True if a quota of it is an amount, false if it is a number."""
        return self in (Measure.WON_VALUE, Measure.RECEIVED)


@record(
    "sfa_quota",
    label="Quota",
    unique=(("turn",),),
    indexes=(("owner_id", "starts_on"), ("team_id", "starts_on"), ("starts_on", "ends_on")),
)
@attrs.frozen(kw_only=True)
class Quota(Record):
    """A goal for a person, a team or a territory, or for the whole firm if it names none of them.

    Written by :class:`~crmcore_sfa.targets.quotas.Quotas`. Of the same holder, measure and pipeline no two quotas
    share a day.

    Attributes:
        starts_on: the first day; ``ends_on``: the last one, included.
        pipeline: only deals on this one; without it those on all pipelines of opportunities.
        amount: the goal of a measure in money; ``number``: that of the others.
        turn: which quota of its line (holder, measure, pipeline) this is, counted up; see ``Quotas``.
    """

    owner_id: Annotated[Ref[User] | None, Labeled("Person")] = None
    team_id: Ref[Team] | None = None
    territory: Annotated[str | None, MaxLen(120)] = None
    starts_on: Annotated[date, Labeled("First day")]
    ends_on: Annotated[date, Labeled("Last day")]
    measure: Measure = Measure.WON_VALUE
    pipeline: Annotated[str | None, MaxLen(60)] = None
    amount: Money | None = None
    number: int | None = None
    turn: Annotated[str | None, MaxLen(300)] = None

    @property
    def holder(self) -> UUID | str | None:
        """Whose goal it is: the id of a person or team, the name of a territory, or nothing for the firm."""
        return self.owner_id or self.team_id or self.territory

    @property
    def line(self) -> tuple[UUID | str | None, Measure, str | None]:
        """What must not overlap: holder, measure and pipeline."""
        return self.holder, self.measure, self.pipeline


class Posting(enum.StrEnum):
    """Why a commission was posted: earned, the guaranteed rest, corrected later, or taken back."""

    EARNED = "earned"
    FLOOR = "floor"
    ADJUSTED = "adjusted"
    CLAWBACK = "clawback"


@record(
    "sfa_commission",
    label="Commission",
    title="reason",
    unique=(("turn",),),
    indexes=(("owner_id", "earned_on"), ("plan", "period"), ("opportunity_id",)),
)
@attrs.frozen(kw_only=True)
class Commission(Record):
    """One posting to the account of a rep, in the base currency. Postings are added, never changed.

    Written by :meth:`~crmcore_sfa.targets.commissions.Commissions.settle` alone. What a deal has earned somebody
    under a plan in a period is the sum of the postings with the same ``source_id``.

    Attributes:
        plan: the plan in ``crm.toml``; ``period``: the period of the plan, such as ``2026-Q1``.
        opportunity_id: the deal; none for the guaranteed rest of a period.
        source_id: the deal, or the payment where the plan pays on what was received.
        earned_on: the day of closing or of the payment.
        base: what the plan pays on; of a plan on the margin it stands in ``margin`` instead.
        reason: how it was worked out.
        turn: the number of the posting among those with the same source; unique, so that none is posted twice.
    """

    owner_id: Annotated[Ref[User] | None, Labeled("Rep")] = None
    plan: Annotated[str, MaxLen(60)]
    period: Annotated[str, MaxLen(7)]
    posting: Posting = Posting.EARNED
    opportunity_id: Ref[Opportunity] | None = None
    source_id: UUID | None = None
    earned_on: date
    base: Money | None = None
    margin: Annotated[Money | None, Group("finance")] = None
    amount: Money
    settled_on: date
    reason: Annotated[str, MaxLen(300)] = ""
    turn: Annotated[str, MaxLen(300)]
