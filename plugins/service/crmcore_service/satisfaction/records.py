"""What is kept of satisfaction: surveys, each one question to one customer, with the answer to it."""

from __future__ import annotations

import enum
from datetime import datetime
from typing import Annotated

import attrs

from crmcore import Customer, Labeled, MaxLen, Personal, Record, Ref, User, record
from crmcore_service.tickets.records import Ticket

LONGEST = 2_000
"""So many characters a comment may have."""


class SurveyKind(enum.StrEnum):
    """What is asked: how satisfied (CSAT), whether they would recommend us (NPS), how easy it was (CES)."""

    CSAT = "csat"
    NPS = "nps"
    CES = "ces"


@record(
    "service_survey",
    label="Survey",
    follows="customer_id",
    indexes=(
        ("customer_id", "answered_at"),
        ("contact_id", "answered_at"),
        ("ticket_id",),
        ("asked_at",),
        ("answered_at",),
    ),
)
@attrs.frozen(kw_only=True)
class Survey(Record):
    """One question to one customer, after a ticket or on its own, and the answer to it.

    The last answer counts; earlier ones stand in the journal.

    Attributes:
        customer_id, contact_id: as for a ticket: the organization, and the person of it who is asked.
        language: in which the page asks: ``en``, ``de`` or ``zh``.
        expires_at: until when the link works.
        owner_id: whose work it is about: the owner of the ticket, or else who asked.
        user_id: who asked; empty if it was done automatically.
        score: on the scale of the kind; empty until there is an answer.
        answered_at: when the first answer came.
        written_by_id: who wrote the answer down for the customer; empty if the customer gave it by the link.
    """

    customer_id: Ref[Customer]
    contact_id: Annotated[Ref[Customer] | None, Labeled("Person asked")] = None
    ticket_id: Ref[Ticket] | None = None
    kind: SurveyKind
    language: Annotated[str, MaxLen(10)] = "en"
    asked_at: Annotated[datetime, Labeled("Asked")]
    expires_at: Annotated[datetime, Labeled("Expires")]
    owner_id: Ref[User] | None = None
    user_id: Annotated[Ref[User] | None, Labeled("Asked by")] = None
    score: int | None = None
    comment: Annotated[str | None, MaxLen(LONGEST), Personal()] = None
    answered_at: Annotated[datetime | None, Labeled("Answered")] = None
    written_by_id: Annotated[Ref[User] | None, Labeled("Written down by")] = None
