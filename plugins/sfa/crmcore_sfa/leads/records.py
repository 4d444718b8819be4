"""What is kept of leads: the lead itself, whose turn it is, and what happened to one."""

from __future__ import annotations

import enum
from datetime import date, datetime
from typing import Annotated, ClassVar
from uuid import UUID

import attrs

from crmcore import Customer, Event, Labeled, MaxLen, Money, PipelineRecord, Record, Ref, Searchable, record
from crmcore_sfa.records import Opportunity


class Rating(enum.StrEnum):
    """How promising a lead looks to whoever works on it."""

    HOT = "hot"
    WARM = "warm"
    COLD = "cold"


@record(
    "sfa_lead",
    label="Lead",
    unique=(("external_key",),),
    indexes=(
        ("owner_id", "closed_on", "stage"),
        ("pool", "closed_on", "owner_id"),
        ("customer_id", "closed_on"),
        ("source", "opened_on"),
        ("opportunity_id",),
    ),
)
@attrs.frozen(kw_only=True)
class Lead(PipelineRecord):
    """Interest that may become a deal: a customer in an early stage, with a record on the pipeline ``sfa.lead``.

    What is known of the customer (contacts, interactions, files, tags) stands at the customer, so that nothing
    moves when the lead is converted. The verbs are those of :class:`~crmcore_sfa.leads.service.Leads`.

    Attributes:
        customer_id: who is interested.
        source: where it came from, such as ``web`` or ``fair``; ``campaign`` names the effort behind it.
        territory: the first territory of ``crm.toml`` that the customer lies in.
        assigned_by: the assignment rule that placed it.
        pool: the pool that it waits in, or goes back to; a lead in a pool that nobody owns may be claimed.
        claimed_at: when its owner took it out of the pool; empty for one that was assigned.
        touched_at: when it was captured, assigned, claimed, qualified or reopened last. Contacts are on the
            timeline and not repeated here.
        recycled: how often it came back to the pool because nothing happened.
        with_customer: its owner became the owner of the customer with it, and is so no longer when the lead goes back.
        budget, authority, need, timeline: the four questions of BANT: the money there is for it, who decides, what
            they need, by when.
        score: 0 to 100, from whatever rates leads.
        opportunity_id: the deal that it became.
        external_key: what another system calls it; unique.
    """

    customer_id: Ref[Customer]
    title: Annotated[str, MaxLen(200), Searchable()]
    source: Annotated[str | None, MaxLen(60)] = None
    campaign: Annotated[str | None, MaxLen(120)] = None
    territory: Annotated[str | None, MaxLen(60)] = None
    assigned_by: Annotated[str | None, MaxLen(60)] = None
    pool: Annotated[str | None, MaxLen(60)] = None
    claimed_at: Annotated[datetime | None, Labeled("Claimed")] = None
    touched_at: Annotated[datetime | None, Labeled("Last worked on")] = None
    recycled: Annotated[int, Labeled("Times recycled")] = 0
    with_customer: bool = False
    budget: Money | None = None
    authority: Annotated[str | None, MaxLen(200), Labeled("Who decides")] = None
    need: Annotated[str | None, MaxLen(1_000)] = None
    timeline: Annotated[date | None, Labeled("Wanted by")] = None
    rating: Rating | None = None
    score: int | None = None
    opened_on: Annotated[date | None, Labeled("Opened")] = None
    qualified_on: Annotated[date | None, Labeled("Qualified")] = None
    closed_on: Annotated[date | None, Labeled("Closed")] = None
    disqualified_reason: Annotated[str | None, MaxLen(200)] = None
    opportunity_id: Annotated[Ref[Opportunity] | None, Labeled("Deal")] = None
    external_key: Annotated[str | None, MaxLen(120)] = None


@record("sfa_turn", label="Turn", unique=(("name",),))
@attrs.frozen(kw_only=True)
class Turn(Record):
    """Whose turn it is: a row that is written by whoever takes part in something that must be taken in turns.

    There is one for each assignment rule with people behind it, and one for each rep and pool. Two units of work
    that need the same row do one after the other, whatever the database.

    Attributes:
        name: ``rule/NAME``, ``rule/NAME/TERRITORY`` or ``pool/NAME/USER``.
        taken: how many turns there were.
        last_id: the user who had the last one. No reference, so that a turn keeps nobody from being removed.
    """

    name: Annotated[str, MaxLen(200)]
    taken: int = 0
    last_id: UUID | None = None


@attrs.frozen(kw_only=True)
class LeadRecycled(Event):
    """A lead went back to its pool because nothing had happened for too long."""

    kind: ClassVar[str] = "sfa.lead_recycled"
    pool: str = ""
    days: int = 0
