"""Writing the rows of one source: find or make each row's record, change it, and say what became of the row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import PipelineRecord, RecordType, Registry, Work
from crmcore.errors import CrmError
from crmcore_intake.attachments import attach
from crmcore_intake.cells import BadRow
from crmcore_intake.entries import EntryWriter
from crmcore_intake.lookups import Found, Lookups, store_made
from crmcore_intake.mapping import SourceMap
from crmcore_intake.origins import HISTORY
from crmcore_intake.plan import Draft, FieldChange, Place, Problem, RowAction, RowOutcome, Twin, Wanted, outcome_of
from crmcore_intake.recognizing import Recognizer
from crmcore_intake.records import Effect, Import, Key
from crmcore_intake.repeats import joined
from crmcore_intake.splitting import by_halves, refused
from crmcore_intake.subjects import Fields, Step, Subject, move, past_of, steps_left


class RowWriter:
    """Writes the rows of one source, a chunk at a time, each chunk in the transaction of the caller."""

    def __init__(self, registry: Registry, bound: SourceMap, lookups: Lookups, *, keep_files: bool = True) -> None:
        self._keep_files = keep_files
        self.bound = bound
        self.type: RecordType = registry.named_type(bound.source.record)
        self._lookups = lookups
        self._fields = Fields(self.type.cls, registry.custom_of(self.type))
        self._keep = bound.source.existing == "keep"
        self._on_pipeline = issubclass(self.type.cls, PipelineRecord)
        self._recognizer = Recognizer(bound.source.match, self._fields.make)
        self._entries = EntryWriter(bound.source.entries, f"{bound.scheme}.entry", self.type.name)

    def write(self, work: Work, into: Import, rows: Sequence[Draft | BadRow]) -> list[RowOutcome]:
        """Store a chunk and return what became of each row, in order. A row that is refused leaves nothing."""
        return by_halves(
            work,
            rows,
            lambda some: self._write(work, into, some),
            lambda row, problem: refused(row, self.type.name, problem),
            self._without_refused,
        )

    def _without_refused(self, row: Draft | BadRow, error: CrmError) -> Draft | None:
        """Return a row without the values that checks object to, if its profile would rather have it so."""
        objections = getattr(error, "objections", ())
        if isinstance(row, BadRow) or not objections:
            return None
        why = {o.field: str(o) for o in objections}
        rules = self.bound.source.fields
        if not all(name in row.values and rules[name].unreadable == "empty" for name in why):
            return None
        remarks = [Problem(row.origins.get(n), str(row.values[n]), f"{text}; left out") for n, text in why.items()]
        values = {name: value for name, value in row.values.items() if name not in why}
        return attrs.evolve(row, values=values, remarks=(*row.remarks, *remarks))

    def _write(self, work: Work, into: Import, rows: Sequence[Draft | BadRow]) -> list[RowOutcome]:
        drafts = [r for r in rows if isinstance(r, Draft) and not (r.problems or r.skipped)]
        wanted = [w for d in drafts for w in d.lookups.values()]
        found, made = self._lookups.resolve(work, wanted) if wanted else ({}, [])
        store_made(work, into, drafts, made)
        subjects = self._known(work, drafts)
        outcomes = [
            refused(row, self.type.name) if isinstance(row, BadRow) else self._take(row, subjects, found, work)
            for row in rows
        ]
        taken = [s for s in dict.fromkeys(subjects.values()) if s.taken]
        self._store(work, into, taken)
        hung = attach(work, into, taken, keep_files=self._keep_files)
        told = self._entries.write(work, into, taken) if self.bound.source.entries else {}
        hung = {row: (*hung.get(row, ()), *told.get(row, ())) for row in hung.keys() | told.keys()}
        return [_with_attached(o, hung[o.row]) if o.row in hung else o for o in outcomes]

    def _known(self, work: Work, drafts: Sequence[Draft]) -> dict[str, Subject]:
        """Return the records that rows of these keys became before, or in which they are recognized, by key."""
        leaders = [draft for draft in drafts if not draft.follows]
        ids = self._stored(work, dict.fromkeys(key for draft in drafts for key in _keys(draft)))
        new = [draft for draft in leaders if not any(key in ids for key in _keys(draft))]
        recognized = self._recognizer.find(work, new)
        records = work.get_all(self.type.cls, ids.values()) if ids else {}
        subjects: dict[str, Subject] = {}
        by_record: dict[UUID, Subject] = {}
        for draft in (*leaders, *(draft for draft in drafts if draft.follows)):
            keys = tuple(key for key in _keys(draft) if ids.get(key) in records)
            mine = list(dict.fromkeys(records[ids[key]] for key in keys))
            met = recognized.get(draft.row)
            if draft.key in subjects or not (mine or met is not None):
                continue
            doubt = met if isinstance(met, Problem) else self._doubt(mine)
            record: Any = None if doubt is not None else met or mine[0]
            subject = Subject(record, record, draft, doubt=doubt)
            if record is not None and by_record.setdefault(record.id, subject) is not subject:
                subject = by_record[record.id]  # two rows lead to one record, though nothing in the file says so
                subject.draft = joined(subject.draft, draft)
            subject.keys |= set(keys)
            subjects |= dict.fromkeys(_keys(draft), subject)
        return subjects

    def _stored(self, work: Work, keys: Iterable[str]) -> dict[str, UUID]:
        """Return the ids of the records that rows of these keys became before."""
        key, wanted = Key.t.c, list(keys)
        statement = sa.select(key.key, key.record_id).where(
            key.scheme == self.bound.scheme, key.record_type == self.type.name, key.key.in_(wanted)
        )
        return dict(work.select(statement)) if wanted else {}

    def _doubt(self, records: Sequence[Any]) -> Problem | None:
        if len(records) < 2:
            return None
        names = ", ".join(f"'{getattr(r, self.type.title or 'id')}'" for r in records)
        return Problem(None, "", f"makes one record with other rows, but they became {len(records)}: {names}")

    # -- deciding ---------------------------------------------------------------------------------

    def _take(self, draft: Draft, subjects: dict[str, Subject], found: dict[Wanted, Found], work: Work) -> RowOutcome:
        """Let a row change, or make, its record in memory."""
        subject = subjects.get(draft.key)
        if draft.follows:
            return self._follow(draft, draft.follows, subject)
        if subject is not None and not (draft.problems or draft.skipped):
            if subject.draft.row != draft.row:
                return self._follow(draft, subject.draft.line, subject if subject.taken or self._keep else None)
            draft = subject.draft
        draft = self._settled(draft, subjects, found)
        if subject is not None and subject.doubt is not None and not (draft.problems or draft.skipped):
            return refused(draft, self.type.name, subject.doubt)
        past = past_of(draft, draft.values, work.now) if self._on_pipeline else ()
        if subject is None:
            outcome = outcome_of(draft, self.type.name, None)
            if outcome.action is RowAction.CREATE:
                subject = Subject(self._fields.make(draft.values), None, draft, steps=past, taken=True)
                subjects |= dict.fromkeys(_keys(draft), subject)
            return outcome
        values = {n: v for n, v in draft.values.items() if n != "stage"} if self._on_pipeline else draft.values
        before = self._fields.read(subject.record, values)
        outcome = outcome_of(attrs.evolve(draft, values=values), self.type.name, before, keep=self._keep)
        if outcome.action in (RowAction.CHANGE, RowAction.UNCHANGED) and not self._keep:
            outcome = self._change(subject, draft, outcome, past)
        return outcome

    def _follow(self, draft: Draft, line: int, leader: Subject | None) -> RowOutcome:
        if leader is None or leader.doubt is not None:
            reason = f"makes one record with line {line:,}, which was refused"
            return refused(draft, self.type.name, Problem(None, "", reason))
        return RowOutcome(
            row=draft.row, line=draft.line, action=RowAction.UNCHANGED, record_type=self.type.name, key=draft.key,
            note=f"makes one record with line {line:,}",
        )  # fmt: skip

    def _change(self, subject: Subject, draft: Draft, outcome: RowOutcome, past: tuple[Step, ...]) -> RowOutcome:
        changes = outcome.changes
        subject.steps, problem = steps_left(subject.before, past) if past else ((), None)
        if problem is not None:
            return refused(draft, self.type.name, problem)
        if subject.steps:
            origin = draft.origins.get("stage", "")
            changes = (*changes, FieldChange("stage", subject.before.stage, subject.steps[-1][0], origin))
        subject.record = self._fields.change(subject.record, outcome.changes)
        subject.draft, subject.taken = draft, True
        return attrs.evolve(outcome, action=RowAction.CHANGE if changes else RowAction.UNCHANGED, changes=changes)

    def _settled(self, draft: Draft, subjects: dict[str, Subject], found: dict[Wanted, Found]) -> Draft:
        """Return the draft with the identifiers that its lookups came to, or with the reasons why to none."""
        if not draft.lookups or draft.problems or draft.skipped:
            return draft
        values, problems, remarks = dict(draft.values), [], list(draft.remarks)
        for name, wanted in draft.lookups.items():
            here = found[wanted]
            if here.reason and wanted.by == self.bound.scheme and (above := subjects.get(wanted.text)) is not None:
                here = Found(above.record.id)  # a row further up in this very chunk
            if here.reason:
                problems.append(Problem(wanted.column, wanted.text, here.reason))
            elif here.id is not None:
                values[name] = here.id
            elif here.remark:
                remarks.append(Problem(wanted.column, wanted.text, here.remark))
        return attrs.evolve(draft, values=values, problems=tuple(problems), remarks=tuple(remarks))

    # -- storing ----------------------------------------------------------------------------------

    def _store(self, work: Work, into: Import, subjects: Sequence[Subject]) -> None:
        new = [s for s in subjects if s.new]
        if self._on_pipeline:
            added = work.add_with_history((s.record, s.steps) for s in new)
        else:
            added = work.add_all(s.record for s in new)
        for subject, record in zip(new, added, strict=True):
            subject.record = record
        work.add_all(key for s in subjects for key in self._new_keys(into, s))
        touched = [s for s in subjects if not s.new and (s.record is not s.before or s.steps)]
        for subject, record in zip(touched, work.save_all(s.record for s in touched), strict=True):
            subject.record = record
        move(work, touched)
        work.add_all(effect for s in (*touched, *new) for effect in self._effects(into, s))

    def _new_keys(self, into: Import, subject: Subject) -> Iterator[Key]:
        draft = subject.draft
        for twin in (Twin(draft.key, draft.row, draft.line), *draft.twins):
            if twin.key not in subject.keys:
                yield Key(
                    scheme=self.bound.scheme, key=twin.key, record_type=self.type.name, record_id=subject.record.id,
                    import_id=into.id, row=twin.row, line=twin.line,
                    recognized=True if twin.row != draft.row or not subject.new else None,
                )  # fmt: skip

    def _effects(self, into: Import, subject: Subject) -> Iterator[Effect]:
        """Yield what tells of a change, and which values came from rows further down."""
        draft = subject.draft
        made = partial(
            Effect, import_id=into.id, record_type=self.type.name, record_id=subject.record.id,
            version_from=0 if subject.new else subject.before.version, version_to=subject.record.version,
        )  # fmt: skip
        if not subject.new:
            yield made(row=draft.row, line=draft.line)
        others: dict[Place, dict[str, None]] = {}
        for name, place in draft.given.items():
            if name in self.type.fields or name in self._fields.custom or name.startswith(HISTORY):
                others.setdefault(place, {})[name] = None
        for (row, line), columns in others.items():
            yield made(row=row, line=line, columns=columns)


def _keys(draft: Draft) -> tuple[str, ...]:
    """The keys of the rows that a draft speaks for."""
    return (draft.key, *(twin.key for twin in draft.twins))


def _with_attached(outcome: RowOutcome, attached: tuple[FieldChange, ...]) -> RowOutcome:
    action = RowAction.CREATE if outcome.action is RowAction.CREATE else RowAction.CHANGE
    return attrs.evolve(outcome, action=action, changes=(*outcome.changes, *attached))
