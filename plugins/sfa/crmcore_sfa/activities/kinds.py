"""What a done activity is on the timeline: the kind of interaction, its payload, its direction."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from crmcore import Direction, InteractionKind
from crmcore_sfa.activities.records import Activity, ActivityKind

TASK = "sfa.task"

_KINDS: Mapping[ActivityKind, str] = {
    ActivityKind.TASK: TASK,
    ActivityKind.CALL: "core.call",
    ActivityKind.MEETING: "core.meeting",
    ActivityKind.VISIT: "core.visit",
    ActivityKind.NOTE: "core.note",
}
_WITH_CUSTOMER = (ActivityKind.CALL, ActivityKind.MEETING, ActivityKind.VISIT)
_CALL_OUTCOMES = ("reached", "no_answer", "busy", "voicemail")


class TaskDone(BaseModel):
    """A task that was done for a customer."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    minutes: Annotated[float | None, Field(ge=0)] = None
    outcome: str | None = None
    notes: str = ""


task_kind = InteractionKind(TASK, "Task", TaskDone, lambda payload: str(payload.get("notes") or "Task")[:300])


def kind_of(activity: Activity) -> str:
    """Return the kind of the interaction that an activity becomes."""
    return _KINDS[activity.kind]


def direction_of(activity: Activity) -> Direction:
    """Return whether it was about us alone or went out to the customer."""
    return Direction.OUT if activity.kind in _WITH_CUSTOMER else Direction.INTERNAL


def payload_of(activity: Activity) -> dict[str, Any]:
    """Return what the kind keeps of an activity; an outcome that it has no place for stands before the notes."""
    kind, outcome, notes = activity.kind, activity.outcome, activity.notes or ""
    minutes = {} if activity.minutes is None else {"minutes": activity.minutes}
    if kind is ActivityKind.TASK:
        return {**minutes, "notes": notes, **({"outcome": outcome} if outcome else {})}
    if kind is ActivityKind.CALL and outcome in _CALL_OUTCOMES:
        return {**minutes, "outcome": outcome, "notes": notes}
    told = "\n".join(filter(None, (outcome, notes)))
    if kind is ActivityKind.NOTE:
        return {"text": told or activity.subject}
    place = {"location": activity.location} if kind is ActivityKind.MEETING and activity.location else {}
    if kind is ActivityKind.VISIT and activity.location:
        place = {"address": activity.location}
    return {**minutes, **place, "notes": told}
