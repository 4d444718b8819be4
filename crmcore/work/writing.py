"""Writing records: add, save and remove. One path for one record and for a bulk import."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

import attrs
import orjson
import sqlalchemy as sa

from crmcore.errors import Conflict, Forbidden, Invalid, NotFound, Objected, StillReferenced
from crmcore.model import NOBODY, Action, Change, PipelineRecord
from crmcore.records import Entry, RecordType
from crmcore.store import SERVER, Prepared, WritePlan, alike
from crmcore.work import pipelines
from crmcore.work.access import ACTOR
from crmcore.work.checks import (
    check_create,
    check_custom,
    check_groups,
    check_owner_change,
    check_references,
    check_restrictions,
)
from crmcore.work.reading import as_seen, get_all, get_whole
from crmcore.work.references import referring

if TYPE_CHECKING:
    from crmcore.work.work import Work

E = TypeVar("E", bound=Entry)
CHUNK = 1_000
NO_PASTS: Mapping[UUID, pipelines.Past] = {}


def chunks(records: Iterable[E]) -> Iterator[list[E]]:
    """Yield runs of records of one class, at most a thousand at a time, in order."""
    for _, run in groupby(records, type):
        chunk: list[E] = []
        for record in run:
            chunk.append(record)
            if len(chunk) == CHUNK:
                yield chunk
                chunk = []
        if chunk:
            yield chunk


def add_all(work: Work, records: Iterable[E], verb: str | None = None) -> list[E]:
    """Add records; see ``Work.add_all``. ``verb`` says who asks, for records that only one verb writes."""
    added: list[E] = []
    for chunk in chunks(records):
        plan = work.context.store.plan(type(chunk[0]))
        if plan.type.verb not in (None, verb):
            raise Invalid(f"A {plan.type.name} is written by {plan.type.verb}, which keeps together what belongs so.")
        work.access.require(plan.type, Action.CREATE)
        ready: list[Any] = pipelines.placed(work, chunk) if isinstance(chunk[0], PipelineRecord) else chunk
        added.extend(insert(work, plan, ready))
    return added


def insert(
    work: Work, plan: WritePlan, records: Sequence[E], pasts: Mapping[UUID, pipelines.Past] = NO_PASTS
) -> list[E]:
    """Check and store new records of one class, with their journal entries; ``pasts`` by id for pipelines."""
    stamp, encode, now = plan.stamp, plan.encode, work.now
    records = with_owners(work, plan.type, records)
    owner = None if work.actor.system else work.actor.id
    stored = [unowned(plan.type, stamp(r, now, owner)) for r in records]
    check_custom(work, plan.type, stored)
    rows = [encode(r) for r in stored]
    check_create(work, plan.type, stored)
    check_groups(work, plan.type, stored)
    check_references(work, plan.type, stored)
    ask(work, plan.type, [(None, r) for r in stored])
    with work.writing():
        work.channel.insert(plan.insert, plan.copy, rows)
        if isinstance(stored[0], PipelineRecord):
            pipelines.entered(work, stored, pasts)
    journal_added(work, plan, stored, rows)
    work.remember(stored)
    return stored


def with_owners(work: Work, record_type: RecordType, records: Sequence[Any]) -> Sequence[Any]:
    """Ask who shall own new records that name nobody; without an answer the actor owns them."""
    choose = work.context.decisions.choose_owner(record_type) if record_type.owned else None
    if choose is None:
        return records
    open_ones = [r for r in records if getattr(r, "owner_id", None) is None]
    if not open_ones:
        return records
    chosen = dict(zip((r.id for r in open_ones), choose(work, open_ones), strict=True))
    return [attrs.evolve(r, owner_id=chosen[r.id]) if chosen.get(r.id) is not None else r for r in records]


def unowned(record_type: RecordType, record: Any) -> Any:
    """Take the place holder out of a record that was decided to belong to nobody."""
    owned_by_nobody = record_type.owned and record.owner_id == NOBODY
    return attrs.evolve(record, owner_id=None) if owned_by_nobody else record


def journal_added(work: Work, plan: WritePlan, records: Sequence[Any], rows: Sequence[Sequence[Any]]) -> None:
    """Append one journal entry for each new record."""
    head = (*work.signature, "added", plan.type.name)
    image, dumps, at = plan.image, orjson.dumps, plan.customer_at
    key = plan.position["id"]
    append = work.pending.entries.append
    for record, row in zip(records, rows, strict=True):
        append((*head, row[key], None if at is None else row[at], None, dumps(image(record)).decode()))
    work.spill()


def ask(work: Work, record_type: RecordType, changes: Sequence[tuple[Any, Any]]) -> None:
    """Ask all who guard this record type; raise Objected with everything that they object to, unless overridden."""
    check = work.context.decisions.check_change(record_type)
    if check is None:
        return
    objections = check(work, [Change(b, a) for b, a in changes])
    subject = changes[0][1] if changes[0][1] is not None else changes[0][0]
    if objections and not work.overrides(record_type, subject, objections):
        texts = "; ".join(map(str, objections))
        raise Objected(f"The change of {record_type.name} {subject.id} is refused: {texts}.", objections)


def save_all(work: Work, records: Iterable[E]) -> list[E]:
    """Save changed records; see ``Work.save_all``."""
    saved: list[E] = []
    for chunk in chunks(records):
        plan = work.context.store.plan(type(chunk[0]))
        if plan.type.is_entry:
            raise Invalid(f"A {plan.type.name} is never changed.", todo="Add another one that corrects it.")
        work.access.require(plan.type, Action.EDIT)
        if len({r.id for r in chunk}) != len(chunk):
            raise Invalid(f"The same {plan.type.name} is saved twice in one call.")
        saved.extend(_save(work, plan, chunk))
    return saved


def before_images(work: Work, cls: type[E], records: Sequence[E]) -> list[E]:
    """Return the stored state of records that were read before, and check that it is the one that was read."""
    known: dict[UUID, Any] = {r.id: work.recall(cls, r.id) for r in records}
    # What was remembered may be older than what the caller has read since.
    missing = [r.id for r in records if getattr(known[r.id], "version", None) != getattr(r, "version", 0)]
    if missing:
        known |= dict.fromkeys(missing) | get_whole(work, cls, missing)
    found: list[E] = []
    name = work.context.registry.type_of(cls).name
    for record in records:
        before = known[record.id]
        if before is None:
            raise NotFound(f"There is no {name} {record.id} that this actor may read.")
        if before.version != getattr(record, "version", 0):
            raise Conflict(
                f"The {name} {record.id} was changed by somebody else: it is at version {before.version}, "
                f"and an older version was read.",
                todo="Read it again and repeat the change.",
            )
        found.append(before)
    return found


def _save(work: Work, plan: WritePlan, records: Sequence[Any]) -> list[Any]:
    befores = before_images(work, plan.type.cls, records)
    merged = [completed(work, plan.type, b, r) for b, r in zip(befores, records, strict=True)]
    edits = [e for e in (Edit.of(plan, b, r) for b, r in zip(befores, merged, strict=True)) if e.columns]
    for edit in edits:
        check_server_owned(plan, edit)
    if not edits:
        return [as_seen(work, r) for r in merged]
    check_edits(work, plan.type, edits)
    ask(work, plan.type, [(e.before, e.after) for e in edits])
    stored = write_edits(work, plan, edits, "changed")
    return [as_seen(work, stored.get(r.id, r)) for r in merged]


def check_edits(work: Work, record_type: RecordType, edits: Sequence[Edit]) -> None:
    """Check that the actor may make these changes, whatever verb brings them."""
    befores, afters = [e.before for e in edits], [e.after for e in edits]
    check_groups(work, record_type, afters, befores)
    check_owner_change(work, record_type, list(zip(befores, afters, strict=True)))
    check_references(work, record_type, afters, befores)
    check_restrictions(work, record_type, afters)


@attrs.frozen(eq=False)
class Edit:
    """One record before and after a change, with the columns that differ and their new stored values."""

    before: Any
    after: Any
    columns: tuple[str, ...]
    row: Mapping[str, Any]
    images: tuple[dict[str, Any], dict[str, Any]]

    @classmethod
    def of(cls, plan: WritePlan, before: Any, after: Any) -> Edit:
        """Compare the stored forms, which also checks the new values."""
        row, images = plan.changed(before, after)
        return cls(before, after, tuple(row), row, images)


def check_server_owned(plan: WritePlan, edit: Edit) -> None:
    """Refuse a change of a field that has its own verb."""
    for name in edit.columns:
        field = plan.type.fields.get(name)
        if (field is not None and field.server_owned) or name in (*SERVER, "pipeline", "stage"):
            verb = "work.move" if name in ("stage", "stage_since", "pipeline") else "crmcore itself"
            raise Invalid(f"'{plan.type.name}.{name}' is written by {verb}, not by work.save.")


def write_edits(work: Work, plan: WritePlan, edits: Sequence[Edit], kind: str) -> dict[UUID, Any]:
    """Store edits of one record class, with version check, scope and journal; return the stored records."""
    groups: dict[tuple[str, ...], list[Edit]] = {}
    for edit in edits:
        groups.setdefault(edit.columns, []).append(edit)
    store, at = work.context.store, work.context.store.time_of(work.now)
    with work.writing():
        for columns, group in groups.items():
            prepared, places = _update(work, plan, columns), [(f"c_{c}", c) for c in columns]
            alike = {"c_at": at, ACTOR: work.actor_param}
            rows = [
                prepared.params(
                    {"k_id": store.id_of(e.after.id), "k_version": e.before.version, **alike}
                    | {name: e.row[column] for name, column in places}
                )
                for e in group
            ]
            if work.channel.many(prepared.sql, rows) != len(group):
                _explain_failure(work, plan, group)
    stored = {e.after.id: plan.bumped(e.after, e.before.version + 1, work.now) for e in edits}
    if isinstance(edits[0].after, PipelineRecord):
        pipelines.recount(work, [(e.before, e.after) for e in edits])
    head, place = (*work.signature, kind, plan.type.name), plan.customer_at
    for e in edits:
        customer = None if place is None else store.id_of(getattr(e.after, plan.columns[place]))
        images = (orjson.dumps(i).decode() for i in e.images)
        work.pending.entries.append((*head, store.id_of(e.after.id), customer, *images))
    work.spill()
    work.remember(list(stored.values()))
    return stored


def _update(work: Work, plan: WritePlan, columns: tuple[str, ...]) -> Prepared:
    def made() -> Prepared:
        table = plan.table
        values: dict[str, Any] = {c: sa.bindparam(f"c_{c}", type_=table.c[c].type) for c in columns}
        values["version"] = table.c.version + 1
        values["updated_at"] = sa.bindparam("c_at", type_=table.c.updated_at.type)
        statement = (
            table.update()
            .values(values)
            .where(
                table.c.id == sa.bindparam("k_id", type_=sa.Uuid),
                table.c.version == sa.bindparam("k_version", type_=sa.BigInteger),
            )
        )
        return work.context.store.prepare(work.access.narrowed(statement, plan.type, Action.EDIT, table))

    return work.context.once((id(work.access), "update", plan.type.name, columns), made)


def _explain_failure(work: Work, plan: WritePlan, edits: Sequence[Edit]) -> None:
    """Say why an update touched fewer rows than it should: changed meanwhile, gone, or not allowed."""
    current = get_all(work, plan.type.cls, [e.before.id for e in edits])
    for edit in edits:
        found = current.get(edit.before.id)
        if found is None:
            raise NotFound(f"There is no {plan.type.name} {edit.before.id} that this actor may read.")
        if getattr(found, "version", 0) != edit.before.version:
            raise Conflict(
                f"The {plan.type.name} {edit.before.id} was changed by somebody else meanwhile.",
                todo="Read it again and repeat the change.",
            )
    raise Forbidden(f"This actor may read but not edit the {plan.type.name} {edits[0].before.id}.")


def completed(work: Work, record_type: RecordType, before: Any, after: Any) -> Any:
    """Return a changed record with what its writer could not see: hidden fields, and keys of a switched-off plugin."""
    hidden = work.access.hidden(record_type)
    if hidden:
        seen = as_seen(work, before)
        unseen = {n for n in hidden & set(record_type.fields) if getattr(after, n) == getattr(seen, n)}
        after = attrs.evolve(after, **{n: getattr(before, n) for n in unseen})
    was = before.custom
    changed = {k: v for k, v in after.custom.items() if not alike(was.get(k), v)}
    if not changed and len(after.custom) == len(was):
        return after
    check_custom(work, record_type, [after], changed)
    kept = {k: v for k, v in {**was, **changed}.items() if v is not None}
    return attrs.evolve(after, custom=kept)


def remove_all(work: Work, records: Iterable[Entry]) -> None:
    """Remove records with their parts; see ``Work.remove_all``."""
    for chunk in chunks(records):
        plan = work.context.store.plan(type(chunk[0]))
        # A part belongs to its record: whoever may edit that may take the part away.
        work.access.require(plan.type, Action.EDIT if plan.type.part else Action.REMOVE)
        current = get_whole(work, plan.type.cls, [r.id for r in chunk])
        for record in chunk:
            found = current.get(record.id)
            if found is None:
                raise NotFound(f"There is no {plan.type.name} {record.id} that this actor may read.")
            if getattr(found, "version", 0) != getattr(record, "version", 0):
                raise Conflict(f"The {plan.type.name} {record.id} was changed by somebody else.", todo="Read it again.")
        ask(work, plan.type, [(r, None) for r in current.values()])
        with work.writing():
            parts, users = referring(work, plan.type, list(current))
            if users:
                told = ", ".join(f"{n} {name} of {owner}" for owner, name, n in users)
                raise StillReferenced(
                    f"The {plan.type.name} cannot be removed: it is still referred to by {told}.",
                    todo="Remove or re-point those first.",
                )
            for part_plan, part_records in parts:
                delete(work, part_plan, part_records, with_their_record=True)
            delete(work, plan, list(current.values()))


def delete(work: Work, plan: WritePlan, records: Sequence[Any], *, with_their_record: bool = False) -> None:
    """Delete rows that the actor may remove, or parts of such rows, with one journal entry each."""
    store = work.context.store

    def made() -> Prepared:
        table = plan.table
        statement = table.delete().where(store.ids_clause(table.c.id))
        if not with_their_record:
            action = Action.EDIT if plan.type.part else Action.REMOVE
            statement = work.access.narrowed(statement, plan.type, action, table)
        return store.prepare(statement)

    prepared = work.context.once((id(work.access), "delete", plan.type.name, with_their_record), made)
    values = {"ids": store.ids_of([r.id for r in records]), ACTOR: work.actor_param}
    if work.channel.many(prepared.sql, [prepared.params(values)]) != len(records):
        raise Forbidden(f"This actor may read but not remove the {plan.type.name} {records[0].id}.")
    if isinstance(records[0], PipelineRecord):
        pipelines.recount(work, [(r, None) for r in records])
    head = (*work.signature, "removed", plan.type.name)
    for record in records:
        row, before = plan.encode(record), orjson.dumps(plan.image(record)).decode()
        customer = None if plan.customer_at is None else row[plan.customer_at]
        work.pending.entries.append((*head, row[plan.position["id"]], customer, before, None))
        work.forget(record)
