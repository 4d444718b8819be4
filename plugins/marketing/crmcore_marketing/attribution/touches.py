"""Touches: when a customer, or somebody who works for it, did something with a campaign."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Interaction, Participant, Relation, RelationKind, Work, schema_of
from crmcore_marketing.campaigns import Campaign, Member

_contact, _about, _member, _relation = Participant.t.c, Interaction.t.c, Member.t.c, Relation.t.c
_BELONGS = (RelationKind.WORKS_FOR.value, RelationKind.DECIDES_FOR.value)


@attrs.frozen(order=True)
class Touch:
    """Something that somebody did with a campaign; in order of time.

    Attributes:
        word: ``clicked``, ``responded`` and so on.
        person_id: who did it: the customer itself, or somebody of the organization.
    """

    at: datetime
    campaign_id: UUID
    word: str
    person_id: UUID


def touches(work: Work, words: Sequence[str], customers: sa.Select[Any]) -> Mapping[UUID, list[Touch]]:
    """Return the touches of customers, in the order of their times.

    They are the interactions of a campaign, which an organization has taken part in through its people, and what
    members are known to have done, the people of an organization included who belonged to it at that time. What both
    tell is one touch. Two statements.

    Args:
        words: what counts: ``sent``, ``opened``, ``clicked``, ``responded``, ``converted``.
        customers: a select of the ids of the customers.
    """
    found: dict[UUID, set[Touch]] = {}
    for customer_id, touch in (*_told(work, words, customers), *_done(work, words, customers)):
        found.setdefault(customer_id, set()).add(touch)
    return {customer_id: sorted(some) for customer_id, some in found.items()}


def _told(work: Work, words: Sequence[str], customers: sa.Select[Any]) -> Iterator[tuple[UUID, Touch]]:
    statement = (
        sa.select(
            _contact.customer_id, _about.at, _about.record_id, _about.kind,
            sa.func.coalesce(_contact.through_id, _contact.customer_id),
        )
        .select_from(Participant.t.join(Interaction.t, _about.id == _contact.interaction_id))
        .where(
            _about.kind.in_([f"marketing.{word}" for word in words]),
            _about.record_type == schema_of(Campaign).name,
            _about.record_id.is_not(None),
            _contact.customer_id.in_(customers),
        )
    )  # fmt: skip
    for customer_id, at, campaign_id, kind, person_id in work.select(statement):
        yield customer_id, Touch(at, campaign_id, kind.removeprefix("marketing."), person_id)


def _done(work: Work, words: Sequence[str], customers: sa.Select[Any]) -> Iterator[tuple[UUID, Touch]]:
    """Yield what members did, their own and that of the people of organizations."""
    times = [_member[f"{word}_at"] for word in words]
    some = sa.or_(*(time.is_not(None) for time in times))
    no_day = sa.literal(None, _relation.since.type)
    columns = (_member.customer_id.label("person_id"), _member.campaign_id, *times)
    own = sa.select(_member.customer_id, no_day.label("since"), no_day.label("until"), *columns).where(
        some, _member.customer_id.in_(customers)
    )
    of_people = (
        sa.select(_relation.to_id, _relation.since, _relation.until, *columns)
        .select_from(Member.t.join(Relation.t, _relation.from_id == _member.customer_id))
        .where(some, _relation.kind.in_(_BELONGS), _relation.to_id.in_(customers))
    )
    for customer_id, since, until, person_id, campaign_id, *moments in work.select(sa.union_all(own, of_people)):
        for word, at in zip(words, moments, strict=True):
            if at is None:
                continue
            day = work.day_of(at)
            if (since is None or since <= day) and (until is None or day <= until):
                yield customer_id, Touch(at, campaign_id, word, person_id)
