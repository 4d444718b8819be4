"""The past, as the journal tells it: what became of one field, and records as they stood at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore.errors import Invalid
from crmcore.model import Action
from crmcore.records import Field, Record, RecordType
from crmcore.records.images import from_image
from crmcore.records.types import in_utc
from crmcore.store import any_uuid, as_stored, instant_of, loads_any
from crmcore.work.checks import touchable, unrestricted
from crmcore.work.reading import as_seen, get_whole

if TYPE_CHECKING:
    from crmcore.work.work import Work

R = TypeVar("R", bound=Record)
CHUNK = 1_000
CHANGES = ("added", "changed", "moved", "removed")
"""The kinds of entries that say what became of a record; all others tell something about it."""


@attrs.frozen(kw_only=True)
class FieldChange:
    """One change of one field of one record."""

    record_id: UUID
    at: datetime
    before: Any
    after: Any
    actor_id: UUID | None


def changes(
    work: Work, cls: type[Record], name: str, since: datetime | None, until: datetime | None
) -> list[FieldChange]:
    """Return the changes of a field, oldest first; see ``Work.changes``."""
    record_type = work.context.registry.type_of(cls)
    work.access.require(record_type, Action.READ)
    field = record_type.fields.get(name)
    if field is None or name in work.access.hidden(record_type):
        raise Invalid(f"'{record_type.name}' has no field '{name}' that this actor may read.")
    store = work.context.store
    table = store.tables.journal
    (was, was_there), (now, now_there) = (_part(work, side, name) for side in (table.c.before, table.c.after))
    statement = (
        sa.select(*as_stored(table.c.record_id, table.c.at, table.c.actor_id, was, now))
        .where(table.c.record_type == record_type.name, is_kind(table, "changed", "moved"))
        .where(sa.or_(was_there, now_there), *_between(work, since, until))
        .order_by(table.c.seq)
    )
    sqlite = not work.channel.postgres
    found = [_change(field, sqlite, row) for row in work.channel.fetch(store.prepare(statement))]
    if name == "custom":
        found = [_without(c, work.access.hidden(record_type)) for c in found]
    found = [c for c in found if c.before != c.after]
    if unrestricted(work, record_type, Action.READ):
        return found
    seen = touchable(work, record_type, Action.READ, {c.record_id for c in found})
    return [c for c in found if c.record_id in seen]


def _change(field: Field, sqlite: bool, row: Sequence[Any]) -> FieldChange:
    record_id, at, actor_id, old, new = row
    if sqlite:
        at, old, new = instant_of(at), loads_any(old), loads_any(new)
    return FieldChange(
        record_id=any_uuid(record_id),
        at=in_utc(at),
        before=from_image(field, old),
        after=from_image(field, new),
        actor_id=None if actor_id is None else any_uuid(actor_id),
    )


def _without(change: FieldChange, hidden: frozenset[str]) -> FieldChange:
    """Return a change of the custom fields without those that are hidden."""

    def shown(values: Any) -> Any:
        return {n: v for n, v in (values or {}).items() if n not in hidden}

    return attrs.evolve(change, before=shown(change.before), after=shown(change.after)) if hidden else change


def _part(work: Work, side: Any, name: str) -> tuple[sa.ColumnElement[Any], sa.ColumnElement[bool]]:
    """Return a field of a stored image as JSON, and whether the image has it."""
    if work.channel.postgres:
        part = side.op("->")(name)
        return part, part.is_not(None)
    path = f'$."{name}"'
    return sa.func.json_quote(sa.func.json_extract(side, path)), sa.func.json_type(side, path).is_not(None)


def is_kind(table: sa.Table, *kinds: str) -> sa.ColumnElement[bool]:
    """Return the condition that a journal entry is of one of these kinds."""
    # No IN: its list is expanded when the statement is compiled, which wants the values of all parameters.
    return sa.or_(*(table.c.kind == kind for kind in kinds))


def _between(work: Work, since: datetime | None, until: datetime | None) -> Iterator[sa.ColumnElement[bool]]:
    at = work.context.store.tables.journal.c.at
    if since is not None:
        yield at >= in_utc(since, "'since'")
    if until is not None:
        yield at < in_utc(until, "'until'")


def as_of(work: Work, cls: type[R], at: datetime, ids: Iterable[UUID] | None) -> Iterator[R]:
    """Yield records as they stood at a time; see ``Work.as_of``.

    From the present backwards: what happened since is taken back, the newest first.
    """
    record_type = work.context.registry.type_of(cls)
    if record_type.is_entry:
        raise Invalid(f"A {record_type.name} is never changed: it has no past.", todo="Filter by its time instead.")
    work.access.require(record_type, Action.READ)
    wanted = None if ids is None else list(dict.fromkeys(ids))
    current = work.each(cls) if wanted is None else get_whole(work, cls, wanted).values()
    states: dict[UUID, R] = {r.id: r for r in current}
    open_to_all = unrestricted(work, record_type, Action.READ)
    for record_id, kind, before in _since(work, record_type, at, wanted):
        if kind == "added":
            states.pop(record_id, None)
        elif kind == "removed":
            # Who owned what is gone is not asked any more: only those see it who may read every such record.
            if open_to_all:
                states[record_id] = revived(record_type, record_id, before)
        elif record_id in states:
            states[record_id] = attrs.evolve(states[record_id], **decoded(record_type, before))
    for record in states.values():
        yield as_seen(work, attrs.evolve(record, version=0))


def _since(
    work: Work, record_type: RecordType, at: datetime, ids: list[UUID] | None
) -> Iterator[tuple[UUID, str, dict[str, Any]]]:
    """Yield what happened to records of a type after a time, the newest first: id, kind, image before."""
    store = work.context.store
    table = store.tables.journal
    statement = (
        sa.select(*as_stored(table.c.record_id, table.c.kind, table.c.before))
        .where(table.c.record_type == record_type.name, table.c.at > in_utc(at, "'at'"))
        .where(is_kind(table, *CHANGES))
        .order_by(table.c.seq.desc())
    )
    chunks: list[list[UUID] | None] = [None] if ids is None else [ids[i : i + CHUNK] for i in range(0, len(ids), CHUNK)]
    for chunk in chunks:
        prepared = store.prepare(statement if chunk is None else statement.where(store.ids_clause(table.c.record_id)))
        values = {} if chunk is None else {"ids": store.ids_of(chunk)}
        for record_id, kind, before in work.channel.fetch(prepared, **values):
            yield any_uuid(record_id), kind, loads_any(before) or {}


def decoded(record_type: RecordType, image: dict[str, Any]) -> dict[str, Any]:
    """Return the values of the fields that a journal image holds; what the record no longer has is left out."""
    known = record_type.fields
    return {n: from_image(known[n], v) for n, v in image.items() if n in known}


def revived(record_type: RecordType, record_id: UUID, image: dict[str, Any]) -> Any:
    """Return a removed record, made of its last image."""
    made: Any = record_type.cls
    return made(id=record_id, **decoded(record_type, image))
