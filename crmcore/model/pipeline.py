"""Pipelines: the path that a record takes, as data, checked when it is built."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cached_property
from typing import Annotated
from uuid import UUID

import attrs

from crmcore.errors import DeclarationError, TransitionRejected, nearest
from crmcore.model.people import User
from crmcore.records import Entry, MaxLen, Record, Ref, ServerOwned, record, schema_of
from crmcore.records.fields import FieldKind


class Outcome(enum.StrEnum):
    """What it means for a record to stand in a stage."""

    OPEN = "open"
    WON = "won"
    LOST = "lost"
    DONE = "done"
    CANCELED = "canceled"


class Forecast(enum.StrEnum):
    """Confidence class of a stage, after Salesforce's forecast categories."""

    OMITTED = "omitted"
    PIPELINE = "pipeline"
    BEST_CASE = "best_case"
    COMMIT = "commit"
    CLOSED = "closed"


def _names(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(names)


@attrs.frozen(kw_only=True)
class Stage:
    """One step of a pipeline.

    Args:
        name: the name in the store and in rules.
        outcome: what standing here means; everything but ``open`` closes the record.
        probability: chance to win from here, 0 to 1.
        requires: fields that must be filled to enter.
        guard: a rule (CEL) that must hold to enter; the record is the variable ``record``.
        to: names of the stages that may follow; None allows every other stage.
        rotting_days: after so many days in the stage the record counts as stuck.
        time_limit_hours: the stage should be left within so many hours.
    """

    name: str
    label: str = ""
    outcome: Outcome = attrs.field(default=Outcome.OPEN, converter=Outcome)
    probability: float | None = None
    forecast: Forecast = attrs.field(default=Forecast.PIPELINE, converter=Forecast)
    requires: tuple[str, ...] = attrs.field(default=(), converter=_names)
    guard: str | None = None
    to: tuple[str, ...] | None = None
    rotting_days: int | None = None
    time_limit_hours: int | None = None

    @property
    def closed(self) -> bool:
        """True if a record in this stage is no longer worked on."""
        return self.outcome is not Outcome.OPEN


@attrs.frozen(kw_only=True)
class PipelineRecord(Record):
    """A record that stands on a pipeline. Its stage changes only by ``work.move``."""

    pipeline: Annotated[str, MaxLen(60)] = ""
    stage: Annotated[str, MaxLen(60)] = ""
    stage_since: Annotated[datetime | None, ServerOwned()] = None
    owner_id: Ref[User] | None = None


def _stages(stages: Iterable[Stage]) -> tuple[Stage, ...]:
    return tuple(stages)


@attrs.frozen(kw_only=True)
class Pipeline:
    """Named stages for one record type. The first stage is where a record starts.

    ``value`` names the money field whose totals per stage are kept, ``opened`` and ``closed`` the date fields
    that are set when a record is added and when it enters a closing stage (and emptied when it is reopened).

    Raises:
        DeclarationError: no stage, a stage named twice, a move to a stage that does not exist, a stage that
            cannot be reached from the first, a probability outside 0 to 1, or a value or date
            field that the record has not. What stages require may be custom fields, and is checked when all are known.
    """

    name: str
    record: type[PipelineRecord]
    label: str = ""
    stages: tuple[Stage, ...] = attrs.field(converter=_stages)
    value: str | None = None
    opened: str | None = None
    closed: str | None = None

    def __attrs_post_init__(self) -> None:
        if not self.stages:
            raise DeclarationError(f"Pipeline '{self.name}' has no stages.")
        names = [s.name for s in self.stages]
        for name in {n for n in names if names.count(n) > 1}:
            raise DeclarationError(f"Pipeline '{self.name}' has two stages named '{name}'.")
        for stage in self.stages:
            self._check_stage(stage)
        self._check_reach()
        for kind, fields in {FieldKind.MONEY: (self.value,), FieldKind.DATE: (self.opened, self.closed)}.items():
            for field in fields:
                if field is not None and schema_of(self.record).field(field).kind is not kind:
                    raise DeclarationError(f"Pipeline '{self.name}': '{field}' must be a {kind.value} field.")

    def _check_stage(self, stage: Stage) -> None:
        known = [s.name for s in self.stages]
        at = f"Pipeline '{self.name}': stage '{stage.name}'"
        for target in stage.to or ():
            if target not in known:
                near = nearest(target, known)
                raise DeclarationError(f"{at} leads to '{target}', which does not exist.{near}", allowed=known)
        if stage.probability is not None and not 0 <= stage.probability <= 1:
            raise DeclarationError(
                f"Pipeline '{self.name}': the probability of '{stage.name}' is {stage.probability}.",
                todo="Give a number from 0 to 1.",
            )

    def _check_reach(self) -> None:
        reached, todo = set(), [self.stages[0].name]
        while todo:
            name = todo.pop()
            if name not in reached:
                reached.add(name)
                todo.extend(self.next_from(name))
        for stage in self.stages:
            if stage.name not in reached:
                raise DeclarationError(
                    f"Pipeline '{self.name}': no move leads to stage '{stage.name}'.",
                    todo=f"Name it in the 'to' of a stage that can be reached from '{self.stages[0].name}'.",
                )

    @cached_property
    def by_name(self) -> Mapping[str, Stage]:
        """The stages by name, in their order."""
        return {s.name: s for s in self.stages}

    def next_from(self, name: str) -> tuple[str, ...]:
        """Return the names of the stages that may follow; a closed stage without ``to`` leads nowhere."""
        stage = self.by_name[name]
        if stage.to is not None:
            return stage.to
        return () if stage.closed else tuple(s.name for s in self.stages if s.name != name)

    def stage(self, name: str) -> Stage:
        """Return the stage of that name.

        Raises:
            TransitionRejected: there is none.
        """
        if name in self.by_name:
            return self.by_name[name]
        raise TransitionRejected(
            f"{self.name} has no stage '{name}'.{nearest(name, self.by_name)}", allowed=self.by_name
        )


@record(
    "stage_move",
    label="Stage move",
    follows="record_id",
    part=True,
    verb="work.move",
    indexes=(("record_id", "at"), ("pipeline", "to_stage", "record_id")),
)
@attrs.frozen(kw_only=True)
class StageMove(Entry):
    """One move of one record: the stage history, from which funnel, conversion and aging are read.

    ``entered_at`` is when ``from_stage`` had been entered, so that ``at - entered_at`` is the time in stage.
    The first row of a record has no ``from_stage``.
    """

    record_type: Annotated[str, MaxLen(46)]
    record_id: UUID
    pipeline: Annotated[str, MaxLen(60)]
    from_stage: Annotated[str | None, MaxLen(60)] = None
    to_stage: Annotated[str, MaxLen(60)]
    at: datetime
    entered_at: datetime | None = None
    user_id: Ref[User] | None = None
