"""What counts of a history: the last word on each contact point, channel and purpose."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import sqlalchemy as sa

from crmcore_marketing.consent.records import Consent

_said = Consent.t.c


def last_said(*where: sa.ColumnElement[bool]) -> sa.Select[Any]:
    """Return a select of the last consent for each customer, channel, address and purpose.

    Its columns are ``id, customer_id, channel, address, purpose, state, confirmed, basis, at``. Of two with one time
    the one that was written later counts.

    Args:
        where: conditions over ``Consent.t`` that choose the history, such as ``Consent.t.c.at <= day`` for the past.
    """
    about = (_said.customer_id, _said.channel, _said.address, _said.purpose)
    place = sa.func.row_number().over(partition_by=about, order_by=(_said.at.desc(), _said.id.desc()))
    told = (_said.id, *about, _said.state, _said.confirmed, _said.basis, _said.at, place.label("place"))
    ranked = sa.select(*told).where(*where).subquery("said")
    return sa.select(*(c for c in ranked.c if c.name != "place")).where(ranked.c.place == 1)


def states_of(customers: list[UUID]) -> sa.Select[Any]:
    """Return the same for some customers: what a view of them shows."""
    return last_said(_said.customer_id.in_(customers))
