"""Activities: what somebody is to do, and has done, with customers."""

from __future__ import annotations

import enum
from datetime import datetime
from typing import Annotated
from uuid import UUID

import attrs

from crmcore import Customer, Entry, Interaction, Labeled, MaxLen, Personal, Record, Ref, Searchable, User, record


class ActivityKind(enum.StrEnum):
    """What is to be done."""

    TASK = "task"
    CALL = "call"
    MEETING = "meeting"
    VISIT = "visit"
    NOTE = "note"


class ActivityState(enum.StrEnum):
    """How far it has come."""

    PLANNED = "planned"
    DONE = "done"
    CANCELED = "canceled"


class Priority(enum.StrEnum):
    """How much it matters."""

    HIGH = "high"
    NORMAL = "normal"
    LOW = "low"


@record(
    "sfa_activity",
    label="Activity",
    unique=(("external_key",),),
    indexes=(
        ("owner_id", "state", "due_at"),
        ("customer_id", "state", "due_at"),
        ("record_id", "state", "due_at"),
        ("state", "remind_at"),
        ("owner_id", "done_at"),
    ),
)
@attrs.frozen(kw_only=True)
class Activity(Record):
    """Something that its owner plans to do, or did. Done, it is an interaction on the customer's timeline.

    Written by :class:`~crmcore_sfa.activities.verbs.Activities`.

    Attributes:
        customer_id: with whom; by default the customer of the record that it is about.
        record_type: what it is about, with ``record_id``: a deal, a lead, an order.
        due_at: when it is to be done; of a meeting, when it begins.
        ends_at: when it ends, if it has a length.
        all_day: it has a day and no time: ``due_at`` is the begin of the day, ``ends_at`` of the day after the last.
        remind_at: when its owner wants to be reminded.
        minutes: how long it took, or is planned to take.
        outcome: what came of it.
        interaction_id: the interaction that it became; one without a customer becomes none.
        external_key: what another system calls it, such as the UID in a calendar; unique.
    """

    kind: ActivityKind
    subject: Annotated[str, MaxLen(200), Searchable(), Personal()]
    state: ActivityState = ActivityState.PLANNED
    customer_id: Ref[Customer] | None = None
    record_type: Annotated[str | None, MaxLen(46)] = None
    record_id: UUID | None = None
    owner_id: Ref[User] | None = None
    priority: Priority = Priority.NORMAL
    due_at: Annotated[datetime | None, Labeled("Due")] = None
    ends_at: Annotated[datetime | None, Labeled("Ends")] = None
    all_day: bool = False
    remind_at: Annotated[datetime | None, Labeled("Reminder")] = None
    location: Annotated[str | None, MaxLen(200)] = None
    notes: Annotated[str | None, MaxLen(10_000), Personal()] = None
    done_at: Annotated[datetime | None, Labeled("Done")] = None
    minutes: int | None = None
    outcome: Annotated[str | None, MaxLen(200)] = None
    interaction_id: Ref[Interaction] | None = None
    external_key: Annotated[str | None, MaxLen(255)] = None


@record(
    "sfa_attendee",
    label="Attendee",
    follows="activity_id",
    part=True,
    unique=(("activity_id", "customer_id"),),
    indexes=(("customer_id",),),
)
@attrs.frozen(kw_only=True)
class Attendee(Entry):
    """A customer who takes part in an activity, beside the one that it names."""

    activity_id: Ref[Activity]
    customer_id: Ref[Customer]


@record(
    "sfa_reminder",
    label="Reminder",
    follows="activity_id",
    part=True,
    unique=(("activity_id", "remind_at"),),
)
@attrs.frozen(kw_only=True)
class Reminder(Entry):
    """A reminder that was given. It is a row of its own, so that reminding is no edit of the activity."""

    activity_id: Ref[Activity]
    remind_at: datetime
