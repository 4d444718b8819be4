"""Taking back, from the journal, all that happened because of one cause: an import, a hand-over.

What was added goes, what was changed gets the values back that it had, what was removed returns. A record that
something else has changed since, or that others refer to by now, is kept as it is and told. Guards are not
asked: the state that comes back was allowed before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID, uuid5

import attrs
import sqlalchemy as sa

from crmcore.errors import Conflict, NotFound, NotUnique
from crmcore.model import PipelineRecord, StageMove
from crmcore.records import RecordType
from crmcore.store import WritePlan, any_uuid, as_stored, loads_any
from crmcore.work import pipelines, writing
from crmcore.work.past import CHANGES, CHUNK, decoded, is_kind, revived
from crmcore.work.reading import get_whole
from crmcore.work.references import Key, Link, drop_companions, links_to, referring

if TYPE_CHECKING:
    from crmcore.work.work import Work

T = TypeVar("T")


@attrs.frozen(kw_only=True)
class Kept:
    """A record that was not taken back, and why."""

    record_type: str
    record_id: UUID
    title: str
    why: str


@attrs.frozen(kw_only=True)
class Undone:
    """What an undo did, in records: those removed that had been added, restored, and added again."""

    removed: int = 0
    restored: int = 0
    readded: int = 0
    kept: tuple[Kept, ...] = ()


@attrs.define(eq=False)
class _Trace:
    """What one cause did to one record; ``before`` holds the fields as they were at first."""

    type: RecordType
    id: UUID
    seq: int
    added: bool = False
    removed: bool = False
    before: dict[str, Any] = attrs.field(factory=dict)


def undo(work: Work, cause: UUID, *, force: bool) -> Undone:
    """Take back all that happened because of ``cause``; see ``Work.undo``."""
    traces, waiting = _traces(work, cause)
    taking = _Taking(work, force, {} if force else _edited_since(work, cause, traces), waiting)
    # What came later refers to what came before: the newest first.
    newest = sorted(traces.values(), key=lambda t: -t.seq)
    added = [t for t in newest if t.added and not t.removed]
    # What only this cause refers to goes at first, since it may hold unique values that belong to what returns.
    removed, held = taking.remove(added, last=False)
    readded = taking.readd([t for t in newest if t.removed and not t.added])
    restored = taking.restore([t for t in newest if not t.removed and not t.added])
    removed += taking.remove(held)[0] if held else 0
    if not force and work.channel.postgres:
        _require_quiet(work, cause, traces, taking.edited)
    return Undone(removed=removed, restored=restored, readded=readded, kept=tuple(taking.kept))


def _require_quiet(work: Work, cause: UUID, traces: dict[Key, _Trace], edited: dict[Key, str]) -> None:
    """Refuse what others have changed meanwhile: by now they wait for what was written here, or have failed."""
    for name, record_id in _edited_since(work, cause, traces).keys() - edited.keys():
        raise Conflict(f"The {name} {record_id} was changed meanwhile by somebody else.", todo="Take it back again.")


def _traces(work: Work, cause: UUID) -> tuple[dict[Key, _Trace], list[Kept]]:
    """Read what a cause did, the newest first, so that what was there before it is read last and counts.

    Records of a plugin that is switched off come apart: nothing can be written there now.
    """
    store, known = work.context.store, work.context.registry.type_by_name
    table = store.tables.journal
    columns = (table.c.seq, table.c.kind, table.c.record_type, table.c.record_id, table.c.before)
    statement = (
        sa.select(*as_stored(*columns))
        .where(table.c.cause == sa.bindparam("cause", type_=sa.types.NullType()), is_kind(table, *CHANGES))
        .order_by(table.c.seq.desc())
    )
    found: dict[Key, _Trace] = {}
    waiting: dict[Key, Kept] = {}
    for seq, kind, name, stored, before in work.channel.fetch(store.prepare(statement), cause=store.id_of(cause)):
        record_id = any_uuid(stored)
        if name not in known:
            why = "its plugin is switched off"
            waiting[name, record_id] = Kept(record_type=name, record_id=record_id, title="", why=why)
            continue
        trace = found.get((name, record_id))
        if trace is None:
            trace = found[name, record_id] = _Trace(known[name], record_id, seq, removed=kind == "removed")
        trace.seq, trace.added = seq, kind == "added"
        if before is not None:
            trace.before.update(loads_any(before))
    return found, list(waiting.values())


def undo_of(cause: UUID) -> UUID:
    """Return the cause that the entries of an undo carry, so that they count as no change of somebody else's."""
    return uuid5(cause, "undo")


