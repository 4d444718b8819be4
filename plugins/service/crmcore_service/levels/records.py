"""What is kept of service levels: the clocks of tickets, and the ledger of their pauses."""

from __future__ import annotations

import enum
from datetime import datetime
from typing import Annotated

import attrs

from crmcore import Labeled, MaxLen, Record, Ref, User, record
from crmcore_service.tickets.records import Ticket


class Target(enum.StrEnum):
    """What is promised: our first answer, our next one after a message of the customer, the solution."""

    FIRST_RESPONSE = "first_response"
    NEXT_RESPONSE = "next_response"
    RESOLUTION = "resolution"


class ClockState(enum.StrEnum):
    """Where a clock stands; a breached one may still run, until ``stopped_at``."""

    RUNNING = "running"
    PAUSED = "paused"
    MET = "met"
    BREACHED = "breached"
    CANCELED = "canceled"


@record(
    "service_clock",
    label="Clock",
    follows="ticket_id",
    part=True,
    unique=(("ticket_id", "target", "number"),),
    indexes=(("state", "due_at"), ("state", "warned_at", "warn_at"), ("started_at",)),
)
@attrs.frozen(kw_only=True)
class Clock(Record):
    """The working time of one ticket towards one target. Derived from what happened; nobody writes it by hand.

    Attributes:
        number: 1, and one more for each answer that is waited for anew, or each solution after a restart.
        policy: the policy that promised it; ``calendar``: the one that it counts by.
        seconds: the working time that was promised.
        due_at: when it will have passed, pauses left out; empty while the clock stands still.
        warn_at: when the share of it will have passed after which to warn.
        stopped_at: when there was an answer or a solution.
        used_seconds: the working time that was used, once the clock stands still.
        warned_at: when it came so far; ``breached_at``: when the time had passed. Both are told once.
    """

    ticket_id: Ref[Ticket]
    target: Target
    number: int = 1
    policy: Annotated[str, MaxLen(60)]
    calendar: Annotated[str, MaxLen(60)]
    seconds: Annotated[int, Labeled("Promised, in seconds")]
    started_at: datetime
    due_at: Annotated[datetime | None, Labeled("Due")] = None
    warn_at: datetime | None = None
    stopped_at: datetime | None = None
    state: ClockState = ClockState.RUNNING
    used_seconds: Annotated[int | None, Labeled("Used, in seconds")] = None
    warned_at: datetime | None = None
    breached_at: Annotated[datetime | None, Labeled("Breached")] = None


@record(
    "service_pause",
    label="Pause",
    follows="ticket_id",
    part=True,
    title="reason",
    indexes=(("ticket_id", "began_at"),),
)
@attrs.frozen(kw_only=True)
class Pause(Record):
    """A time in which the clocks of a ticket stand still, because of its stage or because somebody said so.

    Attributes:
        stage: the stage that it stood in; empty for one by hand.
        reason: the stage, or what somebody gave as the reason.
        user_id: who began it by hand.
    """

    ticket_id: Ref[Ticket]
    began_at: datetime
    ended_at: datetime | None = None
    stage: Annotated[str | None, MaxLen(60)] = None
    reason: Annotated[str, MaxLen(200)]
    user_id: Ref[User] | None = None
