"""The record that a row is about, while its chunk is written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import attrs

from crmcore import CustomField, PipelineRecord, Work
from crmcore_intake.plan import Draft, FieldChange, Problem

Step = tuple[str, datetime]
_ON_PIPELINES = frozenset({"stage"})


@attrs.define(eq=False)
class Subject:
    """One record: as it is stored (``before`` is None if it is new), as it will be, and what shall hang on it."""

    record: Any
    before: Any
    draft: Draft
    """The row that is about it."""
    keys: set[str] = attrs.field(factory=set)
    """Its keys that are stored."""
    steps: tuple[Step, ...] = ()
    """The stages that it still has to enter; of a new record, all of its past."""
    taken: bool = False
    """True once the row was found fit and has its say."""
    doubt: Problem | None = None
    """Why it is not clear which record the row is about."""

    @property
    def new(self) -> bool:
        """True if it is not stored yet."""
        return self.before is None


@attrs.frozen(eq=False)
class Fields:
    """The fields of a record type, declared and custom ones alike."""

    cls: type[Any]
    custom: Mapping[str, CustomField[Any]]

    def read(self, record: Any, names: Iterable[str]) -> dict[str, object]:
        """Return the values of a record by field."""
        custom = self.custom
        return {n: custom[n].of(record) if n in custom else getattr(record, n) for n in names}

    def make(self, values: Mapping[str, object]) -> Any:
        """Return a new record with these values."""
        if not self.custom:
            return self.cls(**values)
        record = self.cls(**{n: v for n, v in values.items() if n not in self.custom})
        return self._with_custom(record, values)

    def change(self, record: Any, changes: Iterable[FieldChange]) -> Any:
        """Return a copy of a record with changed fields."""
        values = {c.field: c.new for c in changes if c.field not in _ON_PIPELINES}
        declared = {n: v for n, v in values.items() if n not in self.custom}
        return self._with_custom(attrs.evolve(record, **declared) if declared else record, values)

    def _with_custom(self, record: Any, values: Mapping[str, object]) -> Any:
        for name, value in values.items():
            if name in self.custom and value is not None:
                record = self.custom[name].put(record, value)
            elif name in self.custom and record.custom.get(name) is not None:
                record = self.custom[name].put(record, None)
        return record


def past_of(draft: Draft, values: Mapping[str, object], now: datetime) -> tuple[Step, ...]:
    """Return the stages that a row says its record entered; a stage without a time was entered now."""
    stage = values.get("stage")
    if stage is None or (draft.history and draft.history[-1][0] == stage):
        return draft.history
    return (*draft.history, (str(stage), now))


def steps_left(record: PipelineRecord, past: tuple[Step, ...]) -> tuple[tuple[Step, ...], Problem | None]:
    """Return the steps of a past that a stored record has still to make, or why it cannot.

    crmcore's own history wins: a record that stands where the row says it ended has no step left, however it
    came there.
    """
    if not past or past[-1][0] == record.stage:
        return (), None
    since = record.stage_since
    # Clocks are coarse: what the row tells after the step that made it stand there is later, at the same minute too.
    stands = next((n for n in range(len(past), 0, -1) if past[n - 1] == (record.stage, since)), None)
    later = list(past[stands:]) if stands else [step for step in past if since is None or step[1] > since]
    while later and later[0][0] == record.stage:
        later.pop(0)
    if later:
        return tuple(later), None
    entered = f" since {since:%Y-%m-%d %H:%M}" if since else ""
    reason = (
        f"ends in '{past[-1][0]}', but its record is in '{record.stage}'{entered}, later than every step of the row"
    )
    return (), Problem(None, "", reason)


def move(work: Work, subjects: Sequence[Subject]) -> None:
    """Take stored records through the steps that they have left, all that go to one stage together."""
    waiting = [s for s in subjects if s.steps]
    while waiting:
        groups: dict[str, list[Subject]] = defaultdict(list)
        for subject in waiting:
            groups[subject.steps[0][0]].append(subject)
        for stage, group in groups.items():
            at: dict[UUID, datetime] = {s.record.id: s.steps[0][1] for s in group}
            moved = work.move_all([s.record for s in group], to=stage, at=at)
            for subject, record in zip(group, moved, strict=True):
                subject.record, subject.steps = record, subject.steps[1:]
        waiting = [s for s in waiting if s.steps]
