"""What counts of a history: the last word on each contact point, channel and purpose."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore_marketing.consent.records import Consent, ConsentState

_said = Consent.t.c


def last_said(*where: sa.ColumnElement[bool]) -> sa.Select[Any]:
    """Return a select of the last consent for each customer, channel, address and purpose.

    Its columns are ``id, customer_id, channel, address, purpose, state, confirmed, basis, at``. Of two with one time
    the one that was written later counts; a consent that was written before its time counts from when it was written,
    once a withdrawal was written after it.

    Args:
        where: conditions over ``Consent.t`` that choose the history, such as ``Consent.t.c.at <= day`` for the past.
    """
    about = (_said.customer_id, _said.channel, _said.address, _said.purpose)
    told = (_said.id, *about, _said.state, _said.confirmed, _said.basis, _said.at)
    written = sa.func.row_number().over(partition_by=about, order_by=_said.id)
    rows = sa.select(*told, _said.created_at, written.label("written")).where(*where).subquery("rows")
    of = [rows.c[column.name] for column in about]
    withdrawn = rows.c.state == ConsentState.WITHDRAWN.value
    undone = sa.func.max(sa.case((withdrawn, rows.c.written), else_=0)).over(partition_by=of)
    both = sa.select(*rows.c, undone.label("undone")).subquery("both")
    early = sa.and_(both.c.at > both.c.created_at, both.c.written < both.c.undone, both.c.state != "withdrawn")
    since = sa.case((early, both.c.created_at), else_=both.c.at)
    of = [both.c[column.name] for column in about]
    place = sa.func.row_number().over(partition_by=of, order_by=(since.desc(), both.c.written.desc()))
    names = [column.name for column in told]
    ranked = sa.select(*(both.c[name] for name in names), place.label("place")).subquery("said")
    return sa.select(*(ranked.c[name] for name in names)).where(ranked.c.place == 1)


@attrs.frozen
class Said:
    """What of a consent decides whether it counts."""

    customer_id: UUID
    state: str
    confirmed: bool
    at: datetime
    created_at: datetime


def in_order(history: Sequence[Said]) -> list[Said]:
    """Return what was said of one address, by the times at which it counts.

    Args:
        history: in the order in which it was written.
    """
    undone = max((n for n, said in enumerate(history) if said.state == ConsentState.WITHDRAWN), default=-1)

    def since(place: int) -> datetime:
        said = history[place]
        early = said.state != ConsentState.WITHDRAWN and said.at > said.created_at and place < undone
        return said.created_at if early else said.at

    return [history[place] for place in sorted(range(len(history)), key=lambda n: (since(n), n))]


def states_of(customers: list[UUID]) -> sa.Select[Any]:
    """Return the same for some customers: what a view of them shows."""
    return last_said(_said.customer_id.in_(customers))
