"""What is objected to in an activity, whoever writes it: a form, an import, a plugin, or the verbs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from uuid import UUID

from crmcore import Change, Objection, Work
from crmcore_sfa.activities.records import Activity, ActivityState

_FIXED = ("kind", "subject", "state", "customer_id", "record_type", "record_id", "done_at", "minutes", "interaction_id")
"""What an interaction has taken over, and what thus never changes."""


def check_activities(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    """Object to times that do not fit, to something that is gone, and to done activities that are no interaction."""
    there = existing(work, [c.after for c in changes if isinstance(c.after, Activity) and _about_changed(c)])
    for change in changes:
        activity = change.after
        if not isinstance(activity, Activity):
            continue
        yield from _times(work, activity)
        if _about_changed(change) and (why := not_there(activity, there)):
            yield Objection("subject", "record_id", why, activity.id)
        if isinstance(change.before, Activity) and change.before.state is ActivityState.DONE:
            yield from _done_before(change, activity)
        elif activity.state is ActivityState.DONE:
            yield from _done_now(work, activity)


def _about_changed(change: Change) -> bool:
    return change.changed("record_id") or change.changed("record_type")


def existing(work: Work, activities: Sequence[Activity]) -> Mapping[str, set[UUID] | None]:
    """Return what activities are about and the actor may read, by record type; None for a type unknown here."""
    wanted: dict[str, set[UUID]] = {}
    for activity in activities:
        if activity.record_type is not None and activity.record_id is not None:
            wanted.setdefault(activity.record_type, set()).add(activity.record_id)
    known = work.context.registry.type_by_name
    return {n: set(work.get_all(known[n].cls, ids)) if n in known else None for n, ids in wanted.items()}


def not_there(activity: Activity, there: Mapping[str, set[UUID] | None]) -> str:
    """Return why the record that an activity is about cannot be found, or nothing."""
    name, record_id = activity.record_type, activity.record_id
    if name is None and record_id is None:
        return ""
    if name is None or record_id is None:
        return "What it is about takes both, a record_type and a record_id."
    found = there.get(name)
    if found is None:
        return f"It is about a '{name}', which no enabled plugin knows."
    return "" if record_id in found else f"It is about the {name} {record_id}, which is gone or not for this actor."


def _times(work: Work, activity: Activity) -> Iterator[Objection]:
    if activity.ends_at is not None and (activity.due_at is None or activity.ends_at < activity.due_at):
        begun = "it has no begin" if activity.due_at is None else "it would end before it begins"
        yield Objection("times", "ends_at", f"'{activity.subject}' cannot have this end: {begun}.", activity.id)
    if activity.minutes is not None and activity.minutes < 0:
        yield Objection("minutes", "minutes", f"It cannot take {activity.minutes} minutes.", activity.id)


def _done_before(change: Change, activity: Activity) -> Iterator[Objection]:
    for field in _FIXED:
        if change.changed(field):
            text = f"'{activity.subject}' is done and stands on the timeline: '{field}' does not change any more."
            yield Objection("done", field, text, activity.id)


def _done_now(work: Work, activity: Activity) -> Iterator[Objection]:
    if activity.done_at is None or (activity.customer_id is not None and activity.interaction_id is None):
        text = f"'{activity.subject}' becomes an interaction when it is done: use Activities(work).done."
        yield Objection("done", "state", text, activity.id)
    elif activity.done_at > work.now:
        text = f"'{activity.subject}' cannot be done at {activity.done_at:%Y-%m-%d %H:%M}, which is yet to come."
        yield Objection("done", "done_at", text, activity.id)