def _edited_since(work: Work, cause: UUID, traces: dict[Key, _Trace]) -> dict[Key, str]:
    """Return the records that something else has changed after the cause first touched them.

    What was undone by now has changed nothing.
    """
    store = work.context.store
    table = store.tables.journal
    columns = (table.c.record_type, table.c.record_id, table.c.cause)
    statement = (
        sa.select(*as_stored(*columns), sa.func.max(table.c.seq))
        .where(store.ids_clause(table.c.record_id), is_kind(table, *CHANGES))
        .where(sa.or_(table.c.cause.is_(None), table.c.cause != sa.bindparam("cause", type_=sa.types.NullType())))
        .group_by(*columns)
    )
    prepared = store.prepare(statement)
    last: dict[Key, dict[UUID | None, int]] = {}
    ids = list(dict.fromkeys(record_id for _, record_id in traces))
    for start in range(0, len(ids), CHUNK):
        some = store.ids_of(ids[start : start + CHUNK])
        for name, stored, because, seq in work.channel.fetch(prepared, ids=some, cause=store.id_of(cause)):
            by_cause = last.setdefault((name, any_uuid(stored)), {})
            by_cause[None if because is None else any_uuid(because)] = seq
    edited = (key for key, others in last.items() if key in traces and _newest(others) > traces[key].seq)
    return dict.fromkeys(edited, "it was changed since")


def _newest(by_cause: dict[UUID | None, int]) -> int:
    """Return the number of the newest entry of a record that stands; 0 if there is none."""
    taken_back = {c for c in by_cause if c is not None and by_cause.get(undo_of(c), 0) > by_cause[c]}
    beside = {*taken_back, *(undo_of(c) for c in taken_back)}
    return max((seq for because, seq in by_cause.items() if because not in beside), default=0)


