"""Whose ticket it is: the organization that the requester works for, or the requester."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

import sqlalchemy as sa

from crmcore import Customer, CustomerKind, Relation, RelationKind, Work

_relation = Relation.t.c


def employers(work: Work, people: Iterable[Customer]) -> dict[UUID, UUID]:
    """Return the organization that each person works for today, the newest of several; one statement."""
    ids = [person.id for person in people if person.kind is CustomerKind.PERSON]
    if not ids:
        return {}
    today = work.today
    rows = work.select(
        sa.select(_relation.from_id, _relation.to_id, _relation.since, _relation.id)
        .where(
            _relation.from_id.in_(ids),
            _relation.kind == RelationKind.WORKS_FOR.value,
            sa.or_(_relation.since.is_(None), _relation.since <= today),
            sa.or_(_relation.until.is_(None), _relation.until >= today),
        )
        .order_by(_relation.id)
    )
    # Without a day it began longest ago; databases differ in where they put what is empty.
    ordered = sorted(rows, key=lambda row: (row.since is not None, row.since or today, row.id))
    return {person: organization for person, organization, *_ in ordered}


def parties(requester: Customer, works_for: dict[UUID, UUID]) -> tuple[UUID, UUID | None]:
    """Return the ids of a ticket's customer and contact, from who asks."""
    contact = requester.id if requester.kind is CustomerKind.PERSON else None
    return works_for.get(requester.id, requester.id), contact
