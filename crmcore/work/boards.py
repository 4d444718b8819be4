"""A board: the totals of each stage, read from rows that every move keeps up to date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore.model import NOBODY, Action, Pipeline, Scope
from crmcore.records import Money
from crmcore.store import Prepared, any_uuid, as_stored
from crmcore.work.access import ACTOR

if TYPE_CHECKING:
    from crmcore.work.work import Work


@attrs.frozen(kw_only=True)
class Lane:
    """One stage of a board: how many records stand in it, and their value by currency."""

    stage: str
    label: str
    records: int
    values: tuple[Money, ...]
    by_owner: tuple[tuple[UUID | None, int, tuple[Money, ...]], ...] = ()


@attrs.frozen(kw_only=True)
class Board:
    """The lanes of a pipeline, in the order of its stages."""

    pipeline: str
    lanes: tuple[Lane, ...]

    def lane(self, stage: str) -> Lane:
        """Return the lane of a stage."""
        return next(lane for lane in self.lanes if lane.stage == stage)


def board(work: Work, line: Pipeline) -> Board:
    """Return what the actor may see of a pipeline's totals; see ``Work.board``."""
    if work.pending.totals:
        work.pending.write_totals(work.channel, work.context.store)
    rows: dict[str, list[tuple[UUID, str, int, int]]] = {s.name: [] for s in line.stages}
    for stage, owner, currency, records, units in _rows(work, line):
        # A stage that the pipeline no longer has is not on the board; `crmcore doctor` reports such records.
        if stage in rows and (records or units):
            rows[stage].append((any_uuid(owner), currency, records, int(units)))
    return Board(pipeline=line.name, lanes=tuple(_lane(line, work, name, found) for name, found in rows.items()))


def _lane(line: Pipeline, work: Work, name: str, rows: list[tuple[UUID, str, int, int]]) -> Lane:
    owners = sorted({r[0] for r in rows}, key=str)
    return Lane(
        stage=name,
        label=work.context.registry.label(f"{line.name}.{name}"),
        records=sum(r[2] for r in rows),
        values=_sums(rows),
        by_owner=tuple(
            (None if o == NOBODY else o, sum(r[2] for r in rows if r[0] == o), _sums([r for r in rows if r[0] == o]))
            for o in owners
        ),
    )


def _sums(rows: list[tuple[UUID, str, int, int]]) -> tuple[Money, ...]:
    sums: dict[str, int] = {}
    for _, currency, _, units in rows:
        if currency:
            sums[currency] = sums.get(currency, 0) + units
    return tuple(Money.of_units(units, currency) for currency, units in sorted(sums.items()))


def _rows(work: Work, line: Pipeline) -> list[Any]:
    record_type = work.context.registry.type_of(line.record)
    scope = work.access.require(record_type, Action.READ)
    restricted = any(name == record_type.name for r in work.access.roles for name, _ in r.restrict)
    hidden = line.value is not None and line.value in work.access.hidden(record_type)
    # The kept totals know owners, and not what their records follow.
    if restricted or hidden or Scope.FOLLOWED in work.access.scopes(record_type, Action.READ):
        return _computed(work, line, hidden)

    def made() -> Prepared:
        table = work.context.store.tables.total
        shown = as_stored(*(c for n, c in table.c.items() if n != "pipeline"))
        statement = sa.select(*shown).where(table.c.pipeline == sa.bindparam("pipeline", type_=sa.String))
        if scope is not Scope.ALL:
            owner: sa.ColumnElement[Any] = table.c.owner_id
            if Scope.UNOWNED in work.access.scopes(record_type, Action.READ):
                owner = sa.func.nullif(owner, sa.literal(NOBODY, sa.Uuid), type_=sa.Uuid)
            owned = work.access.owned(record_type, Action.READ, owner)
            statement = statement if owned is None else statement.where(owned)
        return work.context.store.prepare(statement)

    prepared = work.context.once((id(work.access), "board", record_type.name), made)
    return work.channel.rows(prepared.sql, prepared.params({"pipeline": line.name, ACTOR: work.actor_param}))


def _computed(work: Work, line: Pipeline, hidden: bool) -> list[Any]:
    """Work the totals out where the kept ones would tell more than the actor may see."""
    face: Any = line.record.t
    groups: list[Any] = [face.c.stage, face.c.owner_id]
    value: Any = sa.literal(0)
    currency: Any = sa.literal("")
    if line.value is not None and not hidden:
        value = sa.func.coalesce(sa.func.sum(face.c[line.value]), 0)
        currency = sa.func.coalesce(face.c[f"{line.value}_currency"], "")
        groups.append(face.c[f"{line.value}_currency"])
    counted = sa.func.count()
    rows = work.select(
        sa.select(face.c.stage, face.c.owner_id, currency, counted, value)
        .where(face.c.pipeline == line.name).group_by(*groups)
    )  # fmt: skip
    return [(s, o or NOBODY, c, n, int((v or 0) * 10_000)) for s, o, c, n, v in rows]
