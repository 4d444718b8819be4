"""Records on pipelines: where they start, how they move, and the totals that a board reads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from itertools import pairwise
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

import attrs

from crmcore.errors import Invalid, TransitionRejected
from crmcore.model import NOBODY, Action, Move, Objection, Pipeline, PipelineRecord, Stage, StageMove
from crmcore.records import Money, RecordType
from crmcore.records.types import in_utc
from crmcore.store import WritePlan
from crmcore.work.holding import holding
from crmcore.work.reading import as_seen

if TYPE_CHECKING:
    from crmcore.work.work import Work

P = TypeVar("P", bound=PipelineRecord)
Past = Sequence[tuple[str, datetime]]
"""The stages that a record entered, in order, each with its time."""


def pipeline_for(work: Work, record: PipelineRecord) -> Pipeline:
    """Return the pipeline that a record names, or the first one of its class."""
    registry = work.context.registry
    if record.pipeline:
        found = registry.pipeline(record.pipeline)
        if found.record is not type(record):
            raise Invalid(f"The pipeline '{found.name}' is not for {registry.type_of(type(record)).name}.")
        return found
    known = registry.pipelines_of.get(type(record), ())
    if not known:
        raise Invalid(f"There is no pipeline for '{registry.type_of(type(record)).name}'.")
    return known[0]


def placed(work: Work, records: Sequence[P]) -> list[P]:
    """Put new records in a stage: the one they name, through its gate, or the first of their pipeline."""
    made: list[P] = []
    steps: list[Step] = []
    for record in records:
        line = pipeline_for(work, record)
        stage = line.stage(record.stage) if record.stage else line.stages[0]
        since = in_utc(record.stage_since, "'stage_since'") if record.stage_since else work.now
        dates = _dates(line, stage, record, work.day_of(since), entering=True)
        made.append(attrs.evolve(record, pipeline=line.name, stage=stage.name, stage_since=since, **dates))
        if stage is not line.stages[0]:
            steps.append(Step(attrs.evolve(record, stage=""), line, stage, since))
    if steps:
        _ask(work, work.context.store.plan(type(records[0])), steps)
    return made


def _dates(line: Pipeline, stage: Stage, record: Any, day: date, *, entering: bool) -> dict[str, Any]:
    """Return the dates of opening and closing that a stage sets, unless the record already has them."""
    dates: dict[str, Any] = {}
    if entering and line.opened and getattr(record, line.opened) is None:
        dates[line.opened] = day
    if line.closed:
        if not stage.closed:
            dates[line.closed] = None
        elif getattr(record, line.closed) is None:
            dates[line.closed] = day
    return dates


def add_with_history(work: Work, entries: Iterable[tuple[P, Past]]) -> list[P]:
    """Add records that have a past; see ``Work.add_with_history``."""
    from crmcore.work import writing

    pasts: dict[UUID, Past] = {}
    records: list[P] = []
    for record, past in entries:
        pasts[record.id] = past
        records.append(record)
    added: list[P] = []
    for chunk in writing.chunks(records):
        plan = work.context.store.plan(type(chunk[0]))
        work.access.require(plan.type, Action.CREATE)
        steps = [_arrival(work, r, pasts[r.id]) for r in writing.with_owners(work, plan.type, chunk)]
        # Where a record starts by itself there is no gate; every other stage it enters as if it were moved there.
        _ask(work, plan, [s for s in steps if s.record.stage or s.stage is not s.line.stages[0]])
        arrived = [_arrived(work, s, pasts[s.record.id]) for s in steps]
        added.extend(writing.insert(work, plan, arrived, pasts))
    return added


def _arrival(work: Work, record: P, past: Past) -> Step:
    """Return the last step of a past, after checking that each step may follow the one before."""
    line = pipeline_for(work, record)
    if not past:
        start = line.stage(record.stage) if record.stage else line.stages[0]
        return Step(attrs.evolve(record, stage=""), line, start, work.now)
    before = attrs.evolve(record, stage="", stage_since=None)
    for (name, at), (following, then) in pairwise(past):
        before = attrs.evolve(record, stage=line.stage(name).name, stage_since=in_utc(at, "'at'"))
        _step(work, before, following, then)
    return Step(before, line, line.stage(past[-1][0]), in_utc(past[-1][1], "'at'"))


def _arrived(work: Work, step: Step, past: Past) -> Any:
    line, record = step.line, step.record
    dates = _dates(line, step.stage, record, work.day_of(step.at), entering=False)
    if line.opened and getattr(record, line.opened) is None:
        dates[line.opened] = work.day_of(past[0][1]) if past else work.today
    return attrs.evolve(record, pipeline=line.name, stage=step.stage.name, stage_since=step.at, **dates)


def entered(work: Work, records: Sequence[PipelineRecord], pasts: Mapping[UUID, Past]) -> None:
    """Write the stage history so far of new records, and count them in."""
    name, user = work.context.registry.type_of(type(records[0])).name, work.actor.id
    lines: list[StageMove] = []
    for r in records:
        left, since = None, None
        for stage, at in pasts.get(r.id) or ((r.stage, r.stage_since or work.now),):
            lines.append(
                StageMove(
                    record_type=name, record_id=r.id, pipeline=r.pipeline, from_stage=left, to_stage=stage,
                    at=at, entered_at=since, user_id=user,
                )
            )  # fmt: skip
            left, since = stage, at
    _history(work, lines)
    recount(work, [(None, r) for r in records])


def _history(work: Work, moves: Sequence[StageMove]) -> None:
    plan = work.context.store.plan(StageMove)
    work.channel.insert(plan.insert, plan.copy, [plan.encode(m) for m in moves])


def recount(work: Work, changes: Iterable[tuple[PipelineRecord | None, PipelineRecord | None]]) -> None:
    """Take records out of the totals they counted in, and into those that they count in now."""
    id_of, add = work.context.store.id_of, work.pending.add_total
    for before, after in changes:
        for record, sign in ((before, -1), (after, 1)):
            if record is not None:
                value = _value(work, record)
                key = (record.pipeline, record.stage, id_of(record.owner_id or NOBODY), value.currency if value else "")
                add(key, sign, sign * value.units if value else 0)


def _value(work: Work, record: PipelineRecord) -> Money | None:
    found = work.context.registry.pipelines.get(record.pipeline)
    field = found.value.value if found else None
    return getattr(record, field) if field else None


@attrs.frozen(eq=False)
class Step:
    """One record, where it goes, and when."""

    record: Any
    line: Pipeline
    stage: Stage
    at: datetime


def move_all(work: Work, records: Sequence[P], to: str, at: datetime | Mapping[UUID, datetime] | None) -> list[P]:
    """Move records of one class; see ``Work.move_all``."""
    from crmcore.work import writing

    moved: list[P] = []
    for chunk in writing.chunks(list(records)):
        plan = work.context.store.plan(type(chunk[0]))
        work.access.require(plan.type, Action.EDIT)
        befores = writing.before_images(work, type(chunk[0]), chunk)
        given = [writing.completed(work, plan.type, b, r) for b, r in zip(befores, chunk, strict=True)]
        steps = [_step(work, r, to, at.get(r.id) if isinstance(at, Mapping) else at) for r in befores]
        # What the caller fills together with the move counts for what the stage requires.
        _ask(work, plan, [s if s.record is r else attrs.evolve(s, record=r) for s, r in zip(steps, given, strict=True)])
        edits = [_edit(work, plan, step, after) for step, after in zip(steps, given, strict=True)]
        writing.check_edits(work, plan.type, edits)
        writing.ask(work, plan.type, [(e.before, e.after) for e in edits])
        stored = writing.write_edits(work, plan, edits, "moved")
        with work.writing():
            _history(work, [_line(work, plan.type, s) for s in steps])
        moved.extend(as_seen(work, stored[r.id]) for r in befores)
    return moved


def _step(work: Work, record: PipelineRecord, to: str, at: datetime | None) -> Step:
    line = pipeline_for(work, record)
    target = line.stage(to)
    allowed = line.next_from(record.stage) if record.stage in line.by_name else tuple(line.by_name)
    if to not in allowed:
        raise TransitionRejected(
            f"{line.name}: cannot move from '{record.stage}' to '{to}'.",
            allowed=allowed,
            todo="" if allowed else "The record is closed.",
        )
    when = in_utc(at, "'at'") if at is not None else work.now
    if record.stage_since is not None and when < record.stage_since:
        raise TransitionRejected(
            f"{line.name}: '{to}' cannot be entered at {when:%Y-%m-%d %H:%M}, before '{record.stage}' was "
            f"entered at {record.stage_since:%Y-%m-%d %H:%M}."
        )
    return Step(record, line, target, when)


def _ask(work: Work, plan: WritePlan, steps: Sequence[Step]) -> None:
    """Gather the objections of stages (required fields, guard) and of plugins, and report them together.

    Raises:
        TransitionRejected: there are some, and nobody overrides them.
    """
    objections: list[Objection] = []
    for step in steps:
        for name in step.stage.requires:
            declared = name in plan.type.fields
            if (getattr(step.record, name) if declared else step.record.custom.get(name)) in (None, "", ()):
                text = f"'{name}' must be filled to enter '{step.stage.name}'."
                objections.append(Objection("required", name, text, step.record.id))
        if step.stage.guard and not holding(work, plan.type, step.stage.guard, [step.record])[0]:
            text = f"'{step.stage.name}' may be entered only if {step.stage.guard}."
            objections.append(Objection("guard", None, text, step.record.id))
    check = work.context.decisions.check_move(plan.type)
    if check is not None and steps:
        moves = [Move(s.record, s.line.name, s.record.stage, s.stage.name) for s in steps]
        objections += check(work, moves)
    if objections and not work.overrides(plan.type, steps[0].record, objections):
        step, texts = steps[0], " ".join(map(str, objections))
        raise TransitionRejected(f"{step.line.name}: cannot {_verb(step)} '{step.stage.name}': {texts}", objections)


def _verb(step: Step) -> str:
    return f"move from '{step.record.stage}' to" if step.record.stage else "start in"


def _edit(work: Work, plan: WritePlan, step: Step, given: Any) -> Any:
    from crmcore.work.writing import Edit, check_server_owned

    # Other changes that the caller made to the record are saved together with the move.
    if given is not step.record and (edit := Edit.of(plan, step.record, given)).columns:
        check_server_owned(plan, edit)
    dates = _dates(step.line, step.stage, given, work.day_of(step.at), entering=False)
    after = attrs.evolve(given, pipeline=step.line.name, stage=step.stage.name, stage_since=step.at, **dates)
    made = Edit.of(plan, step.record, after)
    before, now = dict(made.images[0]), dict(made.images[1])
    before["stage"], now["stage"], now["pipeline"] = step.record.stage, step.stage.name, step.line.name
    return attrs.evolve(made, images=(before, now))


def told_as_move(edit: Any) -> Any:
    """Return an edit of the stage as the journal tells a move: with the pipeline."""
    before, after = edit.images
    return attrs.evolve(edit, images=(before, {**after, "pipeline": edit.after.pipeline}))


def rewind_moves(work: Work, record_type: RecordType, changes: Sequence[tuple[Any, Any]]) -> None:
    """Let the stage history end where records stand again: drop what came after, or tell again what was dropped.

    ``changes`` are the records as they stood until now and as they stand.
    """
    store = work.context.store
    records = {after.id: (before, after) for before, after in changes}
    face = StageMove.t.c
    history: dict[UUID, list[StageMove]] = {}
    for line in work.each(StageMove, face.record_id.in_(list(records)), face.record_type == record_type.name):
        history.setdefault(line.record_id, []).append(line)
    dropped: list[UUID] = []
    told: list[StageMove] = []
    for record_id, (before, after) in records.items():
        lines = sorted(history.get(record_id, ()), key=lambda m: m.id)
        stands = [n for n, m in enumerate(lines) if (m.to_stage, m.at) == (after.stage, after.stage_since)]
        if stands:
            dropped += [m.id for m in lines[stands[-1] + 1 :]]
        else:
            told.append(_told(record_type, before, after, work.actor.id))
    with work.writing():
        if dropped:
            table = store.table(work.context.registry.type_of(StageMove))
            prepared = store.prepare(table.delete().where(store.ids_clause(table.c.id)))
            work.channel.run(prepared.sql, prepared.params({"ids": store.ids_of(dropped)}))
        if told:
            _history(work, told)


def _told(record_type: RecordType, before: Any, after: Any, user: UUID | None) -> StageMove:
    return StageMove(
        record_type=record_type.name, record_id=after.id, pipeline=after.pipeline, from_stage=before.stage,
        to_stage=after.stage, at=after.stage_since, entered_at=before.stage_since, user_id=user,
    )  # fmt: skip


def _line(work: Work, record_type: RecordType, step: Step) -> StageMove:
    after = attrs.evolve(step.record, pipeline=step.line.name, stage=step.stage.name, stage_since=step.at)
    return _told(record_type, step.record, after, work.actor.id)
