"""Relating the customers of a source to each other, when all of its rows are in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Registry, Relation, Work
from crmcore_intake.lookups import Found, Lookups, store_made
from crmcore_intake.mapping import SourceMap
from crmcore_intake.origins import column_of
from crmcore_intake.plan import Draft, FieldChange, Problem, RowAction, RowOutcome, Wanted
from crmcore_intake.records import Effect, Import, Key
from crmcore_intake.splitting import by_halves, refused

Triple = tuple[UUID, UUID, str]


@attrs.frozen(eq=False)
class _Plan:
    """The relations of a chunk that are not there yet, and what becomes of its rows."""

    relations: dict[Triple, Relation] = attrs.field(factory=dict)
    effects: list[Effect] = attrs.field(factory=list)
    outcomes: list[RowOutcome] = attrs.field(factory=list)


@attrs.frozen(eq=False)
class _Told:
    """What there is to say of the relations of one row."""

    changes: list[FieldChange] = attrs.field(factory=list)
    problems: list[Problem] = attrs.field(factory=list)
    remarks: list[Problem] = attrs.field(factory=list)

    def outcomes(self, draft: Draft, record_type: str) -> Iterator[RowOutcome]:
        """Yield what became of the row: some relations may be made, and others refused."""
        if self.changes or self.remarks:
            yield RowOutcome(
                row=draft.row, line=draft.line, record_type=record_type, key=draft.key,
                action=RowAction.RELATE if self.changes else RowAction.UNRELATED,
                changes=tuple(self.changes), remarks=tuple(self.remarks),
            )  # fmt: skip
        if self.problems:
            yield refused(draft, record_type, *self.problems)


class RelationWriter:
    """The second pass over a source: a parent may stand further down than its subsidiary."""

    def __init__(self, registry: Registry, bound: SourceMap, lookups: Lookups) -> None:
        self.bound = bound
        self.type = registry.named_type(bound.source.record)
        self._lookups = lookups
        self._keep = bound.source.existing == "keep"

    def write(self, work: Work, into: Import, drafts: Sequence[Draft]) -> list[RowOutcome]:
        """Store the relations of a chunk; rows whose relations are all there, or which were refused, tell nothing."""
        ready = [d for d in drafts if d.relations and not (d.problems or d.skipped)]
        if not ready:
            return []
        return by_halves(
            work,
            ready,
            lambda some: self._write(work, into, some),
            lambda draft, problem: refused(draft, self.type.name, problem),
        )

    def _write(self, work: Work, into: Import, drafts: Sequence[Draft]) -> list[RowOutcome]:
        key = Key.t.c
        rows = work.select(
            sa.select(key.key, key.record_id, key.import_id, key.recognized, key.row).where(
                key.scheme == self.bound.scheme,
                key.record_type == self.type.name,
                key.key.in_(list(dict.fromkeys(d.key for d in drafts))),
            )
        )
        own = {
            k: (id, row if import_id == into.id and not recognized else 0)
            for k, id, import_id, recognized, row in rows
            if import_id == into.id or not self._keep
        }
        drafts = [d for d in drafts if d.key in own]
        found, made = self._lookups.resolve(work, (r.to for d in drafts for r in d.relations))
        store_made(work, into, drafts, made)
        present = _present(work, [own[d.key][0] for d in drafts])
        plan = _Plan()
        for draft in drafts:
            self._plan(draft, own[draft.key], found, present, into, plan)
        work.add_all(plan.relations.values())
        work.add_all(plan.effects)
        return plan.outcomes

    def _plan(
        self,
        draft: Draft,
        own: tuple[UUID, int],
        found: dict[Wanted, Found],
        present: set[Triple],
        into: Import,
        plan: _Plan,
    ) -> None:
        id, maker = own
        fresh = maker == draft.row
        told = _Told()
        for wanted in draft.relations:
            to, other = wanted.to, found[wanted.to]
            reason = other.reason or ("is the customer of this row itself" if other.id == id else "")
            if reason:
                told.problems.append(Problem(to.column, to.text, reason))
            elif other.id is None:
                told.remarks.append(Problem(to.column, to.text, other.remark))
            elif (triple := (id, other.id, wanted.kind.value)) not in present and triple not in plan.relations:
                made = Relation(from_id=id, to_id=other.id, kind=wanted.kind, role=wanted.role)
                plan.relations[triple] = made
                told.changes.append(FieldChange(wanted.kind.value, None, to.text, to.column or ""))
                if (effect := _effect(into, draft, made, to.column or "", fresh=fresh)) is not None:
                    plan.effects.append(effect)
        plan.outcomes.extend(told.outcomes(draft, self.type.name))


def _effect(into: Import, draft: Draft, made: Relation, column: str, *, fresh: bool) -> Effect | None:
    """What tells of a relation, unless the key of a ``fresh`` customer, which this very row made, does."""
    kind = made.kind.value
    columns = None if column_of(into.columns, kind) == column else {kind: column}
    if fresh and columns is None:
        return None
    return Effect(
        import_id=into.id, row=draft.row, line=draft.line, record_type="relation", record_id=made.id, columns=columns
    )


def _present(work: Work, ids: Sequence[UUID]) -> set[Triple]:
    """Return the relations that these customers have; one that somebody has ended is not made again."""
    relation = Relation.t.c
    statement = sa.select(relation.from_id, relation.to_id, relation.kind).where(
        relation.from_id.in_(list(dict.fromkeys(ids)))
    )
    return {(a, b, kind) for a, b, kind in work.select(statement)} if ids else set()
