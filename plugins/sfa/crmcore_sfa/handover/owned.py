"""What a user owns: the records of every enabled plugin that have an owner, read in one statement for each type."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from uuid import UUID

import sqlalchemy as sa

from crmcore import Customer, Entry, PipelineRecord, RecordType, Relation, RelationKind, Work
from crmcore_sfa.activities.records import Activity, ActivityState
from crmcore_sfa.orders.records import Payment
from crmcore_sfa.targets.records import Commission, Quota

CREDITED: tuple[type[Entry], ...] = (Quota, Commission, Payment)
"""What somebody is measured and paid by: it stays with that person, whoever goes on with the work."""

_OPEN: Mapping[type[Entry], sa.ColumnElement[bool]] = {Activity: Activity.t.c.state == ActivityState.PLANNED.value}


def handed_types(work: Work, without: Collection[str] = ()) -> list[RecordType]:
    """Return the record types whose rows are handed over: those with an owner that can change."""
    return [
        kind
        for kind in work.context.registry.types
        if kind.owned and not kind.is_entry and kind.cls not in CREDITED and kind.name not in without
    ]


def still_open(work: Work, kind: RecordType) -> sa.ColumnElement[bool] | None:
    """Return the condition that a record is still worked on; None where a type knows no end."""
    if kind.cls in _OPEN:
        return _OPEN[kind.cls]
    if not issubclass(kind.cls, PipelineRecord):
        return None
    face = kind.face.c
    closed = [
        sa.and_(face.pipeline == line.name, face.stage.in_([s.name for s in line.stages if s.closed]))
        for line in work.context.registry.pipelines_of.get(kind.cls, ())
        if any(s.closed for s in line.stages)
    ]
    return ~sa.or_(*closed) if closed else None


def owned_by(work: Work, user_id: UUID, kind: RecordType, *, only_open: bool) -> dict[UUID, UUID]:
    """Return the records of a type that a user owns, each with the customer that it belongs to, or itself."""
    face = kind.face.c
    where = [face.owner_id == user_id]
    condition = still_open(work, kind) if only_open else None
    if condition is not None:
        where.append(condition)
    group = sa.func.coalesce(face.customer_id, face.id) if _names_customer(kind) else face.id
    return dict(work.select(sa.select(face.id, group).where(*where)))


def closed_of(work: Work, user_id: UUID, kind: RecordType) -> int:
    """Return how many records of a type that a user owns are over."""
    condition = still_open(work, kind)
    if condition is None:
        return 0
    face = kind.face.c
    ((count,),) = work.select(sa.select(sa.func.count()).where(face.owner_id == user_id, ~condition))
    return int(count)


def _names_customer(kind: RecordType) -> bool:
    target = kind.references.get("customer_id")
    return target is not None and target.cls is Customer


def employers(work: Work, user_id: UUID) -> dict[UUID, UUID]:
    """Return for each person among a user's customers whom it works for today."""
    link, customer = Relation.t.c, Customer.t.c
    today = sa.literal(work.today)
    statement = (
        sa.select(link.from_id, link.to_id)
        .where(
            link.kind == RelationKind.WORKS_FOR.value,
            sa.or_(link.since.is_(None), link.since <= today),
            sa.or_(link.until.is_(None), link.until >= today),
            link.from_id.in_(sa.select(customer.id).where(customer.owner_id == user_id)),
        )
        .order_by(link.from_id, link.since.is_not(None), link.since, link.id)
    )
    return dict(work.select(statement))
