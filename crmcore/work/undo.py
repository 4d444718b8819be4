"""Taking back, from the journal, all that happened because of one cause: an import, a hand-over.

What was added goes, what was changed gets the values back that it had, what was removed returns. A record that
something else has changed since, or that others refer to by now, is kept as it is and told. Guards are not
asked: the state that comes back was allowed before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore.model import PipelineRecord
from crmcore.records import RecordType
from crmcore.store.encode import loads_any
from crmcore.work import pipelines, writing
from crmcore.work.past import CHANGES, CHUNK, decoded, is_kind, revived, stored_id
from crmcore.work.reading import get_whole
from crmcore.work.references import drop_companions, referred_to, referring

if TYPE_CHECKING:
    from crmcore.work.work import Work


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
    readded = taking.readd([t for t in newest if t.removed and not t.added])
    restored = taking.restore([t for t in newest if not t.removed and not t.added])
    removed = taking.remove([t for t in newest if t.added and not t.removed])
    return Undone(removed=removed, restored=restored, readded=readded, kept=tuple(taking.kept))


def _traces(work: Work, cause: UUID) -> tuple[dict[tuple[str, UUID], _Trace], list[Kept]]:
    """Read what a cause did, the newest first, so that what was there before it is read last and counts.

    Records of a plugin that is switched off come apart: nothing can be written there now.
    """
    store, known = work.context.store, work.context.registry.type_by_name
    table = store.tables.journal
    columns = (table.c.seq, table.c.kind, table.c.record_type, table.c.record_id, table.c.before)
    statement = (
        sa.select(*(sa.type_coerce(c, sa.types.NullType()) for c in columns))
        .where(table.c.cause == sa.bindparam("cause", type_=sa.types.NullType()), is_kind(table, *CHANGES))
        .order_by(table.c.seq.desc())
    )
    prepared = store.prepare(statement)
    found: dict[tuple[str, UUID], _Trace] = {}
    waiting: dict[tuple[str, UUID], Kept] = {}
    for seq, kind, name, stored, before in work.channel.rows(
        prepared.sql, prepared.params({"cause": store.id_of(cause)})
    ):
        record_id = stored_id(stored)
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


def _edited_since(work: Work, cause: UUID, traces: dict[tuple[str, UUID], _Trace]) -> dict[tuple[str, UUID], str]:
    """Return the records that something else has changed after the cause first touched them."""
    store = work.context.store
    table = store.tables.journal
    statement = (
        sa.select(sa.type_coerce(table.c.record_id, sa.types.NullType()), table.c.record_type, sa.func.max(table.c.seq))
        .where(store.ids_clause(table.c.record_id), is_kind(table, *CHANGES))
        .where(sa.or_(table.c.cause.is_(None), table.c.cause != sa.bindparam("cause", type_=sa.types.NullType())))
        .group_by(table.c.record_id, table.c.record_type)
    )
    prepared = store.prepare(statement)
    ids = list(dict.fromkeys(record_id for _, record_id in traces))
    found: dict[tuple[str, UUID], str] = {}
    for start in range(0, len(ids), CHUNK):
        values = {"ids": store.ids_of(ids[start : start + CHUNK]), "cause": store.id_of(cause)}
        for stored, name, last in work.channel.rows(prepared.sql, prepared.params(values)):
            trace = traces.get((name, stored_id(stored)))
            if trace is not None and last > trace.seq:
                found[name, trace.id] = "it was changed since"
    return found


@attrs.define(eq=False)
class _Taking:
    """One undo under way: who is not to be touched, and what was kept."""

    work: Work
    force: bool
    edited: dict[tuple[str, UUID], str]
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
            elif record is not None or not trace.added:
                self._keep(record_type, record, trace.id, why)

    def readd(self, traces: Sequence[_Trace]) -> int:
        """Add again what was removed, under its old id."""
        count = 0
        for record_type, run in self._runs(traces):
            plan = self.work.context.store.plan(record_type.cls)
            records = [plan.stamp(revived(record_type, t.id, t.before), self.work.now, None) for t in run]
            rows = [plan.encode(r) for r in records]
            with self.work.writing():
                self.work.channel.insert(plan.insert, plan.copy, rows)
                if isinstance(records[0], PipelineRecord):
                    pipelines.entered(self.work, records, {})
            writing.journal_added(self.work, plan, records, rows)
            count += len(records)
        return count

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
            moved = [pipelines.told_as_move(e) for e in edits if "stage" in e.columns]
            for kind, part in (("moved", moved), ("changed", [e for e in edits if "stage" not in e.columns])):
                if part:
                    writing.write_edits(self.work, plan, part, kind)
            if moved:
                pipelines.forget_moves(self.work, record_type, [e.after for e in moved])
            count += len(edits)
        return count

    def remove(self, traces: Sequence[_Trace]) -> int:
        """Remove what was added, unless somebody refers to it by now; its own parts have gone before it."""
        count = 0
        for record_type, run in self._runs(traces):
            ready = [record for _, record in self._ready(record_type, run)]
            if not ready:
                continue
            ids = [r.id for r in ready]
            held = referred_to(self.work, record_type, ids, parts=not self.force)
            for record in ready:
                if record.id in held:
                    self._keep(record_type, record, record.id, f"it is still referred to by {held[record.id]}")
            going = [r for r in ready if r.id not in held]
            if going:
                self._drop(record_type, going)
                count += len(going)
        return count

    def _drop(self, record_type: RecordType, records: Sequence[Any]) -> None:
        work, ids = self.work, [r.id for r in records]
        plan = work.context.store.plan(record_type.cls)
        with work.writing():
            drop_companions(work, record_type, ids)
            if self.force:
                for part_plan, parts in referring(work, record_type, ids)[0]:
                    writing.delete(work, part_plan, parts, with_their_record=True)
            writing.delete(work, plan, records, with_their_record=True)
