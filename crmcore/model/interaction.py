"""Interactions: append-only facts of contact, the atoms of the timeline."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Annotated, Any
from uuid import UUID

import attrs
from pydantic import BaseModel

from crmcore.model.customer import Customer
from crmcore.model.people import User
from crmcore.records import Entry, MaxLen, Personal, Ref, Searchable, record


class Direction(enum.StrEnum):
    """From the customer, to the customer, or among ourselves."""

    IN = "in"
    OUT = "out"
    INTERNAL = "internal"


@record(
    "interaction",
    label="Interaction",
    follows="participant.interaction_id",
    verb="work.log",
    indexes=(("record_id", "at"), ("user_id", "at")),
)
@attrs.frozen(kw_only=True)
class Interaction(Entry):
    """Something that happened between us and one or more customers. Corrected by a later one, never edited.

    ``summary`` is the one line that the timeline shows, also when the plugin that wrote the kind is gone.
    ``record_type`` and ``record_id`` name what it was about, such as a deal.
    """

    kind: Annotated[str, MaxLen(60)]
    at: datetime = attrs.field(factory=lambda: datetime.now(UTC))
    summary: Annotated[str, MaxLen(300), Searchable(), Personal()]
    direction: Direction = Direction.INTERNAL
    channel: Annotated[str | None, MaxLen(40)] = None
    user_id: Ref[User] | None = None
    record_type: Annotated[str | None, MaxLen(46)] = None
    record_id: UUID | None = None
    payload: Mapping[str, Any] = attrs.field(factory=dict, hash=False)
    corrects_id: Ref[Interaction] | None = None


@record(
    "participant",
    label="Participant",
    follows="customer_id",
    verb="work.log",
    indexes=(("customer_id", "at", "interaction_id"), ("interaction_id",)),
)
@attrs.frozen(kw_only=True)
class Participant(Entry):
    """One customer in one interaction, with the organization that a person belonged to at that time.

    The organization gets a row of its own (``through`` names the person), so that the timeline of a person
    and that of an organization are the same read of one index.
    """

    interaction_id: Ref[Interaction]
    customer_id: Ref[Customer]
    at: datetime
    organization_id: Ref[Customer] | None = None
    through_id: Ref[Customer] | None = None


@attrs.frozen
class InteractionKind:
    """A kind of interaction that a plugin contributes: its name, label, and the form of its payload.

    ``summarize`` may derive the one-line summary from the payload where the caller gives none.
    """

    name: str
    label: str
    payload: type[BaseModel] | None = None
    summarize: Callable[[Mapping[str, Any]], str] | None = None