@attrs.define(eq=False)
class _Taking:
    """One undo under way: who is not to be touched, and what was kept."""

    work: Work
    force: bool
    edited: dict[Key, str]
    kept: list[Kept]

    def _runs(self, traces: Iterable[_Trace]) -> Iterator[tuple[RecordType, list[_Trace]]]:
        """Yield runs of one record type, at most a thousand long, in order."""
        for _, run in groupby(traces, lambda t: t.type.name):
            items = list(run)
            for start in range(0, len(items), CHUNK):
                yield items[0].type, items[start : start + CHUNK]

    def _keep(self, record_type: RecordType, record: Any, record_id: UUID, why: str) -> None:
        title = str(getattr(record, record_type.title, "") or "") if record_type.title else ""
        self.kept.append(Kept(record_type=record_type.name, record_id=record_id, title=title, why=why))

    def _ready(self, record_type: RecordType, traces: Sequence[_Trace]) -> Iterator[tuple[_Trace, Any]]:
        """Yield those whose record is there and is not to be kept, with the record."""
        current = get_whole(self.work, record_type.cls, [t.id for t in traces])
        for trace in traces:
            record = current.get(trace.id)
            why = self.edited.get((record_type.name, trace.id)) if record is not None else "it is gone"
            if why is None:
                yield trace, record
            else:
                self._keep(record_type, record, trace.id, why)

    def readd(self, traces: Sequence[_Trace]) -> int:
        """Add again what was removed, under its old id."""
        count = 0
        moved = {UUID(t.before["record_id"]) for t in traces if t.type.cls is StageMove}
        for record_type, run in self._runs(traces):
            plan = self.work.context.store.plan(record_type.cls)
            there = get_whole(self.work, record_type.cls, [t.id for t in run])
            gone = [revived(record_type, t.id, t.before) for t in run if t.id not in there]
            records = [plan.stamp(r, self.work.now, None) for r in self._standing(record_type, gone)]
            count += self._fitting(record_type, records, lambda r: r, partial(self._add, plan, moved))
        return count

    def _add(self, plan: WritePlan, moved: set[UUID], records: Sequence[Any]) -> None:
        rows = [plan.encode(r) for r in records]
        with self.work.writing():
            self.work.channel.insert(plan.insert, plan.copy, rows)
            if isinstance(records[0], PipelineRecord):
                if without := [r for r in records if r.id not in moved]:
                    pipelines.entered(self.work, without, {})
                # The history of the others comes back by itself.
                pipelines.recount(self.work, [(None, r) for r in records if r.id in moved])
        writing.journal_added(self.work, plan, records, rows)

    def _fitting(
        self,
        record_type: RecordType,
        items: Sequence[T],
        record_of: Callable[[T], Any],
        write: Callable[[Sequence[T]], None],
    ) -> int:
        """Write what fits to what is there by now, keep the rest in mind, and return how many were written."""
        if not items:
            return 0
        try:
            with self.work.savepoint():
                write(items)
        except (NotUnique, NotFound) as error:
            if len(items) == 1:
                taken = isinstance(error, NotUnique)
                why = "a value that it had is taken by now" if taken else "what it referred to is gone"
                self._keep(record_type, record_of(items[0]), record_of(items[0]).id, why)
                return 0
        else:
            self.work.spill()
            return len(items)
        half = len(items) // 2
        return sum(self._fitting(record_type, part, record_of, write) for part in (items[:half], items[half:]))

    def _standing(self, record_type: RecordType, records: Sequence[Any]) -> list[Any]:
        """Leave out those that refer to something which is gone by now, and keep that in mind."""
        lost: set[UUID] = set()
        for name, target in record_type.references.items():
            wanted = {getattr(r, name) for r in records} - {None}
            lost |= wanted - get_whole(self.work, target.cls, wanted).keys() - {r.id for r in records}
        standing = []
        for record in records:
            if lost & {getattr(record, name) for name in record_type.references}:
                self._keep(record_type, record, record.id, "what it referred to is gone")
            else:
                standing.append(record)
        return standing

    def restore(self, traces: Sequence[_Trace]) -> int:
        """Give records the values back that they had."""
        count = 0
        for record_type, run in self._runs(traces):
            plan = self.work.context.store.plan(record_type.cls)
            pairs = [
                (record, attrs.evolve(record, **decoded(record_type, t.before)))
                for t, record in self._ready(record_type, run)
            ]
            edits = [e for e in (writing.Edit.of(plan, old, new) for old, new in pairs) if e.columns]
            count += self._fitting(record_type, edits, lambda e: e.before, partial(self._put_back, record_type, plan))
        return count

    def _put_back(self, record_type: RecordType, plan: WritePlan, edits: Sequence[writing.Edit]) -> None:
        # There and back again is a move too: the stage is the old one, and the time is not.
        moved = [pipelines.told_as_move(e) for e in edits if "stage_since" in e.columns or "stage" in e.columns]
        known = {e.after.id for e in moved}
        for kind, part in (("moved", moved), ("changed", [e for e in edits if e.after.id not in known])):
            if part:
                writing.write_edits(self.work, plan, part, kind)
        if moved:
            pipelines.rewind_moves(self.work, record_type, [(e.before, e.after) for e in moved])

    def remove(self, traces: Sequence[_Trace], *, last: bool = True) -> tuple[int, list[_Trace]]:
        """Remove what was added, but for what stays; return how much went, and what stays.

        The ``last`` time, what stays is kept in mind.
        """
        count = 0
        staying = self._staying({(t.type.name, t.id) for t in traces})
        held = [t for t in traces if (t.type.name, t.id) in staying]
        gone = [t for t in traces if (t.type.name, t.id) not in staying]
        self._unlink(gone)
        for record_type, run in self._runs(held if last else ()):
            for record in get_whole(self.work, record_type.cls, [t.id for t in run]).values():
                if why := staying[record_type.name, record.id]:
                    self._keep(record_type, record, record.id, why)
        for record_type, run in self._runs(gone):
            current = get_whole(self.work, record_type.cls, [t.id for t in run])
            going = [current[t.id] for t in run if t.id in current]
            if going:
                self._drop(record_type, going)
                count += len(going)
        return count, held

    def _unlink(self, traces: Sequence[_Trace]) -> None:
        """Empty references that were set after the record was added: they may point to what came later, in a circle."""
        leaving = {(t.type.name, t.id) for t in traces}
        for record_type, run in self._runs(t for t in traces if t.before.keys() & t.type.references.keys()):
            plan = self.work.context.store.plan(record_type.cls)
            edits: list[writing.Edit] = []
            for record in get_whole(self.work, record_type.cls, [t.id for t in run]).values():
                empty: dict[str, Any] = {
                    name: None
                    for name, target in record_type.references.items()
                    if record_type.fields[name].optional and (target.name, getattr(record, name)) in leaving
                }
                if empty:
                    edits.append(writing.Edit.of(plan, record, attrs.evolve(record, **empty)))
            if edits:
                writing.write_edits(self.work, plan, edits, "changed")

    def _staying(self, added: set[Key]) -> dict[Key, str]:
        """Return which added records stay, and why; the text is empty for what stays with another record.

        One that was changed since stays, with its parts and what tells of it; so does what anything refers to that
        itself stays, or that is somebody else's.
        """
        refers: dict[Key, list[tuple[Key, str]]] = {}
        belongs: dict[Key, list[Key]] = {}
        staying = {key: self.edited[key] for key in added & self.edited.keys()}
        for link in self._links(added | self.edited.keys()):
            if link.source in added:
                refers.setdefault(link.source, []).append((link.target, link.label))
                if link.belongs:
                    belongs.setdefault(link.target, []).append(link.source)
            elif link.target in added and not (self.force and link.belongs):
                staying.setdefault(link.target, f"{link.label} refers to it")
        waiting = [*staying, *self.edited]
        while waiting:
            key = waiting.pop()
            near = [(part, "") for part in belongs.get(key, ())]
            near += [(target, f"{label} that is kept refers to it") for target, label in refers.get(key, ())]
            for other, why in near:
                if other in added and other not in staying:
                    staying[other] = why
                    waiting.append(other)
        return staying

    def _links(self, keys: Iterable[Key]) -> Iterator[Link]:
        by_type: dict[str, list[UUID]] = {}
        for name, record_id in keys:
            by_type.setdefault(name, []).append(record_id)
        for name, ids in by_type.items():
            record_type = self.work.context.registry.named_type(name)
            # Many at once: a reference without an index is searched for all of them in one pass.
            for start in range(0, len(ids), 20 * CHUNK):
                yield from links_to(self.work, record_type, ids[start : start + 20 * CHUNK])

    def _drop(self, record_type: RecordType, records: Sequence[Any]) -> None:
        work, ids = self.work, [r.id for r in records]
        plan = work.context.store.plan(record_type.cls)
        with work.writing():
            drop_companions(work, record_type, ids)
            if self.force:
                for part_plan, parts in referring(work, record_type, ids)[0]:
                    writing.delete(work, part_plan, parts, with_their_record=True)
            writing.delete(work, plan, records, with_their_record=True)
